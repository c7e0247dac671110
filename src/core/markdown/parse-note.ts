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

export declare function startNote(path: string, text: string, options: ParseOptions): NoteParse;

/** The whole note at once. Never throws, whatever the text; linear in its length. */
export declare function parseNote(path: string, text: string, options: ParseOptions): ParsedNote;
