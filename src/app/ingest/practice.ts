import type { OwnFacts, Vocabulary } from '../../core/concepts';
import { ConceptIndex, KeptFacts } from '../../core/concepts';
import { languagePacks } from '../../core/language';
import type { NoteParse, ParsedNote } from '../../core/markdown';

/** Lines of the plain shapes of notes, in the two languages with most rules; what they say is of no matter. */
const LINES: readonly string[] = [
  '',
  '# Kettle\n',
  'Water boils in the kettle.',
  'Вода кипит в чайнике.',
  'See the [[Kettle]] too, and the [[Stove|old stove]]. It is hot, e.g. in May.',
  'A kettle is a pot with a lid and a spout.',
  'Чайник – это сосуд с крышкой и носиком.',
  '- **Lid:** a cover of a pot\n- Price: 20 €\n- Look at the [[Stove]]\n',
  '1. **Крышка** – то, чем закрывают чайник\n2. Смотри [[Плита|плиту]]\n',
  '> [!definition]\n> Stove is a thing that heats a [[Kettle]].\n',
  '---\naliases: [Pot]\ntags: [kitchen]\nweight: 2 kg\n---\n## Care\n\nA pot (POT) means a vessel: it holds soup.\n',
  '##### Плита:\n\nПлита, которая греет чайник, стоит в углу. Плитой называют печь.\n',
  '| | Kettle | Stove |\n|---|---|---|\n| Weight | 2 kg | 20 kg |\n',
  '## Differences\n\nThe [[Kettle]] and the [[Stove]] are light.\n',
  '## Differences\n\nUnlike the [[Stove]], the [[Kettle]] is light.\n',
  '## Differences\n\nThe [[Kettle]] needs water, whereas the [[Stove]] needs gas.\n',
  '## Отличия\n\n[[Чайник]] не требует газа, тогда как [[Плита]] требует его.\n',
  '## Отличия\n\nВ отличие от плиты, чайник лёгкий.\n',
];

/** What is practised. */
interface PractisedRules {
  start(path: string, text: string): NoteParse;
  findOwn(note: ParsedNote): OwnFacts;
  findInSteps(note: ParsedNote, own: OwnFacts, vocabulary: Vocabulary): Iterable<void>;
}

/**
 * Reads and matches a few lines, a step at a time: an engine compiles what runs for the first time, and the first note
 * of a vault would have nearly all rules compiled in one task.
 */
export function* practise(rules: PractisedRules): Generator<void> {
  const index = new ConceptIndex({ packs: languagePacks, threshold: 80 });
  for (const [at, lines] of LINES.entries()) {
    const path = `${String(at)}.md`;
    const note = rules.start(path, lines).advance(() => false);
    yield;
    if (note === null) continue;
    // At rest and read back, as the facts of notes are: what was made of others would be made anew of those.
    const facts = KeptFacts.of(rules.findOwn(note), null);
    index.apply(path, facts);
    yield;
    yield* rules.findInSteps(note, facts.own, index.vocabulary());
    yield;
  }
}
