import { plainKeyOf } from '../concepts';
import { cardId } from './identity';
import { normaliseText } from './normal-text';

/** The ids under which a verdict is kept: a `yes` outlives rephrasing, a `no` holds for one text. */
export interface VerdictSubject {
  readonly yes: string;
  readonly no: string;
}

function sorted(a: string, b: string): readonly [string, string] {
  return a <= b ? [a, b] : [b, a];
}

function withText(fields: readonly string[], text: string): VerdictSubject {
  return { yes: cardId(fields), no: cardId([...fields, normaliseText(text)]) };
}

/** Subject of a concept as such. */
export function conceptSubject(key: string): string {
  return cardId(['concept', key]);
}

/** Subject of a relation between two concept keys; `contrasts` has no direction. */
export function relationSubject(from: string, kind: string, to: string): string {
  const [first, second] = kind === 'contrasts' ? sorted(from, to) : [from, to];
  return cardId(['relation', first, kind, second]);
}

/** Subject of "these two names are one concept", in either order. */
export function aliasSubject(a: string, b: string): string {
  return cardId(['alias', ...sorted(a, b)]);
}

/** Subjects of a definition that a rule found for a concept, homonyms under their common name; `text` is its gloss. */
export function definitionSubject(concept: string, rule: string, text: string): VerdictSubject {
  return withText(['definition', plainKeyOf(concept), rule], text);
}

/** Subjects of a cell of a comparison; `text` is its value. */
export function cellSubject(concept: string, aspectKey: string, text: string): VerdictSubject {
  return withText(['cell', concept, aspectKey], text);
}
