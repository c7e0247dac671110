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

  { text: '- **Bowline**: A bowline is a knot that makes a loop at the end of a rope', terms: ['Bowline'] },
  {
    path: '2024-05-17.md',
    text: '- [[Rigging plan]] — a page that waits for its second reading since spring',
    terms: [],
  },
  { path: '2024-W20.md', text: '- **Harbour:** the inner basin, a place that was quiet all week', terms: [] },
  { text: '- **Mooring buoy** — the buoy of a mooring that lies nearest to the quay', terms: [] },
  { text: 'The advantages of this hull:\n\n- **Low draught**: a keel that clears the sandbanks of the bay', terms: [] },
  { text: '## Преимущества\n\n- **Малая осадка**: возможность зайти в устье при низкой воде', terms: [] },
  { text: '- **Skipper**: The crew obeys the skipper and keeps the log of the voyage', terms: [] },
  { text: '- **Heel**: Control the angle of the deck with the sheet that is nearest', terms: [] },
  { text: '- **Fender**: Used for keeping the hull off the wall of the harbour', terms: [] },
  {
    text: '- **Berth:** the inner wall that faces north\n- **Berth:** the long pier that faces east\n- **Berth:** the buoy that lies off the beach',
    terms: [],
  },
  {
    text: 'На яхте говорят так, и это надо знать.\n\n- **Галс** — starboard tack, close hauled reach\n- **Фал** — трос, которым поднимают парус',
    terms: ['Фал'],
  },
  { text: '- Верхний риф — взят 12.05, отдан утром после сильного шквала\n- Штаг — трос', terms: [] },
  { text: '- Ср: два часа — ремонт парусов, оставленных с прошлой недели', terms: [] },
  {
    text: 'Vaihtoehdot, joita voit käyttää, ovat:\n\n- **Vaalea** — purje joka näkyy kaukaa myös sumussa ja yöllä hyvin',
    terms: [],
  },
  { text: '- **Nowy kurs** — Otwiera okno, w którym wybiera się cel rejsu i porę', terms: [] },
  { text: '- **Vela nuova** — Apre la finestra che mostra tutte le vele della barca', terms: [] },
  { text: '- **打开海图** — 打开海图的窗口，用来查看港口的深度', terms: [] },
  { text: '- Simple to rig - the one mast that carries all of the sails', terms: [] },
  { text: '- **Autopilot**: Automatically holds the course that the skipper has chosen', terms: [] },
  { text: '- **Скорость** — записывай узлы сразу, когда проходишь буй', terms: [] },
  { text: '- **Winch**: a slowly turning drum that hauls in a rope', terms: ['Winch'] },
];
