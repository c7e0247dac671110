import { describe, expect, it } from 'vitest';
import { factsOf, termsIn } from '../../../support/own-facts';

const ENGLISH = `# Kite words

**Bridle** – a set of lines that joins the frame to the flying line.
**Spar** – a stick that keeps the sail stretched.
**Keel** – a fin of cloth under the sail that holds the kite straight.
`;
const BRIDLE = `# Kite words

**Bridle** – a set of lines that joins the frame to the flying line.
`;
const RUSSIAN = `# Воздушный змей

**Уздечка** — система нитей, которая соединяет каркас с леером.
**Леер** — нить, на которой держат змея.
`;

describe('what the rules leave over', () => {
  it.each([
    [
      'a sentence about one thing',
      BRIDLE,
      'Leading edge is the front border of the kite that the wind meets first.',
      'Leading edge',
    ],
    ['a complement behind a colon', BRIDLE, '**Ferrule**: the joint of two sticks of a kite.', 'Ferrule'],
    [
      'a stroke in the name',
      RUSSIAN,
      'Штиль/ветер — отношение числа дней без ветра к числу дней с ветром за лето.',
      'Штиль/ветер',
    ],
    [
      'a paragraph below its heading',
      ENGLISH,
      '### Luff\n\nLoss of wind in the sail before the kite ever gets to the edge of the window.',
      'Luff',
    ],
    ['an item below its name', ENGLISH, '- Bowline\n  - a knot that makes a loop and never slips', 'Bowline'],
  ])('defines by many weak signs: %s', (_kind, note, line, term) => {
    const { definitions } = factsOf(`${note}\n## Ещё\n\n${line}\n`);
    const found = definitions.find((one) => one.term === term);
    expect(found?.status).toBe('accepted');
    expect(found?.confidence).toBe(80);
    expect(found?.parts.at(-1)?.id).toBe('signs');
  });

  it.each([
    ['an order of work', ENGLISH, '1. **Launch** — a step back, a tug at the line.'],
    ['an option that its name tells', ENGLISH, '- **Fold sails** – folds sails of the kite at once'],
    ['somebody', RUSSIAN, '**Анна Петровна** — старшая на поле, у неё ключ от сарая.'],
    ['praise', RUSSIAN, '**Фольга** — самый лучший материал'],
    ['what became of it', RUSSIAN, 'Каркас — сломался о берёзу и теперь сохнет'],
    ['a sentence below a heading', ENGLISH, '### Tail\n\nTail ribbons steady the kite in a strong wind.'],
    ['text of an unknown language below a heading', ENGLISH, '### ลม\n\nแสดงจำนวนว่าวที่คุณติดตั้งไว้ในสวนของคุณวันนี้'],
    ['another name below a heading', ENGLISH, '### Frame\n\nThe spine carries the load, and the spars bend.'],
    ['links below a link', ENGLISH, '- [[Line]]\n  - a thread that holds the kite against the wind'],
    ['a part of its whole', ENGLISH, 'The tail is part of the kite and never leaves it.'],
    ['a field and its value', ENGLISH, 'Sail: ripstop, bought in May'],
  ])('defines nothing by them: %s', (_kind, note, line) => {
    const before = termsIn(note);
    expect(termsIn(`${note}\n## Ещё\n\n${line}\n`)).toEqual(before);
  });

  it('takes nothing from a diary, nor a field that several lines share', () => {
    const day = `${RUSSIAN}\n## Ещё\n\nШтиль/ветер — отношение числа дней без ветра к числу дней с ветром за лето.\n`;
    expect(termsIn(day)).toContain('Штиль/ветер');
    expect(termsIn(day, '2024-05-03.md')).not.toContain('Штиль/ветер');
    expect(termsIn(`${day}\nШтиль/ветер — отношение тихих дней к ветреным.\n`)).not.toContain('Штиль/ветер');
  });
});
