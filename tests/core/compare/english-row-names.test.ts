import { describe, expect, it } from 'vitest';
import { compareIn, rowsOf } from '../../support/comparing';

const rows = (text: string, concepts: readonly string[] = ['Tram', 'Bus']): string[] =>
  rowsOf(compareIn(text, concepts));
const versus = (text: string): string[] => rows(`# Tram vs Bus\n${text}`);

describe('what stands above sentences names their rows', () => {
  it('a heading in a contrast section, where both are told of', () => {
    expect(versus('## Winter\nThe tram stops at the first ice.\nThe bus rolls on over any snow.\n')).toEqual([
      'Winter: stops at the first ice | rolls on over any snow',
    ]);
  });

  it('or where the sentence takes it up, or it is a word for a property', () => {
    expect(versus('## Traffic\nOn Mondays the tram makes far more traffic on the bridge.\n')).toEqual([
      'Traffic: makes far more traffic on the bridge | -',
    ]);
    expect(versus('## Boarding\nThe bus has one step at the front door.\n')).toEqual([
      'Boarding: - | has one step at the front door',
    ]);
    expect(versus('## Our case\nThe bus has one step at the front door.\n')[0]).not.toContain('Our case');
  });

  it('but no heading of another thing, nor one that only says that they differ', () => {
    const note = '## Ferry\nA [[Ferry]] is a ship. The tram meets it at the pier.\n';
    expect(versus(note).filter((row) => row.startsWith('Ferry'))).toEqual([]);
    expect(versus('## Differences\nThe tram has a bell.\n')).toEqual(['Bell: has a bell | -']);
  });

  it('nor where the sentence tells its property itself, and one row of a sentence alone', () => {
    expect(versus('## Winter\nThe tram is faster than the bus.\nThe bus is warm on any day.\n')).toEqual([
      'Speed: faster | -',
      'Warmth: - | warm on any day',
    ]);
  });

  it('an item above items', () => {
    const list = (above: string): string =>
      versus(`- ${above}\n\t- The tram takes coins at the door.\n\t- The bus wants a card on the phone.\n`).join('; ');
    expect(list('Tickets')).toBe('Tickets: takes coins at the door | wants a card on the phone');
    expect(list('Different tickets')).toBe('Tickets: takes coins at the door | wants a card on the phone');
    expect(list('Third')).not.toContain('Third');
  });
});
