import type { Span } from '../../text';
import { sentencesOf } from '../contrast/passage/sentence-spans';
import type { NoteReading } from '../reading';

/** What a block says behind the name of a column, "Kayak (mine): fast. Tips over.", sentence by sentence. */
export interface PlainLead {
  readonly block: number;
  readonly column: number;
  readonly sentences: readonly Span[];
}

/** A name, a remark on it and the sign behind. */
const LEAD = /^([^:：—–(\n.!?]{2,48}?)\s?(?:\([^()\n]{1,60}\))?\s?(?:[:：]\s|[—–]\s)/u;

/** Sentences of each such block at least: of one alone other readers know more. */
const FEWEST = 2;
/** What follows them is a text of its own. */
const MOST = 20;

/** Blocks that a name without bold leads, where it so leads one of each of several columns. Linear. */
export function plainLeads(reading: NoteReading): PlainLead[] {
  const found = [...reading.texts].flatMap((index) => leadAt(reading, index) ?? []);
  const columns = new Set(found.map(({ column }) => column));
  return columns.size < 2 || columns.size < found.length ? [] : found;
}

function leadAt({ compared: { note }, names, languages }: NoteReading, block: number): PlainLead | null {
  const inline = note.inline(block);
  if (inline.text.includes('\n') || inline.marks.some(isBold)) return null;
  const [lead = '', label = ''] = LEAD.exec(inline.text) ?? [];
  const column = label === '' ? -1 : names.columnOf(label);
  if (column < 0) return null;
  const [first, ...others] = sentencesOf(inline, languages.of(inline.text).pack.abbreviations);
  if (first === undefined || first.to <= lead.length || others.length + 1 < FEWEST) return null;
  return { block, column, sentences: [{ from: lead.length, to: first.to }, ...others].slice(0, MOST) };
}

const isBold = ({ kind, from }: { readonly kind: string; readonly from: number }): boolean =>
  kind === 'strong' && from === 0;
