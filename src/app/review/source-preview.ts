import type { Prompt, PromptKind } from '../../core/review';
import type { DifferentiaApp } from '../app';
import type { PromptChoice } from './prompt-store';

/** What a choice of sources comes to. */
export interface SourcePreview {
  readonly kinds: ReadonlyMap<PromptKind, number>;
  /** Notes with at least one prompt. */
  readonly notes: number;
  /** At most ten, of all kinds in turn. */
  readonly examples: readonly Prompt[];
}

const EXAMPLES = 10;

/** Counts what a choice would ask, when all notes are read; nothing is kept of it. */
export async function previewSources(
  { ingest, reviews, vault }: DifferentiaApp,
  choice: PromptChoice,
): Promise<SourcePreview> {
  await ingest.idle();
  const byKind = new Map<PromptKind, Prompt[]>();
  const notes = new Set<string>();
  for (const prompt of await reviews.prompts.prompts(vault, choice)) {
    notes.add(prompt.evidence.path);
    const known = byKind.get(prompt.kind);
    if (known === undefined) byKind.set(prompt.kind, [prompt]);
    else known.push(prompt);
  }
  return {
    kinds: new Map([...byKind].map(([kind, { length }]) => [kind, length])),
    notes: notes.size,
    examples: inTurn([...byKind.values()]),
  };
}

/** A few of each list, spread over all of it, one list after the other; what a short list leaves goes to the others. */
function inTurn(lists: readonly (readonly Prompt[])[]): Prompt[] {
  let left = EXAMPLES;
  const shortestFirst = [...lists].sort((a, b) => a.length - b.length);
  const picked = shortestFirst.map((list, at) => {
    const count = Math.min(list.length, Math.ceil(left / (lists.length - at)));
    left -= count;
    return Array.from({ length: count }, (_, step) => list[Math.floor((step * list.length) / count)]);
  });
  const longest = Math.max(0, ...picked.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, turn) => picked.map((list) => list[turn]));
  return turns.flat().filter((prompt) => prompt !== undefined);
}
