import type { TextEdit } from '../../core/text';
import { textMark } from '../../core/text';

/** Code units of the line that are shown on each side of a change. */
const AROUND = 48;

/** One change of a note that a person looks at before it is made. */
export interface NoteChange extends TextEdit {
  readonly kind: 'alias' | 'block' | 'definition' | 'link' | 'mention';
  /** What stands around it on its line. */
  readonly lead: string;
  readonly tail: string;
  /** Part of a heading, to which links may lead. */
  readonly inHeading: boolean;
  /** It holds only together with another: the new name of the note that is renamed, or a heading of a note. */
  readonly needs: 'note' | { readonly headingOf: string } | null;
  /** Not the first of its kind in its section. */
  readonly isRepeated: boolean;
  /** The concept that is linked, where changes are of several. */
  readonly concept?: string;
  /** The link would lead to a note that nobody has written yet. */
  readonly isDead?: boolean;
}

/** A place that stays as it is, and why. */
export interface KeptPlace {
  readonly why: 'form' | 'heading' | 'several';
  readonly lead: string;
  readonly words: string;
  readonly tail: string;
}

/** What would change in one note. */
export interface NotePlan {
  readonly path: string;
  /** Of the text that was read: another one is not changed. */
  readonly mark: string;
  readonly changes: readonly NoteChange[];
  readonly kept: readonly KeptPlace[];
}

type Edit = Pick<NoteChange, 'expected' | 'inHeading' | 'kind' | 'needs' | 'span' | 'text'>;

/** The plan of a note for edits of its text. */
export function planOf(
  path: string,
  text: string,
  edits: readonly (Edit & Partial<Pick<NoteChange, 'concept' | 'isDead' | 'isRepeated'>>)[],
  kept: readonly { readonly from: number; readonly to: number; readonly why: KeptPlace['why'] }[] = [],
): NotePlan {
  return {
    path,
    mark: textMark(text),
    changes: edits.map((one) => ({ isRepeated: false, ...one, ...around(text, one.span.from, one.span.to) })),
    kept: kept.map(({ from, to, why }) => ({ why, words: text.slice(from, to), ...around(text, from, to) })),
  };
}

function around(text: string, from: number, to: number): { readonly lead: string; readonly tail: string } {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const lead = text.slice(Math.max(start, from - AROUND), from).trimStart();
  const [tail = ''] = text.slice(to, to + AROUND).split(/\r?\n/u);
  return {
    lead: from - start > AROUND ? `…${lead}` : lead,
    tail: tail.length === AROUND && /[^\r\n]/u.test(text.charAt(to + AROUND)) ? `${tail}…` : tail.trimEnd(),
  };
}
