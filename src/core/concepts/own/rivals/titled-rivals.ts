import { RIVAL_TITLES } from '../../../language';
import { smallLetters, tokenise } from '../../../text';
import { isOpenEnded, isRivalName } from './rival-name';
import type { RivalWords } from './rival-words';

/** A name that a title sets against another. */
export interface TitledName {
  readonly name: string;
  /** The title may have it in another case than the nominative: «отличие каяка от каноэ». */
  readonly oblique: boolean;
}

/** Names of a title. */
export const MOST_NAMES = 4;

interface Run extends TitledName {
  readonly words: number;
  /** Place among the marks of the title: what stands before is `mark`, small words and signs between. */
  readonly mark: Mark;
}

type Mark = 'against' | 'and' | 'cue' | 'either' | 'sign' | 'small' | 'start';

/**
 * The names that a title sets against each other: "A vs B", «Чем A отличается от B», "A or B?"; empty where it does
 * nothing of that, or says more than that.
 *
 * @param asks Whether the title ends with a question mark, which it may have lost.
 */
export function titledRivals(title: string, words: RivalWords, asks: boolean): readonly TitledName[] {
  const joined = joinedRivals(title);
  if (joined.length > 0) return joined;
  const said = withoutSharedHead(title.trim().replace(RIVAL_TITLES.told, ''));
  if (!holds(said, words.joining)) return [];
  const names = chosenRuns(runsOf(said, words), said, words, asks);
  const isSound = names.length > 1 && names.length <= MOST_NAMES && names.every(({ name }) => isRivalName(name));
  return isSound ? names : [];
}

/** 「A与B的区别」, 「AとBの違い」. */
function joinedRivals(title: string): readonly TitledName[] {
  if (!isOpenEnded(title)) return [];
  for (const pattern of RIVAL_TITLES.joined) {
    const names = (pattern.exec(title.trim()) ?? []).slice(1).map((name) => name.trim());
    if (names.length > 0 && names.every(isRivalName)) return names.map((name) => ({ name, oblique: false }));
  }
  return [];
}

/** «SQL- и NoSQL-баз данных»: what both share is named once, behind the second. */
function withoutSharedHead(title: string): string {
  const words = title.split(' ');
  const open = words.findIndex((word) => /.-$/u.test(word));
  const [, joint, second = '', ...head] = words.slice(open);
  const [name = '', of] = second.split('-', 2);
  if (open < 0 || joint === undefined || of === undefined || !/^\p{Ll}+$/u.test(of) || head.length > 1) return title;
  return [...words.slice(0, open), words[open]?.slice(0, -1), joint, name].join(' ');
}

function chosenRuns(runs: readonly Run[], title: string, words: RivalWords, asks: boolean): readonly Run[] {
  const first = runs.findIndex(({ mark }) => mark === 'against');
  if (first > 0) {
    // "How to choose: A vs B, in 2024": those beside the joint.
    let end = first;
    while (runs[end]?.mark === 'against') end += 1;
    return runs.slice(first - 1, end);
  }
  const isJoined = runs.length === 2 && runs.every(({ mark }) => mark !== 'sign');
  const joint = runs[1]?.mark;
  if (holds(title, words.cues)) return isJoined && (joint === 'and' || joint === 'either') ? runs : [];
  const isChoice = isJoined && joint === 'either';
  return isChoice && (asks || runs.every(({ name }) => /^\p{Lu}/u.test(name))) ? runs : [];
}

function holds(title: string, list: ReadonlySet<string>): boolean {
  return tokenise(title).some(({ text }) => list.has(smallLetters(text)));
}

/** Stretches of words that may be names, with what stands before each. */
function runsOf(title: string, words: RivalWords): Run[] {
  const runs: Run[] = [];
  let mark: Mark = 'start';
  let oblique = false;
  let open: { from: number; to: number; words: number } | null = null;
  let end = 0;
  const close = (): void => {
    if (open === null) return;
    const signs = /^[+#*]+/u.exec(title.slice(open.to))?.[0] ?? '';
    runs.push({ name: title.slice(open.from, open.to) + signs, words: open.words, mark, oblique });
    open = null;
    mark = 'small';
  };
  const tokens = tokenise(title).map((token) => ({ ...token, word: smallLetters(token.text) }));
  for (const [at, { from, to, word }] of tokens.entries()) {
    // A dash between blanks ends what the title is about: "Winter - pulk vs sledge".
    if (/[^\s\p{L}\p{N}.'’+#*-]|\s-+\s/u.test(title.slice(end, from))) {
      close();
      mark = 'sign';
    }
    // ".get() and .use()" are calls: their names are words that stand everywhere.
    if (title.charAt(from - 1) === '.') return [];
    end = to;
    // "Bag OF words".
    const next = tokens[at + 1];
    const isInside = open !== null && /^(?:of|de|du)$/u.test(word) && next !== undefined && !words.small.has(next.word);
    // "Timetables IN VS Code": a part of a name.
    const isName = word === 'vs' && words.governing.has(tokens[at - 1]?.word ?? 'in');
    if (!words.small.has(word) || isInside || isName) {
      open = open === null ? { from, to, words: 1 } : { from: open.from, to, words: open.words + 1 };
      continue;
    }
    close();
    if (words.against.has(word)) mark = 'against';
    else if (words.either.has(word)) mark = 'either';
    else if (words.cues.has(word)) mark = 'cue';
    else if (words.joints.has(word)) mark = 'and';
    // In another case from here on.
    if (words.governing.has(word)) oblique = true;
  }
  close();
  return runs;
}
