import { wordsOf } from '../../text';
import { isSurelyPast } from '../reading/noun-phrase';
import type { Recogniser } from '../reading/recogniser';
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

/** Words of «тот», its noun and the relative word. */
const MOST_BETWEEN = 5;
const POINTS = /^(?:тот|та|то|те|той|ті|так(?:ой|ая|ое|ие|ий|[аеі]))$/u;
/** «Когда двое договорились», «когда доску повело»: many did it, or nobody. */
const MANY_DID = /л[ио](?:сь|ся)?$/u;
const ONE_THAT = /^(?:with|without|you)$/u;
const WANTED =
  /^(?:нужно|надо|нравится|радует|помогает|доктор|всегда|никто|все|всё|обычно|должн\p{L}*|потрібно|треба)$/u;
const PLURAL = /^(?:те|ті|those|ceux|celles|ci)$/u;
