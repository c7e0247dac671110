// Times one layout tick and the shape after 100 ticks beside d3-force, on the same graphs, by CPU time.
//   node scripts/run.mjs scripts/bench/layout.ts FOLDER [nodes …]     FOLDER has d3-force among its packages; 1000 and 10000 nodes
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { cpuMsOf, quantile } from './cpu';
import { buildNeighbours, createLayout, seededRandom, tick, type LayoutGraph } from '../../src/core/graph/index';

/** What is used of d3-force 3. */
interface RivalSimulation {
  force(name: string, force: unknown): RivalSimulation;
  stop(): RivalSimulation;
  tick(): RivalSimulation;
}
interface Rival {
  forceSimulation(nodes: RivalNode[]): RivalSimulation;
  forceManyBody(): unknown;
  forceLink(links: { source: number; target: number }[]): unknown;
  forceCenter(): unknown;
}
interface RivalNode {
  x?: number;
  y?: number;
}

interface LayoutFigures {
  readonly nodes: number;
  readonly edges: number;
  /** Median CPU milliseconds of a tick. */
  readonly ours: number;
  readonly rival: number;
  /** Mean edge length over mean distance of random pairs after 100 ticks; random places give 1. */
  readonly ourShape: number;
  readonly rivalShape: number;
}

interface SyntheticGraph {
  readonly count: number;
  readonly pairs: Uint32Array;
}

/** Communities joined by preferential attachment, three edges a node, ids shuffled (sorted ids flatter a spiral). */
function syntheticGraph(count: number, seed: number): SyntheticGraph {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const groups = Math.max(1, Math.round(Math.sqrt(count) / 3));
  const drawn: number[][] = Array.from({ length: groups }, () => []);
  const pairs: number[] = [];
  for (let node = 0; node < count; node += 1) {
    const home = node % groups;
    for (let edge = 0; edge < 3; edge += 1) {
      const group = drawn[random() < 0.9 ? home : below(groups)] ?? [];
      const other = group[below(group.length)];
      if (other === undefined || other === node) continue;
      pairs.push(node, other);
      group.push(other);
    }
    drawn[home]?.push(node);
  }
  const names = Uint32Array.from({ length: count }, (_, node) => node);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = below(at + 1);
    const kept = names[at] ?? 0;
    names[at] = names[other] ?? 0;
    names[other] = kept;
  }
  return { count, pairs: Uint32Array.from(pairs, (node) => names[node] ?? 0) };
}

/** Mean length of an edge over the mean distance of random pairs. */
function shapeOf(place: (node: number) => readonly [number, number], graph: LayoutGraph): number {
  const random = seededRandom(99);
  const distance = (a: number, b: number) => {
    const [ax, ay] = place(a);
    const [bx, by] = place(b);
    return Math.hypot(ax - bx, ay - by);
  };
  let edges = 0;
  for (let node = 0; node < graph.count; node += 1) {
    for (let at = graph.offsets[node] ?? 0; at < (graph.offsets[node + 1] ?? 0); at += 1) {
      edges += distance(node, graph.neighbours[at] ?? 0);
    }
  }
  let pairs = 0;
  const samples = 100_000;
  for (let sample = 0; sample < samples; sample += 1) {
    pairs += distance(Math.floor(random() * graph.count), Math.floor(random() * graph.count));
  }
  return edges / graph.neighbours.length / (pairs / samples);
}

/** Each joined pair once, for a fair comparison: d3-force would give a pair joined twice two springs. */
function linksOf(graph: LayoutGraph): { source: number; target: number }[] {
  const links: { source: number; target: number }[] = [];
  for (let source = 0; source < graph.count; source += 1) {
    const row = graph.neighbours.subarray(graph.offsets[source], graph.offsets[source + 1]);
    for (const target of row) if (target > source) links.push({ source, target });
  }
  return links;
}

/** Loads d3-force from the `node_modules` of a folder. */
async function loadRival(folder: string): Promise<Rival> {
  const entry = createRequire(path.join(path.resolve(folder), 'package.json')).resolve('d3-force');
  return (await import(pathToFileURL(entry).href)) as Rival;
}

/** Runs both on graphs of `nodes` nodes and five seeds, 100 ticks each, in blocks of 10 taken in turn. */
function measureLayout(rival: Rival, nodes: number, seeds: readonly number[] = [1, 2, 3, 4, 5]): LayoutFigures {
  const times = { ours: [] as number[], rival: [] as number[] };
  const shapes = { ours: [] as number[], rival: [] as number[] };
  let edges = 0;
  for (const seed of seeds) {
    const { count, pairs } = syntheticGraph(nodes, seed);
    const graph = buildNeighbours(count, pairs);
    edges = graph.neighbours.length / 2;
    const layout = createLayout(graph, { seed });
    const bodies: RivalNode[] = Array.from({ length: count }, () => ({}));
    const links = linksOf(graph);
    const simulation = rival
      .forceSimulation(bodies)
      .force('charge', rival.forceManyBody())
      .force('link', rival.forceLink(links))
      .force('center', rival.forceCenter())
      .stop();
    const own: number[] = [];
    const other: number[] = [];
    for (let block = 0; block < 10; block += 1) {
      own.push(
        cpuMsOf(() => {
          for (let step = 0; step < 10; step += 1) tick(layout);
        }) / 10,
      );
      other.push(
        cpuMsOf(() => {
          for (let step = 0; step < 10; step += 1) simulation.tick();
        }) / 10,
      );
    }
    times.ours.push(quantile(own, 0.5));
    times.rival.push(quantile(other, 0.5));
    shapes.ours.push(shapeOf((node) => [layout.positions[2 * node] ?? 0, layout.positions[2 * node + 1] ?? 0], graph));
    shapes.rival.push(shapeOf((node) => [bodies[node]?.x ?? 0, bodies[node]?.y ?? 0], graph));
  }
  return {
    nodes,
    edges,
    ours: quantile(times.ours, 0.5),
    rival: quantile(times.rival, 0.5),
    ourShape: quantile(shapes.ours, 0.5),
    rivalShape: quantile(shapes.rival, 0.5),
  };
}

const [folder = '.', ...sizes] = process.argv.slice(2);
const rival = await loadRival(folder);
for (const nodes of sizes.length > 0 ? sizes.map(Number) : [1_000, 10_000]) {
  const { edges, ours, rival: theirs, ourShape, rivalShape } = measureLayout(rival, nodes);
  console.log(
    `${nodes} nodes, ${edges} edges: a tick takes ${ours.toFixed(2)} ms CPU, d3-force ${theirs.toFixed(2)}; ratio ${(ours / theirs).toFixed(2)}`,
  );
  console.log(
    `  shape after 100 ticks (edge over distance, less is better): ${ourShape.toFixed(3)}, d3-force ${rivalShape.toFixed(3)}`,
  );
}
