import type { Sentence } from './statement';
import { subjectsOf } from './statement';
import { isContent } from './token-class';
import type { Token } from './token';
import { foldWord, wordAt } from './token';

/** Subject of the noun that an adjective is made from, «дубовый» → дуб, "Spartan" → Sparta; −1 for none. */
export type AdjectiveOf = (word: string) => number;

/** What an adjective of a place or a people ends in. */
const OF_PLACE = /^(?:an|ian|ean|ese|ish)$/u;
/** Letters of a name's stem before such an ending at least. */
const PLACE = 4;

const BY_ADJECTIVE = 90;
/** Letters of a noun's stem at least. */
const LEAST = 3;

/** What stands between the stem of a noun and the ending of its adjective. */
const MADE = /^(?:[ое]?в|[нл]|ь?н|ян|янн|енн|онн|анн|инн|очн|ичн|овск|евск|ск|ческ|ическ|альн|арн|ист)$/u;
const ENDING = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими)$/u;

/** Whoever has to do with it: «спиннингИСТ», «деонтоЛОГ», in any case. */
const DOER = /^(.{3,})(ист|щик|ник|лог)(?:[аеиуы]|о[вм]|а[мх]|ами)?$/u;

/** The root of a noun for a person, as a name of his matter may begin: empty for other words. */
function rootOfDoer(word: string): string {
  const [, root = '', suffix = ''] = DOER.exec(word) ?? [];
  return suffix === 'лог' ? `${root}лог` : root;
}

/** The adjectives made from names that are one word each: of Russian nouns, of English names of places. */
export function adjectivesOf(columns: readonly { readonly names: readonly string[] }[]): AdjectiveOf {
  const russian = russianOf(columns);
  const places = columns.flatMap(({ names }, subject) =>
    names
      .filter((name) => /^\p{Lu}\p{sc=Latin}{4,}$/u.test(name))
      .map((name) => ({ stem: foldWord(name).replace(/(?:ia|[aesy])$/u, ''), subject })),
  );
  return (word) => {
    if (!/^[a-z]+$/u.test(word)) return russian(word);
    const fitting = places.filter(
      ({ stem }) => stem.length >= PLACE && word.startsWith(stem) && OF_PLACE.test(word.slice(stem.length)),
    );
    const [only = -1, ...others] = new Set(fitting.map(({ subject }) => subject));
    return others.length > 0 ? -1 : only;
  };
}

/** The adjectives and the nouns for persons made from names that are one Russian noun each. */
function russianOf(columns: readonly { readonly names: readonly string[] }[]): AdjectiveOf {
  const stems = columns.flatMap(({ names }, subject) =>
    names
      .map(foldWord)
      .filter((name) => /^\p{Script=Cyrillic}+$/u.test(name) && !ENDING.test(name))
      .flatMap((name) => stemsOf(name).map((stem) => ({ stem, subject }))),
  );
  return (word) => {
    const base = word.replace(ENDING, '');
    const root = rootOfDoer(word);
    if (base === word && root === '') return -1;
    const isMade = ({ stem }: (typeof stems)[number]): boolean =>
      base === word
        ? stem.replace(/(?:и|изм)$/u, '') === root
        : base.startsWith(stem) && MADE.test(base.slice(stem.length));
    const found = new Set(stems.filter(isMade).map((one) => one.subject));
    const [only = -1, ...others] = found;
    return others.length > 0 ? -1 : only;
  };
}

/** «дерево» → «дерев», «скрипка» → «скрип», «молоко» → «молоч». */
function stemsOf(name: string): string[] {
  const stem = name.replace(/[аяоеьйы]$/u, '');
  const stems = [stem];
  // «дедукция» → «дедуктивный».
  if (/[кп]ци$/u.test(stem)) stems.push(`${stem.slice(0, -2)}тив`);
  if (stem.endsWith('к')) stems.push(`${stem.slice(0, -1)}ч`, stem.slice(0, -1));
  return stems.filter(({ length }) => length >= LEAST);
}

/** «БЕРЁЗОВЫЕ дрова горят час, ДУБОВЫЕ – три»: adjectives name their nouns where two do so in one sentence. */
export function withAdjectives(sentence: Sentence, adjectiveOf: AdjectiveOf): Sentence {
  const { tokens } = sentence;
  const subjectAt = (token: Token, at: number): number => {
    if (token.kind !== 'word' || token.inner) return -1;
    const subject = adjectiveOf(token.word);
    return subject >= 0 && opensNoun(sentence, at) ? subject : -1;
  };
  // Nearly no sentence has one.
  if (!tokens.some((token, at) => subjectAt(token, at) >= 0)) return sentence;
  const found = tokens.map(subjectAt);
  const subjects = new Set(found.filter((subject) => subject >= 0));
  if (subjects.size < 2 || subjectsOf(sentence).some((subject) => subjects.has(subject))) return sentence;
  return {
    ...sentence,
    tokens: tokens.map((token, at) => {
      const subject = found[at] ?? -1;
      return subject < 0 ? token : { ...token, kind: 'mention', subject, factor: BY_ADJECTIVE };
    }),
  };
}

/** It opens its noun phrase: «новый ДУБОВЫЙ стол» is a table. */
function opensNoun({ tokens, lexicon }: Sentence, at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || !isContent(before, lexicon) || !lexicon.words.isAdjective(wordAt(tokens, at - 1));
}
