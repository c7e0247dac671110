import { wholeSentences } from '../../whole-sentences';
import { french } from '../french';

/** Not « pendant que », which is time. */
export const frenchContrast = wholeSentences(french, {
  headings: 'différence|différences|comparaison|comparatif|distinction|diffère|diffèrent|points communs et différences',
  versus: 'contre|ou|face à',
  pairs: ", tandis|tandis|; tandis|, alors que|; alors que|, alors qu'un|, alors qu'une|, alors qu'en|, alors qu",
  fronted: "tandis|alors que|alors qu'un|alors qu'une|alors qu",
  unlike:
    "contrairement|à la différence|à l'inverse du|à l'inverse de|à l'inverse des|à l'opposé du|à l'opposé de|au contraire du|au contraire de",
  compared: 'comparé|comparée|comparés|comparées|en comparaison',
  answers: 'en revanche|par contre|quant à|quant au|quant aux',
  correlatives: 'ni/ni|tant/que',
  both: 'tous deux|toutes deux|tous les deux|toutes les deux',
  differences: 'se distingue|se distinguent|se différencie|se différencient|diffère|diffèrent|différence',
  ends: "est que|c'est que|est qu|réside|tient|:",
  tying: 'entre',
  additions: 'aussi|même',
  mutes: 'cela ne signifie pas|cela ne veut pas dire|serait|seraient|aurait|auraient|hier',
  labels: 'Définition|Type|En commun|Autre',
});
