import { answerConcepts } from '../../src/app/commands/concepts';
import { english } from '../../src/ui/command-line/english';
import { russian } from '../../src/ui/command-line/russian';
import { printConcepts } from '../../src/ui/command-line/print-concepts';
import { openFolder, RequestFault } from './folder-vault';
import { complain, writeOut } from './output';
import type { Request } from './request';
import { parseRequest } from './request';
import { usage } from './usage';

async function run(request: Request): Promise<string> {
  const at = request.at ?? Date.now();
  const clock = { now: () => at, offset: (time: number) => -new Date(time).getTimezoneOffset() };
  const folder = await openFolder({ root: request.vault, settings: request.settings, clock });
  await folder.vault.ingest.start();
  await folder.vault.ingest.idle();
  const texts = folder.vault.settings.interface.language === 'ru' ? russian : english;
  const answer = await answerConcepts(folder.vault, request);
  const whole = { ...answer, problems: [...folder.problems, ...answer.problems] };
  return request.json ? JSON.stringify(whole, null, 2) : printConcepts(whole, texts);
}

const parsed = parseRequest(process.argv.slice(2));
if (parsed.kind === 'help') {
  await writeOut(usage);
} else if (parsed.kind === 'wrong') {
  complain(parsed.reason);
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  try {
    await writeOut(`${(await run(parsed.request)).trimEnd()}\n`);
  } catch (error) {
    if (!(error instanceof RequestFault)) throw error;
    complain(error.message);
    process.exitCode = 1;
  }
}
