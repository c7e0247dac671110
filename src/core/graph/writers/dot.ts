import type { ConceptState } from '../../concepts';
import type { GraphSlice } from '../graph-slice';
import { bareTexts, type GraphTexts } from './graph-texts';
import { numberRelations } from './numbering';

const STYLES = { defined: 'filled', suggested: 'dashed', linked: 'solid' } as const satisfies Record<
  ConceptState,
  string
>;
/** Control characters and halves of surrogate pairs. */
const BROKEN = /[\p{Cc}\p{Surrogate}]/gu;

/** The slice as a Graphviz digraph. */
export function toDot(slice: GraphSlice, texts: Pick<GraphTexts, 'kind'> = bareTexts): string {
  const lines = ['digraph concepts {', '  node [shape=ellipse, fillcolor="#e8e8e8"];'];
  for (const [number, node] of slice.nodes.entries()) {
    lines.push(`  n${number} [label=${quote(node.name)}, style=${STYLES[node.state]}];`);
  }
  for (const { relation, from, to } of numberRelations(slice)) {
    const direction = relation.kind === 'contrasts' ? ', dir=none' : '';
    const weight = `penwidth=${Math.min(5, relation.evidence.length)}`;
    lines.push(`  n${from} -> n${to} [label=${quote(texts.kind(relation.kind))}, ${weight}${direction}];`);
  }
  lines.push('}');
  return `${lines.join('\n')}\n`;
}

/** A quoted string of DOT. Graphviz reads `&amp;` and `\N` within labels: both are made harmless. */
function quote(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim().replace(BROKEN, '\uFFFD');
  return `"${line.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('&', '&amp;')}"`;
}
