import type { Moment, Prompt } from '../../core/review';
import type { JournalLog } from '../journal/journal-log';
import { dueCards } from '../review/due-cards';
import { vaultPrompts, WHOLE_VAULT } from '../review/vault-prompts';
import type { Vault } from '../vault';
import { ANSWER_VERSION } from './answers';
import type { DueAnswer, PromptAnswer, PromptsAnswer } from './answers';

/** `prompts`: the questions that the notes answer; with a note, those of that note. */
export async function answerPrompts(vault: Vault, note: string | null): Promise<PromptsAnswer> {
  const prompts = await promptsOf(vault);
  return {
    version: ANSWER_VERSION,
    prompts: prompts.filter(({ evidence }) => note === null || evidence.path === note).map(promptAnswer),
    problems: vault.index.problems(),
  };
}

/** `due`: what a session would ask at a moment, in its order, at most `limit` cards. */
export async function answerDue(
  vault: Vault,
  log: JournalLog,
  { moment, limit }: { readonly moment: Moment; readonly limit: number | null },
): Promise<DueAnswer> {
  const { prompts, cards } = dueCards(vault, await promptsOf(vault), log.fold.at(moment), moment);
  return {
    version: ANSWER_VERSION,
    prompts: prompts.map(promptAnswer),
    cards: cards.slice(0, limit ?? cards.length).map(({ id, state, due, stability, difficulty, retrievability }) => ({
      id,
      state,
      due: due === null ? null : new Date(due).toISOString(),
      stability,
      difficulty,
      retrievability,
    })),
    problems: [...vault.index.problems(), ...log.problems()],
  };
}

function promptsOf(vault: Vault): Promise<readonly Prompt[]> {
  return vaultPrompts(vault, vault.settings.review.scope ?? WHOLE_VAULT);
}

function promptAnswer({ id, kind, concepts, question, answer, evidence }: Prompt): PromptAnswer {
  const { path, from, to } = evidence;
  return { id, kind, concepts, question, answer, path, from, to };
}
