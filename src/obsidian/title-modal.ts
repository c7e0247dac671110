import type { Modal } from 'obsidian';
import { nameQuietly } from '../ui/quiet-name';

/** The title of a dialog, which is its name too. */
export function titleModal(modal: Modal, title: string): void {
  modal.setTitle(title);
  modal.modalEl.addClass('differentia-modal');
  nameQuietly(modal.modalEl, title);
}
