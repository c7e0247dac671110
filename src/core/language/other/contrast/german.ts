import { wholeSentences } from '../../whole-sentences';
import { german } from '../german';

/** „Während“ is a contrast where both clauses begin with their name, else time. */
export const germanContrast = wholeSentences(german, {
  headings:
    'unterschied|unterschiede|vergleich|gegenüberstellung|abgrenzung|unterscheidet|unterscheiden|gemeinsamkeiten und unterschiede',
  versus: 'gegen|oder|kontra|im vergleich zu',
  pairs: ', während|; während|, wohingegen|; wohingegen|, wogegen',
  fronted: 'während',
  unlike:
    'im gegensatz zu|im gegensatz zum|im gegensatz zur|im unterschied zu|im unterschied zum|im unterschied zur|anders als',
  compared: 'im vergleich zu|im vergleich zum|im vergleich zur|im vergleich mit|verglichen mit',
  answers: 'dagegen|hingegen|im gegensatz dazu|demgegenüber',
  correlatives: 'sowohl/als|weder/noch',
  both: 'beide|beides',
  differences: 'unterscheidet sich|unterscheiden sich|unterschied|hauptunterschied',
  ends: 'ist , dass|besteht darin|besteht in|liegt darin|liegt in|liegt im|liegt in der|:',
  negators: 'kaum',
  tying: 'zwischen',
  additions: 'auch|ebenfalls',
  mutes: 'das heißt nicht|das bedeutet nicht|wäre|wären|hätte|hätten|würde|würden|gestern',
  labels: 'Definition|Art|Gemeinsames|Sonstiges',
});
