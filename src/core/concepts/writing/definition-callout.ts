import { bulletAt } from '../reading/bullet';
import { articleOf } from '../naming/asked-term';
import { conceptKey } from '../../text';
import type { TextEdit } from '../../text';
import type { Definition, RuleId } from '../definition';
import { trimEndOf } from '../reading/trim';
import { calloutLines } from './callout-lines';
import type { DefinitionLines } from './definition-lines';
import { definitionLines } from './definition-lines';

/** A row of a table and a property stand among others that a callout would tear apart. */
const FIXED: ReadonlySet<RuleId> = new Set<RuleId>(['callout', 'property', 'table']);
/** What stands below a heading is a gloss from its first word on. */
const HEADED: ReadonlySet<RuleId> = new Set<RuleId>(['heading', 'heading-text', 'question-heading']);
/** Shapes whose head is the term with its dress and its mark. */
const TERM_FIRST: ReadonlySet<RuleId> = new Set<RuleId>(['dash', 'double-colon', 'list']);
const LINK = /\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]/u;
const CALLOUT = /^(>[ \t]*\[!)([^\]|\n]+)((?:\|[^\]\n]*)?\][+-]?)([^\r\n]*)/u;
/** The last of the marks in front of a gloss that belong to it: they open there, or are shown as nothing. */
const OPENER = /(?:[*_=~[]|\[\[[^[\]|\n]*\||!\[\[[^[\]\n]*\]\]\s?|%%[^%\n]*%%\s?|<[^<>\n]*>\s?)$/u;
const MARKUP = /\*\*|__|==|\*|^_|_$/gu;

/** Whether definitions found by a rule can be set as callouts, where they have lines of their own. */
export function mayBecomeCallout(rule: RuleId): boolean {
  return !FIXED.has(rule);
}

/**
 * The changes that set a definition as a callout in its place: the links and markup of its gloss, its block id
 * and the list or quote it stands in stay. Null where it cannot: it is one already, or shares its lines.
 *
 * @param text The note as it is; the definition's spans are its own.
 * @param word The callout's type.
 */
export function calloutEdits(text: string, definition: Definition, word: string): readonly TextEdit[] | null {
  const { rule, term, evidence } = definition;
  if (!mayBecomeCallout(rule)) return null;
  if (rule === 'titled-callout' || CALLOUT.test(evidence.quote)) return headerEdits(definition, word);
  const lines = definitionLines(text, evidence);
  if (lines === null) return null;
  // A quote keeps its lines and is given a head.
  if (/^>[^\n]*(?:\n>[^\n]*)*$/u.test(evidence.quote)) {
    const at = { from: evidence.from, to: evidence.from };
    return [{ span: at, expected: '', text: `> [!${word}] ${term}${lines.lineEnd}` }];
  }
  const { title, glossFrom } = HEADED.has(rule)
    ? { title: term, glossFrom: behindQuestion(text, definition, lines.from) }
    : headOf(text, definition, lines.from);
  const glossTo = rule === 'user' ? (definition.body.at(-1)?.to ?? lines.to) : lines.to;
  return [edit(text, lines, calloutLines({ word, title, gloss: text.slice(glossFrom, glossTo), lines }))];
}

/** A question may stand before its answer, on a line of its own or in the same; words that take a heading up, before the gloss. */
function behindQuestion(text: string, { body, rule }: Definition, from: number): number {
  const said = body[0]?.from ?? from;
  return rule === 'heading-text' || /[\n?？]/u.test(text.slice(from, said)) ? said : from;
}

/** A callout is given another type; a title that asks what something is gives way to the term. */
function headerEdits({ rule, term, evidence }: Definition, word: string): readonly TextEdit[] | null {
  const [whole, open = '', type = '', close = '', title = ''] = CALLOUT.exec(evidence.quote) ?? [];
  if (whole === undefined) return null;
  const change = (from: number, expected: string, text: string): TextEdit => {
    const at = evidence.from + from;
    return { span: { from: at, to: at + expected.length }, expected, text };
  };
  const typed = change(open.length, type, word);
  if (rule === 'titled-callout') return [typed];
  return [typed, change(open.length + type.length + close.length, title, ` ${term}`)];
}

function edit(text: string, { from, end }: DefinitionLines, replacement: string): TextEdit {
  return { span: { from, to: end }, expected: text.slice(from, end), text: replacement };
}

/** What stands before the gloss makes the title; where the gloss begins with its markup. */
function headOf(
  text: string,
  { rule, term, aliases, body }: Definition,
  from: number,
): { readonly title: string; readonly glossFrom: number } {
  const shownFrom = Math.max(from, body[0]?.from ?? from);
  const before = text.slice(from, shownFrom);
  const head = withoutOpeners(before);
  // What an abbreviation stands for is its other name: the title says so, as its mark did.
  const [meant] = rule === 'abbreviation' ? aliases : [];
  const brackets = meant === undefined ? bracketsOf(head, term) : ` (${meant})`;
  const written = TERM_FIRST.has(rule) ? writtenTerm(head, term) : linkedTerm(head, term) + brackets;
  // « La serre » names „serre“.
  const bare = written.slice(articleOf(written)).trimStart();
  // «Осадка, кстати, — это …»: words by the way are left to the sentence.
  const isAside = bare.startsWith(`${term}, `) && bare.endsWith(',');
  const title = isAside ? term : bare.startsWith(term) ? bare : written;
  // An adjective that has taken its noun from above the list.
  const isBeginning = title === '' || term.startsWith(`${title} `);
  return { title: isBeginning ? term : title, glossFrom: from + head.length };
}

/** What closes behind the term stands behind no blank. */
function withoutOpeners(before: string): string {
  let head = before;
  for (let mark = OPENER.exec(head); mark !== null; mark = OPENER.exec(head)) head = head.slice(0, mark.index);
  return /(?:^|\s)$/u.test(head) ? head : before;
}

/** The head as it is written, without the dress of its letters and the mark behind it. */
function writtenTerm(head: string, term: string): string {
  const [before = ''] = head.split(/\s(?:--|[-–—])(?:\s|$)|——|[→➜➔➝⇒⟶⟹➡]|[-=]>/u);
  // «Ванты (от голл. want — снасть) — …»: a dash inside brackets ends no name.
  if (before.lastIndexOf('(') > before.lastIndexOf(')')) return term;
  const plain = before.slice(bulletAt(before, 0)).replace(MARKUP, '');
  // Behind a colon the term may be said again: "Knot: a knot is …".
  const [name = ''] = /[:：]/u.test(term) ? [plain] : plain.split(/[:：](?=[:：\s]|$)/u);
  // «Стрелочник? — так называется …»: the question is answered.
  return trimEndOf(name, /[\s:：?？]/u).trimStart();
}

/** The link that is the term, so that it leads on; else the term. */
function linkedTerm(head: string, term: string): string {
  const [link = '', target = '', display = target] = LINK.exec(head) ?? [];
  return [target, display].some((name) => conceptKey(name) === conceptKey(term)) ? link : term;
}

/** An abbreviation or another name behind the term. */
function bracketsOf(head: string, term: string): string {
  const other = /, ((?:or|oder|ou|czyli|або|или) [^,\n]{2,40}),/iu.exec(head)?.[1];
  if (other !== undefined) return ` (${other})`;
  const [brackets = '', inside = ''] = /\(([^()\n]+)\)/u.exec(head) ?? [];
  return brackets === '' || conceptKey(inside) === conceptKey(term) ? '' : ` ${brackets}`;
}
