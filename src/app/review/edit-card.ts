import type { Problem, Result } from '../../core/text';
import { ok } from '../../core/text';
import type { Vault } from '../vault';
import type { CardFace } from './card-face';
import { readableSlice } from './readable-slice';

/**
 * Writes a card's text into its note, where the note still says what was shown; refused with a Problem
 * otherwise. Lines end as they do there. The card as it is shown then.
 */
export async function editCard(vault: Vault, face: CardFace, typed: string): Promise<Result<CardFace>> {
  const { editable } = face;
  if (editable === null) return { ok: false, problem: refusal(face) };
  const { path, from, to, text: expected } = editable;
  const text = expected.includes('\r\n') ? typed.replace(/\r?\n/gu, '\r\n') : typed;
  const saved = await vault.ports.files.edit(path, [{ span: { from, to }, expected, text }]);
  if (!saved.ok) return saved;
  // An editor gives its own text, which counts a line end as one unit.
  const stored = await vault.ports.files.read(path);
  const whole = stored.ok && stored.value.slice(from, from + text.length) === text ? stored.value : null;
  const end = from + text.length;
  return ok({
    ...face,
    markdown: whole === null ? readableSlice(text, 0, text.length) : readableSlice(whole, from, end),
    editable: { path, from, to: end, text },
  });
}

function refusal({ prompt }: CardFace): Problem {
  const { path, from } = prompt.evidence;
  return { code: 'edit-mismatch', path, from, detail: '' };
}
