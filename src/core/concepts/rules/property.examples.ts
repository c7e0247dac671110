import type { RuleExample } from './definition-rule';

export const propertyExamples: readonly RuleExample[] = [
  { path: 'Kiln.md', text: '---\ndefinition: An oven in which clay is fired.\n---\nNotes.', terms: ['Kiln'] },
  {
    path: 'Глазурь.md',
    text: '---\nтип: керамика\nопределение: Стекловидное покрытие керамики.\n---\n',
    terms: ['Глазурь'],
  },
  { path: 'Slip.md', text: '---\ndefinition: ""\n---\n', terms: [] },
  { path: 'Bisque.md', text: '---\ndefinition: 12\n---\n', terms: [] },
  { path: '2024-03-01.md', text: '---\ndefinition: a day of firing\n---\n', terms: [] },
  { path: 'Wheel.md', text: '---\ndescription: A turning disc.\n---\n', terms: [] },
  { path: 'Clay.md', text: '---\ndefinition: [broken\n---\n', terms: [] },
];
