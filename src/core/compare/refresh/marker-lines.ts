const MARKER = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)?%%\s*differentia-table\b/u;

/** 0-based lines in which a marker may stand: a quick look, as menus need it. */
export function markerLines(text: string): readonly number[] {
  if (!text.includes('differentia-table')) return [];
  return text.split('\n').flatMap((line, at) => (MARKER.test(line) ? [at] : []));
}

/** The marker of the table that a line belongs to: the marker's own line, or one of the table below it; null for none. */
export function markerLineAt(text: string, line: number): number | null {
  const marker = markerLines(text)
    .filter((at) => at <= line)
    .at(-1);
  if (marker === undefined) return null;
  let isInTable = false;
  for (const below of text.split('\n').slice(marker + 1, line + 1)) {
    const isRow = below.includes('|');
    if (!isRow && (isInTable || below.replace(/[\s>]/gu, '') !== '')) return null;
    isInTable ||= isRow;
  }
  return marker;
}
