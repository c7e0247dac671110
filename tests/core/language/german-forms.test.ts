import { describe, expect, it } from 'vitest';
import { packsFor } from '../../../src/core/language';

const forms = packsFor(['de'])[0]?.forms;

describe('forms of a German name', () => {
  it.each([
    'datenbank datenbanken',
    'ereignis ereignisse ereignissen ereignisses',
    'matrix matrizen',
    'index indizes indexe',
    'algorithmus algorithmen',
    'modus modi',
    'zentrum zentren zentrums',
    'raum räume räumen raumes',
    'wörterbuch wörterbücher wörterbüchern wörterbuchs',
    'irrtum irrtümer irrtums',
    'netz-knoten netz-knotens',
    'fuß fußes füße füßen',
  ])('%s', (row) => {
    const [name = '', ...wanted] = row.split(' ');
    expect(forms?.word(name)).toEqual(expect.arrayContaining([name, ...wanted]));
  });

  it('keeps what has no other form, short words and other signs as they are', () => {
    for (const name of ['daten', 'ip', 'a1']) expect(forms?.word(name)).toEqual([name]);
  });

  it('lets adjectives agree up to the head and fixes what follows it', () => {
    expect(forms?.phrase(['freier', 'fall'])?.[0]).toContain('freien');
    expect(forms?.phrase(['satz', 'des', 'pythagoras'])).toEqual([
      expect.arrayContaining(['satzes', 'sätze']),
      ['des'],
      ['pythagoras'],
    ]);
  });
});
