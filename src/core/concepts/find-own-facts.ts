import type { ParsedNote } from '../markdown';
import { conceptKey } from '../text';
import type { Definition } from './definition';
import { findDefinitions } from './own/find-definitions';
import { readLinks } from './own/note-links';
import { noteFilter } from './own/note-words';
import { inflectedName } from './own/inflected-name';
import { readConcepts } from './own/own-concepts';
import type { OwnFacts } from './own-facts';
import type { OwnFactsOptions } from './own-facts-options';
import type { NoteContext } from './reading/note-context';
import { readContext } from './reading/note-context';

/** All that one note says by itself: definitions, names, links, headings; O(its length). */
export function findOwnFacts(note: ParsedNote, options: OwnFactsOptions): OwnFacts {
  const context = readContext(note, options);
  const definitions = findDefinitions(context).map((definition) => underNoteName(definition, context));
  const inflected = inflectedName(context, definitions);
  return {
    path: note.outline.path,
    version: options.version,
    name: context.fileName,
    noteAliases: inflected === null ? context.noteAliases : [],
    concepts: readConcepts(context, definitions, inflected),
    definitions,
    links: readLinks(context, definitions),
    headings: context.headings.list.map(({ heading }) => heading),
    languages: context.recogniser.languages.map((language) => language.code),
    words: noteFilter(context.words),
    problems: note.outline.problems,
  };
}

/** A definition under one of the note's aliases is one of the note's own concept. */
function underNoteName(definition: Definition, context: NoteContext): Definition {
  const key = conceptKey(definition.term);
  if (context.noteName === null || key === conceptKey(context.noteName)) return definition;
  return context.noteAliases.some((alias) => conceptKey(alias) === key)
    ? { ...definition, term: context.noteName }
    : definition;
}
