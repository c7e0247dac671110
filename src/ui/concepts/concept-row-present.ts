import type { Messages } from '../../i18n';
import type { RuleChip, SourceChip } from '../chips';
import { plainWords } from '../plain-words';
import type { ConceptDetails, ConceptSummary, DefinitionState, RelationState, SourceState } from './concepts-state';
import type {
  ConceptActionId,
  ConceptRowViewModel,
  DefinitionViewModel,
  DetailsViewModel,
  RelationViewModel,
  VerdictViewModel,
} from './concepts-view-model';
import { placeWords } from '../place-words';

/** One line of a list of concepts, opened when there are details. */
export function presentRow(
  concept: ConceptSummary,
  details: ConceptDetails | null,
  messages: Messages,
): ConceptRowViewModel {
  return {
    key: concept.key,
    name: concept.name,
    aliases: concept.aliases.join(', '),
    state: concept.state,
    stateText: messages.row.states[concept.state],
    uses: concept.uses === 0 ? '' : concept.uses.toLocaleString(messages.locale),
    usesText: messages.pane.uses(concept.uses),
    noteText: concept.hasNote ? messages.row.ownNote : null,
    toggleLabel: messages.row.expand(concept.name),
    details: details === null ? null : presentDetails(concept, details, messages),
  };
}

const ACTIONS = [
  'definition',
  'create',
  'usages',
  'compare',
  'graph',
  'review',
  'more',
] as const satisfies ConceptActionId[];

function presentDetails(concept: ConceptSummary, details: ConceptDetails, messages: Messages): DetailsViewModel {
  const { name, uses, hasNote } = concept;
  const { definitions, relations, pairs } = details;
  const texts = messages.conceptActions;
  const isDefined = definitions.length > 0;
  const isOffered: Readonly<Partial<Record<ConceptActionId, boolean>>> = {
    definition: isDefined || hasNote,
    create: !isDefined && !hasNote,
    review: isDefined,
  };
  const offered = ACTIONS.filter((id) => isOffered[id] !== false);
  const textOf = (id: (typeof ACTIONS)[number]): string =>
    id === 'definition' && !isDefined ? texts.openNote : texts.actions[id];
  const usages = details.usages ?? [];
  const more = usages.length === 0 ? 0 : uses - usages.length;
  return {
    actionsLabel: texts.of(name),
    actions: offered.map((id) => ({ id, text: textOf(id), label: texts.label(textOf(id), name) })),
    pairsTitle: pairs.length === 0 ? null : messages.start.pairs,
    pairs: pairs.map(({ key, name: other, why }) => ({
      key,
      name: other,
      label: texts.compareWith(other),
      why: messages.start.reasons[why],
      dismiss: texts.dismissPair(name, other),
    })),
    definitionsTitle: messages.row.definitions,
    noDefinition: definitions.length === 0 ? messages.row.noDefinition : null,
    definitions: definitions.map((definition) => presentDefinition(definition, name, messages)),
    usagesTitle: usages.length === 0 ? null : messages.row.usages,
    usages: usages.map(({ text, source }) => ({
      id: `${source.place.path} ${String(source.place.from)}`,
      text: plainWords(text),
      source: presentSource(source, messages),
    })),
    moreUsages: more > 0 ? messages.row.moreUsages(more) : null,
    relationsTitle: relations.length === 0 ? null : messages.row.relations,
    relations: relations.map((relation) => presentRelation(relation, messages)),
  };
}

function presentDefinition(definition: DefinitionState, name: string, messages: Messages): DefinitionViewModel {
  const { suggestion, conceptActions } = messages;
  const answers: readonly VerdictViewModel['id'][] = definition.status === 'suggested' ? ['yes', 'no'] : ['no'];
  return {
    id: definition.id,
    text: definition.text,
    suggested: definition.status === 'suggested',
    source: presentSource(definition.source, messages),
    rule: presentRule(definition, messages),
    verdicts: answers.map((id) => {
      const text = id === 'yes' ? suggestion.accept : suggestion.reject;
      return { id, text, label: conceptActions.label(text, name) };
    }),
  };
}

/** Rule and confidence in words and number, with how the score came about. */
export function presentRule(definition: DefinitionState, messages: Messages): RuleChip {
  const texts = messages.rule;
  const name = texts.names[definition.rule];
  const parts = definition.parts.map(({ id, points }) => texts.part(texts.partNames[id] ?? id, points)).join(', ');
  const why = texts.why(name, parts);
  return {
    text: texts.chip(name, definition.confidence),
    why: definition.confirmed ? `${why} (${texts.verdict})` : why,
  };
}

/** Note › heading. */
export function presentSource(source: SourceState, messages: Messages): SourceChip {
  return {
    text: placeWords(source.note, source.heading),
    label: messages.source.open(placeWords(source.note, source.heading)),
    place: source.place,
  };
}

function presentRelation(relation: RelationState, messages: Messages): RelationViewModel {
  const names = relation.outward ? messages.relation.kinds : messages.relation.inverse;
  return {
    id: `${relation.kind} ${relation.outward ? '>' : '<'} ${relation.otherKey}`,
    kind: names[relation.kind],
    name: relation.otherName,
    otherKey: relation.otherKey,
    source: relation.source === null ? null : presentSource(relation.source, messages),
  };
}
