import type { Evidence, Place } from '../../core/text';
import type { NoteFiles } from '../ports';

/**
 * Cuts the words at places from the notes as they are now, reading each note once. A place in a
 * note that cannot be read, or that has become shorter, has no quote.
 */
export async function cutQuotes(files: NoteFiles, places: Iterable<Place>): Promise<ReadonlyMap<Place, Evidence>> {
  const byPath = new Map<string, Place[]>();
  for (const place of places) {
    const list = byPath.get(place.path);
    if (list === undefined) byPath.set(place.path, [place]);
    else list.push(place);
  }
  const quotes = new Map<Place, Evidence>();
  for (const [path, list] of byPath) {
    const text = await files.read(path);
    if (!text.ok) continue;
    for (const place of list) {
      const { from, to } = place;
      if (to <= text.value.length) quotes.set(place, { path, from, to, quote: text.value.slice(from, to) });
    }
  }
  return quotes;
}
