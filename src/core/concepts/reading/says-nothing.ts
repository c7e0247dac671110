import type { Segment } from './first-segment';
import type { Token } from './gloss-tokens';
import { tellsOfEvent } from './happening';
import { isSurelyPast } from './noun-phrase';
import type { Recogniser } from './recogniser';

/** Fewer words hold no genus and difference. */
const SHORTEST = 3;

/** So many times as much as another. */
const TIMES = /^(?:\S+ times|(?:twice|thrice|double|half) (?:that|the|as)|(?:вдвое|втрое) \S+)$/u;

/** Speaks of the writer, or its genus says nothing: "a critical aspect of", «отличный пример». */
export function saysNothing(tokens: readonly Token[], segment: Segment, recogniser: Recogniser): boolean {
  // "The most common …", "a very handy …" praise; a reason argues, unless it is of the relative clause.
  if (/^(?:most|very|очень)$/u.test(tokens[1]?.key ?? '')) return true;
  // "FIVE TIMES that of a barge", "TWICE the price": how much, not what.
  if (
    TIMES.test(
      tokens
        .slice(0, 2)
        .map(({ key }) => key)
        .join(' '),
    )
  )
    return true;
  // "One of the most powerful features"
  if (tokens[0]?.key === 'one' && tokens[1]?.key === 'of' && PRAISES.test(tokens[3]?.key ?? '')) return true;
  // «Место, где ствол переходит в корень; я его закопал»: what the writer did with it is said behind.
  const behind = tokens.findIndex(({ before }, i) => i >= SHORTEST && before.includes(';'));
  if (
    tokens
      .slice(0, behind < 0 ? tokens.length : behind)
      .some(({ key }, i) => recogniser.has('personal', key) && !isAnybody(tokens, i, segment))
  )
    return true;
  if (forbids(tokens, segment, recogniser) || goesBack(tokens, segment, recogniser)) return true;
  if (tellsOfPast(tokens, segment, recogniser) || tellsOfEvent(tokens, segment.relative, recogniser)) return true;
  const argued = tokens.slice(0, Math.min(...[segment.relative, behind].map((at) => (at < 0 ? tokens.length : at))));
  // "Owed because of a loan" argues for nothing.
  const isReason = ({ key }: Token, i: number): boolean => {
    const next = argued[i + 1]?.key;
    return (
      (recogniser.has('causes', key) && !recogniser.has('complements', next)) ||
      recogniser.has('causes', `${key}_${next ?? ''}`)
    );
  };
  if (argued.some(isReason)) return true;
  const end = Math.min(segment.words, segment.relative < 0 ? EMPTY_WINDOW : segment.relative, EMPTY_WINDOW);
  const tie = tokens.findIndex(({ key }, i) => i > 0 && recogniser.has('complements', key));
  return tokens
    .slice(0, tie < 0 ? end : Math.min(end, tie))
    .some(
      ({ key }, i) =>
        (recogniser.has('emptyGenera', key) && !isExtreme(tokens, i, recogniser)) ||
        recogniser.has('emptyGenera', `${key}_${tokens[i + 1]?.key ?? ''}`),
    );
}

/** «Самый высокий уровень за цикл», «самая удалённая от Земли точка орбиты»: the end of a scale is told by its measure. */
function isExtreme(tokens: readonly Token[], at: number, recogniser: Recogniser): boolean {
  // «Самая читаемая часть»: what one likes to do with it measures nothing.
  if (LIKED.test(tokens[at + 1]?.key ?? '')) return false;
  return (
    EXTREME.test(tokens[at]?.key ?? '') &&
    tokens.slice(at + 2, at + 2 + EMPTY_WINDOW).some(({ key }) => recogniser.has('wideGenera', key))
  );
}

const LIKED =
  /(?:ем|им|ива|ова)(?:ый|ая|ое|ые)$|^(?:важн|интересн|сложн|трудн|лёгк|легк|скучн|любим|понятн|полезн|вкусн|красив|известн|популярн|главн)\p{L}*$/u;
const EXTREME = /^сам(?:ый|ая|ое|ые)$/u;

/**
 * «Вещь, какой она есть независимо от того, как мы её видим»: inside a relative clause, how one does it; and for whom
 * it is: "a string that lets our encoder publish".
 */
function isAnybody(tokens: readonly Token[], at: number, { relative }: Segment): boolean {
  const word = tokens[at]?.key ?? '';
  if (relative < 1 || at <= relative) return false;
  if (at > relative + 1 && OURS.test(word) && /^an?$/u.test(tokens[0]?.key ?? '')) return true;
  // «Время, за которое мы обязаны ответить»: what is due is due at any time.
  if (/^(?:мы|ми)$/u.test(word) && DUE.test(tokens[at + 1]?.key ?? '')) return true;
  return /^(?:мы|ми)$/u.test(word) && /^(?:как|як)$/u.test(tokens[at - 1]?.key ?? '');
}

const DUE = /^(?:обязаны|должны|вправе|можем|зобов'язані|повинні|маємо)$/u;

/** «Долгая пауза, касса закрылась, она вернулась»: a pronoun and its deed go on with a story. */
function goesBack(tokens: readonly Token[], { relative }: Segment, recogniser: Recogniser): boolean {
  if (relative >= 0 || !/^(?:ru|uk)$/u.test(recogniser.languages[0]?.code ?? '')) return false;
  return tokens.some(
    ({ key, before }, i) => before.includes(',') && HE.test(key) && isSurelyPast(tokens[i + 1]?.key ?? '', recogniser),
  );
}

const HE = /^(?:он[аои]?|він|вон[аои])$/u;

/** « Braço esticado, não dobrar o pulso »: an order of what is not to be done. */
function forbids(tokens: readonly Token[], { relative }: Segment, { languages: [language] }: Recogniser): boolean {
  const denial = DENIALS.get(language?.code ?? '');
  if (denial === undefined || relative >= 0) return false;
  return tokens.some(
    ({ key, before }, i) =>
      before.trim() === ',' && key === denial && /(?:[aeiô]r|[aei]re)$/u.test(tokens[i + 1]?.key ?? ''),
  );
}

const DENIALS: ReadonlyMap<string, string> = new Map([
  ['pt', 'não'],
  ['es', 'no'],
  ['it', 'non'],
]);

/** What many share; what is said of me, and of what we did, tells of one thing. */
const OURS = /^our$/u;

/** "The engine that truly brought steam to the mills": a deed of one thing. */
function tellsOfPast(tokens: readonly Token[], { relative }: Segment, recogniser: Recogniser): boolean {
  if (recogniser.languages[0]?.code !== 'en' || tokens[0]?.key !== 'the' || relative < 1 || relative > 3) return false;
  const at = tokens[relative + 1]?.key.endsWith('ly') === true ? relative + 2 : relative + 1;
  const verb = tokens[at]?.key ?? '';
  return (
    /^(?:that|which|who)$/u.test(tokens[relative]?.key ?? '') &&
    (recogniser.is('isPast', verb) || recogniser.is('isPassive', verb))
  );
}

const EMPTY_WINDOW = 4;
const PRAISES = /^(?:most|best|main|key|core|biggest|greatest|coolest|strongest|nicest)$/u;
