import type { RuleId } from '../../core/concepts';
import { findOwnFacts, findVaultFacts } from '../../core/concepts';
import { languagePacks, languagesOf, packsFor } from '../../core/language';
import { startNote } from '../../core/markdown';
import type { Settings } from '../settings/settings';
import type { NoteRules } from './note-rules';

/** Raised when the finders of the core find other things in the same note: cached facts are then found again. */
export const RULES_VERSION = 1;

/** Text that is read for the vote on a note's language. */
const LANGUAGE_SAMPLE = 8_000;

/** The parser and the finders under a person's settings. */
export function bindRules(settings: Settings, parseYaml: (text: string) => unknown): NoteRules {
  const { threshold, rules, definitionWords, stopHeadings, labels, templates, languages } = settings.recognition;
  const rulesOff = new Set<RuleId>([...rules].filter(([, on]) => !on).map(([rule]) => rule));
  const parse = { parseYaml, cues: cueWords(definitionWords) };
  const given = [rulesOff.size === 0 ? [] : [...rulesOff].sort(), definitionWords, stopHeadings, labels, templates];
  return {
    id: `${String(RULES_VERSION)} ${String(threshold)} ${JSON.stringify([...given, languages])}`,
    start: (path, text) => startNote(path, text, parse),
    findOwn: (note) => {
      const codes = languages.length > 0 ? languages : languagesOf(note.outline.text.slice(0, LANGUAGE_SAMPLE));
      const options = { threshold, rulesOff, definitionWords, stopHeadings, labels, templates, version: RULES_VERSION };
      return findOwnFacts(note, { ...options, packs: packsFor(codes) });
    },
    findInVault: (note, own, vocabulary) => ({ vault: findVaultFacts(note, own, vocabulary), contrasts: [] }),
  };
}

/** Words that make a block worth a closer look, of every language. */
function cueWords(added: readonly string[]): ReadonlySet<string> {
  const cues = new Set(added);
  for (const { recognition } of languagePacks) {
    for (const word of [...recognition.definitionWords, ...recognition.namingVerbs, ...recognition.copulas])
      cues.add(word);
  }
  return cues;
}
