import { describe, expect, it } from 'vitest';
import type { NoteLabels } from '../../../src/app/ports';
import { readSettings } from '../../../src/app/settings/read-settings';
import { isReadable } from '../../../src/app/settings/scope';

const tags = new Map([
  ['Sea/Tide.md', ['Sea/Deep']],
  ['Land/Hill.md', ['land', 'draft']],
]);
const labels: NoteLabels = {
  of: (path) => {
    const known = tags.get(path);
    return known === undefined ? null : { tags: known, properties: [] };
  },
};
const paths = ['Sea/Tide.md', 'Land/Hill.md', 'New.md', 'Review journal/a.md'];

function readable(scope: { include?: string[]; exclude?: string[] }): string[] {
  const settings = readSettings({ scope });
  return paths.filter((path) => isReadable(path, settings, labels));
}

describe('the notes to read', () => {
  it('are all but the journal where nothing is chosen', () => {
    expect(readable({})).toEqual(['Sea/Tide.md', 'Land/Hill.md', 'New.md']);
  });

  it('are those in the folders or under the tags asked for', () => {
    expect(readable({ include: ['Land/'] })).toEqual(['Land/Hill.md']);
    expect(readable({ include: ['#sea'] })).toEqual(['Sea/Tide.md']);
    expect(readable({ include: ['#SEA/deep', 'Land'] })).toEqual(['Sea/Tide.md', 'Land/Hill.md']);
    expect(readable({ include: ['#se'] })).toEqual([]);
  });

  it('are none of those left out, by folder or by tag', () => {
    expect(readable({ exclude: ['#draft'] })).toEqual(['Sea/Tide.md', 'New.md']);
    expect(readable({ include: ['#land'], exclude: ['#draft'] })).toEqual([]);
    expect(readable({ include: ['Sea', 'Land'], exclude: ['Sea'] })).toEqual(['Land/Hill.md']);
  });
});
