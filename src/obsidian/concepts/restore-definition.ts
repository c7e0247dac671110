import { refusedDefinitions } from '../../app/pane/refused';
import { inSlices } from '../../app/steps';
import { actionNotice } from '../action-notice';
import type { SurfaceHost } from '../surface-host';
import { DefinitionChooser } from './definition-chooser';

/** Offers what was refused as a definition, also before a restart; the chosen one is a definition again. */
export async function restoreDefinition(host: SurfaceHost): Promise<void> {
  const app = host.app();
  const refused = app === null ? null : await inSlices(refusedDefinitions(app.index), host.slices, () => 'more');
  if (app === null || refused === null) return;
  const { conceptActions, row, suggestion } = host.messages();
  const choices = refused.map(({ key, definition }) => ({
    name: definition.term,
    text: definition.text,
    place: definition.evidence,
    choose: () => {
      const takeBack = app.verdicts.accept([{ concept: { key }, definition }]);
      actionNotice(row.judged.yes(definition.term), suggestion.undo, () => {
        takeBack();
      });
    },
  }));
  new DefinitionChooser(host, choices, conceptActions.refused).open();
}
