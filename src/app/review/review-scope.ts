import { labelsOf } from '../ingest/note-labels';
import type { NoteLabels } from '../ports';
import type { ReviewScope } from '../settings/settings';
import type { Vault } from '../vault';

/**
 * Those of the notes from which prompts may come. Tags and properties are those that the app knows; where it
 * does not, the note is read.
 */
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
      if (scope.values.some((folder) => isBelow(path, folder))) inside.add(path);
      continue;
    }
    const labels = vault.ports.labels?.of(path) ?? (await readLabels(vault, path));
    if (labels !== null && scope.values.some((value) => has(labels, scope.kind, value))) inside.add(path);
  }
  return inside;
}

type Labels = NonNullable<ReturnType<NoteLabels['of']>>;

function isBelow(path: string, folder: string): boolean {
  const plain = folder
    .split('/')
    .filter((name) => name !== '')
    .join('/')
    .normalize('NFC');
  return plain === '' || path.normalize('NFC').startsWith(`${plain}/`);
}

function has({ tags, properties }: Labels, kind: ReviewScope['kind'], value: string): boolean {
  if (kind === 'property') return properties.includes(value);
  const wanted = value.replace(/^#/u, '').toLowerCase();
  return tags.some((tag) => tag.toLowerCase() === wanted || tag.toLowerCase().startsWith(`${wanted}/`));
}

async function readLabels(vault: Vault, path: string): Promise<Labels | null> {
  const opened = await vault.ingest.read(path);
  return opened.ok ? labelsOf(opened.value) : null;
}
