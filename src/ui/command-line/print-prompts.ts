import type { ToldDue, ToldPrompts } from './answer-states';
import type { CommandTexts } from './command-texts';
import { indent, oneLine } from './plain-text';
import { printPlace, printProblems } from './print-places';

type Prompt = ToldPrompts['prompts'][number];

/** Questions with their answers. */
export function printPrompts(told: ToldPrompts, texts: CommandTexts): string {
  const lines = told.prompts.length === 0 ? [texts.noPrompts] : [texts.prompts(told.prompts.length), ''];
  for (const prompt of told.prompts) lines.push(...printPrompt(prompt), `    ${printPlace(prompt)} · ${prompt.id}`, '');
  return [...lines, ...printProblems(told.problems, texts)].join('\n');
}

/** What a session would ask now, in its order. */
export function printDue(told: ToldDue, texts: CommandTexts): string {
  const prompts = new Map(told.prompts.map((prompt) => [prompt.id, prompt]));
  const lines = told.cards.length === 0 ? [texts.noCards] : [texts.prompts(told.cards.length), ''];
  for (const { id, state, due } of told.cards) {
    const prompt = prompts.get(id);
    const when = due === null ? '' : `, ${texts.due(due)}`;
    lines.push(
      ...(prompt === undefined ? [] : printPrompt(prompt)),
      `    ${id} · ${texts.cardStates[state]}${when}`,
      '',
    );
  }
  return [...lines, ...printProblems(told.problems, texts)].join('\n');
}

function printPrompt(prompt: Prompt): string[] {
  return [oneLine(prompt.question), indent(prompt.answer, 2)];
}
