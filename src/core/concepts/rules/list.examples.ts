import type { RuleExample } from './definition-rule';

export const listExamples: readonly RuleExample[] = [
  {
    text: '- **Бушприт** — наклонный брус на носу судна, который выносит вперёд паруса\n- **Киль** — продольный брус, идущий вдоль днища',
    terms: ['Бушприт', 'Киль'],
  },
  { text: '- [[Halyard]] – a rope by which a sail is hoisted\n- [[Logbook]] – read before Friday', terms: ['Halyard'] },
  { text: 'Keel\n: The beam along the bottom of a hull that carries its frame.', terms: ['Keel'] },
  { text: '1. *Sheet* - the rope that controls the angle of a sail', terms: ['Sheet'] },
  { text: '- **Dark** – uses the dark theme\n- **Light** – uses the light theme', terms: [] },
  {
    text: '- ![[icon.svg]] **Open** — choose a chart from the folder\n- ![[x.svg]] **Close** — closes the chart',
    terms: [],
  },
  { text: '- [[charts/install]] — how to set up the plotter\n- [[charts/fix]] — what to do when it fails', terms: [] },
  { text: '- [ ] Канат — верёвка, которую надо купить до субботы', terms: [] },
  { text: '- Flour — 1 kg\n- Salt — enough\n- Boom — 2 m, which is long', terms: [] },
  { text: '- `mast.ts` — the file in which the mast is drawn', terms: [] },
  { text: '- **Ночная** — гасит экран\n- **Дневная** — включает яркость', terms: [] },
  { text: '- Лена — доделать карту, которую обещали в марте', terms: [] },
];
