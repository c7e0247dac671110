import { describe, expect, it } from 'vitest';
import { en, ru } from '../../src/i18n';

const onMac = (messages: typeof en): typeof en => ({ ...messages, modifier: '⌘ ' });

/** What a person is told about keys that are pressed with another. */
const told = ({ cellEdit, comparisonView: { picker }, modifier }: typeof en): string[] => [
  cellEdit.keys.lines(modifier),
  picker.keys(modifier),
];

describe('names of keys', () => {
  it.each([
    ['en', en],
    ['ru', ru],
  ])('are those of the computer: %s', (_, messages) => {
    for (const text of told(messages)) expect(text).toContain('Ctrl+Enter');
    for (const text of told(onMac(messages))) {
      expect(text).toContain('⌘ Enter');
      expect(text).not.toContain('Ctrl');
    }
  });
});
