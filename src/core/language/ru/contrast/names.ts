import type { ContrastWords } from '../../contrast-words';
import { wordSet } from '../../recognition-words';
import { labelledWords, lines, words } from '../../word-tables';
import { agreed } from '../agreement';
import { asNoun } from '../as-noun';
import { aspectNames } from '../aspect-names';
import { deeds } from '../deeds';
import { bearers, genera, placedGenera } from '../genera';
import { nameless } from '../nameless';
import { nominative } from '../nominative';
import { nounOfQuality } from '../quality-nouns';
import { verbFrames } from '../verb-frames';
import { nounOfVerb } from '../verb-nouns';

/** What Russian calls the rows of a table. */
export const ruNames = {
  aspectWords: lines(`
    аспект
    критерий
    критерии
    параметр
    параметры
    признак
    признаки
    характеристика
    характеристики
    свойство
    свойства
    показатель
    показатели
    сравнение
    что сравниваем
    особенность
    особенности
    вопрос
    отличие
    отличия
    действие
    команда
    опция
    метод
    оператор
    переменная
    имя
    название
  `),
  asides: wordSet('пример примеры примечание примечания источник источники'),
  noAspects: wordSet(
    'введение пример примеры итог итоги вывод выводы заключение резюме ссылки источники литература заметки примечание примечания задача задачи задание упражнения вопросы обзор ссылка источник теги повторить прочитать прочесть дочитать спросить уточнить выучить доучить разобрать дописать доделать купить докупить',
  ),
  classNouns: words('способы виды типы формы разновидности варианты методы подходы технологии средства классы жанры'),
  broadGenera: words(
    'объект функция алгоритм метод интерфейс абстракция понятие процесс система элемент значение способ набор группа инструмент класс структура тип часть единица библиотека модуль команда сервис программа приложение файл прием свойство переменная параметр операция компонент фреймворк платформа модель подход механизм технология состояние событие действие совокупность множество место человек явление',
  ),
  senses: labelledWords(`
    Вид=выглядит выглядят смотрится смотрятся
    Звучание=звучит звучат
    Запах=пахнет пахнут
  `),
  differing: wordSet('по-разному различны различаются отличаются разные разных разными'),
  standIns: new Set(),
  unequals: wordSet(
    'разный разная разное разные различный различная различное различные различен различна различно различны различается различаются отличается отличаются разнится разнятся другой другая другое другие иной иная иное иные',
  ),
  nominative,
  asNoun,
  agreed,
  isNominative: (word) => /(?:[^нт]ия|ость|ство|[нтлрсв]ие|личие)$/u.test(word),
  isProcess: (word) => /[цн]и(?:[еийюя]|ей|ем|ям|ями|ях)$/u.test(word),
  aspects: aspectNames,
  deeds,
  verbFrames,
  genera,
  placedGenera,
  bearers: wordSet(bearers),
  nameless,
  nounOfVerb,
  nounOfQuality,
  course: { from: wordSet('от из'), to: wordSet('к ко в во'), label: 'Направление' },
  needs: {
    verbs: wordSet(
      'нужен нужна нужно нужны требует требуют требуется требуются необходим необходима необходимо необходимы понадобится понадобятся',
    ),
    name: 'Требования',
  },
  origin: { word: 'из', material: 'Материал', use: 'Применение' },
  labels: {
    definition: 'Определение',
    isA: 'Род',
    common: 'Общее',
    other: 'Прочее',
    example: 'Пример',
    pros: 'Плюсы',
    cons: 'Минусы',
  },
} satisfies Partial<ContrastWords>;
