/** Sails and knots: every kind of relation, an island, a concept without a note. */
export const HARBOUR = {
  'Sloop.md': [
    '# Sloop',
    '',
    '**Sloop** — a sailing boat with one mast and two sails.',
    '',
    'A sloop requires a [[Keel]]. It is often seen beside a [[Ketch]].',
    '',
    '## Differences',
    '',
    'A [[Sloop]] has one mast, whereas a [[Ketch]] has two masts.',
  ].join('\n'),
  'Ketch.md': '# Ketch\n\n**Ketch** — a sailing boat with two masts.\n\nSee [[Sloop]] and [[Mizzen]].\n',
  'Keel.md': '# Keel\n\n**Keel** — the long beam along the bottom of a hull.\n',
  'Knots.md': '# Knots\n\n**Bowline** — a knot that makes a fixed loop at the end of a rope.\n',
};
