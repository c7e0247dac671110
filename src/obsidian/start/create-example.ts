import type { App } from 'obsidian';
import { normalizePath } from 'obsidian';
import { faultDetail } from '../../ui/fault-detail';
import { errorMessage } from '../error-message';
import type { SurfaceHost } from '../surface-host';

const MOST_TRIES = 100;

/** Creates the example note under a name that is free, where new notes go, and opens it. */
export async function createExample(app: App, host: SurfaceHost): Promise<void> {
  const messages = host.messages();
  const { example, exampleFailed } = messages.start;
  const folder = app.fileManager.getNewFileParent('').path;
  for (let tried = 1; tried <= MOST_TRIES; tried += 1) {
    const name = tried === 1 ? example.name : `${example.name} ${tried.toString()}`;
    const path = normalizePath(`${folder}/${name}.md`);
    if (app.vault.getAbstractFileByPath(path) !== null) continue;
    try {
      const file = await app.vault.create(path, example.text);
      await app.workspace.getLeaf('tab').openFile(file);
    } catch (error) {
      host.say(exampleFailed(faultDetail(errorMessage(error), messages)));
    }
    return;
  }
}
