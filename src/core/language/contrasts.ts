import { anyContrast } from './any/contrast';
import type { ContrastWords } from './contrast-words';
import { enContrast } from './en/contrast';
import { otherContrasts } from './other/contrasts';
import { ruContrast } from './ru/contrast';

const BY_CODE: ReadonlyMap<string, ContrastWords> = new Map([
  ['ru', ruContrast],
  ['en', enContrast],
  ...otherContrasts,
]);

/** Words by which a language contrasts. Apart from its pack, so that who compares nothing does not carry them. */
export function contrastWords(code: string): ContrastWords {
  return BY_CODE.get(code) ?? anyContrast;
}
