import { conceptKey } from '../../text';
import type { Concept } from '../concept';
import type { Definition, RuleId } from '../definition';
import { folderOf, nearestByFolder, resolveAmong } from './link-target';
import type { LinkedTarget, Reason } from './reason';
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
const OVERRULED: ReadonlySet<string> = new Set(['limit', 'contrast-section', 'technical']);

/**
 * The concepts of one plain key: mostly one, several when notes of one name in different folders
 * define it each for themselves, none when nothing is left that makes it one.
 */
export function conceptsOf(key: string, reasons: Iterable<Reason>, options: GroupOptions): IndexedConcept[] {
  const speaking: Reason[] = [];
  const linking: Reason[] = [];
  for (const reason of reasons) (isOnlyLink(reason) ? linking : speaking).push(reason);
  speaking.sort((a, b) => (a.path < b.path ? -1 : 1));
  const bearing = speaking.filter((one) => one.named || one.aliased).map((one) => one.path);
  const judged = speaking.map((reason) => judge(key, reason, { ...options, bearing }));
  const homes = judged.filter((one) => one.reason.named && one.definitions.length > 0).map((one) => one.reason.path);
  if (homes.length < 2) return presentOf(conceptFrom(key, judged, linking));
  const links = linking.map((reason): Judged => ({ reason, definitions: [] }));
  const parts = new Map<string, Judged[]>([...homes.map((path): [string, Judged[]] => [path, []]), ['', []]]);
  for (const one of [...judged, ...links]) for (const [path, part] of divide(one, homes)) parts.get(path)?.push(part);
  return [...parts].flatMap(([path, part]) =>
    presentOf(conceptFrom(path === '' ? key : homonymKey(key, path), part, [])),
  );
}

/** Whether the note does nothing but link to the name: of these there may be thousands. */
function isOnlyLink(reason: Reason): boolean {
  return !reason.named && !reason.aliased && reason.entry === null && reason.definitions.length === 0;
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

function judge(key: string, reason: Reason, options: GroupOptions & { readonly bearing: readonly string[] }): Judged {
  const { bearing } = options;
  const elsewhere = bearing.length > 1 || (bearing.length === 1 && bearing[0] !== reason.path);
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
  // What a sign speaks against does not become true by being linked to.
  if (definition.parts.some(({ id, points }) => points < 0 && !OVERRULED.has(id))) return definition;
  const confidence = Math.max(definition.confidence, Math.min(HIGHEST, definition.confidence + USED_ELSEWHERE.points));
  const status = confidence >= threshold ? 'accepted' : definition.status;
  return { ...definition, confidence, status, parts: [...definition.parts, USED_ELSEWHERE] };
}

/** What of a reason goes to which homonym: the note's own to itself, links where they lead, the rest to the nearest. */
function divide(one: Judged, homes: readonly string[]): [string, Judged][] {
  const { reason } = one;
  const home = homes.includes(reason.path) ? reason.path : (nearestByFolder(reason.path, homes) ?? '');
  const linked = new Map<string, LinkedTarget[]>([[home, []]]);
  for (const link of reason.links) {
    const to = resolveAmong(link.target, reason.path, homes) ?? home;
    const led = linked.get(to);
    if (led === undefined) linked.set(to, [link]);
    else led.push(link);
  }
  return [...linked].map(([to, links]) => {
    const part = { ...reason, links, linkCount: links.reduce((sum, { count }) => sum + count, 0) };
    if (to === home) return [to, { ...one, reason: part }];
    return [to, { reason: { ...part, named: false, aliased: false, entry: null, definitions: [] }, definitions: [] }];
  });
}

function presentOf(concept: IndexedConcept | null): IndexedConcept[] {
  return concept === null ? [] : [concept];
}

/** Null when nothing makes it a concept: no definition, no link, no note with a reason of its own. */
function conceptFrom(key: string, judged: readonly Judged[], linking: readonly Reason[]): IndexedConcept | null {
  const definitions = judged.flatMap((one) => one.definitions);
  const tally = tallyOf(judged, linking);
  const own = new Set(judged.filter(isReason));
  if (definitions.length === 0 && tally.count === 0 && own.size === 0) return null;
  const home = homeOf(judged);
  const speaking = judged.filter((one) => one.definitions.length > 0 || own.has(one) || one === home);
  const state = definitions.some((one) => one.status === 'accepted')
    ? 'defined'
    : definitions.length > 0
      ? 'suggested'
      : 'linked';
  const name = speakingName(key, home, speaking) ?? linkedName(tally.first) ?? key;
  const languages = speaking.length > 0 ? new Set(speaking.flatMap((one) => one.reason.languages)) : tally.languages;
  return {
    concept: {
      key,
      name,
      aliases: aliasesOf(name, home, speaking),
      note: home?.reason.path ?? null,
      state,
      // A copy has no room for more.
      definitions: definitions.slice(),
    },
    languages: [...languages].sort(),
    links: tally.count,
    weak: definitions.length === 0 && own.size === 0 && home?.reason.named !== true,
  };
}

interface LinkTally {
  readonly count: number;
  /** The first note by path that links. */
  readonly first: Reason | null;
  readonly languages: ReadonlySet<string>;
}

/** One pass over all that link to the name. */
function tallyOf(judged: readonly Judged[], linking: readonly Reason[]): LinkTally {
  let count = 0;
  let first: Reason | null = null;
  const languages = new Set<string>();
  for (const list of [judged.map((one) => one.reason), linking]) {
    for (const reason of list) {
      count += reason.linkCount;
      if (reason.linkCount > 0 && (first === null || reason.path < first.path)) first = reason;
      for (const language of reason.languages) languages.add(language);
    }
  }
  return { count, first, languages };
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

/** The name that a note or a definition gives. */
function speakingName(key: string, home: Judged | null, speaking: readonly Judged[]): string | null {
  if (home?.reason.named === true) return home.reason.noteName;
  for (const one of speaking) {
    const name = one.definitions[0]?.term ?? one.reason.entry?.name;
    if (name !== undefined) return name.normalize('NFC');
  }
  return home?.reason.noteAliases.find((one) => conceptKey(one) === key)?.normalize('NFC') ?? null;
}

/** The name as a link writes it, without folder. */
function linkedName(reason: Reason | null): string | null {
  const target = reason?.links[0]?.target;
  if (target === undefined) return null;
  return target
    .slice(target.lastIndexOf('/') + 1)
    .trim()
    .normalize('NFC');
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
