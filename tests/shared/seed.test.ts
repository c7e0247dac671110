// The note for which the product was asked: what the command line must say of it (issue and design).
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ComparisonAnswer, ConceptsAnswer, GraphAnswer, PromptsAnswer } from '../../src/app/commands/answers';
import { askCommandLine, runCommandLine } from '../support/command-line';

const seed = path.resolve(import.meta.dirname, '../../../shared/seed');
const NOTE = 'Виртуализация и контейнеризация.md';
const MACHINE = 'Виртуальная машина';

interface Place {
  readonly path: string;
  readonly from: number;
  readonly to: number;
  readonly quote: string;
}

let text: string;
beforeAll(() => {
  expect(existsSync(seed), `${seed} is missing`).toBe(true);
  text = readFileSync(path.join(seed, NOTE), 'utf8');
});

/** Every record with a quote, at any depth. */
function placesIn(value: unknown): Place[] {
  if (Array.isArray(value)) return value.flatMap(placesIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'quote' in value ? [value as Place] : [];
  return [...own, ...Object.values(value).flatMap(placesIn)];
}

function expectSlices(answer: unknown, atLeast: number): void {
  const places = placesIn(answer);
  expect(places.length).toBeGreaterThanOrEqual(atLeast);
  for (const { from, to, quote } of places) expect(text.slice(from, to)).toBe(quote);
}

describe('concepts of the seed note', () => {
  let answer: ConceptsAnswer;
  beforeAll(async () => {
    answer = await askCommandLine<ConceptsAnswer>(['concepts', seed, '--json', '--mentions']);
  });

  it('are five, of which four are defined', () => {
    expect(answer.concepts.map(({ name, state }) => [name, state]).sort()).toEqual([
      ['Docker', 'linked'],
      ['Виртуализация', 'defined'],
      ['Виртуальная машина', 'defined'],
      ['Контейнер', 'defined'],
      ['Контейнеризация', 'defined'],
    ]);
    expect(answer.concepts.find(({ name }) => name === MACHINE)?.aliases).toEqual(['ВМ']);
    expect(answer.concepts.find(({ name }) => name === 'Docker')?.definitions).toEqual([]);
  });

  it('have exactly four accepted definitions, none under the differences', () => {
    const differences = text.indexOf('##### Отличия');
    const accepted = answer.concepts.flatMap(({ definitions }) =>
      definitions.filter(({ status }) => status === 'accepted'),
    );
    expect(accepted).toHaveLength(4);
    for (const { to } of accepted) expect(to).toBeLessThan(differences);
  });

  it('are linked twice, once with an ending', () => {
    expect(answer.links.map(({ target, suffix }) => [target, suffix])).toEqual([
      ['Docker', '-контейнер'],
      ['Docker', ''],
    ]);
  });

  it('quote what stands in the note', () => {
    expectSlices(answer, 10);
    expect(answer.problems).toEqual([]);
  });
});

describe('the table of the seed note', () => {
  const cellsOf = (answer: ComparisonAnswer, column: number): string[] =>
    answer.rows.flatMap(({ cells }) => (cells[column] ?? []).map((cell) => cell.text));
  const rowWith = (answer: ComparisonAnswer, words: string) => {
    const row = answer.rows.find(({ cells }) => cells.flat().some((cell) => cell.text.includes(words)));
    return row?.cells.map((cells) => cells.map((cell) => cell.text).join('; '));
  };

  it('has goal, level, resources and guest system under the right concepts', async () => {
    const words = ['compare', seed, '--concept', MACHINE, '--concept', 'Docker', '--format', 'json'];
    const answer = await askCommandLine<ComparisonAnswer>(words);
    expect(answer.concepts).toEqual([MACHINE, 'Docker']);
    const goal = rowWith(answer, 'воспроизвести');
    expect(goal?.[0]).toContain('воспроизвести');
    expect(goal?.[1]).toContain('создать среду');
    const level = rowWith(answer, 'железа');
    expect(level?.[0]).toContain('железа');
    expect(level?.[1]).toContain('операционной системы');
    const resources = rowWith(answer, 'меньше ресурсов') ?? rowWith(answer, 'меньше');
    expect(resources?.[0]).toBe('');
    expect(resources?.[1]).toContain('меньше');
    const system = rowWith(answer, 'любую');
    expect(system?.[0]).toContain('любую');
    expect(system?.[1]).toContain('Linux');
    expect(cellsOf(answer, 0).join('\n')).not.toMatch(/меньше|проще масштабируются|Linux|приложения со всеми/u);
    expectSlices(answer, 12);
  });

  it('has machine and container as columns when the note is asked what it compares', async () => {
    const answer = await askCommandLine<ComparisonAnswer>(['compare', seed, '--note', NOTE, '--format', 'json']);
    expect(answer.concepts).toEqual([MACHINE, 'Контейнер']);
    const names = answer.rows.map(({ aspect, kind }) => `${aspect} ${kind}`);
    expect(names).toEqual(
      expect.arrayContaining([
        'Определение different',
        'Уровень different',
        'Изоляция one-sided',
        'Безопасность one-sided',
        'Цель different',
        'ОС different',
        'Ресурсы (потребляют) one-sided',
        'Общее same',
      ]),
    );
    expectSlices(answer, 12);
  });
});

describe('graph and prompts of the seed note', () => {
  it('hold five concepts and the contrast with its sentence, and no false one', async () => {
    const answer = await askCommandLine<GraphAnswer>(['graph', seed, '--format', 'json']);
    expect(answer.nodes).toHaveLength(5);
    const contrasts = answer.edges.filter(({ kind }) => kind === 'contrasts');
    expect(contrasts.length).toBeGreaterThanOrEqual(1);
    for (const { from, to, evidence } of contrasts) {
      expect([from, to]).toContain('виртуальная машина');
      expect([from, to].some((key) => key === 'docker' || key === 'контейнер')).toBe(true);
      expect(evidence.length).toBeGreaterThan(0);
    }
    expectSlices(answer, 4);
  });

  it('ask each definition both ways and the contrasts, with the same ids in two runs', async () => {
    const first = await askCommandLine<PromptsAnswer>(['prompts', seed, '--json']);
    const kinds = first.prompts.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'define')).toHaveLength(4);
    expect(kinds.filter((kind) => kind === 'name')).toHaveLength(4);
    expect(kinds.filter((kind) => kind === 'contrast').length).toBeGreaterThanOrEqual(3);
    const again = await runCommandLine(['prompts', seed, '--json'], { TZ: 'Asia/Kolkata', LANG: 'ru_RU.UTF-8' });
    expect(JSON.parse(again.stdout)).toEqual(first);
  });
});
