import { describe, expect, it } from 'vitest';
import type { Definition, RuleId } from '../../../../src/core/concepts';
import { calloutEdits, mayBecomeCallout } from '../../../../src/core/concepts';
import { applyEdits } from '../../../../src/core/text';
import { factsOf } from '../../../support/own-facts';
import { ruleExamples } from '../../../support/rule-examples';

const options = { rulesOff: new Set<RuleId>(), templates: ['{term} ≝ {gloss}', 'DEF {gloss} => {term}'] };

function definitionsIn(text: string, path?: string): readonly Definition[] {
  return factsOf(text, path, options).definitions;
}

/** The text with the definition of a term set as a callout; null where it is not to be had. */
function asCallout(text: string, term: string): string | null {
  const definition = definitionsIn(text).find((one) => one.term === term);
  if (definition === undefined) throw new Error(`not found: ${term}`);
  const edits = calloutEdits(text, definition, 'definition');
  if (edits === null) return null;
  const edited = applyEdits(text, edits);
  if (!edited.ok) throw new Error(edited.problem.code);
  return edited.value;
}

describe('a definition set as a callout', () => {
  it('says of every shape the same of the same term', () => {
    const rules = new Set<RuleId>();
    for (const { text, path } of Object.values(ruleExamples).flat()) {
      const definitions = definitionsIn(text, path);
      const lineOf = ({ evidence }: Definition): number => text.slice(0, evidence.from).split('\n').length;
      for (const definition of definitions) {
        const { rule, term, aliases, text: gloss } = definition;
        const edits = calloutEdits(text, definition, 'definition');
        // Two definitions of one sentence have no lines of their own, nor has that of a later sentence or clause.
        const isAlone = definitions.filter((one) => lineOf(one) === lineOf(definition)).length === 1;
        const opensLine = !/[.!?:;] $/u.test(text.slice(0, definition.evidence.from));
        expect([rule, edits !== null]).toEqual([rule, isAlone && opensLine && mayBecomeCallout(rule)]);
        if (edits === null) continue;
        rules.add(rule);
        const edited = applyEdits(text, edits);
        const again = edited.ok ? definitionsIn(edited.value, path) : [];
        // "ABBR (words)" is read the other way round: the words are the name.
        const names = (one: Pick<Definition, 'aliases' | 'term'>): string[] => [one.term, ...one.aliases].sort();
        const found = again.filter((one) => one.rule === 'callout' && one.text === gloss).map(names);
        expect(found).toContainEqual(names({ term, aliases }));
      }
    }
    expect(rules.size).toBe(12);
  });

  it('keeps links and markup, also where the gloss opens with them', () => {
    expect(asCallout('[[Keel]] – [[Hull|the lowest]] beam that **holds** a boat.\n', 'Keel')).toBe(
      '> [!definition] [[Keel]]\n> [[Hull|the lowest]] beam that **holds** a boat.\n',
    );
    expect(asCallout('**Rib** (RB) — **a curved** beam that holds\nthe planks.', 'Rib')).toBe(
      '> [!definition] Rib (RB)\n> **a curved** beam that holds\n> the planks.',
    );
  });

  it('keeps a block id where links to it still find the whole', () => {
    expect(asCallout('**Keel** — the beam that lies lowest. ^k1\n\nNext.\n', 'Keel')).toBe(
      '> [!definition] Keel\n> the beam that lies lowest.\n\n^k1\n\nNext.\n',
    );
    expect(asCallout('**Keel** — the beam that lies lowest.\n^k2\n', 'Keel')).toBe(
      '> [!definition] Keel\n> the beam that lies lowest.\n\n^k2\n',
    );
    expect(asCallout('- **Keel** — the beam that lies lowest. ^k3\n  - of oak\n', 'Keel')).toBe(
      '- > [!definition] Keel\n  > the beam that lies lowest. ^k3\n  - of oak\n',
    );
  });

  it('stays in its list, quote or callout', () => {
    expect(
      asCallout(
        '1. Parts\n   - **Keel** — the beam that lies lowest\n     in the hull\n   - **Rib** — bent\n2. Two',
        'Keel',
      ),
    ).toBe(
      '1. Parts\n   - > [!definition] Keel\n     > the beam that lies lowest\n     > in the hull\n   - **Rib** — bent\n2. Two',
    );
    expect(asCallout('> [!info] Boats\n> **Keel** — the beam that lies\n> lowest in a hull.\n', 'Keel')).toBe(
      '> [!info] Boats\n> > [!definition] Keel\n> > the beam that lies\n> > lowest in a hull.\n',
    );
  });

  it('keeps lines around it out of the callout', () => {
    const text = 'Words:\n**Sail** — a cloth that catches wind.\n**Mast** — a pole that holds the sail.\n';
    expect(asCallout(text, 'Sail')).toBe(
      'Words:\n\n> [!definition] Sail\n> a cloth that catches wind.\n\n**Mast** — a pole that holds the sail.\n',
    );
  });

  it('gives a quote a head, and a titled callout its type', () => {
    expect(asCallout('# Hull\n\n> the body of a boat\n> that floats.\n', 'Hull')).toBe(
      '# Hull\n\n> [!definition] Hull\n> the body of a boat\n> that floats.\n',
    );
    expect(asCallout('> [!note|wide]- Def 1.4: Keel\n> the lowest beam.\n', 'Keel')).toBe(
      '> [!definition|wide]- Def 1.4: Keel\n> the lowest beam.\n',
    );
  });

  it('lets the question of a callout give way to its term', () => {
    expect(asCallout('> [!faq]- What is a keel?\r\n> The beam that lies lowest.\r\n', 'keel')).toBe(
      '> [!definition]- keel\r\n> The beam that lies lowest.\r\n',
    );
  });

  it('writes the line ends of the note', () => {
    expect(asCallout('A.\r\n\r\n**Keel** — the beam that lies\r\nlowest. ^k1\r\n\r\nB.\r\n', 'Keel')).toBe(
      'A.\r\n\r\n> [!definition] Keel\r\n> the beam that lies\r\n> lowest.\r\n\r\n^k1\r\n\r\nB.\r\n',
    );
  });

  it('takes all that stands below a heading, paragraph by paragraph', () => {
    expect(asCallout('# Keel\n\n## Definition\n\nThe lowest beam.\n\nIt is *long*.\n', 'Keel')).toBe(
      '# Keel\n\n## Definition\n\n> [!definition] Keel\n> The lowest beam.\n>\n> It is *long*.\n',
    );
  });
});
