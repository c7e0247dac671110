import type { Messages } from '../../i18n';
import { presentSource } from '../concepts/concept-row-present';
import { isWorking, presentProgress } from '../progress';
import type { StartPairState, StartState } from './start-state';
import type { StartPairViewModel, StartViewModel } from './start-view-model';

/** The start page for a state: all texts, all decisions; pure. */
export function presentStart(state: StartState, messages: Messages): StartViewModel {
  const texts = messages.start;
  const { progress, question } = state;
  const busy = state.gathering || isWorking(progress);
  const none = (isEmpty: boolean, text: string): string | null => (isEmpty ? (busy ? texts.looking : text) : null);
  return {
    busy,
    title: texts.heading,
    found: texts.found(state.concepts, state.definitions, state.notes),
    unread: state.unread === 0 ? null : texts.unread(state.unread),
    progress: progress === null ? null : presentProgress(progress, messages),
    buttons: { graph: texts.openGraph, compare: texts.compare, review: texts.review },
    pairs: {
      title: texts.pairs,
      none: none(state.pairs.length === 0, texts.noPairs),
      rows: state.pairs.map((pair) => presentPair(pair, messages)),
    },
    question: {
      title: texts.question,
      none: none(question === null, texts.noQuestion),
      shown:
        question === null
          ? null
          : {
              question: texts.ask(question.question),
              reveal: texts.reveal,
              answer: question.answer,
              source: presentSource(question.source, messages),
            },
    },
    terms: {
      title: texts.terms,
      none: none(state.terms.length === 0, texts.noTerms),
      rows: state.terms.map(({ key, name, uses }) => ({
        key,
        name,
        uses: messages.pane.uses(uses),
        label: texts.showTerm(name),
      })),
    },
    empty:
      state.concepts > 0 || isWorking(progress)
        ? null
        : { text: texts.nothing, shapes: texts.shapes, example: texts.createExample },
    promise: texts.promise(state.journalFolder),
  };
}

function presentPair({ keys, names, why, source }: StartPairState, messages: Messages): StartPairViewModel {
  const texts = messages.start;
  return {
    id: keys.join('\n'),
    keys,
    names,
    compare: texts.comparePair,
    compareLabel: texts.comparePairLabel(names[0], names[1]),
    reason: texts.reasons[why],
    source: source === null ? null : presentSource(source, messages),
  };
}
