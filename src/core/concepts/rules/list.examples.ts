import type { RuleExample } from './definition-rule';

export const listExamples: readonly RuleExample[] = [
  {
    text: '- **закваска**\n  - смесь муки и воды, в которой живут дрожжи\n  - кормить раз в сутки\n- **опара**\n  - жидкое тесто, которое бродит до замеса\n- **расстойка**\n  - время, за которое тесто поднимается в форме',
    terms: ['закваска', 'опара', 'расстойка'],
  },
  {
    text: '- **Тесто**\n  - смесь муки и воды, в которой живут дрожжи\n- **Печь**\n  - купить дрова',
    terms: ['Тесто'],
  },
  {
    text: '- [[Bread]]\n  - a loaf that is baked in a tin\n- [[Rye]]\n  - a flour that is dark\n- [[Oven]]\n  - a box that is kept hot',
    terms: [],
  },
  { text: '- **Снасть** — верёвка, которой управляют парусом', terms: ['Снасть'] },
  { text: '- Балласт — груз на дне трюма для устойчивости судна на волне', terms: [] },
  {
    text: '- **Бушприт** — наклонный брус на носу судна, который выносит вперёд паруса\n- **Киль** — продольный брус, идущий вдоль днища',
    terms: ['Бушприт', 'Киль'],
  },
  { text: '- [[Halyard]] – a rope by which a sail is hoisted\n- [[Logbook]] – read before Friday', terms: ['Halyard'] },
  { text: 'Keel\n: The beam along the bottom of a hull that carries its frame.', terms: ['Keel'] },
  { text: '- **Flag** — a sign that was lost\n- **Rope** – 20 m\n- **Paint** — red', terms: [] },
  { text: '1. **Check** – any knot that slips\n2. **Wait** – two minutes\n3. **Cast off**', terms: [] },
  { text: '- **Гибкость** — единый вид для всех снастей\n- **Скорость** — общая сила ветра', terms: [] },
  { text: '- **Crew**: The mate reads back the course, sets the sail and waits.', terms: [] },
  { text: '- VMG - Velocity Made Good', terms: [] },
  { text: '- **局限**：只观察了一个季节，样本来自同一条河的两岸。', terms: [] },
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
  { text: '- **Awl**: a spike left without a blade.', terms: ['Awl'] },
  { text: '- **Leather** – a hide that arrived on Tuesday.', terms: [] },
  { text: '- **Кожа** – рулон, который обещали привезти в августе.', terms: [] },
  { text: '- **Станок** – мастер, который его чинил, так и не перезвонил.', terms: [] },
  { text: '- **Buckles** – the ones that shine.', terms: [] },
  {
    text: '- **Aunt Vera** – the seamstress who kept geese.\n- **Boris** – a tailor who moved to Riga.\n- **Nina** – a friend who met us at the fair.',
    terms: [],
  },
  {
    text: '## Виды складок\n\n- Встречная – складка, которая сходится в середине.\n- Бантовая – складка, которая расходится к краям.',
    terms: ['Встречная складка', 'Бантовая складка'],
  },

  { text: '- Whip hitch – a hitch without a second turn', terms: ['Whip hitch'] },
  {
    text: '## Words we use\n\n- Snag — a rope that catches where it should run\n- **Height** — how much\n- Berthing — the work of bringing a hull to its place at the quay\n- Paint — red\n- Rust — 3',
    terms: ['Snag', 'Berthing'],
  },
  { text: '- 小錨 - 船長が毎回ここで冗談を言う', terms: [] },
  { text: '- **앵커** — 배를 세우기 전에 바닥에 내려 두는 무거운 갈고리', terms: ['앵커'] },
  {
    text: '- **もやい**：船を岸につなぐために使う綱\n- **錨**：船を海底に留めるために下ろす金具\n- **帆**：物置にある',
    terms: ['もやい', '錨'],
  },
  {
    text: '- **Узел** — место, в котором сходятся две верёвки, стянутые силой трения.\n\n## Простые\n\n- *штык* — узел с двумя шлагами: «Мой первый»\n- *удавка* — два шлага',
    terms: ['Узел', 'штык'],
  },
  {
    path: 'Узел.md',
    text: '- **Булинь** – узел с незатягивающейся петлёй\n- **Мостик** – когда будет время',
    terms: ['Булинь'],
  },

  // What somebody is to do, or becomes of things, in the words of other languages.
  {
    text: '- **Bilge**: Nutze den kleinen Hebel neben dem Ruder.\n- **Anker**: Öffne die Luke, dann löse die Kette.\n- **Logbuch**: Eine neue Seite für den Tag anlegen.',
    terms: [],
  },
  { text: '- **Ancla**: Mantén pulsada la palanca de la proa hasta que baje la cadena.', terms: [] },
  { text: '- **Âncora**: Toque na alavanca da proa e depois escolha a corrente.', terms: [] },
  { text: "- **Veille**: ignore l'alarme des bateaux dont la vitesse est faible.", terms: [] },
  { text: "- **Guardia**: Salta l'allarme delle barche che sono troppo lontane dalla costa.", terms: [] },
  { text: '- **Якір**: Використовуйте важіль, який стоїть на носі вашого човна.', terms: [] },
  { text: '- **Kotwica**: Użyj dźwigni, która stoi na dziobie twojej łodzi.', terms: [] },
  { text: '- **锚链**：控制每条船的锚链的长度。\n- **海图**：图片会缩放到适合屏幕的大小。', terms: [] },
  {
    text: '- **יומן ההפלגה** — הרשימות נשמרות בתיקייה של אותה הפלגה.\n- **עוגן** — כלי כבד שמחזיק את הסירה במקומה.',
    terms: ['עוגן'],
  },
  {
    text: '- Sluice: fixed water dripping from the frame when the gate is shut.\n- Sluice: a handle that turns both ways.\n- Weir: painted.',
    terms: [],
  },
  { text: '- **Shelf** – types the label for you\n- **Belt** – carries the loaf', terms: [] },
  { text: '- **Cuota** — lo que debería pagar Luis\n- **Compuerta** — la de Paco', terms: [] },
  {
    text: '## Виды найма\n\n- **Чартер** — судовладелец отдаёт судно на время и получает за него плату\n- **Рейс** — перевозчик везёт груз в один порт и получает плату за тонну',
    terms: ['Чартер', 'Рейс'],
  },
  {
    text: '## Плюсы\n\n- **Чартер** — судовладелец отдаёт судно на время и получает за него плату\n- **Рейс** — перевозчик везёт груз в один порт и получает плату за тонну',
    terms: [],
  },
  {
    text: '## Terms\n\n- Wet hold: when the water under the floor never drains away\n- Draught: how deep the keel of a ship reaches below the water',
    terms: ['Wet hold', 'Draught'],
  },
  { text: '## 1.4\n\n- **Compass** — new damping liquid\n- Sounder — delay lowered to half a second', terms: [] },
  { text: '- **Alquitrán** – precioso, pero hay que calentarlo cada vez', terms: [] },
  { text: '- [[Lista de velas]] – o que içar em cada vento', terms: [] },
  { text: '- **Ship’s log** – written by whoever had the watch', terms: [] },
  { text: '## Словарь\n\n- Сталия — время, за которое мы обязаны выгрузить судно', terms: ['Сталия'] },
  // Fields of settings.
  { text: '- tram.depot.host - DNS name of the server that counts the trams', terms: [] },
  {
    text: '- **Root** — a road that the miller treats as open\n- **Reachable** mill — one you can get to from a root',
    terms: ['Root', 'Reachable mill'],
  },
  { text: '- **Bad** mill — one or two stones in each sack', terms: [] },
  { text: '- Elodea — cloroplasti che girano!!', terms: [] },
  // An arrow defines where each line has one and the lines say what things are.
  {
    text: '- ballast → the crushed stone in which the sleepers of a track lie\n- gauge → the distance between the inner edges of two rails',
    terms: ['ballast', 'gauge'],
  },
  {
    text: '- пантограф ➜ рычажный токоприёмник на крыше трамвая\n- башмак ➜ колодка, которая прижимается к рельсу',
    terms: ['пантограф', 'башмак'],
  },
  {
    text: '- depot → a hall that keeps trams dry → a wash\n- stop → a sign that shows the line → a shelter',
    terms: [],
  },
  { text: '- Ctrl+K → a dialog that opens at once\n- Ctrl+L → a list that holds every stop', terms: [] },
  { text: '- лёд → вода\n- вода → пар\n- пар → вода, которая остыла', terms: [] },
  { text: '- wet leaves → the tram slides\n- ice → call the depot', terms: [] },
  // What a whole gloss counts up behind its colon is no statement of its own; bold names need no third one.
  {
    text: '- **Буфер**\n  - упор, который гасит удар: пружинный, гидравлический\n- **Тормоз**\n  - устройство для остановки поезда на спуске',
    terms: ['Буфер', 'Тормоз'],
  },
  {
    text: '- **Buffer**\n  - a block that takes up a shock: a spring, a cylinder\n- **Coupling**\n  - a device which joins two wagons',
    terms: ['Buffer', 'Coupling'],
  },
  {
    text: '- **Friday**\n  - a day that suits everybody: Ann, Tom\n- **Car**\n  - call the garage about the brakes',
    terms: [],
  },
  {
    text: '- Buffer\n  - a block that takes up a shock\n- Coupling\n  - a device which joins two wagons',
    terms: ['Buffer', 'Coupling'],
  },
  // What lies between two ends, and what a clause without its relative word tells apart.
  {
    text: '- headway: time from one car to the next on a line\n- dwell: time it takes to open and close the doors\n- layover: time from the last stop to the next trip',
    terms: ['headway', 'dwell', 'layover'],
  },
  { text: '- Monday: time from lunch to tea\n- room: space from the door to the wall', terms: [] },
  // A deed is told by another one.
  { text: 'Shunting\n: Pushing wagons from one track to another in a yard.', terms: ['Shunting'] },
  { text: 'Parking\n: Having no luck with this at all today', terms: [] },
  // Of certain things a deed is only what is planned.
  {
    text: '- **Gate** — ask Tom for the key\n- **Night loading** — pushing the wagons in before dawn\n- **Lamps** — two are broken',
    terms: [],
  },
  { text: '- Night loading: pushing the wagons in before dawn', terms: [] },
];
