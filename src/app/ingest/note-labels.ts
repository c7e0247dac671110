import type { ParsedNote } from '../../core/markdown';
import type { NoteLabels } from '../ports';

/** Tags and properties as a note itself has them: for where no app knows them. */
export function labelsOf(note: ParsedNote): NonNullable<ReturnType<NoteLabels['of']>> {
  const data = note.outline.frontmatter?.data ?? {};
  return { tags: tagsOf(note, data), properties: Object.keys(data) };
}

function tagsOf(note: ParsedNote, data: Readonly<Record<string, unknown>>): string[] {
  const stored = Object.hasOwn(data, 'tags') ? data['tags'] : [];
  const listed = typeof stored === 'string' ? stored.split(/[\s,]+/u) : Array.isArray(stored) ? stored : [];
  const inline = note.outline.blocks.flatMap(({ kind }, block) =>
    kind === 'paragraph' || kind === 'heading' ? note.inline(block).marks.filter((mark) => mark.kind === 'tag') : [],
  );
  return [...listed.filter((tag) => typeof tag === 'string'), ...inline.map(({ target }) => target ?? '')].map((tag) =>
    tag.replace(/^#/u, ''),
  );
}
