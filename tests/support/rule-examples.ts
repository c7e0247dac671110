import type { RuleId } from '../../src/core/concepts';
import { abbreviationExamples } from '../../src/core/concepts/rules/abbreviation.examples';
import { calloutExamples } from '../../src/core/concepts/rules/callout.examples';
import { copulaExamples } from '../../src/core/concepts/rules/copula.examples';
import { dashExamples } from '../../src/core/concepts/rules/dash.examples';
import type { RuleExample } from '../../src/core/concepts/rules/definition-rule';
import { doubleColonExamples } from '../../src/core/concepts/rules/double-colon.examples';
import { headingExamples } from '../../src/core/concepts/rules/heading.examples';
import { headingTextExamples } from '../../src/core/concepts/rules/heading-text.examples';
import { labelExamples } from '../../src/core/concepts/rules/label.examples';
import { listExamples } from '../../src/core/concepts/rules/list.examples';
import { propertyExamples } from '../../src/core/concepts/rules/property.examples';
import { questionHeadingExamples } from '../../src/core/concepts/rules/question-heading.examples';
import { quoteExamples } from '../../src/core/concepts/rules/quote.examples';
import { tableExamples } from '../../src/core/concepts/rules/table.examples';
import { titledCalloutExamples } from '../../src/core/concepts/rules/titled-callout.examples';
import { userExamples } from '../../src/core/concepts/rules/user.examples';

/** The sample notes of every rule. */
export const ruleExamples: Readonly<Record<RuleId, readonly RuleExample[]>> = {
  abbreviation: abbreviationExamples,
  callout: calloutExamples,
  copula: copulaExamples,
  dash: dashExamples,
  'double-colon': doubleColonExamples,
  heading: headingExamples,
  'heading-text': headingTextExamples,
  label: labelExamples,
  list: listExamples,
  property: propertyExamples,
  'question-heading': questionHeadingExamples,
  quote: quoteExamples,
  table: tableExamples,
  'titled-callout': titledCalloutExamples,
  user: userExamples,
};
