import type { ToldGraph } from './answer-states';
import type { CommandTexts } from './command-texts';
import { oneLine, percent } from './plain-text';
import { printPlace, printProblems } from './print-places';

/** The graph as sentences: one line a relation, with its sources below. */
export function printGraph(told: ToldGraph, texts: CommandTexts): string {
  const names = new Map(told.nodes.map(({ key, name }) => [key, oneLine(name)]));
  const lines = [`${texts.concepts(told.nodes.length)}, ${texts.relations(told.edges.length)}`, ''];
  for (const { from, to, kind, confidence, evidence } of told.edges) {
    const ends = `${names.get(from) ?? from} ${texts.kinds[kind]} ${names.get(to) ?? to}`;
    lines.push(`${ends} (${percent(confidence)}, ${texts.sources(evidence.length)})`);
    for (const one of evidence) lines.push(`  ${oneLine(one.quote)}`, `      ${printPlace(one)}`);
  }
  const joined = new Set(told.edges.flatMap(({ from, to }) => [from, to]));
  for (const { key, name, state } of told.nodes) {
    if (!joined.has(key)) lines.push(`${oneLine(name)}: ${texts.states[state]}`);
  }
  return [...lines, ...printProblems(told.problems, texts)].join('\n');
}
