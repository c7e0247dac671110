// Makes a vault of any size from a number: the same number gives the same notes. Each note defines
// one thing, links to a few others and now and then contrasts two.

const heads = [
  'valve',
  'pump',
  'gauge',
  'filter',
  'lever',
  'bearing',
  'spring',
  'switch',
  'relay',
  'hinge',
  'nozzle',
  'clamp',
];
const kinds = [
  'rotary',
  'double',
  'sealed',
  'floating',
  'coarse',
  'inline',
  'split',
  'heated',
  'folding',
  'balanced',
  'narrow',
];
const uses = [
  'holds the flow steady',
  'keeps two shafts apart',
  'measures the load',
  'lets the pressure out',
  'turns motion around',
];
const traits = ['lighter', 'slower', 'louder', 'cheaper', 'stiffer', 'easier to clean'];

/** Numbers in [0, 1) from a seed (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function nameOf(index) {
  const head = heads[index % heads.length];
  const kind = kinds[Math.floor(index / heads.length) % kinds.length];
  const series = Math.floor(index / (heads.length * kinds.length));
  const name = `${kind} ${head}${series === 0 ? '' : ` ${series}`}`;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function noteText(index, count, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const other = () => nameOf(Math.floor(random() * count));
  const name = nameOf(index);
  const lines = [`# ${name}`, '', `**${name}** — a part that ${pick(uses)} and sits next to the [[${other()}]].`, ''];
  for (let i = 0; i < 3; i += 1) {
    lines.push(`It is often bought together with [[${other()}]], because one of them ${pick(uses)}.`, '');
  }
  if (index % 5 === 0) {
    const rival = other();
    lines.push('## Differences', '', `[[${name}]] is ${pick(traits)}, whereas [[${rival}]] is ${pick(traits)}.`, '');
  }
  return lines.join('\n');
}

/** Notes by path, in folders of 200. */
export function generateNotes(seed, count) {
  const random = randomFrom(seed);
  const notes = {};
  for (let index = 0; index < count; index += 1) {
    const folder = `Part ${String(Math.floor(index / 200) + 1)}`;
    notes[`${folder}/${nameOf(index)}.md`] = noteText(index, count, random);
  }
  return notes;
}
