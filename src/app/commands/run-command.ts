import type { ComparisonOptions } from '../../core/compare';
import { printCsv, printHtml, printMarkdown } from '../../core/compare';
import type { GraphTexts } from '../../core/graph';
import type { Moment } from '../../core/review';
import type { Problem, Result } from '../../core/text';
import { fail, ok } from '../../core/text';
import { comparisonOptions } from '../compare/compare-notes';
import type { JournalLog } from '../journal/journal-log';
import { READERS } from '../settings/settings';
import type { Vault } from '../vault';
import type {
  CheckAnswer,
  ComparisonAnswer,
  ConceptsAnswer,
  DueAnswer,
  GraphAnswer,
  PairsAnswer,
  PromptsAnswer,
} from './answers';
import { answerCheck } from './check';
import type { AnsweredComparison } from './compare';
import { answerPairs, compareNamed, compareOfNote, comparisonAnswer } from './compare';
import { answerConcepts } from './concepts';
import type { GraphFormat, GraphPart } from './graph';
import { cutGraph, graphAnswer, printGraphAs } from './graph';
import { answerDue, answerPrompts } from './prompts';

/** One of the six commands with what was asked of it (cli.md). */
export interface Command {
  readonly command: 'check' | 'compare' | 'concepts' | 'due' | 'graph' | 'prompts';
  readonly json: boolean;
  readonly note: string | null;
  readonly mentions: boolean;
  readonly concepts: readonly string[];
  /** Hundredths; null = as the settings say. */
  readonly min: number | null;
  readonly sources: readonly string[] | null;
  readonly implied: boolean;
  readonly format: string | null;
  readonly around: string | null;
  readonly depth: number | null;
  readonly path: readonly [string, string] | null;
  readonly limit: number | null;
}

/** Answers as readable text, in the language of a person. */
export interface AnswerPrinting {
  readonly graphTexts: GraphTexts;
  concepts(answer: ConceptsAnswer): string;
  comparison(answer: ComparisonAnswer): string;
  pairs(answer: PairsAnswer): string;
  graph(answer: GraphAnswer): string;
  prompts(answer: PromptsAnswer): string;
  due(answer: DueAnswer): string;
  check(answer: CheckAnswer): string;
}

/** What a command works on, and how its answer is put into words. */
export interface CommandContext {
  readonly vault: Vault;
  readonly readLog: () => Promise<JournalLog>;
  readonly moment: Moment;
  readonly printing: AnswerPrinting;
  /** Problems that belong to no note: folders, the settings. They come first in every answer. */
  readonly problems: readonly Problem[];
  /** Fields added to every JSON answer, and as a line to every readable one; null = none. */
  readonly extra: (() => object) | null;
}

/**
 * The text that answers a command over an index that is built. Fails with `unknown-note` and
 * `unknown-concept` for names that are none, and with `format-needs-table` where pairs were asked for.
 */
export async function runCommand(context: CommandContext, command: Command): Promise<Result<string>> {
  const { vault, printing } = context;
  if (command.note !== null && !vault.ports.files.list().some(({ path }) => path === command.note)) {
    return fail({ code: 'unknown-note', path: command.note, from: null, detail: '' });
  }
  const say = <A extends { readonly problems: readonly Problem[] }>(answer: A, print: (answer: A) => string) =>
    ok(textOf(context, command, answer, print));
  switch (command.command) {
    case 'concepts':
      return say(await answerConcepts(vault, command), (answer) => printing.concepts(answer));
    case 'compare':
      return await runCompare(context, command);
    case 'graph':
      return await runGraph(context, command);
    case 'prompts':
      return say(await answerPrompts(vault, command.note), (answer) => printing.prompts(answer));
    case 'due': {
      const { moment } = context;
      const { limit } = command;
      return say(await answerDue(vault, await context.readLog(), { moment, limit }), (answer) => printing.due(answer));
    }
    case 'check':
      return say(await answerCheck(vault, await context.readLog()), (answer) => printing.check(answer));
  }
}

async function runCompare(context: CommandContext, command: Command): Promise<Result<string>> {
  const { vault, printing } = context;
  const { concepts, note, format } = command;
  const options = optionsOf(vault, command);
  if (concepts.length > 0) {
    const made = await compareNamed(vault, { concepts, note, options });
    return made.ok ? ok(tableText(context, command, made.value)) : made;
  }
  if (note !== null) return ok(tableText(context, command, await compareOfNote(vault, note, options)));
  if (format !== null && format !== 'json') {
    return fail({ code: 'format-needs-table', path: null, from: null, detail: format });
  }
  return ok(textOf(context, command, await answerPairs(vault), (answer) => printing.pairs(answer)));
}

function tableText(context: CommandContext, command: Command, made: AnsweredComparison): string {
  const { comparison } = made;
  switch (command.format) {
    case 'markdown':
      return printMarkdown(comparison, { end: '\n', headers: comparison.concepts, keys: null, options: {} });
    case 'csv':
      return printCsv(comparison, context.vault.settings.comparison.csvGuard);
    case 'html':
      return printHtml(comparison);
    case 'json':
    case null:
    default:
      return textOf(context, command, comparisonAnswer(made), (answer) => context.printing.comparison(answer));
  }
}

function optionsOf({ settings }: Vault, { sources, min, implied }: Command): ComparisonOptions {
  const options = comparisonOptions(settings.comparison);
  return {
    ...options,
    sources: sources === null ? options.sources : READERS.filter((one) => sources.includes(one)),
    min: min ?? options.min,
    implied: implied || options.implied,
  };
}

const GRAPH_FORMATS: readonly GraphFormat[] = ['graphml', 'dot', 'mermaid', 'canvas', 'svg'];

async function runGraph(context: CommandContext, command: Command): Promise<Result<string>> {
  const { vault, printing } = context;
  const slice = cutGraph(vault, partOf(command));
  if (!slice.ok) return slice;
  const format = GRAPH_FORMATS.find((one) => one === command.format);
  if (format !== undefined) return ok(await printGraphAs(vault, slice.value, { format, texts: printing.graphTexts }));
  return ok(textOf(context, command, await graphAnswer(vault, slice.value), (answer) => printing.graph(answer)));
}

function partOf({ around, depth, path }: Command): GraphPart {
  if (around !== null) return { kind: 'around', name: around, depth };
  return path === null ? { kind: 'all' } : { kind: 'path', names: path };
}

function textOf<A extends { readonly problems: readonly Problem[] }>(
  { problems, extra }: CommandContext,
  { json }: Command,
  answer: A,
  print: (answer: A) => string,
): string {
  const whole = { ...answer, problems: [...problems, ...answer.problems] };
  const added = extra?.() ?? null;
  if (json) return JSON.stringify({ ...whole, ...added }, null, 2);
  return added === null ? print(whole) : `${print(whole)}\n\n${JSON.stringify(added)}`;
}
