import type { RuleExample } from './definition-rule';

export const tableExamples: readonly RuleExample[] = [
  { text: '| Term | Meaning |\n|---|---|\n| Lede | the opening of a news story |', terms: ['Lede'] },
  {
    text: '| № | Понятие | Определение |\n|---|---|---|\n| 1 | **Врезка** | выделенный фрагмент статьи |\n| 2 | Лид | первый абзац новости |',
    terms: ['Врезка', 'Лид'],
  },
  {
    text: '| Величина | Определение | Единица |\n|---|---|---|\n| Выработка | число строк за смену | строка |',
    terms: ['Выработка'],
  },
  { text: '| № | Деталь | Определение |\n|---|---|---|\n| 1 | Литера | брусок с буквой |', terms: ['Литера'] },
  { text: '| Größe | Definition |\n|---|---|\n| Kegel | Höhe der Drucktype |', terms: ['Kegel'] },
  { text: '| Definition | Page |\n|---|---|\n| the opening of a story | 4 |', terms: [] },
  { text: '| No. | Definition |\n|---|---|\n| 7 | the opening of a story |', terms: [] },
  { text: '| Part | Meaning to us |\n|---|---|\n| Layout | we like it |', terms: [] },
  { text: '| Term | Price |\n|---|---|\n| Column | 40 |', terms: [] },
  { text: '| Команда | Что делает |\n|---|---|\n| `wc` | считает слова |', terms: [] },
  { text: '| Section | Definition of done |\n|---|---|\n| Sports | scores checked |', terms: [] },
  { text: '| Термин | Определение |\n|---|---|\n| Рубрика | |', terms: [] },
  { text: '| a | b |\n|---|---|\n| Term | Definition |', terms: [] },
  {
    text: '| Part | Definition |\n|---|---|\n| Shank, eye, rim | parts told of later |\n| Shank | the stem of a button |',
    terms: ['Shank'],
  },
  {
    text: '| Joint | Description |\n|---|---|\n| Tenon | a tongue that fits a hole |\n| Dowel | a peg which holds two boards |',
    terms: ['Tenon', 'Dowel'],
  },
  {
    text: '| Option | Description |\n|---|---|\n| Wrap | a rule that breaks lines |\n| Tab | a stop that text obeys |',
    terms: [],
  },
  {
    text: '| word | means | seen in |\n|---|---|---|\n| lede | the opening of a news story | the weekly |',
    terms: ['lede'],
  },
  {
    text: '| Показатель | Что понимаем | Где |\n|---|---|---|\n| возврат | доля номеров, которые киоск отдал назад | отчёт |\n| Лид | не считаем | — |',
    terms: ['возврат'],
  },
  {
    text: '| parola | cosa vuol dire |\n|---|---|\n| occhiello | riga breve che sta sopra il titolo |',
    terms: ['occhiello'],
  },
  { text: '| Term | Meaning |\n|---|---|\n| Call | no idea, Joan |\n| Nights | Tue 4, Tue 11, Tue 18 |', terms: [] },
];
