import type { ToldCheck } from './answer-states';
import type { CommandTexts } from './command-texts';
import { oneLine } from './plain-text';
import { printDefinition } from './print-concepts';
import { printPlace, printProblems } from './print-places';

/** Everything worth telling about a vault. */
export function printCheck(told: ToldCheck, texts: CommandTexts): string {
  const { counts } = told;
  const sections = [
    section(texts.undefinedTerms, told.undefinedTerms, ({ name, uses }) => [`${oneLine(name)}: ${texts.uses(uses)}`]),
    section(texts.repeatedDefinitions, told.repeatedDefinitions, (group) => printGroup(group, texts)),
    section(texts.differingDefinitions, told.differingDefinitions, (group) => printGroup(group, texts)),
    section(texts.sharedAliases, told.sharedAliases, ({ alias, concepts }) => [
      `${oneLine(alias)}: ${concepts.map(oneLine).join(', ')}`,
    ]),
    section(texts.brokenLinks, told.brokenLinks, (link) => [
      `${printPlace(link)}: ${oneLine(link.target)}${link.heading === null ? '' : `#${oneLine(link.heading)}`}`,
    ]),
    section(texts.journalLines, told.journalLines, ({ path, line, detail }) => [
      `${oneLine(path)}, ${texts.line(line)}: ${oneLine(detail)}`,
    ]),
  ].flat();
  const summary = [
    texts.notes(counts.notes),
    texts.concepts(counts.concepts),
    texts.definitions(counts.definitions),
    texts.links(counts.links),
    texts.mentions(counts.mentions),
    texts.relations(counts.relations),
    texts.prompts(counts.prompts),
    texts.events(counts.events),
  ];
  const remarks = [...sections, ...printProblems(told.problems, texts)];
  return [summary.join(', '), ...(remarks.length === 0 ? ['', texts.allGood] : remarks)].join('\n');
}

function section<T>(title: string, items: readonly T[], print: (item: T) => readonly string[]): string[] {
  if (items.length === 0) return [];
  return ['', `${title}:`, ...items.flatMap((item) => print(item).map((line) => `  ${line}`))];
}

function printGroup(group: ToldCheck['repeatedDefinitions'][number], texts: CommandTexts): string[] {
  return [oneLine(group.name), ...group.definitions.flatMap((definition) => printDefinition(definition, texts))];
}
