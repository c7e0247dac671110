import type { Relation } from '../../core/concepts';
import type { Place, Span } from '../../core/text';
import type { VaultIndex } from '../index/vault-index';
import type { NoteFiles } from '../ports';

/** Units of text at most on each side of an evidence. */
const AROUND = 160;
/** Sentences of one relation that are read. */
const MOST = 50;

/** A piece of a sentence; `marked` where it names one of the two concepts. */
export interface SentencePiece {
  readonly text: string;
  readonly marked: boolean;
}

/** The words in which a note says that two concepts are related. */
export interface EdgeSentence {
  readonly place: Place;
  readonly pieces: readonly SentencePiece[];
}

/** The sentences behind a relation, each as its line in the note says it; notes that cannot be read are left out. */
export async function edgeSentences(
  files: NoteFiles,
  index: VaultIndex,
  relation: Relation,
): Promise<readonly EdgeSentence[]> {
  const sentences: EdgeSentence[] = [];
  let read: { readonly path: string; readonly text: string | null } = { path: '', text: null };
  for (const place of relation.evidence.slice(0, MOST)) {
    if (read.path !== place.path) {
      const text = await files.read(place.path);
      read = { path: place.path, text: text.ok ? text.value : null };
    }
    if (read.text === null || place.to > read.text.length) continue;
    const span = lineAround(read.text, place);
    const marks = marksOf(index, relation, place.path).filter(({ from, to }) => from >= span.from && to <= span.to);
    sentences.push({ place, pieces: cutPieces(read.text, span, marks) });
  }
  return sentences;
}

/** The evidence with the rest of its line, as far as there is room. */
function lineAround(text: string, { from, to }: Span): Span {
  const before = text.slice(Math.max(0, from - AROUND), from);
  const after = text.slice(to, to + AROUND);
  const lineStart = before.lastIndexOf('\n') + 1;
  const lineEnd = after.indexOf('\n');
  return { from: from - before.length + lineStart, to: to + (lineEnd < 0 ? after.length : lineEnd) };
}

/** Where a note names either end, in order and without overlaps. */
function marksOf(index: VaultIndex, { from, to }: Relation, path: string): Span[] {
  const facts = index.concepts.factsOf(path);
  if (facts === null) return [];
  const vocabulary = index.vocabulary();
  const spans: Span[] = [
    ...(facts.vault?.mentions ?? []).filter(({ keys }) => keys.includes(from) || keys.includes(to)),
    ...facts.own.links
      .filter((link) => [from, to].includes(vocabulary.targetOf(link, path) ?? ''))
      .map(({ span }) => span),
  ].sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return spans.filter((span) => {
    if (span.from < end) return false;
    end = span.to;
    return true;
  });
}

function cutPieces(text: string, span: Span, marks: readonly Span[]): SentencePiece[] {
  const pieces: SentencePiece[] = [];
  let at = span.from;
  for (const mark of marks) {
    pieces.push({ text: text.slice(at, mark.from), marked: false });
    pieces.push({ text: text.slice(mark.from, mark.to), marked: true });
    at = mark.to;
  }
  pieces.push({ text: text.slice(at, span.to), marked: false });
  return pieces.filter((piece) => piece.text !== '');
}
