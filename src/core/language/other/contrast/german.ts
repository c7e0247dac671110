import { wholeSentences } from '../../whole-sentences';
import { german } from '../german';

/** „Während“ is a contrast where both clauses begin with their name, else time. */
export const germanContrast = wholeSentences(german, {
  headings:
    'unterschied|unterschiede|vergleich|gegenüberstellung|abgrenzung|unterscheidet|unterscheiden|gemeinsamkeiten und unterschiede',
  versus: 'gegen|oder|kontra|im vergleich zu',
  of: 'zu|zum|zur',
  pairs: ', während|; während|, wohingegen|; wohingegen|, wogegen',
  fronted: 'während',
  unlike: 'im gegensatz ~|im unterschied ~|anders als|anders als bei|anders als beim',
  compared: 'im vergleich ~|im vergleich mit|verglichen mit',
  answers: 'dagegen|hingegen|im gegensatz dazu|demgegenüber',
  correlatives: 'sowohl/als auch|sowohl/wie auch|weder/noch',
  both: 'beide|beides',
  differences: 'unterscheidet sich|unterscheiden sich|unterschied|hauptunterschied',
  ends: 'ist , dass|besteht darin|besteht in|liegt darin|liegt in|liegt im|liegt in der|:',
  negators: 'kaum',
  articles: 'dem|den|einem|einen|des',
  mutes: 'das heißt nicht|das bedeutet nicht|wäre|wären|hätte|hätten|würde|würden|gestern',
  labels: 'Definition|Art|Gemeinsames|Sonstiges|Vorteile|Nachteile',
});
