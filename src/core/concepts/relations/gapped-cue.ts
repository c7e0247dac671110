import type { GappedCue, LanguagePack } from '../../language';
import type { CueStatement } from './cue-statement';
import { behindClass, isNegated, nameFrom, objectsFrom, subjectBefore, supposedAt } from './cue-statement';
import type { Token } from './sentence';
import { isComma, textAt } from './sentence';

interface Parts {
  readonly opening: readonly string[];
  readonly closing: readonly string[];
  readonly cue: GappedCue;
}

/** The cues of a language that stand round a name, by the first word of their first part. */
export type GappedTable = ReadonlyMap<string, readonly Parts[]>;

const NONE: readonly Parts[] = [];
/** Words between a part and the name, and between the name and the other part. */
const NEAR = 3;
/** Words between the name and the verb's prefix: „setzt einen Ofen im Keller voraus“. */
const FAR = 6;

export function gappedTable({ relations: { gapped = [] } }: LanguagePack): GappedTable {
  const table = new Map<string, Parts[]>();
  for (const cue of gapped) {
    const opening = cue.opening.split(' ');
    const [first = ''] = opening;
    table.set(first, [...(table.get(first) ?? []), { opening, closing: cue.closing.split(' '), cue }]);
  }
  for (const parts of table.values()) parts.sort((a, b) => b.closing.length - a.closing.length);
  return table;
}

/** What cues in two parts relate: «для X нужен Y», «без Y нет X», „X setzt Y voraus“. O(tokens). */
export function gappedStatementsOf(tokens: readonly Token[], table: GappedTable, pack: LanguagePack): CueStatement[] {
  const statements: CueStatement[] = [];
  for (let at = 0; at < tokens.length; at++) {
    for (const parts of table.get(textAt(tokens, at)) ?? NONE) {
      const statement = isAt(tokens, at, parts.opening) ? statementAt(tokens, at, parts, pack) : null;
      if (statement === null) continue;
      statements.push(statement);
      break;
    }
  }
  return statements;
}

function isAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, i) => tokens[at + i]?.kind === 'word' && textAt(tokens, at + i) === word);
}

function statementAt(
  tokens: readonly Token[],
  at: number,
  { opening, closing, cue }: Parts,
  pack: LanguagePack,
): CueStatement | null {
  const name = nameFrom(tokens, at + opening.length, pack);
  const between = tokens[name];
  if (between === undefined) return null;
  const isObject = cue.between === 'object';
  const end = closingFrom(tokens, name + 1, closing, isObject ? FAR : NEAR);
  if (end < 0) return null;
  const { kind } = cue;
  const direction = cue.between === 'target' ? 'backward' : 'forward';
  const said = { kind, direction, confidence: cue.confidence, phrases: [] } as const;
  const confidence = supposedAt(tokens, isObject ? at : end, cue.confidence, pack);
  if (isObject) {
    const subject = isNegated(tokens, at, pack) ? null : subjectBefore(tokens, at, pack);
    const denied = tokens.slice(name + 1, end).some(({ text }) => pack.relations.negations.has(text));
    return subject === null || denied ? null : { cue: said, at, subject, objects: [between], confidence };
  }
  if (!opensClause(tokens, at, pack)) return null;
  if (tokens.slice(name + 1, end).some(({ text }) => pack.relations.negations.has(text))) return null;
  const behind = end + closing.length;
  // «К деталям относится И ротор».
  const also = pack.relations.conjunctions.has(textAt(tokens, behind)) ? behind + 1 : behind;
  const from = behindClass(tokens, also, kind, pack);
  const objects = objectsFrom(tokens, from, { pack, preposition: undefined });
  return objects.length === 0 ? null : { cue: said, at, subject: between, objects, confidence };
}

/** A preposition opens its clause; a verb may have anything before it. */
function opensClause(tokens: readonly Token[], at: number, { recognition, relations }: LanguagePack): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.kind === 'sign') return true;
  return relations.conjunctions.has(before.text) || recognition.isFinite(textAt(tokens, at));
}

/** Where the second part begins: near the name, with no other name and no sign but a comma between; −1 for nowhere. */
function closingFrom(tokens: readonly Token[], from: number, closing: readonly string[], reach: number): number {
  for (let at = from; at <= from + reach; at++) {
    const token = tokens[at];
    if (isAt(tokens, at, closing)) return at;
    if (token === undefined || token.kind === 'term' || (token.kind === 'sign' && !isComma(token))) return -1;
  }
  return -1;
}
