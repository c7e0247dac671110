import { describe, expect, it } from 'vitest';
import { LinkResolver } from '../../../scripts/cli/link-resolver';

const paths = [
  'Kayak.md',
  'boats/Canoe.md',
  'boats/Oar.md',
  'rivers/Oar.md',
  'rivers/north/Delta.md',
  'pictures/Oar.png',
  'Й\u0306.md'.normalize('NFD'),
  'constructor.md',
];
const links = new LinkResolver(paths);

describe('where a link leads', () => {
  it.each([
    ['Kayak', 'boats/Canoe.md', 'Kayak.md'],
    ['Kayak.md', 'boats/Canoe.md', 'Kayak.md'],
    ['boats/Canoe', 'Kayak.md', 'boats/Canoe.md'],
    ['north/Delta', 'Kayak.md', 'rivers/north/Delta.md'],
    ['Oar', 'rivers/north/Delta.md', 'boats/Oar.md'],
    ['Oar', 'rivers/Bend.md', 'rivers/Oar.md'],
    ['Oar.png', 'Kayak.md', 'pictures/Oar.png'],
    ['kayak', 'Kayak.md', 'Kayak.md'],
    ['BOATS/canoe', 'Kayak.md', 'boats/Canoe.md'],
    ['../Kayak', 'boats/Canoe.md', 'Kayak.md'],
    ['./Canoe', 'boats/Oar.md', 'boats/Canoe.md'],
    ['/Kayak', 'boats/Oar.md', 'Kayak.md'],
    ['', 'boats/Oar.md', 'boats/Oar.md'],
    ['constructor', 'Kayak.md', 'constructor.md'],
    ['toString', 'Kayak.md', null],
    ['elta', 'Kayak.md', null],
    ['..', 'Kayak.md', null],
    ['nowhere/Canoe', 'Kayak.md', null],
  ])('%s from %s is %s', (target, from, path) => {
    expect(links.resolve(target, from)).toBe(path);
  });

  it('finds a decomposed file name by a composed link', () => {
    const stored = 'Й\u0306.md'.normalize('NFD');
    expect(links.resolve('Й\u0306'.normalize('NFC'), 'Kayak.md')).toBe(stored);
  });
});
