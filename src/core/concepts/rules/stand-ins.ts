import { wordsOf } from '../../text';
import { isSurelyPast } from '../reading/noun-phrase';
import type { Recogniser } from '../reading/recogniser';
import type { GlossShape } from '../reading/gloss-shape';
import type { TermShape } from '../reading/term-shape';

/** Fewer words joke. */
const LEAST_STOOD = 6;

/**
 * «Свищевой маточник – тот, который …»: a pronoun for the noun of the name; «… — это когда ряды провязаны …»: a clause
 * for one, as people speak.
 */
export function isStoodFor(sentence: string, copula: boolean, term: TermShape | null, recogniser: Recogniser): boolean {
  const words = wordsOf(sentence).map((word) => word.normalize('NFC').toLowerCase());
  const [first = '', second = '', third = ''] = words;
  if (term === null || words.length < LEAST_STOOD - (copula ? 1 : 0) || /[?!]\s*$/u.test(sentence)) return false;
  if (words.some((word) => recogniser.has('personal', word))) return false;
  // «— это когда двое договорились …»: what any may do; one did it alone.
  const told = words.slice(0, LEAST_STOOD).filter((word) => isSurelyPast(word, recogniser));
  if (told.some((word) => !copula || !MANY_DID.test(word))) return false;
  if (copula) return /^(?:когда|коли)$/u.test(first);
  // «То, что существует само по себе»; «то, что надо» praises.
  // «То, на что указывает слово»
  const opens = /^(?:[вкозс]|на|об|от|по|из|за|про|від|до)$/u.test(second) ? third : second;
  if (/^(?:то|те)$/u.test(first) && /^(?:что|чего|чему|ч[её]м|що|чого)$/u.test(opens))
    return !term.unlikely && !term.label && !words.slice(2, MOST_BETWEEN).some((word) => WANTED.test(word));
  // «Тот трос, который …», «такой узел, при котором …», «такое, предикат которого …»
  if (POINTS.test(first) && !recogniser.has('relatives', second))
    return words.slice(2, MOST_BETWEEN).some((word) => /^(?:котор|котр|який|яка|яке|які|яких|яку)/u.test(word));
  // "One you can get to from the road", "one with three doors": a thing of the kind that the name says.
  if (first === 'one' && term.key.includes(' ') && ONE_THAT.test(second)) return !term.unlikely && !term.label;
  const isNamed = term.key.includes(' ') || PLURAL.test(first);
  return isNamed && recogniser.has('standIns', first) && recogniser.has('relatives', second);
}

/** "Dry docking: taking a ship out of the water so that …": a deed is told by another one, which nobody did. */
export function isDeedByDeed(
  sentence: string,
  { asks, length }: GlossShape,
  term: TermShape | null,
  recogniser: Recogniser,
): boolean {
  if (recogniser.languages[0]?.code !== 'en' || term === null || asks || length < LEAST_STOOD) return false;
  const [first = '', second = ''] = wordsOf(sentence.toLowerCase());
  const isDeed = DEED.test(term.key.split(' ').at(-1) ?? '') && !term.label;
  const isOwn = wordsOf(sentence.toLowerCase()).some((word) => recogniser.has('personal', word) || OWN.test(word));
  return isDeed && !isOwn && DEED.test(first) && !NO_DEED.test(second) && !/[!?:;\d]|\s\p{Lu}\p{Ll}/u.test(sentence);
}

const DEED =
  /^(?!(?:morn|even|spr|build|meet|wedd|someth|anyth|everyth|noth|dur|accord|includ|follow|miss|pend|go|start)ing$)\p{L}{3,}ing$/u;
const OWN = /^(?:you|your|today|tomorrow|yesterday|now|again|still|already|next|last|this|tonight)$/u;
/** What a gloss has not behind its verb: "moving the crates" is planned, "wiring is bad" told. */
const NO_DEED =
  /^(?:the|this|that|these|those|all|both|everything|it|them|is|are|was|were|has|had|again|well|badly|fine|ok|great|soon|late|better|no|not|too)$/u;

/** Words of «тот», its noun and the relative word. */
const MOST_BETWEEN = 5;
const POINTS = /^(?:тот|та|то|те|той|ті|так(?:ой|ая|ое|ие|ий|[аеі]))$/u;
/** «Когда двое договорились», «когда доску повело»: many did it, or nobody. */
const MANY_DID = /л[ио](?:сь|ся)?$/u;
const ONE_THAT = /^(?:with|without|you)$/u;
const WANTED =
  /^(?:нужно|надо|нравится|радует|помогает|доктор|всегда|никто|все|всё|обычно|должн\p{L}*|потрібно|треба)$/u;
const PLURAL = /^(?:те|ті|those|ceux|celles|ci)$/u;
