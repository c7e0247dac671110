/** Strings above it are seldom the same as another: they are not looked up. */
const LONGEST_SHARED = 120;
/** The pool begins anew above it, lest it keep what no note says any more. */
const MOST_STRINGS = 30_000;

/**
 * Gives each string back as one that stands for itself. A piece of a long text may keep the whole of
 * it in memory, which for the notes of a vault is the vault; equal short strings become one.
 */
export class StringPool {
  private readonly known = new Map<string, string>();

  keep(text: string): string {
    if (text.length > LONGEST_SHARED) return detached(text);
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const kept = detached(text);
    if (this.known.size >= MOST_STRINGS) this.known.clear();
    this.known.set(kept, kept);
    return kept;
  }
}

/** A copy that is no piece of another string: written out and read again. */
export function detached(text: string): string {
  const copy: unknown = JSON.parse(JSON.stringify(text));
  return typeof copy === 'string' ? copy : text;
}
