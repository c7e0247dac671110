import type { ParsedNote } from '../../core/markdown';
import type { ReviewScope } from '../settings/settings';
import type { Vault } from '../vault';

/** Those of the notes from which prompts may come. Tags and properties are looked up in the notes as they are now. */
export async function notesInScope(
  vault: Vault,
  scope: ReviewScope,
  paths: Iterable<string>,
): Promise<ReadonlySet<string>> {
  const all = new Set(paths);
  if (scope.kind === 'vault') return all;
  const inside = new Set<string>();
  for (const path of all) {
    if (scope.kind === 'folders') {
      if (scope.values.some((folder) => path.startsWith(folder.endsWith('/') ? folder : `${folder}/`)))
        inside.add(path);
      continue;
    }
    const opened = await vault.ingest.read(path);
    if (opened.ok && scope.values.some((value) => has(opened.value, scope.kind, value))) inside.add(path);
  }
  return inside;
}

function has(note: ParsedNote, kind: ReviewScope['kind'], value: string): boolean {
  const data = note.outline.frontmatter?.data ?? {};
  if (kind === 'property') return Object.hasOwn(data, value);
  const wanted = value.replace(/^#/u, '').toLowerCase();
  return tagsOf(note, data).some((tag) => tag === wanted || tag.startsWith(`${wanted}/`));
}

function tagsOf(note: ParsedNote, data: Readonly<Record<string, unknown>>): string[] {
  const stored = Object.hasOwn(data, 'tags') ? data['tags'] : [];
  const listed = typeof stored === 'string' ? stored.split(/[\s,]+/u) : Array.isArray(stored) ? stored : [];
  const inline = note.outline.blocks.flatMap(({ kind }, block) =>
    kind === 'paragraph' || kind === 'heading' ? note.inline(block).marks.filter((mark) => mark.kind === 'tag') : [],
  );
  return [...listed.filter((tag) => typeof tag === 'string'), ...inline.map(({ target }) => target ?? '')].map((tag) =>
    tag.replace(/^#/u, '').toLowerCase(),
  );
}
