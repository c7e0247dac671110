import type { Plugin } from 'obsidian';
import { Notice } from 'obsidian';
import type { ReviewJournal } from '../app/journal/review-journal';
import type { Messages } from '../i18n';

/** Asks once a start whether the lines of this device are to be written again, when all its files are gone. */
export function askOfLostLines(plugin: Plugin, journal: ReviewJournal, messages: () => Messages): void {
  let isAsked = false;
  const ask = (): void => {
    if (isAsked || journal.lost === 0) return;
    isAsked = true;
    const texts = messages().journal;
    const notice = new Notice('', 0);
    const el = notice.messageEl;
    el.createDiv({ text: texts.lost(journal.lost) });
    const row = el.createDiv({ cls: 'differentia-notice-row' });
    row.createEl('button', { text: texts.restore, cls: 'mod-cta', attr: { type: 'button' } }).onclick = () => {
      journal.restoreLost();
    };
    row.createEl('button', { text: texts.forget, attr: { type: 'button' } }).onclick = () => {
      void journal.forgetLost();
    };
  };
  plugin.register(journal.onChange(ask));
  ask();
}
