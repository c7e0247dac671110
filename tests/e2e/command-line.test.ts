import { expect, it } from 'vitest';
import type { ComparisonAnswer, ConceptsAnswer, GraphAnswer } from '../../src/app/commands/answers';
import { askCommandLine } from '../support/command-line';
import { openVault, shareVault, watchVaults } from './open-vault';

watchVaults();

const vault = shareVault({ vault: 'tests/vault' });
const ask = (command: string, params: Record<string, string>): Promise<string> =>
  vault().do('runCli', `differentia:${command}`, params);

it('answers in the app as in the shell, over the open vault', async () => {
  const inApp = JSON.parse(await ask('concepts', { json: 'true' })) as ConceptsAnswer;
  const inShell = await askCommandLine<ConceptsAnswer>(['concepts', 'tests/vault', '--json']);
  expect(inApp.concepts).toEqual(inShell.concepts);
  expect(inApp.links).toEqual(inShell.links);
});

it('compares the concepts that are named with a bar between them', async () => {
  const answer = JSON.parse(await ask('compare', { concept: 'Merge | Rebase', json: 'true' })) as ComparisonAnswer;
  expect(answer.concepts).toEqual(['Merge', 'Rebase']);
  expect(answer.rows.length).toBeGreaterThan(2);
  expect(await ask('compare', { concept: 'Merge|Rebase', format: 'csv' })).toContain('"Merge","Rebase"');
});

it('finds a way in the graph, and cuts a neighbourhood', async () => {
  const way = JSON.parse(await ask('graph', { path: 'Merge|Rebase', json: 'true' })) as GraphAnswer;
  expect(way.nodes.map(({ key }) => key)).toEqual(expect.arrayContaining(['merge', 'rebase']));
  expect(await ask('graph', { around: 'Merge', format: 'mermaid' })).toContain('Rebase');
});

it('asks, tells what is due, and checks', async () => {
  expect(await ask('prompts', { note: 'en/Stack.md' })).toContain('Stack');
  expect(await ask('due', { limit: '3' })).toContain('3 prompts');
  expect(await ask('check', {})).toContain('Links that lead nowhere');
});

it('says in one line what cannot be', async () => {
  expect(await ask('compare', { concept: 'Zeppelin', note: 'en/Stack.md' })).toMatch(/Zeppelin/u);
  expect(await ask('concepts', { note: 'nowhere.md' })).toBe('nowhere.md: There is no such note.');
  expect(await ask('compare', { min: 'much' })).toBe('--min needs a number from 0 to 1, not much');
});

it('speaks Russian where the app does', async () => {
  const app = await openVault({ vault: { 'Ткань.md': '**Уток** — нить поперёк основы.\n' }, language: 'ru' });
  expect(await app.do('runCli', 'differentia:concepts', {})).toContain('1 понятие, 1 заметка');
});
