import type { RuleExample } from './definition-rule';

export const dashExamples: readonly RuleExample[] = [
  { text: '**Bollard**: a post for tying up a ship.', terms: ['Bollard'] },
  { text: '**Кнехт**: тумба для крепления канатов.', terms: ['Кнехт'] },
  { text: '**Saturday**: time for painting.', terms: [] },
  { text: 'Total = a sum that nobody can pay.', terms: [] },
  {
    text: 'Draught – the depth a hull needs under the waterline.\n\nA draught of two feet; the draught of a barge.',
    terms: ['Draught'],
  },
  { text: 'Гидропоника – это выращивание растений без почвы.\n\nГидропоника экономит воду.', terms: ['Гидропоника'] },
  {
    text: 'Электрическая проводимость раствора (ЭПР) - величина, которая показывает, сколько в нём солей.',
    terms: ['Электрическая проводимость раствора'],
  },
  { text: 'В данном примере лоток – это ящик, который стоит у окна.', terms: [] },
  { text: '**Mulch** — a layer of straw that keeps the soil moist.', terms: ['Mulch'] },
  { text: '**Компостер:** ящик, в котором перегнивают растительные остатки.', terms: ['Компостер'] },
  { text: 'Рассада\u00A0\u2014\u00A0молодые растения, которые выращивают для пересадки в грунт.', terms: ['Рассада'] },
  { text: '[[Perlite]] – a volcanic glass that is heated until it swells.', terms: ['Perlite'] },
  {
    text: 'Шпалера – это решётка, по которой вьётся лоза, а пергола – это крытая дорожка из таких решёток.',
    terms: ['Шпалера', 'пергола'],
  },
  {
    text: 'Теплица – это строение, где лето держат круглый год, а зима – за стеклом.',
    terms: ['Теплица'],
  },
  { text: 'Если ночи холодные – накрыть грядки плёнкой, которая пропускает свет.', terms: [] },
  { text: 'Компост и перегной — это разные вещи, которые часто путают.', terms: [] },
  {
    text: '# Шпалера\n\nОпоры ставят весной. **Шпалера** – решётка из реек, по которой вьётся лоза.',
    terms: ['Шпалера'],
  },
  { text: 'Опоры ставят весной. **Дед** – тот, который их строгает.', terms: [] },
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
  { text: 'Быстро — это заслуга линейки, которую держит мастер.', terms: [] },
  { text: 'Нитки — это обычные волокна, которые скручены вместе.', terms: [] },
  { text: '# Складки\n\nВстречные - складки, которые сходятся в середине полотна.', terms: ['Встречные складки'] },

  // A line of a glossary without emphasis.
  {
    text: 'Hotbed: a bed that is warmed by rotting straw.\n\nCloche: a bell of glass that shelters one plant.\n\nDibber: a stick by which a seed gets its hole.',
    terms: ['Hotbed', 'Cloche', 'Dibber'],
  },
  { text: '## Слова\n\nПарник: короб, под стеклом которого растёт рассада.', terms: ['Парник'] },
  { text: 'Venue: a shed that smells of tar.\nDate: 3 May\nLunch: a soup that Ann brings', terms: [] },
  { text: 'Place: the bed that lies behind the shed.\n\nWork: weeds, which never end.', terms: [] },
  { text: 'Suggested seeds: peas and beans growing in pairs.\n\nThe suggested seeds, suggested seeds.', terms: [] },
  // Bold with a stop, and runs of bold colons.
  {
    text: '**Semillero.** Cajón en el que germinan las semillas antes del trasplante.\n\n**Abril.** Lo vimos con Paco.',
    terms: ['Semillero'],
  },
  { text: '**Watch out.** The frost comes back in May.', terms: [] },
  {
    text: '**Rootstock**: the part that bears the roots.\n**Trunk**: the height of the stem below the crown, measured from the soil.\n**Graft union**: the line along which both have grown together.',
    terms: ['Rootstock', 'Trunk', 'Graft union'],
  },
  { text: '**苗床**：专门用来播种育苗的土地。\n\n**地膜**：覆盖在土壤表面的薄膜。', terms: ['苗床', '地膜'] },
  { text: '- **样地**：三百株番茄，来自北坡的温室。\n- **结论**：发现了光照与产量的关系，并给出办法。', terms: [] },
  // Articles and infinitives of other languages.
  { text: "La serre – abri de verre dans lequel on garde les plantes l'hiver.", terms: ['serre'] },
  { text: 'Le seau – celui de la voisine, qui fuit depuis mars.', terms: [] },
  {
    text: 'Aporcar – amontonar tierra alrededor del tallo para protegerlo.\n\nEl riego por la tarde.',
    terms: ['Aporcar'],
  },
  {
    text: 'Pikieren – junge Pflanzen einzeln in größere Töpfe setzen.\n\nDas ist die Arbeit im März, und sie ist nicht schwer.',
    terms: ['Pikieren'],
  },
  { text: 'Einkaufen – noch Erde und zwei Töpfe für Sonntag holen.', terms: [] },
  { text: 'Heeling in — covering the roots of a plant with soil for a while.', terms: ['Heeling in'] },
  {
    text: 'Коэффициент увлажнения (КУ) – сколько влаги приходится на единицу испарения.',
    terms: ['Коэффициент увлажнения'],
  },
  {
    text: 'Photosynthetic active-band unit (PAU) – a measure of the light that leaves can use.',
    terms: ['Photosynthetic active-band unit'],
  },
  { text: 'Яркий пример – теплица под одной крышей с домом, где растут лимоны.', terms: [] },
  { text: 'Потеряла рассаду – распускай плёнку до последней грядки.', terms: [] },
  { text: 'Полив – раз в три дня, по утрам.', terms: [] },
  { text: 'Mulch -- a layer of straw that keeps the soil moist.', terms: ['Mulch'] },
  { text: '**地膜**——覆盖在土壤表面用来保温的薄膜。', terms: ['地膜'] },
  { text: 'Run it with a flag: npm run build -- a step that takes a minute.', terms: [] },
  { text: 'Флюгер — полезная вещь для тех, кто ходит под парусом в одиночку.', terms: [] },
  { text: '**Кранец** — хорош для лодок, которые стоят у высокой стенки.', terms: [] },
];
