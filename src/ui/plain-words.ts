/** Links with what they show, and what stands between marks of emphasis or code. */
const LINK = /!?\[\[([^[\]|]*)(?:\|([^[\]]*))?\]\]/gu;
const ADDRESS = /!?\[([^[\]]+)\]\([^()\s]*\)/gu;
const EMPHASIS = /(\*\*|__|~~|==|`)(\S(?:.*?\S)?)\1/gu;

/** A sentence of a note as one reads it, without the signs of Markdown that a line may hold. */
export function plainWords(sentence: string): string {
  return sentence
    .replace(LINK, (_whole, target: string, shown?: string) => shown ?? target.replaceAll('#', ' › '))
    .replace(ADDRESS, '$1')
    .replace(EMPHASIS, '$2');
}
