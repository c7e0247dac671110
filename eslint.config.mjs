import { defineConfig } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';
import * as regexp from 'eslint-plugin-regexp';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const dataTables = ['src/core/language/**/*.ts', 'src/i18n/*.ts', 'tests/**/*.ts', '**/*.examples.ts'];

/** Time and chance are parameters of the core (ARCHITECTURE.md); so is what the platform offers. */
const impureSyntax = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Time is a parameter.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time is a parameter.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Randomness is a parameter.' },
  { selector: "Identifier[name='performance']", message: 'Time is a parameter.' },
];
const pureSyntax = [
  ...impureSyntax,
  {
    selector: "TSAsExpression:not([typeAnnotation.typeName.name='const'])",
    message: 'No assertions in the core: narrow the type instead.',
  },
  { selector: 'ThrowStatement', message: 'Errors are values; only core/text/unreachable.ts throws.' },
];

export default defineConfig([
  {
    ignores: [
      'node_modules/**',
      'main.js',
      'dist/**',
      'coverage/**',
      '.cache/**',
      'scripts/bench/node_modules/**',
      'tests/vault/**',
      'tests/host/contract/fixtures/**',
      'tests/golden/**/*.json',
    ],
  },
  ...obsidianmd.configs.recommendedWithLocalesEn,
  {
    files: ['**/*.{ts,mts}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['vitest.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { args: 'all', argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-undef': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'scripts/**/*.{ts,mjs}'],
    rules: { 'max-lines': ['error', { max: 400, skipBlankLines: false, skipComments: false }] },
  },
  { files: dataTables, rules: { 'max-lines': 'off' } },
  {
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: {
      ...regexp.configs.recommended.rules,
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
    },
  },
  {
    files: ['src/core/**/*.ts', 'src/app/**/*.ts', 'src/ui/**/*.ts', 'src/worker/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...impureSyntax] },
  },
  {
    files: ['src/core/**/*.ts'],
    ignores: ['src/core/text/unreachable.ts'],
    rules: { 'no-restricted-syntax': ['error', ...pureSyntax] },
  },
  {
    files: ['src/core/graph/layout/**/*.ts', 'src/core/concepts/matcher/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // Word lists of a language are data, not texts for people.
    files: ['src/core/language/**/*.ts'],
    rules: { 'obsidianmd/ui/sentence-case-locale-module': 'off' },
  },
  {
    // A stand-in answers for classes of another module: its surface is checked by its types (tests/host/check.ts).
    files: ['tests/host/**/*.ts', 'tests/support/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // The app still has its deprecated members, and so has its stand-in.
      '@typescript-eslint/no-deprecated': 'off',
      // Its signatures are those of the published types.
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    // The English texts are the type of all languages; plain functions and strings.
    files: ['src/i18n/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-definitions': 'off' },
  },
  {
    files: ['scripts/**/*.{ts,mjs}', 'tests/**/*.{ts,mts,mjs,js}', '*.{mjs,cjs,ts}'],
    languageOptions: { globals: { ...globals.node } },
    rules: {
      'obsidianmd/no-nodejs-modules': 'off',
      'obsidianmd/rule-custom-message': 'off',
      'obsidianmd/no-global-this': 'off',
      'obsidianmd/prefer-window-timers': 'off',
      'obsidianmd/prefer-create-el': 'off',
      'obsidianmd/regex-lookbehind': 'off',
      'obsidianmd/prefer-instanceof': 'off',
      'obsidianmd/no-unsupported-api': 'off',
      'obsidianmd/hardcoded-config-path': 'off',
      'obsidianmd/no-static-styles-assignment': 'off',
      'obsidianmd/no-forbidden-elements': 'off',
      'obsidianmd/ui/sentence-case': 'off',
      'obsidianmd/prefer-file-manager-trash-file': 'off',
      'obsidianmd/settings-tab/require-display': 'off',
      '@typescript-eslint/no-restricted-imports': 'off',
      'import/no-extraneous-dependencies': 'off',
      'no-restricted-globals': 'off',
      'no-console': 'off',
      'no-unsanitized/method': 'off',
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: ['it', 'test', 'describe'], package: 'vitest' }] },
      ],
    },
  },
  {
    files: ['package.json'],
    rules: {
      // builtin-modules is asked for in the project's brief: a development package, read by esbuild.config.mjs alone.
      'depend/ban-dependencies': [
        'error',
        { presets: ['native', 'microutilities', 'preferred'], allowed: ['builtin-modules'] },
      ],
    },
  },
]);
