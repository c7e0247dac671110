import type { Definition } from '../../core/concepts';
import { calloutEdits } from '../../core/concepts';
import { calloutWord } from '../../core/language';
import type { Result, TextEdit } from '../../core/text';
import { fail, ok } from '../../core/text';
import type { Vault } from '../vault';

type Known = Pick<Vault, 'index' | 'settings'>;

/** Type of the callout in which a note's definitions are written: the person's own word, else that of its language. */
export function calloutWordOf({ index, settings }: Known, path: string): string {
  const [own] = settings.recognition.definitionWords;
  return own ?? calloutWord(index.concepts.factsOf(path)?.own.languages[0] ?? '');
}

/**
 * The changes that set the definition around an offset as a callout. The text may be that of an editor: with
 * other line ends than the note has, and changed elsewhere since the note was read. Null without one that can.
 */
export function calloutAt(known: Known, path: string, text: string, at: number): readonly TextEdit[] | null {
  const isFolded = !text.includes('\r');
  for (const definition of known.index.concepts.factsOf(path)?.own.definitions ?? []) {
    const here = definitionAround(text, at, definition, isFolded);
    const edits = here === null ? null : calloutEdits(text, here, calloutWordOf(known, path));
    if (edits !== null) return edits;
  }
  return null;
}

/** The changes that set a definition of the index as a callout, against the note as it is stored. */
export async function calloutOf(vault: Vault, { evidence }: Definition): Promise<Result<readonly TextEdit[]>> {
  const { path, from, quote } = evidence;
  const read = await vault.ports.files.read(path);
  if (!read.ok) return read;
  const edits = calloutAt(vault, path, read.value, from);
  return edits === null ? fail({ code: 'edit-mismatch', path, from, detail: quote }) : ok(edits);
}

/** The definition as it stands around the offset, by its own words. */
function definitionAround(text: string, at: number, definition: Definition, isFolded: boolean): Definition | null {
  const { evidence, body } = definition;
  const quote = isFolded ? folded(evidence.quote) : evidence.quote;
  const start = Math.max(0, at - quote.length);
  const found = text.slice(start, at + quote.length).indexOf(quote);
  if (found < 0) return null;
  const from = start + found;
  const moved = (offset: number): number =>
    quote === evidence.quote
      ? from + offset - evidence.from
      : from + folded(evidence.quote.slice(0, offset - evidence.from)).length;
  return {
    ...definition,
    evidence: { ...evidence, from, to: from + quote.length, quote },
    body: body.map((span) => ({ from: moved(span.from), to: moved(span.to) })),
  };
}

function folded(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
