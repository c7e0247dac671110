import type { Mark } from '../../markdown';
import { readGloss } from '../reading/gloss';
import type { NoteContext } from '../reading/note-context';
import { shownName } from '../reading/shown-name';
import { readTerm } from '../reading/term-shape';
import type { Reading, Sentence } from './sentence-reading';
import { SURE } from './sentence-reading';

const STRESS: ReadonlySet<Mark['kind']> = new Set(['strong', 'emphasis', 'highlight']);
/** Any one of a kind and the copula, with nothing else between. */
const OF_ANY =
  /^\s*(?:(?:we|one|people) (?:often |also |then )?say that |on dit (?:aussi )?qu['’e ]\s?|man sagt, |se dice que |si dice che |diz-se que |говорят, что )?(?:(?:an?|any|every)\s(?:\p{L}+\s){1,3}(?:\$[^$]{1,30}\$\s)?(?:is|are)(?:\s(?:in|said\sto\sbe))?|(?:eine?|jede[rs]?)\s\p{Lu}\p{L}+\sist|une?\s(?:[\p{L}']+\s){1,3}est|un[ao]?\s(?:\p{L}+\s){1,3}(?:es|è)|uma?\s(?:\p{L}+\s){1,3}é)\s$/iu;
/** «Говорят, что свойство выполнено *почти всюду*, если …» */
const CALLED =
  /^\s*(?:(?:so|now|here|today),? )?(?:we|i|let's|let us)(?:['’]ll| will| shall| can| could)? call (?:an?|any) (\p{L}+(?: \p{L}+){0,2}) $/iu;
const SAID_THAT =
  /^\s*(?:говорят|говорим|скажем|будем говорить|кажуть|кажемо|говоримо), (?:что|що) (?:(?:\p{L}[\p{L}-]*|\$[^$]{1,30}\$)\s){1,4}$/iu;
const IF =
  /^,?\s(?:if|iff|when|whenever|provided|если|когда|якщо|коли|wenn|falls|sofern|si|se|lorsque|lorsqu'|quand|cuando|quando)\s/iu;
const SHORT = /^\s?[(（]\p{Lu}[\p{L}\p{N}-]{1,7}[)）]/u;
/** Fewer words of the condition are a remark. */
const LEAST_WORDS = 6;

/** "A joint is **proud** when one part stands above the other": a stressed adjective, and when any one of a kind is so. */
export function ofCondition({ inline, ...place }: Sentence, context: NoteContext): Reading | null {
  const { from, to } = place;
  const mark = inline.marks.find((one) => STRESS.has(one.kind) && one.from > from && one.to < to);
  if (mark === undefined) return null;
  const before = inline.text.slice(from, mark.from);
  const called = CALLED.exec(before)?.[1] ?? '';
  if (called === '' && !OF_ANY.test(before) && !SAID_THAT.test(before)) return null;
  // "In **normal form** (NF) if …"
  const [short = ''] = SHORT.exec(inline.text.slice(mark.to, to)) ?? [];
  const said = inline.text.slice(mark.to + short.length, to);
  const condition = IF.exec(said);
  if (condition === null || /[?!]\s*$/u.test(said)) return null;
  const shown = shownName(inline, mark.from, mark.to + short.length);
  // "We call a roof *cold* when …" names the kind of roof.
  const term = readTerm(called === '' ? shown : `${shown} ${called}`, context.recogniser);
  if (term === null || term.label || term.coordinated || context.recogniser.has('evaluations', term.key)) return null;
  if (SAID_THAT.test(before) && isDeed(term.key, context)) return null;
  const gloss = readGloss(inline.text.slice(from, to), context.recogniser);
  if (gloss.length < LEAST_WORDS || said.split(' ').length <= LEAST_WORDS) return null;
  const whole = { ...gloss, opensBadly: false, asks: false, nounPhrase: true, genus: true };
  return {
    sentence: { inline, ...place },
    term: { ...term, unlikely: false },
    gloss: whole,
    base: SURE,
    glossFrom: from,
    word: '',
  };
}

/** Third persons of the present and future. */
const COMES = /(?:[еёиую]т|[ая]т|тся|ться)$/u;

/** «Говорят, что поезд *не придёт*, если …»: a rumour of what will be. */
function isDeed(key: string, { recogniser }: NoteContext): boolean {
  return key.split(' ').some((word) => recogniser.has('negations', word) || COMES.test(word));
}
