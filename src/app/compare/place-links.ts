import type { Cell, CellOptions, TableMarker } from '../../core/compare';
import { placesOf } from '../../core/compare';
import { headingAt } from '../pane/concept-queries';
import type { Vault } from '../vault';

/** Marks that end a link or its target. */
const UNLINKABLE = /[[\]|#^\r\n]/u;

/** How cells are written into a note: with the places of their values where the table's options say so. */
export function cellOptions(vault: Pick<Vault, 'index'>, note: string, options: TableMarker['options']): CellOptions {
  const places = placesOf(options);
  if (places === 'none') return { note, placeOf: null };
  return {
    note,
    placeOf: (cell) => {
      const link = linkTo(vault, cell, note);
      if (link === null) return '';
      return places === 'links' ? ` (${link})` : `^[ ${link} ]`;
    },
  };
}

/** A link to the heading that a value stands under, else to its note; null where neither can be linked to. */
function linkTo({ index }: Pick<Vault, 'index'>, { evidence: { path, from } }: Cell, note: string): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/u, '');
  // Of two notes with one name, the path tells which.
  const isOnly = index.concepts.notes().every((one) => one === path || !one.endsWith(`/${name}.md`));
  const target = path === note ? '' : isOnly ? name : path.replace(/\.md$/u, '');
  if (UNLINKABLE.test(target)) return null;
  const heading = headingAt(index, path, from);
  if (heading === null || UNLINKABLE.test(heading)) return target === '' ? null : `[[${target}]]`;
  return target === '' ? `[[#${heading}]]` : `[[${target}#${heading}|${name}]]`;
}
