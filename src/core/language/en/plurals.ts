/** Plurals that no rule gives: `[singular, plural …]`. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'man men',
    'woman women',
    'child children',
    'person people persons',
    'foot feet',
    'tooth teeth',
    'goose geese',
    'mouse mice',
    'louse lice',
    'ox oxen',
    'die dice dies',
    'penny pence pennies',
    'leaf leaves',
    'life lives',
    'knife knives',
    'wife wives',
    'half halves',
    'self selves',
    'shelf shelves',
    'wolf wolves',
    'calf calves',
    'loaf loaves',
    'thief thieves',
    'sheaf sheaves',
    'scarf scarves scarfs',
    'hoof hooves hoofs',
    'elf elves',
    'dwarf dwarves dwarfs',
    'wharf wharves',
    'criterion criteria',
    'phenomenon phenomena',
    'automaton automata automatons',
    'polyhedron polyhedra polyhedrons',
    'ganglion ganglia',
    'mitochondrion mitochondria',
    'datum data',
    'medium media mediums',
    'bacterium bacteria',
    'stratum strata',
    'spectrum spectra spectrums',
    'curriculum curricula curriculums',
    'memorandum memoranda memorandums',
    'addendum addenda',
    'erratum errata',
    'quantum quanta',
    'equilibrium equilibria equilibriums',
    'symposium symposia symposiums',
    'maximum maxima maximums',
    'minimum minima minimums',
    'optimum optima optimums',
    'index indices indexes',
    'matrix matrices matrixes',
    'vertex vertices vertexes',
    'vortex vortices vortexes',
    'appendix appendices appendixes',
    'codex codices',
    'helix helices helixes',
    'formula formulas formulae',
    'alga algae',
    'larva larvae',
    'nebula nebulae nebulas',
    'antenna antennas antennae',
    'vertebra vertebrae',
    'radius radii radiuses',
    'nucleus nuclei nucleuses',
    'stimulus stimuli',
    'fungus fungi funguses',
    'focus focuses foci',
    'locus loci',
    'locum locums',
    'alumnus alumni',
    'cactus cacti cactuses',
    'syllabus syllabuses syllabi',
    'terminus termini terminuses',
    'torus tori toruses',
    'modulus moduli',
    'genus genera',
    'corpus corpora corpuses',
    'opus opuses opera',
    'tableau tableaux tableaus',
    'schema schemas schemata',
    'stigma stigmata stigmas',
    'lemma lemmas lemmata',
    'quiz quizzes',
    'bureau bureaus bureaux',
    'axis axes',
    'testis testes',
    'yes yeses',
    'gas gases',
    'bus buses',
    'lens lenses',
    'canvas canvases',
    'atlas atlases',
    'bias biases',
    'alias aliases',
  ].map((row) => {
    const [singular = row, ...plurals] = row.split(' ');
    return [singular, plurals] as const;
  }),
);

export const IRREGULAR_SINGULARS: ReadonlyMap<string, string> = new Map(
  [...IRREGULAR_PLURALS].flatMap(([singular, plurals]) => plurals.map((plural) => [plural, singular] as const)),
);

/** Names in -s that are no plurals, or whose singular is another word. */
export const NO_SINGULAR: ReadonlySet<string> = new Set(
  (
    'news means series species thanks windows goods customs arms glasses works savings clothes economics physics mathematics ' +
    'ethics politics statistics mechanics electronics linguistics genetics analytics graphics dynamics kinetics optics acoustics ' +
    'athletics robotics semantics phonetics kubernetes redis postgres jenkins express sales trousers scissors headquarters ' +
    'whereabouts always perhaps besides towards afterwards details ropes remains outskirts surroundings looks manners spirits ' +
    'christmas texas paris mars venus athens wales james charles thales archimedes descartes'
  ).split(' '),
);

/** Words without a plural of their own. */
export const NO_PLURAL: ReadonlySet<string> = new Set(
  'news series species means sheep fish deer aircraft spacecraft software hardware middleware firmware malware information physics mathematics economics'.split(
    ' ',
  ),
);

/** Nouns in -o whose plural is -oes. */
export const PLURAL_OES: ReadonlySet<string> = new Set(
  'echo hero potato tomato veto torpedo embargo cargo mango volcano tornado mosquito domino buffalo'.split(' '),
);
