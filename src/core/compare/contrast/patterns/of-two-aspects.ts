import { aspectAt } from '../names/naming';
import type { Claim, Statement } from '../sentence/statement';
import { isContent } from '../sentence/token-class';

/**
 * "A is faster, B is CHEAPER": each tells of a property of its own by a single word, so one row of both would call the
 * one by the other's name. A row that a label names is left as it is.
 */
export function ofTwoAspects(statement: Statement): Statement[] {
  const { claims, common, defines, names } = statement;
  const [one, other] = claims;
  if (one === undefined || other === undefined || claims.length > 2 || common || defines) return [statement];
  const [first, second] = [toldOf(statement, one), toldOf(statement, other)];
  if (first === null || second === null || first === second) return [statement];
  if (names[0]?.text !== first && names[0]?.text !== second) return [statement];
  return [
    { ...statement, claims: [one], names: [{ text: first, certain: true }] },
    { ...statement, claims: [other], names: [{ text: second, certain: true }] },
  ];
}

/** The property that the one word of a claim tells of; null for what says more. */
function toldOf({ sentence }: Statement, { from, to, implied, inline }: Claim): string | null {
  if (implied !== null || inline !== sentence.inline) return null;
  const { tokens, lexicon } = sentence;
  const said = tokens.flatMap((token, at) =>
    token.from >= from && token.to <= to && isContent(token, lexicon) && !lexicon.degree.has(token.word) ? [at] : [],
  );
  const [at = -1, ...others] = said;
  if (at < 0 || others.length > 0) return null;
  // «Лезвие острое» tells of the blade: of Russian words a comparative alone shows by itself what it is about.
  const isPlain = lexicon.pack.code === 'ru' && !lexicon.words.isComparative(tokens[at]?.word ?? '');
  return isPlain ? null : (aspectAt(sentence, at) ?? null);
}
