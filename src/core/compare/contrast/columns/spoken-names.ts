import { tokenise } from '../../../text';
import type { Lexicon } from '../sentence/lexicon';
import { foldWord } from '../sentence/token';

/** Letters of what speech leaves of a name, at least, and of what it cuts off. */
const LEFT = 4;
const CUT = 3;
/** The same of a noun that two names have in common, and of what an adjective was made of. */
const TAIL = 5;
const ROOT = 5;

const NOUN = /(?:ами|ями|ой|ей|ом|ем|ов|ев|ам|ям|ах|ях|[аяыиуюеоь])$/u;
const ADJECTIVE = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими)$/u;
/** «вертикальная загрузка» → «вертикалКА», «шаговый двигатель» → «шаговИК». */
const SPOKEN = /^(?:к(?:[аиеу]|ой|ам|ами|ах)|ок|ик(?:[аиеу]|ом|ов|ам|ами|ах)?)$/u;

interface Named {
  /** All words of a name, and those that no other column has. */
  readonly words: readonly string[];
  readonly own: readonly string[];
  readonly subject: number;
}

/** Short names of speech, by the word that is said. */
export interface SpokenNames {
  /** Word → subject. */
  readonly nouns: ReadonlyMap<string, number>;
  /** Adjective made of a name → subject, and the nouns that it makes a name with: «КЕРАМЗИТНЫЙ блок». */
  readonly adjectives: ReadonlyMap<string, number>;
  readonly heads: ReadonlySet<string>;
}

const NONE: SpokenNames = { nouns: new Map(), adjectives: new Map(), heads: new Set() };

/**
 * Names that Russian speech makes of longer ones, where the note has no other use for them: «вертикалка» of «вертикальная
 * загрузка», «шаговик», «серва» of «сервопривод», «газоблок» and «керамзитный блок» beside «газобетон» and
 * «керамзитобетон». Each fits one column alone, and a mere beginning counts only where no column is without a short name.
 */
export function spokenNames(text: string, named: readonly Named[], lexicon: Lexicon): SpokenNames {
  if (lexicon.pack.code !== 'ru') return NONE;
  const own = new Set(named.flatMap(({ words }) => words.map((word) => lexicon.stem(word))));
  const isFree = (word: string): boolean => !own.has(lexicon.stem(word)) && !isNoNoun(word, lexicon);
  const said = wordsIn(text);
  // Whatever speech makes of a name begins as one of its words: few words of a note are looked at closely.
  const beginnings = new Set(named.flatMap(({ words }) => words.map((word) => word.slice(0, CUT))));
  const free = said.filter((word) => beginnings.has(word.slice(0, CUT))).filter(isFree);
  const derived = onlyOnes(free, (word) => subjectsWith(named, ({ words }) => isDerived(word, words)));
  const cut = onlyOnes(free, (word) =>
    subjectsWith(named, ({ own: names }) => names.some((name) => isCut(word, name))),
  );
  const joint = jointNames(free, said, named);
  const nouns = new Map([...derived, ...joint.nouns]);
  const subjects = new Set(named.map(({ subject }) => subject));
  const known = new Set([...nouns.values(), ...cut.values(), ...joint.adjectives.values()]);
  const isShort = ({ words }: Named): boolean => words.length === 1 && words.every(({ length }) => length <= SHORT);
  for (const one of named) if (isShort(one)) known.add(one.subject);
  if (known.size === subjects.size) for (const [word, subject] of cut) nouns.set(word, nouns.get(word) ?? subject);
  return { nouns, adjectives: joint.adjectives, heads: joint.heads };
}

/** Each Cyrillic word of a text once, folded. */
function wordsIn(text: string): string[] {
  const written = new Set(tokenise(text).map((word) => word.text));
  return [...new Set([...written].filter((word) => CYRILLIC.test(word)).map(foldWord))];
}

const CYRILLIC = /^\p{sc=Cyrillic}{3,}$/u;

const isNoNoun = (word: string, { words, pack }: Lexicon): boolean =>
  words.isFinite(word) ||
  words.isInfinitive(word) ||
  words.isComparative(word) ||
  words.isAdverb(word) ||
  words.adverbs.has(word) ||
  words.prepositions.has(word) ||
  pack.stopWords.has(word);

/** Letters of a name that speech does not shorten, at most. */
const SHORT = 7;

function onlyOnes(words: readonly string[], of: (word: string) => ReadonlySet<number>): Map<string, number> {
  return new Map(
    words.flatMap((word) => {
      const [subject, ...more] = of(word);
      return subject === undefined || more.length > 0 ? [] : [[word, subject] as const];
    }),
  );
}

const subjectsWith = (named: readonly Named[], fits: (one: Named) => boolean): ReadonlySet<number> =>
  new Set(named.flatMap((one) => (fits(one) ? [one.subject] : [])));

/** What an adjective is without its ending, and without its suffix: «вертикальн», «вертикал». */
function basesOf(adjective: string): string[] {
  const base = adjective.replace(ADJECTIVE, '');
  return base === adjective ? [] : [...new Set([base, base.replace(/(?:ьн|анн|н)$/u, '')])];
}

/** «вертикалка», «шаговик»: of the adjective that opens a name of two words. */
function isDerived(word: string, words: readonly string[]): boolean {
  const [adjective = '', noun = ''] = words;
  if (words.length !== 2) return false;
  const isOf = (base: string): boolean =>
    base.length >= LEFT && word.startsWith(base) && SPOKEN.test(word.slice(base.length));
  return basesOf(adjective).some(isOf) || isCompound(word, adjective, noun);
}

/** «минвата» of «минеральная вата», «электропила» of «электрическая пила». */
function isCompound(word: string, adjective: string, noun: string): boolean {
  const root = noun.replace(NOUN, '');
  const at = word.lastIndexOf(root);
  if (root.length < CUT || at < CUT || word.slice(at + root.length).replace(NOUN, '') !== '') return false;
  return adjective.startsWith(word.slice(0, at)) || adjective.startsWith(word.slice(0, at).replace(/[ое]$/u, ''));
}

/** «серва» of «сервопривод», «промы» of «промподшипник»: its beginning, declined. */
function isCut(word: string, name: string): boolean {
  const root = word.replace(NOUN, '');
  return root.length >= LEFT && name.startsWith(root) && name.length >= root.length + CUT;
}

/** Names of one word each that share what they end with: their beginnings stand for them, also beside another noun. */
function jointNames(free: readonly string[], said: readonly string[], named: readonly Named[]): SpokenNames {
  const single = named.flatMap(({ words: [word, ...more], subject }) =>
    word === undefined || more.length > 0 ? [] : [{ word, subject }],
  );
  const tail = commonTail(single.map(({ word }) => word));
  if (tail.length < TAIL || single.length < 2) return NONE;
  const leads = single.map(({ word, subject }) => ({ lead: word.slice(0, word.length - tail.length), subject }));
  if (leads.some(({ lead }) => lead.length < LEFT)) return NONE;
  const heads = new Set([tail]);
  let roots: ReadonlySet<string> | null = null;
  const isSaid = (head: string): boolean => (roots ??= new Set(said.map((word) => word.replace(NOUN, '')))).has(head);
  const nouns = onlyOnes(free, (word) => {
    const fitting = leads.filter(({ lead }) => word.startsWith(lead));
    return new Set(
      fitting.flatMap(({ lead, subject }) => {
        const head = word.slice(lead.length).replace(NOUN, '');
        if (head.length < CUT || !isSaid(head)) return [];
        heads.add(head);
        return [subject];
      }),
    );
  });
  const adjectives = onlyOnes(free, (word) => {
    const [base = '', ...stems] = basesOf(word).flatMap((one) => [one, one.replace(/[ое]в$/u, '')]);
    const isOf = (lead: string): boolean =>
      stems.some((root) => root !== base && root.length >= ROOT && lead.replace(/[ое]$/u, '') === root);
    return new Set(leads.flatMap(({ lead, subject }) => (isOf(lead) ? [subject] : [])));
  });
  return { nouns, adjectives, heads };
}

function commonTail(words: readonly string[]): string {
  const [first = '', ...others] = words;
  let length = 0;
  while (
    length < first.length &&
    others.every((word) => word.charAt(word.length - 1 - length) === first.charAt(first.length - 1 - length))
  )
    length += 1;
  // The vowel that joins a compound belongs to what it joins.
  return first.slice(first.length - length).replace(/^[ое]/u, '');
}

/** Whether a noun makes a name with such an adjective before it. */
export const isHead = ({ heads }: SpokenNames, word: string): boolean =>
  heads.has(word) || heads.has(word.replace(NOUN, ''));
