import { wholeSentences } from '../../whole-sentences';
import { portuguese } from '../portuguese';

/** «Enquanto» is a contrast where both clauses begin with their name, else time. */
export const portugueseContrast = wholeSentences(portuguese, {
  headings: 'diferença|diferenças|comparação|comparativo|diferem|semelhanças e diferenças',
  versus: 'contra|ou',
  of: 'de|do|da|dos|das',
  pairs: ', enquanto|; enquanto|enquanto que|ao passo que|, ao passo que|; ao passo que',
  fronted: 'enquanto|ao passo que',
  unlike:
    'ao contrário ~|diferentemente ~|à diferença ~|contrariamente a|contrariamente ao|contrariamente à|em contraste com',
  compared: 'em comparação com|em comparação ao|em comparação à|comparado com|comparada com|comparado a|comparada a',
  answers: 'por outro lado|por sua vez|em contrapartida|em compensação',
  correlatives: 'tanto/como|tanto/quanto|nem/nem',
  both: 'ambos|ambas|os dois|as duas',
  differences:
    'se distingue|se distinguem|distingue-se|distinguem-se|se diferencia|se diferenciam|diferencia-se|difere|diferem|diferença',
  ends: 'é que|está em|está no|está na|reside|consiste|:',
  additions: 'em',
  mutes: 'isso não significa|isto não significa|não quer dizer|seria|seriam|teria|teriam|ontem',
  labels: 'Definição|Tipo|Em comum|Outros|Vantagens|Desvantagens',
});
