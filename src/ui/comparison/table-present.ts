import type { Cell, Row } from '../../core/compare';
import { conceptKey } from '../../core/text';
import type { Messages } from '../../i18n';
import { presentMessages } from './table-messages';
import type { ColumnState, TableNews, TableState } from './table-state';
import type { CellViewModel, HeadViewModel, LineViewModel, PagerViewModel, TableViewModel } from './table-view-model';

/** Concepts beside one another on one page, and rows below one another. */
export const COLUMNS_A_PAGE = 12;
const ROWS_A_PAGE = 200;
/** Texts that a cell shows before the rest is counted. */
const SHOWN_TEXTS = 5;

/** A row with the id that tells it from others of its key. */
export interface NamedRow {
  readonly id: string;
  readonly row: Row;
}

/** Rows of a table with ids: the key, and a number where another row has it too. */
export function nameRows(rows: readonly Row[]): readonly NamedRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const before = seen.get(row.key) ?? 0;
    seen.set(row.key, before + 1);
    return { id: before === 0 ? row.key : `${row.key}\u0000${String(before)}`, row };
  });
}

const LATIN = /\p{Script=Latin}/u;
const ABBREVIATION = /^\p{Lu}[\p{Lu}\p{N}]+$/u;

/** The shortest name of a column, unless another column has it too. The name in another script is a translation. */
function headOf(column: ColumnState, columns: readonly ColumnState[]): string {
  const fits = (alias: string): boolean => LATIN.test(alias) === LATIN.test(column.name) || ABBREVIATION.test(alias);
  const short = column.aliases.reduce(
    (best, alias) => (alias.length < best.length && fits(alias) ? alias : best),
    column.name,
  );
  const taken = columns.some((other) => other !== column && hasName(other, short));
  return taken ? column.name : short;
}

const hasName = ({ name, aliases }: ColumnState, text: string): boolean =>
  [name, ...aliases].some((one) => conceptKey(one) === conceptKey(text));

/** What of the table is in sight. */
interface Page {
  readonly columns: readonly { readonly column: ColumnState; readonly at: number; readonly text: string }[];
  readonly rows: readonly NamedRow[];
  readonly pagers: readonly PagerViewModel[];
  /** Equal rows that could be folded. */
  readonly same: number;
}

/** The view model of a comparison. */
export function presentTable(state: TableState, messages: Messages): TableViewModel {
  const texts = messages.comparisonView;
  const page = pageOf(state, messages);
  const { layout } = state.settings;
  const columnHeads = page.columns.map(({ column, at, text }) => columnHead({ column, at, text }, messages));
  const rowHeads = page.rows.map((one) => rowHead(one, messages));
  const cellAt = (row: NamedRow, at: number): Omit<CellViewModel, 'head'> => cellOf(row, { at, state, messages });
  const lines: readonly LineViewModel[] =
    layout === 'rows'
      ? columnHeads.map((head, index) => ({
          id: head.id,
          head,
          cells: page.rows.map((row, at) => ({
            ...cellAt(row, page.columns[index]?.at ?? 0),
            head: rowHeads[at]?.text ?? '',
          })),
          isSame: false,
        }))
      : page.rows.map((row, index) => ({
          id: row.id,
          head: rowHeads[index] ?? rowHead(row, messages),
          cells: page.columns.map(({ at, text }) => ({ ...cellAt(row, at), head: text })),
          isSame: row.row.kind === 'same',
        }));
  const told = presentMessages(state, messages);
  const drawn = page.rows.length > 0 && page.columns.length > 0;
  return {
    title: state.columns.length === 0 ? texts.title : texts.tableOf(state.columns.slice(0, 6).map(({ name }) => name)),
    layout,
    busy: state.phase.kind !== 'ready',
    progress: told.progress,
    messages: told.messages,
    menu: texts.menu,
    heads: !drawn ? [] : layout === 'rows' ? rowHeads : columnHeads,
    lines: drawn ? lines : [],
    nothing: messages.comparison.nothing,
    fold: foldText(state, page.same, messages),
    pagers: drawn ? page.pagers : [],
    notes: state.leftOut === 0 ? null : texts.faults.leftOut(state.leftOut),
    live: state.news === null ? '' : newsText(state.news, messages),
  };
}

function foldText({ settings, unfolded }: TableState, same: number, messages: Messages): string | null {
  if (settings.same !== 'fold' || same === 0) return null;
  return unfolded ? messages.comparisonView.fold.hide : messages.comparisonView.fold.show(same);
}

function pageOf(state: TableState, messages: Messages): Page {
  const { columns, page, settings } = state;
  const texts = messages.comparisonView.pager;
  // Of a base only the page's columns are read.
  const entries = state.base?.entries ?? columns.length;
  const pageAt = pageStart(page.columns, entries, COLUMNS_A_PAGE);
  const firstColumn = state.base === undefined ? pageAt : 0;
  const inSight = columns.slice(firstColumn, firstColumn + COLUMNS_A_PAGE);
  const all = [...(state.given ?? []), ...nameRows(state.shown.rows)];
  const same = all.filter(({ row }) => row.kind === 'same').length;
  const leavesSame = settings.same === 'hide' || (settings.same === 'fold' && !state.unfolded);
  // A page of columns shows the rows that say something of them.
  const isEmpty = ({ row }: NamedRow): boolean =>
    row.cells.slice(firstColumn, firstColumn + COLUMNS_A_PAGE).every((cells) => cells.length === 0);
  const rows = all.filter((one) => !(leavesSame && one.row.kind === 'same') && !isEmpty(one));
  const firstRow = pageStart(page.rows, rows.length, ROWS_A_PAGE);
  const pager = (axis: PagerViewModel['axis'], from: number, size: number, of: number): PagerViewModel[] => {
    if (of <= size) return [];
    const to = Math.min(of, from + size);
    const named = axis === 'columns';
    return [
      {
        axis,
        text: named ? texts.columns(from + 1, to, of) : texts.rows(from + 1, to, of),
        previous: named ? texts.previousColumns : texts.previousRows,
        next: named ? texts.nextColumns : texts.nextRows,
        hasPrevious: from > 0,
        hasNext: to < of,
      },
    ];
  };
  return {
    columns: inSight.map((column, index) => ({ column, at: firstColumn + index, text: headOf(column, inSight) })),
    rows: rows.slice(firstRow, firstRow + ROWS_A_PAGE),
    pagers: [
      ...pager('columns', pageAt, COLUMNS_A_PAGE, entries),
      ...pager('rows', firstRow, ROWS_A_PAGE, rows.length),
    ],
    same,
  };
}

/** The first of a page that there is. */
function pageStart(page: number, count: number, size: number): number {
  return Math.max(0, Math.min(page, Math.ceil(count / size) - 1)) * size;
}

function columnHead(
  { column, at, text }: { readonly column: ColumnState; readonly at: number; readonly text: string },
  messages: Messages,
): HeadViewModel {
  return {
    id: `column ${column.key} ${column.name}`,
    text,
    title: text === column.name ? null : column.name,
    label: messages.comparisonView.head.column(column.name, column.isKnown),
    mark: column.isKnown ? 'none' : 'unknown',
    target: { kind: 'column', at },
  };
}

function rowHead({ id, row }: NamedRow, messages: Messages): HeadViewModel {
  return {
    id: `row ${id}`,
    text: row.aspect,
    title: row.uncertain ? messages.comparison.uncertain : null,
    label: messages.comparisonView.head.row(row.aspect, row.uncertain),
    mark: row.uncertain ? 'uncertain' : 'none',
    target: { kind: 'row', id },
  };
}

function cellOf(
  { id, row }: NamedRow,
  { at, state, messages }: { readonly at: number; readonly state: TableState; readonly messages: Messages },
): Omit<CellViewModel, 'head'> {
  const texts = messages.comparisonView.cell;
  const values = distinct(row.cells[at] ?? []);
  const shown = values
    .slice(0, SHOWN_TEXTS)
    .map(({ text, implied }) => ({ text: shorten(text, state.base?.longest ?? null), implied }));
  const name = state.columns[at]?.name ?? '';
  const implied = shown.length > 0 && shown.every((one) => one.implied);
  const text = values
    .map((one) => one.text)
    .slice(0, SHOWN_TEXTS)
    .join('; ');
  // What another reader has found beside a property is drawn as everywhere.
  const isGiven = row.cells[at]?.[0]?.reader === 'property' && state.given?.some((one) => one.id === id) === true;
  return {
    id: `${id} ${String(at)}${isGiven ? ' given' : ''}`,
    isGiven,
    label: shown.length === 0 ? texts.empty(row.aspect, name) : texts.known(row.aspect, name, text, implied),
    texts: shown,
    more: values.length > SHOWN_TEXTS ? texts.more(values.length - SHOWN_TEXTS) : null,
    target: { kind: 'cell', row: id, column: at },
  };
}

/** A text that is too long ends at a word. */
function shorten(text: string, longest: number | null): string {
  if (longest === null || text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const space = cut.search(/\s\S*$/u);
  return `${cut.slice(0, space > longest / 2 ? space : longest).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

/** Equal texts once; said in words goes before implied. */
function distinct(cells: readonly Cell[]): { text: string; implied: boolean }[] {
  const texts = new Map<string, boolean>();
  for (const { text, implied } of cells) texts.set(text, (texts.get(text) ?? true) && implied);
  return [...texts].map(([text, implied]) => ({ text, implied }));
}

function newsText(news: TableNews, messages: Messages): string {
  const texts = messages.comparisonView.news;
  switch (news.kind) {
    case 'accepted':
      return texts.accepted(news.count);
    case 'rejected':
      return texts.rejected;
    case 'undone':
      return texts.undone;
    case 'edited':
      return news.text;
    case 'hidden':
      return texts.hidden(news.name);
    case 'renamed':
      return texts.renamed(news.name);
    case 'row-moved':
      return texts.rowMoved(news.name, news.place, news.of);
    case 'column-moved':
      return texts.columnMoved(news.name, news.place, news.of);
  }
}
