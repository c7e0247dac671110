// A vault of any size from a number, of the shapes that the plugin reads: about 2.5 kB a note, half of the notes Russian.
import { seededRandom } from '../../src/core/graph/index';

const HEADS = ['valve', 'pump', 'gauge', 'filter', 'lever', 'bearing', 'spring', 'switch', 'relay', 'hinge', 'nozzle'];
const KINDS = ['rotary', 'double', 'sealed', 'floating', 'coarse', 'inline', 'split', 'heated', 'folding', 'balanced'];
const HEADS_RU = ['клапан', 'насос', 'датчик', 'фильтр', 'рычаг', 'подшипник', 'рычажок', 'привод', 'зажим', 'шарнир'];
const KINDS_RU = ['поворотный', 'двойной', 'закрытый', 'плавающий', 'грубый', 'нагретый', 'складной', 'узкий', 'малый'];
const FILLER = [
  'The drawing on the wall shows where each part sits and how the oil reaches it.',
  'When the machine is cold, wait until the hand on the dial leaves the red field before you open anything.',
  'Last spring two of them failed within a week, and nobody could say why until the tank was drained.',
  'A good shop keeps three spare ones, writes down the date, and throws the oldest away.',
  'Most of the noise comes from the frame, which is thin, and from the floor below it.',
];
const FILLER_RU = [
  'На чертеже у входа показано, где стоит каждая деталь и как к ней подходит масло.',
  'Пока машина холодная, ничего не открывайте: сначала стрелка должна выйти из красного поля.',
  'Прошлой весной две штуки отказали за одну неделю, и причину нашли только после промывки бака.',
  'В хорошей мастерской держат три запасных, записывают дату и выбрасывают самую старую.',
  'Больше всего шумит рама, потому что она тонкая, и пол под ней.',
];

/** A note of the vault. */
export interface BenchNote {
  readonly path: string;
  readonly text: string;
}

interface Draw {
  readonly random: () => number;
  readonly count: number;
}

/** Notes from a seed, in folders of 200. */
export function makeBenchVault(seed: number, count: number): BenchNote[] {
  const draw: Draw = { random: seededRandom(seed), count };
  return Array.from({ length: count }, (_, index) => {
    const name = nameOf(index);
    const isEnglish = index % 2 === 0;
    const body = isEnglish ? englishNote(name, draw) : russianNote(name, draw);
    // One note in ten compares two things.
    const section = index % 10 > 1 ? '' : isEnglish ? englishContrast(name, draw) : russianContrast(name, draw);
    return { path: `Part ${Math.floor(index / 200) + 1}/${name}.md`, text: flat(body + section) };
  });
}

/** As a text that was read from a file: one put together is copied when it is first looked at, and would count as the index's. */
function flat(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

function nameOf(index: number): string {
  const [kinds, heads] = index % 2 === 0 ? [KINDS, HEADS] : [KINDS_RU, HEADS_RU];
  const half = index >> 1;
  const head = heads[half % heads.length] ?? '';
  const kind = kinds[Math.floor(half / heads.length) % kinds.length] ?? '';
  const series = Math.floor(half / (heads.length * kinds.length));
  const name = `${kind} ${head}${series === 0 ? '' : ` ${series}`}`;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function pick(list: readonly string[], { random }: Draw): string {
  return list[Math.floor(random() * list.length)] ?? '';
}

/** Another concept of the same language. */
function other(draw: Draw, parity: number): string {
  return nameOf((Math.floor((draw.random() * draw.count) / 2) * 2 + parity) % draw.count);
}

function paragraphs(filler: readonly string[], draw: Draw, mention: () => string): string {
  const paragraph = (): string =>
    `${pick(filler, draw)} ${pick(filler, draw)} [[${mention()}]]. ${pick(filler, draw)} ${mention()}. ${pick(filler, draw)}`;
  return `${paragraph()}\n\n${paragraph()}\n\n${paragraph()}`;
}

function englishNote(name: string, draw: Draw): string {
  const mention = (): string => other(draw, 0);
  return `---
tags: [part]
weight: ${Math.floor(draw.random() * 90) + 10} g
---
# ${name}

> [!definition]
> ${name} is a part that holds the flow of oil steady and sits next to the [[${mention()}]].

${paragraphs(FILLER, draw, mention)}

## Care

- **Cleaning**: once a month, with warm water
- **Price:** ${Math.floor(draw.random() * 900)} €
- Look at the [[${mention()}]] too

${paragraphs(FILLER, draw, mention)}
`;
}

function englishContrast(name: string, draw: Draw): string {
  const rival = other(draw, 0);
  return `
## Differences

Unlike the [[${rival}]], the [[${name}]] is quieter. The [[${name}]] needs no oil, whereas the [[${rival}]] needs it daily.

| | ${name} | ${rival} |
|---|---|---|
| Weight | ${Math.floor(draw.random() * 90)} g | ${Math.floor(draw.random() * 90)} g |
| Noise | low | high |
`;
}

function russianNote(name: string, draw: Draw): string {
  const mention = (): string => other(draw, 1);
  return `##### ${name}:

> [!Определение]
> Деталь, которая удерживает поток масла ровным и стоит рядом с [[${mention()}]].

${paragraphs(FILLER_RU, draw, mention)}

##### Уход

1. Чистить раз в месяц тёплой водой
2. Проверять [[${mention()}]]

**${mention()}** – деталь, без которой узел не работает.
`;
}

function russianContrast(name: string, draw: Draw): string {
  const rival = other(draw, 1);
  return `
##### Отличия:

[[${name}]] не требует смазки, тогда как [[${rival}]] требует её ежедневно. Если цель одного – держать давление, то другой нужен для пуска.
`;
}
