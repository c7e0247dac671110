import { tokenise } from '../../text';

/** A word of a gloss, folded to small letters. */
export interface Token {
  readonly key: string;
  readonly capital: boolean;
  /** Characters between the token before and this one. */
  readonly before: string;
}

/** What stands in brackets is said by the way; the gloss may be all in them. */
export function withoutBrackets(text: string): string {
  return /^[(（]/u.test(text) ? text : text.replace(/ ?[(（][^()（）]{1,200}[)）]/gu, '');
}

export function readTokens(text: string): Token[] {
  let end = 0;
  return tokenise(text.slice(0, 600)).flatMap((word) => {
    const before = text.slice(end, word.from);
    end = word.to;
    const shown = word.text.normalize('NFC');
    const elided = ELIDED.exec(shown)?.[0] ?? '';
    const rest = {
      key: shown.slice(elided.length).toLowerCase(),
      capital: /^\p{Lu}/u.test(shown.slice(elided.length)),
    };
    if (elided === '') return [{ ...rest, before }];
    return [
      { key: elided.toLowerCase().replace('’', "'"), capital: /^\p{Lu}/u.test(elided), before },
      { ...rest, before: '' },
    ];
  });
}

/** Articles and complements that French and Italian write with the next word. */
const ELIDED = /^(?:l|un|d|dell)['’](?=\p{L})/iu;
