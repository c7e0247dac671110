import { describe, expect, it } from 'vitest';
import { ConceptGraph, relationId } from '../../../src/core/graph';
import { communitiesOf, pathBetween } from '../../../src/core/graph';
import { breadGraph, concept, found } from './builders';

describe('ConceptGraph', () => {
  it('holds a node for each concept, with its state, note and degree', () => {
    const graph = breadGraph();
    expect(graph.order).toBe(7);
    expect(graph.node('sourdough')).toEqual({
      key: 'sourdough',
      name: 'Sourdough',
      state: 'defined',
      note: 'bread/Sourdough.md',
      degree: 5,
      community: null,
    });
    expect(graph.node('rye')).toBeNull();
    expect(graph.degree('oven spring')).toBe(0);
    expect(graph.degree('rye')).toBe(0);
  });

  it('stores contrasts once, smaller key first, with the evidences of both notes in order', () => {
    const graph = breadGraph();
    expect(graph.relation({ from: 'sourdough', kind: 'contrasts', to: 'yeast bread' })).toEqual({
      from: 'sourdough',
      to: 'yeast bread',
      kind: 'contrasts',
      confidence: 90,
      evidence: [
        { path: 'bread/Sourdough.md', from: 100, to: 160 },
        { path: 'bread/Yeast bread.md', from: 40, to: 90 },
      ],
    });
    expect(graph.relation({ from: 'yeast bread', kind: 'contrasts', to: 'sourdough' })).toBeNull();
  });

  it('replaces what an edited note said and lets the rest be', () => {
    const graph = breadGraph();
    graph.setNote('bread/Yeast bread.md', [found('yeast bread', 'is-a', 'bread', { from: 9, to: 33 })]);
    expect(graph.relation({ from: 'yeast bread', kind: 'is-a', to: 'bread' })?.evidence).toEqual([
      { path: 'bread/Yeast bread.md', from: 9, to: 33 },
    ]);
    expect(graph.relation({ from: 'flour', kind: 'mentions', to: 'gluten' })).toBeNull();
    expect(graph.relation({ from: 'sourdough', kind: 'contrasts', to: 'yeast bread' })?.evidence).toHaveLength(1);
  });

  it('lets an edge die with its last evidence and a node with its last reason', () => {
    const graph = breadGraph();
    graph.setConcepts([], ['gluten']);
    expect(graph.node('gluten')).toMatchObject({ name: 'gluten', state: 'linked', degree: 1 });
    graph.setNote('bread/Yeast bread.md', null);
    expect(graph.has('gluten')).toBe(false);
    expect(graph.has('flour')).toBe(true);
    graph.setNote('bread/Sourdough.md', []);
    expect(graph.size).toBe(0);
    graph.setConcepts([], graph.keys());
    expect(graph.order).toBe(0);
  });

  it('takes relations before their concepts', () => {
    const graph = new ConceptGraph();
    graph.setNote('a.md', [found('kefir', 'is-a', 'dairy')]);
    expect(graph.keys()).toEqual(['dairy', 'kefir']);
    graph.setConcepts([concept('kefir', { name: 'Kefir' })], ['unknown']);
    expect(graph.node('kefir')?.name).toBe('Kefir');
    expect(graph.order).toBe(2);
  });

  it('counts a place once, with its highest confidence, and ignores a concept related to itself', () => {
    const graph = new ConceptGraph();
    graph.setNote('a.md', [
      found('kefir', 'is-a', 'dairy', { from: 30, to: 40, confidence: 50 }),
      found('kefir', 'is-a', 'dairy', { from: 5, to: 9, confidence: 60 }),
      found('kefir', 'is-a', 'dairy', { from: 5, to: 9, confidence: 80 }),
      found('kefir', 'is-a', 'dairy', { from: 5, to: 7, confidence: 10 }),
      found('kefir', 'link', 'kefir'),
    ]);
    expect(graph.size).toBe(1);
    expect(graph.relationsOf('kefir')).toEqual([
      {
        from: 'kefir',
        to: 'dairy',
        kind: 'is-a',
        confidence: 80,
        evidence: [
          { path: 'a.md', from: 5, to: 7 },
          { path: 'a.md', from: 5, to: 9 },
          { path: 'a.md', from: 30, to: 40 },
        ],
      },
    ]);
    expect(graph.relationsOf('nothing')).toEqual([]);
  });

  it('keeps several kinds both ways between one pair apart', () => {
    const graph = new ConceptGraph();
    graph.setNote('a.md', [
      found('a', 'requires', 'b'),
      found('b', 'requires', 'a'),
      found('a', 'link', 'b'),
      found('b', 'contrasts', 'a'),
    ]);
    expect(graph.relationsOf('a').map(({ from, kind }) => `${from} ${kind}`)).toEqual([
      'a link',
      'a requires',
      'a contrasts',
      'b requires',
    ]);
    expect(graph.degree('a')).toBe(4);
  });

  it('bears concepts that are called like properties of objects', () => {
    const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty', '0', '10', ''];
    const graph = new ConceptGraph();
    graph.setConcepts(names.map((name) => concept(name)));
    graph.setNote(
      'a.md',
      names.slice(1).map((name, at) => found(names[at]!, 'is-a', name)),
    );
    graph.setNote('b.md', [found('constructor', 'contrasts', '__proto__')]);
    expect(graph.order).toBe(names.length);
    expect(graph.size).toBe(names.length);
    expect([...graph.neighbourhood(['constructor'], 2).keys()]).toEqual(['constructor', '__proto__', 'toString']);
    expect(pathBetween(graph, 'constructor', '10')?.map((step) => step.key)).toEqual(names.slice(0, 6));
    expect([...communitiesOf(graph).keys()]).toEqual([...names].sort());
    graph.setNote('a.md', null);
    graph.setNote('b.md', null);
    expect(graph.size).toBe(0);
  });

  it('finds the neighbourhood in both directions, with distances', () => {
    const graph = breadGraph();
    expect([...graph.neighbourhood(['flour', 'unknown'], 1)]).toEqual([
      ['flour', 0],
      ['gluten', 1],
      ['sourdough', 1],
    ]);
    expect(graph.neighbourhood(['flour'], 0).size).toBe(1);
    expect(graph.neighbourhood(['flour'], 9).size).toBe(6);
  });

  it('cuts a slice with the relations among its concepts', () => {
    const graph = breadGraph();
    const slice = graph.slice(['yeast bread', 'bread', 'unknown', 'bread', 'flour']);
    expect(slice.nodes.map((node) => node.key)).toEqual(['bread', 'flour', 'yeast bread']);
    expect(slice.edges.map((edge) => edge.kind)).toEqual(['is-a']);
    expect(graph.slice().edges).toHaveLength(graph.size);
    expect(graph.slice([]).nodes).toEqual([]);
    const numbered = graph.slice(['flour'], communitiesOf(graph));
    expect(numbered.nodes[0]?.community).toBeTypeOf('number');
  });

  it('counts revisions', () => {
    const graph = breadGraph();
    const before = graph.revision;
    graph.setNote('c.md', null);
    expect(graph.revision).toBe(before + 1);
  });
});

describe('path', () => {
  it('goes by the cheapest kinds and names what each step goes by, the cheapest first', () => {
    const graph = breadGraph();
    const path = pathBetween(graph, 'gluten', 'yeast bread');
    expect(path?.map((step) => step.key)).toEqual(['gluten', 'flour', 'sourdough', 'yeast bread']);
    expect(path?.[0]?.relations).toEqual([]);
    graph.setNote('c.md', [found('yeast bread', 'link', 'sourdough'), found('yeast bread', 'is-a', 'sourdough')]);
    const kinds = pathBetween(graph, 'sourdough', 'yeast bread')?.[1]?.relations.map((relation) => relation.kind);
    expect(kinds).toEqual(['is-a', 'contrasts', 'link']);
  });

  it('tells relations that cost alike by direction and kind', () => {
    const graph = new ConceptGraph();
    graph.setNote('a.md', [found('b', 'part-of', 'a'), found('b', 'is-a', 'a'), found('a', 'part-of', 'b')]);
    const relations = pathBetween(graph, 'a', 'b')?.[1]?.relations.map(({ from, kind }) => [from, kind]);
    expect(relations).toEqual([
      ['a', 'part-of'],
      ['b', 'is-a'],
      ['b', 'part-of'],
    ]);
  });

  it('prefers a longer way of sure statements to one bare doubtful link', () => {
    const graph = new ConceptGraph();
    graph.setNote('a.md', [
      found('a', 'link', 'c', { confidence: 10 }),
      found('a', 'is-a', 'b', { confidence: 100 }),
      found('b', 'is-a', 'c', { confidence: 100 }),
    ]);
    expect(pathBetween(graph, 'a', 'c')?.map((step) => step.key)).toEqual(['a', 'b', 'c']);
  });

  it('is one concept from itself to itself and nothing between islands or for the unknown', () => {
    const graph = breadGraph();
    expect(pathBetween(graph, 'flour', 'flour')).toEqual([{ key: 'flour', relations: [] }]);
    expect(pathBetween(graph, 'flour', 'oven spring')).toBeNull();
    expect(pathBetween(graph, 'flour', 'unknown')).toBeNull();
    expect(pathBetween(graph, 'unknown', 'flour')).toBeNull();
  });
});

describe('relationId', () => {
  it('is another for every relation, whatever the keys hold', () => {
    const ids = [
      relationId({ from: 'a', kind: 'link', to: 'bc' }),
      relationId({ from: 'ab', kind: 'link', to: 'c' }),
      relationId({ from: 'a', kind: 'is-a', to: 'bc' }),
      relationId({ from: 'bc', kind: 'link', to: 'a' }),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('communities', () => {
  it('finds two groups joined by a bridge, the larger first', () => {
    const graph = new ConceptGraph();
    const clique = (names: readonly string[]) =>
      names.flatMap((one, at) => names.slice(at + 1).map((other) => found(one, 'link', other)));
    graph.setNote('a.md', [
      ...clique(['a', 'b', 'c', 'd']),
      ...clique(['v', 'w', 'x', 'y', 'z']),
      found('a', 'is-a', 'b'),
      found('d', 'link', 'v'),
    ]);
    const communities = communitiesOf(graph);
    expect(['v', 'w', 'x', 'y', 'z'].map((key) => communities.get(key))).toEqual([0, 0, 0, 0, 0]);
    expect(['a', 'b', 'c', 'd'].map((key) => communities.get(key))).toEqual([1, 1, 1, 1]);
    expect(communitiesOf(graph)).toEqual(communities);
  });

  it('numbers concepts one by one where nothing joins them', () => {
    const graph = new ConceptGraph();
    graph.setConcepts([concept('b'), concept('a')]);
    expect([...communitiesOf(graph)]).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
  });
});
