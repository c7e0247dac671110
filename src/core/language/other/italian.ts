import { classNouns } from './class-nouns';
import { frames, phrases, phraseSet, recognitionWords, wordSet } from '../recognition-words';

/** Third persons with which an option or a step begins; no ending tells them from nouns. */
const OPTIONS = wordSet(
  'consente permette determina verifica controlla gestisce contiene indica serve garantisce riduce aumenta impedisce fornisce esegue calcola invia riceve legge scrive trasporta memorizza consiste richiede immagina utilizza usa mostra apre chiude funziona decide filtra identifica definisce',
);

/** How Italian notes define, and what only looks so. */
export const italian = recognitionWords({
  code: 'it',
  classNouns: classNouns.it,
  nounPhrase: 'article',
  stopHeadings: phraseSet(
    'introduzione *|generalità|esempio *|esempi *|esercizio *|esercizi *|riassunto *|conclusione *|conclusioni *|link *|riferimenti *|fonti *|bibliografia|vedi anche|nota|note *|osservazioni *|domande *|vantaggi *|svantaggi *|applicazioni *|proprietà *|tipi *|regole|vocabolario *|glossario|storia *|come *|perché *|quando *|consigli *|citazioni *|diario',
  ),
  contrastHeadings: phraseSet('differenza *|differenze *|confronto *'),
  contrastCues: wordSet('differenza differenze versus vs contro'),
  questions: phrases(
    "cos'è {term}|che cos'è {term}|cosa è {term}|che cosa è {term}|cosa sono {term}|cosa significa {term}",
  ),
  labels: phraseSet(
    'compito|compiti|bene|male|concetto|intuizione|idea generale|conseguenza|conseguenze|logica|funzionamento|scopo|utilizzo|uso|efficienza|sicurezza|risultato|esempio|esempi|nota|osservazione|attenzione|importante|consiglio|domanda|risposta|obiettivo|compito|esercizio|fonte|fonti|autore|data|luogo|ora|stato|conclusione|dimostrazione|teorema|lemma|formula|vantaggi|svantaggi|problema|soluzione|idea|prezzo',
  ),
  evaluations: wordSet('migliori peggiori difetto difetti svantaggio vantaggio peggiore migliore prossimo prossima'),
  remarkCues: wordSet(
    'casi usi applicazioni benefici problemi vantaggi svantaggi limiti caratteristiche funzionalità consigli passi procedura installazione requisiti compiti obiettivi risorse link libri strumenti autori esempi',
  ),
  emptyGenera: wordSet(
    'incubo meraviglia follia contrario_di contrario_del cucchiaiata pizzico manciata litro causa punto chiave chiavi buon buono buona ottimo ottima indicatore esempio eccezione problema domanda ragione errore vantaggio svantaggio importante necessario essenziale',
  ),
  personal: wordSet('io mio mia miei mie noi nostro nostra nostri nostre'),
  pointers: wordSet('questo questa questi queste ciò esso essa essi esse ogni tale tali'),
  causes: wordSet('perché poiché quindi perciò'),
  frequencies: wordSet('solitamente spesso generalmente'),
  negations: wordSet('non mai'),
  termStarts: wordSet(
    'se quando perché come sebbene mentre questo questa questi queste quello quella egli ella loro noi voi io si per a di del della in nel nella con senza su tra fra da dal e o ma non né tutto tutta tutti tutte quasi alcuni alcune molti pochi ogni ci vi due tre più meno poi oggi ieri domani il la i gli le lo',
  ),
  glossStarts: wordSet(
    'analogo analoga analoghi simile simili uguale uguali sia buon buono buona ottimo ottima quella quelli quelle quale quali quanto chi cosa dove due tre ci se quando perché come questo questa questi queste quello egli loro noi voi io si per a in nel nella con senza su da dal e o ma non né tutto tutti sempre mai solo molto troppo più meno quasi vedi cfr è sono può deve facile difficile buono cattivo niente',
  ),
  relatives: wordSet('che cui quale quali dove ciascuno'),
  copulas: wordSet('è sono significa'),
  resumptions: phrases('è|si tratta di'),
  pointings: phrases('questo è|questa è|ecco'),
  measures: phrases('quanto|quanta|quanti|quante|con quale frequenza'),
  openers: phrases('allora|dunque|quindi|insomma|bene'),
  leadIns: phrases('promemoria|precisazione|per la cronaca|per chiarezza|nota|nb|per definizione|per chi'),
  namingVerbs: phrases('si dice|si dicono|si chiama|si chiamano|è detto|è detta|chiamiamo|si definisce|si intende per'),
  namingFrames: frames('per … si intende|con … si intende|per … intendiamo'),
  nounOpenings: phraseSet(
    'tutti i|tutti gli|tutte le|tutto ciò|ciò che resta|ciò che rimane|quel che resta|quello che resta|ciascuno dei|ciascuno degli|ciascuna delle|tutto quello|due o|uno o|una o',
  ),
  numerals: wordSet('due tre quattro'),
  standIns: wordSet('quello quella quelli quelle'),
  purposes: wordSet('per'),
  namesAbove: phrases('così si chiama|così si dice|si chiama così|si dice così|così chiamiamo'),
  alsoCalled: phrases(
    'si chiama anche|si dice anche|chiamato anche|chiamata anche|detto anche|detta anche|noto anche come|nota anche come',
  ),
  qualifiers: wordSet(
    'plurale singolare sostantivo verbo aggettivo antico femminile maschile diritto biblioteca programma sistema strumento apparecchio metodo animale pianta uccello pesce albero malattia metallo piatto musica arte sport medicina chimica lingua città paese libro gioco',
  ),
  otherNameLabels: phrases('sinonimo|sinonimi|altro nome|altri nomi'),
  aliasCues: phrases('o|detto anche|detta anche'),
  conjunctions: wordSet('e ed o'),
  articles: wordSet("un una uno un' il la lo i gli le l'"),
  indefinites: wordSet("un una uno un'"),
  wideGenera: wordSet(
    'angolo area bordo cambiamento differenza distanza durata forma frazione gruppo grado infiammazione insieme larghezza lato limite linea lunghezza metodo misura movimento numero parte passaggio porzione processo prodotto proporzione punto quantità quota rapporto serie sistema somma stato strato superficie tempo tipo unità valore velocità volume zona',
  ),
  complements: wordSet("di del della dei degli delle dello dell' d' tra fra"),
  isPassive: (word) =>
    word.length > 4 && /(?:at[oaie]|it[oaie]|ut[oaie]|tt[oaie]|st[oaie]|[eiou]s[oaie]|[lnr]t[oaie])$/u.test(word),
  governs: (word, next, opens) =>
    opens &&
    (/^(?:il|la|lo|gli|le|i|l'|un|una|uno|tuo|tua)$/u.test(next) ||
      (word.length > 7 && /[ao]no$/u.test(word) && !/[ilfd][ao]no$/u.test(word))),
  isVerb: (word) => OPTIONS.has(word) || (/(?:are|ere|ire|arsi|ersi|irsi)$/u.test(word) && word.length > 4),
  isFinite: (word) =>
    /^(?:fu|furono|possono|devono|vengono|permette|consente|offre|è|sono|era|ha|hanno|può|deve|va|viene|fa|dice|dicono)$/u.test(
      word,
    ),
  isAdjective: (word) => /bil[ei]$/u.test(word),
  isParticiple: (word) => word.length > 4 && /(?:ato|ata|ati|ate|ito|ita|iti|ite|uto|uta)$/u.test(word),
});
