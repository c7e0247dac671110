import { cardId } from '../../core/review';
import type { DifferentiaApp } from '../app';

/** Whether a person remembers a concept's definition as well as they want to, by the journal. */
export function isKnown(app: DifferentiaApp, key: string): boolean {
  const card = app.journal.log.fold.card(cardId(['define', key]), app.journal.moment());
  return (card?.retrievability ?? 0) >= app.settings.settings.review.retention;
}
