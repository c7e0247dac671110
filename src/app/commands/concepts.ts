import type { Concept, Definition } from '../../core/concepts';
import type { Place } from '../../core/text';
import { cutQuotes } from '../index/quotes';
import type { Vault } from '../vault';
import { ANSWER_VERSION } from './answers';
import type { ConceptAnswer, ConceptsAnswer, DefinitionAnswer, LinkAnswer, MentionAnswer } from './answers';

export interface ConceptsRequest {
  /** Path of the note to which the answer is limited. */
  readonly note: string | null;
  readonly mentions: boolean;
}

/** `concepts` of the command line: what the notes define, link and mention. */
export async function answerConcepts(vault: Vault, request: ConceptsRequest): Promise<ConceptsAnswer> {
  const { concepts } = vault.index;
  const paths = request.note === null ? concepts.notes() : [request.note];
  const chosen = request.note === null ? concepts.concepts() : conceptsOfNote(vault, request.note);
  const problems = vault.index.problems();
  return {
    version: ANSWER_VERSION,
    notes: paths.length,
    concepts: chosen.map((concept) => conceptAnswer(vault, concept, request.note)),
    links: paths.flatMap((path) => linksOf(vault, path)),
    ...(request.mentions ? { mentionList: await mentionsOf(vault, paths) } : {}),
    problems: request.note === null ? problems : problems.filter(({ path }) => path === request.note),
  };
}

/** The concepts that a note defines, links to, mentions or is, by key. */
function conceptsOfNote({ index }: Vault, path: string): readonly Concept[] {
  const { concepts } = index;
  const facts = concepts.factsOf(path);
  if (facts === null) return [];
  const vocabulary = concepts.vocabulary();
  const keys = new Set<string>();
  for (const { term } of facts.own.definitions) for (const key of concepts.resolveName(term)) keys.add(key);
  for (const link of facts.own.links) keys.add(vocabulary.targetOf(link, path) ?? '');
  for (const mention of facts.vault?.mentions ?? []) for (const key of mention.keys) keys.add(key);
  for (const key of concepts.resolveName(facts.own.name)) keys.add(key);
  return [...keys]
    .sort()
    .map((key) => concepts.get(key))
    .filter((concept) => concept !== null);
}

export function definitionAnswer({ evidence, text, rule, confidence, status }: Definition): DefinitionAnswer {
  const { path, from, to, quote } = evidence;
  return { path, from, to, quote, text, rule, confidence: confidence / 100, status };
}

function conceptAnswer({ index }: Vault, concept: Concept, onlyNote: string | null): ConceptAnswer {
  const { key, name, aliases, note, state } = concept;
  const definitions = concept.definitions.filter(({ evidence }) => onlyNote === null || evidence.path === onlyNote);
  return {
    name,
    key,
    aliases,
    note,
    state,
    definitions: definitions.map(definitionAnswer),
    links: index.concepts.linkCount(key),
    mentions: index.concepts.mentionCount(key),
  };
}

function linksOf({ index, ports }: Vault, path: string): LinkAnswer[] {
  const links = index.concepts.factsOf(path)?.own.links ?? [];
  return links.map(({ span, target, heading, block, display, embed, suffix }) => ({
    path,
    from: span.from,
    to: span.to,
    target,
    heading,
    block,
    display,
    embed,
    suffix,
    resolved: ports.links.resolve(target, path),
  }));
}

async function mentionsOf({ index, ports }: Vault, paths: readonly string[]): Promise<MentionAnswer[]> {
  const places: (Place & { readonly keys: readonly string[] })[] = [];
  for (const path of paths) {
    const mentions = index.concepts.factsOf(path)?.vault?.mentions ?? [];
    for (const { from, to, keys } of mentions) places.push({ path, from, to, keys });
  }
  const quotes = await cutQuotes(ports.files, places);
  return places.flatMap((place) => {
    const evidence = quotes.get(place);
    return evidence === undefined ? [] : place.keys.map((concept) => ({ ...evidence, concept }));
  });
}
