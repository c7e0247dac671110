import type { Clause } from '../clauses/clause';
import { firstContent, hasObject, lexiconName } from '../names/content-names';
import { isDoneAt } from '../sentence/infinitives';
import { mainVerb } from '../sentence/main-verb';
import {
  asWritten,
  isPlace,
  nameOfLabel,
  nameOfQuality,
  nameOfRange,
  nameOfVerb,
  nameOfWord,
  phraseFrom,
} from '../names/naming';
import type { Naming, Range, Sentence } from '../sentence/statement';
import { isContent, isFinite } from '../sentence/token-class';
import { foldWord, tokenAt, wordAt } from '../sentence/token';

/** «Тема A длиннее ТЕМЫ B». */
export function isLabel({ tokens, lexicon }: Sentence, at: number, { label }: Clause): boolean {
  if (label === null) return false;
  const stem = lexicon.stem(wordAt(tokens, at));
  return tokens.slice(label.from, label.to).some(({ word }) => lexicon.stem(word) === stem);
}

/** Verbs that say of their object alone that it is there. */
const HAS = /^(?:имее?т|имеют|да[её]т|дают|обладает|обладают)$/u;

const LENGTH = /^(?:longer|shorter)$/u;

interface Around {
  readonly at: number;
  readonly value: Range;
  readonly verb: number;
  readonly subject: Range | null;
  readonly clause: Clause;
}

/** Subject of the part, noun or infinitive behind the comparative, its verb, the lexicon, the noun of the clause. */
export function comparativeNames(sentence: Sentence, { at, value, verb, subject, clause }: Around): Naming[] {
  const { tokens, lexicon } = sentence;
  const names: Naming[] = nameOfLabel(sentence, subject);
  const said = verb >= 0 ? tokens[verb] : undefined;
  // "LOOKS finer", «ПАХНЕТ сильнее»: which sense tells it.
  const sense = said === undefined || names.length > 0 ? undefined : lexicon.words.senses.get(said.word);
  if (sense !== undefined) names.push({ text: sense, certain: true });
  if (names.length === 0) pushName(names, sufferer(sentence, at, value.to));
  // "keeps LONGER" has no length.
  const lasts = LENGTH.test(wordAt(tokens, at)) && said !== undefined && !lexicon.words.copulas.has(said.word);
  const own = lasts ? undefined : lexicon.aspectOf(wordAt(tokens, at));
  const raised = lexicon.degree.has(wordAt(tokens, at));
  const next = tokens[at + 1];
  // «НА СКЛОНЕ сани быстрее» says where.
  if (own !== undefined && isPlace(sentence, clause.label)) names.push({ text: own, certain: true });
  if (names.length === 0) names.push(...nameOfLabel(sentence, clause.label));
  // «известно БОЛЬШЕ» counts, «стул БОЛЬШЕ» is a size.
  const { counts } = lexicon.words;
  const isCounted = (one: NonNullable<typeof counts>): boolean =>
    AMOUNTS.has(wordAt(tokens, at)) &&
    at === value.to - 1 &&
    tokens.slice(value.from, at).some(({ word }) => one.words.has(word));
  if (counts !== null && isCounted(counts)) names.push({ text: counts.name, certain: true });
  pushName(
    names,
    attributed(sentence, {
      at,
      to: value.to,
      raised,
      isSaid: said !== undefined && !lexicon.words.copulas.has(said.word),
    }),
  );
  names.push(...behindComparative(sentence, at, value, raised, verb >= 0));
  // «держит ФОРМУ лучше».
  if (names.length === 0 && verb >= 0 && verb + 1 < at)
    pushName(names, firstContent(sentence, { from: verb + 1, to: at }, true));
  const [object] = names;
  // Two rows may speak of one thing: «Ресурсы (потребляют)».
  if (
    object !== undefined &&
    said !== undefined &&
    !lexicon.words.copulas.has(said.word) &&
    !lexicon.words.consequences.has(said.word) &&
    // «Сигналы (ИМЕЕТ)» tells them apart by nothing.
    !HAS.test(said.word)
  )
    names.push({ text: `${object.text} (${said.word})`, certain: true });
  if (said !== undefined && (lasts || !lexicon.words.lightVerbs.has(said.word)))
    pushName(names, nameOfVerb(sentence, verb, true));
  // «меньше боится ПЕРЕГРЕВА».
  // «легче поддаётся ПРОВЕРКЕ».
  const isYielding = lexicon.pack.code === 'ru' && lexicon.words.lightVerbs.has(next?.word ?? '');
  if (next !== undefined && isFinite(next, lexicon) && (isYielding || hasObject(sentence, at + 1, value.to)))
    pushName(names, firstContent(sentence, { from: at + 2, to: value.to }, true));
  if (next !== undefined && !raised && isFinite(next, lexicon) && !lexicon.words.lightVerbs.has(next.word))
    pushName(names, nameOfVerb(sentence, at + 1, true));
  if (own !== undefined) names.push({ text: own, certain: true });
  const told = { from: value.from, to: reasonIn(sentence, value) };
  pushName(names, lexiconName(sentence, told));
  // «БОЛЬШЕ подходит» is no size.
  const isAmount = AMOUNTS.has(wordAt(tokens, at)) && next !== undefined && isFinite(next, lexicon);
  pushName(names, own === undefined && !raised && !isAmount ? nameOfQuality(sentence, at) : null);
  // "tends to be APPLIED more often".
  const main = verb < 0 ? -1 : mainVerb(sentence, told);
  if (main > verb) pushName(names, nameOfVerb(sentence, main, true));
  pushName(names, firstContent(sentence, told, false));
  // «ПРОЩАЕТ меньше»: a verb without a noun tells more than nothing.
  const isNamed = names.some(({ text }) => text !== lexicon.words.labels.other);
  if (!isNamed && said !== undefined && !lexicon.words.copulas.has(said.word))
    names.unshift({ text: asWritten(sentence, verb), certain: false });
  return names;
}

/** "a MORE PORTABLE tool", «БОЛЕЕ НОВАЯ система»: what kind of thing it is tells the adjective; null where it has one: "keeps a firmer grip". */
function attributed(
  sentence: Sentence,
  {
    at,
    to,
    raised,
    isSaid,
  }: { readonly at: number; readonly to: number; readonly raised: boolean; readonly isSaid: boolean },
): Naming | null {
  const { tokens, lexicon } = sentence;
  if (!raised || isSaid || at + 2 >= to || !lexicon.words.isAdjective(wordAt(tokens, at + 1))) return null;
  const noun = tokenAt(tokens, at + 2);
  if (!isContent(noun, lexicon) || (lexicon.pack.code === 'en' && !/^an?$/u.test(wordAt(tokens, at - 1)))) return null;
  const known = lexicon.aspectOf(wordAt(tokens, at + 1));
  return known === undefined ? nameOfQuality(sentence, at + 1) : { text: known, certain: true };
}

/** Where a reason begins, "… DUE TO its size", which names nothing; the end of the range without one. */
function reasonIn({ tokens, lexicon }: Sentence, { from, to }: Range): number {
  for (let at = from + 1; at < to; at++) if (lexicon.words.tails.has(wordAt(tokens, at))) return at;
  return to;
}

export function pushName(names: Naming[], name: Naming | null): void {
  if (name !== null) names.push(name);
}

/** "harder TO CACHE", "faster for SIMPLE READS", "less AIR", "more COMFORTABLE". */
function behindComparative(sentence: Sentence, at: number, value: Range, raised: boolean, isSaid: boolean): Naming[] {
  const { tokens, lexicon } = sentence;
  const names: Naming[] = [];
  const end = value.to;
  for (let i = at + 1; i < end && i < at + 5; i++) {
    const token = tokenAt(tokens, i);
    if (token.word === 'to' && tokens[i + 1]?.kind === 'word') {
      // "more people GET to see it".
      if (i > at + 2 && isFinite(tokenAt(tokens, i - 1), lexicon)) break;
      // "more expensive to GET", "slower to WORK with".
      if (/^(?:get|have|work|keep|do|be|make|come|go)$/u.test(wordAt(tokens, i + 1))) continue;
      // "due to ITS size".
      if (lexicon.words.determiners.has(wordAt(tokens, i + 1))) break;
      if (lexicon.pack.code === 'en') names.push(...easeOf(sentence, at, { from: i + 1, to: end }));
      else pushName(names, nameOfWord(sentence, i + 1, true));
      return names;
    }
    if (token.word === 'for' || token.word === 'для') {
      const phrase = phraseFrom(sentence, i + 1, end);
      if (phrase !== null && !raised) names.push(...nameOfRange(sentence, phrase, true));
      break;
    }
    // «проще В ОТЛАДКЕ».
    if (i === at + 1 && /^во?$/u.test(token.word) && lexicon.words.isProcess(wordAt(tokens, i + 1)))
      pushName(names, nameOfWord(sentence, i + 1, true));
    if (lexicon.words.prepositions.has(token.word)) break;
  }
  // "longer BACK legs".
  const isBack = lexicon.pack.code === 'en' && isSaid && wordAt(tokens, at + 1) === 'back';
  const bare = phraseFrom(sentence, isBack ? at + 2 : at + 1, end);
  const named = isBack && bare !== null ? { from: at + 1, to: bare.to } : bare;
  const phrase = named === null || !raised ? named : beforeVerb(sentence, named);
  // "keeps a tighter GRIP" has its verb already.
  const isVerb = phrase !== null && isFinite(tokenAt(tokens, phrase.from), lexicon);
  if (phrase === null || (isVerb && !(lexicon.pack.code === 'en' && isSaid))) return names;
  if (raised && phrase.to - phrase.from === 1) {
    const word = wordAt(tokens, phrase.from);
    const known = lexicon.aspectOf(word);
    if (known !== undefined && lexicon.pack.code === 'en') return [...names, { text: known, certain: true }];
    // "more AUTOMATED".
    const done =
      lexicon.pack.code === 'en' &&
      word.endsWith('ed') &&
      !lexicon.words.isAdjective(word) &&
      lexicon.pack.recognition.isParticiple(word)
        ? lexicon.words.nounOfVerb(word)
        : null;
    const quality =
      known !== undefined
        ? null
        : done === null
          ? nameOfQuality(sentence, phrase.from)
          : { text: done, certain: false };
    return [...names, ...(quality === null ? nameOfRange(sentence, phrase, true) : [quality])];
  }
  // "more CPU INTENSIVE" is about the CPU.
  const isHow = lexicon.pack.code === 'en' && lexicon.words.isAdjective(wordAt(tokens, phrase.to - 1));
  const noun = isHow ? phrase.from : phrase.to - 1;
  if (raised) return [...names, ...nameOfRange(sentence, { from: noun, to: noun + 1 }, true)];
  if (phrase.to - phrase.from === 1 && AMOUNTS.has(wordAt(tokens, at)))
    return [
      ...names,
      ...nameOfRange(sentence, phrase, true).map(({ text, certain }) => ({
        // «больше ЦИКЛОВ» are cycles already.
        text: foldWord(text) === wordAt(tokens, phrase.from) ? lexicon.words.ofAmount(text) : text,
        certain,
      })),
    ];
  return [...names, ...nameOfRange(sentence, phrase, true)];
}

/** Verbs of anything: "SLOWER to use" tells of the speed. */
const ANY_DEED: ReadonlySet<string> = new Set(['use', 'take', 'own', 'start']);

const isEase = ({ tokens, lexicon: { words } }: Sentence, at: number): boolean =>
  words.ease?.words.has(wordAt(tokens, at)) === true;

/** "easier to CLEAN" is about that; "easier TO SEE the doors" is about the ease of it, "slower TO READ a map" about speed. */
function easeOf(sentence: Sentence, at: number, { from: verb, to }: Range): Naming[] {
  const { tokens, lexicon } = sentence;
  const raised = lexicon.degree.has(wordAt(tokens, at)) ? at + 1 : at;
  const own = lexicon.aspectOf(wordAt(tokens, raised));
  const said = wordAt(tokens, verb);
  const last = verb === to - 1 ? nameOfWord(sentence, verb, true) : null;
  if (last !== null && lexicon.words.nounOfVerb(said) !== null)
    return own !== undefined && ANY_DEED.has(said) && !isEase(sentence, raised)
      ? [{ text: own, certain: true }, last]
      : [last];
  const deed = { text: lexicon.words.nounOfDeed(said), certain: true };
  const { ease } = lexicon.words;
  if (ease !== null && isEase(sentence, raised)) return [{ text: ease.of(said), certain: true }, deed];
  return own === undefined ? [deed] : [{ text: own, certain: true }, deed];
}

/** "more PEOPLE get to see it". */
function beforeVerb({ tokens, lexicon }: Sentence, { from, to }: Range): Range {
  if (lexicon.pack.code !== 'en') return { from, to };
  for (let at = from + 1; at < to; at++)
    if (isFinite(tokenAt(tokens, at), lexicon) && tokenAt(tokens, at + 1).word === 'to') return { from, to: at };
  return { from, to };
}

/** What somebody or something bears well or badly. */
const BORNE = /^(?:kinder|gentler|easier|harder|tougher|rougher|softer|better|worse|safer|lighter|heavier)$/u;

/** "kinder to the KNEES", "harder on the HEART": what bears it tells more than how; null where nothing does. */
function sufferer(sentence: Sentence, at: number, to: number): Naming | null {
  const { tokens, lexicon } = sentence;
  if (!BORNE.test(wordAt(tokens, at))) return null;
  // "copes BETTER WITH DAMP".
  if (!/^(?:on|to)$/u.test(wordAt(tokens, at + 1)) && !isCoping(tokens, at)) return null;
  let noun = at + 2;
  const isBefore = (word: string): boolean => lexicon.words.determiners.has(word) || lexicon.words.isAdjective(word);
  // "with DAMP and cold".
  while (
    isBefore(wordAt(tokens, noun)) &&
    ((noun + 1 < to && isContent(tokenAt(tokens, noun + 1), lexicon)) ||
      lexicon.words.determiners.has(wordAt(tokens, noun)))
  )
    noun += 1;
  const token = tokenAt(tokens, noun);
  // "easier to KEEP".
  const isDone = noun === at + 2 && (isFinite(token, lexicon) || isDoneAt(sentence, noun));
  const isNameless = lexicon.words.nameless.has(token.word);
  return noun >= to || isDone || isNameless || token.kind !== 'word' ? null : nameOfWord(sentence, noun, false);
}

const isCoping = (tokens: Sentence['tokens'], at: number): boolean =>
  /^(?:better|worse)$/u.test(wordAt(tokens, at)) && /^(?:with|against)$/u.test(wordAt(tokens, at + 1));

/** Comparatives of an amount: a noun in the genitive follows. */
const AMOUNTS = new Set(['больше', 'меньше']);
