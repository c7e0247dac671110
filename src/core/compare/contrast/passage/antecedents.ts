import type { Pronoun } from '../../../language';
import type { Lexicon } from '../sentence/lexicon';
import type { Sentence, Statement } from '../sentence/statement';
import { subjectsOf } from '../sentence/statement';
import { finiteIn, isContent, isFinite } from '../sentence/token-class';
import { tokenAt, wordAt } from '../sentence/token';
import type { Resolve } from '../clauses/topic';

const THROUGH_PRONOUN = 95;

/** Gender and number of a name by its ending; `any` where the ending does not tell. */
export type GenderOf = (subject: number) => Pronoun['gender'] | 'plural';

/** Whom the sentence before was about: those of whom it said something, else the only one it names. */
export function subjectsBefore(sentence: Sentence, statements: readonly Statement[]): number[] {
  const said = new Set<number>();
  for (const statement of statements) {
    for (const claim of statement.claims) if (claim.implied === null) said.add(claim.subject);
  }
  if (said.size > 0) return [...said];
  const named = subjectsOf(sentence);
  return named.length === 1 && leads(sentence) ? named : [];
}

/** "By using the A valve, boilers gain control": whom a sentence only touches, the next one's "they" is not. */
function leads({ tokens, lexicon }: Sentence): boolean {
  const at = tokens.findIndex(({ subject }) => subject >= 0);
  const verb = finiteIn(tokens, { from: 0, to: at }, lexicon);
  return verb < 0 && !tokens.slice(at + 1, at + AWAY).some(({ kind }) => kind === 'comma');
}

/** Tokens behind a name within which a comma ends what only opens the sentence. */
const AWAY = 3;

/** "Oil glaze: DRIES at once. It …": what is told of is not named here, so the next pronoun means nobody known. */
export function isUnnamed({ tokens, lexicon }: Sentence): boolean {
  const colon = tokens.findIndex(({ kind }) => kind === 'colon' || kind === 'dash');
  const [first] = tokens.slice(colon + 1);
  return first !== undefined && colon < FEW && !tokens.some(({ subject }) => subject >= 0) && isFinite(first, lexicon);
}

/** "A GUITAR has six. It …", «У ГИТАРЫ шесть. Она …», «ГИТАРА – струнный инструмент. Она …»: a sentence about what is no column. */
export function tellsOfThird({ tokens, lexicon }: Sentence): boolean {
  const { words, pack } = lexicon;
  if (tokens.some(({ subject }) => subject >= 0)) return false;
  if (pack.code === 'en') {
    const noun = tokens[1];
    return (
      /^an?$/u.test(tokens[0]?.word ?? '') &&
      noun !== undefined &&
      isContent(noun, lexicon) &&
      finiteIn(tokens, { from: 2, to: NOUN }, lexicon) >= 0
    );
  }
  const at = words.topicPrepositions.has(tokens[0]?.word ?? '') ? 1 : 0;
  const noun = tokens[at];
  if (pack.code !== 'ru' || noun === undefined || !isContent(noun, lexicon)) return false;
  if (isFinite(noun, lexicon) || words.isAdjective(noun.word) || words.isInfinitive(noun.word)) return false;
  return at === 1
    ? wordAt(tokens, 0) === 'у'
    : isFinite(tokenAt(tokens, 1), lexicon) || tokenAt(tokens, 1).kind === 'dash';
}

/** Tokens among which the verb of such a sentence stands. */
const NOUN = 5;

/** Words of a label, at most. */
const FEW = 5;

/** "IT is messier than B", "IT glides, while B scratches": a pronoun that opens a sentence is none of those named in it. */
export function othersThan({ tokens, lexicon }: Sentence, before: readonly number[]): number[] {
  const opens = tokens.slice(0, LEAD).some(({ word }) => lexicon.words.pronouns.has(word));
  const named = tokens.slice(0, LEAD).some(({ subject }) => subject >= 0);
  return before.filter((one) => !opens || named || !tokens.some(({ subject }) => subject === one));
}

/** Words with which a sentence opens: "But it", «У него». */
const LEAD = 2;

/** Resolves a pronoun to the one subject before it that fits in gender and number; two candidates give none. */
export function resolver(before: readonly number[], lexicon: Lexicon, genderOf: GenderOf): Resolve {
  return (word) => {
    const pronoun = lexicon.words.pronouns.get(word);
    if (pronoun === undefined) return null;
    const fitting = before.filter((subject) => fits(pronoun, genderOf(subject), lexicon));
    const [only, ...others] = fitting;
    return only === undefined || others.length > 0 ? null : { subject: only, factor: THROUGH_PRONOUN };
  };
}

function fits(pronoun: Pronoun, gender: ReturnType<GenderOf>, lexicon: Lexicon): boolean {
  // English names tell neither; a single candidate is enough there.
  if (lexicon.pack.code !== 'ru') return true;
  if (pronoun.number === 'plural') return true;
  return gender === 'any' || pronoun.gender === 'any' || gender === pronoun.gender;
}

/** The gender of a Russian name by the ending of its head noun. */
export function genderByEnding(name: string): Pronoun['gender'] {
  const words = name.toLowerCase().split(/\s+/u);
  const head = words.find((word) => !/(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$/u.test(word)) ?? name.toLowerCase();
  if (/[ая]$/u.test(head)) return 'feminine';
  if (/(?:о|е|мя)$/u.test(head)) return 'neuter';
  if (head.endsWith('ь') || !/\p{Script=Cyrillic}$/u.test(head)) return 'any';
  return /[иы]$/u.test(head) ? 'any' : 'masculine';
}
