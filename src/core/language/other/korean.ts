import { phrases, phraseSet, recognitionWords } from '../recognition-words';

/** How Korean notes define, and what only looks so. */
export const korean = recognitionWords({
  code: 'ko',
  stopHeadings: phraseSet(
    '서론|개요|예|예시|예제|연습|과제|요약|결론|링크|참고|참고문헌|출처|메모|주의|질문|장점|단점|응용|성질|종류|용어|역사',
  ),
  contrastHeadings: phraseSet('차이|차이점|비교'),
  questions: phrases('{term}란 무엇인가|{term}이란 무엇인가|{term}란|{term}이란'),
  nounPhrase: 'ending',
  // Attributes stand before their noun and end so; a sentence ends in its verb.
  isParticiple: (word) => /[는은을던한된할될인린든운온른킨난간]$/u.test(word),
  isFinite: (word) => /[다요까죠음함됨임기것]$/u.test(word),
  isVerb: (word) => /[다요까죠음함됨임기]$/u.test(word),
  labels: phraseSet('예|예시|예제|주의|참고|메모|중요|질문|답|목표|과제|출처|저자|날짜|결론|증명|정리|공식|장점|단점'),
});
