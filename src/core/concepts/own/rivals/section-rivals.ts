import { smallLetters } from '../../../text';
import { cleanName } from '../../naming/clean-name';
import type { NoteContext } from '../../reading/note-context';
import type { HeadingNode } from '../../reading/note-headings';
import { endOfSection } from '../../reading/note-headings';
import { isRivalName } from './rival-name';
import type { RivalWords } from './rival-words';
import { saidIn, speakerOf } from './spoken';

const MOST_COLUMNS = 6;
const MOST_SECTIONS = 12;
/** Headings of kinds beside a section. */
const MOST_KINDS = 12;
/** Names in bold of a note that a section is asked for. */
const MOST_NAMES = 40;

/**
 * What the sections of a note tell apart that say how things differ: those of the headings beside them and of the
 * names in bold that open lines before them which the section speaks of, two at least; and the columns of its tables.
 */
export function sectionRivals(context: NoteContext, words: RivalWords): readonly string[] {
  const sections = context.headings.list
    .filter(({ heading }) => heading.role === 'contrast')
    .slice(0, MOST_SECTIONS)
    .map((node) => ({ node, ...blocksOf(node, context) }));
  if (sections.length === 0) return [];
  // In such a section names in bold are what it compares by.
  const isInside = (block: number): boolean => sections.some(({ from, to }) => from <= block && block < to);
  const leads = boldLeads(context, isInside);
  const under = byParent(context);
  return sections.flatMap(({ node, ...range }) => {
    const { blocks, text } = context.outline;
    const said = saidIn(text.slice(node.heading.span.to, blocks[range.to - 1]?.span.to ?? node.heading.span.to));
    const groups = [siblings(node, under), ...kinds(node, under), ...leads.values()].filter(
      (names) => names.length > 1,
    );
    const named = groups.map((names) => names.filter((name) => speakerOf(name)(said)));
    const columns = tableColumns(range, context, words);
    return [...named.filter((names) => names.length > 1).flat(), ...columns].filter((name) => !isAside(name, context));
  });
}

/** "Example", «Методы», "A vs B": what headings and leads name beside things. */
function isAside(name: string, { recogniser }: NoteContext): boolean {
  return recogniser.isLabel(name) || recogniser.headingRole(name) !== 'name';
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The blocks of the section that a heading opens. */
function blocksOf(node: HeadingNode, { headings, outline }: NoteContext): Range {
  return { from: node.block + 1, to: endOfSection(node, headings.list)?.block ?? outline.blocks.length };
}

/** Headings by the one that they stand under; one pass, since a note may have thousands. */
type ByParent = ReadonlyMap<HeadingNode['parent'], readonly HeadingNode[]>;

function byParent({ headings }: NoteContext): ByParent {
  const under = new Map<HeadingNode['parent'], HeadingNode[]>();
  for (const node of headings.list) {
    const beside = under.get(node.parent);
    if (beside === undefined) under.set(node.parent, [node]);
    else beside.push(node);
  }
  return under;
}

/** Names of the headings beside a section's, under the same one. */
function siblings({ parent, heading }: HeadingNode, under: ByParent): readonly string[] {
  return namesOf(under.get(parent) ?? [], heading.level);
}

/** «Виды» beside a section: names of the headings under each such heading. */
function kinds({ parent, heading }: HeadingNode, under: ByParent): readonly (readonly string[])[] {
  const beside = (under.get(parent) ?? []).filter((other) => other.heading.level === heading.level && under.has(other));
  return beside.slice(0, MOST_KINDS).map((other) => namesOf(under.get(other) ?? [], other.heading.level + 1));
}

function namesOf(nodes: readonly HeadingNode[], level: number): readonly string[] {
  return nodes
    .filter(({ heading }) => heading.level === level && heading.role === 'name')
    .map(({ heading }) => heading.text)
    .filter(isRivalName);
}

/**
 * «**Write-back** — запись …»: what stands in bold at the beginning of a line of its own, and a dash, colon or stop; by
 * the heading that the lines stand under.
 */
function boldLeads(context: NoteContext, isLeftOut: (block: number) => boolean): ReadonlyMap<number, string[]> {
  const leads = new Map<number, string[]>();
  let count = 0;
  for (const [at, { kind }] of context.outline.blocks.entries()) {
    if ((kind !== 'paragraph' && kind !== 'item') || isLeftOut(at)) continue;
    const { text, marks } = context.inline(at);
    const [mark] = marks;
    if (mark?.kind !== 'strong' || mark.from > 0) continue;
    const behind = text.slice(mark.to).replace(/^\s*\([^()]*\)/u, '');
    if (!/^\s*[—–:.-]/u.test(behind) && !/[:.]$/u.test(text.slice(mark.from, mark.to))) continue;
    const name = cleanName(text.slice(mark.from, mark.to))?.name;
    if (name === undefined || !isRivalName(name)) continue;
    const under = context.headings.nearest(at)?.index ?? -1;
    const names = leads.get(under) ?? [];
    if (!names.includes(name)) names.push(name);
    leads.set(under, names);
    count += 1;
    if (count === MOST_NAMES) break;
  }
  return leads;
}

/** Of tables whose first column holds aspects: the headers of the others. */
function tableColumns({ from, to }: Range, context: NoteContext, words: RivalWords): readonly string[] {
  const { blocks } = context.outline;
  const found: string[] = [];
  for (let at = from; at < to; at++) {
    if (blocks[at]?.kind !== 'table') continue;
    const [header, ...rows] = context.childBlocks(at).map((row) => row.cells);
    const [first = '', ...names] = (header ?? []).map((cell) => context.note.inlineOf(cell).text.trim());
    if (rows.length < 2 || (first !== '' && !words.aspectWords.has(smallLetters(first)))) continue;
    const bare = names.map((name) => cleanName(name)?.name ?? '');
    if (bare.length > 1 && bare.length <= MOST_COLUMNS && bare.every(isRivalName)) found.push(...bare);
  }
  return found;
}
