import type { ToldComparison, ToldPairs } from './answer-states';
import type { CommandTexts } from './command-texts';
import { oneLine, percent } from './plain-text';
import { printPlace, printProblems } from './print-places';

/** A comparison as text: each aspect with a line for every concept. */
export function printComparison(told: ToldComparison, texts: CommandTexts): string {
  const lines = [told.concepts.map(oneLine).join(' · '), ''];
  if (told.rows.length === 0) lines.push(texts.noRows, '');
  for (const row of told.rows) {
    lines.push(`${oneLine(row.aspect)} (${texts.rowKinds[row.kind]})`);
    told.concepts.forEach((concept, column) => {
      const cells = row.cells[column] ?? [];
      if (cells.length === 0) lines.push(`  ${oneLine(concept)}: ${texts.nothing}`);
      for (const cell of cells) {
        const implied = cell.implied ? `, ${texts.implied}` : '';
        lines.push(`  ${oneLine(concept)}: ${oneLine(cell.text)}`);
        lines.push(`      ${printPlace(cell)} · ${percent(cell.confidence)}${implied}`);
      }
    });
    lines.push('');
  }
  return [...lines, ...printProblems(told.problems, texts)].join('\n');
}

/** Pairs worth comparing, the best first. */
export function printPairs(told: ToldPairs, texts: CommandTexts): string {
  const lines = told.pairs.length === 0 ? [texts.noPairs] : [];
  for (const { concepts, score, why, evidence } of told.pairs) {
    lines.push(`${concepts.map(oneLine).join(' · ')}: ${texts.pairReasons[why]}, ${percent(score)}`);
    for (const one of evidence) lines.push(`  ${oneLine(one.quote)}`, `      ${printPlace(one)}`);
  }
  return [...lines, ...printProblems(told.problems, texts)].join('\n');
}
