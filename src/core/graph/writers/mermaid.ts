import type { ConceptState, RelationKind } from '../../concepts';
import type { GraphSlice } from '../graph-slice';
import { bareTexts, type GraphTexts } from './graph-texts';
import { numberRelations } from './numbering';

/** Everything that Mermaid, Markdown or HTML could take for a mark. */
const UNSAFE = /[^\p{L}\p{M}\p{N} ,:()/'+-]/gu;
const BLANKS = /\s+/gu;
const HALF_PAIRS = /\p{Surrogate}/gu;

const SHAPES = {
  defined: (label) => `[${label}]`,
  suggested: (label) => `([${label}])`,
  linked: (label) => `(${label})`,
} as const satisfies Record<ConceptState, (label: string) => string>;

/** The slice as a Mermaid flowchart. */
export function toMermaid(slice: GraphSlice, texts: Pick<GraphTexts, 'kind'> = bareTexts): string {
  const lines = ['flowchart LR'];
  for (const [number, node] of slice.nodes.entries()) lines.push(`  n${number}${SHAPES[node.state](quote(node.name))}`);
  for (const { relation, from, to } of numberRelations(slice)) {
    lines.push(`  n${from} ${lineOf(relation.kind)}|${quote(texts.kind(relation.kind))}| n${to}`);
  }
  lines.push('  classDef suggested stroke-dasharray:4 3', '  classDef linked fill:none');
  for (const state of ['suggested', 'linked'] as const) {
    const numbers = slice.nodes.flatMap((node, number) => (node.state === state ? [`n${number}`] : []));
    if (numbers.length > 0) lines.push(`  class ${numbers.join(',')} ${state}`);
  }
  return `${lines.join('\n')}\n`;
}

function lineOf(kind: RelationKind): string {
  if (kind === 'contrasts') return '<-->';
  return kind === 'mentions' || kind === 'link' ? '-.->' : '-->';
}

/** A quoted label; marks become Mermaid's numbered entities, so that no text leaves its quotes. */
function quote(text: string): string {
  const line = text.replace(HALF_PAIRS, '\uFFFD').replace(BLANKS, ' ').trim();
  return `"${line.replace(UNSAFE, (mark) => `#${mark.codePointAt(0) ?? 0};`)}"`;
}
