import type { Mark } from '../../markdown';
import { smallLetters, tokenise, wordsOf } from '../../text';
import { namedWithNoun } from '../naming/adjective-named';
import { articleOf } from '../naming/asked-term';
import { cleanName } from '../naming/clean-name';
import type { NamingVerb } from '../naming/naming-sentence';
import {
  clauseBefore,
  findNamingVerb,
  isCalledBy,
  leadingName,
  namedEmphasis,
  nounOpeningName,
  obliqueOpening,
  particleName,
  quotedName,
  withNoun,
} from '../naming/naming-sentence';
import { nominativeOf } from '../naming/nominative';
import { namedObject } from '../naming/object-named';
import { trailingName } from '../naming/trailing-name';
import { readGloss } from '../reading/gloss';
import type { NoteContext } from '../reading/note-context';
import { isNamed } from '../reading/recurrence';
import { shownName } from '../reading/shown-name';
import { readTerm } from '../reading/term-shape';
import type { Reading, Sentence } from './sentence-reading';
import { LEAST_SAID, SURE } from './sentence-reading';

/** "A rule that … is called a norm" below the heading "Norm": plain words behind the verb that something above is called. */
function ofKnownName(sentence: Sentence, verb: NamingVerb, context: NoteContext): Reading | null {
  const { inline, block, from, to } = sentence;
  const said = inline.text.slice(from, verb.from).trim();
  const [first, ...rest] = tokenise(inline.text.slice(verb.to, to)).slice(0, MOST_NAME_WORDS + 1);
  if (first === undefined || said === '') return null;
  const article = first.text.toLowerCase();
  // "… heißt die Funktion konvergent": the subject stands behind the verb.
  if (context.recogniser.has('articles', article) && !context.recogniser.has('indefinites', article)) return null;
  const words = context.recogniser.has('indefinites', article) ? rest : [first, ...rest];
  for (let count = Math.min(words.length, MOST_NAME_WORDS); count > 0; count--) {
    const name = words.slice(0, count).map(({ text }) => text);
    const term = readTerm(nominativeOf(name.join(' '), block, context), context.recogniser);
    if (term === null || term.unlikely || term.label || !isNamed([term.name], context)) continue;
    const gloss = readGloss(said, context.recogniser);
    if (gloss.length < LEAST_SAID || gloss.asks) return null;
    const whole = { ...gloss, opensBadly: false, nounPhrase: true, genus: true };
    return { sentence, term, gloss: whole, base: SURE, glossFrom: from, word: '' };
  }
  return null;
}

/** Characters between a verb and what it names, beside an article. */
const RIGHT_BEHIND = 3;
/** What is named stands in another case, or behind a preposition: „versteht man einen Ofen“, "se llama horno a la cámara". */
const OBJECT = /^(?:a\s(?=(?:la|el|los|las|una?|o|os|as)\s)|(?:einen|den|einem|dem)\s(?=\p{Lu}|\p{Ll}+en\s\p{Lu}))/u;
/** «Называют такое проведение, при котором …»: the clause tells which. */
const SUCH = /^так(?:ой|ая|ое|ие|ую|ого|их)\s(?=[^,;]{3,60},\s)/u;
/** Characters between a framed name and its verb. */
const WITHIN = 60;
const MOST_NAME_WORDS = 4;
/** Characters of words that only point back: «Именно поэтому это называется …». */
const SHORT = 30;
/** Words that tell a genus and its difference. */
const ENOUGH = 7;

/** «Называют *парадигмой* совокупность …», "A set is called *open* if …". */
export function ofNaming(sentence: Sentence, context: NoteContext): Reading | null {
  const { inline, block, from, to } = sentence;
  const verb = findNamingVerb(inline.text, from, to, context.recogniser);
  if (verb === null || isSupposed(inline.text.slice(from, verb.from), context)) return null;
  const dressed = namedEmphasis(inline, verb, from, to);
  const object = dressed === null ? null : namedObject(inline, verb, dressed, context.recogniser);
  const named = dressed === null || dressed.from < verb.to ? dressed : withNoun(inline, dressed, context.recogniser);
  const oblique = named === null ? obliqueName(inline.text, verb, from, context) : null;
  const mark =
    named ??
    framedName(inline.text, verb) ??
    quotedName(inline.text, verb, from, to) ??
    oblique ??
    nounOpeningName(inline.text, verb, from, context.recogniser) ??
    particleName(inline.text, verb, from) ??
    leadingName(inline.text, verb, from, to, context.recogniser) ??
    trailingName(inline.text, verb, from, to, context.recogniser);
  // In a later sentence the case of the name shows what is called so, or its dress.
  const isShown = (oblique !== null && mark === oblique) || verb.opened !== null;
  if (dressed === null && !sentence.isFirst && !isShown) return null;
  if (mark === null) return ofKnownName(sentence, verb, context);
  // "Under *opinion* one understands, in this school, …": the frame alone says which words it names.
  const distance = mark.from >= verb.to ? mark.from - verb.to : verb.from - mark.to;
  const isFree =
    verb.opened !== null ||
    (mark.to < verb.from && (dressed === null || isCalledBy(inline.text.slice(mark.to, verb.from)))) ||
    (mark === dressed && dressed.from <= from + 1 && hasScope(inline.text, dressed, verb, context));
  const article = inline.text.slice(verb.to, mark.from).trim().toLowerCase();
  const articled = context.recogniser.has('indefinites', article) ? article.length + 1 : 0;
  if (object === null && distance > (isFree ? WITHIN : RIGHT_BEHIND + articled)) return null;
  // "He calls it *slurry*": only a stressed name shows that it is one.
  if (CALLERS.test(inline.text.slice(verb.from, verb.to)) && dressed === null) return null;
  // «Щенка, которого нашли, назвали *Бубликом*»: once named, it is one of its kind.
  if (ONCE_NAMED.test(inline.text.slice(verb.from, verb.to)) && /^\p{Lu}/u.test(inline.text.slice(mark.from)))
    return null;
  const clean = cleanName(withoutSmallArticle(shownName(inline, mark.from, mark.to)));
  const isSaid = verb.opened !== null && /(?:словом|термином)$/iu.test(inline.text.slice(from, verb.opened));
  const subject = inline.text.slice(from, verb.from);
  // «Называют *референтной* группу, на которую …»: behind a verb that opens, what is called so follows its name.
  const follows = subject.trim() === '' ? { from: mark.to, to } : { from, to: verb.from };
  const called = object ?? (mark.from < verb.from ? { from: verb.to, to } : follows);
  const ofNoun = inline.text.slice(called.from, called.to);
  const name =
    clean === null || isSaid
      ? clean?.name
      : (namedWithNoun(clean.name, ofNoun, context.recogniser) ?? nominativeOf(clean.name, block, context));
  const term = name === undefined ? null : readTerm(name, context.recogniser);
  if (term === null || term.coordinated) return null;
  const glossFrom = Math.max(verb.to, mark.to);
  const opens = oblique !== null || Math.min(verb.from, verb.opened ?? mark.from) <= from + 8;
  // "When Ann says *slip* she means clay …": the frame shows what is named wherever it stands.
  const leading =
    (opens || verb.opened !== null) && object === null && !(mark.from >= verb.to && isSubject(subject, context));
  const said = inline.text
    .slice(leading ? glossFrom : from, to)
    .replace(/^[\s,:—–-]+(?:(?:o|ou|u|or|oder|или|або|czyli) [^,]{2,40}, )?/u, '')
    .replace(OBJECT, '');
  if (said === '') return null;
  const gloss = readGloss(said.replace(SUCH, ''), context.recogniser);
  // «Снастями называют верёвки судна: шкоты, ванты, …»: its case alone shows the name.
  const isFramed = verb.opened !== null && gloss.nounPhrase && gloss.length >= LEAST_SAID;
  const isEnough = gloss.genus || isFramed || (oblique !== null && !gloss.opensBadly && gloss.length >= LEAST_SAID);
  if (dressed === null && (!isEnough || term.unlikely)) return null;
  if (!sentence.isFirst && !gloss.genus) return null;
  // "This procedure is called *X*" speaks of what was said before.
  const pointsBack =
    !leading &&
    (context.recogniser.has('pointers', firstWord(said)) ||
      (subject.length < SHORT && context.recogniser.has('pointers', wordsOf(subject.toLowerCase()).at(-1))));
  // „Unter *Zweifel* versteht man die Ansicht, dass keine unserer …“: a stressed name in its frame and a clause.
  const isStressedClause = dressed !== null && gloss.article && gloss.relativeAt >= 1 && gloss.length >= ENOUGH;
  if (verb.opened !== null && gloss.opensBadly && !isStressedClause) return null;
  // Between both words of a frame a stressed name stands nowhere else.
  const least = verb.opened !== null && (dressed !== null || isFramed) ? LEAST_SAID : ENOUGH;
  const whole = {
    ...gloss,
    opensBadly: pointsBack,
    nounPhrase: true,
    genus: gloss.length >= least || gloss.difference,
  };
  // « On appelle *bien collectif* un bien qui … »: right behind its verb even an adverb opens a name of several words.
  const isName = dressed !== null && dressed.from === verb.to + 1 && term.key.includes(' ') && gloss.qualified;
  return {
    sentence,
    term: isName ? { ...term, unlikely: false } : term,
    gloss: whole,
    base: SURE,
    glossFrom: to - said.length,
    word: '',
  };
}

const CALLERS = /^(?:he|she|they|people) calls?$/iu;
const ONCE_NAMED = /^назва(?:л|ла|ли)$/iu;

/** The name in the case that its verb wants, at the beginning of the sentence or of the verb's own clause. */
function obliqueName(
  text: string,
  verb: NamingVerb,
  from: number,
  { recogniser }: NoteContext,
): { readonly from: number; readonly to: number } | null {
  const whole = obliqueOpening(text, verb, from, recogniser);
  if (whole !== null) return whole;
  const clause = clauseBefore(text, from, verb);
  const found = obliqueOpening(text, { ...verb, from: clause.to }, clause.from, recogniser);
  return found === null || clause.to === verb.from ? found : { from: found.from, to: clause.to };
}

/** "… we call *the joint*": the article stands inside the emphasis. */
function withoutSmallArticle(shown: string): string {
  const length = /^\p{Ll}/u.test(shown) ? articleOf(shown) : 0;
  const rest = shown.slice(length).trimStart();
  return length > 0 &&
    /^\p{L}/u.test(rest) &&
    (/\s/u.test(shown.charAt(length)) || /['’]/u.test(shown.charAt(length - 1)))
    ? rest
    : shown;
}

/** «*Расстановкой* из $n$ книг называют …»: a name in the case of its verb, and what of or for. */
function hasScope(text: string, { from, to }: Mark, verb: NamingVerb, { recogniser }: NoteContext): boolean {
  const [language] = recogniser.languages;
  const oblique = language?.oblique ?? null;
  const between = text.slice(to, verb.from).trim();
  const [opens = ''] = /^\p{L}{1,5}(?=\s)/u.exec(between) ?? [];
  return (
    oblique !== null &&
    !/[,;:.!?]/u.test(between) &&
    recogniser.has('termStarts', opens) &&
    recogniser.has('glossStarts', opens) &&
    wordsOf(text.slice(from, to).toLowerCase()).every((word) => oblique.isOblique(word))
  );
}

/** «Игра называется *антагонистической*, если …»: a noun before the verb is what is called so. */
function isSubject(before: string, { recogniser }: NoteContext): boolean {
  const [word, ...more] = tokenise(before).map(({ text }) => smallLetters(text));
  if (word === undefined || more.length > 0 || word.length < 3) return false;
  return !recogniser.has('termStarts', word) && !recogniser.has('glossStarts', word);
}

/** «Предполагаем, что … называется …», "assume that … is called": of what is supposed nothing is said for good. */
function isSupposed(before: string, { recogniser }: NoteContext): boolean {
  const that = /^\s*(\p{L}+),?\s(?:что|що|that|dass|que|che|że)\s/u.exec(before);
  return that !== null && recogniser.is('isVerb', that[1]?.toLowerCase());
}

function firstWord(text: string): string {
  return tokenise(text.slice(0, 40))[0]?.text.toLowerCase() ?? '';
}

/** The few words between opening and verb of a frame: "By a fallacy we mean …". */
function framedName(text: string, { from, opened }: NamingVerb): { readonly from: number; readonly to: number } | null {
  if (opened === null) return null;
  const shown = text.slice(opened, from).replace(/,\s*$/u, ' ');
  const start = /^\s*(?:(?:an?|the|ein|einem|einer|dem|der|une?|una|uno|um|uma)\s+)?/iu.exec(shown)?.[0].length ?? 0;
  const to = opened + shown.trimEnd().length;
  return /[,;:.]/u.test(shown) || tokenise(shown).length > MOST_NAME_WORDS || to <= opened + start
    ? null
    : { from: opened + start, to };
}
