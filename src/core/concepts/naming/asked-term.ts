import { lowerInPlace } from '../../text';
import type { Recogniser } from '../reading/recogniser';
import { trimEndOf } from '../reading/trim';

/** The term of a question, without its article; null where the heading asks nothing of the kind. */
export function askedTerm(heading: string, recogniser: Recogniser): string | null {
  // «Что такое X? Зачем он нужен?» asks of X first.
  const text = (/^[^?？]*[?？]/u.exec(heading)?.[0] ?? heading)
    .normalize('NFC')
    .replace(/[’ʼ]/gu, "'")
    .replace(/^[^\p{L}\p{N}¿]+/u, '')
    .replace(NUMBERED, '')
    .replace(/^(?:\d+(?:\.\d+)*[.)]?\s+|[一二三四五六七八九十]+、\s*)/u, '');
  const plain = trimEndOf(withoutSpeech(text).replace(/^¿\s*/u, ''), /[?？\s]/u);
  const asks = /[?？]/u.test(text);
  const lower = lowerInPlace(plain);
  let best: string | null = null;
  for (const [before, after] of recogniser.questions) {
    // A short form without a question mark («… — это {term}») must be the whole heading.
    if (!lower.startsWith(before) || !lower.endsWith(after) || lower.length <= before.length + after.length) continue;
    if (!asks && after === '' && before.length < 8) continue;
    const term = plain
      .slice(before.length, plain.length - after.length)
      .replace(NEXT_QUESTION, '')
      .trim();
    if (best === null || term.length < best.length) best = term;
  }
  return best === null ? null : withoutArticle(best, recogniser);
}

/** «Что такое шлюз и зачем он нужен», "What is a weir, and how does it work": another question, joined to the first. */
const NEXT_QUESTION =
  /(?:,|,?\s(?:[иаy]|або|та|and|und|et|e))\s(?:зачем|как|почему|отчего|для чего|когда|где|чем|с чем|из чего|навіщо|чому|why|how|when|where|what|who|which|warum|wie|wozu|pourquoi|comment|por qué|cómo|perché|come)(?=[\s?？]|$).*$/iu;
/** "What is missing?", "What is new?": how something is, and no name. */
const STATE =
  /^(?:missing|new|next|wrong|different|special|important|left|needed|required|included|inside|covered|good|bad|better|best|going on|happening|more|there|true|shared|changed|planned|allowed|supported)$/iu;

/** «А что такое …?», "Remind me, what is …?": words of speech before the question. */
const OPENS =
  /^(?:[аиyaei]|ну|так|то есть|хорошо|ладно|слушай|стоп|скажи|(?:на)?помни(?:те)?(?: мне)?|объясни(?:те)?(?: мне)?|so|and|but|ok|okay|wait|well|right|sorry|remind me|tell me|und|aber|also|sag mal|et|mais|alors|rappel|pero|entonces|ma|allora|mas|então|та|то|no to|ale)[,:]? (?=[\p{L}¿])/iu;
/** The same behind it: "again", «всё-таки». */
const CLOSES =
  /,? (?:again|anyway|exactly|actually|really|already|вообще|всё-таки|все-таки|опять|ещё раз|еще раз|собственно|взагалі|nochmal|noch mal|noch|déjà|au juste|exactement|exactamente|al final|esattamente|afinal|właściwie)$/iu;

/** A question without the words of speech round it: two before it, one behind. */
function withoutSpeech(text: string): string {
  const plain = trimEndOf(text, /[?？\s]/u);
  return plain.replace(OPENS, '').replace(OPENS, '').replace(CLOSES, '') + text.slice(plain.length);
}

/** «Билет 1. Что такое …», "Question 4: what is …". */
const NUMBERED = /^\p{L}+ (?:№ ?)?\d{1,3}[.:)]\s+/u;

/** Letters of the article with which a name begins, of whatever language. */
export function articleOf(name: string): number {
  // "I/O", "A/B test", "O-ring": a letter that is tied to the next is no article.
  const [first = ''] = /^\p{L}+(?:['’]|(?=\s|$))/u.exec(name) ?? [];
  return ARTICLES.test(first) ? first.length : 0;
}

const ARTICLES =
  /^(?:a|an|the|ein|eine|der|die|das|un|une|uno|una|un['’]|l['’]|le|la|les|el|los|las|lo|il|[io]|gli|um|uma|os|as|een|het|de)$/iu;

function withoutArticle(term: string, recogniser: Recogniser): string | null {
  const rest = term.slice(articleOf(term)).trim();
  const words = rest.split(/\s+/u);
  if (
    rest === '' ||
    (rest === term && STATE.test(rest)) ||
    words.length > 6 ||
    recogniser.has('termStarts', words[0]?.toLowerCase())
  )
    return null;
  return rest;
}
