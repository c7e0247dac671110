import type { Problem, Span } from '../text';
import type { Frontmatter } from './outline';
import { readPlainYaml } from './plain-yaml';

/** Where the frontmatter lies: `span` from the first dash to the last, `next` the offset of the line behind it. */
export interface FrontmatterPlace {
  readonly span: Span;
  readonly body: Span;
  readonly next: number;
}

/**
 * Finds `---` on the first line (a byte order mark before it counts for nothing) to the next line
 * of `---`; null without either. `copy` is the parser's copy, in which lines end with `\n` alone.
 */
export function findFrontmatter(copy: string, stored: string): FrontmatterPlace | null {
  const from = stored.startsWith('\uFEFF') ? 1 : 0;
  const bodyFrom = lineEndAfterDashes(copy, from);
  if (bodyFrom < 0 || bodyFrom >= copy.length) return null;
  for (let line = bodyFrom + 1; line <= copy.length;) {
    const end = lineEndAfterDashes(copy, line);
    if (end >= 0) {
      const bodyTo = stored.startsWith('\r\n', line - 2) ? line - 2 : line - 1;
      const body = { from: bodyFrom + 1, to: Math.max(bodyFrom + 1, bodyTo) };
      return { span: { from, to: line + 3 }, body, next: Math.min(end + 1, copy.length) };
    }
    const next = copy.indexOf('\n', line);
    if (next < 0) return null;
    line = next + 1;
  }
  return null;
}

/** The end of the line at `from` where it is `---` with nothing but blanks behind; else −1. */
function lineEndAfterDashes(copy: string, from: number): number {
  if (!copy.startsWith('---', from)) return -1;
  for (let i = from + 3; i < copy.length; i++) {
    const letter = copy.charAt(i);
    if (letter === '\n') return i;
    if (letter !== ' ' && letter !== '\t') return -1;
  }
  return copy.length;
}

/** Frontmatter with its data, or with null and the problem that the YAML has. */
export function readFrontmatter(
  note: { readonly path: string; readonly text: string },
  place: FrontmatterPlace,
  parseYaml: (text: string) => unknown,
): { readonly frontmatter: Frontmatter; readonly problem: Problem | null } {
  const { span, body } = place;
  const outcome = readYaml(note.text.slice(body.from, body.to), parseYaml);
  if ('data' in outcome) return { frontmatter: { span, body, data: outcome.data }, problem: null };
  const from = Math.min(body.from + outcome.at, body.to);
  const problem: Problem = { code: 'bad-yaml', path: note.path, from, detail: outcome.detail };
  return { frontmatter: { span, body, data: null }, problem };
}

type YamlOutcome =
  { readonly data: Readonly<Record<string, unknown>> } | { readonly at: number; readonly detail: string };

function readYaml(yaml: string, parseYaml: (text: string) => unknown): YamlOutcome {
  if (yaml.trim() === '') return { data: {} };
  const plain = readPlainYaml(yaml);
  if (plain !== null) return { data: plain };
  try {
    const data = parseYaml(yaml);
    if (data === null || data === undefined) return { data: {} };
    return isRecord(data) ? { data } : { at: 0, detail: 'not a mapping' };
  } catch (error: unknown) {
    const detail = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
    return { at: faultOffset(error, yaml), detail };
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Where a YAML parser says its fault lies, as an offset into the YAML: `pos[0]` (package yaml) or
 * `mark.position` (js-yaml); 0 when it says nothing.
 */
function faultOffset(error: unknown, yaml: string): number {
  if (!isRecord(error)) return 0;
  const { pos, mark } = error;
  const position: unknown = Array.isArray(pos) ? pos[0] : isRecord(mark) ? mark['position'] : 0;
  if (typeof position !== 'number' || !Number.isInteger(position)) return 0;
  return Math.max(0, Math.min(position, yaml.length));
}
