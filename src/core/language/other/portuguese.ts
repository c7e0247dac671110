import { classNouns } from './class-nouns';
import { frames, phrases, phraseSet, recognitionWords, wordSet } from '../recognition-words';
import { romanceIberian } from './iberian';

/** How Portuguese notes define, and what only looks so. */
export const portuguese = recognitionWords({
  ...romanceIberian,
  code: 'pt',
  classNouns: classNouns.pt,
  stopHeadings: phraseSet(
    'introdução *|visão geral|exemplo *|exemplos *|exercício *|exercícios *|resumo *|conclusão *|links *|ligações *|referências *|fontes *|bibliografia|ver também|veja também|nota|notas *|observações *|perguntas *|vantagens *|desvantagens *|aplicações *|propriedades *|tipos *|regras|vocabulário *|glossário|história *|como *|por que *|quando *|dicas *|citações *|diário|tarefas *',
  ),
  contrastHeadings: phraseSet('diferença *|diferenças *|comparação *'),
  contrastCues: wordSet('diferença diferenças versus vs contra'),
  questions: phrases('o que é {term}|o que são {term}|que é {term}|o que significa {term}'),
  labels: phraseSet(
    'tpc|lição de casa|bem|mal|conceito|intuição|ideia geral|consequência|consequências|funcionamento|uso|resultado|exemplo|exemplos|nota|observação|atenção|importante|dica|pergunta|resposta|objetivo|meta|tarefa|exercício|fonte|fontes|autor|data|lugar|hora|estado|conclusão|prova|teorema|lema|fórmula|vantagens|desvantagens|problema|solução|ideia|preço|aviso|bom|recomendado|não recomendado|pode ser melhorado',
  ),
  evaluations: wordSet('melhores piores defeito defeitos desvantagem vantagem pior melhor próximo próxima'),
  remarkCues: wordSet(
    'casos usos aplicações benefícios considerações vantagens desvantagens limitações características funcionalidades dicas passos procedimento instalação requisitos tarefas objetivos recursos links livros ferramentas autores exemplos',
  ),
  emptyGenera: wordSet(
    'pesadelo maravilha loucura contrário_de contrário_do colherada pitada punhado litro exemplo exceção problema pergunta razão erro vantagem desvantagem importante necessário essencial diferente',
  ),
  personal: wordSet('eu meu minha meus minhas nós nosso nossa nossos nossas'),
  pointers: wordSet('este esta estes estas isto esse essa isso ele ela eles cada tal tais'),
  frequencies: wordSet('geralmente normalmente frequentemente'),
  causes: wordSet('porque'),
  negations: wordSet('não nunca'),
  termStarts: wordSet(
    'se quando porque como embora enquanto este esta estes estas esse essa isso isto ele ela eles nós você eu para a de do da em no na com sem por sobre sob entre até desde e ou mas não nem tudo todo toda todos todas quase alguns algumas muitos poucos pouco pouca muita cada dois três mais menos depois hoje ontem amanhã o os as ao note repare observe lembre neste nesta nesse nessa seu sua seus suas',
  ),
  glossStarts: wordSet(
    'use utilize agora hoje ontem amanhã já ainda também esconde análogo análoga semelhante semelhantes igual iguais parecido parecida aquele aquela aqueles aquelas quais quanto dois duas três se quando porque como embora este esta esse essa isso isto ele ela eles nós você eu para a em no na com sem por sobre sob até desde e ou mas não nem tudo todos sempre nunca só muito demais mais menos quase ver veja cf é são está estão há pode deve fácil difícil bom mau meu nosso marca abre fecha guarda mostra serve copiar enviar',
  ),
  relatives: wordSet('que qual quais cujo cuja cujos cujas onde quem'),
  copulas: wordSet('é são significa'),
  resumptions: phrases('é|trata-se de'),
  pointings: phrases('isso é|isto é|chama-se'),
  measures: phrases('quanto|quanta|quantos|quantas|até que ponto|com que frequência'),
  openers: phrases('bom|então|pois|enfim|ou seja'),
  leadIns: phrases('lembrete|esclarecimento|para que conste|nota|nb|por definição|para quem|para os que'),
  namingVerbs: phrases(
    'dá-se o nome de|é chamado de|é chamada de|chama-se|chamam-se|denomina-se|é chamado|é chamada|chamamos|chamamos de|chama-se de|denominamos|entende-se por',
  ),
  namingFrames: frames('por … entende-se|por … entendemos'),
  nounOpenings: phraseSet(
    'todos os|todas as|tudo o|o que resta|o que sobra|aquilo que resta|tudo aquilo|cada um|cada uma|dois ou|duas ou|um ou|uma ou',
  ),
  numerals: wordSet('dois duas três quatro'),
  standIns: wordSet('aquele aquela aquilo aqueles aquelas'),
  purposes: wordSet('para'),
  namesAbove: phrases('assim se chama|chama-se assim|assim chamamos'),
  alsoCalled: phrases(
    'também se chama|também dito|também dita|chama-se também|também chamado|também chamada|também conhecido como|também conhecida como',
  ),
  qualifiers: wordSet(
    'plural singular substantivo verbo adjetivo antigo feminino masculino direito biblioteca programa sistema ferramenta aparelho método animal planta ave peixe árvore doença metal prato música arte desporto esporte medicina química língua cidade país livro jogo',
  ),
  otherNameLabels: phrases('sinónimo|sinónimos|sinônimo|sinônimos|outro nome|outros nomes'),
  aliasCues: phrases('ou|também chamado|também chamada'),
  conjunctions: wordSet('e ou'),
  articles: wordSet('um uma o a os as'),
  indefinites: wordSet('um uma'),
  wideGenera: wordSet(
    'altura ângulo área borda camada classe comprimento conjunto diferença distância duração estado forma fração fracção grau grupo inflamação largura limite linha lado medida método movimento número parte passagem ponto porção processo produto proporção quantidade quociente razão relação série sistema soma superfície tempo tipo unidade valor velocidade volume zona',
  ),
  complements: wordSet('de do da dos das entre com'),
  isFinite: (word) =>
    /.{3}-(?:se|lo|la|los|las|nos)$/u.test(word) ||
    /^(?:foi|foram|podem|devem|permite|permitem|oferece|fornece|é|são|era|está|estão|há|tem|têm|pode|deve|vai|vem|faz|fica|lê|aparece)$/u.test(
      word,
    ),
});
