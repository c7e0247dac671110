import type {
  ToldCheck,
  ToldComparison,
  ToldConcepts,
  ToldDue,
  ToldGraph,
  ToldPairs,
  ToldPrompts,
} from './answer-states';
import type { CommandTexts } from './command-texts';
import { printCheck } from './print-check';
import { printComparison, printPairs } from './print-comparison';
import { printConcepts } from './print-concepts';
import { printGraph } from './print-graph';
import { printDue, printPrompts } from './print-prompts';

/** Answers as readable text in the language of the texts. */
export function answerPrinting(texts: CommandTexts) {
  return {
    graphTexts: {
      title: (concepts: number, relations: number) => `${texts.concepts(concepts)}, ${texts.relations(relations)}`,
      kind: (kind: keyof CommandTexts['kinds']) => texts.kinds[kind],
      state: (state: keyof CommandTexts['states']) => texts.states[state],
    },
    concepts: (told: ToldConcepts) => printConcepts(told, texts),
    comparison: (told: ToldComparison) => printComparison(told, texts),
    pairs: (told: ToldPairs) => printPairs(told, texts),
    graph: (told: ToldGraph) => printGraph(told, texts),
    prompts: (told: ToldPrompts) => printPrompts(told, texts),
    due: (told: ToldDue) => printDue(told, texts),
    check: (told: ToldCheck) => printCheck(told, texts),
  };
}
