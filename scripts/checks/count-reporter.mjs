// Vitest reporter: writes what a run counted, and what failed in it, into the file named by TEST_COUNTS, for the closing
// lines of `npm test`: a long log is often read from its end.
import { writeFileSync } from 'node:fs';

export default class CountReporter {
  onTestRunEnd(modules, errors) {
    let passed = 0;
    let skipped = 0;
    const failures = errors.map(({ message }) => `outside of any test: ${message}`);
    for (const module of modules) {
      // A file that cannot be loaded holds no test: it counts as a failure of its own.
      for (const { message } of module.errors()) failures.push(`${module.relativeModuleId}: ${message}`);
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        else if (state === 'failed') failures.push(`${module.relativeModuleId} > ${test.fullName}`);
        else skipped += 1;
      }
    }
    const file = process.env['TEST_COUNTS'];
    if (file !== undefined) writeFileSync(file, JSON.stringify({ passed, skipped, failures }));
  }
}
