import type { Concept, Definition } from '../../concepts';

function isBefore(a: Definition, b: Definition): boolean {
  if (a.confidence !== b.confidence) return a.confidence > b.confidence;
  if (a.evidence.path !== b.evidence.path) return a.evidence.path < b.evidence.path;
  return a.evidence.from < b.evidence.from;
}

/** The accepted definition that a prompt asks for: the surest, then the first; suggested ones wait in their list. */
export function bestDefinition(concept: Concept): Definition | null {
  let best: Definition | null = null;
  for (const definition of concept.definitions) {
    if (definition.status !== 'accepted' || definition.text.trim() === '') continue;
    if (best === null || isBefore(definition, best)) best = definition;
  }
  return best;
}
