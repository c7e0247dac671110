import { describe, expect, it } from 'vitest';
import { parseNote } from '../../../src/core/markdown';
import { readNote, textAt } from '../../support/markdown-notes';

function withParser(text: string, parseYaml: (yaml: string) => unknown): ReturnType<typeof parseNote>['outline'] {
  return parseNote('N.md', text, { parseYaml, cues: new Set() }).outline;
}

describe('frontmatter', () => {
  it.each([
    ['---\naliases: [a, b]\n---\ntext', { aliases: ['a', 'b'] }, 'aliases: [a, b]'],
    ['--- \naliases: x\n--- \ntext', { aliases: 'x' }, 'aliases: x'],
    ['---\r\naliases:\r\n  - 3\r\n---\r\ntext', { aliases: [3] }, 'aliases:\r\n  - 3'],
    ['\uFEFF---\na: 1\n---\ntext', { a: 1 }, 'a: 1'],
    ['---\n---\ntext', {}, ''],
    ['---\n# only a remark\n---\ntext', {}, '# only a remark'],
    ['---\na: 1\n---', { a: 1 }, 'a: 1'],
    ['---\naliases:\n---\n', { aliases: null }, 'aliases:'],
  ])('%j', (text, data, body) => {
    const { outline } = readNote(text);
    expect(outline.frontmatter?.data).toEqual(data);
    expect(outline.frontmatter === null ? null : textAt(outline, outline.frontmatter.body)).toBe(body);
    expect(outline.problems).toEqual([]);
    const block = outline.blocks.find((one) => one.kind === 'frontmatter');
    expect(block?.span).toEqual(outline.frontmatter?.span);
    expect(textAt(outline, block?.span ?? { from: 0, to: 0 })).toMatch(/^---[^]*---$/u);
  });

  it.each([
    '---\na: 1\n',
    '---',
    ' ---\na: 1\n---',
    '\n---\na: 1\n---',
    '----\na: 1\n----',
    '--- a\nb: 1\n---',
    'x\n---\na: 1\n---',
  ])('%j has none', (text) => {
    expect(readNote(text).outline.frontmatter).toBeNull();
  });

  it('that is broken is a problem with its place, and the rest is read', () => {
    const { outline } = readNote('---\na: 1\nb: [c\n---\n# Head\n', 'dir/N.md');
    expect(outline.frontmatter?.data).toBeNull();
    expect(outline.problems).toMatchObject([{ code: 'bad-yaml', path: 'dir/N.md' }]);
    expect(outline.problems[0]?.from).toBeGreaterThanOrEqual(9);
    expect(outline.problems[0]?.detail).not.toContain('\n');
    expect(outline.blocks.map((one) => one.kind)).toEqual(['frontmatter', 'blank', 'heading', 'blank']);
  });

  it('that is no mapping is a problem at its begin', () => {
    for (const yaml of ['just words', '- a', '3']) {
      const { frontmatter, problems } = readNote(`---\n${yaml}\n---\n`).outline;
      expect(frontmatter?.data).toBeNull();
      expect(problems).toEqual([{ code: 'bad-yaml', path: 'Note.md', from: 4, detail: 'not a mapping' }]);
    }
  });

  it.each([
    [{ mark: { position: 2 } }, 6],
    [{ pos: [3, 4] }, 7],
    [{ pos: [99, 100] }, 8],
    [{ pos: ['x'] }, 4],
    [{ mark: {} }, 4],
    [{}, 4],
  ])('takes the place from what the parser throws: %j', (members, from) => {
    const { problems } = withParser('---\na: [\n---\n', () => {
      throw Object.assign(new Error('bad\nvery bad'), members);
    });
    expect(problems).toEqual([{ code: 'bad-yaml', path: 'N.md', from, detail: 'bad' }]);
  });

  it('bears a parser that throws anything', () => {
    const { problems } = withParser('---\na: [\n---\n', () => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- a host's parser may
      throw 'words';
    });
    expect(problems).toMatchObject([{ detail: 'words', from: 4 }]);
  });

  it('keeps keys of any name', () => {
    expect(readNote('---\nconstructor: 1\ntoString: 2\n---\n').outline.frontmatter?.data).toEqual({
      constructor: 1,
      toString: 2,
    });
  });
});
