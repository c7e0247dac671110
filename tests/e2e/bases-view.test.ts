import { describe, expect, it } from 'vitest';
import type { HostApp } from '../host/driver';
import { ComparisonPage, focused } from './comparison-page';
import { openVault, pluginChanges, shareVault, watchVaults } from './open-vault';

watchVaults();

const eventually = expect.poll;

const BASE = `filters:
  and:
    - file.inFolder("Looms")
    - file.ext == "md"
properties:
  note.origin:
    displayName: Comes from
views:
  - type: differentia-comparison
    name: Compared
    order:
      - file.name
      - origin
      - shafts
      - maker
`;

const NOTES = {
  'Looms.base': BASE,
  'Looms/Floor loom.md':
    '---\norigin: workshop\nshafts: 8\nmaker: "[[Old mill]]"\n---\n\n# Floor loom\n\nprice:: 1200\ncolour:: brown\n\n## Space\n\nA room of its own.\n\nSee [[Table loom]].\n',
  'Looms/Table loom.md':
    '---\norigin: workshop\nshafts: 4\n---\n\n# Table loom\n\nprice:: 300\ncolour:: brown\n\n## Space\n\nThe end of a table.\n\nSee [[Floor loom]].\n',
  'Old mill.md': 'A mill.\n',
};

const IN_BASE = '.differentia-base';

async function openBase(app: HostApp, path = 'Looms.base'): Promise<ComparisonPage> {
  await app.openNote(path);
  await app.metadataReady();
  const view = new ComparisonPage(app.page, IN_BASE);
  await view.complete();
  return view;
}

describe('x', () => {
  const shared = shareVault({ vault: NOTES });
  it('shows', async () => {
    const app = shared();
    const view = await openBase(app);
    console.log(await view.heads(), await view.rows(), await view.messages());
    for (const row of await view.rows()) console.log(await view.line(row));
    await app.screenshot('/tmp/b1.png');
    console.log(await focused(app));
  });
});
