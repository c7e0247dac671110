import type { BlockFault, Comparison } from '../../core/compare';
import { READER_IDS } from '../../core/compare';
import { conceptKey } from '../../core/text';
import type { Messages } from '../../i18n';
import { faultDetail } from '../fault-detail';
import type { TableState } from './table-state';
import type { ButtonViewModel, MessageViewModel, TableViewModel } from './table-view-model';

/** Faults of one block that are told one by one. */
const MOST_FAULTS = 6;
const MOST_SUGGESTIONS = 5;
const MOST_UNKNOWN = 4;

/** What stands above the table: faults of the block, what is missing, and the next step where there is nothing. */
export function presentMessages(state: TableState, messages: Messages): Pick<TableViewModel, 'messages' | 'progress'> {
  const progress = progressOf(state, messages);
  const list = [...faults(state, messages), ...refusal(state, messages)];
  // The concepts that are named are not looked for yet.
  const isUnread = state.asks === 'named' && state.columns.length === 0 && progress !== null;
  if (state.phase.kind === 'starting' || isUnread) return { messages: list, progress };
  return {
    messages: [...list, ...news(state, messages), ...unknown(state, messages), ...missing(state, messages)],
    progress,
  };
}

/** So few notes are read at once: what is told of them would be gone before it is read, and the table would jump. */
const FEW_NOTES = 20;

function progressOf({ phase, shown }: TableState, messages: Messages): TableViewModel['progress'] {
  const texts = messages.comparisonView.progress;
  switch (phase.kind) {
    case 'ready':
    case 'updating':
      return null;
    case 'starting':
      return { text: texts.starting, done: 0, total: 0, cancel: null };
    case 'indexing':
      if (shown.rows.length > 0 && phase.total <= FEW_NOTES) return null;
      return { text: texts.indexing(phase.done, phase.total), done: phase.done, total: phase.total, cancel: null };
    case 'reading':
      return {
        text: texts.reading(phase.done, phase.total),
        done: phase.done,
        total: phase.total,
        cancel: texts.cancel,
      };
  }
}

/** The example in the letters of the interface. */
const EXAMPLE: Readonly<Record<string, string>> = { ru: 'concepts: [А, Б]' };

const exampleOf = (messages: Messages): string => EXAMPLE[messages.locale] ?? 'concepts: [A, B]';

function faults({ faults: all, broken, shown }: TableState, messages: Messages): MessageViewModel[] {
  const texts = messages.comparisonView.faults;
  const told = all
    .slice(0, MOST_FAULTS)
    .map((fault, at): MessageViewModel => message(`fault ${String(at)}`, faultText(fault, messages)));
  if (all.length > MOST_FAULTS) told.push(message('more faults', texts.more(all.length - MOST_FAULTS)));
  if (broken === null) return told;
  const detail = faultDetail(broken.detail, messages);
  const text = shown.rows.length > 0 ? texts.broken(detail) : texts.brokenFirst(detail);
  return [message('broken', broken.line === null ? text : texts.at(broken.line, text)), ...told];
}

function faultText(fault: BlockFault, messages: Messages): string {
  const texts = messages.comparisonView.faults;
  switch (fault.kind) {
    case 'no-keys':
      return texts.noKeys(exampleOf(messages));
    case 'key':
      return texts.at(fault.line, texts.key(fault.name, fault.nearest));
    case 'source':
      return texts.at(fault.line, texts.source(fault.name, fault.nearest, READER_IDS.join(', ')));
    case 'rename':
      return texts.at(fault.line, texts.rename(fault.name));
    case 'value': {
      const used = fault.used === '' ? texts.usedNote() : fault.used;
      return texts.at(fault.line, texts.value(fault.key, texts.wanted(fault.key), used));
    }
  }
}

function refusal({ refused }: TableState, messages: Messages): MessageViewModel[] {
  const texts = messages.comparisonView.refused;
  if (refused === null) return [];
  switch (refused.kind) {
    case 'changed':
      return [message('refused', texts.changed)];
    case 'not-found':
      return [message('refused', texts.notFound)];
    case 'paste':
      return [{ ...message('refused', texts.paste), code: refused.text }];
  }
}

function news({ news: last }: TableState, messages: Messages): MessageViewModel[] {
  const texts = messages.comparisonView.news;
  if (last?.kind !== 'accepted' && last?.kind !== 'rejected') return [];
  const text = last.kind === 'accepted' ? texts.accepted(last.count) : texts.rejected;
  return [{ ...message('news', text, [button(texts.undo, { kind: 'undo' })]), isFault: false }];
}

/** The note that says it may not be read yet, whatever else is read for the table meanwhile. */
const mayBeSaid = ({ phase, isPartial }: TableState): boolean => phase.kind === 'indexing' || isPartial;

function unknown(state: TableState, messages: Messages): MessageViewModel[] {
  if (mayBeSaid(state)) return [];
  const { columns, base } = state;
  const texts = messages.comparisonView.faults;
  return columns
    .flatMap(({ isKnown, name, nearest }, at) => {
      if (isKnown) return [];
      if (base !== undefined) return [{ ...message(`unknown ${name}`, messages.bases.notRead(name)), isFault: false }];
      const use = nearest === null ? [] : [button(texts.use(nearest), { kind: 'use', at, name: nearest })];
      const create = button(texts.create, { kind: 'create', name });
      return [{ ...message(`unknown ${name}`, texts.unknown(name), [...use, create]), isFault: false }];
    })
    .slice(0, MOST_UNKNOWN);
}

/** Nothing to be seen, or less than a person may expect: why, and what to do. */
function missing(state: TableState, messages: Messages): MessageViewModel[] {
  const { columns, shown, whole, settings, notesRead } = state;
  const { empty, faults: told, progress } = messages.comparisonView;
  const list: MessageViewModel[] = [];
  const say = (id: string, text: string, buttons: readonly ButtonViewModel[] = []): void => {
    list.push({ ...message(id, text, buttons), isFault: false });
  };
  if (state.cancelled && state.phase.kind !== 'reading')
    say('cancelled', progress.cancelled, [button(progress.resume, { kind: 'resume' })]);
  if (state.base !== undefined) {
    missingInBase(state, messages, say);
    if (shown.rows.length > 0 || mayBeSaid(state)) return list;
  } else if (columns.length === 0 && state.broken !== null) {
    // What the block names cannot be read: it is not that it names nothing.
    return list;
  } else if (columns.length < 2) {
    const [only] = columns;
    say('few', only === undefined ? nothingText(state, messages) : empty.one(only.name), [
      ...suggested(state, messages),
      ...(state.asks === 'no-note' ? [] : [button(empty.choose, { kind: 'pick' })]),
    ]);
    if (only === undefined) return list;
  }
  if (mayBeSaid(state) && shown.rows.length === 0) return list;
  if (whole.rows.length === 0 && state.base !== undefined) return list;
  if (whole.rows.length === 0) {
    const named = columns.slice(0, 6).map(({ name }) => name);
    say('nothing', empty.unknown(named, notesRead));
    return list;
  }
  const silent = columns.filter(
    (column, at) => column.isKnown && whole.rows.every(({ cells }) => cells[at]?.length === 0),
  );
  for (const { name } of silent.slice(0, MOST_UNKNOWN)) say(`silent ${name}`, told.nothingKnown(name, notesRead));
  if (shown.rows.length === 0) {
    const { below, implied, hidden } = leftOut(state);
    if (below > 0) {
      say('below', empty.below(below, decimal(settings.min, messages)), [button(empty.show, { kind: 'show-below' })]);
    }
    if (implied > 0) say('implied', empty.implied(implied), [button(empty.show, { kind: 'show-implied' })]);
    if (hidden > 0) say('hidden', empty.hidden(hidden), [button(empty.show, { kind: 'show-hidden' })]);
  } else if (settings.same === 'hide' && shown.rows.every(({ kind }) => kind === 'same')) {
    say('same', empty.same(shown.rows.length), [button(empty.show, { kind: 'show-same' })]);
  }
  return list;
}

/** A base chooses the columns: what is missing is mended there, or in the notes. */
function missingInBase(state: TableState, { bases }: Messages, say: (id: string, text: string) => void): void {
  const { columns, whole, notesRead } = state;
  const [only] = columns;
  if (only === undefined) say('few', bases.noEntries);
  else if (columns.length === 1) say('few', bases.one(only.name));
  if (mayBeSaid(state)) return;
  const isSilent = (at: number): boolean => whole.rows.every(({ cells }) => cells[at]?.length === 0);
  const silent = columns.filter(({ isKnown }, at) => isKnown && isSilent(at));
  if (silent.length > 0) {
    const named = silent.slice(0, MOST_UNKNOWN).map(({ name }) => name);
    say('silent', bases.silent(named, notesRead));
  }
}

function nothingText(state: TableState, messages: Messages): string {
  const { asks } = state;
  const { empty } = messages.comparisonView;
  if (asks === 'no-note') return empty.noNote(exampleOf(messages));
  if (asks === 'named' || mayBeSaid(state)) return empty.noConcepts;
  return empty.nothingHere(exampleOf(messages));
}

function suggested({ suggestions }: TableState, messages: Messages): ButtonViewModel[] {
  const { empty } = messages.comparisonView;
  return suggestions.slice(0, MOST_SUGGESTIONS).map(({ keys, names, why: reason }) => ({
    text: empty.pair(...names),
    hint: messages.start.reasons[reason],
    does: { kind: 'compare', keys },
  }));
}

/** What is not shown of all that was found: rows that are hidden, cells that are not sure or only follow. */
function leftOut({ whole, settings }: Pick<TableState, 'settings' | 'whole'>): {
  readonly below: number;
  readonly implied: number;
  readonly hidden: number;
} {
  const hide = new Set(settings.rows.hide.map(conceptKey));
  const isHidden = ({ aspect }: Comparison['rows'][number]): boolean => hide.has(conceptKey(aspect));
  const cells = whole.rows.filter((row) => !isHidden(row)).flatMap((row) => row.cells.flat());
  const unsure = cells.filter(({ confidence }) => confidence < settings.min);
  return {
    below: unsure.filter(({ implied }) => settings.implied || !implied).length,
    implied: settings.implied ? 0 : cells.filter(({ implied }) => implied).length,
    hidden: whole.rows.filter(isHidden).length,
  };
}

/** Hundredths as a person writes them. */
export function decimal(hundredths: number, { locale }: Pick<Messages, 'locale'>): string {
  return (hundredths / 100).toLocaleString(locale);
}

function message(id: string, text: string, buttons: readonly ButtonViewModel[] = []): MessageViewModel {
  return { id, text, code: null, isFault: true, buttons };
}

function button(text: string, does: ButtonViewModel['does']): ButtonViewModel {
  return { text, hint: null, does };
}
