import { describe, expect, it } from 'vitest';
import { isFragment } from '../../../src/core/concepts/reading/fragment';
import { readGloss } from '../../../src/core/concepts/reading/gloss';
import { buildRecogniser } from '../../../src/core/concepts/reading/recogniser';
import { packsFor } from '../../../src/core/language';
import { WordCounts } from '../../../src/core/text';
import { defaultOptions } from '../../support/own-facts';

const recogniserOf = (code: string): ReturnType<typeof buildRecogniser> =>
  buildRecogniser({ ...defaultOptions, packs: packsFor([code]) }, new WordCounts(''));

describe('a sentence that is a noun phrase alone', () => {
  it.each([
    ['ru', 'Знак, который стоит на якоре и показывает край фарватера.', true],
    ['ru', 'Знак, который стоит на якоре, сорвало ночью, и его нашли утром.', false],
    ['ru', 'Можно применять, когда вода мутная и дна не видно совсем.', false],
    ['de', 'Pfosten, an dem ein Schiff am Kai festgemacht wird.', true],
    ['de', 'Der Pfosten, an dem das Schiff liegt, wackelt seit dem Sturm.', false],
    ['de', 'Pfosten aus Eisen auf dem Kai im alten Hafen.', false],
    ['it', 'Colonna di ghisa che regge le cime di una nave in porto.', true],
    ['it', 'La colonna di ghisa che regge le cime di una nave in porto.', false],
    ['en', 'Cushion that keeps the hull off the wall of the quay.', true],
    ['en', 'A float that marks the edge of the channel and carries a lamp.', true],
    ['en', 'Skipper argues that the chart lies about the depth here.', false],
    ['en', 'Marked with a float that carries a lamp at night.', false],
    ['zh', '标示航道边缘的浮标。', false],
  ])('%s: %s', (code, sentence, isAlone) => {
    const recogniser = recogniserOf(code);
    expect(isFragment(sentence, readGloss(sentence, recogniser), recogniser)).toBe(isAlone);
  });
});
