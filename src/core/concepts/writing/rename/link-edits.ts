import type { Span } from '../../../text';
import { conceptKey } from '../../../text';
import type { RenameEdit, RenameRequest } from './rename-edit';
import { inLettersOf, nameSpans } from './written-name';

const EXTENSION = /\.md$/iu;

/** The changes of one wiki link: target, heading and shown words each for itself. */
export function wikiLinkEdits(
  text: string,
  { from, to }: Span,
  inflected: boolean,
  asked: RenameRequest,
): RenameEdit[] {
  const innerFrom = text.indexOf('[[', from) + 2;
  const innerTo = text.lastIndexOf(']]', to - 1);
  const inner = text.slice(innerFrom, innerTo);
  const bar = inner.indexOf('|');
  const written = bar < 0 ? inner : inner.slice(0, inner[bar - 1] === '\\' ? bar - 1 : bar);
  const edits = pathEdits(text, { from: innerFrom, to: innerFrom + written.length }, asked, (name) => name);
  const [first] = edits;
  if (bar >= 0) return first === undefined ? [] : [...edits, ...shownEdits(text, innerFrom + bar + 1, innerTo, asked)];
  // The ending behind the link belongs to the old word: the words that are shown stay.
  if (first === undefined || !inflected || edits.length > 1 || written.includes('#')) return edits;
  return [{ ...first, text: `${first.text}${isInTable(text, from) ? '\\|' : '|'}${first.expected}` }];
}

/** The same of a Markdown link. */
export function markdownLinkEdits(text: string, { from, to }: Span, asked: RenameRequest): RenameEdit[] {
  const open = text.lastIndexOf('](', to - 1);
  if (open < from) return [];
  const isAngled = text.charAt(open + 2) === '<';
  const start = open + (isAngled ? 3 : 2);
  const length = text.slice(start, to - 1).search(isAngled ? />|$/u : /[\s)]|$/u);
  const encode = (name: string): string =>
    isAngled ? name : encodeURI(name).replaceAll('(', '%28').replaceAll(')', '%29');
  const edits = pathEdits(text, { from: start, to: start + length }, asked, encode);
  return edits.length === 0 ? [] : [...edits, ...shownEdits(text, text.indexOf('[', from) + 1, open, asked)];
}

/** The name in a link's path: as the last part of the target, and in the last heading. */
function pathEdits(
  text: string,
  { from, to }: Span,
  asked: RenameRequest,
  encode: (name: string) => string,
): RenameEdit[] {
  const path = text.slice(from, to);
  const hash = path.indexOf('#');
  const targetTo = hash < 0 ? path.length : hash;
  const target = decoded(path.slice(0, targetTo).trim()).replace(EXTENSION, '');
  const headings = hash < 0 ? [] : path.slice(hash + 1).split('#');
  const last = headings.filter((one) => !one.trim().startsWith('^')).at(-1) ?? null;
  const heading = last === null ? null : decoded(last).trim();
  const edits: RenameEdit[] = [];
  const change = (at: Span, words: string, needs: RenameEdit['needs']): void => {
    const expected = text.slice(at.from, at.to);
    edits.push({ span: at, expected, text: encode(words), kind: 'link', inHeading: false, needs });
  };
  const end = asked.leadsTo(target, heading);
  const base = baseSpan(path.slice(0, targetTo));
  const words = decoded(path.slice(base.from, base.to));
  if (end !== null && conceptKey(words) === conceptKey(asked.name)) {
    change(moved(base, from), inLettersOf(words, asked.name, asked.next), end === 'note' ? 'note' : null);
  }
  const headingOf = heading === null ? null : asked.headingOf(target, heading);
  if (last === null || headingOf === null) return edits;
  const lastFrom = path.lastIndexOf(last);
  const plain = decoded(last);
  const [place] = nameSpans(plain, asked.name, { from: 0, to: plain.length });
  if (place === undefined) return edits;
  const renamed = inLettersOf(plain.slice(place.from, place.to), asked.name, asked.next);
  const whole = plain === last ? place : { from: 0, to: last.length };
  const now = plain === last ? renamed : plain.slice(0, place.from) + renamed + plain.slice(place.to);
  change(moved(whole, from + lastFrom), now, { headingOf });
  return edits;
}

/** Where the note's name stands in a target: without folder, extension and blanks. */
function baseSpan(target: string): Span {
  const from = target.lastIndexOf('/') + 1;
  const name = target.slice(from);
  const start = from + name.length - name.trimStart().length;
  return { from: start, to: start + name.trim().replace(EXTENSION, '').length };
}

/** Shown words that are the name follow; words of their own stay. */
function shownEdits(text: string, from: number, to: number, asked: RenameRequest): RenameEdit[] {
  const shown = text.slice(from, to);
  if (conceptKey(shown) !== conceptKey(asked.name)) return [];
  const start = from + shown.length - shown.trimStart().length;
  const span = { from: start, to: start + shown.trim().length };
  const expected = text.slice(span.from, span.to);
  const next = inLettersOf(expected, asked.name, asked.next);
  return [{ span, expected, text: next, kind: 'link', inHeading: false, needs: null }];
}

/** Whether a place stands in a row of a table, where a bar would end the cell. */
export function isInTable(text: string, at: number): boolean {
  return /^[\s>]*\|/u.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function moved({ from, to }: Span, by: number): Span {
  return { from: from + by, to: to + by };
}
