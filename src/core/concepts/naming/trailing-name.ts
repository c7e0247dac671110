import { tokenise } from '../../text';
import { readGloss } from '../reading/gloss';
import type { Recogniser } from '../reading/recogniser';
import type { NamingVerb } from './naming-sentence';

const MOST_WORDS = 3;
/** Fewer words before the verb only point at something. */
const LEAST_SAID = 5;

/** Slavic adjectives in the instrumental: «называют асинхронными». */
const ADJECTIVE = /(?:[ыиy]ми?|[бвгджзйклмпрстфхцчшщь]н[ое]й|ской|щей|ymi?|imi?)$/u;

/**
 * The plain words with which a sentence ends, right behind a naming verb: "An oven in which clay is fired is
 * called a kiln." Only where what stands before is a genus with its difference: else they say how something is.
 */
export function trailingName(
  text: string,
  verb: NamingVerb,
  from: number,
  to: number,
  recogniser: Recogniser,
): { readonly from: number; readonly to: number } | null {
  const [language] = recogniser.languages;
  if (language === undefined || verb.opened !== null || language.nounPhrase === 'spaceless') return null;
  const behind = /^\s([^,;:()«»"„“]{2,60}?)(?: \([^()\n]{1,60}\))?[.;]?\s*$/u.exec(text.slice(verb.to, to))?.[1];
  if (behind === undefined) return null;
  const words = tokenise(behind).map((word) => ({ ...word, key: word.text.toLowerCase() }));
  const isIndefinite = recogniser.has('indefinites', words[0]?.key);
  const name = isIndefinite ? words.slice(1) : words;
  const [first] = name;
  if (first === undefined || name.length > MOST_WORDS || !name.every(({ key }) => mayName(key, recogniser)))
    return null;
  // "… is called open" tells how it is: without its article a name shows by its capital or its case alone.
  if (language.nounPhrase === 'article' && !isIndefinite) return null;
  if (language.nounPhrase === 'capital' && !/^\p{Lu}/u.test(first.text)) return null;
  if (
    language.nounPhrase === 'ending' &&
    (language.oblique?.isOblique(first.key) !== true || ADJECTIVE.test(name.at(-1)?.key ?? ''))
  )
    return null;
  const said = readGloss(text.slice(from, verb.from).trim(), recogniser);
  // "… is what we call a headband": it points at what was told.
  const isPointing = text.slice(verb.from, verb.to).toLowerCase().includes(' what ');
  if (!said.genus || said.past || said.length < LEAST_SAID) return null;
  if (isPointing ? !said.qualified : said.relativeAt < 1 && !isObjectNamed(text, verb, from)) return null;
  if (language.nounPhrase === 'article' && !(isPointing ? said.article : said.indefinite)) return null;
  const start = verb.to + 1 + first.from;
  return { from: start, to: verb.to + 1 + (name.at(-1)?.to ?? first.to) };
}

/** „Den Raum zwischen zwei Schwellen nennt man Fach“: the verb has the whole phrase before it for its object. */
function isObjectNamed(text: string, verb: NamingVerb, from: number): boolean {
  return (
    /^(?:nennt man|nennen wir)$/iu.test(text.slice(verb.from, verb.to)) &&
    /^(?:den|die|das|einen|eine|ein)\s/iu.test(text.slice(from, from + ARTICLE_WITHIN))
  );
}

const ARTICLE_WITHIN = 8;

function mayName(word: string, recogniser: Recogniser): boolean {
  const lists = ['termStarts', 'glossStarts', 'articles', 'pointers', 'negations'] as const;
  return word.length > 2 && !lists.some((list) => recogniser.has(list, word)) && !recogniser.is('isFinite', word);
}
