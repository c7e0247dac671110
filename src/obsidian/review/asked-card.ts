import { cardFace } from '../../app/review/card-face';
import { editCard } from '../../app/review/edit-card';
import type { Prompt, SessionCard } from '../../core/review';
import type { Place } from '../../core/text';
import { problemText } from '../../ui/problem-text';
import type { SurfaceHost } from '../surface-host';
import type { ShownCard } from './review-screen';

/** Whom the asked card belongs to. */
export interface AskedCardOwner {
  /** There is something else to see. */
  changed(): void;
  /** The text was changed in its note. */
  edited(): void;
  /** The notes no longer say what the card says whose answer is shown. */
  isStale(): boolean;
}

/** The card that is asked, with what its note says of it and the change that a person makes in place. */
export class AskedCard {
  private readonly host: SurfaceHost;
  private readonly owner: AskedCardOwner;
  private current: ShownCard | null = null;

  constructor(host: SurfaceHost, owner: AskedCardOwner) {
    this.host = host;
    this.owner = owner;
  }

  get shown(): ShownCard | null {
    return this.current;
  }

  get isEditing(): boolean {
    return this.current?.edit != null;
  }

  /** Where it stands in its note. */
  get place(): Place | null {
    if (this.current === null) return null;
    const { path, from, to } = this.current.face?.editable ?? this.current.card.prompt.evidence;
    return { path, from, to };
  }

  /** Another card is asked: its note is read, and the question is there meanwhile. The same one goes on as it is. */
  take(card: SessionCard | null): void {
    if (card === null) this.current = null;
    else if (this.current?.card.prompt.id === card.prompt.id) this.current = { ...this.current, card };
    else {
      this.current = { card, face: null, edit: null, isEdited: false };
      void this.read(card.prompt);
    }
  }

  /** Takes in what the note says now; a card whose answer is shown keeps it, with a word on what became of its note. */
  async read(prompt: Prompt): Promise<void> {
    const app = this.host.app();
    const face = app === null ? null : await cardFace(app.vault, prompt);
    const { current } = this;
    if (face === null || current?.card.prompt !== prompt) return;
    const isKept = this.owner.isStale() && current.face !== null;
    this.show({ ...current, face: isKept ? { ...current.face, stale: face.stale ?? 'changed' } : face });
  }

  /** Opens its text for a change; false where the note says something else by now. */
  edit(): boolean {
    const editable = this.current?.face?.editable ?? null;
    if (this.current === null || editable === null) return false;
    this.show({ ...this.current, edit: { text: editable.text, step: 'typing', reason: '' } });
    return true;
  }

  type(text: string): void {
    const { current } = this;
    if (current !== null && current.edit !== null) this.current = { ...current, edit: { ...current.edit, text } };
  }

  cancel(): void {
    if (this.current !== null) this.show({ ...this.current, edit: null });
  }

  async save(): Promise<void> {
    const { current } = this;
    const app = this.host.app();
    if (app === null || current?.face == null || current.edit === null || current.edit.step === 'saving') return;
    const { face, edit } = current;
    this.show({ ...current, edit: { ...edit, step: 'saving' } });
    const saved = await editCard(app.vault, face, edit.text);
    // Meanwhile another card may be asked.
    if (this.current?.card.prompt.id !== current.card.prompt.id) return;
    if (saved.ok) {
      this.current = { ...current, face: saved.value, edit: null, isEdited: true };
      this.owner.edited();
      return;
    }
    const { problem } = saved;
    const step = problem.code === 'edit-mismatch' ? 'refused' : 'failed';
    this.show({ ...current, edit: { ...edit, step, reason: problemText(problem, null, this.host.messages()) } });
  }

  private show(shown: ShownCard): void {
    this.current = shown;
    this.owner.changed();
  }
}
