import type { RuleExample } from './definition-rule';

export const headingTextExamples: readonly RuleExample[] = [
  { text: '# Joinery\n\n## Jig\n\nA frame that holds the work while the cutter moves along it.', terms: ['Jig'] },
  {
    text: '# Инструмент\n\n## Малка\n\nУгольник с подвижной линейкой, которой переносят любой угол.\n\nМоя сломана.',
    terms: ['Малка'],
  },
  { text: '# Werkstatt\n\n## Lehre\n\nEin Brett, an dem die Säge immer gleich anliegt.', terms: ['Lehre'] },
  { text: '# Atelier\n\n## Gabarit\n\nUne planchette qui donne toujours le même contour.', terms: ['Gabarit'] },
  { text: '# Joinery\n\n## Runout\n\nHow far the tip of a turning bit strays from its axis.', terms: ['Runout'] },
  {
    text: '# Joinery\n\n## Tearout\n\nIt is a splintering that follows the cutter out of the wood.',
    terms: ['Tearout'],
  },

  { text: '# Joinery\n\n## The old lathe\n\nA machine that nobody has used since the flood.', terms: [] },
  { text: '# Joinery\n\n## Bread\n\nThe loaf that came out best is on the upper shelf.', terms: [] },
  { text: '# Joinery\n\n## Dinner\n\nA soup that Anna made from leftovers.', terms: [] },
  { text: '# Joinery\n\n## Folder\n\nThis is the folder that holds everything.', terms: [] },
  { text: '# Joinery\n\n## Tools\n\nFunctions that you can use on any piece of wood.', terms: [] },
  { text: '# Joinery\n\n## Glue\n\nThe glue that sets overnight holds best on oak.', terms: [] },
  { text: '# Joinery\n\n## Budget\n\nHow much we spent on the shed in spring and summer.', terms: [] },
  { text: '# A frame\n\nA frame that holds the work while the cutter moves along it.', terms: [] },
  { text: '# Инструмент\n\n## Обед\n\nСуп из тыквы, который сварила Аня в воскресенье.', terms: [] },
  { text: '# Инструмент\n\n## Детали\n\nДетали, принятые вечером, помещаются на нижнюю полку.', terms: [] },

  { text: '## Kiosk\n\nA booth in which film is sold.', terms: ['Kiosk'] },
  { text: '## Halo\n\nA ring of light that surrounds a lamp in a night picture.', terms: ['Halo'] },
  { text: '## Засветка\n\nПовреждение плёнки, которое оставляет случайный свет.', terms: ['Засветка'] },
  { text: '## Засветка\n\nПлёнка, которая лежала у окна, стала серой.', terms: [] },
  { text: '## Halo\n\nThe ring that surrounds a lamp ruins a night picture.', terms: [] },
  { text: '## Velatura\n\nLa pellicola che prende luce diventa grigia.', terms: [] },
  { text: '# Light\n\nA diary that nobody reads.', terms: [] },
  {
    text: '## Conservatism\n\nThe view that old songs should be sung as they were written down.',
    terms: ['Conservatism'],
  },
  { text: '## Default view\n\nThe view that a new tab opens in and keeps until it is closed.', terms: [] },
  // What takes a name up says what it names, also below the title of a note or its introduction.
  { text: '## Weir\n\nIt is the process of holding back a river by a low wall.', terms: ['Weir'] },
  { text: '# Weir\n\nIt is a wall built into a river that raises its level.', terms: ['Weir'] },
  {
    text: '# Introduction\n\nIt is a wall built into a river that raises its level.',
    path: 'Rivers - Weir.md',
    terms: ['Weir'],
  },
  {
    text: '# Drawbacks\n\nIt is a wall built into a river that raises its level.',
    path: 'Rivers - Weir.md',
    terms: [],
  },
  { text: '# Introduction\n\nIt is a long way to the mill from here.', path: 'Rivers - Weir.md', terms: [] },
  // A noun of a kind and its complement, a deed without its article, the case in which one speaks of it.
  {
    text: '# Bread\n\n##### Fermentation\n\nThe time from the first fold until the loaf goes into the oven.',
    terms: ['Fermentation'],
  },
  { text: '# Bread\n\n## Peel\n\nA blade with a long handle, however thin its edge is.', terms: ['Peel'] },
  {
    text: '# Bread\n\n## DDT\n\nMixing of warm and cold water by a rule whose result is known beforehand.',
    terms: ['DDT'],
  },
  { text: '# Bread\n\n## Weak flour\n\nA situation in which a dough tears before it rises.', terms: ['Weak flour'] },
  { text: '# Хлеб\n\n## Брожение\n\nПериод подъёма теста, когда дрожжи выделяют газ.', terms: ['Брожение'] },
  { text: '# Bread\n\n## Friday\n\nThe time from the last fold until the bell was far too short.', terms: [] },
  { text: '# Bread\n\n## Kit\n\nA list of things to bring to the mill before noon.', terms: [] },
  { text: '# Bread\n\n## Errand\n\nBuying of the flour with Ruth, so the mill can close.', terms: [] },
  { text: '# Хлеб\n\n## Ремонт\n\nЗамена двери, если приедет мастер.', terms: [] },
  // A name on a line of its own, in capitals or bold, is as good as a heading.
  { text: 'TRACK BED\nA layer that carries the sleepers and lets water through.', terms: ['TRACK BED'] },
  { text: '**Балласт**\nЩебень, в который укладывают шпалы пути. Только чистый.', terms: ['Балласт'] },
  { text: 'Балласт. Щебень, в который укладывают шпалы пути.', terms: [] },
  { text: 'LUNCH\nA soup that Anna made from leftovers.', terms: [] },
  { text: 'TO DO\nA door that nobody has painted yet.', terms: [] },
  { text: '**Monday**\nThe tram that stops at the mill was late.', terms: [] },
  // A noun that only its complement fills, what a whole gloss counts up, a formula behind it.
  { text: '# Трамваи\n\n## Стрелка\n\nСпособ перевода вагона с одного пути на другой.', terms: ['Стрелка'] },
  { text: '# Трамваи\n\n## Тележка\n\nРама, на которой стоит кузов трамвая: литая, сварная.', terms: ['Тележка'] },
  { text: '# Trams\n\n## Bogie\n\nA frame on which the body rests: cast, welded, riveted.', terms: ['Bogie'] },
  {
    text: '# Trams\n\n## Headway\n\nThe time from one car until the next one passes.\n$$h = \\frac{T}{n}$$',
    terms: ['Headway'],
  },
  { text: '# Трамваи\n\n## Смета\n\nПроцесс согласования сметы идёт уже второй месяц.', terms: [] },
  { text: '# Трамваи\n\n## Смета\n\nСпособ оплаты, который мы выбрали: наличные, карта.', terms: [] },
  { text: '# Trams\n\n## Depot\n\nThe yard that Ann chose: cold, wet, far.', terms: [] },
  { text: '# Трамваи\n\n## Депо\n\nЭто набор путей для ночной стоянки вагонов.', terms: ['Депо'] },
  { text: '# Трамваи\n\n## Смена\n\nЭто список дел для ночной смены вагонов.', terms: [] },
];
