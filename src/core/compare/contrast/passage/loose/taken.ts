import type { InlineText } from '../../../../markdown';
import type { Span } from '../../../../text';
import type { Statement } from '../../sentence/statement';
import { tokenAt } from '../../sentence/token';
import type { Told } from './topics';

/** Confidence from which a claim is shown. */
export const SHOWN = 50;

interface Claimed extends Span {
  readonly subject: number;
  readonly statement: Statement;
}

/** What the rules of cues say already, by the block that it stands in. */
export interface Taken {
  /** They claim a part of the piece's value for its column. */
  readonly holds: (told: Told) => boolean;
  /** They claim something of its sentence for its column. */
  readonly claims: (told: Told) => boolean;
  /** What of them holds the value and says it of its column alone; null for none. */
  readonly statementOf: (told: Told) => Statement | null;
}

export function takenBy(statements: readonly Statement[]): Taken {
  const spans = new Map<InlineText, Claimed[]>();
  for (const statement of statements)
    for (const { from, to, subject, confidence, implied, inline } of statement.claims) {
      if (confidence < SHOWN || implied !== null) continue;
      const own = spans.get(inline) ?? [];
      own.push({ from, to, subject, statement });
      spans.set(inline, own);
    }
  const claimedIn = ({ sentence: { inline }, subject }: Told, { from, to }: Span): readonly Claimed[] =>
    (spans.get(inline) ?? []).filter((one) => one.subject === subject && one.from < to && from < one.to);
  return {
    holds: (told) => claimedIn(told, valueOf(told)).length > 0,
    claims: (told) => claimedIn(told, told.sentence.span).length > 0,
    statementOf: (told) =>
      claimedIn(told, valueOf(told)).find(({ statement: { claims, common } }) => !common && claims.length === 1)
        ?.statement ?? null,
  };
}

/** The value's place in the shown text. */
function valueOf({ sentence: { tokens }, clause: { value } }: Told): Span {
  return { from: tokenAt(tokens, value.from).from, to: tokenAt(tokens, value.to - 1).to };
}
