import type { Lexicon } from '../sentence/lexicon';
import type { NameHit } from '../sentence/token';
import { foldWord } from '../sentence/token';

/** A number behind a name, and what follows it. */
const NUMBER = /^[ \u00A0](\d{1,2}(?:\.\d{1,2}){0,2})(?=\s)/u;
/** Of such a name alone a number is a version: «Кеш 5 хватит» counts. */
const LATIN = /^[A-Z][A-Za-z]+(?:[ -][A-Z][A-Za-z]+)*$/u;

/** "Tiger 5 suits him", "Tiger 4.8 (the last) is better": which of several it is belongs to the name. */
export function withVersions(text: string, hits: readonly NameHit[], { words }: Lexicon): NameHit[] {
  return hits.flatMap((hit): NameHit[] => {
    if (isOwnVersion(text, hits, hit, words.than)) return [];
    const number = LATIN.test(text.slice(hit.from, hit.to))
      ? NUMBER.exec(text.slice(hit.to, hit.to + 12))?.[1]
      : undefined;
    if (number === undefined) return [hit];
    const to = hit.to + 1 + number.length;
    const rest = text.slice(to, to + 60);
    const next = /^[ \u00A0](\p{L}+)/u.exec(rest)?.[1];
    const isTold =
      next === undefined
        ? /^\s(?:\(|[—–-]\s\p{Ll})/u.test(rest)
        : words.isFinite(foldWord(next)) || words.copulas.has(foldWord(next)) || words.tellsHow(foldWord(next));
    return [isTold ? { ...hit, to } : hit];
  });
}

/** "A seat on Tigers older THAN TIGER 5": a version of what was named before is no column that something is measured by. */
function isOwnVersion(text: string, hits: readonly NameHit[], hit: NameHit, than: readonly string[]): boolean {
  if (!/^[ \u00A0]\d/u.test(text.slice(hit.to, hit.to + 2))) return false;
  const before =
    text
      .slice(Math.max(0, hit.from - 12), hit.from)
      .trimEnd()
      .split(/\P{L}/u)
      .at(-1) ?? '';
  if (!than.includes(foldWord(before))) return false;
  return hits.some(({ to, subject }) => to < hit.from && subject === hit.subject);
}
