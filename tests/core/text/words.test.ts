import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/core/text';

const words = (text: string): string[] => tokenise(text).map((word) => word.text);

describe('tokenise', () => {
  it.each([
    ['The oven, then: bread!', ['The', 'oven', 'then', 'bread']],
    ["baker's baker’s rock-'n'-roll", ["baker's", 'baker’s', 'rock', 'n', 'roll']],
    ['Docker-контейнер и что‑то', ['Docker-контейнер', 'и', 'что‑то']],
    ['- dash – dash-', ['dash', 'dash']],
    ['и\u0306од Е\u0308лка', ['и\u0306од', 'Е\u0308лка']],
    ['\u0301 a', ['a']],
    ['2.5 kg, x86_64', ['2', '5', 'kg', 'x86', '64']],
    ['вир\u00ADту\u00ADал', ['вир\u00ADту\u00ADал']],
    ['می\u200Cخواهم', ['می\u200Cخواهم']],
    ['容器化 text', ['容器化', 'text']],
    ['\uD800 a\uDC00b', ['a', 'b']],
    ['a\u00A0b\u202Fc', ['a', 'b', 'c']],
    ['🙂', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});
