import path from 'node:path';
import { openFolder } from '../../scripts/cli/folder-vault';
import { answerCheck } from '../../src/app/commands/check';
import { answerPairs, compareOfNote, comparisonAnswer } from '../../src/app/commands/compare';
import { answerConcepts } from '../../src/app/commands/concepts';
import { cutGraph, graphAnswer } from '../../src/app/commands/graph';
import { answerPrompts } from '../../src/app/commands/prompts';
import { comparisonOptions } from '../../src/app/compare/compare-notes';

const SAMPLE_VAULT = path.join(import.meta.dirname, '../vault');
/** Noon of a day in UTC: nothing that is written down depends on it. */
const clock = { now: () => Date.UTC(2026, 0, 15, 12), offset: () => 0 };

/**
 * All that the command line answers about the sample vault, by the name of the file that keeps it:
 * one a note, and the graph, the pairs and the check of the whole vault.
 */
export async function vaultAnswers(): Promise<ReadonlyMap<string, string>> {
  const { vault, readLog } = await openFolder({ root: SAMPLE_VAULT, settings: null, clock });
  await vault.ingest.start();
  await vault.ingest.idle();
  const slice = cutGraph(vault, { kind: 'all' });
  if (!slice.ok) throw new Error(slice.problem.detail);
  const whole = new Map<string, unknown>([
    ['check.json', await answerCheck(vault, await readLog())],
    ['graph.json', await graphAnswer(vault, slice.value)],
    ['pairs.json', await answerPairs(vault)],
  ]);
  const options = comparisonOptions(vault.settings.comparison);
  for (const note of vault.index.concepts.notes()) {
    const { concepts, links, mentionList = [], problems } = await answerConcepts(vault, { note, mentions: true });
    const { prompts } = await answerPrompts(vault, note);
    const table = comparisonAnswer(await compareOfNote(vault, note, options));
    whole.set(note.replace(/\.md$/u, '.json'), { concepts, links, mentions: mentionList, table, prompts, problems });
  }
  return new Map([...whole].sort(byName).map(([name, answer]) => [name, `${JSON.stringify(answer, null, 2)}\n`]));
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);
