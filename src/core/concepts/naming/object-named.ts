import type { InlineText, Mark } from '../../markdown';
import type { Span } from '../../text';
import { smallLetters, tokenise } from '../../text';
import { readGloss } from '../reading/gloss';
import type { Recogniser } from '../reading/recogniser';
import type { NamingVerb } from './naming-sentence';

/** Words between the verb and the name: what is called so. */
const MOST_WORDS = 12;
/** When something is called so; elsewhere a name is given to one thing. */
const CONDITION =
  /^[\s*_=]*,?\s(?:if|iff|when|whenever|provided|если|когда|wenn|falls|si|lorsque|cuando|se|quando|jeśli|gdy|якщо|коли)\s/iu;
const CALLING =
  /^(?:let's call|let us call|we call|nennen wir|nennt man|on appelle|on nomme|llamamos|chiamiamo|chamamos|nazywamy|называют|называем|мы называем|назовём|назовем|будем называть|називаємо|називають)$/u;

/**
 * "We call a map *P* a **projection** when …", «Назовём отображение *инъективным*, если …»: what is called so stands
 * between verb and name, of any one of its kind, and a condition behind the name tells when. Null where the object
 * is one thing, or nothing is conditional.
 */
export function namedObject({ text }: InlineText, verb: NamingVerb, mark: Mark, recogniser: Recogniser): Span | null {
  const object = text.slice(verb.to, mark.from);
  const words = tokenise(object);
  const [first] = words;
  if (!CALLING.test(text.slice(verb.from, verb.to).toLowerCase()) || first === undefined) return null;
  if (words.length > MOST_WORDS || /[.,;:–—]/u.test(object)) return null;
  const span = { from: verb.to + first.from, to: verb.to + (words.at(-1)?.to ?? first.to) };
  // "We call the groove along the spine where the board hinges *the joint*": it is told apart before its name.
  if (!CONDITION.test(text.slice(mark.to, mark.to + 40))) return tellsApart(object, recogniser) ? span : null;
  const [language] = recogniser.languages;
  const key = smallLetters(first.text);
  const isAnyOne =
    language?.nounPhrase === 'ending' ? !recogniser.has('pointers', key) : recogniser.has('indefinites', key);
  if (!isAnyOne || recogniser.has('personal', key)) return null;
  return span;
}

function tellsApart(object: string, recogniser: Recogniser): boolean {
  const gloss = readGloss(object, recogniser);
  return gloss.genus && gloss.qualified && !gloss.past && gloss.length >= LEAST_APART;
}

/** Words of a genus and what tells it apart. */
const LEAST_APART = 6;
