import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { vaultAnswers } from '../support/vault-answers';

const FOLDER = path.join(import.meta.dirname, 'vault');
const answers = await vaultAnswers();

describe('what is found in the sample vault', () => {
  it('has a file for each note, and no other', () => {
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.split(path.sep).join('/').normalize('NFC'));
    expect(files.sort()).toEqual([...answers.keys()].map((name) => name.normalize('NFC')).sort());
  });

  it.each([...answers])('%s is as it was read by eye (npm run golden writes it anew)', (name, answer) => {
    expect(JSON.parse(answer)).toEqual(JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8')));
    expect(answer).toBe(readFileSync(path.join(FOLDER, name), 'utf8'));
  });

  it('is the same twice', async () => {
    expect([...(await vaultAnswers())]).toEqual([...answers]);
  });
});
