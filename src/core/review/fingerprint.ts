import { checkHash } from './identity';
import { normaliseText } from './normal-text';
import type { Prompt } from './prompt';
import { simhash } from './simhash';

/** What a prompt's text looks like, as hashes: finds it again when its id changed. */
export interface Fingerprint {
  readonly kind: string;
  /** CRC-32 of question and answer, normalised; 8 hexadecimal digits. */
  readonly hash: string;
  /** Similarity hash of the same; 16 hexadecimal digits. */
  readonly simhash: string;
}

export function fingerprintOf(prompt: Pick<Prompt, 'answer' | 'kind' | 'question'>): Fingerprint {
  const question = normaliseText(prompt.question);
  const answer = normaliseText(prompt.answer);
  return {
    kind: prompt.kind,
    hash: checkHash(`${question}\u001F${answer}`),
    simhash: simhash(`${question} ${answer}`.trim()),
  };
}

/** Whether two prompts read the same. */
export function isSameFingerprint(a: Fingerprint, b: Fingerprint): boolean {
  return a.kind === b.kind && a.hash === b.hash && a.simhash === b.simhash;
}
