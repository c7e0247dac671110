import type { ParsedNote } from '../../markdown';
import type { Span } from '../../text';
import { propertiesOf } from '../readers/property-lines';
import type { EditPlace } from './place';
import { readScalar, writeScalar } from './yaml-scalar';

/** Where the value of the property that holds the span is edited; null when none does. */
export function propertyPlace({ outline }: ParsedNote, { from, to }: Span): EditPlace | null {
  const { path, text, frontmatter } = outline;
  if (frontmatter === null) return null;
  const { body, data } = frontmatter;
  const property = propertiesOf(text.slice(body.from, body.to), body.from).find(
    ({ span }) => span.from <= from && to <= span.to,
  );
  if (property === undefined) return null;
  const { key, span } = property;
  const expected = text.slice(span.from, span.to);
  const before = text.slice(text.lastIndexOf('\n', span.from - 1) + 1, span.from);
  const scalar = /^\S.*:[ \t]+$/u.test(before) && !expected.includes('\n') ? readScalar(expected) : null;
  if (scalar !== null)
    return {
      kind: 'slice',
      path,
      span,
      expected,
      shown: scalar.text,
      lines: false,
      emptied: { span, expected },
      write: (typed) => (typed === scalar.text ? expected : writeScalar(typed, scalar.style)),
    };
  const value = data?.[key];
  if (value === undefined) return null;
  const list: readonly unknown[] | null = Array.isArray(value) ? value : null;
  const whole = list === null ? shownValue(value) : list.map(shownValue).join('\n');
  const shown = whole.trimEnd();
  return {
    kind: 'property',
    path,
    span,
    expected,
    key,
    value,
    shown,
    lines: true,
    emptied: { span, expected },
    write: (typed) => (list === null ? typed + whole.slice(shown.length) : listOf(typed, list)),
  };
}

/** An unquoted `[[A]]` is a list in a list to YAML, and a link to its writer. */
function shownValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shownValue).join(', ')}]`;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** A value a line; those that stay keep their type. */
function listOf(typed: string, before: readonly unknown[]): unknown[] {
  const known = new Map(before.map((one) => [shownValue(one), one]));
  const lines = typed.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').map((line) => known.get(line) ?? line);
}
