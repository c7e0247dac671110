import type { LanguagePack } from '../../language';
import type { Token } from './sentence';
import { textAt } from './sentence';

/**
 * "The list is an INPUT for the second press": what a thing is to one other, which is no kind of things. Where a clause
 * tells it, "an input for which …", it may well be a kind.
 */
export function isRole(genus: Token, tokens: readonly Token[], { relations, recognition }: LanguagePack): boolean {
  const { roleNouns, roleLinks } = relations;
  if (roleNouns?.has(genus.text) !== true) return false;
  const at = tokens.indexOf(genus);
  return roleLinks?.has(textAt(tokens, at + 1)) === true && !recognition.relatives.has(textAt(tokens, at + 2));
}
