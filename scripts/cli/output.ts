/**
 * Writes to stdout and waits until it is taken. A reader that has gone (`| head`) is no fault: what
 * it did not want is dropped.
 */
export function writeOut(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.once('error', () => {
      resolve();
    });
    process.stdout.write(text, () => {
      resolve();
    });
  });
}

/** One line on stderr. */
export function complain(line: string): void {
  process.stderr.write(`${line.replace(/\s*\n\s*/gu, ' ')}\n`);
}
