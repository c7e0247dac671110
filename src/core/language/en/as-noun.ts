import { wordSet } from '../recognition-words';
import { nounOfQuality } from './quality-nouns';

/** Adverbs, pronouns, participles and numbers that stand where a noun could: they name no row. */
const NO_NOUN = wordSet(`
  again much same else plus minus straight somehow somewhat instead alike apart aside ahead afar yourself himself herself itself
  themselves ourselves myself yourselves oneself somebody's everything's nothing twos threes fours fives sixes sevens eights nines tens
  done gone been seen known shown grown sown sewn drawn thrown blown flown worn torn born sworn hidden ridden written given
  taken shaken eaten beaten forgotten gotten chosen frozen spoken broken stolen woven driven risen fallen held built sent
  lent kept slept swept made paid laid said sold told hung sung rung swung spun won dug stuck struck bought brought
  caught taught sought fought lost fed led shut understood begun drunk sunk swum worth able such
`);
/** Adjectives by their ending; those with other endings are as often nouns. */
const QUALITY = /.{3}(?:[ai]ble|[^aiou]ous|less|[^mdhpo]ful)$/u;
const NOUNS = wordSet(
  'table cable bible fable stable vegetable bible crucible dirigible mandible variable cupful handful mouthful spoonful',
);

/** A single word as the name of a row: the noun for what an adjective tells; null for what is no noun. */
export function asNoun(word: string, isSuperlative: (word: string) => boolean): string | null {
  if (NO_NOUN.has(word) || isSuperlative(word)) return null;
  return QUALITY.test(word) && !NOUNS.has(word) ? (nounOfQuality(word)?.toLowerCase() ?? word) : word;
}
