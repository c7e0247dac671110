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
  // What no header says its rows say.
  {
    text: '| Corner | in my head | since |\n|---|---|---|\n| agony | a page that answers unhappy letters | 1951 |\n| gossip | a corner of rumours which name nobody | 1960 |\n| masthead | a list of all who make the paper | 1948 |\n| chess | ask Tom | |',
    terms: ['agony', 'gossip', 'masthead'],
  },
  {
    text: '| | |\n|---|---|\n| лид | первый абзац, который держит читателя |\n| врезка | выделенный кусок, вынесенный на поля |\n| подвал | статья, которая стоит внизу полосы |',
    terms: ['лид', 'врезка', 'подвал'],
  },
  {
    text: '| Тип полосы | Суть |\n|---|---|\n| подвал | статья, которая стоит внизу полосы |\n| шапка | заголовок через всю ширину листа |',
    terms: ['подвал', 'шапка'],
  },
  {
    text: '| Day | Page one | Late |\n|---|---|---|\n| Mon | a fire that broke out at noon | no |\n| Tue | a minister who left | yes |\n| Wed | a storm that comes from the west | no |',
    terms: [],
  },
  {
    text: '| Author | About |\n|---|---|\n| Ruth | a column that tells of gardens |\n| Tom | a page which answers letters |\n| Ida | a corner that prints riddles |',
    terms: [],
  },
  {
    text: '| Page | Note |\n|---|---|\n| two | a photo that is too dark |\n| four | a headline that runs over |\n| six | a column that ends early |',
    terms: [],
  },
  {
    text: '| Key | Value | Kept |\n|---|---|---|\n| frame | a border that runs round a page | yes |\n| rule | a line which parts two columns | yes |\n| head | a line that opens the page | no |',
    terms: [],
  },
  // Of roles a column of who they are says what anybody in them is; of people it tells who they are.
  {
    text: '| Role | Who that is |\n|---|---|\n| Signalman | the person who sets the points |\n| Shunter | a worker that couples wagons |',
    terms: ['Signalman', 'Shunter'],
  },
  { text: '| Роль | Кто это |\n|---|---|\n| Сцепщик | рабочий, соединяющий вагоны |', terms: ['Сцепщик'] },
  {
    text: '| Name | Who that is |\n|---|---|\n| Ruth | the woman who feeds the cat |\n| Tom | a friend that lives upstairs |',
    terms: [],
  },
  { text: '| Имя | Кто это |\n|---|---|\n| Рита | соседка, которая кормит кота |', terms: [] },
];
