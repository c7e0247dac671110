import type { RuleExample } from './definition-rule';

export const labelExamples: readonly RuleExample[] = [
  { text: '# Sewing\n\n**Definition 3.** By a *tuck* we mean a fold of cloth that is sewn down.', terms: ['tuck'] },
  {
    text: '# Nähen\n\n**Definition:** Unter dem *Saum* versteht man den Rand des *Stoffes*, der umgelegt und vernäht ist.',
    terms: ['Saum'],
  },
  {
    text: '# Nähen\n\n**Definition:** Unter einer Naht versteht man die Linie, an der zwei Stoffe hängen.',
    terms: ['Naht'],
  },
  { text: '**Определение.** *Синкопа* – смещение ударения с сильной доли на слабую.', terms: ['Синкопа'] },
  { text: '**Definition 3 (Ostinato).** A figure that is repeated throughout.', terms: ['Ostinato'] },
  { text: '- **Def:** A chord is called *augmented* if its fifth is raised.', terms: ['augmented'] },
  {
    text: '# Кадансы\n\n**Определение 2:** *кадансом* называется оборот, которым заканчивается фраза.',
    terms: ['Кадансы'],
  },
  { text: '**Example.** *Boléro* – three hundred bars of one rhythm.', terms: [] },
  { text: '**Замечание:** синкопа встречается в джазе чаще, чем в марше.', terms: [] },
  { text: '**Definition** of done for this piece is that nobody coughs.', terms: [] },
  { text: '**Proof.** Clap it.', terms: [] },
  { text: 'The word definition: it hurts.', terms: [] },

  {
    text: '### What is a fugue?\n\n- **Definition**: music in which voices enter one after another.',
    terms: ['fugue'],
  },
  {
    text: '# Planarity\n\n**Definition.** A staff is called **planar** if no two of its slurs cross.',
    terms: ['planar'],
  },
  { text: '**Define**: $n = 2k$, the number of the beats.', terms: [] },
  {
    text: '**Определение вытачки.** Складка, которая сходит на нет.\n\nВытачка нужна на талии.',
    terms: ['вытачка'],
  },
  { text: 'Опр. 2. Рантом называется полоса кожи между верхом и подошвой.', terms: ['Рант'] },
  { text: 'Def: **Welt** – a strip between the upper and the sole.', terms: ['Welt'] },
  { text: 'Definition: see page 4 of the handout.', terms: [] },
  // What is done in a list of deeds defines nothing.
  { text: '1. **Определение пути** — не просто «куда-то в депо», а «на третий путь у ворот»', terms: [] },
  { text: '2. **Определение вагона**: Младшие цифры номера определяют вагон', terms: [] },
  { text: '- **Определение груза:** Создаётся накладная, описывающая вес и объём.', terms: [] },
  {
    text: '- **Определение груза:** Вещи, которые перевозчик принял к доставке.\n\nГруз кладут в трюм.',
    terms: ['груз'],
  },
  // Lines that number their definitions say each its own.
  {
    text: 'Опр. 1. Закваска — смесь муки и воды, в которой живут дрожжи.\nОпр. 2. Опара – жидкое тесто из части муки.\nОпр. 3. Гомогенной смесью называется смесь, в которой не видно комков.',
    terms: ['Закваска', 'Опара', 'Гомогенная смесь'],
  },
  {
    text: 'Def. 1. Levain – a dough in which wild yeast is kept alive.\nDef. 2. A *poolish* is a wet dough that ferments overnight.\nDef. 3. See the handout.',
    terms: ['Levain', 'poolish'],
  },
  { text: 'Definition: see page 4.\nDefinition: ask Ruth.', terms: [] },
  // What stands between a formula and the verb is no name; a short adjective names a kind with its noun.
  { text: 'Опр. 4. Весом от $a$ до $b$ называется сумма масс гирь.', terms: ['Вес'] },
  { text: 'Опр. 5. Мука *сильна*, если в ней много клейковины.', terms: ['сильная мука'] },
  { text: 'Опр. 6. Тесто *сырое*, когда мякиш липнет к ножу.', terms: ['сырое тесто'] },
];
