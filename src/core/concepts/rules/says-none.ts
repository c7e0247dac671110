import { isDayOrMonth } from '../reading/calendar';
import type { NoteContext } from '../reading/note-context';
import { trimEndOf } from '../reading/trim';
import { isVerse } from '../reading/verse';
import type { Stretch } from './stretches';

/** A formula, a link, a title, a lead to what stands below, a verse or a day: none of them says what something is. */
export function saysNone(stretch: Stretch, { recogniser: { languages } }: NoteContext): boolean {
  const { inline, statement, term } = stretch;
  if (opensWithFormula(stretch) || isOnlyLink(stretch) || isTitle(stretch) || leadsOn(stretch)) return true;
  return isVerse(inline.text) || (!statement.copula && isDayOrMonth(term?.name ?? '', languages[0]?.code ?? 'en'));
}

/** "**Steps:** Do the following:" leads to what stands below it. */
function leadsOn({ inline, statement }: Stretch): boolean {
  return statement.mark === 'colon' && /[:：]\s*$/u.test(inline.text.slice(statement.glossFrom, statement.to));
}

/** Bold from before the dash to behind it: the line is a title, a span of time. */
function isTitle({ inline, statement }: Stretch): boolean {
  if (statement.mark !== 'dash') return false;
  return inline.marks.some(
    ({ kind, from, to }) =>
      kind === 'strong' && from <= statement.termFrom && to > statement.glossFrom && !statement.copula,
  );
}

/** Cut from the end of what is said. */
export const BLANK_OR_STOP = /[\s.;]/u;

/** Nothing but a link, or a few words in bold, stands behind the mark: a reference, a value. */
function isOnlyLink({ inline, statement, sentenceTo }: Stretch): boolean {
  const said = trimEndOf(inline.text.slice(statement.glossFrom, sentenceTo), BLANK_OR_STOP);
  const bare = trimEndOf(said.replace(/[(（][^()（）]*[)）]$/u, ''), BLANK_OR_STOP);
  const end = statement.glossFrom + bare.length;
  return inline.marks.some(
    ({ kind, from, to }) =>
      from <= statement.glossFrom &&
      to >= end &&
      (kind === 'wiki-link' ||
        kind === 'link' ||
        kind === 'embed' ||
        (kind === 'strong' && inline.text.slice(from, to).split(' ').length < 4)),
  );
}

/** "Settings → Safety → New PIN": where to find something. */
const MENU_PATH = /^[^.;:,]{1,40}\s[→›]\s[^.;:,]{1,40}\s[→›]\s/u;

/** `a – b = c` is arithmetic, `T – $…$` a value, an address, a way or code behind the dash no gloss. */
function opensWithFormula({ inline, statement, sentenceTo }: Stretch): boolean {
  const gloss = inline.text.slice(statement.glossFrom, sentenceTo);
  if (/^\S*\s*[=<>≤≥≈+*^]\s|\s[⇔⟺≡]\s/u.test(gloss) || /^https?:/u.test(gloss) || MENU_PATH.test(gloss)) return true;
  return inline.marks.some(
    (mark) =>
      (mark.kind === 'code' || mark.kind === 'math' || mark.kind === 'url') &&
      mark.from <= statement.glossFrom &&
      mark.to >= statement.glossFrom + 1,
  );
}
