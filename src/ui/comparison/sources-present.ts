import type { Cell } from '../../core/compare';
import { whyNotEditable } from '../../core/compare';
import type { Messages } from '../../i18n';
import { decimal } from './table-messages';
import type { SourceGroupViewModel, SourcesViewModel, SourceViewModel } from './sources-view-model';
import { placeWords } from '../place-words';

/** A source with the words round it. */
export interface SourceState {
  readonly cell: Cell;
  readonly words: readonly [before: string, value: string, after: string];
  readonly heading: string | null;
  readonly isGone: boolean;
  readonly isAccepted: boolean;
}

export interface SourcesState {
  readonly row: string;
  readonly column: string;
  /** Null while the notes are read. */
  readonly sources: readonly SourceState[] | null;
  /** Cells that the table leaves out. */
  readonly leftOut: readonly SourceState[];
  /** Hundredths. */
  readonly min: number;
  /** Paths of the notes that the table was read from. */
  readonly notes: readonly string[];
  /** Verdicts can be given. */
  readonly canJudge: boolean;
}

const MOST_NOTES = 6;

/** The sources of a cell, or why it is empty. */
export function presentSources(state: SourcesState, messages: Messages): SourcesViewModel {
  const texts = messages.comparisonView.sources;
  const { row, column, sources, leftOut, notes } = state;
  const source = (one: SourceState, at: number): SourceViewModel => presentSource(one, at, { state, messages });
  const isBelow = ({ cell }: SourceState): boolean => cell.confidence < state.min;
  const groups: readonly SourceGroupViewModel[] = [
    { id: 'shown', title: null, sources: (sources ?? []).map(source) },
    {
      id: 'below',
      title: texts.below(decimal(state.min, messages)),
      sources: leftOut.filter(isBelow).map(source),
    },
    { id: 'implied', title: texts.notShown, sources: leftOut.filter((one) => !isBelow(one)).map(source) },
  ];
  const isEmpty = sources?.length === 0;
  return {
    title: texts.title(row, column),
    label: texts.label(row, column),
    close: texts.close,
    busy: sources === null,
    groups: groups.filter((group) => group.sources.length > 0),
    nothing: isEmpty && leftOut.length === 0 ? texts.nothing : null,
    write: isEmpty ? messages.cellEdit.write : null,
    read: !isEmpty
      ? null
      : {
          text: notes.length === 0 ? texts.readNone : texts.read(notes.length),
          notes: notes.slice(0, MOST_NOTES).map((path) => ({
            text: noteName(path),
            label: messages.source.open(noteName(path)),
            place: { path, from: 0, to: 0 },
          })),
          more: notes.length > MOST_NOTES ? texts.moreNotes(notes.length - MOST_NOTES) : null,
        },
  };
}

function presentSource(
  { cell, words, heading, isGone, isAccepted }: SourceState,
  at: number,
  { state, messages }: { readonly state: SourcesState; readonly messages: Messages },
): SourceViewModel {
  const texts = messages.comparisonView.sources;
  const { path, from, to } = cell.evidence;
  const note = noteName(path);
  const never = whyNotEditable(cell);
  const isProse = cell.reader === 'prose' && state.canJudge;
  return {
    id: `${path}\n${String(from)}\n${String(to)}\n${cell.implied ? cell.text : ''}\n${String(at)}`,
    text: cell.text,
    words: [withoutMarks(words[0]), words[1], withoutMarks(words[2])],
    place: { path, from, to },
    where: placeWords(note, heading),
    openLabel: messages.source.open(placeWords(note, heading)),
    chip: texts.chip(messages.comparison.readers[cell.reader], cell.confidence),
    why: whyOf(cell, messages),
    notes: [
      ...(cell.implied ? [cell.text, texts.implied] : []),
      ...(never === 'link' ? [messages.cellEdit.never.link] : []),
      ...(isGone ? [texts.gone] : []),
      ...(isAccepted ? [texts.accepted] : []),
    ],
    edit: never === null && !isGone ? messages.cellEdit.edit : null,
    accept: isProse && !isAccepted ? { text: texts.accept, help: texts.acceptHelp } : null,
    reject: isProse ? { text: texts.reject, help: texts.rejectHelp } : null,
  };
}

function whyOf({ reader, cue }: Cell, { comparisonView, cellEdit }: Messages): string {
  const why = comparisonView.sources.reasons[reader];
  return cue === undefined ? why : cellEdit.pattern(why, cue);
}

/** Words round a value as they are read: emphasis and links without their marks. */
function withoutMarks(text: string): string {
  return text
    .replaceAll(/\[\[(?:[^[\]|\n]*\|)?([^[\]|\n]+)\]\]/gu, '$1')
    .replaceAll(/(\*\*|==)([^\s*=](?:[^*=\n]*[^\s*=])?)\1/gu, '$2');
}

/** The note's name without folder and `.md`. */
export function noteName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.endsWith('.md') ? name.slice(0, -3) : name;
}
