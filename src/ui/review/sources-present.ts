import type { Messages } from '../../i18n';
import type { ScopeKind, SourceId, SourcesState } from './review-state';
import type { SourcesViewModel } from './review-view-model';

const SCOPES: readonly ScopeKind[] = ['vault', 'folders', 'tags', 'property'];
const SOURCES: readonly SourceId[] = ['definition', 'contrast'];

/** The page on which a person says where prompts may come from, with what that comes to. */
export function presentSources(state: SourcesState, messages: Messages): SourcesViewModel {
  const texts = messages.review.sources;
  const { scope, preview } = state;
  const count = (kind: 'basic' | 'contrast' | 'define' | 'name'): number => preview?.kinds.get(kind) ?? 0;
  const total = [...(preview?.kinds.values() ?? [])].reduce((sum, one) => sum + one, 0);
  const needsValue = scope.kind !== 'vault' && scope.values.length === 0;
  const noSource = SOURCES.every((source) => state.sources.get(source) !== true);
  return {
    title: texts.title,
    help: texts.help,
    scopeTitle: texts.scope,
    scopes: SCOPES.map((id) => ({ id, text: texts.scopes[id], selected: id === scope.kind })),
    values:
      scope.kind === 'vault'
        ? null
        : {
            label: texts.value[scope.kind],
            add: texts.add,
            chips: scope.values.map((value) => ({ value, remove: texts.remove(value) })),
          },
    kindsTitle: texts.kinds,
    sources: SOURCES.map((id) => ({
      id,
      text: texts.source[id],
      help: texts.sourceHelp[id],
      on: state.sources.get(id) === true,
    })),
    count:
      preview === null
        ? texts.counting
        : needsValue
          ? ''
          : total === 0
            ? texts.none
            : texts.count(total, preview.notes),
    detail: texts.kindCount(count('define'), count('name'), count('contrast'), count('basic')),
    pace: total > state.newPerDay ? texts.pace(state.newPerDay) : null,
    examplesTitle: (preview?.examples.length ?? 0) > 0 ? texts.examples : null,
    examples: (preview?.examples ?? []).map(({ id, kind, question, note }) => ({
      id,
      kind: messages.review.kinds[kind],
      question,
      note,
    })),
    missing: needsValue ? texts.missing : noSource ? texts.noSource : null,
    use: texts.start,
    cancel: state.isChosen ? texts.cancel : null,
  };
}
