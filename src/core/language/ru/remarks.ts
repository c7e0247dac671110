import { lines } from '../word-tables';

/** Behind a comma: what the writer adds to all of it, to the end of the sentence. */
export const remarkOpeners = lines(`
  не путать
  не забыть
  не перепутать
  тут без
  без сюрпризов
  если честно
  честно говоря
  как говорят
  как водится
  имхо
  ну кроме
  ну разве что
  кто бы сомневался
  чего уж
  что логично
  что обидно
  что неудивительно
  но про это
  но об этом
`);

/** The same where it ends the sentence. */
export const lastRemarks = lines(`
  конечно
  разумеется
  естественно
  понятно
  кстати
  увы
  к сожалению
  к счастью
  строго говоря
  кажется
  видимо
  похоже
  наверное
  пожалуй
  как всегда
  как обычно
`);
