import { describe, expect, it } from 'vitest';
import type { VaultFacts, Verdicts } from '../../../../src/core/concepts';
import { ConceptIndex } from '../../../../src/core/concepts';
import { languagePacks } from '../../../../src/core/language';
import type { NoteShape } from './facts';
import { ownFacts } from './facts';

function indexOf(notes: Readonly<Record<string, NoteShape>>): ConceptIndex {
  const index = new ConceptIndex({ packs: languagePacks, threshold: 80 });
  for (const [path, shape] of Object.entries(notes)) index.apply(path, { own: ownFacts(path, shape), vault: null });
  return index;
}

describe('states and homes', () => {
  it('tells defined, suggested and linked apart, and makes no concept of a plain note', () => {
    const index = indexOf({
      'Hive.md': { definitions: [{ term: 'Hive' }, { term: 'Comb', confidence: 60 }], links: ['Nectar'] },
      'Walk.md': {},
    });
    expect(index.concepts().map(({ key, state, note }) => [key, state, note])).toEqual([
      ['comb', 'suggested', null],
      ['hive', 'defined', 'Hive.md'],
      ['nectar', 'linked', null],
    ]);
    expect(index.get('walk')).toBeNull();
  });

  it('makes a concept of a linked note, and names it as the note', () => {
    const index = indexOf({ 'Bees/Smoker.md': {}, 'Day.md': { links: ['smoker', 'smoker'] } });
    expect(index.get('smoker')).toMatchObject({ name: 'Smoker', note: 'Bees/Smoker.md', state: 'linked' });
    expect(index.linkCount('smoker')).toBe(2);
  });

  it('makes none of pictures and dates', () => {
    const index = indexOf({
      'Day.md': { links: ['hive.png', '2024-05-06', 'files/plan.pdf', '17', '12.05.2024', '2024-W19'] },
    });
    expect(index.concepts()).toEqual([]);
  });

  it('joins equal names and keeps their definitions side by side', () => {
    const index = indexOf({
      'a.md': { definitions: [{ term: 'Drone', text: 'a male bee' }] },
      'b.md': { definitions: [{ term: 'drone', text: 'a flying device' }] },
    });
    expect(index.get('drone')?.definitions.map((one) => one.text)).toEqual(['a male bee', 'a flying device']);
  });

  it('lets a concept die with its last reason', () => {
    const index = indexOf({ 'a.md': { links: ['Pollen'] }, 'b.md': { definitions: [{ term: 'Pollen' }] } });
    index.apply('b.md', null);
    expect(index.get('pollen')?.state).toBe('linked');
    index.apply('a.md', null);
    expect(index.get('pollen')).toBeNull();
    expect(index.notes()).toEqual([]);
  });
});

describe('names', () => {
  it('takes a link to an alias for its concept, until two claim it', () => {
    const index = indexOf({
      'Queen bee.md': { aliases: ['QB'] },
      'day.md': { links: ['QB', 'Queen bee'] },
    });
    expect(index.get('qb')).toBeNull();
    expect(index.linkCount('queen bee')).toBe(2);
    expect(index.resolveName('QB')).toEqual(['queen bee']);
    index.apply('Quilt block.md', { own: ownFacts('Quilt block.md', { aliases: ['QB'] }), vault: null });
    expect(index.get('qb')?.state).toBe('linked');
    expect(index.linkCount('queen bee')).toBe(1);
    index.apply('Quilt block.md', null);
    expect(index.get('qb')).toBeNull();
    expect(index.linkCount('queen bee')).toBe(2);
  });

  it('offers every claimant of an ambiguous alias', () => {
    const index = indexOf({ 'Queen bee.md': { aliases: ['QB'] }, 'Quilt block.md': { aliases: ['QB'] } });
    expect(index.resolveName('qb')).toEqual(['queen bee', 'quilt block']);
    expect(index.vocabulary().keyOf('QB')).toBeNull();
  });

  it('reads ё as е only where the exact name finds nothing', () => {
    const index = indexOf({ 'a.md': { definitions: [{ term: 'Мёд' }], languages: ['ru'] } });
    expect(index.resolveName('мед')).toEqual(['мёд']);
    index.apply('b.md', { own: ownFacts('b.md', { definitions: [{ term: 'Мед' }], languages: ['ru'] }), vault: null });
    expect(index.resolveName('мед')).toEqual(['мед']);
    expect(index.resolveName('мёд')).toEqual(['мёд']);
    index.apply('a.md', null);
    expect(index.resolveName('мёд')).toEqual(['мед']);
  });

  it('finds a concept by a form of its name', () => {
    const index = indexOf({ 'a.md': { definitions: [{ term: 'Пчелиная матка' }], languages: ['ru'] } });
    expect(index.vocabulary().keyOf('пчелиной маткой')).toBe('пчелиная матка');
    expect(index.vocabulary().keyOf('пчелиной рамкой')).toBeNull();
    expect(index.vocabulary().nameOf('пчелиная матка')).toBe('Пчелиная матка');
    expect(index.vocabulary().nameOf('улей')).toBeNull();
  });

  it('does not care what a term is called', () => {
    const index = indexOf({ '__proto__.md': { definitions: [{ term: 'constructor' }, { term: '__proto__' }] } });
    expect(index.concepts().map((one) => one.key)).toEqual(['__proto__', 'constructor']);
  });
});

describe('homonyms', () => {
  const notes = {
    'Music/Key.md': { definitions: [{ term: 'Key', text: 'a scale' }] },
    'Locks/Key.md': { definitions: [{ term: 'Key', text: 'a tool' }] },
    'Locks/Old/Rust.md': { definitions: [{ term: 'Key', text: 'what rusts' }], links: ['Key'] },
    'Day.md': { links: ['Music/Key'] },
  };

  it('splits notes of one name that both define it; links go where they lead', () => {
    const index = indexOf(notes);
    expect(index.concepts().map((one) => [one.key, one.definitions.length, index.linkCount(one.key)])).toEqual([
      ['key (locks)', 2, 1],
      ['key (music)', 1, 1],
    ]);
    expect(index.resolveName('key')).toEqual(['key (locks)', 'key (music)']);
    const names = index.vocabulary();
    expect(names.targetOf({ target: 'Music/Key', heading: null }, 'Day.md')).toBe('key (music)');
    expect(names.matcher.find('a key')[0]?.keys).toEqual(['key (locks)', 'key (music)']);
  });

  it('joins them again when one is gone', () => {
    const index = indexOf(notes);
    index.apply('Music/Key.md', null);
    expect(index.concepts().map((one) => [one.key, one.definitions.length])).toEqual([['key', 2]]);
  });

  it('leaves a definition as near to both as its own', () => {
    const index = indexOf({ ...notes, 'Locks/Old/Rust.md': {}, 'Day.md': { definitions: [{ term: 'Key' }] } });
    expect(index.concepts().map((one) => one.key)).toEqual(['key', 'key (locks)', 'key (music)']);
  });
});

describe('links to headings', () => {
  it('lead to what the note defines under that name', () => {
    const index = indexOf({ 'Hive.md': { definitions: [{ term: 'Brood' }] }, 'Day.md': { links: ['Hive'] } });
    const names = index.vocabulary();
    expect(names.targetOf({ target: 'Hive', heading: 'Inside#Brood' }, 'Day.md')).toBe('brood');
    expect(names.targetOf({ target: 'Hive', heading: 'Elsewhere' }, 'Day.md')).toBe('hive');
    expect(names.targetOf({ target: '', heading: 'Brood' }, 'Hive.md')).toBe('brood');
    expect(names.targetOf({ target: '', heading: 'Nothing' }, 'Hive.md')).toBeNull();
    expect(names.targetOf({ target: 'hive.png', heading: null }, 'Hive.md')).toBeNull();
  });
});

describe('scores and verdicts', () => {
  const weak = { term: 'Smoker', rule: 'dash' as const, confidence: 70 };

  it('raises a dash definition whose name another note bears', () => {
    const index = indexOf({ 'a.md': { definitions: [weak] } });
    expect(index.get('smoker')?.state).toBe('suggested');
    index.apply('Smoker.md', { own: ownFacts('Smoker.md'), vault: null });
    expect(index.get('smoker')?.definitions[0]).toMatchObject({ confidence: 85, status: 'accepted' });
    expect(index.get('smoker')?.definitions[0]?.parts.at(-1)).toEqual({ id: 'used-elsewhere', points: 15 });
  });

  it('raises nothing that a sign speaks against', () => {
    const parts = [
      { id: 'base', points: 100 },
      { id: 'remarks-section', points: -30 },
    ];
    const index = indexOf({ 'a.md': { definitions: [{ ...weak, parts }] }, 'Smoker.md': {} });
    expect(index.get('smoker')?.definitions[0]).toMatchObject({ confidence: 70, status: 'suggested' });
  });

  it('accepts what was raised from the score that holds now', () => {
    const index = indexOf({ 'a.md': { definitions: [weak] }, 'Smoker.md': {} });
    expect(index.get('smoker')?.state).toBe('defined');
    index.setThreshold(90);
    expect(index.get('smoker')?.state).toBe('suggested');
    index.setThreshold(85);
    expect(index.get('smoker')?.state).toBe('defined');
  });

  it('raises no callout, and nothing for the note itself', () => {
    const index = indexOf({
      'Smoker.md': { definitions: [weak] },
      'a.md': { definitions: [{ term: 'Smoker', confidence: 70 }] },
    });
    expect(index.get('smoker')?.definitions.map((one) => one.confidence)).toEqual([70, 70]);
  });

  it('takes the word of the person', () => {
    const index = indexOf({ 'a.md': { definitions: [weak, { term: 'Veil' }] } });
    index.takeDelta();
    const said = new Map([
      ['smoker', 'yes'],
      ['veil', 'no'],
    ] as const);
    const verdicts: Verdicts = { ofDefinition: (_definition, key) => said.get(key as 'smoker' | 'veil') ?? null };
    index.setVerdicts(verdicts);
    expect(index.takeDelta()).toEqual({
      revision: 2,
      notes: ['a.md'],
      added: [],
      changed: ['smoker'],
      removed: ['veil'],
    });
    expect(index.get('smoker')?.state).toBe('defined');
    index.setVerdicts({ ofDefinition: () => null }, ['veil']);
    expect(index.takeDelta()).toMatchObject({ added: ['veil'], changed: [] });
  });

  it('keeps a note with aliases as a concept when its definition is rejected', () => {
    const index = indexOf({ 'Veil.md': { definitions: [{ term: 'Veil', aliases: ['net'] }], aliases: ['hood'] } });
    index.setVerdicts({ ofDefinition: () => 'no' });
    expect(index.get('veil')).toMatchObject({ state: 'linked', aliases: ['hood'] });
  });
});

describe('deltas', () => {
  it('says nothing when nothing changed, or all changed back', () => {
    const index = indexOf({ 'a.md': { links: ['Pollen'] } });
    expect(index.takeDelta()).toEqual({ revision: 1, notes: ['a.md'], added: ['pollen'], changed: [], removed: [] });
    expect(index.takeDelta()).toBeNull();
    index.apply('gone.md', null);
    expect(index.takeDelta()).toBeNull();
    const own = ownFacts('b.md', { links: ['Wax'] });
    index.apply('b.md', { own, vault: null });
    index.apply('b.md', null);
    expect(index.takeDelta()).toMatchObject({ notes: ['b.md'], added: [], removed: [] });
  });

  it('moves what a note could not read with it', () => {
    const index = indexOf({});
    const problem = { code: 'bad-yaml', path: 'a.md', from: 0, detail: '' } as const;
    index.apply('a.md', { own: { ...ownFacts('a.md', { aliases: ['x'] }), problems: [problem] }, vault: null });
    index.rename('a.md', 'b.md');
    expect(index.factsOf('b.md')?.own).toMatchObject({ path: 'b.md', name: 'b', problems: [{ path: 'b.md' }] });
    expect(index.concepts().map((one) => [one.key, one.note])).toEqual([['b', 'b.md']]);
  });

  it('moves a note', () => {
    const index = indexOf({ 'Hive.md': { definitions: [{ term: 'Hive' }] } });
    index.takeDelta();
    index.rename('Hive.md', 'bees/Skep.md');
    expect(index.takeDelta()).toMatchObject({ notes: ['Hive.md', 'bees/Skep.md'], added: ['skep'], removed: ['hive'] });
    expect(index.get('skep')?.definitions[0]?.evidence.path).toBe('bees/Skep.md');
    index.rename('nowhere.md', 'x.md');
    index.rename('bees/Skep.md', 'bees/Skep.md');
    expect(index.takeDelta()).toBeNull();
  });
});

describe('what depends on the vocabulary', () => {
  const vault = (facts: Partial<VaultFacts>): VaultFacts => ({ vocabulary: '', mentions: [], relations: [], ...facts });

  it('counts mentions and forgets them with the note', () => {
    const index = indexOf({ 'a.md': { links: ['Wax', 'Comb'] } });
    index.applyVault(
      'a.md',
      vault({
        mentions: [
          { from: 0, to: 3, keys: ['wax'] },
          { from: 9, to: 12, keys: ['comb', 'wax'] },
        ],
      }),
    );
    index.applyVault('unknown.md', vault({}));
    expect([index.mentionCount('wax'), index.mentionCount('comb'), index.mentionCount('hive')]).toEqual([2, 1, 0]);
    index.apply('a.md', null);
    expect(index.mentionCount('wax')).toBe(0);
    expect(index.factsOf('a.md')).toBeNull();
  });

  it('holds relations of concepts that are there, said by accepted definitions', () => {
    const index = indexOf({ 'a.md': { definitions: [{ term: 'Comb' }, { term: 'Wax', confidence: 60 }] } });
    const said = (source: string, target: string, definition?: number) =>
      ({
        from: 1,
        to: 5,
        source,
        target,
        kind: 'is-a',
        confidence: 85,
        ...(definition === undefined ? {} : { definition }),
      }) as const;
    const relations = [
      said('comb', 'wax', 0),
      said('wax', 'comb', 1),
      said('comb', 'gone'),
      said('wax', 'comb', 9),
      said('comb', 'wax'),
    ];
    index.applyVault('a.md', vault({ relations }));
    expect(index.relationsOf('a.md')).toEqual([relations[0], relations[4]]);
    expect(index.relations()).toEqual([
      { from: 'comb', to: 'wax', kind: 'is-a', confidence: 85, evidence: [{ path: 'a.md', from: 1, to: 5 }] },
    ]);
    expect(index.relationsOf('b.md')).toEqual([]);
  });

  it('turns contrasts so that the smaller key comes first', () => {
    const index = indexOf({ 'a.md': { links: ['Wax', 'Comb'] } });
    const relations = [{ from: 1, to: 5, source: 'wax', target: 'comb', kind: 'contrasts', confidence: 60 } as const];
    index.applyVault('a.md', vault({ relations }));
    expect(index.relations()[0]).toMatchObject({ from: 'comb', to: 'wax' });
  });

  it('says which notes a change of names can touch', () => {
    const index = indexOf({
      'a.md': { links: ['Пчела'], languages: ['ru'], words: ['ульи', 'рядом'] },
      'b.md': { words: ['nothing'] },
      'Улей.md': {},
    });
    index.takeTouched();
    expect(index.takeTouched()).toBeNull();
    index.apply('c.md', { own: ownFacts('c.md', { links: ['Улей'], languages: ['ru'] }), vault: null });
    const touched = index.takeTouched();
    const named = ['a.md', 'b.md', 'Улей.md'].map((path) => touched?.(index.factsOf(path)?.own ?? ownFacts(path)));
    expect(named).toEqual([true, false, true]);
    index.apply('c.md', null);
    expect(index.takeTouched()?.(ownFacts('x.md', { words: ['улье'] }))).toBe(true);
  });

  it('asks no filter when very many names changed', () => {
    const index = indexOf({});
    index.apply('many.md', {
      own: ownFacts('many.md', { links: Array.from({ length: 3001 }, (_, at) => `name ${at}`) }),
      vault: null,
    });
    expect(index.takeTouched()?.(ownFacts('x.md'))).toBe(true);
  });

  it('asks for abbreviations and for what the note itself is called', () => {
    const index = indexOf({ 'a.md': { links: ['VM', '!!'] } });
    const touched = index.takeTouched();
    const answers = [{ words: ['vms'] }, { words: ['vm'] }, { words: ['wm'] }, { aliases: ['vm'] }].map((shape) =>
      touched?.(ownFacts('x.md', shape)),
    );
    expect(answers).toEqual([true, true, false, true]);
    expect(index.notesThatMayHold(['x'])).toEqual([]);
  });

  it('asks the filters for words, pairs of characters and particles', () => {
    const index = indexOf({ 'a.md': { words: ['容器', '器化', 'мёд', '머신은', 'client', 'server', 'вм'] } });
    expect(index.notesThatMayHold(['容器化'])).toEqual(['a.md']);
    expect(index.notesThatMayHold(['容化'])).toEqual([]);
    expect(index.notesThatMayHold(['client-server', '머신', 'ВМ'])).toEqual(['a.md']);
    expect(index.notesThatMayHold(['client', 'broker'])).toEqual([]);
  });

  it('has one hash for one set of names, whatever the way to it', () => {
    const straight = indexOf({ 'a.md': { links: ['Wax'] }, 'b.md': { definitions: [{ term: 'Comb' }] } });
    const winding = indexOf({ 'b.md': { definitions: [{ term: 'Comb' }] }, 'c.md': { links: ['Pollen'] } });
    winding.apply('c.md', null);
    expect(winding.vocabulary().hash).not.toBe(straight.vocabulary().hash);
    winding.apply('a.md', { own: ownFacts('a.md', { links: ['Wax'] }), vault: null });
    expect(winding.vocabulary().hash).toBe(straight.vocabulary().hash);
    expect(
      winding
        .vocabulary()
        .matcher.find('pollen, wax')
        .map((hit) => hit.keys),
    ).toEqual([['wax']]);
  });
});
