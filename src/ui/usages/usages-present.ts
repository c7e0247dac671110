import type { Place } from '../../core/text';
import type { Messages } from '../../i18n';
import type { NoteUsages, UsageKind, UsageRow, UsagesState, UsagesViewModel } from './usages-state';

const KINDS: readonly UsageKind[] = ['definition', 'link', 'mention'];
const UNREAD = ['…', '', ''] as const;

/** A line of the list, before it is worded: a kind, a note of it, or a place in that. */
interface Line {
  readonly id: string;
  readonly kind: UsageKind;
  readonly note?: NoteUsages;
  readonly place?: Place;
}

/** The usages pane: by kind, then note, then place; pure. */
export function presentUsages(state: UsagesState, messages: Messages): UsagesViewModel {
  const texts = messages.usages;
  const { locked, busy, query, window } = state;
  const [concept, ...others] = state.concepts;
  const lines = linesOf(state);
  const name = concept?.name ?? '';
  const places = messages.conceptActions.findUsage(name);
  return {
    head: { name, label: locked ? texts.unlock : texts.lock, on: locked },
    busy,
    several: others.length === 0 ? null : { text: messages.marks.several, others },
    search: concept === undefined ? null : { query, placeholder: places },
    list: {
      label: places,
      total: lines.length,
      first: window.first,
      rows: lines.slice(window.first, window.first + window.count).map((line) => presentLine(line, state, messages)),
    },
    empty: emptyOf(state, messages),
  };
}

function emptyOf({ concepts, notes, busy, isReading }: UsagesState, messages: Messages): UsagesViewModel['empty'] {
  if (concepts.length > 0) return notes.length > 0 || busy ? null : { text: messages.conceptActions.noUsage, help: '' };
  const { none, noneHelp } = messages.usages;
  return isReading ? { text: messages.pane.noteUnread, help: '' } : { text: none, help: noneHelp };
}

/** The places of the lines of a stretch of the list. */
export function placesShown(state: UsagesState): readonly Place[] {
  const { first, count } = state.window;
  return linesOf(state)
    .slice(first, first + count)
    .flatMap(({ place }) => (place === undefined ? [] : [place]));
}

function linesOf({ notes, closed }: UsagesState): readonly Line[] {
  const lines: Line[] = [];
  for (const kind of KINDS) {
    const ofKind = notes.filter((note) => note.kind === kind);
    if (ofKind.length === 0) continue;
    lines.push({ id: kind, kind });
    if (closed.has(kind)) continue;
    for (const note of ofKind) {
      const id = `${kind}\n${note.path}`;
      lines.push({ id, kind, note });
      if (closed.has(id)) continue;
      for (const place of note.places) lines.push({ id: `${id}\n${String(place.from)}`, kind, note, place });
    }
  }
  return lines;
}

function presentLine({ id, kind, note, place }: Line, state: UsagesState, messages: Messages): UsageRow {
  const texts = messages.usages;
  const counted = note === undefined ? state.notes.filter((one) => one.kind === kind) : [note];
  const count = counted.reduce((sum, { places }) => sum + places.length, 0);
  const level = note === undefined ? 0 : place === undefined ? 1 : 2;
  const title = note === undefined ? ([texts.kinds[kind], '', ''] as const) : titleOf(note.path);
  const pieces = place === undefined ? title : (state.pieces(place) ?? UNREAD);
  const from = { path: note?.path ?? null, ...(place === undefined ? {} : { at: place.from }) };
  return {
    id,
    level,
    pieces,
    count: level === 2 ? '' : count.toLocaleString(messages.locale),
    open: level === 2 ? null : !state.closed.has(id),
    place: place ?? null,
    link:
      kind === 'mention' && note?.path !== state.home
        ? { text: texts.link, label: messages.conceptActions.label(texts.link, pieces.join('')), from }
        : null,
  };
}

/** Name of a note, and behind it the folder. */
function titleOf(path: string): UsageRow['pieces'] {
  const slash = path.lastIndexOf('/');
  return [path.slice(slash + 1).replace(/\.md$/u, ''), '', slash < 0 ? '' : ` ${path.slice(0, slash)}`];
}
