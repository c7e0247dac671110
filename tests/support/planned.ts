import type { Choice } from '../../src/app/changes/choice';
import { chosenPlans, EVERYTHING } from '../../src/app/changes/choice';
import type { NotePlan } from '../../src/app/changes/note-change';
import type { Rename } from '../../src/app/rename/rename-plan';
import { beginRename, planRename, scopeOfRename } from '../../src/app/rename/rename-plan';
import type { Vault } from '../../src/app/vault';
import { applyEdits } from '../../src/core/text';

/** A rename that can be had. */
export function renameOf(vault: Vault, key: string, next: string): Rename {
  const rename = beginRename(vault, key, next);
  if (typeof rename === 'string') throw new Error(`refused: ${rename}`);
  return rename;
}

/** The plans of all notes that a rename touches. */
export async function plansOf(vault: Vault, rename: Rename): Promise<NotePlan[]> {
  const plans: NotePlan[] = [];
  const scope = scopeOfRename(vault, rename);
  for (const path of scope.paths) {
    const plan = await planRename(vault, rename, scope, path);
    if (!plan.ok) throw new Error(`cannot be planned: ${path}`);
    if (plan.value !== null) plans.push(plan.value);
  }
  return plans;
}

/** The text of a note after the chosen changes of a rename. */
export async function renamedText(
  vault: Vault,
  path: string,
  [key, next]: readonly [string, string],
  choice: Choice = EVERYTHING,
): Promise<string> {
  const plans = await plansOf(vault, renameOf(vault, key, next));
  const read = await vault.ports.files.read(path);
  const chosen = chosenPlans(plans, choice).find((plan) => plan.path === path);
  if (!read.ok) throw new Error(`cannot be read: ${path}`);
  const edited = applyEdits(read.value, chosen?.changes ?? []);
  if (!edited.ok) throw new Error(`refused: ${edited.problem.detail}`);
  return edited.value;
}
