import type { LabelledNote, Part } from './labelled-notes';
import { notesOfPart } from './labelled-notes';
import { faultsOf, figuresOf, type Figures } from './note-figures';
import { scoreNote } from './score-note';

interface Report {
  readonly figures: Figures;
  readonly byLanguage: readonly (Figures & { readonly language: string; readonly notes: number })[];
  readonly faults: readonly string[];
}

/** All that `npm run golden:notes` tells about a part of the labelled notes. */
export async function reportNotes(part: Part): Promise<Report> {
  const notes: readonly LabelledNote[] = notesOfPart(part);
  const scores = await Promise.all(notes.map(scoreNote));
  const languages = [...new Set(notes.map(({ language }) => language))];
  return {
    figures: figuresOf(scores),
    byLanguage: languages.map((language) => {
      const own = scores.filter(({ note }) => note.language === language);
      return { language, notes: own.length, ...figuresOf(own) };
    }),
    faults: faultsOf(scores),
  };
}
