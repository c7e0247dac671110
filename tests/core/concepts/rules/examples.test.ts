import { describe, expect, it } from 'vitest';
import { definitionRules } from '../../../../src/core/concepts/rules/definition-rules';
import { acceptedIn, factsOf } from '../../../support/own-facts';
import { ruleExamples } from '../../../support/rule-examples';

const templates = ['{term} ≝ {gloss}', 'DEF {gloss} => {term}'];

describe.each(definitionRules)('rule $id', (rule) => {
  const examples = ruleExamples[rule.id];

  it('has examples of what it takes and five of what it leaves', () => {
    expect(examples.filter((one) => one.terms.length > 0).length).toBeGreaterThanOrEqual(2);
    expect(examples.filter((one) => one.terms.length === 0).length).toBeGreaterThanOrEqual(
      5 - (rule.id === 'user' ? 1 : 0),
    );
  });

  it.each(examples)('reads $text', ({ text, path, terms }) => {
    const facts = factsOf(text, path, {
      ...(rule.id === 'double-colon' ? { rulesOff: new Set() } : {}),
      ...(rule.id === 'user' ? { templates } : {}),
    });
    const accepted = acceptedIn(facts);
    expect(accepted.map((one) => one.term)).toEqual(terms);
    for (const one of accepted) {
      expect(one.rule).toBe(rule.id);
      expect(text.slice(one.evidence.from, one.evidence.to)).toBe(one.evidence.quote);
      expect(one.parts.reduce((sum, part) => sum + part.points, 0)).toBe(one.confidence);
    }
  });

  it('can be switched off', () => {
    const example = examples.find((one) => one.terms.length > 0);
    const rules = factsOf(example?.text ?? '', example?.path, {
      rulesOff: new Set([rule.id]),
      templates,
    }).definitions.map((one) => one.rule);
    expect(rules).not.toContain(rule.id);
  });
});
