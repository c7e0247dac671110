import type { RecognitionWords } from '../../language';
import type { GlossShape } from './gloss-shape';
import { GENUS } from './spaceless-copula';
import { trimEndOf } from './trim';

/** What says its genus, or sets it last behind its attribute, needs fewer. */
const GENUS_CHARACTERS = 12;
const TIED_CHARACTERS = 8;
/** Kana and a noun: 「縦に張られた糸」. */
const ATTRIBUTE = /[るたのいだなうくすむつぐぶ][\p{Script=Han}\p{Script=Katakana}ー]{1,8}$|(?:もの|こと)$/u;
/** Characters of a genus behind its last attribute. */
const LONGEST_GENUS = 8;

/** 「洗わないこと」 forbids. */
const FORBIDS = /、[^、]{1,20}ないこと$/u;

/** 「变红就过头了」: a first clause that ends so tells what came to be. */
const HAPPENED = /就.{1,8}了$/u;

/** 「从下订单到收到货物所经过的时间」: what a preposition opens is the attribute of the noun behind 的. */
const PREPOSED = /^(?:[从從在为為由按将將]|根据|根據)[^，,；;。：:]{4,40}的[^的，,；;。：:]{1,8}$/u;

/** Reads a gloss that is written without spaces. */
export function readSpacelessGloss(text: string, language: RecognitionWords | undefined, asks: boolean): GlossShape {
  const plain = trimEndOf(text, /[。．.\s]/u);
  const length = Array.from(plain).length;
  const isAttribute = PREPOSED.test(plain);
  const opensBadly =
    asks ||
    /^[\d「『（("“]/u.test(plain) ||
    language?.isFinite(plain) === true ||
    FORBIDS.test(plain) ||
    HAPPENED.test(firstClause(plain)) ||
    (!isAttribute && [...(language?.glossStarts ?? [])].some((word) => plain.startsWith(word)));
  const attributes = [...(language?.relatives ?? [])];
  const difference =
    attributes.length > 0
      ? attributes.some((word) => closesGenus(plain, word))
      : language?.code !== 'ja' || ATTRIBUTE.test(plain);
  const tied = difference && language?.nounPhrase === 'spaceless';
  return {
    length,
    spaceless: true,
    nounPhrase: !opensBadly && length >= 5,
    difference,
    genus:
      !opensBadly &&
      (difference
        ? length >= (tied ? TIED_CHARACTERS : GENUS_CHARACTERS)
        : language?.code === 'ja' && length >= GENUS_CHARACTERS),
    opensBadly,
    clause: false,
    // 「…を記録すること」: what is done, as an infinitive elsewhere.
    opensWithVerb: /[るう]こと$/u.test(plain),
    asks,
    indefinite: GENUS.test(firstClause(plain)),
    article: false,
    tied: true,
    relational: false,
    purpose: false,
    qualified: difference,
    // The first clause closes its genus and tells of no deed.
    relativeAt:
      difference &&
      !plain.includes('了') &&
      (attributes.length === 0 || attributes.some((word) => closesGenus(firstClause(plain), word)))
        ? 1
        : -1,
    past: false,
    nominal: !opensBadly,
    unknown: language?.nounPhrase !== 'spaceless',
    bare: false,
  };
}

function firstClause(text: string): string {
  return text.split(/[，,；;。]/u)[0] ?? '';
}

/** "…的方法": the attribute's mark stands before the genus that ends a clause; in "一种…" and the like the genus is said first. */
function closesGenus(text: string, mark: string): boolean {
  return text.split(/[，,；;：:。]/u).some((clause) => {
    const at = clause.lastIndexOf(mark);
    const behind = clause.length - at - mark.length;
    return at > 0 && behind > 0 && behind <= LONGEST_GENUS;
  });
}
