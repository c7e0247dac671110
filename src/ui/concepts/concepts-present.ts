import type { RuleId } from '../../core/concepts';
import type { Messages } from '../../i18n';
import { presentComparison } from '../comparison/comparison-present';
import { presentDrawing } from '../graph/scene-view-model';
import { isWorking, presentProgress } from '../progress';
import { presentRow, presentRule, presentSource } from './concept-row-present';
import type { ConceptSummary, ConceptsPaneState, NoteTabState, PaneTab } from './concepts-state';
import type {
  ConceptListViewModel,
  ConceptsPaneViewModel,
  NoteTabViewModel,
  SuggestedTabViewModel,
  UndefinedTabViewModel,
  VaultTabViewModel,
} from './concepts-view-model';

const TABS = ['note', 'vault', 'suggested', 'undefined'] as const satisfies readonly PaneTab[];

/** Suggestions shown at once; those behind come up as these are answered. */
const SHOWN_SUGGESTIONS = 100;

/** The Concepts pane for a state: all texts, all decisions; pure. */
export function presentConceptsPane(state: ConceptsPaneState, messages: Messages): ConceptsPaneViewModel {
  const texts = messages.pane;
  return {
    tabs: TABS.map((id) => ({
      id,
      text: texts.tabs[id],
      count: state.counts[id].toLocaleString(messages.locale),
      selected: id === state.tab,
    })),
    busy: state.comparing || isWorking(state.progress),
    progress: state.progress === null ? null : presentProgress(state.progress, messages),
    unsaved: state.unsaved > 0 ? messages.journal.unsaved(state.unsaved) : null,
    live: presentNews(state, messages),
    note: state.tab === 'note' ? presentNoteTab(state, messages) : null,
    vault: state.tab === 'vault' ? presentVaultTab(state, messages) : null,
    suggested: state.tab === 'suggested' ? presentSuggestedTab(state, messages) : null,
    undefinedTerms: state.tab === 'undefined' ? presentUndefinedTab(state, messages) : null,
  };
}

function presentNews(state: ConceptsPaneState, messages: Messages): string {
  const { news } = state;
  if (news === null) return '';
  if (news.kind === 'accepted') return messages.suggestion.accepted(news.count);
  return news.kind === 'rejected' ? messages.suggestion.rejected(news.count) : messages.suggestion.undone;
}

function presentNoteTab(state: ConceptsPaneState, messages: Messages): NoteTabViewModel {
  const texts = messages.pane;
  const { note } = state;
  const lock = {
    label: state.locked ? texts.unlock : texts.lock,
    on: state.locked,
    note: state.locked && note !== null ? texts.locked(note.name) : null,
  };
  if (note === null) {
    const empty = { text: texts.noNote, help: null };
    return {
      name: '',
      summary: null,
      lock,
      list: presentList([], state, messages),
      empty,
      comparison: null,
      drawing: null,
    };
  }
  return {
    name: note.name,
    summary:
      note.rows.length === 0
        ? null
        : texts.summary(note.rows.length, note.elsewhere, note.comparison?.concepts.length ?? 0),
    lock,
    list: presentList(note.rows, state, messages),
    empty: presentNoteEmpty(note, messages),
    comparison:
      note.comparison === null || note.comparison.rows.length === 0
        ? null
        : presentComparison(note.comparison, state.comparisonUnfolded, messages),
    drawing: note.scene === null ? null : presentDrawing(note.scene, note.left, messages),
  };
}

function presentList(
  concepts: readonly ConceptSummary[],
  state: ConceptsPaneState,
  messages: Messages,
): ConceptListViewModel {
  const count = Math.max(1, state.window.count);
  const first = Math.max(0, Math.min(state.window.first, concepts.length - count));
  return {
    label: messages.pane.title,
    total: concepts.length,
    first,
    rows: concepts
      .slice(first, first + count)
      .map((row) => presentRow(row, state.opened.get(row.key) ?? null, messages)),
  };
}

function presentNoteEmpty(note: NoteTabState, messages: Messages): NoteTabViewModel['empty'] {
  if (note.rows.length > 0) return null;
  if (!note.read) return { text: messages.pane.noteUnread, help: null };
  return { text: messages.pane.noteEmpty, help: messages.pane.noteEmptyHelp };
}

function presentVaultTab(state: ConceptsPaneState, messages: Messages): VaultTabViewModel {
  const texts = messages.pane;
  const empty =
    state.vault.length > 0
      ? null
      : state.query === ''
        ? { text: texts.vaultEmpty, help: texts.vaultEmptyHelp }
        : { text: texts.noMatch(state.query), help: null };
  return {
    query: state.query,
    placeholder: texts.searchPlaceholder,
    clear: texts.clearSearch,
    sortLabel: texts.sort,
    sorts: (['name', 'uses', 'definitions'] as const).map((id) => ({
      id,
      text: texts.sorts[id],
      selected: id === state.sort,
    })),
    count: texts.listCount(state.vault.length),
    list: presentList(state.vault, state, messages),
    empty,
  };
}

function presentSuggestedTab(state: ConceptsPaneState, messages: Messages): SuggestedTabViewModel {
  const texts = messages.suggestion;
  const kinds = new Map<RuleId, number>();
  for (const { definition } of state.suggested) kinds.set(definition.rule, (kinds.get(definition.rule) ?? 0) + 1);
  const ruleName = (rule: RuleId): string => messages.rule.names[rule];
  return {
    label: texts.list,
    keys: texts.keys,
    rows: state.suggested.slice(0, SHOWN_SUGGESTIONS).map(({ term, definition }) => ({
      id: definition.id,
      term,
      text: definition.text,
      source: presentSource(definition.source, messages),
      rule: presentRule(definition, messages),
      current: definition.id === state.currentSuggestion,
    })),
    more: state.suggested.length > SHOWN_SUGGESTIONS ? texts.more(state.suggested.length - SHOWN_SUGGESTIONS) : null,
    accept: texts.accept,
    acceptHelp: texts.acceptHelp,
    reject: texts.reject,
    rejectHelp: texts.rejectHelp,
    kinds: [...kinds]
      .filter(([, count]) => count > 1)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([rule, count]) => ({
        rule,
        text: texts.kind(ruleName(rule), count),
        buttons: [
          { verdict: 'yes', text: texts.yes, label: texts.acceptKind(count, ruleName(rule)) },
          { verdict: 'no', text: texts.refuseAll, label: texts.rejectKind(count, ruleName(rule)) },
        ],
      })),
    asking:
      state.asking === null
        ? null
        : {
            text: texts[state.asking.verdict === 'yes' ? 'acceptKindAsk' : 'rejectKindAsk'](
              state.asking.count,
              ruleName(state.asking.rule),
            ),
            yes: state.asking.verdict === 'yes' ? texts.yes : texts.refuseAll,
            no: texts.cancel,
          },
    done: state.canUndo && state.news !== null && state.news.kind !== 'undone' ? presentNews(state, messages) : null,
    undo: state.canUndo ? texts.undo : null,
    empty:
      state.suggested.length > 0
        ? null
        : { text: messages.pane.suggestedEmpty, help: messages.pane.suggestedEmptyHelp },
  };
}

function presentUndefinedTab(state: ConceptsPaneState, messages: Messages): UndefinedTabViewModel {
  const rows = state.undefinedTerms;
  return {
    list: presentList(rows, state, messages),
    empty: rows.length > 0 ? null : { text: messages.pane.undefinedEmpty, help: messages.pane.undefinedEmptyHelp },
  };
}
