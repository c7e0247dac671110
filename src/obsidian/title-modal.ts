import type { Modal } from 'obsidian';
import { nameQuietly } from '../ui/quiet-name';

/** The title of a dialog, which is its name too. */
export function titleModal(modal: Modal, title: string): void {
  modal.setTitle(title);
  modal.titleEl.addClass('differentia-modal-title');
  nameQuietly(modal.modalEl, title);
}
