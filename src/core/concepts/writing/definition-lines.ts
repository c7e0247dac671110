import { bulletAt } from '../reading/bullet';
import type { Evidence } from '../../text';
import { firstMatch } from '../../text';

/** The lines of a definition that has lines of its own. */
export interface DefinitionLines {
  /** Behind the quote marks and list marks of the first line. */
  readonly from: number;
  /** The end of the gloss, its block id left out. */
  readonly to: number;
  /** The end of the last line. */
  readonly end: number;
  readonly id: string | null;
  /** What goes before further lines, so that they stay in the quotes and the item of the first. */
  readonly prefix: string;
  readonly inItem: boolean;
  /** Text on the line before or behind that would run into the callout. */
  readonly textBefore: boolean;
  readonly textBehind: boolean;
  readonly lineEnd: '\n' | '\r\n';
}

const CONTAINERS = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))*[ \t]*/u;
const BLOCK_ID = /^[A-Za-z0-9-]+$/u;
/** A line that ends a paragraph by itself: empty, an item, a heading, a rule or the end of the properties. */
const APART = /^(?:$|[-+*][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t]|(?:-{3,}|\*{3,})$)/u;

/** Null where other words share a line with the definition. */
export function definitionLines(text: string, { from, to }: Evidence): DefinitionLines | null {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const containers = firstMatch(lineAt(text, start), CONTAINERS);
  const contentFrom = start + containers.length;
  const dressFrom = contentFrom + bulletAt(text, contentFrom);
  if (!/^[*_=~[]*$/u.test(text.slice(dressFrom, Math.max(dressFrom, from)))) return null;
  const newline = text.indexOf('\n', to);
  const lineTo = newline < 0 ? text.length : newline;
  const end = text[lineTo - 1] === '\r' && newline >= 0 ? lineTo - 1 : lineTo;
  if (!/^[^\s^]*(?:\s+\^[A-Za-z0-9-]+)?\s*$/u.test(text.slice(to, end))) return null;
  const whole = text.slice(contentFrom, end);
  const { gloss, id } = splitId(whole);
  const prefix = containers.replace(/[^>\t]/gu, ' ');
  return {
    from: contentFrom,
    to: contentFrom + gloss.length,
    end,
    id,
    prefix,
    inItem: /[^>\s]/u.test(containers),
    textBefore: prefix === '' && start > 0 && !isApart(lineAt(text, text.lastIndexOf('\n', start - 2) + 1)),
    textBehind: newline >= 0 && !isApart(lineAt(text, newline + 1).replace(/^[ \t>]+/u, '')),
    lineEnd: text.includes('\r\n') ? '\r\n' : '\n',
  };
}

/** A block id stands behind a blank at the end, or on a last line of its own. */
function splitId(text: string): { readonly gloss: string; readonly id: string | null } {
  const at = text.lastIndexOf('^');
  const id = text.slice(at + 1).trimEnd();
  const before = text.slice(0, Math.max(0, at));
  if (!BLOCK_ID.test(id) || !/[\s>]$/u.test(before)) return { gloss: text.trimEnd(), id: null };
  const newline = before.lastIndexOf('\n');
  const isAlone = newline >= 0 && /^[\s>]*$/u.test(before.slice(newline));
  return { gloss: before.slice(0, isAlone ? newline : at).trimEnd(), id };
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end).trimEnd();
}

function isApart(line: string): boolean {
  return APART.test(line.trim() === '' ? '' : line);
}
