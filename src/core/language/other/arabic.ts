import { phraseSet, recognitionWords, wordSet } from '../recognition-words';

/** How Arabic notes define, and what only looks so. */
export const arabic = recognitionWords({
  code: 'ar',
  nounPhrase: 'ending',
  labels: phraseSet('مثال|ملاحظة|مهم|سؤال|جواب|هدف|مصدر|المصدر|المؤلف|التاريخ|المكان|الوقت|الساعة|النتيجة|الخلاصة'),
  copulas: wordSet('هو هي هم'),
  relatives: wordSet('الذي التي الذين حيث'),
  termStarts: wordSet('هذا هذه ذلك تلك هو هي هم في من على إلى عن إذا لأن كل بعض ثم أو لا لم لن قد ما أنا نحن أنت'),
  glossStarts: wordSet(
    'في من على إلى عن مع عند بعد قبل بين هذا هذه ذلك تلك هو هي هم إذا لأن كل بعض ثم أو لا لم لن قد ما أنا نحن أنت يجب يمكن كان ليس انظر',
  ),
  negations: wordSet('لا لم لن ليس'),
  personal: wordSet('أنا نحن أنت'),
  // Behind a noun a present tense opens its clause.
  isParticiple: (word) => /^ي\p{L}{3,}$|^تست\p{L}{2,}$/u.test(word),
  isVerb: (word) => /^ي\p{L}{3,}$/u.test(word),
});
