import { describe, expect, it } from 'vitest';
import { english } from '../../../src/ui/command-line/english';
import { russian } from '../../../src/ui/command-line/russian';
import { indent, oneLine, plainText } from '../../../src/ui/command-line/plain-text';
import { printCheck } from '../../../src/ui/command-line/print-check';
import { printComparison, printPairs } from '../../../src/ui/command-line/print-comparison';
import { printConcepts } from '../../../src/ui/command-line/print-concepts';
import { printGraph } from '../../../src/ui/command-line/print-graph';
import { printDue, printPrompts } from '../../../src/ui/command-line/print-prompts';
import { printProblem } from '../../../src/ui/command-line/print-places';

const place = { path: 'Boats.md', from: 12, to: 30, quote: 'a narrow boat' };
const definition = {
  ...place,
  text: 'a narrow boat\nwith a deck',
  rule: 'dash',
  confidence: 0.95,
  status: 'suggested' as const,
};

describe('text for a terminal', () => {
  it('lets no control of the terminal through', () => {
    expect(plainText('a\u001B[31mred\u0007\u009Bx\u0000')).toBe('a\uFFFD[31mred\uFFFD\uFFFDx\uFFFD');
    expect(plainText('a\tb\r\nc\rd')).toBe('a\tb\nc\nd');
  });

  it('folds to one line and moves in', () => {
    expect(oneLine(' a \n\n b\u00A0c ')).toBe('a b c');
    expect(indent('a  \n\nb', 2)).toBe('  a\n\n  b');
  });
});

describe('readable answers', () => {
  it('tell concepts with definitions, rules and places', () => {
    const told = {
      notes: 1,
      problems: [{ code: 'bad-yaml' as const, path: 'Boats.md', from: 4, detail: 'line 2' }],
      concepts: [
        {
          name: 'Kayak',
          aliases: ['K-boat'],
          note: null,
          state: 'suggested' as const,
          definitions: [definition],
          links: 1,
          mentions: 2,
        },
      ],
      mentionList: [{ ...place, concept: 'kayak' }],
    };
    expect(printConcepts(told, english)).toBe(
      [
        '1 concept, 1 note',
        '',
        'Kayak (K-boat): suggested; 1 link, 2 mentions',
        '  a narrow boat',
        '  with a deck',
        '    Boats.md:12–30 · dash, 95 %, suggested',
        '',
        'Boats.md:12–30: a narrow boat → kayak',
        '',
        'Problems:',
        '  Boats.md:4: The properties cannot be read: line 2',
      ].join('\n'),
    );
    expect(printConcepts(told, russian)).toContain('Kayak (K-boat): предложено; 1 ссылка, 2 упоминания');
    expect(printConcepts({ notes: 5, concepts: [], problems: [] }, russian)).toContain('0 понятий, 5 заметок');
  });

  it('tell a comparison by aspect, gaps and implied cells marked', () => {
    const cell = { ...place, text: '18 kg', confidence: 0.9, implied: true };
    const told = {
      concepts: ['Kayak', 'Canoe'],
      rows: [{ aspect: 'Weight', kind: 'one-sided' as const, cells: [[cell], []] }],
      problems: [],
    };
    expect(printComparison(told, english)).toBe(
      [
        'Kayak · Canoe',
        '',
        'Weight (one-sided)',
        '  Kayak: 18 kg',
        '      Boats.md:12–30 · 90 %, implied',
        '  Canoe: –',
        '',
      ].join('\n'),
    );
    expect(printComparison({ ...told, rows: [] }, russian)).toContain('нет ничего');
    const pairs = [
      { concepts: ['Kayak', 'Canoe'] as [string, string], score: 0.9, why: 'sentence' as const, evidence: [place] },
    ];
    expect(printPairs({ pairs, problems: [] }, english)).toContain('Kayak · Canoe: a sentence contrasts them, 90 %');
    expect(printPairs({ pairs: [], problems: [] }, english)).toBe('No pairs worth comparing.');
  });

  it('tell the graph as sentences and name what stands alone', () => {
    const nodes = ['kayak', 'boat', 'oar'].map((key) => ({ key, name: key.toUpperCase(), state: 'linked' as const }));
    const edges = [{ from: 'kayak', to: 'boat', kind: 'is-a' as const, confidence: 0.85, evidence: [place] }];
    const text = printGraph({ nodes, edges, problems: [] }, english);
    expect(text).toContain('KAYAK is a BOAT (85 %, 1 source)');
    expect(text).toContain('OAR: linked');
    expect(text).not.toContain('BOAT: linked');
  });

  it('tell prompts, and what is due in its order', () => {
    const prompts = [{ ...place, id: 'aaaaaaaaaa', question: 'Kayak?', answer: 'A boat' }];
    expect(printPrompts({ prompts, problems: [] }, english)).toBe(
      ['1 prompt', '', 'Kayak?', '  A boat', '    Boats.md:12–30 · aaaaaaaaaa', ''].join('\n'),
    );
    const cards = [
      { id: 'aaaaaaaaaa', state: 'review' as const, due: '2026-07-12T04:00:00.000Z' },
      { id: 'gone', state: 'new' as const, due: null },
    ];
    expect(printDue({ prompts, cards, problems: [] }, english)).toContain(
      'aaaaaaaaaa · review, due 2026-07-12T04:00:00.000Z',
    );
    expect(printDue({ prompts, cards: [], problems: [] }, russian)).toBe('К повторению ничего нет.');
  });

  it('tell what a check found, and that there was nothing', () => {
    const counts = {
      notes: 2,
      concepts: 3,
      definitions: 1,
      links: 0,
      mentions: 0,
      relations: 0,
      prompts: 2,
      events: 0,
    };
    const nothing = {
      counts,
      undefinedTerms: [],
      repeatedDefinitions: [],
      differingDefinitions: [],
      sharedAliases: [],
      brokenLinks: [],
      journalLines: [],
      problems: [],
    };
    expect(printCheck(nothing, english)).toContain('Nothing to remark.');
    const text = printCheck(
      {
        ...nothing,
        undefinedTerms: [{ name: 'Oar', uses: 2 }],
        repeatedDefinitions: [{ name: 'Kayak', definitions: [definition] }],
        sharedAliases: [{ alias: 'boat', concepts: ['kayak', 'canoe'] }],
        brokenLinks: [{ ...place, target: 'Nowhere', heading: 'Part' }],
        journalLines: [{ path: 'Journal/a.md', line: 7, detail: 'check' }],
      },
      english,
    );
    expect(text).toContain('  Oar: 2 uses');
    expect(text).toContain('  boat: kayak, canoe');
    expect(text).toContain('  Boats.md:12–30: Nowhere#Part');
    expect(text).toContain('  Journal/a.md, line 7: check');
    expect(text).not.toContain('Nothing to remark.');
  });

  it('name the file, the place and the particulars of a problem, in both languages', () => {
    const problem = { code: 'unreadable' as const, path: 'a\nb.md', from: 7, detail: 'EACCES' };
    expect(printProblem(problem, english)).toBe('a b.md:7: The file cannot be read: EACCES');
    expect(printProblem({ ...problem, path: null }, russian)).toBe('Файл не читается: EACCES');
  });
});
