import type { Definition } from '../../definition';
import type { NoteHeading } from '../../own-facts';
import type { Span } from '../../../text';
import { conceptKey } from '../../../text';
import type { RenameEdit, RenameRequest } from './rename-edit';
import { inLettersOf, nameSpans } from './written-name';

const DRESS_BEFORE = /(?:[*=]{1,3}|_{1,3})$/u;

/** The name where the note defines it, or is headed by it: the term of each definition and the headings that bear it. */
export function definitionEdits(text: string, asked: RenameRequest): RenameEdit[] {
  const { own, name } = asked;
  const key = conceptKey(name);
  const definitions = own.definitions.filter(({ term }) => conceptKey(term) === key && asked.defines(term));
  const edits = definitions.flatMap((one) => termSpans(text, one, name).map((span) => edit(text, span, asked, false)));
  const above = new Set(definitions.map(({ under }) => own.headings[under]));
  for (const heading of own.headings) {
    const isName = conceptKey(heading.text) === key;
    if (!(isName && (asked.isHome || definitions.length > 0)) && !(above.has(heading) && isAsking(heading, asked)))
      continue;
    for (const span of nameSpans(text, name, heading.span)) edits.push(edit(text, span, asked, true));
  }
  return edits;
}

/** Whether links to a heading of the note will need another heading. */
export function headingChanges({ own, name, isHome, defines }: Omit<RenameRequest, 'headingOf' | 'hits'>): string[] {
  const key = conceptKey(name);
  const definitions = own.definitions.filter(({ term }) => conceptKey(term) === key && defines(term));
  const above = new Set(definitions.map(({ under }) => own.headings[under]));
  return own.headings
    .filter((heading) => {
      const isName = conceptKey(heading.text) === key;
      return isName ? isHome || definitions.length > 0 : above.has(heading) && isAsking(heading, { name });
    })
    .map(({ text }) => conceptKey(text));
}

/** "What is X?" above its answer. */
function isAsking({ text }: NoteHeading, { name }: Pick<RenameRequest, 'name'>): boolean {
  return text.trimEnd().endsWith('?') && nameSpans(text, name, { from: 0, to: text.length }).length > 0;
}

/** All before the gloss; in the gloss the first, where it is set apart or the gloss begins with it. */
function termSpans(text: string, { evidence, body }: Definition, name: string): Span[] {
  const glossFrom = body[0]?.from ?? evidence.to;
  const spans = nameSpans(text, name, evidence);
  const before = spans.filter(({ from }) => from < glossFrom);
  const inside = spans.find(
    ({ from }) => from >= glossFrom && (from === glossFrom || DRESS_BEFORE.test(text.slice(glossFrom, from))),
  );
  return inside === undefined ? before : [...before, inside];
}

function edit(text: string, span: Span, { name, next }: RenameRequest, inHeading: boolean): RenameEdit {
  const expected = text.slice(span.from, span.to);
  return { span, expected, text: inLettersOf(expected, name, next), kind: 'definition', inHeading, needs: null };
}

/** What a definition says as it stands, and without its own name in it: the same under another name. */
export function glossesOf({ term, text, rule }: Definition): readonly string[] {
  const whole = { from: 0, to: text.length };
  const nameless = nameSpans(text, term, whole).reduceRight(
    (rest, { from, to }) => `${rest.slice(0, from)}…${rest.slice(to)}`,
    text,
  );
  return [...new Set([text, nameless])].map((said) => `${rule} ${said.replace(/\s+/gu, ' ').trim()}`);
}
