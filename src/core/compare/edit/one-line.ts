/** Lines as one, with a blank between them. */
export function oneLine(text: string, between = ' '): string {
  return text
    .split(/\r\n?|\n/u)
    .map((line) => line.trim())
    .join(between)
    .trim();
}
