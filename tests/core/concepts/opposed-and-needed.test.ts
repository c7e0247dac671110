import { describe, expect, it } from 'vitest';
import { readVault, relationLines } from './read-vault';

/** A note that defines the terms, in a sentence each, and says something of them. */
function note(terms: readonly string[], text: string): string {
  return `${terms.map((term) => `> [!definition] ${term}\n> …\n`).join('\n')}\n${text}\n`;
}

const said = (terms: readonly string[], text: string, ...kinds: readonly string[]): string[] =>
  relationLines(readVault({ 'a.md': note(terms, text) }), ...kinds);
const contrasts = (terms: readonly string[], text: string): string[] => said(terms, text, 'contrasts');
const hardLines = (terms: readonly string[], text: string): string[] =>
  said(terms, text, 'requires', 'part-of', 'is-a');

describe('two concepts that clauses are about by turns', () => {
  it.each([
    [['Rotor', 'Stator'], 'The rotor turns easily; the stator does not.', 'rotor contrasts stator 70'],
    [['Rotor', 'Stator'], "Short note: a rotor can't stand still, a stator can.", 'rotor contrasts stator 70'],
    [['Rotor', 'Stator'], 'A rotor needs two bearings; a stator needs only a frame.', 'rotor contrasts stator 70'],
    [['Rotor', 'Stator'], 'The rotor, unlike the stator, turns.', 'rotor contrasts stator 75'],
    [['Rotor', 'Stator'], 'A rotor is not a stator: it turns.', 'rotor contrasts stator 65'],
    [['Rotor', 'Stator'], 'A rotor differs from a stator by its motion.', 'rotor contrasts stator 80'],
    [['Rotor', 'Stator'], 'The difference between a rotor and a stator is motion.', 'rotor contrasts stator 80'],
    [['Ротор', 'Статор'], 'В отличие от статора ротор вращается.', 'ротор contrasts статор 75'],
    [['Ротор', 'Статор'], 'У ротора обмотка подвижна, а у статора закреплена.', 'ротор contrasts статор 75'],
    [['Ротор', 'Статор'], 'В роторе ток наводится, в статоре, наоборот, подаётся.', 'ротор contrasts статор 75'],
    [['Ротор', 'Статор'], 'Ротор отличают от статора по валу.', 'ротор contrasts статор 80'],
    [['Ротор', 'Статор'], 'Ротор балансируют на станке, статор — на глаз.', 'ротор contrasts статор 70'],
    [['Rotor', 'Stator'], 'A rotor needs a day, a stator – an hour.', 'rotor contrasts stator 70'],
    [
      ['Глухой шов', 'Сквозной шов'],
      'Глухой шов держит воду, а сквозной – нет.',
      'глухой шов contrasts сквозной шов 75',
    ],
    [
      ['Läufer', 'Ständer'],
      'Im Gegensatz zum Ständer liegt am Läufer keine Spannung an.',
      'läufer contrasts ständer 75',
    ],
    [['Läufer', 'Ständer'], 'Ein Läufer ist nicht dasselbe wie ein Ständer.', 'läufer contrasts ständer 85'],
    [['Ротор', 'Статор'], 'На відміну від статора, ротор обертається і гріється.', 'ротор contrasts статор 75'],
    [['Wirnik', 'Stojan'], 'Wirnik różni się od stojana tym, że się obraca.', 'stojan contrasts wirnik 80'],
    [['Rotor', 'Estator'], 'El rotor se distingue del estator por su movimiento.', 'estator contrasts rotor 80'],
    [['רוטור', 'סטטור'], 'בניגוד לסטטור, הרוטור מסתובב.', 'סטטור contrasts רוטור 70'],
  ])('%s: %s', (terms, text, line) => {
    const [one = '', other = ''] = line.replace(/ \d+$/u, '').split(' contrasts ').sort();
    expect(contrasts(terms, text)).toEqual([`${one} contrasts ${other} ${line.split(' ').at(-1) ?? ''}`]);
  });

  it.each([
    // Alike.
    [['Rotor', 'Stator'], 'A rotor is a part; a stator is a part.'],
    [['Rotor', 'Stator'], 'A rotor does not differ from a stator in price.'],
    // Not of them.
    [['Rotor', 'Stator'], 'Unlike most machines, the rotor drives the stator.'],
    [['Rotor', 'Stator'], 'Unlike the rotor stator, it hums.'],
    [['Rotor', 'Stator'], 'The difference between a rotor and a stator winding is small.'],
    // One corrects the other, or follows from it.
    [['Ротор', 'Статор'], 'Ротор крутит не вал, а статор.'],
    [['Ротор', 'Статор'], 'Ротор задевает статор, а статор греется.'],
    // Entries of a list.
    [['Ротор', 'Статор'], 'Ротор — на складе, статор — в цеху.'],
    // What happened.
    [['Ротор', 'Статор'], 'Ротор сгорел на стенде, статор — в цеху.'],
    [['Ротор', 'Статор'], 'Ротор сгорел, а статор уцелел.'],
    // The noun is not left out.
    [['Глухой шов', 'Сквозной шов'], 'Глухой шов держит воду, а сквозной ветер сушит.'],
  ])('none: %s: %s', (terms, text) => {
    expect(contrasts(terms, text)).toEqual([]);
  });
});

describe('what is needed', () => {
  it.each([
    [['Ротор', 'Вал'], 'Для ротора обязательно нужен хотя бы один вал.', 'ротор requires вал 85'],
    [['Ротор', 'Вал'], 'Без вала нет ротора.', 'ротор requires вал 85'],
    [['Ротор', 'Вал'], 'Без вала ротор не вращается.', 'ротор requires вал 85'],
    [['Ротор', 'Вал'], 'Ротору нужен вал.', 'ротор requires вал 85'],
    [['Ротор', 'Вал'], 'Вал нужен ротору.', 'ротор requires вал 85'],
    [['Rotor', 'Shaft'], 'No rotor without a shaft.', 'rotor requires shaft 85'],
    [['Rotor', 'Shaft'], "A rotor won't turn without a shaft.", 'rotor requires shaft 85'],
    [['Rotor', 'Shaft'], 'For a rotor you need at least one shaft.', 'rotor requires shaft 85'],
    [['Läufer', 'Welle'], 'Der Läufer setzt eine Welle voraus.', 'läufer requires welle 85'],
    [['Läufer', 'Welle'], 'Der Läufer ist ohne Welle nicht zu denken, sagt man.', 'läufer requires welle 85'],
    [['Rotor', 'Arbre'], 'Pas de rotor sans arbre, dit le maître.', 'rotor requires arbre 85'],
    [['Rotor', 'Eje'], 'Sin eje no hay rotor en la máquina.', 'rotor requires eje 85'],
    [['Rotore', 'Albero'], 'Senza albero non c’è rotore, dice il maestro della bottega.', 'rotore requires albero 85'],
    [['Rotor', 'Eixo'], 'Sem eixo não há rotor na máquina.', 'rotor requires eixo 85'],
    [['Wirnik', 'Wał'], 'Do wirnika potrzebny jest wał.', 'wirnik requires wał 85'],
    [['Ротор', 'Вал'], 'Для ротора потрібен вал, і це всі знають.', 'ротор requires вал 85'],
    [['转子', '转轴'], '没有转轴就没有转子。', '转子 requires 转轴 80'],
    [['回転子', '回転軸'], '回転軸がなければ回転子はない。', '回転子 requires 回転軸 80'],
  ])('%s: %s', (terms, text, line) => {
    expect(hardLines(terms, text)).toEqual([line]);
  });

  it.each([
    [['Ротор', 'Вал'], 'Для ротора не нужен вал.'],
    [['Ротор', 'Вал'], 'Без ротора вала корпус не работает.'],
    [['Rotor', 'Shaft'], 'A rotor runs without a shaft.'],
    [['Läufer', 'Welle'], 'Der Läufer setzt keine Welle voraus.'],
  ])('none: %s: %s', (terms, text) => {
    expect(hardLines(terms, text)).toEqual([]);
  });
});

describe('kinds and parts', () => {
  it.each([
    [['Ротор', 'Деталь'], 'Мастер относит ротор к видам деталей.', 'ротор is-a деталь 90'],
    [['Ротор', 'Деталь'], 'К деталям относится и ротор.', 'ротор is-a деталь 90'],
    [['Ротор', 'Двигатель'], 'В состав двигателя входит ротор.', 'ротор part-of двигатель 80'],
    [['Ротор', 'Двигатель'], 'Ротор входит в состав любого двигателя.', 'ротор part-of двигатель 80'],
    [['回転子', '部品'], '回転子は部品の一種である。', '回転子 is-a 部品 80'],
    [['回転子', '電動機'], '回転子は電動機の一部だ。', '回転子 part-of 電動機 80'],
    [['转子', '电机'], '电机由转子和外壳组成。', '转子 part-of 电机 80'],
    [['רוטור', 'רכיב'], 'הרוטור הוא סוג של רכיב.', 'רוטור is-a רכיב 80'],
  ])('%s: %s', (terms, text, line) => {
    expect(hardLines(terms, text)).toEqual([line]);
  });

  it('are told of the defined by a next sentence without a subject', () => {
    const text = 'L’asta è una barra di ferro del timone. Fa parte della [[ruota]].';
    const lines = relationLines(readVault({ 'a.md': `## Asta\n\n> [!definizione]\n> ${text}` }), 'part-of');
    expect(lines).toEqual(['asta part-of ruota 80']);
  });

  it('have their genus in the sentence that names', () => {
    const text =
      '> [!определение] Шов\n> Соединение двух листов.\n\n> [!определение]\n> Пусть даны два листа. Шов, который пропускает воду, называется *сквозником*.';
    expect(relationLines(readVault({ 'a.md': text }), 'is-a')).toEqual(['сквозник is-a шов 85']);
  });

  it('have none in a list of members', () => {
    expect(said(['Ванта', 'Штаг'], '**Стоячие снасти** – ванта, штаг, бакштаг', 'is-a')).toEqual([]);
  });
});
