import type { DifferentiaApp } from '../../app/app';
import type { PlacedDefinition } from '../../app/pane/concept-queries';
import type { TakeBack } from '../../app/pane/verdict-log';
import { suggestionsOfRule } from '../../app/pane/verdict-log';
import type { RuleId } from '../../core/concepts';
import type { PaneNews } from '../../ui/concepts/concepts-state';
import type { PaneChoices } from './concepts-state';
import { suggestionId } from './concepts-state';

type Verdict = 'no' | 'yes';
type Question = NonNullable<PaneChoices['asking']>;

/** Gives suggestions one verdict, to be undone at once, and says what happened. */
export function give(app: DifferentiaApp, suggestions: readonly PlacedDefinition[], verdict: Verdict): PaneNews {
  if (verdict === 'yes') app.verdicts.accept(suggestions);
  else app.verdicts.reject(suggestions);
  return { kind: verdict === 'yes' ? 'accepted' : 'rejected', count: suggestions.length };
}

/** Says of a definition of a concept whether it is one; null where it is gone. What comes back takes that back. */
export function judgeDefinition(
  app: DifferentiaApp,
  { key, id }: { readonly key: string; readonly id: string },
  verdict: Verdict,
): TakeBack | null {
  const concept = app.index.concepts.get(key);
  const definition = concept?.definitions.find((one) => suggestionId({ concept, definition: one }) === id);
  if (concept === null || definition === undefined) return null;
  const placed = [{ concept, definition }];
  return verdict === 'yes' ? app.verdicts.accept(placed) : app.verdicts.reject(placed);
}

/** Whether all that a rule found is to get a verdict. */
export function askOfKind(app: DifferentiaApp, rule: RuleId, verdict: Verdict): Question {
  return { rule, verdict, count: suggestionsOfRule(app.picture.suggestions, rule).length };
}

/** What becomes of a question; where there are more or fewer by now than it said, it is asked anew. */
export function answered(
  app: DifferentiaApp,
  { rule, verdict, count }: Question,
  yes: boolean,
): Pick<PaneChoices, 'asking' | 'news'> {
  const all = suggestionsOfRule(app.picture.suggestions, rule);
  if (yes && all.length !== count) return { asking: askOfKind(app, rule, verdict), news: null };
  return { asking: null, news: yes ? give(app, all, verdict) : null };
}
