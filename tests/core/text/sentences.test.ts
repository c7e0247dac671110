import { describe, expect, it } from 'vitest';
import { firstSentence, splitSentences } from '../../../src/core/text';

const abbreviations = { hard: ['см.', 'e.g.', 'т. е.', 'рис.'], soft: ['т. п.', 'etc.'] };

const sentences = (text: string): string[] =>
  splitSentences(text, abbreviations).map((span) => text.slice(span.from, span.to));

describe('firstSentence', () => {
  it('is the first of them, and nothing of nothing', () => {
    expect(firstSentence('  One is here. Two.', abbreviations)).toEqual({ from: 2, to: 14 });
    expect(firstSentence(' \n', abbreviations)).toEqual({ from: 0, to: 0 });
  });
});

describe('splitSentences', () => {
  it.each([
    ['One is here. Two is there! Three? ', ['One is here.', 'Two is there!', 'Three?']],
    ['  only one, with no end  ', ['only one, with no end']],
    ['Ends. ', ['Ends.']],
    ['', []],
    ['  \n ', []],
    ['Use a starter, e.g. Levain from rye. Then wait.', ['Use a starter, e.g. Levain from rye.', 'Then wait.']],
    ['Это описано (см. Главу 2) ниже. Далее.', ['Это описано (см. Главу 2) ниже.', 'Далее.']],
    ['Мука, вода и т. п. Потом соль.', ['Мука, вода и т. п.', 'Потом соль.']],
    ['Мука и т. п. нужны.', ['Мука и т. п. нужны.']],
    ['Flour etc. (see A. B. Baker) rises. End.', ['Flour etc. (see A. B. Baker) rises.', 'End.']],
    ['Его нашёл И. И. Иванов. Он рад.', ['Его нашёл И. И. Иванов.', 'Он рад.']],
    ['1. Mix the dough. 2. Bake.', ['1. Mix the dough.', '2. Bake.']],
    ['The line goes\non small here. Next', ['The line goes\non small here.', 'Next']],
    ['First line\nSecond line', ['First line', 'Second line']],
    ['It ends here.\nnot merged', ['It ends here.', 'not merged']],
    ['He said “stop.”\nthen left', ['He said “stop.”', 'then left']],
    ['Built on the .NET framework. See .Env too.', ['Built on the .NET framework.', 'See .Env too.']],
    ['Version 2.5 is out. Good.', ['Version 2.5 is out.', 'Good.']],
    ['面团发酵。然后烘烤！好。', ['面团发酵。', '然后烘烤！', '好。']],
    ['यह आटा है। फिर रोटी।', ['यह आटा है।', 'फिर रोटी।']],
    ['It scales. t-SNE does not. iOS too.', ['It scales.', 't-SNE does not.', 'iOS too.']],
    ['A phone, e.g. iPhone 4. Старое «см. iOS» осталось.', ['A phone, e.g. iPhone 4.', 'Старое «см. iOS» осталось.']],
    ['Files etc. iCloud has them.', ['Files etc. iCloud has them.']],
    ['Notabbre.g. Next', ['Notabbre.g.', 'Next']],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});
