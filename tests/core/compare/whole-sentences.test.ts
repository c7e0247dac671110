import { describe, expect, it } from 'vitest';
import { whatNoteCompares } from '../../../src/core/compare';
import { contrastsIn, readNotes } from '../../support/contrasting';

describe('a language known by its cues alone', () => {
  it.each([
    ['de', 'Im Gegensatz zum [[Stollen]] ist der [[Lebkuchen]] nicht mit Butter gebacken.', 'lebkuchen – stollen'],
    ['fr', "Le [[Gave]] descend de la montagne, tandis que l'[[Aber]] est envahi par la mer.", 'aber – gave'],
    ['es', 'A diferencia del [[Cerro]], la [[Loma]] se sube sin cansarse y no tiene rocas.', 'cerro – loma'],
    ['it', 'Il [[Cipresso]] sta dritto, mentre il [[Pioppo]] si piega nel vento della pianura.', 'cipresso – pioppo'],
    ['pt', 'A [[Gaita]] sopra-se, enquanto a [[Sanfona]] se abre e fecha com os braços.', 'gaita – sanfona'],
    ['pl', 'Wierzba rośnie nad wodą. [[Wierzba]] się płoży, a [[Topola]] strzela w górę.', 'topola – wierzba'],
    ['uk', 'На відміну від [[Жайворонок|жайворонка]], [[Шпак]] співає й узимку.', 'жайворонок – шпак'],
    ['es', 'El [[Cerro]] tiene rocas; en cambio, la [[Loma]] se sube sin cansarse.', 'cerro – loma'],
    ['pl', 'Główna różnica między [[Wierzba|wierzbą]] a [[Topola|topolą]] to wysokość pnia.', 'topola – wierzba'],
    ['zh', '[[宣纸]]吸墨很快，而[[绢]]几乎不吸墨。', '宣纸 – 绢'],
  ])('keeps the sentence for both names: %s', (_, text, sides) => {
    expect(contrastsIn(text)).toEqual([sides]);
  });

  it('gives each side what stands behind its name, where the cue parts two, at 50', () => {
    const text = 'Der [[Stollen]] reift, während der [[Lebkuchen]] frisch gegessen wird.';
    const [found, ...more] = readNotes({ 'Note.md': text }).sourceOf('Note.md').contrasts;
    expect(more).toEqual([]);
    expect(found?.sides.map((side) => [side.concept, side.confidence, side.implied])).toEqual([
      ['stollen', 50, false],
      ['lebkuchen', 50, false],
    ]);
    expect(found?.sides.map((side) => text.slice(side.span.from, side.span.to))).toEqual([
      'reift',
      'frisch gegessen wird',
    ]);
    expect(found?.aspect).toBeNull();
  });

  it('takes the names that the cue joins, and no third one', () => {
    expect(
      contrastsIn(
        'Im Gegensatz zum [[Stollen]], den die [[Hefe]] hebt, wird der [[Lebkuchen]] mit [[Natron]] gebacken.',
      ),
    ).toEqual(['lebkuchen – stollen']);
    expect(contrastsIn('Der [[Stollen]] enthält [[Hefe]], während der [[Lebkuchen]] mit [[Natron]] auskommt.')).toEqual(
      ['lebkuchen – stollen'],
    );
    expect(contrastsIn('Anders als [[Stollen]] und [[Zopf]] hält der [[Lebkuchen]] bis zum Frühling.')).toEqual([
      'lebkuchen – stollen',
      'lebkuchen – zopf',
    ]);
  });

  it.each([
    ['what both are', 'Sowohl der [[Stollen]] als auch der [[Lebkuchen]] sind süß.'],
    ['a list of names', 'In der Dose liegen der [[Stollen]], während der [[Lebkuchen]].'],
    [
      'a name late in its clause',
      'Auf dem Teller in der Küche lag der [[Stollen]], während draußen der Regen auf den [[Lebkuchen]] fiel.',
    ],
    ['a preposition of time', 'Während der Messe gab es [[Stollen]] und [[Lebkuchen]].'],
    ['a negated cue', 'Nicht anders als der [[Stollen]] ist der [[Lebkuchen]] süß.'],
    ['a sentence about oneself', 'Im Gegensatz zum [[Stollen]] mag ich den [[Lebkuchen]] sehr.'],
    ['a question', 'Reift der [[Stollen]], während der [[Lebkuchen]] frisch gegessen wird?'],
    ['a name in quotation marks', 'Im Gegensatz zum „[[Stollen]]“ wird der [[Lebkuchen]] nicht alt.'],
    ['a sentence without a cue', 'Der [[Stollen]] ist weich und der [[Lebkuchen]] ist hart und die Dose ist zu.'],
    ['classes told apart by somebody', 'Die [[Hefe]] unterscheidet der Bäcker vom [[Natron]] und dem Teig.'],
    ['what they do not tell', 'Im Gegensatz zu dem, was der [[Stollen]] verspricht, ist der [[Lebkuchen]] süß.'],
    ['a difference of which nothing is told', 'Der Unterschied zwischen [[Stollen]] und [[Lebkuchen]] ist gering.'],
    ['no difference', 'Es gibt keinen Unterschied zwischen [[Stollen]] und [[Lebkuchen]]: süß sind sie beide.'],
    ['time in French', "Alors que le [[Gave]] montait, nous avons photographié l'[[Aber]] et ses bateaux."],
    ['a duration in French', "Tant que le [[Gave]] monte, l'[[Aber]] est aussi dans la brume du matin."],
    ['time in Italian', 'Mentre il [[Cipresso]] cresce, pianta anche il [[Pioppo]] e la siepe della villa.'],
    ['a choice in Italian', 'Il [[Cipresso]], invece del [[Pioppo]], va bene per il viale della villa.'],
    ['a clause that goes on in Polish', '[[Wierzba]] to drzewo, z którego plecie się kosze, a [[Topola]] jest obok.'],
    ['two names side by side', 'W przeciwieństwie do [[Wierzba]] [[Topola]], nie ma go w tym sadzie ani w lesie.'],
    [
      'a clause within that of the first',
      'Der [[Stollen]] ist schwer, da der [[Zopf]] weniger Butter hat, während der [[Lebkuchen]] keine hat.',
    ],
    ['a correction in Polish', 'To [[Wierzba]], a nie [[Topola]], jest na tym zdjęciu i to się nie zmieni.'],
    ['a correction in Ukrainian', '[[Жайворонок]], а не [[Шпак]], є на цьому знімку.'],
    ['a correction in Chinese', '这是[[宣纸]]，而不是[[绢]]。'],
    ['a condition in Chinese', '如果没有[[宣纸]]，[[绢]]则可以代替。'],
    ['what becomes of something', 'La [[Gemma]] si differenzia in [[Foglia]] e non torna più quella di prima.'],
    ['time in Spanish', 'El [[Cerro]] se enfría mientras la [[Loma]] sigue al sol de la tarde.'],
    ['addition in Polish', 'W sadzie rośnie [[Wierzba]], a także [[Topola]] i brzoza się nie zmieści.'],
    ['addition in Chinese', '[[宣纸]]很薄，而且[[绢]]也很薄。'],
  ])('finds nothing in %s', (_, text) => {
    expect(contrastsIn(text)).toEqual([]);
  });

  it('reads Ukrainian by its own words, and Russian by its own', () => {
    const aspects = (text: string): (string | null)[] =>
      readNotes({ 'Note.md': text })
        .sourceOf('Note.md')
        .contrasts.map(({ aspect, sides }) => `${aspect ?? '-'} ${String(sides[0]?.confidence)}`);
    expect(aspects('[[Дрізд]] співає, а [[Сойка]] кричить.')).toEqual(['- 50']);
    expect(aspects('[[Дрозд]] поёт, а [[Сойка]] кричит.')).toEqual([expect.stringMatching(/ 90$/u)]);
  });

  it.each([
    ['Hobel gegen Säge.md', 'Das Holz und die Werkbank sind noch nicht da.', ['hobel', 'säge']],
    ['Unterschied zwischen Hobel und Säge.md', 'Das Holz und die Werkbank sind noch nicht da.', ['hobel', 'säge']],
    ['Hobel und Säge.md', 'Das Holz und die Werkbank sind noch nicht da.', []],
    ['Diferencia entre cepillo y sierra.md', 'La madera y el banco no están en el taller.', ['cepillo', 'sierra']],
    ['Strug a piła.md', 'Drewno jest na stole i nie ma go już w sadzie.', ['strug', 'piła']],
    ['Рубанок чи пилка.md', 'Ще немає дощок, і їх треба купити.', ['рубанок', 'пилка']],
    ['生漆画笔和宣纸的区别.md', '这里还没有内容。', ['生漆画笔', '宣纸']],
  ])('reads the title %s', (path, text, keys) => {
    const names = ['Hobel', 'Säge', 'Cepillo', 'Sierra', 'Strug', 'Piła', 'Рубанок', 'Пилка', '生漆画笔', '宣纸'];
    const terms = names.map((name) => `> [!definition] ${name}\n> A thing of its own kind.\n`).join('\n');
    const read = readNotes({ 'Terms.md': terms, [path]: `${text}\n` });
    expect(whatNoteCompares(read.sourceOf(path), read.names)).toEqual(keys);
  });

  it.each([
    ['de', '## Unterschiede\n', 'Der [[Stollen]] reift, während der [[Lebkuchen]] frisch ist.'],
    ['zh', '## 区别\n', '[[宣纸]]吸墨，而[[绢]]不吸墨。'],
  ])('knows the headings that contrast: %s', (_, heading, text) => {
    expect(contrastsIn(`${heading}${text}`).length).toBe(1);
  });
});
