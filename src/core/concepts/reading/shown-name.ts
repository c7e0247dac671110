import type { InlineText, Mark } from '../../markdown';
import { lastPart } from './note-context';
import { beforeMark, trimEndOf } from './trim';

/**
 * A stretch of shown text as a name: of a link that fills it the target's last part, else the text
 * without formulas.
 */
export function shownName(inline: InlineText, from: number, to: number): string {
  const shown = inline.text.slice(from, to);
  const link = inline.marks.find(
    (mark) =>
      mark.kind === 'wiki-link' && mark.from <= from + 1 && mark.to >= from + shown.trimEnd().length && mark.from < to,
  );
  if (link?.target !== null && link !== undefined) {
    const name = lastPart(beforeMark(link.target, '#')).trim();
    if (name !== '') return name;
  }
  return withoutFormulas(inline, from, to);
}

function withoutFormulas(inline: InlineText, from: number, to: number): string {
  let name = '';
  let at = from;
  for (const mark of inline.marks) {
    if (mark.kind !== 'math' || mark.from < at || mark.to > to) continue;
    name += inline.text.slice(at, mark.from) + letterOf(inline.text, mark);
    at = mark.to;
  }
  name += inline.text.slice(at, to);
  return trimEndOf(name.trim(), /[\s,;:，]/u);
}

/** The letter of a formula that a hyphen ties to the word of a name: "$k$-means", «$\sigma$-кольцо»; empty for others. */
function letterOf(text: string, { from, to }: Mark): string {
  if (!/^-\p{L}/u.test(text.slice(to, to + 2)) && !/\p{L}-$/u.test(text.slice(Math.max(0, from - 2), from))) return '';
  const [, macro, letter] = /^\$(?:\\([a-z]{2,7})|(\p{L}))\$$/u.exec(text.slice(from, to)) ?? [];
  return letter ?? GREEK[macro ?? ''] ?? '';
}

const GREEK: Readonly<Record<string, string>> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  varepsilon: 'ε',
  lambda: 'λ',
  mu: 'μ',
  pi: 'π',
  sigma: 'σ',
  tau: 'τ',
  varphi: 'φ',
  phi: 'φ',
  chi: 'χ',
  omega: 'ω',
};
