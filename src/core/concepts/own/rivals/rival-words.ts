import { contrastWords } from '../../../language';
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
  /** Names behind them are in an oblique case: «от», «против», «разница». */
  readonly governing: ReadonlySet<string>;
  /** No name holds one: prepositions, articles, conjunctions, words that ask, and all of the above. */
  readonly small: ReadonlySet<string>;
  /** Header words of a column of aspects: «критерий», "feature". */
  readonly aspectWords: ReadonlySet<string>;
}

/** Of the joints that `versus` lists, those that join nothing but rivals. */
const AGAINST = /^(?:vs|versus|против|проти|gegen|kontra|contre|contro|contra)$/u;
/** "Understanding different types of databases" compares nothing. */
const LOOSE = /^(?:different|contrast|contrasts|разные)$/u;
/** "A differs FROM B", «отличие A ОТ B», «сравнение A С B», "A compared WITH B". */
const APART = 'from with to than от с со von zu mit de du avec con da od від'.split(' ');
/** Before names and verbs of titles that ask how things differ. */
const ASKING = 'чем как какая какой какое какие что в чём чем how what why when which where is are does do'.split(' ');

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
  const governs = (word: string): boolean => !/^(?:vs|versus)$|ся$/u.test(word);
  const told = [...cues].filter((word) => !versus.includes(word) && !LOOSE.test(word));
  const against = versus.filter((word) => AGAINST.test(word));
  const made: RivalWords = {
    against: new Set(against),
    either: new Set(versus.filter((word) => !AGAINST.test(word))),
    cues: new Set(told),
    telling: new Set([...against, ...told]),
    joints: new Set([...conjunctions, ...APART]),
    governing: new Set([
      ...words.flatMap((one) => [...one.prepositions]),
      ...[...APART, ...cues, ...against].filter(governs),
    ]),
    small: new Set([
      ...words.flatMap((one) => [...one.prepositions, ...one.determiners, ...one.conjunctions]),
      ...cues,
      ...versus,
      ...ASKING,
    ]),
    aspectWords: new Set(words.flatMap((one) => one.aspectWords)),
  };
  known.set(packs, made);
  return made;
}
