/** «аккуратнее» → «Аккуратность», «аккуратен», «аккуратный»; null where no ending tells it. */
export function nounOfQuality(word: string): string | null {
  const stem = /^(.{4,})н(?:ее|ый|ая|ое|ые|[аоы])$/u.exec(word)?.[1] ?? /^(.{4,})ен$/u.exec(word)?.[1];
  return stem === undefined ? null : `${stem.charAt(0).toUpperCase()}${stem.slice(1)}ность`;
}
