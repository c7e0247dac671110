import { findNames } from '../../core/concepts';
import type { Place, Span } from '../../core/text';
import type { DifferentiaApp } from '../app';
import { isKnown } from './known-concepts';
import { markingOf } from './marked-notes';

/** A name of one concept or of several, as it is to be marked in a text. */
export interface MarkedPlace extends Span {
  readonly keys: readonly string[];
}

/** The mentions that the index knows of a note, with what the settings leave of them; places in the stored text. */
export function marksOfNote(app: DifferentiaApp, path: string): readonly MarkedPlace[] {
  const facts = app.index.concepts.factsOf(path);
  if (facts?.vault == null) return [];
  return chosen(app, path, facts.vault.mentions, facts.own.headings);
}

/** The mentions in a stretch of a note's text that is not saved yet: whole blocks, read by the rules of notes. */
export function marksOfText(app: DifferentiaApp, path: string, text: string): readonly MarkedPlace[] {
  const { rules } = app.ingest;
  const note = rules.start(path, text).advance(() => false);
  if (note === null) return [];
  const names = findNames(note, app.index.vocabularyFor(path))
    .map(({ from, to, keys }) => ({
      from,
      to,
      keys: keys.filter((key) => !isDefining(app, key, { path, text, from })),
    }))
    .filter(({ keys }) => keys.length > 0);
  const headings = note.outline.blocks.filter(({ kind }) => kind === 'heading');
  return chosen(app, path, names, headings);
}

/** Whether a place of a text stands in words by which the note is known to define the concept. */
function isDefining(
  app: DifferentiaApp,
  key: string,
  { path, text, from }: { readonly path: string; readonly text: string; readonly from: number },
): boolean {
  return (app.index.concepts.get(key)?.definitions ?? []).some(({ evidence }) => {
    const at = evidence.path === path ? text.lastIndexOf(evidence.quote, from) : -1;
    return at >= 0 && from < at + evidence.quote.length;
  });
}

/**
 * What the settings leave of mentions: each, or the first of a concept under each heading; known ones or
 * not. Headings are left alone, and a concept is not marked in its own note.
 */
function chosen(
  app: DifferentiaApp,
  path: string,
  mentions: readonly MarkedPlace[],
  headings: readonly { readonly span: Span }[],
): readonly MarkedPlace[] {
  const { mentions: wishes } = app.settings.settings;
  const { known } = wishes;
  const show = markingOf(wishes, path);
  if (show === 'off') return [];
  const isWanted = (key: string): boolean =>
    app.index.concepts.get(key)?.note !== path && (known === 'marked' || !isKnown(app, key));
  let next = 0;
  const wanted = mentions.filter(({ from, keys }) => {
    while ((headings[next]?.span.to ?? Infinity) <= from) next += 1;
    const inHeading = (headings[next]?.span.from ?? Infinity) <= from;
    return !inHeading && keys.some(isWanted);
  });
  return show === 'all' ? wanted : firstInSections(wanted, headings);
}

/** Of each concept the first place under each heading; places and headings in order. */
export function firstInSections<T extends MarkedPlace>(
  places: readonly T[],
  headings: readonly { readonly span: Span }[],
): readonly T[] {
  const seen = new Set<string>();
  let next = 0;
  return places.filter(({ from, keys }) => {
    for (let heading = headings[next]; heading !== undefined && heading.span.from <= from; heading = headings[++next])
      seen.clear();
    const id = keys.join('\n');
    const isFirst = !seen.has(id);
    seen.add(id);
    return isFirst;
  });
}

/** The names in a piece of text that a note shows; `section` is the stored place it comes from, where that is known. */
export function marksOfShown(
  app: DifferentiaApp,
  shown: string,
  path: string,
  section: Place | null,
): readonly MarkedPlace[] {
  const hits = app.index
    .vocabularyFor(path)
    .matcher.find(shown)
    .map(({ from, to, keys }) => ({
      from,
      to,
      keys: section === null ? keys : keys.filter((key) => !definesWithin(app, key, section)),
    }));
  return chosen(
    app,
    path,
    hits.filter(({ keys }) => keys.length > 0),
    [],
  );
}

function definesWithin(app: DifferentiaApp, key: string, { path, from, to }: Place): boolean {
  const definitions = app.index.concepts.get(key)?.definitions ?? [];
  return definitions.some(({ evidence }) => evidence.path === path && evidence.from < to && evidence.to > from);
}
