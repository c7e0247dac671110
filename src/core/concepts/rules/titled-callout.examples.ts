import type { RuleExample } from './definition-rule';

export const titledCalloutExamples: readonly RuleExample[] = [
  { text: '> [!note]- Def 1.4: Moraine\n> Debris that a glacier leaves behind.', terms: ['Moraine'] },
  { text: '> [!info] Определение 5.2 (Ледник)\n> Масса льда, которая движется под своим весом.', terms: ['Ледник'] },
  {
    path: 'Дельта.md',
    text: '> [!note] Определение\n> Низменность в устье реки, сложенная её наносами.',
    terms: ['Дельта'],
  },
  { text: '> [!abstract] Опр. 2: Каньон\n> Глубокая долина с крутыми склонами.', terms: ['Каньон'] },
  { text: '> [!note] Remember\n> A canyon is deep.', terms: [] },
  { text: '> [!info] Defining moments\n> The flood of 1931.', terms: [] },
  { text: '> [!tip] Совет\n> Взять карту.', terms: [] },
  { text: '> [!note] Theorem 3: Erosion\n> Water wins.', terms: [] },
  { text: '> [!note]\n> Def 1.4 was wrong in the handout.', terms: [] },

  { text: '> [!abstract] Морена\n> Вал из камней, который ледник оставляет за собой.', terms: ['Морена'] },
  { text: '> [!merksatz] Toteis\n> Ein Block aus Eis, der vom Gletscher getrennt ist.', terms: ['Toteis'] },
  { text: '> [!example] Fjord\n> A bay that a glacier has cut.', terms: [] },
  { text: '> [!theorem] Принцип Архимеда\n> Сила, которая выталкивает тело, равна весу воды.', terms: [] },
  { text: '> [!info] Trip\n> The bus leaves at nine and comes back late.', terms: [] },
  { text: '## Seiche\n\n> [!water]\n> Rocking of a whole lake after wind or a landslide.', terms: ['Seiche'] },
  { text: '> [!merke] Talweg\n> Linie von der Quelle eines Flusses bis zur Mündung.', terms: ['Talweg'] },
  { text: '## Seiche\n\n> [!quote]\n> Rocking of a whole lake after wind or a landslide.', terms: [] },
  { text: '## Seiche\n\n> [!water]\n> Rocking the boat is forbidden.', terms: [] },
  { text: '> [!merke] Talweg\n> Wasser von oben wäscht die Steine aus.', terms: [] },
  { text: '> [!info] Firn\n> Layer of snow left over from the summers of earlier years.', terms: ['Firn'] },
  {
    text: '> [!info] Glaciares viejos\n> Los glaciares que nadie ha medido no aparecen en los mapas de hoy.',
    terms: [],
  },
  { text: '## Motto\n\n> [!ours]\n> Worth keeping in mind, whatever the wind does.', terms: [] },
  { text: '> [!note] Прогноз\n> Настройки → Погода и горы → Формат прогноза', terms: [] },
  { text: '> [!info] Esker\n> A ridge which a stream has left may be hard to see. Ask a guide.', terms: [] },
  {
    text: '> [!note] Gauge tags\n> `level` overrides the height measured at the gate and the ones for each reach.',
    terms: [],
  },
  // A type that is to be heard may hold what a name means; what is out of order stands there as often.
  { text: '> [!tip] Ice axe\n> A tool that cuts steps into hard snow.', terms: ['Ice axe'] },
  { text: '> [!bug] Map view\n> A page that hangs after the second click.', terms: [] },
  {
    text: '> [!tip] Ice axe\n> A tool that cuts steps into hard snow.\n\n> [!tip] Crampon\n> A frame of spikes that grips the ice.\n\n> [!danger] Cornice\n> A roof of snow that hangs over the edge of a ridge.',
    terms: ['Ice axe', 'Crampon', 'Cornice'],
  },
  { text: '> [!tip] Esker\n> A ridge which a stream has left may be hard to see.', terms: [] },
  { text: '> [!warning] Wet rock\n> The guide who walks on wet rock needs more time.', terms: [] },
  { text: '> [!tip] Boots\n> Grease them the night before and dry them slowly.', terms: [] },
];
