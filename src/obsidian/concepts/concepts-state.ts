import type { DifferentiaApp } from '../../app/app';
import { sentenceAlone } from '../../app/define/term-note';
import type { PlacedDefinition } from '../../app/pane/concept-queries';
import { relationsOf, usesOf } from '../../app/pane/concept-queries';
import type { Usage } from '../../app/pane/usages';
import type { NotePicture } from '../../app/pane/vault-picture';
import type { ComparablePair, Comparison } from '../../core/compare';
import type { Concept, Definition, RelationKind } from '../../core/concepts';
import type { Place } from '../../core/text';
import type {
  ConceptDetails,
  ConceptSort,
  ConceptsPaneState,
  ConceptSummary,
  DefinitionState,
  NoteTabState,
  PaneTab,
  SuggestionState,
} from '../../ui/concepts/concepts-state';
import { noteName, progressState, sourceState } from '../shown-state';

const SHOWN_PAIRS = 5;

/** What a person has chosen in one pane. */
export interface PaneChoices {
  readonly tab: PaneTab;
  readonly locked: boolean;
  /** Path of the note shown. */
  readonly note: string | null;
  readonly opened: ReadonlySet<string>;
  readonly query: string;
  readonly sort: ConceptSort;
  readonly comparisonUnfolded: boolean;
  readonly currentSuggestion: string | null;
  readonly asking: ConceptsPaneState['asking'];
  readonly window: ConceptsPaneState['window'];
  readonly news: ConceptsPaneState['news'];
}

/** A suggestion's identity: its place and what it says. */
export function suggestionId({ concept, definition }: PlacedDefinition): string {
  const { path, from } = definition.evidence;
  return `${path}\n${String(from)}\n${concept.key}`;
}

/** What the view brings along. */
export interface PaneContent {
  readonly comparison: Comparison | null;
  readonly comparing: boolean;
  /** Sentences that use a term; null while they are not read. */
  readonly usages: (key: string) => readonly Usage[] | null;
  /** Pairs worth comparing that hold a concept, the best first. */
  readonly pairs: (key: string) => readonly ComparablePair[];
  /** Words for a kind of relation, as drawn. */
  readonly kindText: (kind: RelationKind) => string;
}

/** All that the pane shows, from what the vault says and what the person chose. */
export function paneState(
  app: DifferentiaApp,
  choices: PaneChoices,
  { comparison, comparing, usages, pairs, kindText }: PaneContent,
): ConceptsPaneState {
  const { picture } = app;
  const { tab, note } = choices;
  const inNote = note === null ? null : picture.note(note, kindText);
  return {
    tab: choices.tab,
    counts: { note: inNote?.concepts.length ?? 0, ...picture.counts },
    locked: choices.locked,
    note: note === null || inNote === null ? null : noteTab(app, note, inNote, comparison),
    comparisonUnfolded: choices.comparisonUnfolded,
    comparing,
    query: choices.query,
    sort: choices.sort,
    vault: tab === 'vault' ? summaries(app, picture.found(choices.query, choices.sort)) : [],
    suggested: tab === 'suggested' ? picture.suggestions.map((one) => suggestionState(app, one)) : [],
    currentSuggestion: tab === 'suggested' ? currentSuggestion(picture.suggestions, choices.currentSuggestion) : null,
    asking: choices.asking,
    canUndo: app.verdicts.canUndo,
    undefinedTerms: tab === 'undefined' ? summaries(app, picture.undefinedTerms) : [],
    window: choices.window,
    opened: openedDetails(app, choices.opened, { usages, pairs }),
    progress: progressState(app),
    unsaved: app.journal.writer.waiting,
    news: choices.news,
  };
}

function noteTab(
  app: DifferentiaApp,
  path: string,
  { concepts, elsewhere, scene, left }: NotePicture,
  comparison: Comparison | null,
): NoteTabState {
  return {
    path,
    name: noteName(path),
    read: app.index.concepts.factsOf(path) !== null,
    rows: summaries(app, concepts),
    elsewhere,
    comparison,
    scene,
    left,
  };
}

/** The one that was chosen, while it still waits; else the first. */
function currentSuggestion(waiting: readonly PlacedDefinition[], chosen: string | null): string | null {
  const [first] = waiting;
  if (first === undefined) return null;
  return waiting.some((one) => suggestionId(one) === chosen) ? chosen : suggestionId(first);
}

function suggestionState(app: DifferentiaApp, one: PlacedDefinition): SuggestionState {
  return { term: one.concept.name, definition: definitionState(app, one) };
}

/** Lines of a list, made once for each list: the picture makes another list when anything has changed. */
const linesOfLists = new WeakMap<readonly Concept[], readonly ConceptSummary[]>();

function summaries(app: DifferentiaApp, concepts: readonly Concept[]): readonly ConceptSummary[] {
  const known = linesOfLists.get(concepts);
  if (known !== undefined) return known;
  const lines = concepts.map((concept) => summary(app, concept));
  linesOfLists.set(concepts, lines);
  return lines;
}

function summary(app: DifferentiaApp, concept: Concept): ConceptSummary {
  const { key, name, aliases, state, note } = concept;
  return { key, name, aliases, state, uses: usesOf(app.index, key), hasNote: note !== null };
}

function openedDetails(
  app: DifferentiaApp,
  keys: ReadonlySet<string>,
  { usages, pairs }: Pick<PaneContent, 'pairs' | 'usages'>,
): ReadonlyMap<string, ConceptDetails> {
  const details = new Map<string, ConceptDetails>();
  for (const key of keys) {
    const concept = app.index.concepts.get(key);
    if (concept !== null) details.set(key, conceptDetails(app, concept, { usages: usages(key), pairs: pairs(key) }));
  }
  return details;
}

function conceptDetails(
  app: DifferentiaApp,
  concept: Concept,
  given: { readonly usages: ReturnType<PaneContent['usages']>; readonly pairs: readonly ComparablePair[] },
): ConceptDetails {
  const uses = concept.definitions.length > 0 ? null : given.usages;
  return {
    usages: uses?.map((one) => ({ text: sentenceAlone(one.sentence), source: sourceState(app, one) })) ?? null,
    pairs: given.pairs.slice(0, SHOWN_PAIRS).map(({ concepts: [a, b], why }) => {
      const key = a === concept.key ? b : a;
      return { key, name: app.index.concepts.get(key)?.name ?? key, why };
    }),
    definitions: concept.definitions.map((definition) => definitionState(app, { concept, definition })),
    relations: relationsOf(app.index, concept.key).map((relation) => {
      const outward = relation.from === concept.key;
      const otherKey = outward ? relation.to : relation.from;
      const [place] = relation.evidence;
      return {
        kind: relation.kind,
        outward,
        otherKey,
        otherName: app.index.concepts.get(otherKey)?.name ?? otherKey,
        source: place === undefined ? null : sourceState(app, place),
      };
    }),
  };
}

function definitionState(app: DifferentiaApp, one: PlacedDefinition): DefinitionState {
  const { concept, definition } = one;
  const { text, rule, confidence, parts, status } = definition;
  return {
    id: suggestionId(one),
    text,
    rule,
    confidence,
    parts,
    status,
    // What waits was not confirmed: the ids of its subjects need not be worked out.
    confirmed: status === 'accepted' && app.verdicts.isConfirmed(concept.key, definition),
    source: sourceState(app, placeOf(definition)),
  };
}

function placeOf({ evidence: { path, from, to } }: Definition): Place {
  return { path, from, to };
}
