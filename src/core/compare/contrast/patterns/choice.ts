import type { ChoiceWords } from '../../../language';
import { phraseAt } from '../sentence/lexicon';
import { contentStems, nameOfWord } from '../names/naming';
import type { Licence } from './single';
import type { Claim, Naming, Range, Sentence, Statement } from '../sentence/statement';
import { confidenceOf } from '../sentence/statement';
import { hasWords, isContent, isFinite, trimRange } from '../sentence/token-class';
import type { Token } from '../sentence/token';
import { tokenAt, wordAt } from '../sentence/token';
import { behindParentheses } from '../clauses/topic';

/** One thing to take, and what for. */
interface Part {
  /** The condition or purpose. */
  readonly lead: Range;
  /** Token of the name. */
  readonly name: number;
  /** What says that it is meant: a word of choice, "that's", nothing at all. */
  readonly by: 'choice' | 'nothing' | 'sign';
  readonly kind: 'choose' | 'use';
}

/** Two of them in one sentence tell them apart. */
const TOGETHER = 85;
/** One alone waits for its neighbour; in a contrast section it stands by itself. */
const ALONE: Readonly<Record<Licence, number>> = { cued: 40, passage: 40, section: 60 };
/** Tokens of what is read, at most. */
const LONGEST = 90;

/**
 * "If it rains, take A; if it snows, B", "use A when …, and B when …", «для кухни нужен A, для сада хватит B»:
 * each name with the condition or purpose for which it is the one to take. Nothing else may stand in the sentence.
 */
export function readChoice(sentence: Sentence, licence: Licence, name: Naming | null): Statement[] {
  const { lexicon } = sentence;
  const { choice } = lexicon.words;
  const parts = choice === null ? [] : partsOf(sentence, choice);
  const [first, ...others] = parts;
  if (choice === null || first === undefined) return [];
  const isPair = others.length > 0;
  // "If it rains, ONLY A is enough" says something of the other too.
  if (!isPair && sentence.tokens.some(({ word }) => lexicon.only.has(word))) return [];
  const label = { text: labelOf(parts, choice), certain: true };
  const alone = first.kind === 'use' ? ALONE.passage : ALONE[licence];
  const shared = isPair ? sharedNoun(sentence, parts) : null;
  const names = [name, shared, label].filter((one) => one !== null);
  return [
    {
      cue: isPair ? 'cond-frame' : 'plain',
      claims: parts.map((part) => claimOf(sentence, part, isPair ? TOGETHER : alone)),
      names,
      common: false,
      defines: false,
      lexical: isPair,
      against: null,
      sentence,
    },
  ];
}

function labelOf(parts: readonly Part[], { labels }: ChoiceWords): string {
  if (parts.every(({ kind }) => kind === 'use')) return labels.use;
  return parts.some(({ by }) => by === 'sign') && !parts.some(({ by }) => by === 'choice')
    ? labels.sign
    : labels.choose;
}

function claimOf(sentence: Sentence, { lead, name }: Part, weight: number): Claim {
  const { tokens, inline } = sentence;
  const { subject, factor } = tokenAt(tokens, name);
  return {
    subject,
    from: tokenAt(tokens, lead.from).from,
    to: tokenAt(tokens, lead.to - 1).to,
    confidence: confidenceOf(sentence, weight, factor),
    implied: null,
    inline,
  };
}

function sharedNoun(sentence: Sentence, [first, ...others]: readonly Part[]): Naming | null {
  const { tokens, lexicon } = sentence;
  if (first === undefined) return null;
  const stems = others.map(({ lead }) => contentStems(sentence, lead));
  for (const [stem, at] of contentStems(sentence, first.lead))
    if (stems.every((one) => one.has(stem)) && !isFinite(tokenAt(tokens, at), lexicon))
      return nameOfWord(sentence, at, true);
  return null;
}

/** The parts that a sentence is made of; none where anything is left over, or a name comes twice. */
function partsOf(sentence: Sentence, choice: ChoiceWords): Part[] {
  const { tokens, lexicon } = sentence;
  if (
    tokens.length > LONGEST ||
    !tokens.some(
      ({ word, kind }) =>
        choice.when.has(word) || choice.purposes.has(word) || choice.needs.has(word) || kind === 'dash',
    )
  )
    return [];
  if (tokens.some(({ word, inner }) => word === '?' || (!inner && lexicon.negators.has(word) && word !== 'no')))
    return [];
  const parts: Part[] = [];
  const seen = new Set<number>();
  let from = startOf(sentence);
  for (let at = from; at < tokens.length; at++) {
    const { kind, subject } = tokenAt(tokens, at);
    if (kind !== 'mention') continue;
    const found = seen.has(subject) ? null : partAt(sentence, choice, from, at);
    if (found === null) return [];
    seen.add(subject);
    parts.push(found.part);
    from = found.to;
    at = from - 1;
  }
  const isTaken = isChosen(parts) || isOrder(sentence, startOf(sentence), parts, choice);
  return hasWords(tokens, { from, to: tokens.length }) || !isTaken ? [] : parts;
}

/** Behind the colon of a label, and words like "so". */
function startOf({ tokens, lexicon }: Sentence): number {
  const colon = tokens.findIndex(({ kind, inner }) => kind === 'colon' && !inner);
  return colon + 1 + (phraseAt(lexicon.openers, tokens, colon + 1)?.length ?? 0);
}

/** One name alone must be said to be taken. */
function isChosen(parts: readonly Part[]): boolean {
  return parts.length > 1 || parts.some(({ by, kind }) => by === 'choice' && kind === 'choose');
}

/** "PICK A for dense streets.": the sentence opens with what to take; it waits for a neighbour that does the same. */
function isOrder(
  { tokens, lexicon }: Sentence,
  from: number,
  [part, ...others]: readonly Part[],
  { verbs }: ChoiceWords,
): boolean {
  if (part === undefined || others.length > 0 || part.kind !== 'use' || part.by !== 'choice') return false;
  const first = wordAt(tokens, from);
  return verbs.has(first) && !lexicon.words.prepositions.has(first) && part.lead.from > part.name;
}

interface Found {
  readonly part: Part;
  /** Behind it. */
  readonly to: number;
}

/** The part that the name at `name` belongs to, in the tokens from `from` on. */
function partAt(sentence: Sentence, choice: ChoiceWords, from: number, name: number): Found | null {
  const { tokens, lexicon } = sentence;
  let start = name;
  while (start > from && isSmall(sentence, choice, start - 1)) start -= 1;
  let to = behindParentheses(tokens, name + 1);
  const tail = to;
  while (choice.tails.has(wordAt(tokens, to))) to += 1;
  const verbs = (range: Range, table: ReadonlySet<string>): boolean =>
    tokens.slice(range.from, range.to).some(({ word }) => table.has(word));
  const takes = to > tail || verbs({ from: start, to: name }, choice.verbs);
  const said = verbs({ from: start, to: name }, choice.signs) ? 'sign' : 'nothing';
  const opened = behindJoints(sentence, from, start);
  const leaves = from > 0 && tokens[start - 1]?.kind === 'dash';
  const isLast = to >= tokens.length || isJoint(sentence, tokenAt(tokens, to)) || /^[.!]$/u.test(wordAt(tokens, to));
  const purpose = takes || leaves || isLast ? purposeBefore(sentence, choice, opened, start) : null;
  const before =
    conditionBefore(sentence, choice, opened, start) ?? purpose ?? needBefore(sentence, choice, opened, name);
  if (before !== null) return { part: { ...before, name, by: takes ? 'choice' : said }, to };
  // Behind the name.
  const comma = tokens[to]?.kind === 'comma' ? to + 1 : to;
  if (opened === start && takes) {
    // "Use A FOR LONG TRIPS, and B for short ones".
    const forWhat = purposeBehind(sentence, choice, to);
    if (forWhat !== null) return { part: { ...forWhat, name, by: 'choice' }, to: forWhat.lead.to };
  } else if (opened === start && from > 0 && tokens[start - 1]?.kind !== 'dash') {
    const forWhat = purposeBehind(sentence, choice, to);
    if (forWhat !== null) return { part: { ...forWhat, name, by: 'nothing' }, to: forWhat.lead.to };
  }
  if (opened < start || !choice.when.has(wordAt(tokens, comma))) return null;
  const end = endOf(sentence, choice, comma);
  const lead = trimRange(tokens, { from: comma + 1, to: end }, lexicon);
  return isLead(sentence, lead) && (takes || from > 0)
    ? { part: { lead, name, by: takes ? 'choice' : said, kind: 'choose' }, to: end }
    : null;
}

/** Words round a name that is to be taken: "then we'd GO WITH THE name". */
function isSmall({ tokens, lexicon }: Sentence, choice: ChoiceWords, at: number): boolean {
  const { kind, word, inner } = tokenAt(tokens, at);
  if (kind !== 'word' || inner || lexicon.words.conditions.some(([, then]) => then === word)) return false;
  if (choice.verbs.has(word) || choice.signs.has(word)) return true;
  const { words } = lexicon;
  if (/^(?:i|we|you|they)['’](?:d|ll|ve)$/u.test(word)) return true;
  return words.persons.has(word) || words.determiners.has(word) || words.adverbs.has(word) || words.isAdverb(word);
}

/** Behind commas, semicolons and conjunctions. */
function behindJoints(sentence: Sentence, from: number, to: number): number {
  const { tokens } = sentence;
  let at = from;
  while (at < to && (isJoint(sentence, tokenAt(tokens, at)) || isBullet(tokenAt(tokens, at)))) at += 1;
  return at;
}

const isBullet = ({ kind, word }: Token): boolean => kind === 'sign' && /[-*•]/u.test(word);

const isJoint = ({ lexicon }: Sentence, { kind, word }: Token): boolean =>
  kind === 'comma' ||
  kind === 'semicolon' ||
  (kind === 'word' && (lexicon.conjunctions.has(word) || lexicon.adversatives.has(word)));

/** «торопишься»: verbs to one person. */
const SECOND = /.{2}[еи]шь(?:ся)?$/u;

type Lead = Pick<Part, 'kind' | 'lead'>;

/** "IF IT RAINS, (take A)". */
function conditionBefore(sentence: Sentence, choice: ChoiceWords, from: number, to: number): Lead | null {
  const { tokens, lexicon } = sentence;
  const opener = wordAt(tokens, from);
  const conditions = lexicon.words.conditions.filter(([first]) => first === opener);
  // «ТОРОПИШЬСЯ — бери A»: a verb and a dash make a condition too.
  const isBare =
    lexicon.pack.code === 'ru' &&
    (isFinite(tokenAt(tokens, from), lexicon) || SECOND.test(opener)) &&
    tokens[to - 1]?.kind === 'dash';
  if (isBare) {
    const lead = trimRange(tokens, { from, to: to - 1 }, lexicon);
    return isLead(sentence, lead) ? { lead, kind: 'choose' } : null;
  }
  if (conditions.length === 0 && !choice.when.has(opener)) return null;
  const { kind, word } = tokenAt(tokens, to - 1);
  const ends = kind === 'comma' || kind === 'dash' || conditions.some(([, then]) => then !== '' && then === word);
  const lead = trimRange(tokens, { from: from + 1, to: to - 1 }, lexicon);
  return ends && isLead(sentence, lead) ? { lead, kind: 'choose' } : null;
}

/** "FOR WET DAYS (take A)", «(если) ДЛЯ КУХНИ (нужен A)». */
function purposeBefore(sentence: Sentence, { purposes }: ChoiceWords, from: number, to: number): Lead | null {
  const { tokens, lexicon } = sentence;
  const isFrame = (at: number): boolean => lexicon.words.conditions.some((pair) => pair.includes(wordAt(tokens, at)));
  const start = wordAt(tokens, from) !== '' && isFrame(from) ? from + 1 : from;
  const lead = trimRange(tokens, { from: start, to }, lexicon);
  if (!purposes.has(wordAt(tokens, start)) || !isLead(sentence, lead) || lead.to - lead.from < 2) return null;
  // «привала» looks like a verb.
  const said = tokens.slice(lead.from, lead.to);
  const goesOn = ({ kind, word }: Token): boolean => kind === 'comma' || lexicon.words.lightVerbs.has(word);
  return said.some(goesOn) ? null : { lead, kind: 'use' };
}

/** "(use A) FOR LONG TRIPS". */
function purposeBehind(sentence: Sentence, choice: ChoiceWords, from: number): Lead | null {
  const { tokens, lexicon } = sentence;
  if (!choice.purposes.has(wordAt(tokens, from))) return null;
  let to = endOf(sentence, choice, from);
  while (to > from && isJoint(sentence, tokenAt(tokens, to - 1))) to -= 1;
  const lead = trimRange(tokens, { from, to }, lexicon);
  const goesOn = ({ word }: Token): boolean => lexicon.words.lightVerbs.has(word);
  return lead.to - lead.from < 2 || !isLead(sentence, lead) || tokens.slice(lead.from, lead.to).some(goesOn)
    ? null
    : { lead, kind: 'use' };
}

/** "LEAVES call for A, WEEDS want B": what needs it. */
function needBefore(sentence: Sentence, choice: ChoiceWords, from: number, name: number): Lead | null {
  const { tokens, lexicon } = sentence;
  // "Games and CALLS PREFER A": the last of them is the verb.
  let verb = name - 1;
  while (verb > from && !choice.needs.has(wordAt(tokens, verb))) verb -= 1;
  if (verb <= from) return null;
  const lead = trimRange(tokens, { from, to: verb }, lexicon);
  const said = tokens.slice(from, verb);
  const isNoun =
    said.some((token) => isContent(token, lexicon)) &&
    !said.some(
      ({ word, kind }) =>
        kind === 'comma' ||
        lexicon.words.persons.has(word) ||
        lexicon.words.lightVerbs.has(word) ||
        lexicon.words.pronouns.has(word),
    );
  const between = tokens
    .slice(verb + 1, name)
    .every(({ word }) => choice.purposes.has(word) || lexicon.words.determiners.has(word));
  return isNoun && between && isLead(sentence, lead) ? { lead, kind: 'use' } : null;
}

/** It says something, and names none of the columns. */
function isLead({ tokens }: Sentence, { from, to }: Range): boolean {
  if (!hasWords(tokens, { from, to })) return false;
  return !tokens.slice(from, to).some(({ kind }) => kind === 'mention' || kind === 'semicolon' || kind === 'colon');
}

/** Where a condition behind its name ends: before what leads to the next name, at a semicolon, or with the sentence. */
function endOf(sentence: Sentence, choice: ChoiceWords, from: number): number {
  const { tokens } = sentence;
  for (let at = from; at < tokens.length; at++) {
    const { kind } = tokenAt(tokens, at);
    if (kind === 'semicolon') return at;
    if (kind !== 'mention') continue;
    let start = at;
    while (start > from && isSmall(sentence, choice, start - 1)) start -= 1;
    return start;
  }
  return tokens.length;
}
