import type { RuleExample } from './definition-rule';

export const dashExamples: readonly RuleExample[] = [
  {
    text: 'Draught – the depth a hull needs under the waterline.\n\nA draught of two feet; the draught of a barge.',
    terms: ['Draught'],
  },
  { text: 'Гидропоника – это выращивание растений без почвы.\n\nГидропоника экономит воду.', terms: ['Гидропоника'] },
  {
    text: 'Электрическая проводимость раствора (ЭПР) - величина, которая показывает, сколько в нём солей.',
    terms: ['Электрическая проводимость раствора'],
  },
  { text: '**Mulch** — a layer of straw that keeps the soil moist.', terms: ['Mulch'] },
  { text: '**Компостер:** ящик, в котором перегнивают растительные остатки.', terms: ['Компостер'] },
  { text: 'Рассада\u00A0\u2014\u00A0молодые растения, которые выращивают для пересадки в грунт.', terms: ['Рассада'] },
  { text: '[[Perlite]] – a volcanic glass that is heated until it swells.', terms: ['Perlite'] },
  { text: 'Если ночи холодные – накрыть грядки плёнкой, которая пропускает свет.', terms: [] },
  { text: 'Компост и перегной — это разные вещи, которые часто путают.', terms: [] },
  { text: 'Файл – Параметры – Сеть', terms: [] },
  { text: '2019 – 2021', terms: [] },
  { text: 'Most beds — even the small ones — need water every day.', terms: [] },
  { text: '**Совет:** поливать вечером, когда земля остыла и вода не испаряется.', terms: [] },
  { text: 'Главный недостаток теплицы — это жара, от которой вянут огурцы.', terms: [] },
  { text: 'Cold night — dead seedlings. Warm night — slugs.', terms: [] },
  { text: '$a — b$ is what grows, x – y = z is what dies.', terms: [] },
  { text: '> Сад — это место, которое никогда не бывает готово.', terms: [] },

  {
    text: 'Слова из книги.\n\n`перлит` – вулканическое стекло, которое вспучивают нагревом.\n**Дренаж** – слой щебня, который отводит лишнюю воду.',
    terms: ['Дренаж'],
  },
  { text: '**Осень — время, когда сад засыпает под снегом**', terms: [] },
  { text: 'Подробнее о поливе — [[Полив томатов в теплице]]', terms: [] },
  { text: 'Первый пункт – это грядка, которую надо полить сегодня.', terms: [] },
  { text: 'Сад – это место для отдыха или работа, которая не кончается?', terms: [] },
  { text: 'Томаты – отличный пример растений, которые любят тепло.', terms: [] },
  { text: '**Посадка:** порядок, в котором высаживают рассаду:', terms: [] },
  { text: '**Cuttings**: Note which of the shoots have roots that hold.', terms: [] },
  { text: 'Мой сад – участок земли, который достался мне от деда.', terms: [] },
];
