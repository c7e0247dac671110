/** Note › heading; a heading that only repeats the note's name is not said twice. */
export function placeWords(note: string, heading: string | null): string {
  return heading === null || heading === note ? note : `${note} › ${heading}`;
}
