import type { ToldConcepts, ToldDefinition } from './answer-states';
import type { CommandTexts } from './command-texts';
import { indent, oneLine, percent } from './plain-text';
import { printPlace, printProblems } from './print-places';

/** Concepts with their definitions, as text. */
export function printConcepts(told: ToldConcepts, texts: CommandTexts): string {
  const lines = [`${texts.concepts(told.concepts.length)}, ${texts.notes(told.notes)}`, ''];
  if (told.concepts.length === 0) lines.push(texts.noConcepts, '');
  for (const concept of told.concepts) {
    const aliases = concept.aliases.length === 0 ? '' : ` (${concept.aliases.map(oneLine).join(', ')})`;
    const uses = [texts.links(concept.links), texts.mentions(concept.mentions)].join(', ');
    lines.push(`${oneLine(concept.name)}${aliases}: ${texts.states[concept.state]}; ${uses}`);
    for (const definition of concept.definitions) lines.push(...printDefinition(definition, texts));
    lines.push('');
  }
  for (const mention of told.mentionList ?? []) {
    lines.push(`${printPlace(mention)}: ${oneLine(mention.quote)} → ${oneLine(mention.concept)}`);
  }
  return [...lines, ...printProblems(told.problems, texts)].join('\n');
}

/** A definition's words, and below them where and how it was found. */
export function printDefinition(definition: ToldDefinition, texts: CommandTexts): string[] {
  const status = definition.status === 'suggested' ? `, ${texts.suggested}` : '';
  const how = `${definition.rule}, ${percent(definition.confidence)}${status}`;
  return [indent(definition.text, 2), `    ${printPlace(definition)} · ${how}`];
}
