import { describe, expect, it } from 'vitest';
import { conceptNamed, noteNameFor, saidOfTerm } from '../../../src/app/define/define-term';
import { appendedDefinition, definitionCallout } from '../../../src/core/concepts';
import { applyEdits } from '../../../src/core/text';
import { openMemoryVault } from '../../support/memory-vault';

const notes = {
  'Sails.md': '> [!definition] Jib\n> a sail before the mast.\n\nThe jibs are white.\n',
  'Паруса.md': 'Паруса бывают разные.\n\n> [!Определение] Стаксель\n> косой парус.\n',
};

describe('a term to be defined', () => {
  it('is the concept that goes by its words in any form', async () => {
    const vault = await openMemoryVault(notes);
    expect(conceptNamed(vault, 'jibs')?.name).toBe('Jib');
    expect(conceptNamed(vault, 'стакселями')?.name).toBe('Стаксель');
    expect(conceptNamed(vault, 'the jibs')).toBeNull();
    expect(conceptNamed(vault, '')).toBeNull();
  });

  it.each([
    ['**Boom** — a pole below the sail. It moves.', 'Boom', 'a pole below the sail.'],
    ['**Boom:** a pole below the sail.', 'Boom', 'a pole below the sail.'],
    ['A boom (BM) is a pole below the sail.', 'boom', 'a pole below the sail.'],
    ['The boom broke. It is a pole.', 'boom', ''],
    ['boom', 'boom', ''],
  ])('is said by "%s" as definitions do, or not', async (line, term, said) => {
    const vault = await openMemoryVault(notes);
    expect(saidOfTerm(vault, 'Sails.md', line, line.indexOf(term) + term.length)).toBe(said);
  });

  it('is said in Russian with a dash and «это»', async () => {
    const vault = await openMemoryVault(notes);
    const line = 'Гик — это нижний брус паруса.';
    expect(saidOfTerm(vault, 'Паруса.md', line, 3)).toBe('нижний брус паруса.');
  });

  it('names a note without what file names and links cannot hold', () => {
    expect(noteNameFor(' What is a/b: #1? ')).toBe('What is a b 1');
    expect(noteNameFor('..hidden')).toBe('hidden');
    expect(noteNameFor('???')).toBe('');
  });
});

describe('a new definition', () => {
  it('is a callout, line by line', () => {
    expect(definitionCallout('definition', ' jib\nsail ', 'a sail\n\nof cloth\n')).toBe(
      '> [!definition] jib sail\n> a sail\n>\n> of cloth',
    );
  });

  it.each([
    ['', '> [!def] Jib\n> a sail\n'],
    ['Text', 'Text\n\n> [!def] Jib\n> a sail\n'],
    ['Text\n', 'Text\n\n> [!def] Jib\n> a sail\n'],
    ['Text\n\n', 'Text\n\n> [!def] Jib\n> a sail\n'],
    ['Text\r\nmore\r\n', 'Text\r\nmore\r\n\r\n> [!def] Jib\r\n> a sail\r\n'],
  ])('stands at the end of a note behind a blank line: %j', (text, whole) => {
    const edits = appendedDefinition(text, { word: 'def', term: 'Jib', gloss: 'a sail' });
    expect(applyEdits(text, edits)).toEqual({ ok: true, value: whole });
  });
});
