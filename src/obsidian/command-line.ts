import type { CliData, CliFlags, Plugin } from 'obsidian';
import type { DifferentiaApp } from '../app/app';
import { runCommand } from '../app/commands/run-command';
import { answerPrinting } from '../ui/command-line/answer-printing';
import { english } from '../ui/command-line/english';
import { printProblem } from '../ui/command-line/print-places';
import type { CommandName, GivenOptions } from '../ui/command-line/request';
import { COMMAND_OPTIONS, COMMANDS, readRequest, WrongRequest } from '../ui/command-line/request';
import { russian } from '../ui/command-line/russian';

/** What the handlers need of the plugin. */
export interface CommandLineHost {
  /** There once the vault is: a question asked while it loads waits. */
  readonly app: () => Promise<DifferentiaApp>;
  readonly language: () => 'en' | 'ru';
}

const DESCRIPTIONS: Readonly<Record<CommandName, string>> = {
  concepts: 'Definitions, links and mentions',
  compare: 'Concepts side by side, or the pairs worth comparing',
  graph: 'How concepts hang together',
  prompts: 'Questions that the notes answer',
  due: 'What a review would ask now',
  check: 'What is worth looking at in the vault',
};

const FLAGS: ReadonlyMap<string, { readonly value?: string; readonly description: string }> = new Map([
  ['json', { description: 'Answer as JSON' }],
  ['note', { value: '<path>', description: 'This note alone' }],
  ['mentions', { description: 'List every mention' }],
  ['concept', { value: '<A|B|…>', description: 'Names to compare, with a bar between them' }],
  ['min', { value: '<0–1>', description: 'Least confidence of a cell' }],
  ['sources', { value: '<list>', description: 'Readers, with commas between them' }],
  ['implied', { description: 'Also cells that only follow from another' }],
  ['format', { value: '<name>', description: 'Another format than text' }],
  ['around', { value: '<name>', description: 'Neighbourhood of a concept' }],
  ['depth', { value: '<steps>', description: 'Steps from that concept' }],
  ['path', { value: '<A|B>', description: 'A way between two concepts' }],
  ['limit', { value: '<number>', description: 'Cards at most' }],
]);

/** Registers `differentia:concepts` and the other five: the commands of cli.md over the open vault. */
export function registerCommandLine(plugin: Plugin, host: CommandLineHost): void {
  for (const command of COMMANDS) {
    plugin.registerCliHandler(`differentia:${command}`, DESCRIPTIONS[command], flagsOf(command), (params) =>
      answer(host, command, params),
    );
  }
}

function flagsOf(command: CommandName): CliFlags {
  const flags: CliFlags = {};
  for (const [name, { of }] of COMMAND_OPTIONS) {
    const flag = FLAGS.get(name);
    if (flag !== undefined && (of === undefined || of.includes(command))) flags[name] = flag;
  }
  return flags;
}

/** The answer, or one line that says what is wrong: the app shows either as it is. */
async function answer({ app, language }: CommandLineHost, command: CommandName, params: CliData): Promise<string> {
  const request = readRequest(command, optionsOf(params));
  if (request instanceof WrongRequest) return request.reason;
  const open = await app();
  await open.ingest.idle();
  const texts = language() === 'ru' ? russian : english;
  const told = await runCommand(
    {
      vault: open.vault,
      readLog: () => Promise.resolve(open.journal.log),
      moment: open.journal.moment(),
      printing: answerPrinting(texts),
      problems: [],
      extra: null,
    },
    request,
  );
  return told.ok ? told.value : printProblem(told.problem, texts);
}

/** Several values of one flag stand in one word, with bars: the app gives each flag once. */
function optionsOf(params: CliData): GivenOptions {
  const options = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries(params)) {
    if (!COMMAND_OPTIONS.has(name)) continue;
    const parts = name === 'concept' || name === 'path' ? value.split('|').map((part) => part.trim()) : [value];
    options.set(name, parts);
  }
  return options;
}
