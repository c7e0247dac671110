import { contrastWords, RIVAL_TITLES } from '../../../language';
import type { OwnFactsPack } from '../../own-facts-options';

/** Words by which titles set names against each other. */
export interface RivalWords {
  /** "vs", «против»: what stands round them is compared, whatever else is said. */
  readonly against: ReadonlySet<string>;
  /** "or", «или»: may also join what is done with either. */
  readonly either: ReadonlySet<string>;
  /** "difference", «отличается»: then what is joined by a conjunction, or set apart by "from", is compared. */
  readonly cues: ReadonlySet<string>;
  readonly joints: ReadonlySet<string>;
  /** Of "against" and cues: without one of them a line sets nothing against anything. */
  readonly telling: ReadonlySet<string>;
  /** Of all of these: without one of them a title sets nothing against anything. */
  readonly joining: ReadonlySet<string>;
  /** Names behind them are in an oblique case: «от», «против», «разница». */
  readonly governing: ReadonlySet<string>;
  /** No name holds one: prepositions, articles, conjunctions, words that ask, and all of the above. */
  readonly small: ReadonlySet<string>;
  /** Header words of a column of aspects: «критерий», "feature". */
  readonly aspectWords: ReadonlySet<string>;
}

/** Lists of packs are made once for a mixture of languages. */
const known = new WeakMap<readonly OwnFactsPack[], RivalWords>();

export function rivalWords(packs: readonly OwnFactsPack[]): RivalWords {
  const before = known.get(packs);
  if (before !== undefined) return before;
  const words = packs.map(({ code }) => contrastWords(code));
  const versus = words.flatMap((one) => one.versus).filter((phrase) => !phrase.includes(' ') && phrase.length > 1);
  const cues = new Set([
    ...packs.flatMap(({ recognition }) => [...recognition.contrastCues]),
    ...words.flatMap((one) => one.contrastHeadings).filter((phrase) => !phrase.includes(' ')),
  ]);
  const conjunctions = words.flatMap((one) => one.conjunctions).filter((phrase) => !phrase.includes(' '));
  const { apart, asking, between, loose, nominative } = RIVAL_TITLES;
  const told = [...cues].filter((word) => !versus.includes(word) && !loose.has(word));
  const against = versus.filter((word) => RIVAL_TITLES.against.has(word));
  const made: RivalWords = {
    against: new Set(against),
    either: new Set(versus.filter((word) => !RIVAL_TITLES.against.has(word))),
    cues: new Set(told),
    telling: new Set([...against, ...told]),
    joining: new Set([...versus, ...told]),
    joints: new Set([...conjunctions, ...apart]),
    governing: new Set([
      ...words.flatMap((one) => [...one.prepositions]),
      ...[...apart, ...cues, ...against].filter((word) => !nominative.test(word)),
    ]),
    small: new Set([
      ...words.flatMap((one) => [...one.prepositions, ...one.determiners, ...one.conjunctions]),
      ...cues,
      ...versus,
      ...asking,
      ...between,
    ]),
    aspectWords: new Set(words.flatMap((one) => one.aspectWords)),
  };
  known.set(packs, made);
  return made;
}
