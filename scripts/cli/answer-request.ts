import { performance } from 'node:perf_hooks';
import { runCommand } from '../../src/app/commands/run-command';
import { answerPrinting } from '../../src/ui/command-line/answer-printing';
import { english } from '../../src/ui/command-line/english';
import { printProblem } from '../../src/ui/command-line/print-places';
import { russian } from '../../src/ui/command-line/russian';
import { openFolder, RequestFault } from './folder-vault';
import type { Request } from './request';
import { statsOf } from './stats';

/** Reads the folder and gives the text of the answer. Throws a `RequestFault` where vault or request is at fault. */
export async function answerRequest(request: Request): Promise<string> {
  const at = request.at ?? Date.now();
  const clock = { now: () => at, offset: offsetAt };
  const folder = await openFolder({ root: request.vault, settings: request.settings, clock });
  const { ingest, index, settings } = folder.vault;
  index.setVerdicts((await folder.readLog()).fold.verdicts());
  const began = performance.now();
  await ingest.start();
  await ingest.idle();
  const buildMs = performance.now() - began;
  const texts = settings.interface.language === 'ru' ? russian : english;
  const context = {
    vault: folder.vault,
    readLog: folder.readLog,
    moment: { at, offset: offsetAt(at) },
    printing: answerPrinting(texts),
    problems: folder.problems,
    extra: request.stats ? () => ({ stats: statsOf(folder, buildMs) }) : null,
  };
  const answer = await runCommand(context, request);
  if (!answer.ok) throw new RequestFault(printProblem(answer.problem, texts));
  return answer.value;
}

/** Minutes east of UTC. */
function offsetAt(at: number): number {
  return -new Date(at).getTimezoneOffset();
}
