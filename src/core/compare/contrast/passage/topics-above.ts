import type { InlineText } from '../../../markdown';
import type { PassageReading } from './passage-reading';
import type { Spoken } from './loose/spoken';
import type { Lexicon } from '../sentence/lexicon';
import type { Claim, Statement } from '../sentence/statement';
import type { Token } from '../sentence/token';
import { foldWord, tokenAt, tokensOf } from '../sentence/token';
import { finiteIn, isContent } from '../sentence/token-class';
import type { TextBlock } from '../note/zones';
import { isContrastHeading } from '../note/zones';

/** What stands above a block and may be what its sentences are about. */
interface Topic {
  /** Index of the block that it is. */
  readonly at: number;
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Words of a topic at most. */
const MOST_WORDS = 4;

/**
 * The heading inside a contrast section, "### Upkeep", or the item above an item, that is a noun phrase and names
 * none of the columns is what a person calls the rows of the sentences under it: it names one of each sentence, unless
 * that tells its property by itself. O(statements + blocks under headings).
 */
export function namedByTopics(
  reading: PassageReading,
  spoken: readonly Spoken[],
  statements: readonly Statement[],
): Statement[] {
  const blocks = new Map(spoken.map(({ block }) => [block.index, block]));
  const topics = new Map<number, Topic | null>();
  const topicAt = (index: number, isOf: (block: number) => boolean): Topic | null => {
    let topic = topics.get(index);
    if (topic === undefined) topics.set(index, (topic = isOf(index) ? topicIn(reading, index) : null));
    return topic;
  };
  const topicOf = ({ sentence: { block } }: Statement): Topic | null => {
    const above = blocks.get(block);
    if (above === undefined) return null;
    const item = itemAbove(reading, above);
    const isPlain = (index: number): boolean => isPlainHeading(reading, index);
    return (
      (item < 0 ? null : topicAt(item, () => true)) ??
      (above.contrast && above.heading >= 0 ? topicAt(above.heading, isPlain) : null)
    );
  };
  const told = new Map<number, Set<number>>();
  for (const statement of statements) {
    const topic = topicOf(statement);
    if (topic === null) continue;
    const subjects = told.get(topic.at) ?? new Set();
    told.set(topic.at, subjects);
    for (const { subject } of statement.claims) subjects.add(subject);
  }
  const named = new Set<Statement['sentence']>();
  return statements.map((statement) => {
    const topic = topicOf(statement);
    if (topic === null || named.has(statement.sentence) || isNamed(statement)) return statement;
    const isOfSeveral = (told.get(topic.at)?.size ?? 0) > 1;
    if (!isOfSeveral && !isAspect(topic, statement)) return statement;
    named.add(statement.sentence);
    return { ...statement, names: [{ text: topic.text, certain: true }, ...statement.names] };
  });
}

/** The item that an item stands under, −1 for none. */
function itemAbove({ note: { outline } }: PassageReading, { block, item }: TextBlock): number {
  if (!item) return -1;
  const { blocks } = outline;
  const list = block.kind === 'item' ? block.parent : (blocks[block.parent]?.parent ?? -1);
  const above = blocks[list]?.parent ?? -1;
  return blocks[above]?.kind === 'item' ? above : -1;
}

/** "Differences" and the title say not of what the lines below tell. */
function isPlainHeading({ note, languages }: PassageReading, index: number): boolean {
  return (
    (note.outline.blocks[index]?.level ?? 1) > 1 && !isContrastHeading(note.inline(index).text, languages.lexicons)
  );
}

/** A noun phrase that names nothing else that the note speaks of; null for any other text. */
function topicIn({ note, finder, languages }: PassageReading, index: number): Topic | null {
  const inline = note.inline(ownText(note.outline.blocks, index));
  const written = withoutColon(inline.text.trim());
  if (written === '' || written.includes('\n')) return null;
  const lexicon = languages.of(written);
  const text = withoutDiffering(written, lexicon);
  const tokens = tokensOf(text, { from: 0, to: text.length }, []);
  const words = tokens.filter(({ kind }) => kind === 'word');
  const isPlain = ({ kind, word }: Token): boolean => kind === 'word' || word === '/';
  if (words.length === 0 || words.length > MOST_WORDS || !tokens.every(isPlain)) return null;
  if (!isNounPhrase(tokens, lexicon) || namesAny(finder, inline)) return null;
  return { at: index, text, tokens };
}

/** "DIFFERENT fares" is about the fares. */
export function withoutDiffering(text: string, { words }: Lexicon): string {
  const [first = '', ...rest] = text.split(' ');
  return words.unequals.has(foldWord(first)) ? rest.join(' ') : text;
}

const withoutColon = (text: string): string => (text.endsWith(':') ? text.slice(0, -1).trimEnd() : text);

const namesAny = (finder: PassageReading['finder'], inline: InlineText): boolean =>
  finder.find(inline, true).length > 0 || finder.plain(inline).length > 0;

/** The paragraph of an item, or the block itself. */
function ownText(blocks: PassageReading['note']['outline']['blocks'], index: number): number {
  const next = blocks[index + 1];
  return next?.kind === 'paragraph' && next.parent === index ? index + 1 : index;
}

/** "Rules of the road", neither "Notes" nor "How it works" nor "Third". */
export function isNounPhrase(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const { words } = lexicon;
  const [first, last] = [tokenAt(tokens, 0), tokenAt(tokens, tokens.length - 1)];
  if (!isContent(last, lexicon) || words.isAdjective(last.word) || words.nameless.has(last.word)) return false;
  if (words.nameless.has(first.word) || words.asides.has(first.word) || words.noAspects.has(first.word)) return false;
  if (words.noAspects.has(last.word) || words.isOrder(first.word) || words.isInfinitive(first.word)) return false;
  if (lexicon.relatives.has(first.word) || words.pronouns.has(first.word) || words.prepositions.has(first.word))
    return false;
  const { pros, cons } = words.labels;
  if ([pros, cons].some((label) => foldWord(label) === first.word)) return false;
  return finiteIn(tokens, { from: 0, to: tokens.length }, lexicon) < 0;
}

/** The sentence itself tells which property it speaks of: by the lexicon, or before a colon. */
function isNamed({ common, defines, names: [own], claims, sentence: { lexicon, tokens } }: Statement): boolean {
  if (common || defines) return true;
  const from = Math.min(...claims.map((claim: Claim) => claim.from));
  if (tokens.some(({ kind, to }) => kind === 'colon' && to <= from)) return true;
  return own !== undefined && [...lexicon.words.aspects.values()].includes(own.text);
}

/** A word for a property or for what is done, or one that the sentence takes up. */
function isAspect({ tokens }: Topic, { sentence }: Statement): boolean {
  const { lexicon } = sentence;
  const head = tokenAt(tokens, tokens.length - 1).word;
  const first = tokenAt(tokens, 0).word;
  if (lexicon.aspectOf(head) !== undefined || lexicon.words.isProcess(head) || lexicon.words.isProcess(first))
    return true;
  const stems = new Set(sentence.tokens.map(({ word }) => lexicon.stem(word)));
  return tokens.some((token) => isContent(token, lexicon) && stems.has(lexicon.stem(token.word)));
}
