import type { InlineText } from '../../markdown';
import { meaningQuestions } from '../../language';
import { readGloss } from '../reading/gloss';
import { trimWord } from '../reading/definition-word';
import { cleanName } from '../naming/clean-name';
import { abbreviationsOf } from '../naming/abbreviation';
import { stretchBody } from '../reading/body';
import { shownName } from '../reading/shown-name';
import type { NoteContext } from '../reading/note-context';
import type { Draft } from '../draft';
import type { DefinitionRule } from './definition-rule';

const NUMBERING = /^(?:[^\p{L}]*|n|no|nr|num|п\/п|№ п\/п)\.?$/iu;

/** A row of a table whose header has a word for "definition", and one for "term" or another first column. */
export const tableRule: DefinitionRule = {
  id: 'table',
  confidence: 85,
  kinds: ['table'],
  find(block, context) {
    if (context.outline.blocks[block]?.kind !== 'table') return [];
    const [header = []] = context.childBlocks(block).map((row) => row.cells);
    const names = header.map((cell) => context.note.inlineOf(cell).text);
    const { recogniser } = context;
    const named = names.findIndex((name) => recogniser.isHeader('termWords', name));
    const defining = names.findIndex(
      (name) => recogniser.isDefinitionWord(name) || meaningQuestions.has(trimWord(name)),
    );
    const asked = defining >= 0 && !recogniser.isDefinitionWord(names[defining] ?? '') && named < 0;
    // Beside a column of definitions the first one that is no numbering holds what they define.
    const term = named < 0 && defining > 0 ? names.findIndex((name) => !NUMBERING.test(name.trim())) : named;
    const gloss =
      defining >= 0 ? defining : names.findIndex((name, i) => i !== term && recogniser.isHeader('glossWords', name));
    if (term < 0 || gloss < 0 || term === gloss) return [];
    return context
      .children(block)
      .slice(1)
      .flatMap((row) => rowDraft(row, { term, gloss, asked, confidence: this.confidence }, context) ?? []);
  },
};

function rowDraft(
  row: number,
  columns: { term: number; gloss: number; asked: boolean; confidence: number },
  context: NoteContext,
): Draft | null {
  const block = context.outline.blocks[row];
  const termCell = block?.cells[columns.term];
  const glossCell = block?.cells[columns.gloss];
  if (block === undefined || termCell === undefined || glossCell === undefined) return null;
  const inline = context.note.inlineOf(termCell);
  const clean = cleanName(shownName(inline, 0, inline.text.length));
  const glossInline = context.note.inlineOf(glossCell);
  const body = stretchBody(glossInline, 0, glossInline.text.length);
  // Files, options and people are asked about, too: nouns that say what they are define them, code and deeds do not.
  if (columns.asked && !saysWhat(inline, body.text, context)) return null;
  // "Flags, length, offset": a row of several things.
  if (clean === null || clean.name.includes(', ') || body.spans.length === 0 || !/\p{L}/u.test(body.text)) return null;
  return {
    rule: 'table',
    term: clean.name,
    aliases: abbreviationsOf(clean.name, clean.brackets),
    span: block.span,
    body: body.spans,
    text: body.text,
    parts: [{ id: 'base', points: columns.confidence }],
    block: row,
    claims: [row],
    shape: null,
    limit: columns.confidence,
  };
}

function saysWhat(term: InlineText, gloss: string, { recogniser }: NoteContext): boolean {
  const { genus, unknown, spaceless } = readGloss(gloss, recogniser);
  return (genus || unknown || spaceless) && !term.marks.some(({ kind }) => kind === 'code' || kind === 'url');
}
