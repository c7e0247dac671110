import type { RuleExample } from './definition-rule';

export const calloutExamples: readonly RuleExample[] = [
  { text: '> [!definition] Isthmus\n> A strip of land that joins two larger ones.', terms: ['Isthmus'] },
  { text: '## Устье\n\n> [!Определение]\n> Место, где река впадает в море.', terms: ['Устье'] },
  { text: '> [!опр:] Исток – место, где начинается река\n> - бывает родником', terms: ['Исток'] },
  {
    text: '> [!def]\n> Let $p$ be a point of the coast. The land around it is then called a *headland*.',
    terms: ['headland'],
  },
  {
    text: '> [!definición] Partes\n> - **Orilla** — borde de un río\n> - **Cauce** — lecho por el que corre el río',
    terms: ['Orilla', 'Cauce'],
  },
  {
    text: '> [!definition] Shores\n> **Spit**: a tongue of sand that grows out from the land.\n> **Tombolo**: a bar of sand that ties an island to the land.',
    terms: ['Spit', 'Tombolo'],
  },
  {
    text: '> [!definition] Из чего река\n> **Исток** — место, где начинается река.\n> **Источник** — выход подземной воды на поверхность склона.',
    terms: ['Исток', 'Источник'],
  },
  {
    text: '> [!definition] Delta\n> **Delta**: land that a river builds at its mouth.\n> **Example:** the Nile.',
    terms: ['Delta'],
  },
  { text: '> [!definition|3 ]- Atoll\n> A ring of coral.\n> > [!example]\n> > Bikini.', terms: ['Atoll'] },
  { text: '> [!definitoin] Fjord\n> A narrow inlet between cliffs.', terms: ['Fjord'] },
  { text: '> [!definition 4] Delta\n> Land that a river builds at its mouth.', terms: ['Delta'] },
  { text: '> [!Определение 2.1] Старица\n> Озеро, которое осталось от русла.', terms: ['Старица'] },
  { text: '> [!term] Ford\n> A shallow place where a river can be crossed.', terms: ['Ford'] },
  { text: '> [!термин]\n> **Брод** – мелкое место, по которому переходят реку.', terms: ['Брод'] },
  { text: '> [!Begriff]- Furt\n> Eine flache Stelle, an der man den Fluss quert.', terms: ['Furt'] },
  { text: '> [!terms] Of use\n> Cancel within a week.', terms: [] },
  { text: '> [!4] Delta\n> Land that a river builds at its mouth.', terms: [] },
  { text: '> [!theorem] Jordan\n> A closed curve has an inside.', terms: [] },
  { text: '> [!note] Coast\n> Bring boots.', terms: [] },
  { text: '> [!warning] Definitely slippery\n> Rocks are wet.', terms: [] },
  { text: '```\n> [!definition] Bay\n> A wide inlet.\n```', terms: [] },
  { text: '> [!question]- Что такое залив?\n> Спросить в среду.', terms: [] },
  {
    text: '> [!definition] Three sails\n> - **Jib** is a sail set before the mast.\n> - **Spanker** is a sail set behind the last mast.',
    terms: ['Jib', 'Spanker'],
  },
  {
    text: '> [!definition] $\\sigma$-кольцо\n> Кольцо множеств, замкнутое относительно счётных объединений.',
    terms: ['σ-кольцо'],
  },
];
