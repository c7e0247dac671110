// The command line as a person runs it, in a process of its own.
import { spawnSync } from 'node:child_process';
import { bundleScript } from '../../scripts/run.mjs';

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let bundle: Promise<string> | null = null;

/** The bundled command line, as Node runs it; made once. */
export function commandLineFile(): Promise<string> {
  bundle ??= bundleScript('scripts/cli/cli.ts');
  return bundle;
}

/** Runs a command to its end; `environment` is added to this one's (`TZ`, `LANG`). */
export async function runCommandLine(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const { status, stdout, stderr } = spawnSync(process.execPath, [await commandLineFile(), ...words], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

/** The JSON answer of a command that must succeed. */
export async function askCommandLine<T>(words: readonly string[]): Promise<T> {
  const { status, stdout, stderr } = await runCommandLine(words);
  if (status !== 0) throw new Error(`${words.join(' ')}: status ${status ?? 'none'}, ${stderr}`);
  return JSON.parse(stdout) as T;
}
