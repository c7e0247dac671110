import { readInSteps } from './note-parse';
import type { ParsedNote } from './parsed-note';

/** What the caller brings: Markdown knows no language and no YAML. */
export interface ParseOptions {
  /** Obsidian's parser in the app, `yaml` in Node; may throw on bad YAML, which becomes a Problem. */
  readonly parseYaml: (text: string) => unknown;
  /** Lower-case words that make a block worth inline parsing (definition words, cues). */
  readonly cues: ReadonlySet<string>;
}

/** A parse in steps, so that a long note blocks nothing. */
export interface NoteParse {
  /** Works until `deadline()` says stop or the note is read; null while there is more to do. */
  advance(deadline: () => boolean): ParsedNote | null;
}

/**
 * Begins to read a note. Each call of `advance` takes at least one step (some dozens of blocks), so
 * that it ends whatever the deadline says; once read, the note is given again.
 */
export function startNote(path: string, text: string, options: ParseOptions): NoteParse {
  const steps = readInSteps({ path, text, ...options });
  let note: ParsedNote | null = null;
  return {
    advance(deadline) {
      while (note === null) {
        const step = steps.next();
        if (step.done === true) note = step.value;
        else if (deadline()) return null;
      }
      return note;
    },
  };
}

/** The whole note at once. Never throws, whatever the text; linear in its length. */
export function parseNote(path: string, text: string, options: ParseOptions): ParsedNote {
  const steps = readInSteps({ path, text, ...options });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
