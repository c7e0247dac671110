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
  const tokens: Token[] = [];
  let end = 0;
  for (const word of tokenise(text.slice(0, 600))) {
    const before = text.slice(end, word.from);
    end = word.to;
    const shown = word.text.normalize('NFC');
    const elided = APOSTROPHE.test(shown) ? (ELIDED.exec(shown)?.[0] ?? '') : '';
    if (elided === '') tokens.push({ key: shown.toLowerCase(), capital: CAPITAL.test(shown), before });
    else {
      const rest = shown.slice(elided.length);
      tokens.push({ key: elided.toLowerCase().replace('’', "'"), capital: CAPITAL.test(elided), before });
      tokens.push({ key: rest.toLowerCase(), capital: CAPITAL.test(rest), before: '' });
    }
  }
  return tokens;
}

const CAPITAL = /^\p{Lu}/u;
const APOSTROPHE = /['’]/u;
/** Articles and complements that French and Italian write with the next word. */
const ELIDED = /^(?:l|un|d|dell)['’](?=\p{L})/iu;
