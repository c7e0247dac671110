import type { RuleExample } from './definition-rule';

export const questionHeadingExamples: readonly RuleExample[] = [
  {
    text: '## What is a sourdough starter?\n\nA culture of flour, water and wild yeast.',
    terms: ['sourdough starter'],
  },
  { text: '### Что такое опара?\n\nЖидкое тесто, которое ставят бродить заранее.', terms: ['опара'] },
  { text: '## ¿Qué es la levadura?\n\nHongo microscópico que fermenta los azúcares.', terms: ['levadura'] },
  { text: '## Was ist ein Vorteig?\n\nEin Teig, der vor dem Hauptteig gärt.', terms: ['Vorteig'] },
  { text: '## Why is the crust pale?\n\nThe oven was too cold.', terms: [] },
  { text: '## Что взять с собой?\n\nМуку и терпение.', terms: [] },
  { text: '## What is next\n\n- more loaves', terms: [] },
  { text: '## What is this?\n\nA mess in a bowl.', terms: [] },
  { text: '## Что такое автолиз?\n\n![[dough.png]]', terms: [] },

  { text: '## What is $x^2$?\n\nThe area of the square loaf.', terms: [] },
  { text: "## What's inside a loaf?\n\nMostly air that the yeast made.", terms: [] },
];
