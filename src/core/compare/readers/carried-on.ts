import type { Span } from '../../text';
import { countBefore } from '../../text';
import type { FoundCell } from '../finding';
import type { NoteReading } from '../reading';
import { cellsWithin } from './item-text';

/** A formula that stands behind a text, on its line or the next. */
const FORMULA = /^\s*(\$\$?)([^$]{1,200})\1/u;
/** Words that await a clause: without it nothing is said. Others may end a clause, "what it is made of". */
const AWAITS_CLAUSE = /(?:^|[\s,])(?:if|iff|that|если|когда|что)$/iu;

/** Items of a list that is a part of a definition, at most, and their letters. */
const MOST_ITEMS = 6;
const MOST_LETTERS = 300;

/**
 * A definition that a formula or a list behind it completes: "…, if: $a = b$", "a pair of" above two items. Null where
 * it breaks off before a clause that cannot be told; the cell as it is where nothing is awaited. `written` is its text
 * as the note has it.
 */
export function carriedOn(
  reading: NoteReading,
  cell: FoundCell,
  written: { readonly text: string; readonly span: Span },
  carriesOn: RegExp | null,
): FoundCell | null {
  const said = written.text
    .trimEnd()
    .replace(/[:：]$/u, '')
    .trimEnd();
  if (carriesOn?.test(said) !== true) return cell;
  const more = formulaBehind(reading, written.span.to) ?? listBehind(reading, written.span.to, cell);
  if (more === null) return AWAITS_CLAUSE.test(said) ? null : cell;
  const text = `${written.text.trim()} ${more.text}`.replaceAll('\n', ' ');
  return { ...cell, text, span: { from: cell.span.from, to: more.to } };
}

/** What completes a text, and where it ends. */
interface Rest {
  readonly text: string;
  readonly to: number;
}

function formulaBehind({ compared: { note } }: NoteReading, end: number): Rest | null {
  const found = FORMULA.exec(note.outline.text.slice(end, end + MOST_LETTERS));
  return found === null ? null : { text: `$${(found[2] ?? '').trim()}$`, to: end + found[0].length };
}

function listBehind(reading: NoteReading, end: number, { column, confidence }: FoundCell): Rest | null {
  const { outline } = reading.compared.note;
  let list = countBefore(outline.blocks, ({ span }) => span.from < end);
  while (outline.blocks[list]?.kind === 'blank') list += 1;
  const { kind, span } = outline.blocks[list] ?? {};
  if (kind !== 'list' || span === undefined || outline.text.slice(end, span.from).trim() !== '') return null;
  const items = cellsWithin(reading, list, { column, confidence });
  const text = items.map((item) => item.text).join('; ');
  const last = items.at(-1);
  return last === undefined || items.length > MOST_ITEMS || text.length > MOST_LETTERS
    ? null
    : { text, to: last.span.to };
}
