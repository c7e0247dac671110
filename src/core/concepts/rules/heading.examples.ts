import type { RuleExample } from './definition-rule';

export const headingExamples: readonly RuleExample[] = [
  {
    path: 'Palimpsest.md',
    text: '## Definition\n\nA manuscript page scraped clean and written on again.',
    terms: ['Palimpsest'],
  },
  { text: '# Колофон\n\n### **Определение:**\n\nТекст в конце рукописи с данными о её создании.', terms: ['Колофон'] },
  {
    text: '# Incunable\n\n## 1. Definition\n\nA book printed before 1501.\n\n**Example:** a Bible.',
    terms: ['Incunable'],
  },
  { path: 'Vellum.md', text: '## Definition\n\n## History\n\nOld.', terms: [] },
  { path: 'Quire.md', text: '## Definitions of done\n\nAll pages scanned.', terms: [] },
  { path: 'Codex.md', text: '## Определение объёма\n\nСчитаем листы и делим на восемь.', terms: [] },
  { path: 'Folio.md', text: '## Definition\n\n> [!todo]\n> Write it.', terms: [] },
  { path: '2023-05-05.md', text: '## Definition\n\nA thing without a name.', terms: [] },

  {
    text: '# Pages\n\n## Definitions\n\n- **Recto**: the right-hand page of an open book\n- A **verso** is the left-hand page of an open book',
    terms: ['Recto', 'verso'],
  },
  {
    path: 'Lecture 3.md',
    text: '## Definition\n\nA gathering is a set of leaves that are folded and sewn together.',
    terms: ['gathering'],
  },
  {
    text: '# Стежок\n\n## Определения\n\n- **Длина** для стежка Х: расстояние между проколами\n- **Шаг** для стежка Х: длина с зазором',
    terms: [],
  },
];
