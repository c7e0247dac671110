import type { Messages } from '../../i18n';
import type { ChangedFileRow, ChangeRow, ChangesViewModel, ChangeSwitch } from './changes-view-model';

/** Changes of one note, and places that stay, that are drawn at once; the others are counted. */
const DRAWN = 200;

export interface ChangeState {
  readonly key: string;
  readonly kind: 'alias' | 'block' | 'definition' | 'link' | 'mention';
  readonly lead: string;
  readonly was: string;
  readonly now: string;
  readonly tail: string;
  readonly isChosen: boolean;
  /** The link would lead to a note that nobody has written yet. */
  readonly isDead: boolean;
  /** It goes with the note's new name. */
  readonly isFixed: boolean;
}

export interface ChangedFileState {
  readonly path: string;
  readonly offered: number;
  readonly chosen: number;
  /** Of those chosen, how many cannot be left out by themselves. */
  readonly fixed: number;
}

/** A concept of which nothing may be changed. */
export interface ChangedConceptState {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  readonly isIn: boolean;
}

export interface KeptState {
  readonly path: string;
  readonly why: 'form' | 'heading' | 'several';
  readonly lead: string;
  readonly words: string;
  readonly tail: string;
}

/** What is shown of planned changes; its words depend on what they are for. */
export interface ChangesState {
  readonly kind: 'link' | 'rename';
  readonly intro: readonly string[];
  readonly phase: 'ready' | 'reading' | 'stopped' | 'writing';
  readonly done: number;
  readonly total: number;
  readonly switches: readonly { readonly id: ChangeSwitch; readonly label: string; readonly on: boolean }[];
  readonly alone: boolean;
  readonly files: readonly ChangedFileState[];
  readonly window: { readonly first: number; readonly count: number };
  readonly isOpen: (path: string) => boolean;
  readonly changesOf: (path: string) => readonly ChangeState[];
  /** The note itself gets a new name: something is changed even where no text is. */
  readonly renamesNote: boolean;
  readonly concepts: readonly ChangedConceptState[];
  readonly kept: readonly KeptState[];
  readonly keptOpen: boolean;
}

/** A preview of changes to notes; pure. */
export function presentChanges(state: ChangesState, messages: Messages): ChangesViewModel {
  const texts = messages.changes;
  const words = texts[state.kind];
  const { files, phase, done, total, kept, concepts } = state;
  const all = files.reduce((sum, { offered }) => sum + offered, 0);
  const chosen = files.reduce((sum, file) => sum + file.chosen, 0);
  const isWorking = phase === 'reading' || phase === 'writing';
  const rows = files.slice(state.window.first, state.window.first + state.window.count);
  return {
    busy: isWorking,
    intro: [...state.intro, ...(phase === 'stopped' ? [texts.stopped(total - done)] : [])],
    progress: isWorking
      ? {
          text: texts[phase](done, total),
          share: total === 0 ? null : done / total,
          action: { id: 'cancel', text: texts.stop },
        }
      : null,
    switches: phase === 'writing' ? [] : state.switches,
    summary: all === 0 && !isWorking ? words.none : words.summary(chosen, all, files.length),
    concepts:
      concepts.length < 2
        ? null
        : {
            title: texts.concepts(concepts.filter(({ isIn }) => isIn).length, concepts.length),
            rows: concepts.slice(0, DRAWN).map(({ key, name, count, isIn }) => ({
              id: key,
              label: `${name} (${count.toLocaleString(messages.locale)})`,
              on: isIn,
            })),
            more: concepts.length > DRAWN ? texts.more(concepts.length - DRAWN) : null,
          },
    before: texts.before,
    after: texts.after,
    alone: state.alone,
    files: {
      total: files.length,
      first: state.window.first,
      rows: rows.map((file) => presentFile(file, state, messages)),
    },
    kept:
      kept.length === 0
        ? null
        : {
            title: texts.kept(kept.length),
            open: state.keptOpen,
            rows: (state.keptOpen ? kept.slice(0, DRAWN) : []).map((one, at) => ({
              key: String(at),
              place: `${texts.why[one.why]} · ${nameOf(one.path)}`,
              lead: one.lead,
              words: one.words,
              tail: one.tail,
            })),
            more: kept.length > DRAWN ? texts.more(kept.length - DRAWN) : null,
          },
    act: {
      text: words.act(chosen),
      disabled: isWorking || (chosen === 0 && !state.renamesNote),
    },
    cancel: messages.conceptActions.cancel,
  };
}

function presentFile(
  { path, offered, chosen, fixed }: ChangedFileState,
  state: ChangesState,
  messages: Messages,
): ChangedFileRow {
  const texts = messages.changes;
  const name = nameOf(path);
  const isOpen = state.alone || state.isOpen(path);
  const changes = isOpen ? state.changesOf(path) : null;
  const count = texts.count(chosen, offered);
  return {
    path,
    name,
    folder: path.slice(0, Math.max(0, path.lastIndexOf('/'))),
    count,
    label: `${name}: ${count}`,
    state: chosen === 0 ? 'none' : chosen === offered ? 'all' : 'some',
    fixed: fixed === offered,
    changes: changes?.slice(0, DRAWN).map((one) => presentChange(one, state.kind === 'link', messages)) ?? null,
    more: changes !== null && changes.length > DRAWN ? texts.more(changes.length - DRAWN) : null,
  };
}

function presentChange(change: ChangeState, isPlain: boolean, messages: Messages): ChangeRow {
  const { key, lead, was, now, tail, isChosen, isFixed, isDead, kind } = change;
  const texts = messages.changes;
  const what = texts.kinds[kind];
  const note = isFixed ? `${what}. ${texts.withNote}` : what;
  return {
    key,
    lead,
    was,
    now,
    tail,
    chosen: isChosen,
    fixed: isFixed,
    label: `${lead}${now}${tail}`,
    note: isDead ? texts.dead : isPlain ? null : note,
  };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/u, '');
}
