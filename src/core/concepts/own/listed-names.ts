import { splitSentences, smallLetters } from '../../text';
import type { Draft } from '../draft';
import { cleanName } from '../naming/clean-name';
import type { NoteContext } from '../reading/note-context';

/** Characters behind a definition in which a line of other names is looked for, and of its own text. */
const BEHIND = 240;
const WINDOW = 1000;
const MOST_NAMES = 5;
const MOST_WORDS = 3;

/** «Синонимы: ляссе, закладка.», "Other names: bookmark": a sentence or line of the definition, or the one behind it. */
export function listedNames({ span, text }: Draft, context: NoteContext): string[] {
  const labels = context.recogniser.languages.flatMap((language) => language.otherNameLabels);
  const next = context.outline.text.slice(span.to, span.to + BEHIND);
  const lead = MARKS.exec(next)?.[0] ?? '';
  const [line = ''] = next.slice(lead.length).split('\n');
  const window = text.slice(0, WINDOW);
  const lower = smallLetters(`${window} ${line}`);
  if (!labels.some((label) => lower.includes(label))) return [];
  const said = splitSentences(window, context.abbreviations).map(({ from, to }) => window.slice(from, to));
  for (const sentence of [...said.flatMap((one) => one.split('\n')), line]) {
    const names = namesIn(sentence.trim(), labels, context);
    if (names.length > 0) return names;
  }
  return [];
}

/** Blanks, one empty line, quote and list marks; no heading. */
const MARKS = /^[ \t]*(?:\r?\n[ \t>]*){0,2}(?:[-*+•]\s+)?/u;

/** Label, up to three words of where they are used, colon, names. */
const LISTED = /^[*_]{0,3}([^:*_\n]{3,60})(?::[*_]{0,3}|[*_]{1,3}:)\s*(\S.{1,150}?)[.;]?\s*$/u;

/** «… в речи мастеров», "… in the trade": where they are used. */
const PLACE = /^(?:[вуiw]|во|in|im|en|dans|no|na) [^\s:]+(?: [^\s:]+){0,2}$/u;

function namesIn(sentence: string, labels: readonly string[], { recogniser }: NoteContext): string[] {
  const [, head = '', list = ''] = LISTED.exec(sentence) ?? [];
  const lower = smallLetters(head.trim());
  const isLabel = labels.some((label) => {
    const rest = lower === label ? '' : lower.startsWith(`${label} `) ? lower.slice(label.length + 1) : null;
    return rest !== null && (rest === '' || PLACE.test(rest));
  });
  if (!isLabel) return [];
  const names = list.split(/\s?[,;]\s/u).map((part) => cleanName(part)?.name ?? '');
  // "There are many" tells of them and names none.
  const tells = (word: string): boolean =>
    recogniser.has('termStarts', word) ||
    recogniser.has('glossStarts', word) ||
    recogniser.has('copulas', word) ||
    recogniser.is('isFinite', word);
  const areNames = names.every((name) => isPlain(name) && !smallLetters(name).split(' ').some(tells));
  return areNames && names.length <= MOST_NAMES ? names : [];
}

const isPlain = (name: string): boolean =>
  /^[\p{L}\p{M}\p{N}'’\- ]{2,50}$/u.test(name) && name.split(' ').length <= MOST_WORDS;
