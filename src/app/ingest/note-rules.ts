import type { Contrast } from '../../core/compare';
import { contrastFinder } from '../../core/compare';
import type { Matcher, OwnFacts, TermHit, VaultFacts, Vocabulary } from '../../core/concepts';
import { findOwnFacts, matcherFor, vaultFactsFinder } from '../../core/concepts';
import { languagePacks, languagesOf, packsFor } from '../../core/language';
import type { BlockKind, NoteParse, ParsedNote } from '../../core/markdown';
import { startNote } from '../../core/markdown';
import { StringPool } from '../../core/text';
import type { Settings } from '../settings/settings';
import { keepContrasts } from './keep-contrasts';
import { practise } from './practice';

/** Grows with every change of the rules or of the facts' shape: facts of another version are found again. */
const RULES_VERSION = 24;

/** How one note is read under the settings that hold: the parser and the finders of the core, bound. */
export interface NoteRules {
  /** Names the rules and what of the settings they depend on; facts of another id are found again. */
  readonly id: string;
  start(path: string, text: string): NoteParse;
  findOwn(note: ParsedNote): OwnFacts;
  findInVault(note: ParsedNote, own: OwnFacts, vocabulary: Vocabulary): InVault;
  /** To be gone through, a step a slice, before the first note is read; where there is none, nothing is compiled before. */
  practice?(): Iterator<unknown>;
}

/** What a note says given the names of the whole vault. */
export interface InVault {
  readonly vault: VaultFacts;
  readonly contrasts: readonly Contrast[];
}

/** The rules under a person's settings; `parseYaml` may throw on bad YAML. */
export function createNoteRules(recognition: Settings['recognition'], parseYaml: (text: string) => unknown): NoteRules {
  const { threshold, definitionWords, stopHeadings, labels, templates, languages } = recognition;
  const rulesOff = new Set([...recognition.rules].filter(([, on]) => !on).map(([rule]) => rule));
  const shared = { threshold, rulesOff, definitionWords, stopHeadings, labels, templates, version: RULES_VERSION };
  const cues = cueWords(definitionWords);
  const pool = new StringPool();
  const findVault = vaultFactsFinder();
  const findContrasts = contrastFinder();
  /** What names the note holds, then what it contrasts. */
  function* findInSteps(note: ParsedNote, own: OwnFacts, vocabulary: Vocabulary): Generator<void, InVault> {
    const packs = packsFor(own.languages);
    const matcher = rememberingMatcher(matcherFor(vocabulary.matcher, packs));
    const vault = findVault(note, own, { ...vocabulary, matcher });
    yield;
    const contrasts = findContrasts(note, own, matcher, packs);
    return { vault, contrasts: keepContrasts(contrasts, pool) };
  }
  const rules: NoteRules = {
    id: JSON.stringify([RULES_VERSION, { ...shared, rulesOff: [...rulesOff].sort(), languages }]),
    start: (path, text) => startNote(path, text, { parseYaml, cues }),
    findOwn: (note) => {
      const packs = packsFor(languages.length > 0 ? languages : noteLanguages(note));
      return findOwnFacts(note, { ...shared, packs });
    },
    findInVault: (note, own, vocabulary) => allOf(findInSteps(note, own, vocabulary)),
  };
  return { ...rules, practice: () => practise({ ...rules, findInSteps }) };
}

function allOf<T>(steps: Iterator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The matcher for one note: a text is searched once, whoever asks. */
function rememberingMatcher(matcher: Matcher): Matcher {
  const found = new Map<string, readonly TermHit[]>();
  return {
    find: (text) => {
      const hits = found.get(text) ?? matcher.find(text);
      found.set(text, hits);
      return hits;
    },
    touches: (text) => matcher.touches(text),
  };
}

/** Words that make a block worth a closer look, of every language. */
function cueWords(added: readonly string[]): ReadonlySet<string> {
  const cues = new Set(added);
  for (const { recognition } of languagePacks) {
    const frames = recognition.namingFrames.map(([, verb]) => verb);
    for (const words of [recognition.definitionWords, recognition.namingVerbs, frames, recognition.copulas]) {
      for (const word of words) cues.add(word);
    }
  }
  return cues;
}

const PROSE: ReadonlySet<BlockKind> = new Set(['heading', 'paragraph', 'table-row']);
/** More are not looked at. */
const SAMPLE_UNITS = 6_000;

/** Languages of the note's prose, without code, formulas and properties. */
function noteLanguages({ outline }: ParsedNote): string[] {
  const pieces: string[] = [];
  let units = 0;
  for (const { kind, body } of outline.blocks) {
    if (!PROSE.has(kind)) continue;
    pieces.push(outline.text.slice(body.from, Math.min(body.to, body.from + SAMPLE_UNITS)));
    units += body.to - body.from;
    if (units > SAMPLE_UNITS) break;
  }
  return languagesOf(pieces.join('\n'));
}
