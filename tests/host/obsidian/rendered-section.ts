import type { O } from './api';
import { loadEmbeds } from './embeds';
import { postProcessors } from './post-processors';
import { renderChildren } from './render-children';

/** Where a piece of a note is being rendered. */
export interface RenderPlace {
  readonly docId: string;
  readonly sourcePath: string;
  readonly frontmatter: unknown;
  /** Lives as long as the piece is shown. */
  readonly component: O.Component;
  /** Notes around this piece, the outermost first: an embed of one of them stays closed. */
  readonly around: readonly string[];
  /** Null where the piece is not a section of an open note. */
  sectionInfo(el: HTMLElement): O.MarkdownSectionInformation | null;
}

let documents = 0;

export function newDocId(): string {
  documents += 1;
  return `doc-${documents}`;
}

/** What a post processor is told of the place. */
export function contextAt(place: RenderPlace): O.MarkdownPostProcessorContext {
  return {
    docId: place.docId,
    sourcePath: place.sourcePath,
    frontmatter: place.frontmatter,
    addChild(child) {
      place.component.addChild(child);
      renderChildren.add(child, place.component);
    },
    getSectionInfo: (el) => (el.closest('.callout, .internal-embed') === null ? place.sectionInfo(el) : null),
  };
}

/** Runs all processors over a drawn section, one after the other, and waits for what they promised. */
export async function processSection(el: HTMLElement, place: RenderPlace): Promise<void> {
  const work = postProcessors.run(el, contextAt(place));
  await Promise.all([...work, loadEmbeds(el, place)]);
}
