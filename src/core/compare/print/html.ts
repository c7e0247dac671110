import type { Comparison } from '../comparison';
import { plainCell } from './csv';

/** The table as HTML for the clipboard and files; every text escaped. */
export function printHtml(comparison: Comparison): string {
  const head = comparison.concepts.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  const rows = comparison.rows.map((row) => {
    const cells = row.cells.map((list) => `<td>${escapeHtml(plainCell(list))}</td>`).join('');
    return `<tr><th scope="row">${escapeHtml(row.aspect)}</th>${cells}</tr>`;
  });
  return `<table>\n<thead><tr><td></td>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>\n`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
