import { BaseSequencer } from 'vitest/node';

/** Files that take long, the longest first: begun last, they would keep one process busy while the other has nothing. */
const long = [
  'large-vault',
  'graph-large',
  'whole-vault',
  'review-journal',
  'graph-conditions',
  'hostile-text',
  'accessibility',
  'changes',
  'disable',
];

function rank({ moduleId }) {
  const at = long.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
  return at < 0 ? long.length : at;
}

/** The order in which files are begun. */
export default class LongestFirst extends BaseSequencer {
  async sort(files) {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => rank(a) - rank(b));
  }
}
