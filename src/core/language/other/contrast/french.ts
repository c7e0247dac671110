import { wholeSentences } from '../../whole-sentences';
import { french } from '../french';

/** Not « pendant que », which is time. */
export const frenchContrast = wholeSentences(french, {
  headings: 'différence|différences|comparaison|comparatif|distinction|diffère|diffèrent|points communs et différences',
  versus: 'contre|ou|face à',
  of: 'que|qu',
  pairs: ', tandis ~|tandis ~|; tandis ~|, alors ~|; alors ~',
  fronted: 'tandis ~|alors ~',
  unlike:
    "contrairement à|contrairement au|contrairement aux|à la différence de|à la différence du|à la différence des|à la différence d|à l'inverse de|à l'inverse du|à l'inverse des|à l'opposé de|à l'opposé du|au contraire de|au contraire du",
  compared: 'comparé à|comparé au|comparée à|comparée au|en comparaison de|en comparaison du',
  answers: 'en revanche|par contre|quant à|quant au|quant aux',
  correlatives: 'ni/ni|tant/que',
  both: 'tous deux|toutes deux|tous les deux|toutes les deux',
  differences: 'se distingue|se distinguent|se différencie|se différencient|diffère|diffèrent|différence',
  ends: "est que|c'est que|est qu|réside|tient|:",
  additions: 'en',
  mutes: 'cela ne signifie pas|cela ne veut pas dire|serait|seraient|aurait|auraient|hier',
  labels: 'Définition|Type|En commun|Autre|Avantages|Inconvénients',
});
