import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { parseNote } from '../../../src/core/markdown';
import { factsOf } from '../../support/own-facts';

/** Markup that stands at the beginning or at the end of a gloss. */
const DRESSES = ['*%*', '**%**', '_%_', '==%==', '`%`', '~~%~~', '[[%]]', '[[Hulls|%]]', '[%](hulls.md)', '**[[%]]**'];
const SHAPES = [
  ['a bold label', (gloss: string) => `**Sloop**: ${gloss}\n`],
  ['a dash', (gloss: string) => `Sloop — ${gloss}\n`],
  ['an item', (gloss: string) => `- **Sloop** - ${gloss}\n- **Ketch** - a boat with two masts\n`],
  ['a sentence', (gloss: string) => `# Sloop\n\nA **sloop** is ${gloss}.\n`],
  ['a callout', (gloss: string) => `# Sloop\n\n> [!definition]\n> ${gloss}\n`],
  ['a quote', (gloss: string) => `# Sloop\n\n> ${gloss}\n`],
  ['a table', (gloss: string) => `| Term | Definition |\n|---|---|\n| Sloop | ${gloss.replace('|', '\\|')} |\n`],
] as const;

describe.each(SHAPES)('the body of %s', (_, noteOf) => {
  it.each(DRESSES)('with %s at an end of it reads by itself as it does in the note', (dress) => {
    const word = (text: string): string => dress.replace('%', text);
    for (const gloss of [
      `a small boat of the ${word('family')}`,
      `a ${word('boat')} of many uses with a ${word('mast')}`,
    ]) {
      const text = noteOf(gloss);
      const note = parseNote('Rigs.md', text, { parseYaml: (yaml): unknown => parse(yaml), cues: new Set() });
      const told = factsOf(text, 'Rigs.md').definitions.filter(({ term }) => /sloop/iu.test(term));
      expect(told).not.toEqual([]);
      for (const { body, text: said } of told)
        expect(body.map((span) => note.inlineOf(span).text).join('\n')).toBe(said);
    }
  });
});
