import type { Abbreviations } from '../../text';
import { splitSentences } from '../../text';
import type { FoundRelation } from '../vault-facts';
import type { Leaf } from './leaf';
import { placeOf } from './leaf';
import { termsIn } from './sentence';

/** What sets two names against each other in languages of which no cues are known by word: Japanese, Korean, Hebrew, Arabic. */
const CONTRASTS =
  /に対し|とは?(?:異なり|違い|違って)|対照的|반면|[와과] 달리|에 비해|대조적|בניגוד ל|להבדיל מ|לעומת|ואילו|بخلاف|على عكس|بينما/u;
const REQUIRES = /[がを]必要|必須|필요(?:로 )?하|필요로|דורשת? |זקוקה? ל|يتطلب|تتطلب|يحتاج|تحتاج/u;
const NOT = /ない|ません|않|없|לא |אינ|لا |ليس/u;
const CONTRAST = 70;
const REQUIREMENT = 75;

/** A sentence with two names and such a sign relates them; a denied need is none. */
export function signedRelations(leaf: Leaf, abbreviations: Abbreviations): FoundRelation[] {
  return splitSentences(leaf.inline.text, abbreviations).flatMap((range) => {
    const text = leaf.inline.text.slice(range.from, range.to);
    const isContrast = CONTRASTS.test(text);
    if ((!isContrast && !REQUIRES.test(text)) || /[?？]\s*$/u.test(text)) return [];
    const keys = new Set(termsIn(leaf, range).map((hit) => (hit.keys.length === 1 ? hit.keys[0] : undefined)));
    const [source, target] = keys;
    if (source === undefined || target === undefined || keys.size > 2 || (!isContrast && NOT.test(text))) return [];
    const what = isContrast
      ? ({ kind: 'contrasts', confidence: CONTRAST } as const)
      : ({ kind: 'requires', confidence: REQUIREMENT } as const);
    return [{ ...placeOf(leaf, range), source, target, ...what }];
  });
}
