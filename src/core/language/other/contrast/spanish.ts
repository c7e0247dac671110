import { wholeSentences } from '../../whole-sentences';
import { spanish } from '../spanish';

/** «Mientras» alone is time. */
export const spanishContrast = wholeSentences(spanish, {
  headings: 'diferencia|diferencias|comparación|comparativa|diferencian|difieren|semejanzas y diferencias',
  versus: 'contra|o|frente a',
  of: 'de|del',
  pairs: ', mientras que|mientras que|; mientras que|, en tanto que|; en tanto que',
  fronted: 'mientras que',
  unlike:
    'a diferencia ~|al contrario que|al contrario ~|contrariamente a|contrariamente al|en contraste con|en contraposición a|en contraposición al',
  compared: 'en comparación con|en comparación al|comparado con|comparada con|comparados con|comparadas con',
  answers: 'en cambio|por el contrario|por su parte',
  correlatives: 'tanto/como|ni/ni',
  both: 'ambos|ambas|los dos|las dos',
  differences: 'se diferencia|se diferencian|se distingue|se distinguen|difiere|difieren|diferencia',
  ends: 'es que|está en|radica|reside|consiste|:',
  additions: 'en',
  mutes: 'esto no significa|eso no significa|no quiere decir|sería|serían|habría|habrían|hubiera|hubieran|ayer',
  labels: 'Definición|Tipo|En común|Otros|Ventajas|Desventajas',
});
