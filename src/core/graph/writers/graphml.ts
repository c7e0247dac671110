import { isDirected } from '../relation-kinds';
import type { GraphNode, GraphSlice } from '../graph-slice';
import type { QuoteOf } from './graph-texts';
import { numberRelations, type NumberedRelation } from './numbering';
import { escapeXml } from './xml';

/** What GraphML can hold beside the slice. */
export interface GraphmlOptions {
  /** The best definition of a concept as plain text, null when it has none. */
  readonly definitionOf: (key: string) => string | null;
  readonly quoteOf: QuoteOf;
}

const KEYS = [
  '  <key id="key" for="node" attr.name="key" attr.type="string"/>',
  '  <key id="name" for="node" attr.name="label" attr.type="string"/>',
  '  <key id="state" for="node" attr.name="state" attr.type="string"/>',
  '  <key id="note" for="node" attr.name="note" attr.type="string"/>',
  '  <key id="definition" for="node" attr.name="definition" attr.type="string"/>',
  '  <key id="kind" for="edge" attr.name="kind" attr.type="string"/>',
  '  <key id="confidence" for="edge" attr.name="confidence" attr.type="double"/>',
  '  <key id="evidences" for="edge" attr.name="evidences" attr.type="int"/>',
  '  <key id="quote" for="edge" attr.name="quote" attr.type="string"/>',
];

/** The slice as GraphML, with definitions and the first sentence of each relation. */
export function toGraphml(slice: GraphSlice, options: GraphmlOptions): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...KEYS,
    '  <graph id="concepts" edgedefault="directed">',
    ...slice.nodes.map((node, number) => nodeElement(node, number, options)),
    ...numberRelations(slice).map((numbered, number) => edgeElement(numbered, number, options)),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

function nodeElement(node: GraphNode, number: number, options: GraphmlOptions): string {
  return element(`node id="n${number}"`, 'node', [
    ['key', node.key],
    ['name', node.name],
    ['state', node.state],
    ['note', node.note],
    ['definition', options.definitionOf(node.key)],
  ]);
}

function edgeElement({ relation, from, to }: NumberedRelation, number: number, options: GraphmlOptions): string {
  const undirected = isDirected(relation.kind) ? '' : ' directed="false"';
  return element(`edge id="e${number}" source="n${from}" target="n${to}"${undirected}`, 'edge', [
    ['kind', relation.kind],
    ['confidence', String(relation.confidence / 100)],
    ['evidences', String(relation.evidence.length)],
    ...relation.evidence.slice(0, 1).map((place) => ['quote', options.quoteOf(place)] as const),
  ]);
}

function element(open: string, name: string, data: readonly (readonly [string, string | null])[]): string {
  const rows = data.flatMap(([key, value]) =>
    value === null ? [] : [`      <data key="${key}">${escapeXml(value)}</data>`],
  );
  return [`    <${open}>`, ...rows, `    </${name}>`].join('\n');
}
