import { performance } from 'node:perf_hooks';
import type { GraphFormat, GraphPart } from '../../src/app/commands/graph';
import { cutGraph, graphAnswer, printGraphAs } from '../../src/app/commands/graph';
import { answerCheck } from '../../src/app/commands/check';
import type { AnsweredComparison } from '../../src/app/commands/compare';
import { answerPairs, compareNamed, compareOfNote, comparisonAnswer } from '../../src/app/commands/compare';
import { answerConcepts } from '../../src/app/commands/concepts';
import { answerDue, answerPrompts } from '../../src/app/commands/prompts';
import { comparisonOptions } from '../../src/app/compare/compare-notes';
import { READERS } from '../../src/app/settings/settings';
import { printCsv, printHtml, printMarkdown } from '../../src/core/compare';
import type { ComparisonOptions } from '../../src/core/compare';
import type { Problem, Result } from '../../src/core/text';
import type { CommandTexts } from '../../src/ui/command-line/command-texts';
import { english } from '../../src/ui/command-line/english';
import { printCheck } from '../../src/ui/command-line/print-check';
import { printComparison, printPairs } from '../../src/ui/command-line/print-comparison';
import { printConcepts } from '../../src/ui/command-line/print-concepts';
import { printGraph } from '../../src/ui/command-line/print-graph';
import { printProblem } from '../../src/ui/command-line/print-places';
import { printDue, printPrompts } from '../../src/ui/command-line/print-prompts';
import { russian } from '../../src/ui/command-line/russian';
import type { FolderVault } from './folder-vault';
import { openFolder, RequestFault } from './folder-vault';
import type { Request } from './request';
import { statsOf } from './stats';

interface Run {
  readonly request: Request;
  readonly folder: FolderVault;
  readonly texts: CommandTexts;
  readonly at: number;
  readonly buildMs: number;
}

/** Reads the folder and gives the text of the answer. Throws a `RequestFault` where vault or request is at fault. */
export async function runCommand(request: Request): Promise<string> {
  const at = request.at ?? Date.now();
  const clock = { now: () => at, offset: offsetAt };
  const folder = await openFolder({ root: request.vault, settings: request.settings, clock });
  const { ingest, index, settings } = folder.vault;
  if (request.note !== null && !folder.notes.list().some(({ path }) => path === request.note)) {
    throw new RequestFault(`${request.note}: no such note in ${request.vault}`);
  }
  index.setVerdicts((await folder.readLog()).fold.verdicts());
  const began = performance.now();
  await ingest.start();
  await ingest.idle();
  const buildMs = performance.now() - began;
  const texts = settings.interface.language === 'ru' ? russian : english;
  return await answer({ request, folder, texts, at, buildMs });
}

/** Minutes east of UTC. */
function offsetAt(at: number): number {
  return -new Date(at).getTimezoneOffset();
}

async function answer(run: Run): Promise<string> {
  const { request, folder } = run;
  const { vault } = folder;
  switch (request.command) {
    case 'concepts':
      return print(run, await answerConcepts(vault, request), printConcepts);
    case 'compare':
      return await compare(run);
    case 'graph':
      return await graph(run);
    case 'prompts':
      return print(run, await answerPrompts(vault, request.note), printPrompts);
    case 'due': {
      const moment = { at: run.at, offset: offsetAt(run.at) };
      return print(run, await answerDue(vault, await folder.readLog(), { moment, limit: request.limit }), printDue);
    }
    case 'check':
      return print(run, await answerCheck(vault, await folder.readLog()), printCheck);
  }
}

async function compare(run: Run): Promise<string> {
  const { request, folder } = run;
  const options = optionsOf(run);
  if (request.concepts.length > 0) {
    const { concepts, note } = request;
    return printTable(run, unwrap(run, await compareNamed(folder.vault, { concepts, note, options })));
  }
  if (request.note !== null) return printTable(run, await compareOfNote(folder.vault, request.note, options));
  if (request.format !== null && request.format !== 'json') {
    throw new RequestFault(`--format ${request.format} needs --concept or --note`);
  }
  return print(run, await answerPairs(folder.vault), printPairs);
}

function printTable(run: Run, made: AnsweredComparison): string {
  const { comparison } = made;
  switch (run.request.format) {
    case 'markdown':
      return printMarkdown(comparison, { end: '\n', headers: comparison.concepts, keys: null, options: {} });
    case 'csv':
      return printCsv(comparison, run.folder.vault.settings.comparison.csvGuard);
    case 'html':
      return printHtml(comparison);
    case 'json':
    case null:
    default:
      return print(run, comparisonAnswer(made), printComparison);
  }
}

function optionsOf({ request, folder }: Run): ComparisonOptions {
  const options = comparisonOptions(folder.vault.settings.comparison);
  return {
    ...options,
    sources: request.sources === null ? options.sources : READERS.filter((one) => request.sources?.includes(one)),
    min: request.min ?? options.min,
    implied: request.implied || options.implied,
  };
}

async function graph(run: Run): Promise<string> {
  const { request, folder, texts } = run;
  const slice = unwrap(run, cutGraph(folder.vault, partOf(request)));
  const format = GRAPH_FORMATS.find((one) => one === request.format);
  if (format === undefined) return print(run, await graphAnswer(folder.vault, slice), printGraph);
  const words = {
    title: (concepts: number, relations: number) => `${texts.concepts(concepts)}, ${texts.relations(relations)}`,
    kind: (kind: keyof CommandTexts['kinds']) => texts.kinds[kind],
    state: (state: keyof CommandTexts['states']) => texts.states[state],
  };
  return await printGraphAs(folder.vault, slice, { format, texts: words });
}

const GRAPH_FORMATS: readonly GraphFormat[] = ['graphml', 'dot', 'mermaid', 'canvas', 'svg'];

function partOf({ around, depth, path }: Request): GraphPart {
  if (around !== null) return { kind: 'around', name: around, depth };
  return path === null ? { kind: 'all' } : { kind: 'path', names: path };
}

function unwrap<T>({ texts }: Run, result: Result<T>): T {
  if (!result.ok) throw new RequestFault(printProblem(result.problem, texts));
  return result.value;
}

function print<A extends { readonly problems: readonly Problem[] }>(
  run: Run,
  told: A,
  readable: (told: A, texts: CommandTexts) => string,
): string {
  const { request, folder, texts, buildMs } = run;
  const whole = { ...told, problems: [...folder.problems, ...told.problems] };
  const stats = request.stats ? { stats: statsOf(folder, buildMs) } : {};
  if (request.json) return JSON.stringify({ ...whole, ...stats }, null, 2);
  const text = readable(whole, texts);
  return request.stats ? `${text}\n\n${JSON.stringify(stats)}` : text;
}
