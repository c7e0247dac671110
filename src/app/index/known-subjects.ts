/** What a verdict is about, as far as it changes what the index holds. */
export type JudgedThing =
  | { readonly kind: 'cell' }
  | { readonly kind: 'definition'; readonly key: string }
  | { readonly kind: 'relation'; readonly from: string; readonly to: string };

/**
 * What the subjects of this session's verdicts are: the journal keeps hashes alone, from which nothing can be read
 * back. With it a verdict costs what it touches, and not a hash of all that the vault says.
 */
export class KnownSubjects {
  private readonly things = new Map<string, JudgedThing>();

  /** To be called before the verdict is given. */
  add(subject: string, thing: JudgedThing): void {
    this.things.set(subject, thing);
  }

  /** Null where one of them is not known: of another session, or of another device. */
  of(subjects: Iterable<string>): readonly JudgedThing[] | null {
    const found: JudgedThing[] = [];
    for (const subject of subjects) {
      const thing = this.things.get(subject);
      if (thing === undefined) return null;
      found.push(thing);
    }
    return found;
  }
}

/** Subjects on which two sets of verdicts do not say the same. */
export function changedSubjects(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const changed = [...after]
    .filter(([subject, verdict]) => before.get(subject) !== verdict)
    .map(([subject]) => subject);
  for (const subject of before.keys()) if (!after.has(subject)) changed.push(subject);
  return changed;
}
