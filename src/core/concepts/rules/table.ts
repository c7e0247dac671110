import type { InlineText } from '../../markdown';
import {
  descriptionWords,
  glossWords,
  meaningQuestions,
  namedHeads,
  recordWords,
  remarkHeads,
  roleHeads,
  roleQuestions,
} from '../../language';
import { readGloss } from '../reading/gloss';
import { trimWord } from '../reading/definition-word';
import { cleanName } from '../naming/clean-name';
import { abbreviationsOf } from '../naming/abbreviation';
import { stretchBody } from '../reading/body';
import { shownName } from '../reading/shown-name';
import { wordsOf } from '../../text';
import { readTerm } from '../reading/term-shape';
import type { NoteContext } from '../reading/note-context';
import type { Draft } from '../draft';
import { isUnderTerms } from './under-terms';
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
    const ofRoles = names.some((name) => roleHeads.has(trimWord(name)));
    const defining = names.findIndex(
      (name) =>
        recogniser.isDefinitionWord(name) ||
        meaningQuestions.has(trimWord(name)) ||
        (ofRoles && roleQuestions.has(trimWord(name))),
    );
    const asked = defining >= 0 && !recogniser.isDefinitionWord(names[defining] ?? '') && named < 0;
    // Beside a column of definitions the first one that is no numbering holds what they define.
    const term = named < 0 && defining > 0 ? names.findIndex((name) => !NUMBERING.test(name.trim())) : named;
    const gloss =
      defining >= 0 ? defining : names.findIndex((name, i) => i !== term && recogniser.isHeader('glossWords', name));
    const rows = context.children(block).slice(1);
    if (term < 0 || gloss < 0 || term === gloss) {
      const described = ofDescriptions(names, rows, this.confidence, context);
      return described.length > 0 ? described : ofGlosses(block, names, rows, this.confidence, context);
    }
    return rows.flatMap((row) => rowDraft(row, { term, gloss, asked, confidence: this.confidence }, context) ?? []);
  },
};

/**
 * "Joint | Description": descriptions say what things are in a table that is not of options or files, and of whose rows
 * most say it.
 */
function ofDescriptions(
  names: readonly string[],
  rows: readonly number[],
  confidence: number,
  context: NoteContext,
): Draft[] {
  const gloss = names.findIndex((name) => descriptionWords.has(trimWord(name)));
  const term = names.findIndex((name) => !NUMBERING.test(name.trim()));
  const head = trimWord(names[term] ?? '');
  if (term < 0 || gloss !== term + 1 || recordWords.has(head) || context.recogniser.isLabel(head)) return [];
  const found = rows.flatMap((row) => {
    const draft = rowDraft(row, { term, gloss, asked: true, confidence }, context);
    return draft !== null && tellsApart(draft.text, context) ? [draft] : [];
  });
  return found.length >= LEAST_ROWS && found.length * 2 >= rows.length ? found : [];
}

const LEAST_ROWS = 2;

/**
 * "Knot | in short | learned": no header says so, but the rows do, where most of them have a name and beside it a noun
 * with the clause that tells it apart. One column does so or none.
 */
function ofGlosses(
  block: number,
  names: readonly string[],
  rows: readonly number[],
  confidence: number,
  context: NoteContext,
): Draft[] {
  const term = names.findIndex((name) => !NUMBERING.test(name.trim()) || name.trim() === '');
  const head = trimWord(names[term] ?? '');
  if (term < 0 || recordWords.has(head) || namedHeads.has(head) || context.recogniser.isLabel(head)) return [];
  for (let gloss = term + 1; gloss < names.length; gloss += 1) {
    const said = trimWord(names[gloss] ?? '');
    if (remarkHeads.has(said) || recordWords.has(said)) continue;
    const isTold = glossWords.has(said) || isUnderTerms(block, context);
    const drafts = rows.flatMap((row) => rowDraft(row, { term, gloss, asked: true, confidence }, context) ?? []);
    const found = drafts.filter((draft) => isName(draft.term, context) && isGloss(draft.text, context));
    const told = found.filter(({ text }) => tellsApart(text, context)).length;
    const isGlossary = isTold
      ? told >= 1 && found.length >= LEAST_ROWS && found.length * 2 >= rows.length
      : told >= LEAST_ROWS && found.length >= SEVERAL_ROWS && found.length * 3 >= rows.length * 2;
    if (isGlossary) return found;
  }
  return [];
}

/** Rows that say what things are before a table without a header of meanings is one of terms. */
const SEVERAL_ROWS = 3;
/** Fewer words are a value. */
const LEAST_WORDS = 3;

function isName(name: string, { recogniser }: NoteContext): boolean {
  const term = readTerm(name, recogniser);
  return term !== null && !term.unlikely && !term.label && !term.technical && !term.coordinated;
}

function isGloss(text: string, { recogniser }: NoteContext): boolean {
  const { genus, nounPhrase, opensBadly, past, length } = readGloss(text, recogniser);
  return genus && nounPhrase && !opensBadly && !past && length >= LEAST_WORDS;
}

interface Columns {
  readonly term: number;
  readonly gloss: number;
  readonly asked: boolean;
  readonly confidence: number;
}

function rowDraft(row: number, columns: Columns, context: NoteContext): Draft | null {
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
  if (!columns.asked && saysNothing(body.text, context)) return null;
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

/** "No idea, ask Anna", "four dates: 15 Apr, 15 Jun, …": no meaning stands in the cell. */
function saysNothing(gloss: string, { recogniser }: NoteContext): boolean {
  const numbers = gloss.match(/\d+/gu)?.length ?? 0;
  if (numbers >= MOST_NUMBERS && gloss.split(/\s+/u).length <= numbers * 3) return true;
  const { length, genus, opensBadly, opensWithVerb, spaceless } = readGloss(gloss, recogniser);
  // "90 days, no exceptions", 「七目半」
  if (HAN_NUMBER.test(gloss) || (AMOUNT.test(gloss) && !genus)) return true;
  const words = wordsOf(gloss.toLowerCase());
  const speaks = recogniser.has('negations', words[0]) || words[0] === 'no' || recogniser.is('isFinite', words[0]);
  // English forms of a verb alone say what a thing does.
  const isDeed = opensWithVerb && recogniser.languages[0]?.code === 'en';
  return !spaceless && length <= SHORT_CELL && opensBadly && !isDeed && speaks;
}

const AMOUNT = /^[~≈<>]?\s?\d[\d.,–-]*\s/u;
const HAN_NUMBER = /^[\d〇一二三四五六七八九十百千万半两兩]+\p{Script=Han}{0,2}半?$/u;
const MOST_NUMBERS = 3;
const SHORT_CELL = 4;

function tellsApart(gloss: string, { recogniser }: NoteContext): boolean {
  const { genus, nounPhrase, qualified, relational, unknown } = readGloss(gloss, recogniser);
  return genus && nounPhrase && (qualified || relational) && !unknown;
}

function saysWhat(term: InlineText, gloss: string, { recogniser }: NoteContext): boolean {
  const { genus, unknown, spaceless } = readGloss(gloss, recogniser);
  return (genus || unknown || spaceless) && !term.marks.some(({ kind }) => kind === 'code' || kind === 'url');
}
