/** What titles set against each other though nobody compares two things: "pros vs cons", «было — стало», "before vs after". */
export const NO_RIVALS: ReadonlySet<string> = new Set(
  `pro con pros cons plus minus pluses minuses advantages disadvantages benefits drawbacks strengths weaknesses before
  after old new now then today tomorrow yesterday past present future expected actual expectation reality theory
  practice plan fact planned me us you them him her others everyone nobody yes no true false left right up down top
  bottom in out on off good bad right wrong better worse best worst first second more less cheap expensive fast slow
  question answer input output problem solution cause effect option options choice other both all everything nothing
  плюсы минусы за против достоинства недостатки преимущества сильные слабые было стало раньше теперь сейчас потом
  вчера сегодня завтра прошлое настоящее будущее ожидание ожидания реальность теория практика план факт планы я мы ты
  вы они он она другие другими себя себе все никто да нет правда ложь лево право верх низ хорошо плохо лучше хуже больше меньше дёшево
  дорого быстро медленно вопрос ответ вход выход проблема решение причина следствие вариант варианты выбор один другой
  первый второй первая вторая новый старый новое старое`.split(/\s+/u),
);
