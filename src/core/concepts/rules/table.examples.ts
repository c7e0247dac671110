import type { RuleExample } from './definition-rule';

export const tableExamples: readonly RuleExample[] = [
  { text: '| Term | Meaning |\n|---|---|\n| Lede | the opening of a news story |', terms: ['Lede'] },
  {
    text: '| № | Понятие | Определение |\n|---|---|---|\n| 1 | **Врезка** | выделенный фрагмент статьи |\n| 2 | Лид | первый абзац новости |',
    terms: ['Врезка', 'Лид'],
  },
  { text: '| Term | Price |\n|---|---|\n| Column | 40 |', terms: [] },
  { text: '| Команда | Что делает |\n|---|---|\n| `wc` | считает слова |', terms: [] },
  { text: '| Section | Definition of done |\n|---|---|\n| Sports | scores checked |', terms: [] },
  { text: '| Термин | Определение |\n|---|---|\n| Рубрика | |', terms: [] },
  { text: '| a | b |\n|---|---|\n| Term | Definition |', terms: [] },
];
