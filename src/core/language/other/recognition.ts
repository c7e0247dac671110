import type { RecognitionWords } from '../recognition-words';
import { frames, phrases, phraseSet, recognitionWords, wordSet } from '../recognition-words';
import { plOblique, ukOblique } from './oblique';

const german = recognitionWords({
  code: 'de',
  nounPhrase: 'capital',
  stopHeadings: phraseSet(
    'einleitung|einführung *|überblick|grundlagen|allgemeines|beispiel *|beispiele *|übung *|übungen *|aufgabe *|aufgaben *|zusammenfassung|fazit|ergebnis|ergebnisse|quelle|quellen *|literatur *|links *|siehe auch|notiz|notizen *|anmerkung|anmerkungen *|bemerkungen *|hinweise *|fragen *|vorteile *|nachteile *|vor- und nachteile *|anwendung|anwendungen *|eigenschaften *|arten *|regeln|begriffe|glossar|geschichte *|wie *|warum *|wann *|termine|tagebuch|heute|zitate|tipps *',
  ),
  contrastHeadings: phraseSet('unterschied *|unterschiede *|vergleich *|abgrenzung *'),
  contrastCues: wordSet('unterscheidet unterschied unterschiede vs gegen'),
  questions: phrases(
    'was ist {term}|was sind {term}|was bedeutet {term}|was heißt {term}|was versteht man unter {term}',
  ),
  labels: phraseSet(
    'beispiel|beispiele|hinweis|anmerkung|bemerkung|achtung|wichtig|merke|grundsatz|bedeutung|juristischer begriff|tipp|aufgabe|aufgaben|übung|frage|antwort|ziel|zweck|quelle|quellen|autor|datum|ort|zeit|status|fazit|beweis|satz|lemma|formel|vorteile|nachteile|vorteil|nachteil|problem|lösung|idee|warnung|preis',
  ),
  evaluations: wordSet('nachteil nachteile vorteil vorteile größte beste schlechteste größter bester schlimmste'),
  remarkCues: wordSet(
    'vorteile nachteile vorteil nachteil eigenschaften einschränkungen anforderungen voraussetzungen tipps hinweise schritte ablauf vorgehen einrichtung installation ziele aufgaben literatur bücher zeitschriften fachzeitschriften kommentare quellen links werkzeuge autoren beispiele warum',
  ),
  emptyGenera: wordSet(
    'beispiel ausnahme problem frage grund fehler nachteil vorteil wichtig wichtiger wichtige notwendig sinnvoll nützlich nur',
  ),
  personal: wordSet('ich mein meine meinem meinen mir mich'),
  negations: wordSet('nicht kein keine keinen keiner nie'),
  termStarts: wordSet(
    'wenn falls weil da obwohl während bevor nachdem als dass ob wer was wie wo wann warum welche welcher welches so dabei davon daraus dadurch dafür dazu damit darin daran darauf darunter hierbei hierfür hiermit somit also links rechts oben unten hier dort jetzt nun jedem jeden jenem dem den einem beim vom zum zur ins ans laut gemäß weniger entscheidend maßgeblich wichtig gegeben gesucht entstanden möglich nötig üblich typisch bekannt unklar dieser diese dieses jener jene es er sie wir ihr ich man für zu von aus bei mit ohne nach in im am an auf über unter vor hinter zwischen durch gegen um und oder aber nicht kein keine auch nur noch alle jede jeder jedes einige viele manche meisten mehr wenig wenige zwei drei heute morgen gestern dann danach zuerst ist sind war hat',
  ),
  glossStarts: wordSet(
    'wenn falls weil da obwohl während als dass ob wer was wie wo wann warum dieser diese dieses es er sie wir ihr ich man für zu zum zur von vom aus bei beim mit ohne nach in im ins am an ans auf über unter vor hinter zwischen durch gegen um und oder aber nicht kein keine auch nur noch alle einige viele siehe vgl bis laut ab freiwillig immer nie oft manchmal heute morgen gestern dann sehr zu wird werden wurde ist sind war hat kann muss soll darf steht liegt gibt geht beides mein meine unser',
  ),
  relatives: wordSet('der die das den dem dessen deren denen welche welcher welches wobei worin womit wodurch wofür'),
  copulas: wordSet('ist sind heißt bezeichnet'),
  namingVerbs: phrases('heißt|heißen|nennt man|nennen wir|bezeichnet man|wird genannt|genannt'),
  namingFrames: frames('unter … versteht man|unter … verstehen wir|unter … versteht sich'),
  alsoCalled: phrases('auch bekannt als|auch bekannt unter|heißt auch|heißen auch|nennt man auch'),
  qualifiers: wordSet(
    'plural singular substantiv verb adjektiv veraltet veraltend umgangssprachlich recht datenbank bibliothek programm system werkzeug gerät verfahren tier pflanze vogel fisch baum krankheit metall gericht musik kunst sport medizin chemie sprache stadt land fluss person buch spiel',
  ),
  aliasCues: phrases('oder|auch|auch genannt'),
  conjunctions: wordSet('und oder bzw'),
  articles: wordSet('ein eine einer eines der die das'),
  indefinites: wordSet('ein eine'),
  governs: (word, next, opens) =>
    opens && word.endsWith('t') && /^(?:die|das|den|dem|einen|ein|eine|alle|deine|deinen)$/u.test(next),
  isVerb: (word) => /[bdfgk-nprszhw]t$|et$/u.test(word) && word.length > 3 && !/(?:haft|schaft)$/u.test(word),
  isFinite: (word) =>
    /^(?:ist|sind|war|waren|hat|haben|wird|werden|wurde|kann|können|muss|müssen|soll|darf|lässt|lassen|kommt|geht|steht|liegt)$/u.test(
      word,
    ),
  isAdjective: (word) => /(?:er|e|es)$/u.test(word),
});

const french = recognitionWords({
  code: 'fr',
  nounPhrase: 'article',
  stopHeadings: phraseSet(
    'introduction *|généralités|aperçu|exemple *|exemples *|exercice *|exercices *|résumé *|conclusion *|bilan|liens *|références *|sources *|bibliographie|voir aussi|note|notes *|remarque|remarques *|questions *|avantages *|inconvénients *|applications *|propriétés *|types *|règles|vocabulaire *|glossaire|histoire *|comment *|pourquoi *|quand *|conseil *|conseils *|citation|citations *|journal|plan|à faire|astuces *',
  ),
  contrastHeadings: phraseSet('différence *|différences *|comparaison *|distinction *'),
  contrastCues: wordSet('diffère différence différences versus vs contre'),
  questions: phrases(
    "qu'est-ce que {term}|qu'est-ce qu'{term}|qu'est ce que {term}|c'est quoi {term}|que signifie {term}",
  ),
  labels: phraseSet(
    'exemple|exemples|remarque|note|attention|important|astuce|conseil|question|réponse|but|objectif|tâche|exercice|source|sources|auteur|date|lieu|heure|statut|conclusion|preuve|démonstration|théorème|lemme|formule|avantages|inconvénients|problème|solution|idée|prix',
  ),
  evaluations: wordSet('défaut défauts inconvénient inconvénients avantage avantages pire meilleur meilleure'),
  remarkCues: wordSet(
    'avantages inconvénients limites fonctionnalités conseils étapes procédure installation prérequis tâches objectifs ressources liens livres outils auteurs exemples pourquoi',
  ),
  emptyGenera: wordSet(
    'exemple exception problème question raison erreur avantage inconvénient important importante nécessaire essentiel essentielle',
  ),
  personal: wordSet("je j'ai moi mon mes"),
  negations: wordSet("ne n'est pas jamais"),
  termStarts: wordSet(
    "si quand lorsque puisque parce comme bien pendant avant après ce cet cette ces il elle ils elles nous vous je on pour à de du des dans sur sous avec sans par chez entre et ou mais ne pas non tout toute tous toutes quelques plusieurs chaque deux trois beaucoup peu trop plus moins presque la les le l'",
  ),
  glossStarts: wordSet(
    "si quand lorsque parce comme ce cet cette ces c'est il elle ils elles nous vous je on pour à dans sur sous avec sans par chez et ou mais ne pas non tout tous toujours jamais souvent parfois très trop plus moins seulement surtout presque voir cf est sont peut doit facile difficile bon mauvais mon ma notre",
  ),
  relatives: wordSet("qui que qu'un qu'une dont où laquelle lequel lesquels lesquelles duquel"),
  copulas: wordSet('est sont désigne'),
  namingVerbs: phrases("on appelle|appelle-t-on|s'appelle|est appelé|est appelée|on nomme|se nomme|on entend par"),
  namingFrames: frames('par … on entend|par … nous entendons|par … on comprend'),
  alsoCalled: phrases(
    "aussi appelé|aussi appelée|également appelé|également appelée|aussi connu comme|s'appelle aussi|l'appelle aussi",
  ),
  qualifiers: wordSet(
    'pluriel singulier nom verbe adjectif vieux vieilli familier féminin masculin droit bibliothèque logiciel système outil appareil méthode animal plante oiseau poisson arbre maladie métal plat musique art sport médecine chimie langue ville pays livre jeu',
  ),
  aliasCues: phrases('ou|aussi appelé|aussi appelée|dit aussi'),
  conjunctions: wordSet('et ou'),
  articles: wordSet("un une le la les l' toute tout"),
  indefinites: wordSet('un une toute tout'),
  complements: wordSet("de d' des du entre avec"),
  isPassive: (word) => word.length > 4 && /(?:é|ée|és|ées|its?|ites?|ise?s?|erte?s?)$/u.test(word),
  governs: (_word, next, opens) => opens && /^(?:le|la|les|un|une|votre|vos)$/u.test(next),
  isVerb: (word) =>
    /(?:er|ir|oir|ez)$/u.test(word) &&
    word.length > 4 &&
    !/(?:ier|cher|eur|avenir|soir|pouvoir|miroir|loisir|plaisir|désir|fer|mer|hiver|ser|nez|chez)$/u.test(word),
  isFinite: (word) => /^(?:est|sont|était|a|ont|peut|peuvent|doit|fait|va|vont|faut)$/u.test(word),
  isParticiple: (word) => word.length > 4 && /(?:é|ée|és|ées|ant|uits|uit|is)$/u.test(word),
});

const romanceIberian = {
  nounPhrase: 'article',
  isVerb: (word: string) =>
    /(?:ar|er|ir|arse|erse|irse|emos|amos)$/u.test(word) &&
    word.length > 3 &&
    !/(?:lugar|mar|par|taller|mujer|carácter|altar|hogar|bar|lar|ler|mulher|caráter)$/u.test(word),
  isParticiple: (word: string) => word.length > 4 && /(?:ado|ada|ados|adas|ido|ida|idos|idas)$/u.test(word),
  isPassive: (word: string) =>
    word.length > 4 &&
    /(?:ad[oa]s?|id[oa]s?|escrit[oa]s?|feit[oa]s?|hech[oa]s?|post[oa]s?|puest[oa]s?|dit[oa]s?|dich[oa]s?)$/u.test(word),
  /** "Usa o tema": no article stands right behind a noun. */
  governs: (_word: string, next: string, opens: boolean) =>
    opens && /^(?:o|os|as|um|uma|el|la|los|las|lo|un|una|seu|sua|su|sus)$/u.test(next),
} as const;

const spanish = recognitionWords({
  ...romanceIberian,
  code: 'es',
  stopHeadings: phraseSet(
    'introducción *|generalidades|ejemplo *|ejemplos *|ejercicio *|ejercicios *|resumen *|conclusión *|conclusiones *|enlaces *|referencias *|fuentes *|bibliografía|ver también|véase también|nota|notas *|observaciones *|preguntas *|ventajas *|desventajas *|inconvenientes *|aplicaciones *|propiedades *|tipos *|reglas|vocabulario *|glosario|historia *|cómo *|por qué *|cuándo *|consejos *|citas *|diario|tareas *|herramientas *|orden de trabajo|pasos *',
  ),
  contrastHeadings: phraseSet('diferencia *|diferencias *|comparación *|comparativa *'),
  contrastCues: wordSet('diferencia diferencias diferencian versus vs contra'),
  questions: phrases('qué es {term}|que es {term}|qué son {term}|qué significa {term}|qué se entiende por {term}'),
  labels: phraseSet(
    'ejemplo|ejemplos|nota|observación|atención|importante|consejo|pregunta|respuesta|objetivo|meta|tarea|ejercicio|fuente|fuentes|autor|fecha|lugar|hora|estado|conclusión|demostración|teorema|lema|fórmula|ventajas|desventajas|problema|solución|idea|precio',
  ),
  evaluations: wordSet('defecto defectos desventaja desventajas ventaja ventajas peor mejor gran siguiente'),
  remarkCues: wordSet(
    'ventajas desventajas inconvenientes limitaciones características consejos pasos procedimiento instalación requisitos tareas objetivos recursos enlaces libros herramientas autores ejemplos',
  ),
  emptyGenera: wordSet(
    'ejemplo excepción problema pregunta razón error ventaja desventaja importante necesario esencial',
  ),
  personal: wordSet('yo mi mis mío'),
  negations: wordSet('no nunca'),
  termStarts: wordSet(
    'si cuando porque como aunque mientras este esta estos estas ese esa eso esto aquel él ella ellos nosotros usted yo se para a de del en con sin por sobre bajo entre hasta desde y o pero no ni todo toda todos todas casi algunos algunas muchos pocos pocas poco poca mucha cada dos tres más menos luego después hoy ayer mañana siguiente perdón la las los nota observa recuerda tu tus su sus',
  ),
  glossStarts: wordSet(
    'si cuando porque como aunque este esta estos estas ese esa eso esto él ella ellos nosotros usted yo se para a en con sin por sobre bajo hasta desde y o pero no ni todo todos siempre nunca solo sólo muy demasiado más menos casi ver véase cf es son está están hay puede debe fácil difícil bueno malo mi nuestro prestado pendiente cerrado mide marca abre cierra guarda muestra sirve',
  ),
  relatives: wordSet('que cual cuyo cuya cuyos cuyas donde quien quienes'),
  copulas: wordSet('es son significa'),
  namingVerbs: phrases(
    'se llama|se llaman|se denomina|llamamos|se conoce como|se le llama|se entiende por|entendemos por',
  ),
  namingFrames: frames('por … se entiende|por … entendemos'),
  alsoCalled: phrases(
    'también se llama|se llama también|también llamado|también llamada|también conocido como|también conocida como',
  ),
  qualifiers: wordSet(
    'plural singular sustantivo verbo adjetivo antiguo coloquial femenino masculino derecho biblioteca programa sistema herramienta aparato método animal planta ave pez árbol enfermedad metal plato música arte deporte medicina química lengua ciudad país libro juego',
  ),
  aliasCues: phrases('o|también llamado|también llamada|u'),
  conjunctions: wordSet('y e o u'),
  articles: wordSet('un una el la los las lo'),
  indefinites: wordSet('un una'),
  complements: wordSet('de del entre'),
  isFinite: (word) => /^(?:es|son|era|está|están|hay|ha|han|tiene|puede|debe|va|viene|hace|doblan|se)$/u.test(word),
});

const portuguese = recognitionWords({
  ...romanceIberian,
  code: 'pt',
  stopHeadings: phraseSet(
    'introdução *|visão geral|exemplo *|exemplos *|exercício *|exercícios *|resumo *|conclusão *|links *|ligações *|referências *|fontes *|bibliografia|ver também|veja também|nota|notas *|observações *|perguntas *|vantagens *|desvantagens *|aplicações *|propriedades *|tipos *|regras|vocabulário *|glossário|história *|como *|por que *|quando *|dicas *|citações *|diário|tarefas *',
  ),
  contrastHeadings: phraseSet('diferença *|diferenças *|comparação *'),
  contrastCues: wordSet('diferença diferenças versus vs contra'),
  questions: phrases('o que é {term}|o que são {term}|que é {term}|o que significa {term}'),
  labels: phraseSet(
    'exemplo|exemplos|nota|observação|atenção|importante|dica|pergunta|resposta|objetivo|meta|tarefa|exercício|fonte|fontes|autor|data|lugar|hora|estado|conclusão|prova|teorema|lema|fórmula|vantagens|desvantagens|problema|solução|ideia|preço|aviso|bom|recomendado|não recomendado|pode ser melhorado',
  ),
  evaluations: wordSet('defeito defeitos desvantagem vantagem pior melhor próximo próxima'),
  remarkCues: wordSet(
    'vantagens desvantagens limitações características funcionalidades dicas passos procedimento instalação requisitos tarefas objetivos recursos links livros ferramentas autores exemplos',
  ),
  emptyGenera: wordSet(
    'exemplo exceção problema pergunta razão erro vantagem desvantagem importante necessário essencial diferente',
  ),
  personal: wordSet('eu meu minha meus minhas'),
  negations: wordSet('não nunca'),
  termStarts: wordSet(
    'se quando porque como embora enquanto este esta estes estas esse essa isso isto ele ela eles nós você eu para a de do da em no na com sem por sobre sob entre até desde e ou mas não nem tudo todo toda todos todas quase alguns algumas muitos poucos pouco pouca muita cada dois três mais menos depois hoje ontem amanhã o os as ao note repare observe lembre neste nesta nesse nessa seu sua seus suas',
  ),
  glossStarts: wordSet(
    'se quando porque como embora este esta esse essa isso isto ele ela eles nós você eu para a em no na com sem por sobre sob até desde e ou mas não nem tudo todos sempre nunca só muito demais mais menos quase ver veja cf é são está estão há pode deve fácil difícil bom mau meu nosso marca abre fecha guarda mostra serve copiar enviar',
  ),
  relatives: wordSet('que qual cujo cuja cujos cujas onde quem'),
  copulas: wordSet('é são significa'),
  namingVerbs: phrases('chama-se|chamam-se|denomina-se|é chamado|é chamada|chamamos|entende-se por'),
  namingFrames: frames('por … entende-se|por … entendemos'),
  alsoCalled: phrases(
    'também se chama|chama-se também|também chamado|também chamada|também conhecido como|também conhecida como',
  ),
  qualifiers: wordSet(
    'plural singular substantivo verbo adjetivo antigo feminino masculino direito biblioteca programa sistema ferramenta aparelho método animal planta ave peixe árvore doença metal prato música arte desporto esporte medicina química língua cidade país livro jogo',
  ),
  aliasCues: phrases('ou|também chamado|também chamada'),
  conjunctions: wordSet('e ou'),
  articles: wordSet('um uma o a os as'),
  indefinites: wordSet('um uma'),
  complements: wordSet('de do da dos das entre com'),
  isFinite: (word) => /^(?:é|são|era|está|estão|há|tem|têm|pode|deve|vai|vem|faz|fica|lê|aparece)$/u.test(word),
});

const italian = recognitionWords({
  code: 'it',
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
    'esempio|esempi|nota|osservazione|attenzione|importante|consiglio|domanda|risposta|obiettivo|compito|esercizio|fonte|fonti|autore|data|luogo|ora|stato|conclusione|dimostrazione|teorema|lemma|formula|vantaggi|svantaggi|problema|soluzione|idea|prezzo',
  ),
  evaluations: wordSet('difetto difetti svantaggio vantaggio peggiore migliore prossimo prossima'),
  remarkCues: wordSet(
    'vantaggi svantaggi limiti caratteristiche funzionalità consigli passi procedura installazione requisiti compiti obiettivi risorse link libri strumenti autori esempi',
  ),
  emptyGenera: wordSet(
    'esempio eccezione problema domanda ragione errore vantaggio svantaggio importante necessario essenziale',
  ),
  personal: wordSet('io mio mia miei mie'),
  negations: wordSet('non mai'),
  termStarts: wordSet(
    'se quando perché come sebbene mentre questo questa questi queste quello quella egli ella loro noi voi io si per a di del della in nel nella con senza su tra fra da dal e o ma non né tutto tutta tutti tutte quasi alcuni alcune molti pochi ogni due tre più meno poi oggi ieri domani il la i gli le lo',
  ),
  glossStarts: wordSet(
    'se quando perché come questo questa questi queste quello egli loro noi voi io si per a in nel nella con senza su da dal e o ma non né tutto tutti sempre mai solo molto troppo più meno quasi vedi cfr è sono può deve facile difficile buono cattivo niente',
  ),
  relatives: wordSet('che cui quale quali dove ciascuno'),
  copulas: wordSet('è sono significa'),
  namingVerbs: phrases('si dice|si dicono|si chiama|si chiamano|è detto|è detta|chiamiamo|si definisce|si intende per'),
  namingFrames: frames('per … si intende|con … si intende|per … intendiamo'),
  alsoCalled: phrases('si chiama anche|detto anche|detta anche|noto anche come|nota anche come'),
  qualifiers: wordSet(
    'plurale singolare sostantivo verbo aggettivo antico femminile maschile diritto biblioteca programma sistema strumento apparecchio metodo animale pianta uccello pesce albero malattia metallo piatto musica arte sport medicina chimica lingua città paese libro gioco',
  ),
  aliasCues: phrases('o|detto anche|detta anche'),
  conjunctions: wordSet('e ed o'),
  articles: wordSet("un una uno un' il la lo i gli le l'"),
  indefinites: wordSet("un una uno un'"),
  complements: wordSet("di del della dei degli delle dello dell' d' tra fra"),
  isPassive: (word) => word.length > 4 && /(?:at[oaie]|it[oaie]|ut[oaie]|tt[oaie]|st[oaie])$/u.test(word),
  governs: (_word, next, opens) => opens && /^(?:il|la|lo|gli|le|i|un|una|uno|tuo|tua)$/u.test(next),
  isVerb: (word) => /(?:are|ere|ire|arsi|ersi|irsi)$/u.test(word) && word.length > 4,
  isFinite: (word) => /^(?:è|sono|era|ha|hanno|può|deve|va|viene|fa)$/u.test(word),
  isParticiple: (word) => word.length > 4 && /(?:ato|ata|ati|ate|ito|ita|iti|ite|uto|uta)$/u.test(word),
});

/** Third persons and orders of menus, which no ending tells from nouns. */
const POLISH_OPTIONS = wordSet(
  'otwiera dodaje tworzy dołącza wstawia używa ukrywa pokazuje wyświetla zapisuje usuwa przenosi kopiuje możesz można pobiera wyszukuje zwraca umieszcza otwórz utwórz dodaj zapisz usuń wyszukaj pobierz pokaż ukryj wybierz kliknij dotknij naciśnij przytrzymaj stuknij przeciągnij',
);

const polish = recognitionWords({
  code: 'pl',
  nounPhrase: 'ending',
  stopHeadings: phraseSet(
    'wstęp *|wprowadzenie *|przykład *|przykłady *|ćwiczenie *|ćwiczenia *|zadania *|podsumowanie *|wnioski *|linki *|źródła *|literatura *|bibliografia|zobacz też|uwagi *|notatki *|pytania *|zalety *|wady *|zastosowania *|zastosowanie *|własności *|rodzaje *|typy *|zasady|słownik *|historia *|jak *|dlaczego *|kiedy *|porady *|cytaty *|dziennik|plan',
  ),
  contrastHeadings: phraseSet('różnica *|różnice *|porównanie *'),
  contrastCues: wordSet('różni różnią różnica różnice vs kontra'),
  questions: phrases(
    'co to jest {term}|co to {term}|czym jest {term}|czym są {term}|co oznacza {term}|co to znaczy {term}',
  ),
  labels: phraseSet(
    'przykład|przykłady|uwaga|ważne|wskazówka|rada|pytanie|odpowiedź|cel|zadanie|zadania|ćwiczenie|źródło|źródła|autor|data|miejsce|czas|status|wniosek|wnioski|dowód|twierdzenie|lemat|wzór|zalety|wady|problem|rozwiązanie|pomysł|cena',
  ),
  evaluations: wordSet('wada wady zaleta zalety najgorszy najgorsza najlepszy najlepsza największa największy'),
  remarkCues: wordSet(
    'zalety wady ograniczenia funkcje wskazówki kroki instalacja wymagania zadania cele zasoby linki książki narzędzia autorzy przykłady',
  ),
  emptyGenera: wordSet('przykład wyjątek problem pytanie powód błąd zaleta wada ważny ważna ważne'),
  personal: wordSet('ja mój moja moje mnie'),
  negations: wordSet('nie'),
  termStarts: wordSet(
    'jeśli jeżeli kiedy gdy bo ponieważ choć chociaż jak ten ta to te on ona ono oni my wy ja dla do z ze w we na o od po za przed przez bez nad pod między i oraz lub albo ale nie ani też także tylko wszystko każdy każda niektóre wiele mało dwa trzy potem dziś wczoraj jutro co kto gdzie dlaczego twój twoja twoje twoich mój moja moje',
  ),
  glossStarts: wordSet(
    'jeśli jeżeli kiedy gdy bo ponieważ jak ten ta te on ona ono oni my wy ja dla do z ze w we na o od po za przed przez bez nad pod między i oraz lub albo ale nie ani też także tylko wszystko zawsze nigdy często bardzo zbyt więcej mniej np zob por jest są był może trzeba można mój nasz zasadniczo mniej bardziej oficjalnie automatycznie zazwyczaj przez całkowicie',
  ),
  relatives: wordSet(
    'który która które którego której których któremu któremu którym którymi gdzie kiedy jaki jaka jakie',
  ),
  copulas: wordSet('to jest są oznacza'),
  namingVerbs: phrases('nazywamy|nazywa się|nazywają|nazywany|zwany|zwana'),
  namingFrames: frames('przez … rozumiemy|przez … rozumie się|pod pojęciem … rozumiemy'),
  alsoCalled: phrases(
    'nazywany też|nazywana też|nazywane też|nazywa się też|zwany też|zwana też|zwane też|zwany także|zwana także',
  ),
  oblique: plOblique,
  qualifiers: wordSet(
    'liczba mnoga pojedyncza rzeczownik czasownik przymiotnik dawne potoczne prawo biblioteka program system narzędzie urządzenie metoda zwierzę roślina ptak ryba drzewo choroba metal potrawa muzyka sztuka sport medycyna chemia język miasto kraj książka gra',
  ),
  aliasCues: phrases('lub|czyli|inaczej|zwany też'),
  conjunctions: wordSet('i oraz lub albo a'),
  isPassive: (word) => word.length > 4 && /(?:any|ana|ane|ani|ony|ona|one|eni)$/u.test(word),
  isVerb: (word) =>
    POLISH_OPTIONS.has(word) ||
    (/(?:ać|eć|ić|yć|ąć|ść|źć|uje|ują|ała|ali)$/u.test(word) && word.length > 3 && !/(?:ość|eść)$/u.test(word)),
  isFinite: (word) =>
    /^(?:jest|są|był|była|było|może|mogą|ma|mają|trzeba|można)$/u.test(word) || /(?:uje|ują|ają|ieje)$/u.test(word),
  isAdjective: (word) => /(?:owy|owa|owe|ny|ski|ska|skie)$/u.test(word) && word.length > 4,
  isParticiple: (word) => /(?:ący|ąca|ące|any|ana|ane|ony|ona|one|ących)$/u.test(word) && word.length > 5,
});

const ukrainian = recognitionWords({
  code: 'uk',
  nounPhrase: 'ending',
  stopHeadings: phraseSet(
    'вступ *|огляд|загальне|приклад *|приклади *|вправа *|вправи *|завдання *|підсумок|підсумки *|висновок|висновки *|посилання *|джерела *|література *|див. також|нотатки *|примітки *|зауваження *|питання *|переваги *|недоліки *|застосування *|властивості *|види *|типи *|правила|словник *|історія *|як *|чому *|коли *|поради *|цитати *|щоденник|план *',
  ),
  contrastHeadings: phraseSet('відмінність *|відмінності *|різниця *|порівняння *'),
  contrastCues: wordSet('відрізняється відрізняються відмінність відмінності різниця проти vs'),
  questions: phrases('що таке {term}|що означає {term}|що називають {term}|хто такий {term}'),
  labels: phraseSet(
    'приклад|приклади|примітка|зауваження|важливо|увага|порада|питання|відповідь|мета|ціль|завдання|вправа|джерело|джерела|автор|дата|місце|час|статус|висновок|підсумок|доведення|теорема|лема|формула|переваги|недоліки|проблема|рішення|ідея|ціна',
  ),
  evaluations: wordSet('недолік недоліки перевага переваги найгірший найгірша найкращий найкраща найбільша найбільший'),
  remarkCues: wordSet(
    'переваги недоліки обмеження особливості можливості поради кроки етапи встановлення налаштування вимоги завдання цілі ресурси посилання книги інструменти приклади рекомендовано',
  ),
  emptyGenera: wordSet('приклад виняток проблема питання причина помилка перевага недолік важливо'),
  personal: wordSet('я мій моя моє мої мене мені'),
  negations: wordSet('не ні немає'),
  termStarts: wordSet(
    'якщо коли поки щоб хоча як так бо тому це цей ця ці той та ті такий тут там він вона воно вони ми ви я для без в у на з зі до від о об по за під над при про через між після перед крім хто що де чому навіщо скільки який яка які один одна два дві три всі кожен кожна деякі багато інші не ні і й та але або чи лише тільки вже ще майже потім завтра вчора сьогодні',
  ),
  glossStarts: wordSet(
    'для без в у на з зі до від по за під над при про через між після перед крім він вона воно вони ми ви я наш моя мій це все те не ні і й та але або чи лише тільки вже ще майже як так коли якщо щоб що хто де бо тому наприклад завжди ніколи часто дуже просто щодня див пор можна треба потрібно слід',
  ),
  relatives: wordSet('який яка яке які якого якої яких якому якою яким якими якій чий чия де коли що'),
  copulas: wordSet('це є'),
  namingVerbs: phrases('називається|називають|називаємо|називаються|зветься'),
  namingFrames: frames('під … розуміють|під … розуміємо'),
  alsoCalled: phrases('ще називають|також називають|називають також|ще звуть|також зветься|інакше називають'),
  oblique: ukOblique,
  qualifiers: wordSet(
    'множина однина іменник дієслово прикметник застаріле розмовне право база бібліотека програма система інструмент пристрій метод тварина рослина птах риба дерево хвороба метал страва музика мистецтво спорт медицина хімія мова місто країна книга гра',
  ),
  aliasCues: phrases('або|чи|інакше|також'),
  conjunctions: wordSet('і й та або'),
  isVerb: (word) =>
    /(?:ати|яти|іти|ити|ути|ніть|айте|дьте|іть|ється|ається|ються|ить|ає|яє|ує|ють|лась|лося|лися|ила|вала)$/u.test(
      word,
    ) && word.length > 4,
  isFinite: (word) => /(?:ається|яється|ується|ються|ає|яє|ує|ює|ають|яють|ують|юють)$/u.test(word) && word.length > 3,
  isAdjective: (word) => /(?:ий|ій|ська|ське|ські|цька|цьке|цькі|ова|ове)$/u.test(word) && word.length > 4,
  isParticiple: (word) => /(?:аний|ана|ане|ані|ений|ена|ене|ені|чий|ча|че|чі)$/u.test(word) && word.length > 6,
});

const dutch = recognitionWords({
  code: 'nl',
  nounPhrase: 'article',
  stopHeadings: phraseSet(
    'inleiding *|voorbeeld *|voorbeelden *|oefening *|oefeningen *|samenvatting *|conclusie *|links *|bronnen *|literatuur *|zie ook|opmerkingen *|notities *|vragen *|voordelen *|nadelen *|toepassingen *|eigenschappen *|soorten *|regels|begrippen|geschiedenis *|hoe *|waarom *',
  ),
  contrastHeadings: phraseSet('verschil *|verschillen *|vergelijking *'),
  contrastCues: wordSet('verschilt verschil verschillen vs versus'),
  questions: phrases('wat is {term}|wat zijn {term}|wat betekent {term}'),
  labels: phraseSet(
    'voorbeeld|voorbeelden|opmerking|let op|belangrijk|tip|vraag|antwoord|doel|taak|oefening|bron|bronnen|auteur|datum|conclusie|bewijs|stelling|formule|voordelen|nadelen|probleem|oplossing',
  ),
  remarkCues: wordSet(
    'voordelen nadelen beperkingen functies tips stappen installatie vereisten taken doelen bronnen links boeken hulpmiddelen voorbeelden',
  ),
  emptyGenera: wordSet('voorbeeld uitzondering probleem vraag reden fout voordeel nadeel belangrijk'),
  personal: wordSet('ik mijn mij'),
  negations: wordSet('niet geen'),
  termStarts: wordSet(
    'als wanneer omdat hoewel terwijl dit dat deze die het hij zij wij u ik voor van uit bij met zonder naar in op aan over onder tussen door en of maar niet geen ook alleen alle elke sommige veel twee drie er je jouw uw mijn hier daar',
  ),
  glossStarts: wordSet(
    'als wanneer omdat dit deze hij zij wij ik voor van uit bij met zonder naar in op aan over onder tussen door en of maar niet geen ook alleen altijd nooit zie is zijn',
  ),
  relatives: wordSet('die dat waar waarin waarbij waarmee waardoor wiens welke'),
  copulas: wordSet('is zijn betekent'),
  namingVerbs: phrases('heet|noemt men|noemen we|wordt genoemd'),
  aliasCues: phrases('of|ook wel'),
  conjunctions: wordSet('en of'),
  articles: wordSet('een de het'),
  indefinites: wordSet('een'),
  complements: wordSet('van tussen'),
  governs: (_word, next, opens) => opens && /^(?:de|het|een|je|alle)$/u.test(next),
  isFinite: (word) => /^(?:is|zijn|was|heeft|hebben|kan|moet|wordt|worden)$/u.test(word),
});

const chinese = recognitionWords({
  code: 'zh',
  nounPhrase: 'spaceless',
  stopHeadings: phraseSet(
    '引言|简介|概述|例子|示例|例|练习|习题|作业|总结|小结|结论|链接|参考|参考资料|参考文献|来源|备注|注意|笔记|问题|优点|缺点|优缺点|应用|性质|分类|规则|术语|历史|今天',
  ),
  contrastHeadings: phraseSet('区别|差异|比较|对比|不同'),
  questions: phrases('什么是{term}|{term}是什么|何谓{term}'),
  labels: phraseSet(
    '例子|例|例如|示例|注意|注|备注|提示|重要|问题|答案|目标|任务|练习|来源|作者|日期|状态|结论|证明|定理|公式|优点|缺点',
  ),
  termStarts: wordSet(
    '使用 打开 打開 创建 建立 新建 添加 新增 获取 取得 搜索 搜尋 选择 選擇 切换 切換 设置 設定 启用 啟用 禁用 停用 删除 刪除 隐藏 隱藏 显示 顯示 移至 移动 移動 复制 複製 下载 下載 上传 上傳 跟随 跟隨 追加 推荐 推薦 如果 当 當 为了 為了 这 這 其他',
  ),
  glossStarts: wordSet(
    '匹配 完全 下载 下載 上传 上傳 跟随 跟隨 包含 使用 这 這 此 为您 為您 为你 為你 可以 可在 如果 当 當 在 将 將 从 從 请 請 不 您 你 我 会 會 允许 允許 显示 顯示 隐藏 隱藏 打开 開啟 打開 创建 建立 新建 添加 新增 获取 取得 搜索 搜尋 选择 選擇 切换 切換 设置 設定 启用 啟用 禁用 停用 删除 刪除 保存 儲存 输入 輸入 点击 點選 按 移动 移動 複製 复制 返回 若 只 仅 僅 已 未 需要 必须 必須 应 應 包括 支持 支援 采用 採用 根据 根據 默认 預設 所有',
  ),
  relatives: wordSet('的'),
  copulas: wordSet('是 指'),
  namingVerbs: phrases('称为|叫做|叫作|称作|称之为'),
  aliasCues: phrases('或|又称|也叫|简称'),
  conjunctions: wordSet('和 与 及 或'),
  isFinite: (word) => /[了吧吗呢中里內上]$|[被您你]/u.test(word),
});

const japanese = recognitionWords({
  code: 'ja',
  nounPhrase: 'spaceless',
  stopHeadings: phraseSet(
    'はじめに|概要|例|例題|練習|演習|課題|まとめ|結論|リンク|参考|参考文献|出典|メモ|注意|質問|利点|欠点|応用|性質|種類|用語|歴史|今日やること',
  ),
  contrastHeadings: phraseSet('違い|相違|比較|相違点'),
  questions: phrases('{term}とは何か|{term}とは|{term}とは何ですか|{term}って何'),
  labels: phraseSet(
    'その他|おすすめ|推奨|例|例えば|注意|注|備考|メモ|ヒント|重要|質問|問題|答え|目標|課題|練習|出典|作者|日付|結論|証明|定理|公式|利点|欠点',
  ),
  copulas: wordSet('とは は'),
  namingVerbs: phrases('と呼ぶ|と呼ばれる|という。|といい、|といいます|と言う|と呼びます'),
  aliasCues: phrases('または|別名|略称'),
  conjunctions: wordSet('と や または'),
  glossStarts: wordSet('この その これ それ あなた もし 現在の'),
  isFinite: (word) =>
    /(?:です|ます|ました|ません|[だ示用]|ない|ください|ること|する|追加|作成|検索|取得|移動)$/u.test(word),
});

const korean = recognitionWords({
  code: 'ko',
  stopHeadings: phraseSet(
    '서론|개요|예|예시|예제|연습|과제|요약|결론|링크|참고|참고문헌|출처|메모|주의|질문|장점|단점|응용|성질|종류|용어|역사',
  ),
  contrastHeadings: phraseSet('차이|차이점|비교'),
  questions: phrases('{term}란 무엇인가|{term}이란 무엇인가|{term}란|{term}이란'),
  labels: phraseSet('예|예시|예제|주의|참고|메모|중요|질문|답|목표|과제|출처|저자|날짜|결론|증명|정리|공식|장점|단점'),
});

const hebrew = recognitionWords({
  code: 'he',
  stopHeadings: phraseSet(
    'מבוא|הקדמה|סקירה|דוגמה|דוגמאות|תרגיל|תרגילים|סיכום|מסקנות|קישורים|מקורות|הערה|הערות|שאלות|יתרונות|חסרונות|שימושים|תכונות|סוגים|מושגים|היסטוריה',
  ),
  contrastHeadings: phraseSet('הבדל|הבדלים|השוואה'),
  questions: phrases('מהו {term}|מהי {term}|מה זה {term}|מה זאת {term}'),
  labels: phraseSet(
    'דוגמה|דוגמאות|הערה|שים לב|חשוב|טיפ|שאלה|תשובה|מטרה|משימה|תרגיל|מקור|מחבר|תאריך|מסקנה|הוכחה|משפט|נוסחה|יתרונות|חסרונות',
  ),
  copulas: wordSet('הוא היא הם הן'),
  namingVerbs: phrases('נקרא|נקראת|נקראים|מכונה'),
  relatives: wordSet('אשר'),
});

/** Languages known by a few words each: enough to tell a gloss from a remark. A full pack replaces its entry here. */
export const otherRecognitions: readonly RecognitionWords[] = [
  german,
  french,
  spanish,
  portuguese,
  italian,
  polish,
  ukrainian,
  dutch,
  chinese,
  japanese,
  korean,
  hebrew,
];
