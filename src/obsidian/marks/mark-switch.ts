import { markingOf, switchMarks } from '../../app/marks/marked-notes';
import { noteName } from '../shown-state';
import type { SurfaceHost } from '../surface-host';

/** Marks of one note on or off, by command and in the menu of the file. */
export function registerMarkSwitch(host: SurfaceHost): void {
  const { plugin } = host;
  const { workspace } = plugin.app;
  const texts = host.messages().marks.note;

  const isOn = (path: string): boolean =>
    markingOf(host.app()?.settings.settings.mentions ?? { show: 'off', notes: new Map() }, path) !== 'off';
  const turn = async (path: string): Promise<void> => {
    const app = host.app();
    if (app === null) return;
    const done = await switchMarks(app.settings, path, !isOn(path));
    if (!done.ok) host.tell(done.problem);
    else host.say(host.messages().marks.note[isOn(path) ? 'isOn' : 'isOff'](noteName(path)));
  };
  plugin.addCommand({
    id: 'switch-marks',
    name: texts.command,
    icon: 'underline',
    checkCallback: (checking) => {
      const file = workspace.getActiveFile();
      if (file?.extension !== 'md' || host.app() === null) return false;
      if (!checking) void turn(file.path);
      return true;
    },
  });
  plugin.registerEvent(
    workspace.on('file-menu', (menu, { path }) => {
      if (!path.endsWith('.md') || host.app() === null) return;
      const { on, off } = host.messages().marks.note;
      menu.addItem((item) =>
        item
          .setTitle(isOn(path) ? off : on)
          .setIcon('underline')
          .setSection('differentia')
          .onClick(() => {
            void turn(path);
          }),
      );
    }),
  );
}
