import { conceptKey } from '../../text';
import type { Concept } from '../concept';
import type { Definition, RuleId } from '../definition';
import { folderOf, nearestByFolder, resolveAmong } from './link-target';
import type { Reason } from './reason';
import { linksIn } from './reason';
import type { Verdicts } from './verdicts';

/** A concept with what the index alone needs of it. */
export interface IndexedConcept {
  readonly concept: Concept;
  /** Languages of the notes that use it, sorted. */
  readonly languages: readonly string[];
  readonly links: number;
  /** Linked to and nothing more: gives way to a concept that claims its name as an alias. */
  readonly weak: boolean;
}

export interface GroupOptions {
  readonly verdicts: Verdicts;
  /** Hundredths from which a definition is accepted. */
  readonly threshold: number;
}

/** Rules whose score rises when another note bears the name; the others are sure by their form. */
const RISING: ReadonlySet<RuleId> = new Set(['copula', 'dash', 'list']);
const USED_ELSEWHERE = { id: 'used-elsewhere', points: 15 } as const;
const HIGHEST = 95;

/**
 * The concepts of one plain key: mostly one, several when notes of one name in different folders
 * define it each for themselves, none when nothing is left that makes it one.
 */
export function conceptsOf(key: string, reasons: readonly Reason[], options: GroupOptions): IndexedConcept[] {
  const sorted = [...reasons].sort((a, b) => (a.path < b.path ? -1 : 1));
  const judged = sorted.map((reason) => judge(key, reason, sorted, options));
  const homes = judged.filter((one) => one.reason.named && one.definitions.length > 0).map((one) => one.reason.path);
  if (homes.length < 2) return presentOf(conceptFrom(key, judged));
  const parts = new Map<string, Judged[]>([...homes.map((path): [string, Judged[]] => [path, []]), ['', []]]);
  for (const one of judged) for (const [path, part] of divide(one, homes)) parts.get(path)?.push(part);
  return [...parts].flatMap(([path, part]) => presentOf(conceptFrom(path === '' ? key : homonymKey(key, path), part)));
}

/** Key of one of several concepts of a name: with its folder, which no name holds, since brackets are cut from names. */
export function homonymKey(key: string, path: string): string {
  return `${key} (${conceptKey(folderOf(path)) || '/'})`;
}

/** A reason with its definitions as verdicts and the vault leave them. */
interface Judged {
  readonly reason: Reason;
  readonly definitions: readonly Definition[];
}

function judge(key: string, reason: Reason, all: readonly Reason[], options: GroupOptions): Judged {
  const elsewhere = all.some((other) => other.path !== reason.path && (other.named || other.aliased));
  const definitions: Definition[] = [];
  for (const found of reason.definitions) {
    const verdict = options.verdicts.ofDefinition(found, key);
    if (verdict === 'no') continue;
    const scored = elsewhere ? raised(found, options.threshold) : found;
    definitions.push(verdict === 'yes' && scored.status !== 'accepted' ? { ...scored, status: 'accepted' } : scored);
  }
  return { reason, definitions };
}

function raised(definition: Definition, threshold: number): Definition {
  if (!RISING.has(definition.rule) || definition.parts.some((part) => part.id === USED_ELSEWHERE.id)) return definition;
  const confidence = Math.max(definition.confidence, Math.min(HIGHEST, definition.confidence + USED_ELSEWHERE.points));
  const status = confidence >= threshold ? 'accepted' : definition.status;
  return { ...definition, confidence, status, parts: [...definition.parts, USED_ELSEWHERE] };
}

/** What of a reason goes to which homonym: the note's own to itself, links where they lead, the rest to the nearest. */
function divide(one: Judged, homes: readonly string[]): [string, Judged][] {
  const { reason } = one;
  const parts: [string, Judged][] = [];
  const home = homes.includes(reason.path) ? reason.path : (nearestByFolder(reason.path, homes) ?? '');
  const links = new Map<string, Map<string, number>>();
  for (const [target, count] of reason.links) {
    const to = resolveAmong(target, reason.path, homes) ?? home;
    links.set(to, (links.get(to) ?? new Map<string, number>()).set(target, count));
  }
  const none: ReadonlyMap<string, number> = new Map();
  parts.push([home, { ...one, reason: { ...reason, links: links.get(home) ?? none } }]);
  for (const [to, counts] of links) {
    if (to === home) continue;
    const linking: Reason = { ...reason, named: false, aliased: false, entry: null, definitions: [], links: counts };
    parts.push([to, { reason: linking, definitions: [] }]);
  }
  return parts;
}

function presentOf(concept: IndexedConcept | null): IndexedConcept[] {
  return concept === null ? [] : [concept];
}

/** Null when nothing makes it a concept: no definition, no link, no note with a reason of its own. */
function conceptFrom(key: string, judged: readonly Judged[]): IndexedConcept | null {
  const definitions = judged.flatMap((one) => one.definitions);
  const links = judged.reduce((sum, one) => sum + linksIn(one.reason), 0);
  const own = judged.filter(isReason);
  if (definitions.length === 0 && links === 0 && own.length === 0) return null;
  const home = homeOf(judged);
  const speaking = judged.filter((one) => one.definitions.length > 0 || own.includes(one) || one === home);
  const state = definitions.some((one) => one.status === 'accepted')
    ? 'defined'
    : definitions.length > 0
      ? 'suggested'
      : 'linked';
  const name = nameOf(key, home, speaking, judged);
  return {
    concept: {
      key,
      name,
      aliases: aliasesOf(name, home, speaking),
      note: home?.reason.path ?? null,
      state,
      definitions,
    },
    languages: [...new Set((speaking.length > 0 ? speaking : judged).flatMap((one) => one.reason.languages))].sort(),
    links,
    weak: definitions.length === 0 && own.length === 0 && home?.reason.named !== true,
  };
}

/** Whether the note makes the concept by more than a definition, which a verdict may have taken out. */
function isReason({ reason }: Judged): boolean {
  const { entry, definitions } = reason;
  return entry?.home === 'note' && (definitions.length === 0 || (reason.named && reason.noteAliases.length > 0));
}

/** The note that is the concept: of its name, else of its alias; one that defines it first, then the shorter path. */
function homeOf(judged: readonly Judged[]): Judged | null {
  const named = judged.filter((one) => one.reason.named);
  const homes = named.length > 0 ? named : judged.filter((one) => one.reason.aliased);
  const weight = (one: Judged): number => (one.definitions.length > 0 ? 0 : one.reason.entry === null ? 2 : 1);
  return [...homes].sort((a, b) => weight(a) - weight(b) || a.reason.path.length - b.reason.path.length)[0] ?? null;
}

function nameOf(key: string, home: Judged | null, speaking: readonly Judged[], all: readonly Judged[]): string {
  if (home?.reason.named === true) return home.reason.noteName;
  for (const one of speaking) {
    const name = one.definitions[0]?.term ?? one.reason.entry?.name;
    if (name !== undefined) return name.normalize('NFC');
  }
  const alias = home?.reason.noteAliases.find((one) => conceptKey(one) === key);
  if (alias !== undefined) return alias.normalize('NFC');
  for (const { reason } of all) {
    for (const target of reason.links.keys())
      return target
        .slice(target.lastIndexOf('/') + 1)
        .trim()
        .normalize('NFC');
  }
  return key;
}

/** Aliases without repetition and without the name itself, in the order of paths. */
function aliasesOf(name: string, home: Judged | null, speaking: readonly Judged[]): string[] {
  const aliases = new Map<string, string>();
  const add = (alias: string): void => {
    const key = conceptKey(alias);
    if (key !== '' && key !== conceptKey(name) && !aliases.has(key)) aliases.set(key, alias.normalize('NFC').trim());
  };
  if (home?.reason.named === true) home.reason.noteAliases.forEach(add);
  for (const { reason, definitions } of speaking) {
    for (const definition of definitions) definition.aliases.forEach(add);
    if (reason.definitions.length === 0 || definitions.length > 0) reason.entry?.aliases.forEach(add);
  }
  return [...aliases.values()];
}
