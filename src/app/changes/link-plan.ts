import type { Concept } from '../../core/concepts';
import { isInTable } from '../../core/concepts';
import type { Result, Span } from '../../core/text';
import { conceptKey, firstAtOrAfter, ok } from '../../core/text';
import type { Vault } from '../vault';
import type { NotePlan } from './note-change';
import { planOf } from './note-change';

/** Marks that end a link or its target. */
const UNLINKABLE = /[[\]|#^\n]/u;

/** Which mentions are to become links. */
export interface Linking {
  /** Of these concepts alone; null: of all. */
  readonly keys: ReadonlySet<string> | null;
  /** Mentions that hold this offset alone. */
  readonly at?: number;
  /** What a link to a note says in another, as the app writes it. */
  readonly linkText: (note: string, from: string) => string;
}

/** Notes with mentions that could become links, sorted. */
export function notesToLink({ index }: Pick<Vault, 'index'>, { keys }: Pick<Linking, 'keys'>): readonly string[] {
  const paths =
    keys === null ? index.concepts.notes() : [...new Set([...keys].flatMap((key) => index.notesUsing(key)))];
  return paths.filter((path) =>
    (index.concepts.factsOf(path)?.vault?.mentions ?? []).some(
      (one) => one.keys.length === 1 && (keys === null || one.keys.some((key) => keys.has(key))),
    ),
  );
}

/**
 * The links that would stand in place of a note's mentions, against its text as it is now; the words that stand
 * there stay. Mentions of several concepts are left as they are, and so are those in headings, to which links lead.
 */
export async function planLinks(vault: Vault, path: string, linking: Linking): Promise<Result<NotePlan | null>> {
  const read = await vault.ingest.read(path);
  if (!read.ok) return read;
  const { rules } = vault.ingest;
  const { text } = read.value.outline;
  const own = rules.findOwn(read.value);
  const { mentions } = rules.findInVault(read.value, own, vault.index.vocabulary()).vault;
  const headings = own.headings.map(({ span }) => span);
  const seen = new Set<string>();
  const edits = mentions.flatMap(({ from, to, keys }) => {
    const [key = '', other] = keys;
    const concept = other === undefined ? vault.index.concepts.get(key) : null;
    if (concept === null || concept.note === path || linking.keys?.has(key) === false) return [];
    if (linking.at !== undefined && (linking.at < from || linking.at > to)) return [];
    const words = text.slice(from, to);
    const target = targetOf(vault, concept, path, linking.linkText);
    const section = sectionAt(headings, from);
    if (target === null || words === '' || UNLINKABLE.test(words) || section === 'heading') return [];
    const bar = isInTable(text, from) ? '\\|' : '|';
    const link = words === target ? `[[${target}]]` : `[[${target}${bar}${words}]]`;
    const id = `${String(section)} ${key}`;
    const isRepeated = seen.has(id);
    seen.add(id);
    const span = { from, to };
    const edit = { span, expected: words, text: link, kind: 'link' as const, inHeading: false, needs: null };
    return [{ ...edit, isRepeated, concept: key, isDead: target === concept.name && concept.note === null }];
  });
  return ok(edits.length === 0 ? null : planOf(path, text, edits));
}

/**
 * The note of a concept, else the heading that bears its name, else the place in another note that defines it, else
 * its name; null where a link cannot say it.
 */
function targetOf(
  { index }: Pick<Vault, 'index'>,
  { name, note, definitions }: Concept,
  path: string,
  linkText: Linking['linkText'],
): string | null {
  if (note !== null) {
    const target = linkText(note, path);
    return UNLINKABLE.test(target) ? null : target;
  }
  const headingOf = ({ evidence, under }: Concept['definitions'][number]): string | undefined =>
    index.concepts.factsOf(evidence.path)?.own.headings[under]?.text;
  for (const definition of definitions) {
    const { evidence } = definition;
    const heading = headingOf(definition) ?? '';
    if (conceptKey(heading) !== conceptKey(name) || UNLINKABLE.test(heading)) continue;
    const target = evidence.path === path ? '' : linkText(evidence.path, path);
    if (!UNLINKABLE.test(target)) return `${target}#${heading}`;
  }
  const found = definitions.find(({ status }) => status === 'accepted') ?? definitions[0];
  const isHere = definitions.some(({ evidence }) => evidence.path === path);
  const heading = found === undefined ? undefined : headingOf(found);
  // By its name the link would lead to a note that is not there.
  if (found !== undefined && !isHere && heading !== undefined && !UNLINKABLE.test(heading)) {
    const target = linkText(found.evidence.path, path);
    return UNLINKABLE.test(target) ? null : `${target}#${heading}`;
  }
  return UNLINKABLE.test(name) ? null : name;
}

/** Number of the heading under which an offset stands. */
function sectionAt(headings: readonly Span[], offset: number): number | 'heading' {
  const section = firstAtOrAfter(headings, offset + 1) - 1;
  return offset < (headings[section]?.to ?? 0) ? 'heading' : section;
}
