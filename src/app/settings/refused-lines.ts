import { folderPath } from './read-settings';
import { linesOf, pairOf } from './shown-values';

/** Kinds of lists whose lines have a form. */
export type LineKind = 'folderLine' | 'language' | 'pair' | 'template';

const IS_FINE: Readonly<Record<LineKind, (line: string) => boolean>> = {
  folderLine: (line) =>
    line.startsWith('#') ? /^#[^\s#]+$/u.test(line) : folderPath(line.replace(/\/$/u, '')) !== undefined,
  language: (line) => /^[a-z]{2,3}$/u.test(line),
  pair: (line) => pairOf(line) !== null,
  template: (line) => {
    const [, between = '', ...more] = line.split(/\{(?:term|gloss)\}/u);
    return more.length === 1 && between.trim() !== '' && line.includes('{term}') && line.includes('{gloss}');
  },
};

/** The first line of a text area that is not of the form it should have. */
export function refusedLine(kind: LineKind, shown: unknown): string | null {
  return linesOf(shown).find((line) => !IS_FINE[kind](line)) ?? null;
}
