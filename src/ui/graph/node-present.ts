import type { Place } from '../../core/text';
import type { Messages } from '../../i18n';
import type { SourceChip } from '../chips';
import { plainWords } from '../plain-words';
import type { EdgeState, NodeState } from './graph-state';
import type { EdgeViewModel, NodeViewModel, RelationRowViewModel } from './graph-view-model';
import { placeWords } from '../place-words';

/** Relations of a concept that are listed. */
const LISTED = 60;

/** A concept; `openEdge` is the relation whose sentences are shown among its relations. */
export function presentNode(node: NodeState, openEdge: string | null, messages: Messages): NodeViewModel {
  const texts = messages.graphView;
  const { definition } = node;
  return {
    key: node.key,
    name: node.name,
    state: node.state,
    stateText: messages.row.states[node.state],
    aliases: node.aliases.length === 0 ? null : texts.also(node.aliases.join(', ')),
    definition: definition === null ? null : { text: definition.text, chip: chipOf(definition, messages) },
    undefinedText: definition === null ? texts.noDefinition : node.edges.length === 0 ? texts.noRelation : null,
    buttons: [
      { id: 'open', text: texts.open },
      ...(node.definition === null ? [] : [{ id: 'review' as const, text: texts.review }]),
      { id: 'pin', text: node.isPinned ? texts.unpin : texts.pin },
      { id: 'select', text: node.isSelected ? texts.deselect : texts.select },
    ],
    relations: node.edges.slice(0, LISTED).map((edge) => presentRelation(node.key, edge, openEdge, messages)),
    more: node.edges.length > LISTED ? texts.more(node.edges.length - LISTED) : null,
  };
}

function presentRelation(
  key: string,
  edge: EdgeState,
  openEdge: string | null,
  messages: Messages,
): RelationRowViewModel {
  const isOutward = edge.from.key === key;
  const other = isOutward ? edge.to : edge.from;
  const kind = (isOutward ? messages.relation.kinds : messages.relation.inverse)[edge.kind];
  return {
    id: edge.id,
    kind,
    name: other.name,
    otherKey: other.key,
    count: edge.evidences.toLocaleString(messages.locale),
    label: messages.graphView.showRelation(kind, other.name),
    opened: edge.id === openEdge ? presentEdge(edge, messages) : null,
  };
}

/** A relation with its sentences. */
export function presentEdge(edge: EdgeState, messages: Messages): EdgeViewModel {
  const texts = messages.graphView;
  const { sentences } = edge;
  const more = sentences === null ? 0 : edge.evidences - sentences.length;
  return {
    id: edge.id,
    from: edge.from,
    kind: messages.relation.kinds[edge.kind].toLocaleLowerCase(messages.locale),
    to: edge.to,
    confidence: texts.confidence(edge.confidence),
    sentences: (sentences ?? []).map((sentence) => ({
      key: `${sentence.place.path}:${sentence.place.from}:${sentence.place.to}`,
      pieces: sentence.pieces.map(({ text, marked }) => ({ text: plainWords(text), marked })),
      chip: chipOf(sentence, messages),
    })),
    note:
      sentences === null
        ? texts.readingSentences
        : sentences.length === 0
          ? texts.noSentences
          : more > 0
            ? texts.more(more)
            : null,
    retype: texts.retype,
    accept: edge.accepted ? null : texts.accept,
    accepted: edge.accepted ? texts.accepted : null,
    dismiss: texts.dismiss,
    compare: edge.kind === 'contrasts' ? texts.compare : null,
  };
}

function chipOf(
  source: { readonly place: Place; readonly note: string; readonly heading: string | null },
  messages: Messages,
): SourceChip {
  return {
    text: placeWords(source.note, source.heading),
    label: messages.source.open(placeWords(source.note, source.heading)),
    place: source.place,
  };
}
