import { describe, expect, it } from 'vitest';
import { calloutAt, calloutOf, calloutWordOf } from '../../../src/app/define/definition-to-callout';
import { applyEdits } from '../../../src/core/text';
import { openMemoryVault } from '../../support/memory-vault';

const boat = 'Лодка плывёт.\r\n\r\nКиль — это нижняя балка, которая держит корпус.\r\n';
const notes = { 'Boat.md': boat, 'Keel.md': 'The hull floats.\n\n**Rib** — a beam that is bent.\n' };

describe('the definition at the cursor', () => {
  it('is found in the text of an editor, whatever its line ends and the changes before it', async () => {
    const vault = await openMemoryVault(notes);
    const text = `Ещё.\n\n${boat.replaceAll('\r\n', '\n')}`;
    const edits = calloutAt(vault, 'Boat.md', text, text.indexOf('балка'));
    expect(edits === null ? null : applyEdits(text, edits)).toEqual({
      ok: true,
      value: 'Ещё.\n\nЛодка плывёт.\n\n> [!Определение] Киль\n> нижняя балка, которая держит корпус.\n',
    });
    expect(calloutAt(vault, 'Boat.md', text, 2)).toBeNull();
    expect(calloutAt(vault, 'Boat.md', text.replace('нижняя', 'верхняя'), text.indexOf('балка'))).toBeNull();
  });

  it('is written with the first of the words the person added', async () => {
    const vault = await openMemoryVault(notes);
    expect(calloutWordOf(vault, 'Keel.md')).toBe('definition');
    const settings = {
      ...vault.settings,
      recognition: { ...vault.settings.recognition, definitionWords: ['glossary', 'term'] },
    };
    expect(calloutWordOf({ ...vault, settings }, 'Boat.md')).toBe('glossary');
  });

  it('is refused when the note has changed since it was read', async () => {
    const vault = await openMemoryVault(notes);
    const [rib] = vault.index.concepts.get('rib')?.definitions ?? [];
    if (rib === undefined) throw new Error('not found');
    expect(await calloutOf(vault, rib)).toMatchObject({
      ok: true,
      value: [{ text: '> [!definition] Rib\n> a beam that is bent.' }],
    });
    const text = await vault.ports.files.read('Keel.md');
    const at = text.ok ? text.value.indexOf('bent') : 0;
    await vault.ports.files.edit('Keel.md', [{ span: { from: at, to: at + 4 }, expected: 'bent', text: 'steamed' }]);
    expect(await calloutOf(vault, rib)).toMatchObject({ ok: false, problem: { code: 'edit-mismatch' } });
    const missing = { ...rib, evidence: { ...rib.evidence, path: 'No.md' } };
    expect(await calloutOf(vault, missing)).toMatchObject({ ok: false, problem: { code: 'unreadable' } });
  });
});
