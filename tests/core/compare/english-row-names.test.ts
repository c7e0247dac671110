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

describe('a row of one side', () => {
  it.each([
    ['Adult trams need a depot at the terminus.', 'Depot: need a depot at the terminus | -'],
    ['The tram is used to carry parcels at night.', 'Use: used to carry parcels at night | -'],
    ['The tram serves as a kind of moving post office.', 'Role: serves as a kind of moving post office | -'],
    ['The bus has not been widely adopted.', 'Adoption: - | has not been widely adopted'],
    ['The tram needs to reserve a lane for the whole day.', 'Lane: needs to reserve a lane for the whole day | -'],
    [
      "The tram follows a street's curves instead of the hills.",
      "Curves: follows a street's curves instead of the hills | -",
    ],
    ['The tram makes it easier to see the stops.', 'Ease of seeing: makes it easier to see the stops | -'],
    ['The bus is slower to board with a bag.', 'Speed: - | slower to board with a bag'],
    ['The bus is cheaper to clean.', 'Cleaning: - | cheaper'],
    ['The tram is in general more complex.', 'Complexity: more complex | -'],
    ['The tram is more automated.', 'Automation: more automated | -'],
    [
      'The tram is more reliable because there are two wires.',
      'Reliability: more reliable because there are two wires | -',
    ],
    ['The bus uses less memory.', 'Memory: - | uses less memory'],
    ['Unlike the tram, the bus needs washing every second week.', 'Washing: - | needs washing every second week'],
    ['The bus is slower to use.', 'Speed: - | slower to use'],
    ['Only the tram exposes them to brake dust.', 'Brake dust: exposes them to brake dust | -'],
    ['Only the bus runs without some sort of rail.', 'Rail: - | runs without some sort of rail'],
    ['A pair of trams weighs eighty tonnes.', 'Weight: weighs eighty tonnes | -'],
    ['The bus is more fuel intensive.', 'Fuel: - | more fuel intensive'],
  ])('is named by what is told: %s', (text, row) => {
    expect(versus(text)).toEqual([row]);
  });
});

describe('a row of two sides', () => {
  it.each([
    [
      'The man with the cap said the tram never needs washing, while the bus wants it after every rain.',
      'Washing: never needs washing | wants it after every rain',
    ],
    ['Tram units get new bells, whereas the bus needs a horn.', 'Bells: get new bells | needs a horn'],
    [
      'The tram runs alongside the canal, while the bus takes a bridge.',
      'Canal: runs alongside the canal | takes a bridge',
    ],
    [
      'The bus is there in seconds, whereas a winter tram means 40 minutes of waiting.',
      'Time: means 40 minutes of waiting | there in seconds',
    ],
    ['The tram can stand frost, which the bus cannot.', 'Frost: can stand frost | cannot'],
    ["The tram has a bell, which the bus doesn't.", "Bell: has a bell | doesn't"],
  ])('is named by no person, part of a name or small word: %s', (text, row) => {
    expect(versus(text)).toEqual([row]);
  });
});

describe('what says what a concept is', () => {
  it('is its definition, behind a colon or in items that each say so', () => {
    expect(versus("- Tram: a city's ability to move people on rails\n- Bus: runs on any street\n")[0]).toBe(
      "Definition: a city's ability to move people on rails | -",
    );
    expect(
      versus('- Tram\n\t- a system that moves people on rails\n- Bus\n\t- a system that needs only a street\n'),
    ).toEqual(['Definition: a system that moves people on rails | a system that needs only a street']);
    expect(versus('The tram refers to a car on rails.')).toEqual(['Definition: refers to a car on rails | -']);
  });

  it('or what stands under a heading that asks for it', () => {
    const note = (name: string, text: string): string => `# ${name}\n## What is the ${name}?\n${text}\n`;
    const both = note('Tram', 'Cars that roll on rails in streets.') + note('Bus', 'One car for any street.');
    expect(rows(both)).toEqual(['Definition: Cars that roll on rails in streets | One car for any street']);
  });

  it('and what it has is not', () => {
    expect(versus('The tram has a system that counts people.')[0]).not.toContain('Definition');
  });
});

describe('two words that share what stands behind them', () => {
  it.each([
    ['The tram slows and stops as the lights change.', 'slows and stops as the lights change'],
    ['The tram is a lighter, cheaper train.', 'a lighter, cheaper train'],
    ['The tram handles steep streets and curves more gracefully.', 'handles steep streets and curves more gracefully'],
  ])('stay one value: %s', (text, value) => {
    expect(versus(text).map((row) => row.split(': ')[1])).toEqual([`${value} | -`]);
  });

  it('and each with its own object are two', () => {
    expect(versus('The tram takes coins and gives a ticket.')).toHaveLength(2);
    expect(versus('The tram carries more and turns more easily.')).toHaveLength(2);
  });
});

describe('what names no English row', () => {
  it.each([
    ['who is let do what is told', 'The tram allows guests to choose their window.', 'Window'],
    ['the whole phrase that a purpose is of', 'The tram is used to clear town squares.', 'Use'],
    ['what somebody calls a piece of code', 'The bus holds a TicketFactory and a log.', 'Log'],
    ['a noun that only bears the name', 'The tram model predicts its delay.', 'Delay'],
  ])('%s', (_, sentence, name) => {
    expect(versus(sentence).map((row) => row.split(': ')[0])).toEqual([name]);
  });
});

describe('steps of what is to be done tell nothing of what they are done to', () => {
  it.each([
    '1. Wave at the tram you want to ride, and then step aside.',
    '- Look for the number of the bus we came by.',
  ])('%s', (step) => {
    expect(rows(`# Stop a tram or a bus\n${step}\n`)).toEqual([]);
  });

  it('but what one does with a thing is told of it', () => {
    expect(versus('With the tram you pay at the door, with the bus you pay on the phone.')).toEqual([
      'Payment: you pay at the door | you pay on the phone',
    ]);
    expect(versus('The tram you pay at the door, the bus on the phone.')).not.toEqual([]);
  });
});

describe('a label in bold that opens an item', () => {
  it('names what its later sentences tell, where the first tells nothing', () => {
    expect(versus('- **Upkeep:** Winters are long here. The tram wants a grinder for its rails.\n')).toEqual([
      'Upkeep: wants a grinder for its rails | -',
    ]);
  });
});

describe('whom "both" means', () => {
  const quotes = (third: string): string[] =>
    rows(`## Quotes\n\n**Tram** (Hill)\nSeats: 60\n\n**Bus** (Dale)\nSeats: 40\n\n${third}\n`);

  it('is the two that bold names lead above it', () => {
    expect(quotes('Both come with a spare wheel.').at(-1)).toBe(
      'Common: come with a spare wheel | come with a spare wheel',
    );
  });

  it('but no two others, and not where one of them leads no block', () => {
    expect(quotes('Both drivers come with a spare coat.')).toEqual(['Seats: 60 | 40']);
    expect(rows('## Quotes\n\n**Tram** (Hill)\nSeats: 60\n\nBoth come with a spare wheel.\n')).toEqual([
      'Seats: 60 | -',
    ]);
  });
});
