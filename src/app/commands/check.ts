import type { CheckedGroup } from '../check/vault-check';
import { checkVault } from '../check/vault-check';
import type { JournalLog } from '../journal/journal-log';
import { vaultPrompts, WHOLE_VAULT } from '../review/vault-prompts';
import { finish } from '../steps';
import type { Vault } from '../vault';
import { ANSWER_VERSION } from './answers';
import type { CheckAnswer, DefinitionGroup } from './answers';
import { definitionAnswer } from './concepts';

/** `check`: everything worth telling about a vault. */
export async function answerCheck(vault: Vault, log: JournalLog): Promise<CheckAnswer> {
  const prompts = await vaultPrompts(vault, vault.settings.review.scope ?? WHOLE_VAULT);
  const found = finish(checkVault(vault, log));
  const { events, ...counts } = found.counts;
  const { undefinedTerms, sharedAliases, brokenLinks, journalLines, problems } = found;
  return {
    version: ANSWER_VERSION,
    undefinedTerms,
    sharedAliases,
    brokenLinks,
    problems,
    journalLines: journalLines.map(({ path, line, reason }) => ({ path, line, detail: reason })),
    counts: { ...counts, prompts: prompts.length, events },
    repeatedDefinitions: found.repeatedDefinitions.map(groupAnswer),
    differingDefinitions: found.differingDefinitions.map(groupAnswer),
  };
}

function groupAnswer({ key, name, definitions }: CheckedGroup): DefinitionGroup {
  return { key, name, definitions: definitions.map(definitionAnswer) };
}
