import { trimEndOf } from '../reading/trim';

const QUOTES = /[«»„“”‟"「」『』]/gu;
/** The sign of a thing in brackets behind its name: "Output $(y_t)$". */
const FORMULA = / \$ ?\([^()$]*\) ?\$/gu;
const LEADING = /^(?:[/\\|~+]{1,4}\s+(?=\p{L}))?[\uFE0F\u200D\s*_=#→•·>\p{Extended_Pictographic}\p{Emoji_Modifier}]*/u;
/** "1.2 Syntax", "3) Syntax", "04 Syntax", "04 - Syntax"; but "7 bridges". */
const NUMBERING = /^(?:\d{1,3}(?:\.\d{1,3}){0,4}[.)]|\d{1,3}(?:\.\d{1,3}){1,4}|0\d{1,2}(?:\s[-–—])?)\s+(?=\p{L})/u;
const TRAILING = /^[\uFE0F\u200D\s:：.,;—–*_=¶§\p{Extended_Pictographic}-]$/u;
/** A quotation mark of which there is but one, or a pair round the whole; "Newton's method", "'90s" keep theirs. */
const APOSTROPHES = /^['‘’](?=\p{L})(?:([^'‘’]+)['‘’]$|(?=[^'‘’]+$))/u;
const MAXIMUM = 80;
/** Words of Latin or Cyrillic letters, none of which would join with another: nothing to clean. */
const CLEAN = /^[A-Za-z\u00C0-\u024F\u0400-\u045F]{2,}(?:[ -][A-Za-z\u00C0-\u024F\u0400-\u045F]+)*$/u;

/** A name and what stood in brackets behind it: `"Виртуальная машина (ВМ)"` → name and `["ВМ"]`. */
export interface CleanName {
  readonly name: string;
  readonly brackets: readonly string[];
}

/**
 * A name without markup's leftovers, numbering, emoji, quotes and brackets, NFC, blanks folded;
 * null where nothing is left that could name a thing (empty, one letter, digits alone, too long).
 */
export function cleanName(shown: string): CleanName | null {
  if (shown.length <= MAXIMUM && CLEAN.test(shown)) return { name: shown, brackets: [] };
  const brackets: string[] = [];
  // Bounded, so that a long wrong candidate costs nothing.
  let name = shown
    .slice(0, 400)
    .normalize('NFC')
    .replace(/[\u00AD\u200B\u2060\uFEFF]/gu, '');
  name = name.replace(FORMULA, '').replace(QUOTES, '').replace(APOSTROPHES, '$1').replace(/\s+/gu, ' ');
  name = trimEndOf(withoutBrackets(name, brackets).replace(LEADING, '').replace(NUMBERING, ''), TRAILING).trim();
  return isName(name) ? { name, brackets } : null;
}

function withoutBrackets(name: string, brackets: string[]): string {
  const bare = name.replace(/[(（]([^()（）]*)[)）]/gu, (_whole, inner: string) => {
    if (inner.trim() !== '') brackets.push(inner.trim());
    return '';
  });
  return bare.replace(/ {2,}/gu, ' ');
}

function isName(name: string): boolean {
  const characters = Array.from(name).length;
  if (characters > MAXIMUM || !/\p{L}/u.test(name)) return false;
  return characters > 1 || /[\p{Script=Han}\p{Script=Hangul}]/u.test(name);
}

const NO_NAME =
  /^(?:untitled|без названия|безымянный|новая заметка|unbenannt|sans titre|sin título|senza titolo|sem título|bez nazwy|без назви|未命名|無題|note|заметка|new note)\s*\d*$/iu;
const DATE_OR_NUMBER = /^[\d\s.,:/_\-–—()]*$/u;

/** "Rivers - Weir": the subject, and what of it the note is about; that name alone, if the file is named so. */
export function partOfFile(fileName: string): string | null {
  const part = /^.{2,60} [-–—] (?!.* [-–—] )(.{2,60})$/su.exec(fileName.normalize('NFC'))?.[1];
  return part === undefined || NO_NAME.test(part) || DATE_OR_NUMBER.test(part) ? null : (cleanName(part)?.name ?? null);
}

/** The name that a file gives to what it is about; null for dates, numbers and "Untitled". */
export function nameOfFile(fileName: string): string | null {
  const name = fileName.normalize('NFC').trim();
  if (name === '' || NO_NAME.test(name) || DATE_OR_NUMBER.test(name)) return null;
  // An identifier, not markup: no file system marks text as bold.
  if (/^_+\p{L}[\p{L}\p{N}_]*$/u.test(name)) return name;
  return cleanName(name)?.name ?? null;
}
