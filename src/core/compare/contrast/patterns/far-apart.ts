import type { Clause } from '../clauses/clause';
import { answersOther, hasNoun, isOfSome, isOwned, isSubject } from './clause-subject';
import { phraseAt } from '../sentence/lexicon';
import { contentStems } from '../names/naming';
import type { Segment } from '../clauses/segments';
import type { Sentence } from '../sentence/statement';
import { finiteIn, isContent, isCount, isFinite } from '../sentence/token-class';
import type { Token } from '../sentence/token';
import { tokenAt, wordAt } from '../sentence/token';

/** Below it a pair of clauses is joined by "and" alone. */
const JOINED = 65;

/** Whether the clauses can be set against each other at all, even where the text around them compares. */
export function maySetApart(sentence: Sentence, clauses: readonly Clause[]): boolean {
  const [first, ...others] = clauses;
  if (
    first === undefined ||
    others.some(
      (other) =>
        corrects(sentence, first, other) || areObjects(sentence, first, other) || answersInside(sentence, first, other),
    )
  )
    return false;
  const cue = others[0]?.segment.cue;
  // "while in the house, the cat …": the clause of the frame is about neither.
  if (cue === 'fronted' || cue === 'cond-frame') {
    const isAbout = !hasComma(sentence, first.segment.from, first.topic.from);
    return isAbout && (cue === 'fronted' || !others.some((other) => isOfPerson(sentence, first, other)));
  }
  return cue !== 'gap' || others.every((other) => isClause(sentence, first, other));
}

/** «A следит, ЧТОБЫ мачта гнулась, а B — НЕТ»: the answer belongs to the clause inside, of which A says both. */
function answersInside({ tokens, lexicon }: Sentence, { topic, segment }: Clause, other: Clause): boolean {
  if (lexicon.pack.code !== 'ru' || other.joint !== 'dash') return false;
  if (!lexicon.negators.has(wordAt(tokens, other.value.from)) || other.value.to > other.value.from + 1) return false;
  const verb = finiteIn(tokens, { from: topic.to, to: segment.to }, lexicon);
  for (let i = verb + 1; verb >= 0 && i < segment.to; i++)
    if (tokens[i]?.kind === 'comma' && /^что(?:бы)?$/u.test(wordAt(tokens, i + 1))) return true;
  return false;
}

/** «Даня купил A, а Маша — B», «A растёт на камнях, а мох — в тени B»: what two others did to them, what another is like. */
function areObjects({ tokens, lexicon }: Sentence, first: Clause, other: Clause): boolean {
  const isObject = ({ topic }: Clause): boolean => !topic.prepositional && !topic.pronoun;
  if (!isObject(first) || !isObject(other)) return false;
  const dash = tokens.slice(other.segment.from, other.topic.from).findIndex(({ kind }) => kind === 'dash');
  if (dash < 0 || first.topic.late) return dash >= 0;
  const before = tokens.slice(other.segment.from, other.segment.from + dash);
  return (
    other.topic.from > other.segment.from + dash + 2 &&
    before.some((token) => isContent(token, lexicon)) &&
    first.value.from >= first.topic.to
  );
}

/** "If you lift A, B …": a condition about what somebody does to A. */
function isOfPerson({ tokens, lexicon }: Sentence, { topic, segment }: Clause, other: Clause): boolean {
  if (topic.prepositional || tokens[other.segment.from - 1]?.kind === 'semicolon') return false;
  const before = tokens.slice(segment.from, topic.from);
  return topic.late || before.some(({ word }) => lexicon.words.persons.has(word));
}

/** Words of a clause that leaves out its verb, at most. */
const SHORT = 8;
/** The same where it counts. */
const COUNTED = 12;

/** "In print, the roller carries ink", "tools like A, B and C": a comma alone opens no clause about another. */
function isClause(sentence: Sentence, first: Clause, other: Clause): boolean {
  if (sharesPreposition(sentence, first, other) || (first.topic.prepositional && other.joint === 'dash')) return true;
  if (!predicates(sentence, first)) return false;
  const { tokens, lexicon } = sentence;
  const { from, to } = other.segment;
  if (lexicon.pack.code !== 'en') return true;
  // "…, with A moving away".
  if (other.topic.prepositional && !first.topic.prepositional) return false;
  if (wordAt(tokens, first.segment.from) === 'to') return false;
  const isVerb = (one: Segment): boolean =>
    tokens
      .slice(one.from, one.to)
      .some(
        (token, at) => isFinite(token, lexicon) && token.word !== 'like' && wordAt(tokens, one.from + at - 1) !== 'to',
      );
  const opens = lexicon.words.prepositions.has(wordAt(tokens, first.segment.from));
  if (opens && !isVerb(first.segment)) return false;
  if (isVerb({ ...other.segment, from: other.topic.to })) return true;
  // "(A is about £250,) B £600 and up".
  const counts = (one: Segment): boolean => tokens.slice(one.from, one.to).some((token) => isCount(token, lexicon));
  if (counts(first.segment) && counts({ ...other.segment, from: other.topic.to }) && to - from <= COUNTED) return true;
  // "(A has thin leaves,) B broad or lobed ONES".
  if (tokens.slice(to - 2, to).some(({ word }) => /^ones?$/u.test(word)) && to - from <= COUNTED) return true;
  // "(A is used for marching,) B for PLAYING at home".
  const shared = new Set(tokens.slice(first.topic.to, first.segment.to).map(({ word }) => word));
  const isSaid = first.joint === 'copula';
  const isNoun = (at: number): boolean =>
    lexicon.words.prepositions.has(wordAt(tokens, at - 1)) && shared.has(wordAt(tokens, at - 1));
  const isLoose = (token: Token, at: number): boolean =>
    token.kind === 'comma' ||
    // "(A is ice and dust,) B rock AND metal": both join two things.
    (/^(?:and|or|like|such)$/u.test(token.word) && !(isSaid && shared.has(token.word))) ||
    (/.{2}ing$/u.test(token.word) && !isNoun(from + at));
  return (
    to - from <= SHORT && !tokens.slice(from, to).some((token, at) => token.kind !== 'mention' && isLoose(token, at))
  );
}

function hasComma({ tokens }: Sentence, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ kind, inner }) => kind === 'comma' && !inner);
}

/**
 * Whether clauses set their concepts against each other where nothing around them says that these are compared:
 * each has its concept as subject, or behind the same preposition, and the cue joins nothing else.
 */
export function setsApart(sentence: Sentence, clauses: readonly Clause[]): boolean {
  const [first, ...others] = clauses;
  if (first === undefined) return false;
  const cue = others[0]?.segment.cue;
  if (cue === 'cond-frame') return others.every((other) => isParallelCondition(sentence, first, other));
  // "A melts, B browns, AND C does neither" is a list of clauses.
  if (cue !== 'gap' && others.some(({ segment }) => segment.weight < JOINED)) return false;
  if (cue === 'fronted' && (!predicates(sentence, first) || goesOnWithPerson(sentence, first))) return false;
  if (cue === 'fronted' && others.every((other) => isMeanwhile(sentence, first, other))) return false;
  // «Объявлен в A, а не в B» says one thing; «в A есть x, а не в B» compares.
  if (!leads(first) && others.some((other) => takesBack(sentence, other))) return false;
  if (others.some((other) => goesOnWith(sentence, first, other) || belongsTo(sentence, first, other))) return false;
  if (others.some((other) => isOfNoun(sentence, first, other))) return false;
  if (isReason(sentence, first) || listsWays(sentence, first)) return false;
  if (cue === 'fronted' && others.every((other) => isConceded(sentence, other))) return false;
  if (others.some(({ segment }) => segment.cue === 'pair-weak' && segment.weight === JOINED))
    return isSubject(sentence, first) && others.every((other) => opensClause(sentence, first, other));
  return others.every((other) => isMatched(sentence, first, other));
}

/** The name opens its clause. */
const leads = ({ topic, segment }: Clause): boolean => topic.from === segment.from;

/** «Хотя A мал, ВЫ можете …, как и B»: the main clause is about a person, whatever it names later. */
function goesOnWithPerson({ tokens, lexicon }: Sentence, { segment }: Clause): boolean {
  for (let i = segment.from; i < segment.to; i++)
    if (tokens[i]?.kind === 'comma' && lexicon.words.persons.has(wordAt(tokens, i + 1))) return true;
  return false;
}

/** "While the oven is HEATING, the dough …", «Пока печь ОТКРЫТА, …»: what else is so meanwhile. */
function isMeanwhile({ tokens, lexicon }: Sentence, { value }: Clause, other: Clause): boolean {
  const { pack } = lexicon;
  const state = pack.code === 'en' ? /.{2}ing$/u : /.{3}(?:[ая]н|ен|т)[аоы]?$/u;
  const isState = /^(?:en|ru)$/u.test(pack.code) && state.test(wordAt(tokens, value.to - 1));
  return value.to - value.from === 1 && isState && other.value.to - other.value.from > MEANWHILE;
}

/** Tokens of what goes on meanwhile, at least. */
const MEANWHILE = 3;

/** «A — набор из B, а B делят на части»: behind «а» what was just named is told of. */
function goesOnWith({ tokens, lexicon }: Sentence, first: Clause, { topic, segment }: Clause): boolean {
  if (segment.cue !== 'pair-strong' || !lexicon.adversatives.has(wordAt(tokens, segment.from - 1))) return false;
  return tokens.slice(first.topic.to, first.segment.to).some(({ subject }) => topic.subjects.includes(subject));
}

/** «A красят, тогда как B A сушат», of a B that the first has: no other thing is set against it. */
const belongsTo = ({ tokens, lexicon }: Sentence, first: Clause, { topic }: Clause): boolean =>
  lexicon.pack.code === 'ru' &&
  !topic.pronoun &&
  tokens.slice(topic.from, topic.to + 1).some(({ subject }) => first.topic.subjects.includes(subject));

/** «Спелое A сушат, а ящик никаких СРЕДСТВ B не даёт»: the other is told of by a noun that it belongs to, A by itself. */
function isOfNoun({ tokens, lexicon }: Sentence, { label }: Clause, { topic, segment }: Clause): boolean {
  if (lexicon.pack.code !== 'ru' || topic.prepositional || label === null || topic.from <= segment.from) return false;
  const { isAdjective } = lexicon.words;
  const before = tokenAt(tokens, topic.from - 1);
  return (
    tokens.slice(label.from, label.to).every(({ word }) => isAdjective(word)) &&
    isContent(before, lexicon) &&
    !isAdjective(before.word)
  );
}

/** «Дом тёплый, ПОТОМУ ЧТО A топят, а B закрыты»: together they are why. */
function isReason({ tokens, lexicon }: Sentence, { topic }: Clause): boolean {
  if (lexicon.pack.code !== 'ru') return false;
  for (let i = 2; i < topic.from; i++) {
    const word = wordAt(tokens, i);
    if (/^(?:потому|поскольку|ибо|ведь)$/u.test(word) || (word === 'так' && wordAt(tokens, i + 1) === 'как'))
      return true;
  }
  return false;
}

/** «Узнают ПО окраске A, по росту, а иногда по голосу B»: ways of one thing. */
function listsWays({ tokens, lexicon }: Sentence, { topic, segment, joint }: Clause): boolean {
  if (!topic.prepositional || wordAt(tokens, topic.from) !== 'по' || joint !== null) return false;
  const goesOn = (at: number): boolean => tokens[at]?.kind === 'comma' && wordAt(tokens, at + 1) === 'по';
  for (let at = topic.to; at < segment.to; at++) if (goesOn(at)) return true;
  return finiteIn(tokens, segment, lexicon) < 0;
}

/** «Хотя A греет, B ВСЁ РАВНО нужен»: one thing does not do away with the other. */
function isConceded({ tokens, lexicon }: Sentence, { topic, segment }: Clause): boolean {
  if (lexicon.pack.code !== 'ru') return false;
  for (let i = topic.to; i < segment.to - 1; i++)
    if (wordAt(tokens, i) === 'все' && /^(?:равно|же|таки|еще)$/u.test(wordAt(tokens, i + 1))) return true;
  return false;
}

/** "A holds x, y and B of z": behind a comma another clause has a verb, or a dash, where the first has one. */
export function saysAsMuch({ tokens, lexicon }: Sentence, first: Clause, other: Clause): boolean {
  if (first.joint === 'dash' || other.joint === 'dash') return other.joint === 'dash';
  const isSaid = ({ topic, segment }: Clause): boolean =>
    finiteIn(tokens, { from: topic.to, to: segment.to }, lexicon) >= 0;
  // "A breeds in towers, B in barns", "A is x, B y" leave it out.
  const next = tokenAt(tokens, other.topic.to);
  if (next.kind === 'number' || lexicon.words.prepositions.has(next.word)) return true;
  const verb = wordAt(tokens, finiteIn(tokens, { from: first.topic.to, to: first.segment.to }, lexicon));
  return !isSaid(first) || isSaid(other) || (lexicon.words.copulas.has(verb) && lexicon.pack.code === 'en');
}

/** «…, а не B», "but rather B". */
function takesBack({ tokens, lexicon }: Sentence, { segment }: Clause): boolean {
  const { from } = segment;
  return lexicon.words.corrections.has(wordAt(tokens, from)) && lexicon.adversatives.has(wordAt(tokens, from - 1));
}

/** «X не A, а B», «A, а не B», "but rather B": one thing is said and another taken back. */
function corrects(sentence: Sentence, first: Clause, other: Clause): boolean {
  const { tokens, lexicon } = sentence;
  const { from } = other.segment;
  const cue = wordAt(tokens, from - 1);
  if (takesBack(sentence, other) && !sharesPreposition(sentence, first, other)) return true;
  if (cue !== 'а') return false;
  if (takesBackBehind(sentence, first, other)) return true;
  const { from: start } = first.segment;
  for (let i = start; i < first.topic.from; i++)
    if (wordAt(tokens, i) === 'не' && !isFinite(tokenAt(tokens, i + 1), lexicon)) return true;
  return false;
}

/** «Зовут не методы A, а методы B». */
function takesBackBehind(sentence: Sentence, first: Clause, { segment, topic, joint }: Clause): boolean {
  const { tokens, lexicon } = sentence;
  // «…, а B, КОТОРЫЕ …» says nothing of B by itself.
  if (relativeIn(sentence, segment) === topic.to) return true;
  if (joint === 'dash' || finiteIn(tokens, { from: segment.from, to: relativeIn(sentence, segment) }, lexicon) >= 0)
    return false;
  const verb = finiteIn(tokens, first.segment, lexicon);
  for (let i = Math.max(verb, 0) + 1; verb >= 0 && i < first.segment.to; i++)
    if (wordAt(tokens, i) === 'не' && !isFinite(tokenAt(tokens, i + 1), lexicon)) return true;
  return false;
}

/** The comma before "which …", that tells more of what was named; the end without one. */
function relativeIn({ tokens, lexicon }: Sentence, { from, to }: Segment): number {
  for (let i = from; i < to; i++)
    if (tokens[i]?.kind === 'comma' && lexicon.relatives.has(wordAt(tokens, i + 1))) return i;
  return to;
}

/** Whether each clause is about its concept, and names it not only as a thing on the way: "…, adding A, while B …". */
export function areTopics(sentence: Sentence, clauses: readonly Clause[]): boolean {
  const { tokens, lexicon } = sentence;
  return clauses.every(({ topic, segment }) => {
    // "…, but BOTH come with A".
    if (topic.subjects.length === 1 && phraseAt(lexicon.both, tokens, segment.from) !== null) return false;
    return (topic.pronoun || !topic.late || topic.prepositional) && !isOwned(sentence, topic);
  });
}

/** "If A has x, then B has y": the same said of both, not what follows for B. */
function isParallelCondition(sentence: Sentence, first: Clause, other: Clause): boolean {
  const { tokens, lexicon } = sentence;
  // "If you take A, then …; with B …".
  if (tokens[other.segment.from - 1]?.kind === 'semicolon') return other.topic.prepositional;
  if (!isMatched(sentence, first, other) || first.topic.from > first.segment.from + 1) return false;
  const said = tokens.slice(other.value.from, other.value.to);
  if (said.some(({ word }) => lexicon.words.consequences.has(word))) return false;
  if (sharesPreposition(sentence, first, other) || other.joint === 'dash') return true;
  // "If A holds, every part of that A holds" concludes.
  const names = tokens.slice(other.segment.from, other.segment.to).map(({ subject }) => subject);
  if (first.topic.subjects.some((subject) => names.includes(subject))) return false;
  const stems = contentStems(sentence, first.value);
  if (![...contentStems(sentence, other.value).keys()].some((stem) => stems.has(stem))) return false;
  // "If the wick smokes, the lamp smokes", but no "if the oil of the lamp runs low, the wick of the lamp dries".
  return [first, other].every(({ joint }) => joint !== null) || verbOf(sentence, first) === verbOf(sentence, other);
}

/** The stem of the verb by which a clause says something of its concept, empty without one. */
function verbOf({ tokens, lexicon }: Sentence, { segment, topic }: Clause): string {
  const at = finiteIn(tokens, { from: topic.to, to: segment.to }, lexicon);
  return at < 0 ? '' : lexicon.stem(wordAt(tokens, at));
}

/** Both are subjects, or stand behind prepositions that make them what a clause is about. */
function isMatched(sentence: Sentence, first: Clause, other: Clause): boolean {
  if (isOfSome(sentence, first) || isOfSome(sentence, other)) return false;
  if (first.topic.prepositional && other.topic.prepositional)
    return !other.topic.late && (!first.topic.late || sharesPreposition(sentence, first, other));
  return (
    [first, other].every((clause) => isSubject(sentence, clause)) &&
    hasNoun(sentence, first) === hasNoun(sentence, other) &&
    !answersOther(sentence, first, other)
  );
}

function sharesPreposition({ tokens }: Sentence, first: Clause, other: Clause): boolean {
  // «во втором» is «в» too.
  const [one, two] = [first, other].map(({ topic }) =>
    topic.prepositional ? wordAt(tokens, topic.from).replace(/^([вск])о$/u, '$1') : '',
  );
  return one !== '' && one === two;
}

/** "…, but A …": the name leads the clause behind a weak cue, and is not only pointed back to. */
function opensClause(sentence: Sentence, first: Clause, other: Clause): boolean {
  const { tokens, lexicon } = sentence;
  const { topic, segment } = other;
  if (!isMatched(sentence, first, other) || first.topic.prepositional !== topic.prepositional) return false;
  if (topic.prepositional && !sharesPreposition(sentence, first, other)) return false;
  if (lexicon.words.pointers.has(wordAt(tokens, topic.from))) return false;
  for (let i = segment.from; i < topic.from; i++)
    if (!lexicon.words.adverbs.has(wordAt(tokens, i)) && !lexicon.words.determiners.has(wordAt(tokens, i)))
      return false;
  return true;
}

/** The clause says something by a verb: "while on the stage" does not. */
function predicates({ tokens, lexicon }: Sentence, { segment, topic, value }: Clause): boolean {
  if (!topic.prepositional) return true;
  // «У A НАКИПЬ»: Russian leaves out the verb.
  if (lexicon.pack.code === 'ru' && topic.from === segment.from && value.from === topic.to) return true;
  const comma = tokens.findIndex(({ kind, inner }, at) => at >= topic.to && kind === 'comma' && !inner);
  return (
    finiteIn(tokens, { from: segment.from, to: comma < 0 ? segment.to : Math.min(comma, segment.to) }, lexicon) >= 0
  );
}
