import { describe, expect, it } from 'vitest';
import {
  bareTexts,
  ConceptGraph,
  drawGraph,
  placeNodes,
  toCanvas,
  toDocument,
  toDot,
  toEdgesCsv,
  toGraphml,
  toJson,
  toMermaid,
  toNodesCsv,
  toSvg,
  type GraphSlice,
} from '../../../src/core/graph';
import { communitiesOf } from '../../../src/core/graph';
import { breadGraph, concept, found } from './builders';
import { allElements, elementsOf, parseXml } from './xml';

const quoteOf = (place: { readonly path: string; readonly from: number }) => `words at ${place.path}:${place.from}`;
const graphml = { definitionOf: (key: string) => (key === 'bread' ? 'a baked dough' : null), quoteOf };

const hostile = [
  '<img src=x onerror=alert(1)>',
  'a "quoted" \\ name',
  "it's & it’s",
  'two\nlines\r\nand\ttabs',
  'constructor',
  '__proto__',
  ']]> --> <!-- <![CDATA[',
  '"]; end; click n0 call alert()',
  '\u202Egnp.exe',
  '\0\x07\uFFFE',
  '\uD800 half',
  '`code` **bold** [[link]] #tag $x$ ==mark== ![](x) 1. first',
  '1. first',
  '{{template}} ${string}',
  'javascript:alert(1)',
  'é漢🙂',
  'x'.repeat(5000),
];

function hostileSlice(): GraphSlice {
  const graph = new ConceptGraph();
  graph.setConcepts(hostile.map((name) => concept(name, { note: name.startsWith('<') ? `${name}.md` : null })));
  graph.setNote(
    hostile[0]!,
    hostile.slice(1).map((name, at) => found(hostile[at]!, 'contrasts', name)),
  );
  return graph.slice();
}

function outputs(slice: GraphSlice): Record<string, string> {
  return {
    svg: toSvg(drawGraph(slice, { foci: ['sourdough'] }), { texts: bareTexts, quoteOf }),
    mmd: toMermaid(slice),
    dot: toDot(slice),
    graphml: toGraphml(slice, graphml),
    canvas: toCanvas(slice, placeNodes(slice)),
    json: toJson(slice, quoteOf),
  };
}

describe('writers', () => {
  it.each(['svg', 'mmd', 'dot', 'graphml', 'canvas', 'json'])('writes %s as read by eye before', async (format) => {
    const text = outputs(breadGraph().slice())[format]!;
    await expect(text).toMatchFileSnapshot(`golden/bread.${format}`);
  });

  it('writes the same bytes whatever the order in which the graph was fed', () => {
    const graph = new ConceptGraph();
    const whole = breadGraph().slice();
    const notes = ['bread/Yeast bread.md', 'bread/Sourdough.md'];
    for (const path of notes) {
      graph.setNote(
        path,
        [...whole.edges]
          .reverse()
          .flatMap((edge) =>
            edge.evidence
              .filter((place) => place.path === path)
              .map((place) => found(edge.from, edge.kind, edge.to, { ...place, confidence: edge.confidence })),
          ),
      );
    }
    graph.setConcepts([...whole.nodes].reverse().map((node) => concept(node.key, node)));
    expect(outputs(graph.slice())).toEqual(outputs(whole));
  });
});

describe('toDocument', () => {
  it('has the shape of the command line', () => {
    const graph = breadGraph();
    const document = toDocument(graph.slice(['flour', 'gluten'], communitiesOf(graph)), quoteOf);
    expect(document).toEqual({
      version: 1,
      nodes: [
        {
          key: 'flour',
          name: 'Flour',
          state: 'linked',
          note: null,
          degree: 2,
          community: expect.any(Number) as number,
        },
        {
          key: 'gluten',
          name: 'Gluten',
          state: 'suggested',
          note: null,
          degree: 1,
          community: expect.any(Number) as number,
        },
      ],
      edges: [
        {
          from: 'flour',
          to: 'gluten',
          kind: 'mentions',
          confidence: 0.6,
          evidence: [{ path: 'bread/Yeast bread.md', from: 95, to: 120, quote: 'words at bread/Yeast bread.md:95' }],
        },
      ],
    });
  });
});

describe('hostile names', () => {
  const slice = hostileSlice();
  const all = outputs(slice);

  it('stay text in SVG', () => {
    const svg = parseXml(all.svg!);
    const elements = allElements(svg);
    const names = ['circle', 'desc', 'g', 'path', 'rect', 'style', 'svg', 'text', 'title'];
    expect([...new Set(elements.map((element) => element.name))].sort()).toEqual(names);
    const attributes = new Set(elements.flatMap((element) => [...element.attributes.keys()]));
    for (const name of attributes) expect(name).not.toMatch(/^(?:on|href|src|style|xlink)/u);
    const titles = elementsOf(svg, 'title').map((element) => element.text);
    expect(titles).toContain(`${hostile[0]!}: defined`);
  });

  it('come back from GraphML, but for what XML cannot hold', () => {
    const names = elementsOf(parseXml(all.graphml!), 'data')
      .filter((data) => data.attributes.get('key') === 'name')
      .map((data) => data.text);
    const expected = slice.nodes.map((node) => node.name.replace(/[^\t\n\r\P{Cc}]|[\uFFFE\p{Surrogate}]/gu, '\uFFFD'));
    expect(names).toEqual(expected);
  });

  it('come back from JSON', () => {
    const document = JSON.parse(all.json!) as { nodes: { name: string }[] };
    expect(document.nodes.map((node) => node.name)).toEqual(slice.nodes.map((node) => node.name));
  });

  it('are plain text on a canvas, and a note is a file card', () => {
    const canvas = JSON.parse(all.canvas!) as { nodes: Record<string, string>[]; edges: unknown[] };
    expect(canvas.nodes).toHaveLength(hostile.length);
    expect(canvas.edges).toHaveLength(hostile.length - 1);
    for (const card of canvas.nodes) {
      if (card.type === 'text') expect(card.text).not.toMatch(/(?<!\\)[<>`[\]*#$]/u);
    }
    expect(canvas.nodes.map((card) => card.file)).toContain(`${hostile[0]!}.md`);
    expect(canvas.nodes.map((card) => card.text)).toContain('1\\. first');
  });

  it('stay in their quotes in Mermaid', () => {
    for (const line of all.mmd!.trimEnd().split('\n').slice(1)) {
      expect(line).toMatch(
        /^ {2}(?:n\d+(?:\["[^"<>]*"\]|\(\["[^"<>]*"\]\)|\("[^"<>]*"\))|n\d+ (?:-->|-\.->|<-->)\|"[^"<>]*"\| n\d+|classDef \w+ [\w:, -]+|class [n\d,]+ \w+)$/u,
      );
    }
    expect(all.mmd).toContain('#60;img src#61;x onerror#61;alert(1)#62;');
  });

  it('stay in their quotes in DOT', () => {
    for (const line of all.dot!.trimEnd().split('\n').slice(2, -1)) {
      expect(line).toMatch(/^ {2}n\d+(?: -> n\d+)? \[label="(?:[^"\\]|\\.)*", [\w=, .]+\];$/u);
    }
  });
});

describe('toCanvas', () => {
  it('puts contrasted concepts side by side and no card on another', () => {
    const slice = breadGraph().slice();
    const canvas = JSON.parse(toCanvas(slice, placeNodes(slice))) as {
      nodes: { id: string; x: number; y: number }[];
    };
    const [sourdough, yeast] = ['sourdough', 'yeast bread'].map(
      (key) => canvas.nodes[slice.nodes.findIndex((node) => node.key === key)]!,
    );
    expect(yeast!.y).toBe(sourdough!.y);
    expect(yeast!.x - sourdough!.x).toBe(360);
    expect(new Set(canvas.nodes.map((card) => `${card.x} ${card.y}`)).size).toBe(7);
  });

  it('puts what has no room beside its contrasts where the layout has it', () => {
    const graph = new ConceptGraph();
    const partners = Array.from({ length: 40 }, (_, at) => `n${String(at).padStart(2, '0')}`);
    graph.setNote(
      'a.md',
      partners.map((name) => found('hub', 'contrasts', name)),
    );
    const positions = new Float32Array(82).fill(0);
    positions[2 * 40] = 300;
    const canvas = JSON.parse(toCanvas(graph.slice(), positions)) as { nodes: { x: number; y: number }[] };
    const hub = canvas.nodes[0]!;
    const steps = canvas.nodes.map((card) => Math.max(Math.abs(card.x - hub.x) / 360, Math.abs(card.y - hub.y) / 180));
    expect(new Set(canvas.nodes.map((card) => `${card.x} ${card.y}`)).size).toBe(41);
    expect(steps.filter((step) => step <= 3).length).toBeGreaterThanOrEqual(25);
    expect(steps.at(-1)).toBeGreaterThan(3);
  });

  it('has a card for what the layout has not seen yet', () => {
    const slice = breadGraph().slice();
    const canvas = JSON.parse(toCanvas(slice, placeNodes(slice).subarray(0, 6))) as {
      nodes: { x: number; y: number }[];
    };
    expect(new Set(canvas.nodes.map((card) => `${card.x} ${card.y}`)).size).toBe(7);
    expect(canvas.nodes.every((card) => Number.isFinite(card.x) && Number.isFinite(card.y))).toBe(true);
  });

  it('finds a place for all where the layout has them in one', () => {
    const graph = new ConceptGraph();
    graph.setConcepts(Array.from({ length: 60 }, (_, at) => concept(`n${at}`)));
    const canvas = JSON.parse(toCanvas(graph.slice(), new Float32Array(120))) as { nodes: { x: number; y: number }[] };
    expect(new Set(canvas.nodes.map((card) => `${card.x} ${card.y}`)).size).toBe(60);
  });
});

describe('a part of the graph', () => {
  const whole = breadGraph().slice();
  const part = { nodes: whole.nodes.filter((node) => node.key !== 'sourdough'), edges: whole.edges };
  const kinds = part.edges.filter((edge) => ![edge.from, edge.to].includes('sourdough')).map((edge) => edge.kind);

  it('names no relation of which an end is not shown, in any format', () => {
    const all = outputs(part);
    expect(kinds).toEqual(['mentions', 'is-a']);
    expect(elementsOf(parseXml(all.graphml!), 'edge')).toHaveLength(2);
    expect(elementsOf(parseXml(all.svg!), 'path')).toHaveLength(2);
    expect((JSON.parse(all.canvas!) as { edges: { label: string }[] }).edges.map((edge) => edge.label)).toEqual(kinds);
    expect(all.mmd!.match(/^ {2}n\d+ \S+\|/gmu)).toHaveLength(2);
    expect(all.dot!.match(/ -> /gu)).toHaveLength(2);
  });
});

describe('toSvg', () => {
  it('says in words what it shows, and its text is text', () => {
    const slice = breadGraph().slice();
    const svg = parseXml(
      toSvg(drawGraph(slice), {
        texts: { ...bareTexts, title: (concepts) => `${concepts} ideas`, kind: (kind) => `<${kind}>` },
      }),
    );
    expect(svg.attributes.get('aria-label')).toBe('7 ideas');
    expect(svg.children[0]?.text).toBe('7 ideas');
    const texts = elementsOf(svg, 'text').map((element) => element.text);
    expect(texts).toContain('Sourdough');
    expect(texts).toContain('<contrasts>');
    expect(elementsOf(svg, 'circle')).toHaveLength(7);
    expect(elementsOf(svg, 'path')).toHaveLength(slice.edges.length);
    expect(elementsOf(svg, 'polygon')).toHaveLength(slice.edges.length - 1);
    expect(elementsOf(svg, 'desc')).toHaveLength(1);
  });
});

describe('CSV', () => {
  /** Cells of lines, by RFC 4180. */
  const parse = (text: string): string[][] => {
    const lines: string[][] = [[]];
    for (const [, cell = '', end] of text.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/gu)) {
      lines.at(-1)?.push(cell.replaceAll('""', '"'));
      if (end !== ',') lines.push([]);
    }
    return lines.slice(0, -1);
  };

  it('has a line for each concept and each relation, with definition and first sentence', () => {
    const slice = breadGraph().slice();
    const nodes = parse(toNodesCsv(slice, graphml));
    expect(nodes.slice(1).map(([key]) => key)).toEqual(slice.nodes.map(({ key }) => key));
    expect(nodes.find(([key]) => key === 'bread')?.at(-1)).toBe('a baked dough');
    const edges = parse(toEdgesCsv(slice, graphml));
    expect(edges.slice(1).map(([from, to, kind]) => [from, to, kind])).toEqual(
      slice.edges.map(({ from, to, kind }) => [from, to, kind]),
    );
    const [first] = slice.edges;
    expect(edges[1]?.slice(3)).toEqual([
      String(first!.confidence / 100),
      String(first!.evidence.length),
      first!.evidence[0]!.path,
      quoteOf(first!.evidence[0]!),
    ]);
  });

  it('has the number of a community, and empty cells for a relation that nothing bears out', () => {
    const slice = breadGraph().slice();
    const grouped = { ...slice, nodes: slice.nodes.map((node, at) => ({ ...node, community: at % 2 })) };
    expect(parse(toNodesCsv(grouped, graphml)).map((cells) => cells[5])).toEqual([
      'community',
      ...slice.nodes.map((_, at) => String(at % 2)),
    ]);
    const bare = { ...slice, edges: slice.edges.slice(0, 1).map((edge) => ({ ...edge, evidence: [] })) };
    expect(parse(toEdgesCsv(bare, graphml))[1]?.slice(4)).toEqual(['0', '', '']);
  });

  it('keeps hostile names in their cells, and is no formula for a spreadsheet', () => {
    const nodes = parse(toNodesCsv(hostileSlice(), graphml));
    expect(nodes.slice(1).map(([, name]) => name)).toEqual(hostileSlice().nodes.map(({ name }) => name));
    const formulas = ['=cmd()', '+1', '-1', '@sum'];
    const graph = new ConceptGraph();
    graph.setConcepts(formulas.map((name) => concept(name)));
    graph.setNote('=note.md', [found('=cmd()', 'link', '+1')]);
    const slice = graph.slice();
    const tables = [toNodesCsv(slice, { definitionOf: () => '=1+1' }), toEdgesCsv(slice, { quoteOf: () => '-2' })];
    for (const cell of tables.flatMap((table) => parse(table).flat())) expect(cell).not.toMatch(/^[=+\-@]/u);
  });
});
