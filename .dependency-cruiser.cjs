/** The arrows of ARCHITECTURE.md. Each rule says what may not be imported; tests/checks shows each of them fail. */
const only = (name, packages, homes) => ({
  name,
  severity: 'error',
  from: { path: '^src/', pathNot: homes },
  to: { path: packages.map((one) => `(^|node_modules/)${one}(/|$)`).join('|') },
});
const modules = ['text', 'markdown', 'language', 'concepts', 'graph', 'compare', 'review', 'journal'];
const behindFace = (module) => ({
  name: `core-${module}-by-its-face`,
  comment: `core/${module} is imported by its index.ts alone`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/core/${module}/` },
  to: { path: `^src/core/${module}/`, pathNot: `^src/core/${module}/index\\.ts$` },
});
const core = (module, allowed) => ({
  name: `core-${module}-arrows`,
  comment: `core/${module} may use ${['itself', ...allowed].join(', ')}`,
  severity: 'error',
  from: { path: `^src/core/${module}/` },
  to: { path: '^src/', pathNot: [module, ...allowed].map((one) => `^src/core/${one}/`).join('|') },
});
const layer = (name, from, allowed) => ({
  name: `${name}-arrows`,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: allowed.join('|') },
});

/** Folders of core/compare/contrast, from the smallest thing read to the largest, with what each may use. */
const contrast = {
  sentence: [],
  note: ['sentence'],
  columns: ['sentence', 'note'],
  clauses: ['sentence', 'names'],
  names: ['sentence', 'clauses'],
  guards: ['sentence', 'columns', 'patterns'],
  patterns: ['sentence', 'columns', 'clauses', 'names', 'guards'],
};
const CONTRAST = '^src/core/compare/contrast/';
const withinContrast = Object.entries(contrast).map(([folder, allowed]) => ({
  name: `contrast-${folder}-arrows`,
  severity: 'error',
  from: { path: `${CONTRAST}${folder}/` },
  to: { path: CONTRAST, pathNot: [folder, ...allowed].map((one) => `${CONTRAST}${one}/`).join('|') },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(obsidian|worker:)' },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        path: '^src/',
        pathNot: '(\\.examples\\.ts|\\.d\\.ts|^src/main\\.ts|^src/worker/worker\\.ts)$',
      },
      to: {},
    },
    ...modules.map(behindFace),
    core('text', []),
    core('markdown', ['text']),
    core('language', ['text']),
    core('concepts', ['text', 'markdown', 'language']),
    core('graph', ['text', 'markdown', 'language', 'concepts']),
    core('compare', ['text', 'markdown', 'language', 'concepts']),
    core('review', ['text', 'markdown', 'language', 'concepts']),
    core('journal', ['text', 'review']),
    ...withinContrast,
    layer('app', '^src/app/', ['^src/app/', '^src/core/']),
    layer('ui', '^src/ui/', ['^src/ui/', '^src/core/', '^src/i18n/']),
    layer('i18n', '^src/i18n/', ['^src/i18n/']),
    layer('worker', '^src/worker/', ['^src/worker/', '^src/core/']),
    layer('obsidian', '^src/obsidian/', [
      '^src/obsidian/',
      '^src/app/',
      '^src/ui/',
      '^src/core/',
      '^src/i18n/',
      '^src/worker/',
    ]),
    layer('main', '^src/main\\.ts$', ['^src/obsidian/', '^src/app/']),
    { name: 'nothing-imports-main', severity: 'error', from: {}, to: { path: '^src/main\\.ts$' } },
    only('obsidian-home', ['obsidian', '@codemirror/[^/]+'], '^src/obsidian/'),
    only('lezer-home', ['@lezer/[^/]+'], '^src/core/markdown/'),
    only('graphology-home', ['graphology[^/]*'], '^src/core/graph/'),
    only('ts-fsrs-home', ['ts-fsrs'], '^src/core/review/scheduler\\.ts$'),
    only('noble-home', ['@noble/hashes'], '^src/core/review/identity\\.ts$'),
    only('crc-home', ['crc-32'], '^src/core/(review/identity\\.ts$|journal/)'),
    only('d3-home', ['d3-zoom', 'd3-drag', 'd3-selection'], '^src/ui/graph/'),
    {
      name: 'no-yaml-or-node-in-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '(^|node_modules/)yaml(/|$)' },
    },
    { name: 'no-node-in-src', severity: 'error', from: { path: '^src/' }, to: { dependencyTypes: ['core'] } },
    {
      name: 'no-development-packages-in-src',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/(obsidian|@codemirror/)',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
