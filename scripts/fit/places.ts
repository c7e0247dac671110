import { parse } from 'yaml';
import { aroundOf } from '../../src/core/concepts/loose/around';
import { candidatesOf } from '../../src/core/concepts/loose/candidates';
import { isRuledOut } from '../../src/core/concepts/loose/ruled-out';
import { signsOf } from '../../src/core/concepts/loose/judge';
import type { Sign } from '../../src/core/concepts/loose/points';
import { sureOf } from '../../src/core/concepts/loose/read-loose';
import { draftsOfNote, weighedDrafts } from '../../src/core/concepts/own/find-definitions';
import { readContext } from '../../src/core/concepts/reading/note-context';
import { languagesOf, packsFor } from '../../src/core/language';
import { parseNote, sourceSpan } from '../../src/core/markdown';
import { defaultOptions } from '../../tests/support/own-facts';

/** A place of a note that may define, as the signs see it. */
export interface NotePlace {
  readonly signs: readonly Sign[];
  /** Offsets of the first sentence of what it says. */
  readonly from: number;
  readonly to: number;
  /** The rules find a definition there. */
  readonly isRuled: boolean;
  /** How it begins, to be read. */
  readonly shown: string;
}

const LONGEST_SHOWN = 160;

/** Places of a note on which the signs are asked, and those that a rule has taken. */
export function placesOf(file: string, text: string): NotePlace[] {
  const note = parseNote(file, text, { parseYaml, cues: new Set() });
  const context = readContext(note, { ...defaultOptions, packs: packsFor(languagesOf(text)) });
  const ruled = sureOf(weighedDrafts(context));
  const sure = sureOf(draftsOfNote(context));
  const candidates = candidatesOf(context);
  return candidates.flatMap((one, at): NotePlace[] => {
    if (isRuledOut(one, context)) return [];
    const { inline, statement, sentenceTo, span } = one.stretch;
    const gloss = sourceSpan(inline, statement.glossFrom, Math.max(statement.glossFrom + 1, sentenceTo));
    const isApart = (draft: { readonly span: typeof gloss }): boolean =>
      draft.span.to <= gloss.from || gloss.to <= draft.span.from;
    return [
      {
        // What is found of the place itself must not speak for it.
        signs: signsOf(at, aroundOf(candidates, sure.filter(isApart), context)),
        ...gloss,
        isRuled: !ruled.every(isApart),
        shown: text.slice(span.from, Math.min(span.to, span.from + LONGEST_SHOWN)).replaceAll('\n', ' ⏎ '),
      },
    ];
  });
}

function parseYaml(yaml: string): unknown {
  try {
    return parse(yaml) as unknown;
  } catch {
    return null;
  }
}
