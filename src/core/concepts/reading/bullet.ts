/** Signs that people put before a line as a bullet, and that Markdown takes for letters; a set of a pattern. */
export const BULLETS = '[•▪◦‣●○■]';

const OPENS = new RegExp(String.raw`^${BULLETS}\s{1,4}(?=\S)`, 'u');
const ENDS = new RegExp(String.raw`\n${BULLETS}\s{1,4}$`, 'u');
/** Characters of a line end, the bullet and the blanks behind it. */
const LONGEST = 6;

/** Code units of the bullet at a place and of the blanks behind it: "• Lintel – a beam over a door"; 0 for none. */
export const bulletAt = (text: string, from: number): number =>
  OPENS.exec(text.slice(from, from + LONGEST))?.[0].length ?? 0;

/** Code units of the line end, the bullet and the blanks that stand right before a place; 0 for none. */
export const bulletBefore = (text: string, to: number): number =>
  ENDS.exec(text.slice(Math.max(0, to - LONGEST), to))?.[0].length ?? 0;
