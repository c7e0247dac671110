import { phraseAt } from '../sentence/lexicon';
import type { Meant } from './common';
import { isNegated } from './named-clauses';
import type { Span } from '../../../text';
import type { PatternId, Range, Sentence, Statement } from '../sentence/statement';
import type { Token } from '../sentence/token';
import { isWide, tokenAt, wordAt } from '../sentence/token';

/** A whole sentence says too much of each name to be surer of. */
const CONFIDENCE = 50;

/** Words between a phrase and the end of it. */
export const AT_ONCE = 2;

export interface Found {
  readonly cue: PatternId;
  /** Tokens of the names. */
  readonly names: readonly number[];
  /** Of two names, what is said of each; absent where only the whole sentence tells. */
  readonly parts?: readonly Range[];
}

/** „BEIDE rosten“: beside a contrast what begins with the word for both, and names none. */
export function ofBoth(sentence: Sentence, two: Meant['two']): Statement[] {
  const { tokens, lexicon, span } = sentence;
  const both = phraseAt(lexicon.both, tokens, 0);
  if (both === null || isNegated(sentence, 0) || tokens.length < both.length + MORE) return [];
  const said = spanOf(sentence, { from: both.length, to: tokens.length }) ?? span;
  return commonOf(sentence, two, said);
}

/** Tokens that say something of both, at least. */
const MORE = 3;

export function statementOf(sentence: Sentence, { cue, names, parts }: Found): Statement[] {
  const { inline, span, tokens } = sentence;
  const saidOf = (subject: number): Span => {
    const at = names.findIndex((name) => tokenAt(tokens, name).subject === subject);
    return spanOf(sentence, parts?.[at] ?? null) ?? span;
  };
  const common = cue === 'both';
  const subjects = new Set(names.map((at) => tokenAt(tokens, at).subject));
  if (common) return commonOf(sentence, [...subjects], span);
  return [
    {
      cue,
      claims: [...subjects].map((subject) => ({
        ...saidOf(subject),
        subject,
        confidence: CONFIDENCE,
        implied: null,
        inline,
      })),
      names: [],
      common: false,
      defines: false,
      lexical: true,
      against: null,
      sentence,
    },
  ];
}

function commonOf(sentence: Sentence, subjects: readonly number[], said: Span): Statement[] {
  const { inline, lexicon } = sentence;
  return [
    {
      cue: 'both',
      claims: subjects.map((subject) => ({ ...said, subject, confidence: CONFIDENCE, implied: null, inline })),
      names: [{ text: lexicon.words.labels.other, certain: false }],
      common: true,
      defines: false,
      lexical: true,
      against: null,
      sentence,
    },
  ];
}

/** The words of a part between its signs; null where it is not told. */
function spanOf({ tokens }: Sentence, part: Range | null): Span | null {
  if (part === null) return null;
  const isSaid = ({ kind, word }: Token): boolean => !/^(?:comma|semicolon)$/u.test(kind) && word !== '.';
  const said = tokens.slice(part.from, part.to).filter(isSaid);
  const [first, last] = [said[0], said.at(-1)];
  return first === undefined || last === undefined ? null : { from: first.from, to: last.to };
}

/** What is said of a name that begins its clause stands behind it; else the whole clause. */
export function partOf({ tokens }: Sentence, clause: Range, name: number): Range {
  const before = tokens.slice(clause.from, name).filter(({ kind }) => kind === 'word');
  // Between characters that are words by themselves nothing tells where the name's own noun ends.
  const isApart = name + 1 < clause.to && !isWide(wordAt(tokens, name + 1));
  return before.length <= AT_ONCE && isApart ? { from: name + 1, to: clause.to } : clause;
}
