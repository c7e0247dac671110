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

/** Words of titles that set names against each other, of all languages at once: a title is often in another than its note. */
export const RIVAL_TITLES = {
  /** Of what joins names, what joins nothing but rivals. */
  against: new Set('vs versus против проти gegen kontra contre contro contra'.split(' ')),
  /** What is no sign of a comparison by itself: "understanding different types of databases". */
  loose: new Set('different contrast contrasts разные'.split(' ')),
  /** "A differs FROM B", «отличие A ОТ B», «сравнение A С B», "A compared WITH B". */
  apart: 'from with to than от с со von zu mit de du avec con da od від'.split(' '),
  /** "The difference BETWEEN A and B", where a language's prepositions are not known. */
  between: 'tra fra entre zwischen między pomiędzy між поміж'.split(' '),
  /** What a title says of itself at its end, behind the last of its names. */
  told: /\s(?:trade-?offs?|explained|overview|compared|debate|showdown|cheat ?sheet|разбор|обзор|шпаргалка)[.!]?$/iu,
  /** Before names and verbs of titles that ask how things differ. */
  asking: 'чем как какая какой какое какие что в чём чем how what why when which where is are does do'.split(' '),
  /** Behind these a name stands in the nominative: "vs", «отличается». */
  nominative: /^(?:vs|versus)$|ся$/u,
  /** What is said of two names by turns without naming them again. */
  inTurn:
    /^[\s*_]*(?:the (?:first|former)\s[\s\S]{1,200}\sthe (?:second|latter)\s|перв(?:ое|ая|ый|ые)\s[\s\S]{1,200}\sвтор(?:ое|ая|ой|ые)\s|перш(?:[еаі]|ий)\s[\s\S]{1,200}\sдруг(?:[еаі]|ий)\s|(?:das|die|der) erste\s[\s\S]{1,200}\s(?:das|die|der) zweite\s)/iu,
  /** Titles of languages that set no blanks, or put particles at their names: two names, in groups. */
  joined: [
    /^(?:浅谈|浅析|简述|淺談|簡述)?(.{1,16}?)(?:[与與和跟同及、]|\s?vs\.?\s?|\s?\/\s?)(.{1,16}?)(?:之间|之間)?的?(?:区别|差异|差别|不同|异同|比较|对比|區別|差異|差別|異同|比較|對比|不同之处|不同點)(?:是什么|是什麼|在哪里|在哪裡)?[？?]?$/iu,
    /^(.{1,16}?)(?:と|\s?vs\.?\s?|・)(.{1,16}?)と?の(?:違い|ちがい|相違点?|比較|差)(?:とは|は何か|は何ですか)?[？?]?$/iu,
    /^(.{1,16}?)[와과] (.{1,16}?)의 (?:차이점?|비교)$/u,
  ],
};
