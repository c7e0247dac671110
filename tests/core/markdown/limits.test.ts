import { describe, expect, it } from 'vitest';
import { startNote } from '../../../src/core/markdown';
import { blocksOf, readNote } from '../../support/markdown-notes';

const codes = (text: string, path?: string): string[] => readNote(text, path).outline.problems.map((one) => one.code);

describe('what is too much', () => {
  it('a line deeper than a hundred containers is opaque, once told', () => {
    const deep = `${'>'.repeat(120)}a\n${'>'.repeat(120)}b\n\nafter [[c]]`;
    const { outline } = readNote(deep);
    expect(outline.problems).toEqual([{ code: 'too-deep', path: 'Note.md', from: 100, detail: '' }]);
    expect(outline.blocks.filter((one) => one.kind === 'opaque')).toHaveLength(2);
    expect(outline.links).toHaveLength(1);
    expect(codes(`${'>'.repeat(99)}a`)).toEqual([]);
  });

  it('a line of 20,000 characters without a blank is opaque, also within a paragraph', () => {
    const data = 'A'.repeat(20_001);
    const { outline } = readNote(`one\ntwo ${data}\nthree`);
    expect(outline.problems).toMatchObject([{ code: 'opaque-line', from: 4 }]);
    expect(blocksOf(`one\n${data}\nthree`).map(([kind]) => kind)).toEqual(['paragraph', 'opaque', 'paragraph']);
    expect(codes(`${'A'.repeat(19_000)} ${'A'.repeat(19_000)}`)).toEqual([]);
    expect(codes(`${'a '.repeat(15_000)}${'A'.repeat(20_001)}`)).toEqual(['opaque-line']);
    expect(codes('A'.repeat(20_000))).toEqual([]);
    expect(codes(`\`\`\`\n${data}\n\`\`\``)).toEqual([]);
  });

  it('a quoted leaf goes on for four thousand lines at most', () => {
    const table = `> | a | b |\n> |---|---|\n${'> | c | d |\n'.repeat(5_000)}`;
    const { blocks } = readNote(table).outline;
    expect(blocks.filter((one) => one.kind === 'table-row').length).toBeGreaterThan(3_900);
    expect(blocks.filter((one) => one.parent === 0).map((one) => one.kind)).toEqual(['table', 'paragraph']);
  });

  it('links above a hundred thousand are left out, and told', () => {
    const { outline } = readNote('[[a]] '.repeat(100_001));
    expect(outline.links).toHaveLength(100_000);
    expect(outline.problems).toEqual([{ code: 'too-many-links', path: 'Note.md', from: 600_000, detail: '' }]);
  }, 60_000);

  it('a note above a million characters gives its headings and links', () => {
    const long = `# A [[b]]\n\n> [!def] C\n> [[d]]\n\n- e ^id\n\n${'word '.repeat(200_000)}[[f]]\n`;
    const { outline } = readNote(long);
    const found = outline.blocks.filter((one) => one.kind !== 'blank').map((one) => one.kind);
    expect(found).toEqual(['heading', 'opaque', 'opaque', 'opaque']);
    expect(outline.links.map((link) => [link.target, outline.blocks[link.inBlock]?.kind])).toEqual([
      ['b', 'heading'],
      ['d', 'opaque'],
      ['f', 'opaque'],
    ]);
    expect(outline.blocks.map((one) => long.slice(one.span.from, one.span.to)).join('')).toBe(long);
    expect(outline.problems).toEqual([]);
  });

  it('a note above five million characters is one opaque block, and told', () => {
    const text = '# A\n\n[[b]]\n'.padEnd(5_000_001, 'x');
    const note = readNote(text);
    expect(note.outline.problems).toEqual([{ code: 'too-large', path: 'Note.md', from: null, detail: '5000001' }]);
    expect(note.outline.blocks.map((one) => [one.kind, one.span])).toEqual([['opaque', { from: 0, to: 5_000_001 }]]);
    expect(note.outline.links).toEqual([]);
    expect(note.inline(0).text).toBe('');
  });
});

describe('drawings and boards', () => {
  it.each([
    ['Sketch.excalidraw.md', '# A\n\n[[b]] text'],
    ['Sketch.md', '---\nexcalidraw-plugin: parsed\n---\n# A\n\n[[b]] text'],
    ['Board.md', '---\nkanban-plugin: basic\n---\n# A\n\n- [ ] [[b]]'],
  ])('%s gives its links only', (path, text) => {
    const { outline } = readNote(text, path);
    expect(outline.links.map((link) => link.target)).toEqual(['b']);
    const found = outline.blocks.map((one) => one.kind).filter((kind) => kind !== 'blank' && kind !== 'frontmatter');
    expect(found).toEqual(['opaque', 'opaque']);
  });
});

describe('reading in slices', () => {
  const text = '# A\n\nb [[c]]\n\n'.repeat(500);
  const start = (): ReturnType<typeof startNote> => startNote('N.md', text, { parseYaml: () => null, cues: new Set() });

  it('goes on where it stopped, and gives the note again once read', () => {
    const parsing = start();
    let calls = 1;
    let note = parsing.advance(() => true);
    for (; note === null; note = parsing.advance(() => true)) calls += 1;
    expect(calls).toBeGreaterThan(20);
    expect(note.outline.links).toHaveLength(500);
    expect(parsing.advance(() => true)).toBe(note);
  });

  it('asks for the time often, and stops when told', () => {
    let asked = 0;
    expect(start().advance(() => ++asked === 10)).toBeNull();
    expect(asked).toBe(10);
    expect(start().advance(() => false)).not.toBeNull();
  });
});
