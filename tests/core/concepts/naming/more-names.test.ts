import { describe, expect, it } from 'vitest';
import { factsOf, termsIn } from '../../../support/own-facts';

describe('names in bodies', () => {
  it.each([
    ['> [!def]\n> A *kiln* is an oven for clay.', 'kiln'],
    ['> [!def]\n> Ein **Brennofen** ist ein Ofen, in dem Ton hart wird.', 'Brennofen'],
    ['> [!def]\n> ==Glaze== makes clay hold water.', 'Glaze'],
    ['> [!def]\n> Clay that was fired once is known as bisque.', 'bisque'],
    ['> [!def]\n> Глина, обожжённая один раз, называется *бисквитом*.', 'бисквит'],
    ['## Definition\n\n**What is a kiln?**\n\nAn oven for clay that reaches 1,300 degrees.', 'kiln'],
    ['> [!def]\n> Что такое шликер? Жидкая глина, которую льют в форму.', 'шликер'],
    ['## Что такое шамот? Зачем он в глине?\n\nОбожжённая и размолотая глина, которую добавляют в сырую.', 'шамот'],
    ['**Definición.** Se llama *esmalte* a la capa de vidrio que cubre el barro.', 'esmalte'],
  ])('%s', (text, term) => {
    expect(termsIn(text, '2024-01-01.md')).toEqual([term]);
  });

  it('gives no name to a body without one in a note without one', () => {
    expect(factsOf('> [!def]\n> An oven for clay.', '2024-01-01.md').definitions).toEqual([]);
    expect(factsOf('> [!def] Kiln', '2024-01-01.md').definitions).toEqual([]);
    expect(factsOf('> [!def] $x$\n> A symbol.', '2024-01-01.md').definitions).toEqual([]);
  });

  it.each([
    ['Называют *глиняной массой* смесь глины с водой, из которой лепят. Глиняная масса сохнет.', 'Глиняная масса'],
    ['**Определение.** *Обжигом* называется нагрев изделия. Потом обжиг повторяют.', 'Обжиг'],
    ['**Определение.** *Керамическими плитками* называют плоские изделия.', 'Керамические плитки'],
    ['**Определение.** *Красными глинами* называют глины с железом.', 'Красные глины'],
    ['**Определение.** *Синей глазурью* называют стекло с кобальтом; синяя глазурь дорога.', 'Синяя глазурь'],
  ])('%s', (text, term) => {
    expect(termsIn(text).map((name) => name.toLowerCase())).toEqual([term.toLowerCase()]);
  });
});

describe('what German and spaceless glosses show', () => {
  it.each([
    ['Ton – feine Erde, die beim Brennen hart wird.', ['Ton']],
    ['**Glasur** – dünner Überzug aus Glas, der Ton dicht macht.', ['Glasur']],
    ['**Anzeige** – blendet das Raster ein, das beim Drehen hilft.', []],
    ['**Auswahl** – alte Formen verbergen', []],
    ['**Engobe** – 泥', []],
    ['**釉** — 覆盖在陶器表面的一层玻璃质薄层', ['釉']],
    ['**窯** — 便利です', []],
    ['**釉薬** — 陶器の表面を覆うガラス質の薄い層', ['釉薬']],
  ])('%s', (text, terms) => {
    expect(termsIn(text)).toEqual(terms);
  });
});

describe('a gloss that opens with a formula', () => {
  it('begins with all of it', () => {
    const text = '## Definition\n\n- The **order** of $G$ is $|V|$.\n- The **size** of $G$ is $|E|$.';
    expect(factsOf(text, 'Graph.md').definitions.map((one) => one.text)).toEqual(['$|V|$.', '$|E|$.']);
  });
});

describe('lines and rows', () => {
  it('reads labels that stand in one item with their mark', () => {
    const text = '- **Def 2 (Slip):** clay thinned with water';
    const [one] = factsOf(text).definitions;
    expect(one?.evidence.quote).toBe(text);
    expect(one?.term).toBe('Slip');
  });

  it('reads a property over several lines', () => {
    const text = '---\nkind: tool\ndefinition: >\n  A turning disc\n  for clay.\nother: 1\n---\n';
    const [one] = factsOf(text, 'Wheel.md').definitions;
    expect(one?.evidence.quote).toBe('definition: >\n  A turning disc\n  for clay.');
    expect(one?.text).toBe('A turning disc for clay.');
  });

  it('takes no use for a gloss beside others', () => {
    const text =
      'Serviços para guardar os seus mapas.\n\n- **Cofre do porto**: Use este serviço para guardar os mapas que não quer perder.\n- **Bote**: embarcação pequena que leva os tripulantes ao cais.\n- **Cais**: muro de pedra em que os barcos encostam.';
    expect(termsIn(text)).toEqual(['Bote', 'Cais']);
  });

  it('leaves rows without cells', () => {
    expect(termsIn('| Term | Meaning |\n|---|---|\n| Slip |\n| 12 | a number |\n| Cone | 12 |')).toEqual([]);
  });
});
