import type { RuleId } from '../definition';
import type { Draft } from '../draft';
import { BRIEF_SHAPE } from '../draft';
import { stretchBody } from '../reading/body';
import type { GlossShape } from '../reading/gloss-shape';
import type { NoteContext } from '../reading/note-context';
import { isInContrastSection } from '../reading/note-headings';
import { isAbbreviationOf } from '../naming/abbreviation';
import { withKind } from '../naming/adjective-name';
import { isAcquaintance } from '../reading/acquaintance';
import { isNamed, isUsedElsewhere } from '../reading/recurrence';
import type { StatementEvidence } from '../reading/score-statement';
import { DOUBTFUL, isThird, limitOf, scoreStatement } from '../reading/score-statement';
import type { Statement } from '../reading/statement';
import { trimEndOf } from '../reading/trim';
import { isOfKin } from './kinship';
import { isLoose } from './looseness';
import type { Neighbours } from '../reading/neighbours';
import { isSound } from './neighbours';
import { isAmongRemarks, isCircular, isLikening } from './remarks';
import { BLANK_OR_STOP, saysNone } from './says-none';
import { isNumbered, isStep } from './steps';
import type { Stretch } from './stretches';
import { isUnderKinds, isUnderTerms } from './under-terms';
import { isStrangeSentence } from './unknown-language';

/** Base scores of a statement by how its term is written, hundredths. */
const COPULA = 75;
const DRESSED = 60;
/** A bold term and a colon. */
export const COLON = 50;
const PLAIN = 45;
/** A stressed term and a colon. */
const STRESSED = 45;
/** A plain term and a colon. */
const KEY = 35;
const COLONS = { bold: COLON, emphasis: STRESSED, link: KEY, plain: KEY, code: KEY } as const;
/** «Первый – это хорошо»: with fewer words behind it a copula proves little. */
const SHORTEST_COPULA = 3;

/** The draft of a statement, weighed; null where it can be no definition at all. */
export function weighStretch(rule: RuleId, stretch: Stretch, around: Neighbours, context: NoteContext): Draft | null {
  const { term, statement, inline } = stretch;
  const isInGlossary = isUnderTerms(stretch.block, context);
  const isOfKinds = isInGlossary || isUnderKinds(stretch.block, context);
  const neighbours = isOfKinds ? { ...around, remarks: false } : around;
  const isKey = statement.mark === 'colon' && statement.dress !== 'bold';
  const mark = inline.text.charAt(statement.termTo);
  const isStop = mark === '.';
  if (!isKey && !isStop && mark !== '=') countStatement(stretch, context);
  if (isStop && !stretch.gloss.genus) return null;
  if (term === null || term.coordinated || stretch.parenthesis || stretch.gloss.asks) return null;
  const kin =
    stretch.gloss.nounPhrase && stretch.gloss.length >= SHORTEST_COPULA && isOfKin(stretch, term.name, context);
  // In a glossary a noun and what hangs on it say what the term is.
  const isBrief =
    isInGlossary &&
    statement.mark === 'dash' &&
    stretch.gloss.nounPhrase &&
    !stretch.gloss.past &&
    stretch.gloss.length >= LEAST_BRIEF &&
    // "The bus you miss" jokes.
    !/(?:^|[^\p{L}])(?:you|your|ты|вы|тебе|вам)(?!\p{L})/iu.test(
      inline.text.slice(statement.glossFrom, stretch.sentenceTo),
    );
  const gloss =
    kin || isBrief ? { ...stretch.gloss, genus: true } : asOfKind(rule, stretch, isUnderKinds(stretch.block, context));
  if (saysNone(stretch, context) || isAcquaintance(term.name, context)) return null;
  // "**Goal:** …" is a label; "Focus – the point in which rays meet" may well be none.
  const isLabel = term.label && !((gloss.qualified || (isInGlossary && gloss.genus)) && statement.mark === 'dash');
  const isSaid = isSaidToBe(stretch, gloss);
  // "Datum – a mark from which …" is a label in another language than the note's.
  const isForeignLabel = gloss.indefinite && context.recogniser.languages.every(({ labels }) => !labels.has(term.key));
  // In bold a word that ends as a verb is as often what a button does.
  const isAmongTerms = neighbours.firm && gloss.genus && gloss.nounPhrase;
  const isNoun = !term.verbal || isAmongTerms || (gloss.qualified && (term.abbreviated || statement.dress === 'plain'));
  // «В данном примере продукт – это …» says what it is there.
  if (statement.copula && statement.dress === 'plain' && HERE.test(term.name)) return null;
  // What is written with its abbreviation is a name, whatever its words look like: "velocity made good (VMG)".
  const isUnlikely = term.unlikely && !term.abbreviated;
  if ((isUnlikely || isLabel || !isNoun) && !statement.copula) return null;
  // «Вещь — это …» opens with an article only in running text: "The cure — weights that fade".
  const article = stretch.definite
    ? !(gloss.genus && gloss.qualified && (gloss.indefinite || !gloss.article))
    : statement.dress === 'plain' && context.recogniser.has('articles', firstWord(stretch));
  const body = stretchBody(inline, statement.glossFrom, statement.to);
  const usedElsewhere = isUsedElsewhere([term.name, ...term.aliases], statement.dress === 'link', context);
  if (isStrangeSentence(stretch) && !usedElsewhere && !term.abbreviated) return null;
  if (isLikening(stretch.block, context)) return null;
  // Behind a colon a sentence opens as a noun phrase does, where endings do not tell: "**Role:** The structure of …".
  const [language] = context.recogniser.languages;
  const isEnding = language?.nounPhrase === 'ending' && language.code !== 'he';
  const isPhrase = isEnding || statement.mark === 'dash';
  const evidence = {
    base: baseOf(statement, gloss.length),
    term: {
      ...term,
      unlikely: isUnlikely || article,
      label:
        (isLabel && !isSaid) ||
        (term.label &&
          statement.dress !== 'link' &&
          !isForeignLabel &&
          !isSaid &&
          !(rule === 'dash' && isToldApart(stretch)) &&
          !(isInGlossary && gloss.genus)),
    },
    gloss,
    usedElsewhere,
    named: isNamed([term.name, ...term.aliases], context),
    ends:
      /[.;。]\s?$/u.test(inline.text.slice(Math.max(0, stretch.sentenceTo - 4), stretch.sentenceTo)) ||
      stretch.sentenceTo >= statement.to,
    inContrast:
      isInContrastSection(context.headings, stretch.block) &&
      !(
        (statement.dress !== 'plain' || term.abbreviated || (rule === 'dash' && gloss.length >= WHOLE)) &&
        isThird(term, gloss, context)
      ),
    amongOptions: neighbours.options,
    loose:
      (!kin && isLoose(rule, { ...stretch, gloss }, neighbours, context)) ||
      (stretch.within && !(gloss.genus && gloss.qualified)),
    technical: stretch.technical,
    circular: !statement.copula && (isCircular(stretch, term.name, context) || isExpansion(stretch, term.name)),
    amongRemarks:
      (neighbours.remarks && !kin && isNumbered(stretch, context)) ||
      isAmongRemarks(stretch, context) ||
      (rule === 'list' && !kin && isStep(stretch, neighbours, context)),
  };
  return {
    rule,
    term:
      rule === 'list' || rule === 'dash'
        ? withKind(term.name, inline.text.slice(statement.glossFrom, stretch.sentenceTo), stretch.block, context)
        : term.name,
    aliases: term.aliases,
    span: stretch.span,
    body: body.spans,
    text: body.text,
    parts: scoreStatement(evidence),
    block: stretch.block,
    claims: [stretch.block],
    shape: shapeOf(rule, stretch),
    limit: isAmidText(stretch) ? Math.min(DOUBTFUL, limitOf(evidence)) : limitOf(evidence),
    kinLimit: limitOf({ ...evidence, loose: false }),
    likeLimit: limitOf({
      ...evidence,
      gloss: isPhrase && gloss.relational && gloss.length >= SHORTEST_COPULA ? { ...gloss, genus: true } : gloss,
      loose: evidence.loose && !(isPhrase && ((gloss.qualified && (gloss.article || isEnding)) || gloss.relational)),
    }),
    ...(neighbours.remarks || opensSentence(stretch, context) ? {} : softly(evidence)),
    isRelational: isPhrase && gloss.relational,
    supportedLimit: limitOf(evidence, true),
    ...(evidence.named || term.abbreviated || (statement.copula && !neighbours.remarks)
      ? {}
      : {
          alone: {
            group: listOf(stretch.block, context),
            remarked: neighbours.remarks || (neighbours.entries > 1 && isNumbered(stretch, context)),
            apart: tellsApart(stretch),
            weak:
              !tellsApart(stretch) &&
              (rule === 'list' || (gloss.length < WHOLE && !gloss.spaceless && !saysWhatFor(stretch))),
          },
        }),
  };
}

/**
 * «Виды договоров: **Аренда** — арендодатель предоставляет имущество …»: under a heading of kinds or of terms a whole
 * sentence, too, tells what one of them is.
 */
function asOfKind(rule: RuleId, { statement: { dress, mark }, gloss }: Stretch, isOfKinds: boolean): GlossShape {
  const isSaid = gloss.clause && dress === 'bold' && mark === 'dash' && gloss.length >= LEAST_CLAUSE;
  if (!isSaid || rule !== 'list' || !isOfKinds) return gloss;
  return { ...gloss, opensBadly: false, nounPhrase: true, genus: true, qualified: true, tied: true };
}

/** Words of a gloss in a glossary. */
const LEAST_BRIEF = 4;

/** Words of a sentence that tells what a kind is. */
const LEAST_CLAUSE = 5;

/** "**Routing:** The nodes agree on …": behind a colon a capital opens a sentence, where endings do not tell. */
function opensSentence({ statement, inline, gloss }: Stretch, { recogniser: { languages } }: NoteContext): boolean {
  const [language] = languages;
  if (statement.mark !== 'colon' || gloss.indefinite) return false;
  if (gloss.spaceless) return gloss.relativeAt < 1;
  if (language?.nounPhrase === 'ending') return language.code === 'he';
  return language?.nounPhrase !== 'article' || /^\p{Lu}/u.test(inline.text.slice(statement.glossFrom));
}

/**
 * A noun that nothing shows but what hangs on it, or a head with no more than its complement: beside others of its form
 * that surely define it is read as a genus that is guessed.
 */
function softly(evidence: StatementEvidence): Pick<Draft, 'softLimit' | 'softParts'> {
  const { gloss } = evidence;
  const isSoft =
    gloss.bare ||
    (gloss.relational && !gloss.genus) ||
    (evidence.loose && gloss.genus && (gloss.tied || gloss.relational));
  if (!isSoft || gloss.length < SHORTEST_COPULA || gloss.past || evidence.term.technical || evidence.technical)
    return {};
  const guessed = gloss.genus ? gloss : { ...gloss, nounPhrase: true, genus: true, tied: false };
  const read = { ...evidence, gloss: guessed, loose: false };
  return { softParts: scoreStatement(read), softLimit: limitOf(read) };
}

/** «Тег – пара из ключа и значения, описывающая одно свойство»: no value of a field, whatever its name. */
function isToldApart({ statement: { mark, copula }, term, gloss }: Stretch): boolean {
  const { genus, qualified, tied, past, length } = gloss;
  const isWord = term?.key.includes(' ') === false;
  return isWord && mark === 'dash' && !copula && genus && qualified && tied && !past && length >= TOLD_APART;
}

/** «**Контекст** — это набор значений, который …»: one noun of which a copula says its kind, whatever else it heads. */
function isSaidToBe({ statement: { mark, copula }, term }: Stretch, { genus, length, past }: GlossShape): boolean {
  const isWord = term !== null && !term.key.includes(' ') && !/[оа]$/u.test(term.key);
  return isWord && mark === 'dash' && copula && genus && !past && length >= TOLD_APART;
}

/** Behind a dash a genus and the clause that tells it apart are no remark. */
function tellsApart({ statement, gloss: { genus, qualified, past, length } }: Stretch): boolean {
  return statement.mark === 'dash' && genus && qualified && !past && length >= TOLD_APART;
}

/** «Затирка — цветной раствор для швов между плитками.»: a paragraph of one sentence, with its stop. */
function saysWhatFor({
  statement,
  inline,
  from,
  sentenceTo,
  gloss: { genus, purpose, past, length },
}: Stretch): boolean {
  const isSentence = from === 0 && sentenceTo >= inline.text.trimEnd().length && /\.\s*$/u.test(inline.text);
  return isSentence && statement.mark === 'dash' && genus && purpose && !past && length >= LEAST_FOR;
}

/** Words of a genus and what it is for. */
const LEAST_FOR = 6;
const TOLD_APART = 7;

/** Those written in one way support each other; amid running text only a note that defines does. */
function shapeOf(rule: RuleId, stretch: Stretch): string | null {
  const { gloss, statement } = stretch;
  if (isAmidText(stretch)) return BRIEF_SHAPE;
  return gloss.nounPhrase || gloss.bare || (gloss.unknown && gloss.genus)
    ? `${rule} ${statement.dress} ${statement.mark}`
    : null;
}

/** «Печка не греет: кран. Кран — деталь, которая течёт»: a later sentence is a remark as often. */
function isAmidText({ within, statement: { dress, copula } }: Stretch): boolean {
  return within && dress === 'plain' && !copula;
}

/** Opens with where something is so. */
const HERE = /^(?:in|en|в|во|на|при|для) (?:this|our|diesem|unserem|este|cet|questo|данн\p{L}+|эт\p{L}+|наш\p{L}+) /iu;
/** A paragraph with fewer is a remark as often as a definition. */
const WHOLE = 8;

/** How many statements of the note may say what something is. */
function countStatement(stretch: Stretch, { tally }: NoteContext): void {
  tally.said += 1;
  if (isSound(stretch)) tally.sound += 1;
}

/** The outermost list that holds a block; the block itself without one. */
function listOf(block: number, { outline: { blocks } }: NoteContext): number {
  let list = block;
  for (let at = blocks[block]?.parent ?? -1; at >= 0; at = blocks[at]?.parent ?? -1)
    if (blocks[at]?.kind === 'list') list = at;
  return list;
}

/** "SJF – Shortest Job First" says what the letters stand for, no more. */
function isExpansion({ inline, statement, sentenceTo }: Stretch, name: string): boolean {
  const said = trimEndOf(inline.text.slice(statement.glossFrom, sentenceTo), BLANK_OR_STOP);
  return isAbbreviationOf(name, said.replace(/ ?[(（][^()（）]*[)）]$/u, ''));
}

function baseOf(statement: Statement, words: number): number {
  if (statement.copula) return words < SHORTEST_COPULA ? DRESSED : COPULA;
  if (statement.mark === 'colon') return COLONS[statement.dress];
  return statement.dress === 'plain' || statement.dress === 'code' ? PLAIN : DRESSED;
}

function firstWord({ inline, statement }: Stretch): string {
  return /^[\p{L}'’]+/u.exec(inline.text.slice(statement.termFrom, statement.termTo))?.[0].toLowerCase() ?? '';
}
