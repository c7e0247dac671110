import { wholeSentences } from '../../whole-sentences';
import { polish } from '../polish';

/** „A“ is a contrast where both clauses begin with their name. */
export const polishContrast = wholeSentences(polish, {
  headings: 'różnica|różnice|porównanie|porównaniu|różnią|różni|podobieństwa i różnice',
  versus: 'kontra|czy|a',
  pairs: ', podczas gdy|podczas gdy|; podczas gdy|, natomiast|; natomiast|, zaś|; zaś',
  joints: ', a',
  fronted: 'podczas gdy',
  unlike: 'w przeciwieństwie do|w odróżnieniu od|inaczej niż|odmiennie niż|przeciwnie niż',
  compared: 'w porównaniu z|w porównaniu ze|w porównaniu do',
  answers: 'natomiast|zaś|z kolei',
  correlatives: 'zarówno/jak i|ani/ani',
  both: 'oba|obie|oboje|obaj',
  differences: 'różni się|różnią się|różnica',
  ends: 'polega|to|jest taka|w tym , że|:',
  mutes: 'to nie znaczy|nie oznacza|byłby|byłaby|byłoby|byłyby|by|wczoraj',
  labels: 'Definicja|Rodzaj|Wspólne|Inne|Zalety|Wady',
});
