import { conceptKey } from '../../text';
import type { KeptDefinition } from '../packing/kept-definition';
import type { IndexedConcept } from './indexed-concept';
import { folderOf, nearestByFolder, resolveAmong } from './link-target';
import type { LinkedTarget, Reason } from './reason';
import type { Linking, ReasonGroup } from './reason-group';
import { sharedLanguages } from './shared-languages';
import type { Verdicts } from './verdicts';

export interface GroupOptions {
  readonly verdicts: Verdicts;
  /** Hundredths from which a definition is accepted. */
  readonly threshold: number;
  /** Path of a note by its number. */
  readonly pathOf: (note: number) => string;
}

/**
 * The concepts of one plain key: mostly one, several when notes of one name in different folders
 * define it each for themselves, none when nothing is left that makes it one.
 */
export function conceptsOf(key: string, reasons: ReasonGroup, options: GroupOptions): IndexedConcept[] {
  const { linking } = reasons;
  const speaking = reasons.speaking(key).sort((a, b) => (a.path < b.path ? -1 : 1));
  const bearing = speaking.filter((one) => one.named || one.aliased).map((one) => one.path);
  const judged = speaking.map((reason) => judge(key, reason, { ...options, bearing }));
  const homes = judged.filter((one) => one.reason.named && one.definitions.length > 0).map((one) => one.reason.path);
  if (homes.length < 2) return presentOf(conceptFrom(key, judged, tallyOf(judged, linking, options)));
  const links = [...linkReasons(linking, options)].map((reason): Judged => ({ reason, definitions: NONE }));
  const parts = new Map<string, Judged[]>([...homes.map((path): [string, Judged[]] => [path, []]), ['', []]]);
  for (const one of [...judged, ...links]) for (const [path, part] of divide(one, homes)) parts.get(path)?.push(part);
  return [...parts].flatMap(([path, part]) =>
    presentOf(conceptFrom(path === '' ? key : homonymKey(key, path), part, tallyOf(part, [], options))),
  );
}

/** What notes that only link give, as a reason each. */
function* linkReasons(linking: readonly Linking[], { pathOf }: GroupOptions): Generator<Reason> {
  const nothing = { named: false, aliased: false, noteName: '', noteAliases: [], entry: null, definitions: NONE };
  for (const { notes, languages, linkCount, links } of linking) {
    for (const note of notes) yield { ...nothing, path: pathOf(note), languages, linkCount, links };
  }
}

const NONE: readonly KeptDefinition[] = [];

/** Key of one of several concepts of a name: with its folder, which no name holds, since brackets are cut from names. */
export function homonymKey(key: string, path: string): string {
  return `${key} (${conceptKey(folderOf(path)) || '/'})`;
}

/** A reason with its definitions as verdicts and the vault leave them. */
interface Judged {
  readonly reason: Reason;
  readonly definitions: readonly KeptDefinition[];
}

function judge(key: string, reason: Reason, options: GroupOptions & { readonly bearing: readonly string[] }): Judged {
  const { bearing } = options;
  const elsewhere = bearing.length > 1 || (bearing.length === 1 && bearing[0] !== reason.path);
  const definitions: KeptDefinition[] = [];
  for (const found of reason.definitions) {
    const verdict = options.verdicts.ofDefinition(found, key);
    if (verdict === 'no') continue;
    const scored = elsewhere ? found.raised(options.threshold) : found;
    definitions.push(verdict === 'yes' ? scored.accepted() : scored);
  }
  return { reason, definitions };
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
    return [
      to,
      { reason: { ...part, named: false, aliased: false, entry: null, definitions: NONE }, definitions: NONE },
    ];
  });
}

function presentOf(concept: IndexedConcept | null): IndexedConcept[] {
  return concept === null ? [] : [concept];
}

/** Null when nothing makes it a concept: no definition, no link, no note with a reason of its own, no rival. */
function conceptFrom(key: string, judged: readonly Judged[], tally: LinkTally): IndexedConcept | null {
  const definitions = judged.flatMap((one) => one.definitions);
  const own = new Set(judged.filter(isReason));
  const isRival = ({ reason }: Judged): boolean => reason.entry?.home === 'rival';
  if (definitions.length === 0 && tally.count === 0 && own.size === 0 && !judged.some(isRival)) return null;
  const home = homeOf(judged);
  const speaking = judged.filter((one) => one.definitions.length > 0 || own.has(one) || one === home || isRival(one));
  const state = definitions.some((one) => one.status === 'accepted')
    ? 'defined'
    : definitions.length > 0
      ? 'suggested'
      : 'linked';
  const name = speakingName(key, home, speaking) ?? linkedName(tally.target) ?? key;
  const languages = speaking.length > 0 ? new Set(speaking.flatMap((one) => one.reason.languages)) : tally.languages;
  return {
    concept: {
      key,
      name,
      aliases: aliasesOf(name, home, speaking),
      note: home?.reason.path ?? null,
      state,
      // A copy has no room for more.
      definitions: definitions.length === 0 ? NONE : definitions.slice(),
    },
    languages: sharedLanguages([...languages].sort()),
    links: tally.count,
    weak: definitions.length === 0 && own.size === 0 && home?.reason.named !== true,
  };
}

interface LinkTally {
  readonly count: number;
  /** How the first note by path that links writes it. */
  readonly target: string | null;
  readonly languages: ReadonlySet<string>;
}

/** One pass over all that link to the name. */
function tallyOf(judged: readonly Judged[], linking: readonly Linking[], { pathOf }: GroupOptions): LinkTally {
  let count = 0;
  let first: string | null = null;
  let target: string | null = null;
  const languages = new Set<string>();
  const see = (path: string, links: readonly LinkedTarget[]): void => {
    if (first !== null && first < path) return;
    [first, target] = [path, links[0]?.target ?? null];
  };
  for (const { reason } of judged) {
    count += reason.linkCount;
    if (reason.linkCount > 0) see(reason.path, reason.links);
    for (const language of reason.languages) languages.add(language);
  }
  for (const { notes, links, linkCount, languages: spoken } of linking) {
    count += linkCount * notes.length;
    for (const note of notes) see(pathOf(note), links);
    for (const language of spoken) languages.add(language);
  }
  return { count, target, languages };
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
function linkedName(target: string | null): string | null {
  if (target === null) return null;
  return target
    .slice(target.lastIndexOf('/') + 1)
    .trim()
    .normalize('NFC');
}

const NO_ALIASES: readonly string[] = [];

/** Aliases without repetition and without the name itself, in the order of paths. */
function aliasesOf(name: string, home: Judged | null, speaking: readonly Judged[]): readonly string[] {
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
  return aliases.size === 0 ? NO_ALIASES : [...aliases.values()];
}
