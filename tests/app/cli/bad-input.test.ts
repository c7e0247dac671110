// What real vaults hold of broken things: the command line says what and where, reads all the rest, and writes nothing.
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { answerRequest } from '../../../scripts/cli/answer-request';
import { parseRequest } from '../../../scripts/cli/request';
import type { CheckAnswer, ConceptsAnswer, PromptsAnswer } from '../../../src/app/commands/answers';
import type { Evidence } from '../../../src/core/text';

type Files = Readonly<Record<string, Buffer | string>>;

/** A healthy note that lies beside every broken one. */
const HEALTHY =
  '# Barometer\n\n> [!definition]\n> A barometer is an instrument that measures the pressure of the air.\n';
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function makeVault(files: Files): string {
  const root = mkdtempSync(path.join(tmpdir(), 'differentia-bad-'));
  folders.push(root);
  for (const [name, content] of Object.entries({ 'Barometer.md': HEALTHY, ...files })) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return root;
}

/** Names, sizes and contents of everything below a folder. */
function printOf(root: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = path.join(root, name);
    hash.update(name);
    if (statSync(file).isFile()) hash.update(readFileSync(file));
  }
  return hash.digest('hex');
}

async function ask(root: string, words: readonly string[]): Promise<string> {
  const parsed = parseRequest([...words.slice(0, 1), root, ...words.slice(1)]);
  if (parsed.kind !== 'request') throw new Error(JSON.stringify(parsed));
  return await answerRequest(parsed.request);
}

function evidenceIn(value: unknown): Evidence[] {
  if (Array.isArray(value)) return value.flatMap(evidenceIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'quote' in value ? [value as Evidence] : [];
  return [...own, ...Object.values(value).flatMap(evidenceIn)];
}

interface Seen {
  readonly concepts: ConceptsAnswer;
  readonly check: CheckAnswer;
  readonly prompts: PromptsAnswer;
}

/** Asks everything; the healthy note must be read, every quote be a slice, nothing be written. */
async function askAll(root: string): Promise<Seen> {
  const before = printOf(root);
  const concepts = JSON.parse(await ask(root, ['concepts', '--json', '--mentions'])) as ConceptsAnswer;
  const check = JSON.parse(await ask(root, ['check', '--json'])) as CheckAnswer;
  const prompts = JSON.parse(await ask(root, ['prompts', '--json'])) as PromptsAnswer;
  await ask(root, ['graph', '--json']);
  await ask(root, ['graph', '--format', 'svg']);
  await ask(root, ['compare']);
  expect(printOf(root)).toBe(before);
  const barometer = concepts.concepts.find(({ key }) => key === 'barometer');
  expect(barometer?.state).toBe('defined');
  for (const { path: at, from, to, quote } of evidenceIn(concepts)) {
    const text = readFileSync(path.join(root, at), 'utf8');
    expect(text.slice(from, to)).toBe(quote);
  }
  return { concepts, check, prompts };
}

const definitionsOf = ({ concepts }: Seen, key: string): readonly string[] =>
  concepts.concepts.find((one) => one.key === key)?.definitions.map(({ text }) => text) ?? [];

const problemsOf = ({ concepts }: Seen): (readonly (number | string | null)[])[] =>
  concepts.problems.map(({ code, path: at, from }) => [code, at, from]);

describe('text that is not as it should be', () => {
  const definition = '# Anemometer\n\n> [!definition]\n> An anemometer measures the speed of the wind.\n';

  it('broken YAML is named with its place, and the body counts', async () => {
    const broken = `---\ntags: [open\nname: "x\n---\n${definition}`;
    const seen = await askAll(makeVault({ 'Anemometer.md': broken }));
    expect(problemsOf(seen)).toEqual([['bad-yaml', 'Anemometer.md', expect.any(Number)]]);
    expect(definitionsOf(seen, 'anemometer')).toHaveLength(1);
  });

  it.each([
    ['CRLF', definition.replaceAll('\n', '\r\n')],
    ['lone CR', definition.replaceAll('\n', '\r')],
    ['a byte-order mark', `\uFEFF${definition}`],
    [
      'NBSP between words',
      definition.replace('# Anemometer', '#\u00A0Anemometer').replace('the speed', 'the\u00A0speed'),
    ],
  ])('%s changes nothing of what is found', async (_name, text) => {
    const seen = await askAll(makeVault({ 'Anemometer.md': text }));
    expect(seen.concepts.problems).toEqual([]);
    expect(definitionsOf(seen, 'anemometer')).toHaveLength(1);
  });

  it('NFD text and file name are one concept with NFC ones', async () => {
    const composed = '# Йод\n\n> [!Определение]\n> Химический элемент, нужный щитовидной железе.\n';
    const link = 'Где взять [[Йод]], написано отдельно.\n';
    const seen = await askAll(
      makeVault({ [`${'Йод'.normalize('NFD')}.md`]: composed.normalize('NFD'), 'Ссылка.md': link.normalize('NFC') }),
    );
    const iodine = seen.concepts.concepts.filter(({ key }) => key.includes('од'));
    expect(iodine.map(({ key, state, links }) => [key, state, links])).toEqual([['йод', 'defined', 1]]);
  });

  it('NUL characters stand where they stand', async () => {
    const seen = await askAll(makeVault({ 'Anemometer.md': definition.replace('speed', 'spe\u0000ed') }));
    expect(definitionsOf(seen, 'anemometer')).toHaveLength(1);
  });

  it('bytes that are no UTF-8 are a problem of that file alone', async () => {
    const surrogate = Buffer.concat([Buffer.from(definition), Buffer.from([0xed, 0xa0, 0x80])]);
    const seen = await askAll(makeVault({ 'Anemometer.md': surrogate, 'latin.md': Buffer.from([0x61, 0xff, 0x62]) }));
    expect(problemsOf(seen)).toEqual([
      ['not-utf8', 'Anemometer.md', definition.length],
      ['not-utf8', 'latin.md', 1],
    ]);
  });

  it('an empty note, and one cut off in the middle of a character, are no fault of the others', async () => {
    const half = Buffer.from(definition.replace('wind', 'ветра')).subarray(0, definition.length - 4);
    const seen = await askAll(makeVault({ 'Empty.md': '', 'Half.md': half }));
    expect(seen.concepts.notes).toBeGreaterThanOrEqual(2);
  });
});

describe('text that is too much', () => {
  it('a line of a megabyte', async () => {
    const long = `# Anemometer\n\nAn **anemometer** is ${'a device with cups '.repeat(55_000)}.\n\n${'x'.repeat(1_000_000)}\n`;
    const seen = await askAll(makeVault({ 'Long.md': long }));
    for (const [code, at] of problemsOf(seen)) {
      expect(at).toBe('Long.md');
      expect(['opaque-line', 'too-large']).toContain(code);
    }
  });

  it('a hundred thousand links in a note', async () => {
    const links = Array.from({ length: 100_000 }, (_, i) => `[[Part ${i % 500}]]`).join(' ');
    const root = makeVault({ 'Links.md': links });
    const concepts = JSON.parse(await ask(root, ['concepts', '--json'])) as ConceptsAnswer;
    expect(concepts.problems).toEqual([]);
    expect(concepts.links).toHaveLength(100_000);
    expect(concepts.concepts).toHaveLength(501);
  });

  it('fifty thousand dollar signs', async () => {
    const seen = await askAll(makeVault({ 'Prices.md': `# Prices\n\n${'$ '.repeat(50_000)}\n\n[[Barometer]]\n` }));
    expect(seen.concepts.links.map(({ target }) => target)).toEqual(['Barometer']);
  });

  it('ten thousand nested quotes', async () => {
    const seen = await askAll(makeVault({ 'Deep.md': `${'>'.repeat(10_000)} deep\n\n[[Barometer]]\n` }));
    expect(problemsOf(seen).map(([code, at]) => [code, at])).toEqual([['too-deep', 'Deep.md']]);
    expect(seen.concepts.links.map(({ target }) => target)).toEqual(['Barometer']);
  });
});

describe('files that are not as they should be', () => {
  it('a folder named like a note is said, and what is in it is read', async () => {
    const seen = await askAll(
      makeVault({ 'Notes.md/Vane.md': '# Vane\n\n> [!definition]\n> A vane shows the wind.\n' }),
    );
    expect(seen.concepts.problems.map(({ path: at }) => at)).toEqual(['Notes.md']);
    expect(definitionsOf(seen, 'vane')).toHaveLength(1);
  });

  it.skipIf(process.getuid?.() === 0)('a file that may not be read is named', async () => {
    const root = makeVault({ 'Locked.md': 'x' });
    chmodSync(path.join(root, 'Locked.md'), 0);
    const concepts = JSON.parse(await ask(root, ['concepts', '--json'])) as ConceptsAnswer;
    expect(concepts.problems.map(({ code, path: at }) => [code, at])).toEqual([['unreadable', 'Locked.md']]);
    chmodSync(path.join(root, 'Locked.md'), 0o600);
  });

  it('a damaged journal loses its bad lines and no other', async () => {
    const journal = 'Review journal/8f3a2c/8f3a2c-2026-07-001.md';
    const good = 'R 2026-07-12T12:31:05+03:00 8f3a2c.1c1 trjfannwpd 3 5.2 0 2d =0vzx5dd';
    const flipped = good.replace('trj', 'trk');
    const lines = [
      '---',
      'differentia-journal: 1',
      '---',
      '~~~~ review-journal',
      good,
      flipped,
      '\u0000\u0001',
      good.slice(0, 30),
    ];
    const seen = await askAll(makeVault({ [journal]: lines.join('\r\n') }));
    expect(seen.check.journalLines.map(({ path: at, line }) => [at, line])).toEqual([
      [journal, 6],
      [journal, 7],
      [journal, 8],
    ]);
    expect(seen.check.counts.events).toBe(1);
  });

  it('settings of a newer version are used and named, settings that are no JSON are named', async () => {
    const own = '.obsidian/plugins/differentia/data.json';
    const newer = await askAll(makeVault({ [own]: JSON.stringify({ schema: 99, journal: { folder: 'Log' } }) }));
    expect(newer.concepts.problems.map(({ code }) => code)).toEqual(['settings-newer']);
    const broken = await askAll(makeVault({ [own]: '{ "schema": 1,' }));
    const [problem] = broken.concepts.problems;
    expect(problem?.code).toBe('settings-unreadable');
    expect(problem?.path).toContain('data.json');
  });
});

describe('terms that are no words', () => {
  it.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf'])('%s is a concept like any other', async (term) => {
    const text = `# ${term}\n\n> [!definition]\n> The part of a class that makes its objects.\n\nSee [[${term}]].\n`;
    const seen = await askAll(makeVault({ 'Words.md': text }));
    const found = seen.concepts.concepts.find(({ name }) => name === term);
    expect(found?.definitions).toHaveLength(1);
    expect(found?.links).toBe(1);
  });

  it('__proto__ is the name of a note and of a link like any other', async () => {
    const text = '> [!definition]\n> The object from which another takes what it lacks.\n';
    const seen = await askAll(makeVault({ '__proto__.md': text, 'Links.md': 'See [[__proto__]].\n' }));
    const found = seen.concepts.concepts.find(({ name }) => name === '__proto__');
    expect([found?.note, found?.state, found?.links]).toEqual(['__proto__.md', 'defined', 1]);
  });

  it('markup in a term is text in every format', async () => {
    const term = '<img src=x onerror=alert(1)>';
    const text = `- \`x\`\n\n[[${term}]] and [[Barometer]]\n\n## Differences\n\nUnlike the [[Barometer]], the [[${term}]] is loud.\n`;
    const root = makeVault({ 'Hostile.md': text });
    await askAll(root);
    const names = ['--concept', term, '--concept', 'Barometer'];
    for (const words of [
      ['graph', '--format', 'svg'],
      ['graph', '--format', 'graphml'],
      ['compare', ...names, '--format', 'html'],
    ]) {
      const answer = await ask(root, words);
      expect(answer).toContain('&lt;img');
      expect(answer).not.toContain('<img');
    }
    const guarded = await ask(root, ['compare', ...names, '--format', 'csv']);
    expect(guarded).toContain('<img src=x');
  });
});
