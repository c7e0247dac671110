import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** One rule that is broken, and where. */
export interface Violation {
  readonly rule: string;
  readonly impact: string;
  readonly help: string;
  /** Selector of each element with what is wrong with it. */
  readonly where: readonly string[];
}

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeWindow {
  readonly axe?: { run(selector: string, options: RunOptions): Promise<AxeResults> };
}

/** Runs axe-core over what the selector finds; nothing found is a fault of the spec. */
export async function findViolations(page: Page, selector: string): Promise<readonly Violation[]> {
  if ((await page.locator(selector).count()) === 0) throw new Error(`nothing to check: ${selector}`);
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ content: script });
  const { violations } = await page.evaluate(async (root) => {
    const { axe } = window as AxeWindow;
    if (axe === undefined) throw new Error('axe-core did not load');
    return axe.run(root, { resultTypes: ['violations'] });
  }, selector);
  return violations.map(({ id, impact, help, nodes }) => ({
    rule: id,
    impact: impact ?? '',
    help,
    where: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
  }));
}
