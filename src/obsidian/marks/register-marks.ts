import type { Extension } from '@codemirror/state';
import { areMarksInUse } from '../../app/marks/marked-notes';
import type { SurfaceHost } from '../surface-host';
import { ConceptCards } from './concept-card';
import { EditorMarks } from './editor-marks';
import { registerMarkSwitch } from './mark-switch';
import { ReadingMarks } from './reading-marks';

/** Marks of names in editors and in the reading view; while the setting is off nothing of it is in the editors. */
export function registerMarks(host: SurfaceHost): void {
  const { plugin } = host;
  registerMarkSwitch(host);
  const cards = new ConceptCards(host);
  const editors = new EditorMarks(host, cards);
  const reading = new ReadingMarks(host, cards);
  const extensions: Extension[] = [];
  plugin.registerEditorExtension(extensions);
  plugin.registerMarkdownPostProcessor((el, context) => {
    reading.process(el, context);
  });
  plugin.register(() => {
    reading.stop();
  });
  plugin.register(
    host.onChange(() => {
      const mentions = host.app()?.settings.settings.mentions;
      if (mentions === undefined) return;
      const isOn = areMarksInUse(mentions);
      if (isOn !== extensions.length > 0) {
        extensions.splice(0, extensions.length, ...(isOn ? [editors.extension] : []));
        plugin.app.workspace.updateOptions();
      }
      if (isOn) editors.refresh();
      reading.refresh();
    }),
  );
}
