/** What Spanish and Portuguese share: endings of verbs, articles that show an object. */
const OPTIONS =
  /^(?:permite|determina|verifica|controla|contiene|contém|indica|garantiza|garante|reduce|reduz|impide|impede|ejecuta|executa|calcula|envía|envia|recibe|recebe|lee|escribe|escreve|consiste|requiere|requer|utiliza|usa|filtra|identifica|define|funciona|proporciona|ofrece|oferece|mantén|mantenha|toque|toca|pulsa|abre|abra|elige|escolha|oculta|exibe|mostra|muestra|esconde|añade|adiciona|elimina|crea|cria|inserta|insere|selecciona|selecione|clique|utilize)$/u;

const PREPOSITIONS = /^(?:[ay]|de|en|em|con|com|por|para|sobre|hasta|até|sin|sem|entre|desde|tras|[eo]|ou)$/u;

export const romanceIberian = {
  nounPhrase: 'article',
  isVerb: (word: string) =>
    OPTIONS.test(word) ||
    (/(?:ar|er|ir|arse|erse|irse|emos|amos)$/u.test(word) &&
      word.length > 3 &&
      !/(?:lugar|mar|par|taller|mujer|carácter|altar|hogar|bar|lar|ler|mulher|caráter)$/u.test(word)),
  isParticiple: (word: string) => word.length > 4 && /(?:ado|ada|ados|adas|ido|ida|idos|idas)$/u.test(word),
  isPassive: (word: string) =>
    word.length > 4 &&
    /(?:ad[oa]s?|id[oa]s?|escrit[oa]s?|feit[oa]s?|hech[oa]s?|post[oa]s?|puest[oa]s?|dit[oa]s?|dich[oa]s?)$/u.test(word),
  /** "Usa o tema": no article stands right behind a noun. */
  governs: (word: string, next: string, opens: boolean) =>
    opens &&
    !PREPOSITIONS.test(word) &&
    // "Pular a importação": behind an infinitive it is an article, too.
    (/^(?:o|os|as|um|uma|el|la|los|las|lo|un|una|seu|sua|su|sus)$/u.test(next) ||
      (next === 'a' && /\p{L}{3}[aei]r$/u.test(word))),
} as const;
