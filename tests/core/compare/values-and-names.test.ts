import { describe, expect, it } from 'vitest';
import { compareAll, compareIn, rowsOf } from '../../support/comparing';

const rows = (text: string, concepts: readonly string[] = ['Tram', 'Bus']): string[] =>
  rowsOf(compareIn(text, concepts));
const versus = (text: string): string[] => rows(`## Tram vs Bus\n${text}`);

describe('where a value ends', () => {
  const defined = (tram: string): string => rows(`# Words\nA tram is ${tram}`)[0] ?? '';

  it.each([
    ['a car on rails, that is:\n$$\nx\n$$', 'a car on rails'],
    ['a long train, which we write in several ways:\n- T\n- t', 'a long train'],
    ['a train of the following form:\n- a car\n- a car', 'a train'],
    ['a car on rails made for streets, as described in [[Streets]].', 'a car on rails made for streets'],
    ['a car on rails ([[Rails|link]]) that stops in the street.', 'a car on rails that stops in the street'],
    ['a car on rails ([[Rails]]) that stops in the street.', 'a car on rails (Rails) that stops in the street'],
  ])('of a definition: %s', (written, value) => {
    expect(defined(written)).toBe(`Definition: ${value} | -`);
  });

  it('is not before a formula that holds it', () => {
    const grows = 'The tram gains speed at a rate of\n$$\n2t\n$$\n\nThe bus gains speed at a rate of\n$$\n3t\n$$\n';
    expect(versus(grows)).toEqual([]);
    expect(versus('The tram gains speed on hills.\n$$\n2t\n$$\n')).toEqual(['Speed: gains speed on hills | -']);
  });

  it('is not within one phrase that a stroke parts', () => {
    expect(versus('- Line – the driver may choose to make the line of the day longer / shorter.\n')).toEqual([]);
    expect(versus('- Line – 5 km / 12 km\n')).toEqual(['Line: 5 km | 12 km']);
  });
});

describe('what says nothing of a column', () => {
  it('a text that tells where to read on', () => {
    const page = (name: string): string =>
      `# ${name}\n## Signs\nThis page uses signs that are described in [[Signs]].\n`;
    expect(rows(page('Tram') + page('Bus'))).toEqual([]);
    expect(versus('More info about the tram – [[Trams|link]].')).toEqual([]);
    expect(versus('How the tram brakes is explained in [[Brakes]].')).toEqual([]);
    expect(versus('The tram brakes with sand, which is explained in [[Sand]].')).toEqual([
      'Brakes: brakes with sand | -',
    ]);
  });

  it('a line that files the note', () => {
    expect(rows('Tags: [[Tram]] [[City]], [[Bus]]\n\n# Tram vs Bus\nThe tram is green.')).toEqual([
      'Colour: green | -',
    ]);
  });

  it('a page of items under a heading', () => {
    const note = (name: string, items: number): string =>
      `# ${name}\n## Repair\n${Array.from({ length: items }, (_, at) => `- unscrew the plate with number ${String(at)}`).join('\n')}\n`;
    expect(compareAll({ 'Tram.md': note('Tram', 40), 'Bus.md': note('Bus', 40) }, ['Tram', 'Bus']).rows).toEqual([]);
    expect(compareAll({ 'Tram.md': note('Tram', 2), 'Bus.md': note('Bus', 2) }, ['Tram', 'Bus']).rows).toHaveLength(1);
  });
});

describe('items that answer each other', () => {
  it('not by a word of the names themselves', () => {
    const lists = (own: string, other: string): string =>
      `## Managed line\n- ${own}\n- drivers are trained\n## Private line\n- ${other}\n- drivers are hired\n`;
    expect(
      rows(lists('most managed lines have a fixed fare', 'you manage the carriages alone'), [
        'Managed line',
        'Private line',
      ]),
    ).toEqual(['Drivers: drivers are trained | drivers are hired']);
  });
});

describe('what a row is called', () => {
  it.each([
    ['Trams include the Flexity, the Citadis, etc.', 'Example: include the Flexity, the Citadis, etc | -'],
    ['The tram includes a wagon for bicycles.', 'Wagon: includes a wagon for bicycles | -'],
    ['The tram runs on diesel, while the bus runs on petrol.', 'Power: runs on diesel | runs on petrol'],
    ['The tram runs on rails, while the bus runs on tyres.', 'Rails: runs on rails | runs on tyres'],
    ['The tram runs on Linux, while the bus runs on Windows.', 'Platform: runs on Linux | runs on Windows'],
    ['The tram uses Java for its doors.', 'Doors: uses Java for its doors | -'],
    ['When the guard gets many calls, the tram can join them.', 'Joining: can join them | -'],
  ])('%s', (sentence, row) => {
    expect(versus(sentence)).toEqual([row]);
  });

  it('not by the name of one', () => {
    expect(versus('In Vienna the tram runs all night.')).toEqual([]);
  });
});
