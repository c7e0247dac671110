// Names in the sentences of tests/golden/morphology: what is in brackets is found, nothing else.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildMatcher } from '../../src/core/concepts';
import { languagePacks } from '../../src/core/language';

interface Counts {
  wanted: number;
  found: number;
  right: number;
  faults: string[];
}

function judge(file: string, language: string): Counts {
  const counts: Counts = { wanted: 0, found: 0, right: 0, faults: [] };
  for (const line of readFileSync(path.join(import.meta.dirname, 'morphology', file), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [term = '', marked = ''] = line.split(' | ');
    const text = marked.replaceAll(/[[\]]/gu, '');
    const wanted: string[] = [];
    for (const { 1: form = '', index } of marked.matchAll(/\[([^\]]+)\]/gu)) {
      const from = index - 2 * wanted.length;
      wanted.push(`${String(from)}:${form}`);
    }
    const matcher = buildMatcher(
      [{ key: 'term', names: [term], also: [], never: [], languages: [language] }],
      languagePacks,
    );
    // The name as it is written is a use of it everywhere and proves nothing about forms.
    const hits = matcher.find(text).map(({ from, to }) => `${String(from)}:${text.slice(from, to)}`);
    const found = hits.filter((hit) => wanted.includes(hit) || !hit.toLowerCase().endsWith(`:${term.toLowerCase()}`));
    const right = found.filter((hit) => wanted.includes(hit));
    counts.wanted += wanted.length;
    counts.found += found.length;
    counts.right += right.length;
    if (right.length < wanted.length || found.length > right.length) {
      counts.faults.push(`${term}: wanted ${wanted.join(' ')}; found ${found.join(' ')}`);
    }
  }
  return counts;
}

describe('names in sentences', () => {
  it.each([
    { file: 'russian-phrases.txt', language: 'ru', terms: 100, recall: 0.97, precision: 0.98 },
    { file: 'english.txt', language: 'en', terms: 50, recall: 0.95, precision: 1 },
    { file: 'german.txt', language: 'de', terms: 40, recall: 0.95, precision: 1 },
  ])('$file holds its floors', ({ file, language, terms, recall, precision }) => {
    const { wanted, found, right, faults } = judge(file, language);
    const message = `recall ${String(right / wanted)}, precision ${String(right / found)}\n${faults.join('\n')}`;
    expect(wanted, message).toBeGreaterThanOrEqual(terms);
    expect(right / wanted, message).toBeGreaterThanOrEqual(recall);
    expect(right / found, message).toBeGreaterThanOrEqual(precision);
  });
});
