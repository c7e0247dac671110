import { wholeSentences } from '../../whole-sentences';
import { italian } from '../italian';

/** «Mentre» is a contrast where both clauses begin with their name, else time; «invece di» is none. */
export const italianContrast = wholeSentences(italian, {
  headings: 'differenza|differenze|confronto|paragone|differiscono|somiglianze e differenze',
  versus: 'contro|o|oppure',
  of: 'di|del|dello|della|dei|degli|delle|dell',
  pairs: ', mentre|; mentre|, laddove',
  fronted: 'mentre',
  unlike:
    'a differenza ~|al contrario ~|diversamente da|diversamente dal|diversamente dalla|diversamente dall|contrariamente a|contrariamente al|contrariamente alla|contrariamente all',
  compared: 'in confronto a|in confronto al|in confronto alla|a confronto con|paragonato a|paragonata a',
  answers: 'invece|al contrario|per contro|dal canto suo',
  correlatives: 'sia/sia|sia/che|né/né|tanto/quanto',
  both: 'entrambi|entrambe|tutti e due|tutte e due',
  differences: 'si distingue|si distinguono|si differenzia|si differenziano|differisce|differiscono|differenza',
  ends: 'è che|sta in|sta nel|sta nella|consiste|risiede|:',
  additions: 'di|del|della|dei|delle|che|in',
  mutes: 'questo non significa|ciò non significa|non vuol dire|sarebbe|sarebbero|avrebbe|avrebbero|ieri',
  labels: 'Definizione|Tipo|In comune|Altro|Vantaggi|Svantaggi',
});
