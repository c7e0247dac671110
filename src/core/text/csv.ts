/** RFC 4180: CRLF, every cell quoted; with `guard` a cell that a spreadsheet would run is kept text by an apostrophe. */
export function csvLines(lines: readonly (readonly string[])[], guard: boolean): string {
  return lines.map((line) => line.map((cell) => quote(cell, guard)).join(',')).join('\r\n') + '\r\n';
}

function quote(text: string, guard: boolean): string {
  const guarded = guard && /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return `"${guarded.replaceAll('"', '""')}"`;
}
