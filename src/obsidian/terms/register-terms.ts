import type { Extension } from '@codemirror/state';
import { TermNames } from '../../app/terms/term-names';
import type { SurfaceHost } from '../surface-host';
import { TermSuggest } from './term-suggest';
import { TypingWatch } from './typing-watch';

/** Terms offered while one types; while the setting is off nothing of it is in the editors, and no names are kept. */
export function registerTerms(host: SurfaceHost): void {
  const { plugin } = host;
  const typing = new TypingWatch();
  const extensions: Extension[] = [];
  let names: TermNames | null = null;
  plugin.registerEditorExtension(extensions);
  plugin.registerEditorSuggest(new TermSuggest(host, () => names, typing));
  plugin.register(() => names?.close());
  plugin.register(
    host.onChange(() => {
      const app = host.app();
      if (app === null || app.settings.settings.mentions.suggest === (names !== null)) return;
      names?.close();
      names = names === null ? new TermNames(app.index, host.slices) : null;
      extensions.splice(0, extensions.length, ...(names === null ? [] : [typing.extension]));
      plugin.app.workspace.updateOptions();
    }),
  );
}
