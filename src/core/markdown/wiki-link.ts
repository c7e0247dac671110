import { unitAt } from '../text';

/** A wiki link taken apart; offsets count from the text's start. */
export interface WikiLinkParts {
  readonly target: string;
  readonly heading: string | null;
  readonly block: string | null;
  readonly display: string | null;
  /** Where the shown words stand: the display, else the written target. */
  readonly shown: { readonly from: number; readonly to: number };
  /** Behind `]]`. */
  readonly to: number;
}

/** Placeholders of templates, which are no names of notes. */
const TEMPLATE = /\$\{|\{\{|<%/u;
const NOTE_EXTENSION = /\.md$/iu;

/**
 * Reads a wiki link whose `[[` stands at `from`; null where it is none: empty, a line end or a
 * bracket inside, unclosed, a template's placeholder. `inTable`: `\|` splits too.
 */
export function readWikiLink(text: string, from: number, inTable: boolean): WikiLinkParts | null {
  const close = closingBrackets(text, from + 2);
  if (close < 0) return null;
  const inner = text.slice(from + 2, close);
  if (TEMPLATE.test(inner)) return null;
  const pipe = splittingPipe(inner, inTable);
  const written = inner.slice(0, pipe.from);
  const display = pipe.to > inner.length ? '' : inner.slice(pipe.to).trim();
  const { target, heading, block } = readLinkPath(written.trim());
  if (target === '' && heading === null && block === null) return null;
  const shownFrom = from + 2 + (display === '' ? 0 : pipe.to);
  const shownText = display === '' ? written : inner.slice(pipe.to);
  const start = shownFrom + (shownText.length - shownText.trimStart().length);
  const shown = { from: start, to: start + shownText.trim().length };
  return { target, heading, block, display: display === '' ? null : display, shown, to: close + 2 };
}

/** The parts of `note#heading#heading#^block`. */
export function readLinkPath(path: string): Pick<WikiLinkParts, 'target' | 'heading' | 'block'> {
  if (!path.includes('#')) return { target: path.trim().replace(NOTE_EXTENSION, ''), heading: null, block: null };
  const [note = '', ...parts] = path.split('#').map((part) => part.trim());
  const last = parts.at(-1);
  const block = last?.startsWith('^') === true ? last.slice(1).trim() : '';
  const headings = (block === '' ? parts : parts.slice(0, -1)).filter((part) => part !== '');
  return {
    target: note.replace(NOTE_EXTENSION, ''),
    heading: headings.length === 0 ? null : headings.join('#'),
    block: block === '' ? null : block,
  };
}

/** Offset of the first `]]` with neither bracket nor line end before it; −1 without one. */
function closingBrackets(text: string, from: number): number {
  const { length } = text;
  for (let i = from; i < length; i++) {
    const unit = unitAt(text, i);
    if (unit === 91 || unit === 10) return -1;
    if (unit === 93 && text.charCodeAt(i + 1) === 93) return i;
  }
  return -1;
}

function splittingPipe(inner: string, inTable: boolean): { readonly from: number; readonly to: number } {
  for (let i = 0; i < inner.length; i++) {
    const letter = inner.charAt(i);
    if (letter === '|') return { from: i, to: i + 1 };
    if (letter !== '\\') continue;
    if (inTable && inner.charAt(i + 1) === '|') return { from: i, to: i + 2 };
    i += 1;
  }
  return { from: inner.length, to: inner.length + 1 };
}
