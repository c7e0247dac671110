import { readTitle } from '../naming/title';
import { readGloss } from '../reading/gloss';
import type { NoteContext } from '../reading/note-context';
import type { Recogniser } from '../reading/recogniser';
import { isUsedElsewhere } from '../reading/recurrence';
import { DOUBTFUL } from '../reading/score-statement';
import { readTerm } from '../reading/term-shape';
import { firstSentence, tokenise } from '../../text';
import { calloutDrafts } from './callout-frame';
import type { Block } from '../../markdown';
import type { Draft } from '../draft';
import { BRIEF_SHAPE } from '../draft';
import { childrenBeforeCallout } from '../reading/body';
import { isBareNoun } from '../reading/fragment';
import { rootBefore } from '../reading/roots';
import type { Span } from '../../text';
import type { DefinitionRule } from './definition-rule';
import { tellsWhat } from './heading-text';
import { readStretches } from './stretches';

/** What else a callout may be: somebody's words, an order, a doubt. */
const OTHER =
  /^\P{L}*$|quot|cit|zitat|цитат|examp|пример|приклад|beispiel|exemp|ejempl|esempi|todo|question|frage|pregunta|domanda|faq|help|вопрос|fail|miss|check|done|th[eé]or|teor|lemm|corollar|propos|proof|axiom|теорем|лемм|доказ|следств|^satz|beweis|例|引用|问题|定理|정리|משפט|law|закон|gesetz/u;
/** Types that are to be heard: a name with what it is stands in them for their colour, where nothing else is said. */
const LOUD = /warn|caution|danger|error|bug|attention|внимание|важно|tip|hint|совет|success/u;
/** What may or must be done is advice. */
const MOOD = / (?:may|might|should|must|will|needs?|может|должн\p{L}+|нужно|надо) /u;
const ALARM = /warn|caution|danger|error|bug|attention|внимание/u;
/** Types that the app itself offers for whatever is to stand out; a type of the writer's own says more. */
const ANY = /^(?:note|info|abstract|summary|tldr)$/u;
/** A way through menus. */
const PATH = /[→›]/u;
/** Scores of a title with what it is below it. */
const NAMED = 85;
const KNOWN = 93;

type Header = NonNullable<Block['callout']>;

/** Words of a body that is a noun and what hangs on it. */
const LEAST = 5;
/** The same of one that stands where something else is said, too. */
const LEAST_LOUD = 6;

/** A callout of any type whose title begins with a definition word, or is a name of which the text says what it is. */
export const titledCalloutRule: DefinitionRule = {
  id: 'titled-callout',
  confidence: 95,
  kinds: ['callout'],
  find(block, context) {
    const source = context.outline.blocks[block];
    if (source?.callout == null) return [];
    if (source.callout.title.to <= source.callout.title.from)
      return belowHeading(block, source.span, source.callout, context);
    const callout = { index: block, span: source.span, header: source.callout };
    const title = readTitle(context.note.inlineOf(callout.header.title), context.recogniser);
    if (title.worded) return calloutDrafts('titled-callout', this.confidence, callout, context);
    const { type } = source.callout;
    const isName = title.term !== null && title.glossFrom === null && !OTHER.test(type);
    const score = isName ? scoreOf(title.term, type, block, context) : 0;
    return score === 0 ? [] : weighed(calloutDrafts('titled-callout', score, callout, context), type);
  },
};

/** A thing that is out of order is told of in such callouts: only a note that surely defines says in them what it is. */
function weighed(drafts: readonly Draft[], type: string): readonly Draft[] {
  if (!ALARM.test(type)) return drafts;
  return drafts.map((draft) => ({ ...draft, shape: BRIEF_SHAPE, limit: DOUBTFUL, supportedLimit: NAMED }));
}

/** "[!technique]" right below the heading "Layering": what it is stands in the callout, whatever its type. */
function belowHeading(block: number, span: Span, header: Header, context: NoteContext): readonly Draft[] {
  const above = rootBefore(block, context);
  const heading = context.headings.nearest(block);
  if (
    OTHER.test(header.type) ||
    heading?.block !== above ||
    heading.heading.level === 1 ||
    context.outline.blocks[block]?.parent !== -1
  )
    return [];
  const score = scoreOf(heading.heading.text, header.type, block, context);
  return score === 0
    ? []
    : weighed(calloutDrafts('titled-callout', score, { index: block, span, header }, context), header.type);
}

function scoreOf(name: string, type: string, block: number, context: NoteContext): number {
  const { recogniser, outline } = context;
  const term = readTerm(name, recogniser);
  const [first = -1] = context.children(block);
  if (term === null || term.unlikely || term.label || term.coordinated || recogniser.headingRole(name) !== 'name')
    return 0;
  if (outline.blocks[first]?.kind !== 'paragraph' || readStretches(first, context).length > 0) return 0;
  const { text, marks } = context.inline(first);
  // "`description` overrides …" tells of a piece of code.
  if (marks.some(({ kind, from }) => kind === 'code' && from === 0)) return 0;
  const said = text.slice(0, 400);
  const { from, to } = firstSentence(said, context.abbreviations);
  const gloss = readGloss(said.slice(from, to), recogniser);
  const own = childrenBeforeCallout(block, context).map((child) => outline.blocks[child]?.kind);
  const isWhole = own.every((kind) => kind === 'paragraph' || kind === 'blank');
  const [language] = recogniser.languages;
  const areVerbsKnown =
    /^(?:en|ru)$/u.test(language?.code ?? '') || (language?.nounPhrase === 'capital' && isNounWith(said, recogniser));
  const isOne = isWhole && to === said.trimEnd().length && !PATH.test(said);
  // Where verbs are not known, what opens with a noun may be a sentence about it, and one with its article mostly is.
  const isTold =
    areVerbsKnown && tellsWhat(said.slice(from, to), term.name, false, context) && gloss.length >= LEAST_LOUD;
  if (LOUD.test(type)) return isTold && (gloss.qualified || gloss.relational) && !MOOD.test(said) ? NAMED : 0;
  if (ANY.test(type) && !(areVerbsKnown && isOne)) return 0;
  const isKnown = areVerbsKnown || (language?.nounPhrase === 'article' && !gloss.article);
  const isNoun = gloss.nounPhrase && gloss.difference && isKnown && isOne && gloss.length >= LEAST;
  const isBare = isOne && isBareNoun(said, gloss, recogniser) && gloss.difference;
  // Of a language without data of its own the shape of a title tells nothing: "[!important] สำคัญ".
  if (gloss.past || gloss.unknown || !(isNoun || isBare || (gloss.genus && (gloss.qualified || gloss.indefinite))))
    return 0;
  return isUsedElsewhere([term.name], false, context) ? KNOWN : NAMED;
}

/** „Abbau von Holz durch Pilze“: a noun, its complement at once, and no verb. */
function isNounWith(said: string, recogniser: Recogniser): boolean {
  const [, tie] = /^\p{Lu}\p{Ll}+ (\p{Ll}+)/u.exec(said) ?? [];
  return (
    recogniser.has('complements', tie) &&
    tokenise(said).every(({ text }) => !/^\p{Ll}/u.test(text) || !recogniser.is('isVerb', text))
  );
}
