import { tokenise, wordsOf } from '../../text';
import type { Span } from '../../text';
import type { Draft } from '../draft';
import { BRIEF_SHAPE, GUESS_LIMIT } from '../draft';
import { stretchBody } from '../reading/body';
import { isFragment } from '../reading/fragment';
import { readGloss } from '../reading/gloss';
import type { GlossShape } from '../reading/gloss-shape';
import { isMeasure } from '../reading/measure';
import type { NoteContext } from '../reading/note-context';
import type { HeadingNode } from '../reading/note-headings';
import { isInContrastSection } from '../reading/note-headings';
import { isGermanDeed, isNounPhraseAlone, isVerbal } from '../reading/noun-phrase';
import { openingOf } from '../reading/opening';
import { rootBefore } from '../reading/roots';
import { DOUBTFUL } from '../reading/score-statement';
import type { TermShape } from '../reading/term-shape';
import { readTerm } from '../reading/term-shape';
import { beforeClause, isOfComplement } from './complement-gloss';
import { ABSTRACT } from './copula-doubts';
import type { DefinitionRule } from './definition-rule';
import { isDiary } from './remarks';
import { resumedIn } from './resumption';
import { titledLine } from './titled-line';

const BASE = 60;
/** A genus with what ties its difference to it: that the paragraph is no sentence speaks for it. */
const GENUS = 25;
/** The kind to which what a title names belongs, and nothing that a note itself could be: "a method of … in which". */
const OF_KIND =
  /^An? (?:\p{Ll}+ ){0,2}(?:method|technique|process|procedure|situation|phase|stage|period|arrangement|theory|principle|property|phenomenon|condition|disease|disorder|state|form|style|device|machine|structure|substance|algorithm|protocol|game|dance|dish|fabric|material|instrument|unit|law|rule) (?:\p{Ll}+ ){0,6}?(?:that|which|whose|where|(?:in|by|at|during) which)(?!\p{L})/u;
/** Fewer words are a remark or another name. */
const LEAST_WORDS = 6;
/** A name of code: `fs.readFile`, `userId`. */
const CODE = /\p{Ll}\p{Lu}|\p{L}\.\p{L}|\(/u;

/**
 * A paragraph directly below a heading that is no sentence but a noun phrase with its difference: it says
 * what the heading names, as a quote there does. «Модуль» – «Папка с файлами, которую …».
 */
export const headingTextRule: DefinitionRule = {
  id: 'heading-text',
  confidence: BASE,
  kinds: ['paragraph'],
  find(block, context) {
    const paragraph = context.outline.blocks[block];
    if (paragraph?.kind !== 'paragraph' || paragraph.parent !== -1) return [];
    if (isInContrastSection(context.headings, block) || isDiary(context.fileName)) return [];
    const above = context.headings.nearest(block);
    if (above?.block !== rootBefore(block, context)) return ofLine(block, paragraph.span, context);
    const inline = context.inline(block);
    const glossFrom = resumedIn(inline.text, context);
    const name = subjectOf(above, glossFrom > 0, OF_KIND.test(inline.text), context);
    const term = name === null ? null : readTerm(name, context.recogniser);
    if (term === null || term.unlikely || term.label || term.coordinated || term.technical) return [];
    if (CODE.test(term.name)) return [];
    const said = withoutCount(openingOf(inline.text.slice(glossFrom), context));
    // Lines of a list without marks.
    if (/\n ?\p{Lu}/u.test(inline.text.slice(glossFrom, glossFrom + said.length))) return [];
    if (!tellsWhat(said, term.name, glossFrom > 0, context)) return [];
    return [draftOf(block, paragraph.span, term, glossFrom, context)];
  },
};

function draftOf(block: number, span: Span, term: TermShape, glossFrom: number, context: NoteContext): Draft {
  const inline = context.inline(block);
  const body = stretchBody(inline, glossFrom, inline.text.length);
  return {
    rule: 'heading-text',
    term: term.name,
    aliases: term.aliases,
    span,
    body: body.spans,
    text: body.text,
    parts: [
      { id: 'base', points: BASE },
      { id: 'genus', points: GENUS },
    ],
    block,
    claims: [block],
    shape: null,
    limit: GUESS_LIMIT,
    alone: { group: block, remarked: false, weak: true, apart: false },
  };
}

/** A name in front of its gloss as a heading stands over it: on a line of its own or behind a full stop. */
function ofLine(block: number, span: Span, context: NoteContext): Draft[] {
  const inline = context.inline(block);
  const title = titledLine(inline, context);
  if (title === null) return [];
  const { term, glossFrom, isApart } = title;
  const said = withoutCount(openingOf(inline.text.slice(glossFrom), context));
  if (!tellsWhat(said, term.name, false, context)) return [];
  const draft = draftOf(block, span, term, glossFrom, context);
  return [isApart ? draft : { ...draft, shape: BRIEF_SHAPE, limit: DOUBTFUL, supportedLimit: BASE + GENUS }];
}

/**
 * What a paragraph below a heading speaks of. The title of a note has the note's beginning below it, and its
 * introduction speaks of the note: there only words that take the name up define.
 */
function subjectOf(
  { block, heading, index }: HeadingNode,
  isResumed: boolean,
  isOfKind: boolean,
  context: NoteContext,
): string | null {
  if (heading.role === 'name') return heading.level > 1 || isResumed || isOfKind ? context.inline(block).text : null;
  const isIntroduction = index === 0 && context.recogniser.has('introHeadings', heading.text.trim().toLowerCase());
  return isResumed && isIntroduction ? (context.notePart ?? context.noteName) : null;
}

/** «Лента, по которой едет тесто: ткань, сетка, сталь»: what a whole gloss counts up behind its colon is no more of it. */
function withoutCount(said: string): string {
  const [, gloss = '', counted = ''] = /^([^:：]*)[:：] ([^:：]*)$/u.exec(said) ?? [];
  const isCount = /^(?!\p{Lu}\p{Ll})[^,.;]{2,40}(?:, [^,.;]{2,40}){1,6}[.;]?$/u.test(counted.trim());
  return isCount && wordsOf(gloss).length >= LEAST_WORDS ? gloss : said;
}

/** A genus and its difference, and no verb but those of clauses. */
export function tellsWhat(said: string, name: string, isResumed: boolean, context: NoteContext): boolean {
  const { recogniser } = context;
  if (/[:：…!！]\s*$|[:：]\s|\s[-–—]\s|[«„“”"]/u.test(said)) return false;
  const gloss = readGloss(said, recogniser);
  // "It is a frame that …" says what the heading names, whatever follows; "this is the part that …" points at one thing.
  if (isResumed && gloss.article) {
    if (!gloss.indefinite && !ABSTRACT.test(said)) return false;
    const isOurs = wordsOf(said.toLowerCase()).some((word) => recogniser.has('personal', word));
    const isWhole = gloss.genus && gloss.nounPhrase && (gloss.qualified || gloss.relational);
    if (isWhole && !gloss.past && !isOurs) return true;
    if (!gloss.indefinite) return false;
  }
  if (isResumed && isTaken(said, gloss, context)) return true;
  if (OF_KIND.test(said) && gloss.genus && gloss.nounPhrase && !gloss.past) return true;
  if (isMeasure(said, gloss, recogniser) || isDeed(said, name, gloss, context)) return true;
  if (isOpinion(said, name, gloss, context) || isBareDeed(said, name, gloss, context)) return true;
  if (isOfComplement(said, name, gloss, context)) return true;
  if (!gloss.genus || !gloss.nounPhrase || gloss.past || gloss.unknown || gloss.length < LEAST_WORDS) return false;
  return (
    isNounPhraseAlone(said, name, recogniser) &&
    (isOfAnyOne(said, gloss, context) || isFragment(said, gloss, recogniser))
  );
}

/** «Это набор ключей для ремонта пути»: where nouns have no article, a genus and what it is for, or of what. */
function isTaken(
  said: string,
  { genus, nounPhrase, past, length, purpose, relational }: GlossShape,
  { recogniser }: NoteContext,
): boolean {
  const words = wordsOf(said.toLowerCase());
  return (
    recogniser.languages[0]?.nounPhrase === 'ending' &&
    genus &&
    nounPhrase &&
    !past &&
    (purpose || relational) &&
    length >= LEAST_WORDS &&
    !/[\d!,]/u.test(said) &&
    !OF_NOTE.test(said) &&
    !words.some((word) => recogniser.has('personal', word)) &&
    !isVerbal(words, recogniser)
  );
}

/** What a note itself is, or a part of it. */
const OF_NOTE =
  /^(?:список|заметк|конспект|страниц|раздел|черновик|шаблон|план|папк|файл|пример|ссылк|вопрос|ответ|мест|врем|повод|причин|итог|часть|сборник|нотатк|сторінк|перелік|місц|час|lista|notatk|strona|miejsc)/iu;

/** "Grafting" – "The joining of a shoot …", "Feeding one pair of …": an English heading of a deed, and a deed below it that no verb does. */
function isDeed(said: string, name: string, { asks, length }: GlossShape, { recogniser }: NoteContext): boolean {
  if (recogniser.languages[0]?.code !== 'en' || !name.endsWith('ing') || asks || length < LEAST_DEED) return false;
  const words = tokenise(said).map(({ text }) => text.toLowerCase());
  return (
    /^(?:The \p{Ll}{2,}ing of|\p{Lu}\p{Ll}+ing) \p{Ll}/u.test(said) &&
    !words.some((word) => recogniser.has('personal', word)) &&
    !isVerbal(beforeClause(words, recogniser), recogniser)
  );
}

/** "The view that only the results of an act …": what a doctrine says is a clause of its own. */
function isOpinion(said: string, name: string, { asks, length }: GlossShape, { recogniser }: NoteContext): boolean {
  return (
    recogniser.languages[0]?.code === 'en' &&
    !asks &&
    length >= LEAST_DEED &&
    OPINION.test(said) &&
    !wordsOf(name.toLowerCase()).some((word) => said.slice(0, OPENING).toLowerCase().includes(word)) &&
    !wordsOf(said.toLowerCase()).some((word) => recogniser.has('personal', word))
  );
}

/** Characters of the noun that says what it is. */
const OPENING = 20;
const OPINION =
  /^The (?:\p{Ll}+ )?(?:view|idea|belief|claim|principle|theory|doctrine|thesis|assumption|hypothesis|position|theorem|law|rule|notion|conviction) that \p{L}/u;

/** « Pérdida de la distinción entre … »: in Romance languages a noun of a deed without its article, and no verb. */
function isBareDeed(
  said: string,
  name: string,
  { article, asks, opensBadly }: GlossShape,
  { recogniser }: NoteContext,
): boolean {
  const [language] = recogniser.languages;
  if (language?.nounPhrase !== 'article' || language.code === 'en' || article || asks || opensBadly) return false;
  const words = wordsOf(said.normalize('NFC').toLowerCase());
  return (
    words.length >= LEAST_WORDS &&
    /^\p{Lu}\p{Ll}+(?:ción|sión|zione|sione|ção|são|tion|sion|mento|miento|ment|dida|tura|aje|age|agem|aggio|anza|ança|ance)\s/u.test(
      said,
    ) &&
    recogniser.has('complements', words[1]) &&
    !words.some((word) => recogniser.has('personal', word) || name.toLowerCase().startsWith(word)) &&
    !isVerbal(beforeClause(words, recogniser), recogniser)
  );
}

const LEAST_DEED = 8;

/** "The lamp that hangs there ruins …": behind a definite article a verb may follow that nothing shows. */
function isOfAnyOne(said: string, gloss: GlossShape, { recogniser }: NoteContext): boolean {
  const [language] = recogniser.languages;
  if (gloss.indefinite || language?.nounPhrase === 'ending') return true;
  if (language?.code === 'de') return isGermanDeed(said);
  if (language?.code !== 'en') return false;
  const [, noun] = tokenise(said.slice(0, 60)).map(({ text }) => text.toLowerCase());
  return !gloss.article || (noun !== undefined && said.toLowerCase().startsWith(`the ${noun} of `));
}
