import { abbreviationRule } from './abbreviation';
import { calloutRule } from './callout';
import { copulaRule } from './copula';
import { dashRule } from './dash';
import type { DefinitionRule } from './definition-rule';
import { doubleColonRule } from './double-colon';
import { headingRule } from './heading';
import { headingTextRule } from './heading-text';
import { labelRule } from './label';
import { listRule } from './list';
import { propertyRule } from './property';
import { questionHeadingRule } from './question-heading';
import { quoteRule } from './quote';
import { tableRule } from './table';
import { titledCalloutRule } from './titled-callout';
import { userRule } from './user';

/** All rules in the order in which they are asked; the first that finds something at a block has it. */
export const definitionRules: readonly DefinitionRule[] = [
  userRule,
  calloutRule,
  titledCalloutRule,
  propertyRule,
  headingRule,
  labelRule,
  questionHeadingRule,
  abbreviationRule,
  tableRule,
  doubleColonRule,
  quoteRule,
  dashRule,
  listRule,
  copulaRule,
  headingTextRule,
];
