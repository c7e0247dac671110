import type { Abbreviations } from '../../text';
import type { Span } from '../../text';
import { splitSentences } from '../../text';
import type { TermHit } from '../matcher';
import type { FoundRelation } from '../vault-facts';
import type { Leaf } from './leaf';
import { placeOf } from './leaf';
import { termsIn } from './sentence';

/** What sets two names against each other in languages of which no cues are known by word: Japanese, Korean, Hebrew, Arabic. */
const CONTRASTS =
  /に対し|とは?(?:異なり|違い|違って)|対照的|は[^、。]{1,40}(?:が|けれど|けれども|けど)、[^、。]{1,20}は|반면|[와과] 달리|에 비해|대조적|と[^、。]{1,20}は(?:別物|別の|違う|違いま|異なる|異なりま)|בניגוד ל|להבדיל מ|בשונה מ|לעומת|ואילו|بخلاف|على عكس|بينما/u;
const REQUIRES = /[がを]必要|必須|필요(?:로 )?하|필요로|דורשת? |זקוקה? ל|يتطلب|تتطلب|يحتاج|تحتاج/u;
const NOT = /ない|ません|않|없|לא |אינ|لا |ليس/u;
const CONTRAST = 70;
const REQUIREMENT = 75;

/** What stands between two names and behind the second. */
interface Direction {
  readonly kind: 'is-a' | 'part-of' | 'requires';
  readonly before?: RegExp;
  readonly between: RegExp;
  readonly behind: RegExp;
  /** The first name is the relation's target: 「A由B组成」. */
  readonly backward?: true;
}

const ANY = /^/u;
/** 「AはBの一種」, 「A是B的一种」, "A הוא סוג של B", in the order in which they are asked. */
const DIRECTIONS: readonly Direction[] = [
  { kind: 'is-a', between: /^[」』）)]*(?:は|とは)[、，]?[「『]*$/u, behind: /^[」』]*の(?:一種|一形態|ひとつ)/u },
  { kind: 'part-of', between: /^[」』）)]*(?:は|とは)[、，]?[「『]*$/u, behind: /^[」』]*の(?:一部|構成要素|部品)/u },
  { kind: 'is-a', between: /^也?是$/u, behind: /^的一[种種类類]/u },
  { kind: 'is-a', between: /^也?(?:是一[种種类類]|属于|屬於)$/u, behind: /^(?:$|[，,。；;、])/u },
  { kind: 'part-of', between: /^也?是$/u, behind: /^的(?:一部分|一个部分|组成部分|組成部分|组件)/u },
  { kind: 'part-of', between: /^由$/u, behind: /(?:组成|構成|构成|組成)/u, backward: true },
  { kind: 'requires', between: /^[就还都]?(?:需要|必须有|必須有|依赖于?|依賴於?|离不开|離不開)$/u, behind: ANY },
  {
    kind: 'requires',
    before: /没有$|沒有$|无$/u,
    between: /^[，,]?就?(?:没有|沒有|无)$/u,
    behind: ANY,
    backward: true,
  },
  {
    kind: 'requires',
    between: /^(?:が|も)?(?:なければ|ないと|なしに|なしでは)、?$/u,
    behind: /^[はがも][^、。]*(?:ない|ません|無理)/u,
    backward: true,
  },
  { kind: 'requires', before: /(?:^|\s)אין\s$/u, between: /^\s(?:בלי|ללא)\s$/u, behind: ANY },
  { kind: 'is-a', between: /^(?:은|는)\s$/u, behind: /^의 (?:일종|한 종류)/u },
  { kind: 'part-of', between: /^(?:은|는)\s$/u, behind: /^의 (?:일부|구성 요소)/u },
  { kind: 'is-a', between: /^\s(?:הוא|היא)\s(?:סוג|מין|צורה|מקרה פרטי)\sשל\s$/u, behind: ANY },
  { kind: 'part-of', between: /^\s(?:הוא|היא)\s(?:חלק|רכיב|מרכיב)(?:\sשל)?\s$/u, behind: ANY },
  { kind: 'is-a', between: /^\s(?:هو|هي)\s(?:نوع|شكل)\sمن\s$/u, behind: ANY },
  { kind: 'part-of', between: /^\s(?:هو|هي)?\s?جزء\sمن\s$/u, behind: ANY },
];
const DIRECTED = 80;

/** A sentence with two names and such a sign relates them; a denied need is none. */
export function signedRelations(leaf: Leaf, abbreviations: Abbreviations): FoundRelation[] {
  return splitSentences(leaf.inline.text, abbreviations).flatMap((range) => {
    const text = leaf.inline.text.slice(range.from, range.to);
    if (/[?？]\s*$/u.test(text)) return [];
    const place = placeOf(leaf, range);
    const terms = termsIn(leaf, range).filter(({ keys }) => keys.length === 1);
    const directed = directedIn(leaf.inline.text, range, terms);
    if (directed.length > 0) return directed.map((one) => ({ ...place, ...one }));
    const isContrast = CONTRASTS.test(text);
    if (!isContrast && !REQUIRES.test(text)) return [];
    const keys = new Set(termsIn(leaf, range).map((hit) => (hit.keys.length === 1 ? hit.keys[0] : undefined)));
    const [source, target] = keys;
    if (source === undefined || target === undefined || keys.size > 2 || (!isContrast && NOT.test(text))) return [];
    const what = isContrast
      ? ({ kind: 'contrasts', confidence: CONTRAST } as const)
      : ({ kind: 'requires', confidence: REQUIREMENT } as const);
    return [{ ...place, source, target, ...what }];
  });
}

type Directed = Pick<FoundRelation, 'confidence' | 'kind' | 'source' | 'target'>;

/** What neighbouring names are to each other by the words between them and behind the second. */
function directedIn(text: string, { from: start, to: end }: Span, terms: readonly TermHit[]): Directed[] {
  return terms.slice(1).flatMap((second, i): Directed[] => {
    const first = terms[i];
    const [source = '', target = ''] = [first, second].flatMap((term) => term?.keys ?? []);
    if (first === undefined || second.from - first.to > LONGEST) return [];
    const between = text.slice(first.to, second.from);
    const behind = text.slice(second.to, end);
    const before = text.slice(Math.max(start, first.from - LONGEST), first.from);
    const found = DIRECTIONS.find(
      (one) => one.between.test(between) && one.behind.test(behind) && one.before?.test(before) !== false,
    );
    const [clause = ''] = behind.split(/[,，、。;；.]/u);
    // Of what cannot be without another the sign itself denies.
    const isLack = found?.kind === 'requires' && found.backward === true;
    if (found === undefined || (!isLack && NOT.test(clause))) return [];
    const ends = found.backward === true ? { source: target, target: source } : { source, target };
    return [{ ...ends, kind: found.kind, confidence: DIRECTED }];
  });
}

/** Characters of the longest sign between two names. */
const LONGEST = 20;
