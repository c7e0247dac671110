import { RequestFault } from './folder-vault';
import { complain, writeOut } from './output';
import { parseRequest } from './request';
import { answerRequest } from './answer-request';
import { usage } from './usage';

const parsed = parseRequest(process.argv.slice(2));
if (parsed.kind === 'help') {
  await writeOut(usage);
} else if (parsed.kind === 'wrong') {
  complain(parsed.reason);
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  try {
    const text = await answerRequest(parsed.request);
    await writeOut(text.endsWith('\n') ? text : `${text}\n`);
  } catch (error) {
    if (!(error instanceof RequestFault)) throw error;
    complain(error.message);
    process.exitCode = 1;
  }
}
