import { describe, expect, it } from 'vitest';
import { termsIn } from '../../../support/own-facts';

/** A paragraph under the name of what it may tell of. */
const under = (heading: string, text: string): string => `## ${heading}\n\n${text}\n`;
const found = (heading: string, text: string): boolean => termsIn(under(heading, text)).includes(heading);

describe('text below a heading that is no sentence', () => {
  it.each([
    ['Бакен', 'Плавучий знак, который стоит на якоре и показывает край фарватера.', true],
    ['Кнехт', 'Тумба, которую закрепили на палубе, стоит у самого борта.', false],
    ['Лот', 'Можно применять, когда вода мутная и дна не видно совсем.', false],
    ['Poller', 'Der Pfosten, an dem das Schiff liegt, wackelt seit dem Sturm.', false],
    ['Bitta', 'La colonna di ghisa regge tutte le cime della nave nel porto.', false],
    ['Fairlead', 'A fitting that guides a rope and keeps it from chafing.', true],
    ['Fender', 'Cushion that keeps the hull off the wall of the quay.', true],
    ['Fender', 'Be careful when the hull comes near the wall of the quay.', false],
    ['Sounding', 'Skippers argue that the chart lies about the depth here.', false],
  ])('%s: %s', (heading, text, isDefined) => {
    expect(found(heading, text)).toBe(isDefined);
  });
});
