import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forbiddenWords } from '../../scripts/checks/bundle-words';
import { manifestFaults } from '../../scripts/checks/manifest';

const root = path.resolve(import.meta.dirname, '..', '..');

/** Each gate is shown a tree that breaks it: a gate that cannot fail guards nothing. */
describe('arrows', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'differentia-arrows-'));
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
    for (const file of ['tsconfig.base.json', 'tsconfig.json', '.dependency-cruiser.cjs', 'package.json']) {
      writeFileSync(path.join(folder, file), readFileSync(path.join(root, file)));
    }
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const broken = (files: Record<string, string>): string => {
    rmSync(path.join(folder, 'src'), { recursive: true, force: true });
    for (const [name, text] of Object.entries({ 'src/main.ts': 'export {};', ...files })) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    const program = path.join(root, 'node_modules', '.bin', 'depcruise');
    const run = spawnSync(program, ['src', '--config', '.dependency-cruiser.cjs'], { cwd: folder, encoding: 'utf8' });
    return `${String(run.status)} ${run.stdout}${run.stderr}`;
  };
  const face = 'export const one = 1;\n';
  const uses = (from: string): string => `import { one } from '${from}';\nexport const two = one;\n`;

  it.each([
    ['core-text-arrows', { 'src/core/text/index.ts': uses('../markdown'), 'src/core/markdown/index.ts': face }],
    ['core-graph-arrows', { 'src/core/graph/index.ts': uses('../compare'), 'src/core/compare/index.ts': face }],
    ['core-review-arrows', { 'src/core/review/index.ts': uses('../journal'), 'src/core/journal/index.ts': face }],
    [
      'contrast-patterns-arrows',
      {
        'src/core/compare/contrast/patterns/a.ts': uses('../passage/b'),
        'src/core/compare/contrast/passage/b.ts': face,
      },
    ],
    ['app-arrows', { 'src/app/a.ts': uses('../ui/b'), 'src/ui/b.ts': face }],
    ['ui-arrows', { 'src/ui/a.ts': uses('../app/b'), 'src/app/b.ts': face }],
    ['main-arrows', { 'src/main.ts': uses('./ui/b'), 'src/ui/b.ts': face }],
    ['nothing-imports-main', { 'src/obsidian/a.ts': uses('../main'), 'src/main.ts': face }],
    ['core-text-by-its-face', { 'src/app/a.ts': uses('../core/text/span'), 'src/core/text/span.ts': face }],
    ['no-cycles', { 'src/app/a.ts': uses('./b'), 'src/app/b.ts': uses('./a') }],
    ['obsidian-home', { 'src/ui/a.ts': "import type { App } from 'obsidian';\nexport type One = App;\n" }],
    ['lezer-home', { 'src/core/text/index.ts': "import { parser } from '@lezer/markdown';\nexport { parser };\n" }],
    ['ts-fsrs-home', { 'src/core/review/index.ts': "import { fsrs } from 'ts-fsrs';\nexport { fsrs };\n" }],
    ['no-node-in-src', { 'src/app/a.ts': "import { readFileSync } from 'node:fs';\nexport { readFileSync };\n" }],
    ['no-orphans', { 'src/app/a.ts': face }],
  ])('%s', (rule, files) => {
    expect(broken(files as Record<string, string>)).toMatch(new RegExp(`^[1-9][^]*${rule}`, 'u'));
  });

  it('lets the right arrows through', () => {
    expect(
      broken({
        'src/core/text/index.ts': face,
        'src/core/markdown/index.ts': uses('../text'),
        'src/app/a.ts': uses('../core/markdown'),
        'src/obsidian/b.ts': uses('../app/a'),
        'src/main.ts': uses('./obsidian/b'),
      }),
    ).toMatch(/^0 /u);
  });
});

describe('lint', () => {
  const lint = (file: string, text: string): string => {
    const program = path.join(root, 'node_modules', '.bin', 'eslint');
    const run = spawnSync(program, ['--stdin', '--stdin-filename', file, '--no-warn-ignored'], {
      cwd: root,
      input: text,
      encoding: 'utf8',
    });
    return run.stdout;
  };

  it('forbids clock, chance, assertions and throwing in the core', () => {
    const out = lint(
      'src/core/text/key.ts',
      [
        'export const now = Date.now();',
        'export const day = new Date();',
        'export const luck = Math.random();',
        'export const sure = now as unknown as string;',
        "export function bad(): void { throw new Error('no'); }",
        'export const behind = /(?<=a)b/u;',
      ].join('\n'),
    );
    for (const words of [
      'Time is a parameter',
      'Randomness is a parameter',
      'No assertions',
      'Errors are values',
      'regex-lookbehind',
    ]) {
      expect(out).toContain(words);
    }
  });

  it('forbids markup from strings and files that are too long', () => {
    expect(
      lint('src/ui/keyed-list.ts', 'export function bad(el: HTMLElement, text: string): void { el.innerHTML = text; }'),
    ).toContain('no-inner-html');
    expect(lint('src/core/text/key.ts', 'export const one = 1;\n'.repeat(1) + '\n'.repeat(400))).toContain('max-lines');
  });
});

describe('types', () => {
  it('knows no DOM and no Node in the core', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'differentia-types-'));
    try {
      const config = { extends: path.join(root, 'src', 'core', 'tsconfig.json'), include: ['*.ts'] };
      writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
      writeFileSync(path.join(folder, 'bad.ts'), 'export const a = document.title;\nexport const b = process.pid;\n');
      const program = path.join(root, 'node_modules', 'typescript-native', 'bin', 'tsc');
      const { stdout } = spawnSync(process.execPath, [program, '-p', folder], { encoding: 'utf8' });
      expect(stdout).toContain("Cannot find name 'document'");
      expect(stdout).toContain("Cannot find name 'process'");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('bundle words', () => {
  it.each([
    'a;fetch("/x")',
    'window.fetch(u)',
    'new XMLHttpRequest',
    'new WebSocket(u)',
    'eval("1")',
    'new Function("return 1")',
    'importScripts("x")',
    'e.innerHTML=t',
    'require("fs")',
    "require('node:child_process')",
    '/(?<=a)b/',
    '//# sourceMappingURL=x',
  ])('finds %s', (text) => {
    expect(forbiddenWords(text)).toHaveLength(1);
  });

  it('lets other words through', () => {
    expect(forbiddenWords('this.prefetch(1);store.fetch(key);require("obsidian");evaluate(1)')).toEqual([]);
  });
});

describe('manifest', () => {
  const manifest = JSON.parse(readFileSync(path.join(root, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  const packageJson = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
  const versions = JSON.parse(readFileSync(path.join(root, 'versions.json'), 'utf8')) as Record<string, unknown>;

  it('agrees as it stands', () => {
    expect(manifestFaults(manifest, packageJson, versions)).toEqual([]);
  });

  it.each([
    [{ id: 'differentia-plugin' }, {}],
    [{ version: '1.0' }, {}],
    [{ description: 'a plugin without a capital' }, {}],
    [{ helpUrl: 'x' }, {}],
    [{}, { devDependencies: { vitest: '^4.0.0' } }],
    [{ minAppVersion: '1.14.0' }, {}],
  ])('tells %j %j', (change, packageChange) => {
    expect(manifestFaults({ ...manifest, ...change }, { ...packageJson, ...packageChange }, versions)).not.toEqual([]);
  });
});
