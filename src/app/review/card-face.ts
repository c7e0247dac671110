import type { Concept, Definition } from '../../core/concepts';
import type { Prompt } from '../../core/review';
import { maskSpans } from '../../core/review';
import type { Place, Span } from '../../core/text';
import { headingAt } from '../pane/concept-queries';
import type { Vault } from '../vault';
import { readableSlice } from './readable-slice';
import { withWholeMarks } from './whole-marks';

/** Longer answers are shown as text: a renderer would block. */
const LONGEST_MARKDOWN = 20_000;

/** Where a card comes from, as far as it may be told. */
export interface CardContext {
  /** Name of the note. */
  readonly note: string;
  readonly heading: string | null;
}

/** A card as it is shown. */
export interface CardFace {
  readonly prompt: Prompt;
  /** Beside the question: what would give the answer away is masked. */
  readonly context: CardContext;
  /** Beside the answer. */
  readonly source: CardContext;
  /** Other names of the term that was asked for. */
  readonly aliases: readonly string[];
  /** A definition that is asked for its term, as it stands in the note, the term masked; null where it is asked as text. */
  readonly question: string | null;
  /** The answer as it stands in the note, to be drawn by the app; null where it cannot be had. */
  readonly markdown: string | null;
  /** What an edit in place opens; null where it cannot be had. */
  readonly editable: (Place & { readonly text: string }) | null;
  /** The note no longer says what is asked: it was changed, or is gone. */
  readonly stale: 'changed' | 'gone' | null;
}

/** Reads what a card shows; the note is read, not parsed. */
export async function cardFace(vault: Vault, prompt: Prompt): Promise<CardFace> {
  const { path, from, to, quote } = prompt.evidence;
  const [key] = prompt.concepts;
  const concept = key === undefined ? null : vault.index.concepts.get(key);
  const source = { note: noteName(path), heading: headingAt(vault.index, path, from) };
  const context = prompt.kind === 'name' && concept !== null ? masked(vault, concept, source) : source;
  const aliases = prompt.kind === 'name' ? (concept?.aliases ?? []) : [];
  const face = { prompt, context, source, aliases };
  const text = await vault.ports.files.read(path);
  if (!text.ok) return { ...face, question: null, markdown: null, editable: null, stale: 'gone' };
  if (text.value.slice(from, to) !== quote)
    return { ...face, question: null, markdown: null, editable: null, stale: 'changed' };
  const { from: start, to: end } = withWholeMarks(text.value, answerSpan(vault, prompt), { from, to });
  const markdown = readableSlice(text.value, start, end);
  const isLong = markdown.length > LONGEST_MARKDOWN;
  return {
    ...face,
    question:
      isLong || concept === null || prompt.kind !== 'name'
        ? null
        : maskedMarkdown(vault, concept, { prompt, markdown }),
    markdown: isLong ? null : markdown,
    editable: { path, from: start, to: end, text: text.value.slice(start, end) },
    stale: null,
  };
}

/** The gloss of a definition, from its first to its last letter; of anything else all that it was found in. */
function answerSpan(vault: Vault, { kind, evidence }: Prompt): Span {
  const definition = kind === 'define' || kind === 'name' ? definitionAt(vault, evidence) : null;
  const first = definition?.body[0];
  const last = definition?.body[definition.body.length - 1];
  if (first === undefined || last === undefined) return evidence;
  return { from: first.from, to: last.to };
}

function definitionAt(vault: Vault, { path, from, to }: Place): Definition | null {
  const definitions = vault.index.concepts.factsOf(path)?.own.definitions ?? [];
  return definitions.find(({ evidence }) => evidence.from === from && evidence.to === to) ?? null;
}

function masked(vault: Vault, concept: Concept, context: CardContext): CardContext {
  const mask = (text: string): string => maskSpans(text, namesIn(vault, concept, text));
  return { note: mask(context.note), heading: context.heading === null ? null : mask(context.heading) };
}

/** Embeds keep their targets: what is shown instead of a picture would ask nothing. */
const EMBED = /!\[\[[^\]\n]{0,300}\]\]|!\[[^\]\n]{0,300}\]\([^)\n]{0,300}\)/gu;

/** Null where marks of Markdown stand inside a name, so that masking it there would miss what the text masks. */
function maskedMarkdown(
  vault: Vault,
  concept: Concept,
  { prompt, markdown }: { readonly prompt: Prompt; readonly markdown: string },
): string | null {
  const embeds = [...markdown.matchAll(EMBED)].map(({ 0: { length }, index }) => ({ from: index, to: index + length }));
  const names = namesIn(vault, concept, markdown).filter(
    ({ from, to }) => !embeds.some((embed) => embed.from < to && embed.to > from),
  );
  const masked = maskSpans(markdown, names);
  const marks = (text: string): number => text.split(maskSpans('x', [{ from: 0, to: 1 }])).length;
  return marks(masked) < marks(prompt.question) ? null : masked;
}

function namesIn(vault: Vault, { key }: Concept, text: string): readonly Span[] {
  return vault.index
    .vocabulary()
    .matcher.find(text)
    .filter(({ keys }) => keys.includes(key));
}

function noteName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/u, '');
}
