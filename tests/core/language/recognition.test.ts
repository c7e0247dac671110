import { describe, expect, it } from 'vitest';
import { anyRecognition, englishRecognition, otherRecognitions, russianRecognition } from '../../../src/core/language';

const all = [russianRecognition, englishRecognition, anyRecognition, ...otherRecognitions];

describe('recognition words', () => {
  it('are lower case, composed and folded, so that keys find them', () => {
    for (const words of all) {
      const lists = [
        words.definitionWords,
        words.stopHeadings,
        words.contrastHeadings,
        words.labels,
        words.termStarts,
        words.glossStarts,
        words.relatives,
        words.copulas,
        words.articles,
      ];
      for (const word of lists.flatMap((list) => [...list])) {
        expect(word).toBe(word.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim());
      }
    }
  });

  it('have a place for the term in each question', () => {
    for (const question of all.flatMap((words) => words.questions)) expect(question.split('{term}').length).toBe(2);
  });

  it('know definition words of about twenty languages', () => {
    expect(anyRecognition.definitionWords.size).toBeGreaterThan(40);
  });

  it('keep labels and definition words apart', () => {
    for (const words of all) for (const label of words.labels) expect(words.definitionWords.has(label)).toBe(false);
  });
});

describe('Russian word forms', () => {
  it.each([
    'показывает',
    'следует',
    'открывают',
    'изменяется',
    'хранит',
    'выбрать',
    'пишет',
    'откройте',
    'является',
    'называли',
    'беречь',
  ])('verb %s', (word) => {
    expect(russianRecognition.isVerb(word)).toBe(true);
  });

  it.each([
    'предмет',
    'область',
    'совокупность',
    'последовательность',
    'лимит',
    'кредит',
    'сигнал',
    'число',
    'модель',
    'сеть',
    'путь',
    'части',
    'учёт',
    'момент',
    'результат',
    'интервал',
    'память',
    'процесс',
    'магнит',
    'школа',
    'система',
    'мощности',
  ])('noun %s', (word) => {
    expect(russianRecognition.isVerb(word)).toBe(false);
    expect(russianRecognition.isFinite(word)).toBe(false);
  });

  it.each(['большой', 'новая', 'синее', 'старые', 'короткий'])('adjective %s', (word) => {
    expect(russianRecognition.isAdjective(word)).toBe(true);
  });

  it.each(['здание', 'линия', 'критерий', 'слой', 'идея', 'условие', 'дом'])('no adjective: %s', (word) => {
    expect(russianRecognition.isAdjective(word)).toBe(false);
  });

  it.each(['показывающий', 'созданного', 'управляемая', 'изолированная'])('participle %s', (word) => {
    expect(russianRecognition.isParticiple(word)).toBe(true);
  });
});

describe('word forms of other languages', () => {
  const of = (code: string) => otherRecognitions.find((words) => words.code === code) ?? anyRecognition;

  it('tells verbs from nouns', () => {
    expect(['opens', 'is', 'choose'].every((word) => englishRecognition.isVerb(word))).toBe(true);
    expect(['stream', 'process', 'basis'].some((word) => englishRecognition.isVerb(word))).toBe(false);
    expect(of('de').isVerb('zeigt')).toBe(true);
    expect(of('de').isVerb('wissenschaft')).toBe(false);
    expect(of('fr').isVerb('choisir')).toBe(true);
    expect(of('es').isVerb('abrir')).toBe(true);
    expect(of('pt').isVerb('lugar')).toBe(false);
    expect(of('it').isVerb('aprire')).toBe(true);
    expect(of('pl').isVerb('wybrać')).toBe(true);
    expect(of('pl').isVerb('wartość')).toBe(false);
    expect(of('uk').isVerb('показує')).toBe(true);
  });

  it('knows finite verbs, participles, adjectives', () => {
    for (const code of ['de', 'fr', 'es', 'pt', 'it', 'pl', 'nl']) {
      const copula = { de: 'ist', fr: 'est', es: 'es', pt: 'é', it: 'è', pl: 'jest', nl: 'is' }[code] ?? '';
      expect(of(code).isFinite(copula)).toBe(true);
      expect(of(code).isFinite('data')).toBe(false);
    }
    expect(of('es').isParticiple('guardado')).toBe(true);
    expect(of('pt').isParticiple('impressa')).toBe(false);
    expect(of('it').isParticiple('collegato')).toBe(true);
    expect(of('fr').isParticiple('collé')).toBe(true);
    expect(of('pl').isParticiple('opakowany')).toBe(true);
    expect(of('uk').isParticiple('утворений')).toBe(true);
    expect(of('uk').isFinite('змінює')).toBe(true);
    expect(of('de').isAdjective('kurzer')).toBe(true);
    expect(of('pl').isAdjective('prosty')).toBe(false);
    expect(of('uk').isAdjective('великий')).toBe(true);
    expect(of('zh').isFinite('好了')).toBe(true);
    expect(of('ja').isFinite('便利です')).toBe(true);
    expect(of('ko').isVerb('x')).toBe(false);
  });
});
