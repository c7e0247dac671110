import { classNouns } from './class-nouns';
import { frames, phrases, phraseSet, recognitionWords, wordSet } from '../recognition-words';

/** How German notes define, and what only looks so. */
export const german = recognitionWords({
  code: 'de',
  classNouns: classNouns.de,
  nounPhrase: 'capital',
  stopHeadings: phraseSet(
    'einleitung|einführung *|überblick|grundlagen|allgemeines|beispiel *|beispiele *|übung *|übungen *|aufgabe *|aufgaben *|zusammenfassung|fazit|ergebnis|ergebnisse|quelle|quellen *|literatur *|links *|siehe auch|notiz|notizen *|anmerkung|anmerkungen *|bemerkungen *|hinweise *|fragen *|vorteile *|nachteile *|vor- und nachteile *|anwendung|anwendungen *|eigenschaften *|arten *|regeln|begriffe|glossar|geschichte *|wie *|warum *|wann *|termine|tagebuch|heute|zitate|tipps *',
  ),
  contrastHeadings: phraseSet('unterschied *|unterschiede *|vergleich *|abgrenzung *'),
  contrastCues: wordSet('unterscheidet unterschied unterschiede vs gegen'),
  questions: phrases(
    'was ist eigentlich {term}|was genau ist {term}|was ist {term}|was sind {term}|was bedeutet {term}|was heißt {term}|was versteht man unter {term}',
  ),
  labels: phraseSet(
    'hausaufgabe|hausaufgaben|gut|schlecht|richtig|falsch|konzept|intuition|grundidee|folge|folgen|funktionsweise|anwendung|ergebnis|beispiel|beispiele|hinweis|anmerkung|bemerkung|achtung|wichtig|merke|grundsatz|bedeutung|juristischer begriff|tipp|aufgabe|aufgaben|übung|frage|antwort|ziel|zweck|quelle|quellen|autor|datum|ort|zeit|status|fazit|beweis|satz|lemma|formel|vorteile|nachteile|vorteil|nachteil|problem|lösung|idee|warnung|preis',
  ),
  evaluations: wordSet(
    'voraussetzung problem nächste nächster nächstes nachteil nachteile vorteil vorteile größte beste schlechteste größter bester schlimmste',
  ),
  remarkCues: wordSet(
    'vorteile nachteile vorteil nachteil eigenschaften einschränkungen anforderungen voraussetzungen tipps hinweise schritte ablauf vorgehen einrichtung installation ziele aufgaben literatur bücher lehrbücher handbücher zeitschriften fachzeitschriften kommentare quellen links werkzeuge autoren beispiele warum',
  ),
  emptyGenera: wordSet(
    'albtraum alptraum quatsch unsinn spaß gegenteil guter gute gutes kandidat beispiel ausnahme problem frage grund fehler nachteil vorteil wichtig wichtiger wichtige notwendig sinnvoll nützlich nur',
  ),
  personal: wordSet('ich mein meine meinem meinen mir mich uns unser unsere unserem unseren unserer'),
  pointers: wordSet(
    'dies dieser diese dieses diesem diesen es er sie solch solche solcher solches jeder jede jedes beide',
  ),
  frequencies: wordSet('meist meistens oft häufig üblicherweise normalerweise gewöhnlich'),
  causes: wordSet('weil deshalb daher'),
  negations: wordSet('nicht kein keine keinen keiner nie'),
  termStarts: wordSet(
    'dies wenn falls weil da obwohl während bevor nachdem als dass ob wer was wie wo wann warum welche welcher welches so dabei davon daraus dadurch dafür dazu damit darin daran darauf darunter hierbei hierfür hiermit somit also links rechts oben unten hier dort jetzt nun jedem jeden jenem dem den einem beim vom zum zur ins ans laut gemäß weniger entscheidend maßgeblich wichtig gegeben gesucht entstanden möglich nötig üblich typisch bekannt unklar dieser diese dieses jener jene es er sie wir ihr ich man für zu von aus bei mit ohne nach in im am an auf über unter vor hinter zwischen durch gegen um und oder aber nicht kein keine auch nur noch alle jede jeder jedes einige viele manche meisten mehr wenig wenige zwei drei heute morgen gestern dann danach zuerst ist sind war hat',
  ),
  glossStarts: wordSet(
    'öffne klicke tippe drücke wähle verwende erfahre gehe berühre ziehe derjenige diejenige dasjenige jener jene jenes welche welcher welches wieviel zwei drei wenn falls weil da obwohl während als dass ob wer was wie wo wann warum dieser diese dieses es er sie wir ihr ich man für zu zum zur von vom aus bei beim mit ohne nach in im ins am an ans auf über unter vor hinter zwischen durch gegen um und oder aber nicht kein keine auch nur noch alle einige viele siehe vgl bis laut ab freiwillig immer nie oft manchmal heute morgen gestern dann sehr zu wird werden wurde ist sind war hat kann muss soll darf steht liegt gibt geht beides mein meine unser',
  ),
  relatives: wordSet('der die das den dem dessen deren denen welche welcher welches wobei worin womit wodurch wofür'),
  copulas: wordSet('ist sind heißt bezeichnet'),
  resumptions: phrases('das ist|es ist|das sind|dies ist'),
  pointings: phrases('das nennt man|das heißt'),
  measures: phrases(
    'wie weit|wie viel|wie viele|wie oft|wie lange|wie schnell|wie stark|welcher anteil|welcher teil|wie viel prozent',
  ),
  openers: phrases('also|nun|kurz|kurzum|übrigens'),
  leadIns: phrases(
    'zur klarstellung|zur erinnerung|zur info|erinnerung|klarstellung|hinweis|merke|anmerkung|nb|per definition|fürs protokoll|für alle, die|für diejenigen, die',
  ),
  namingVerbs: phrases('heißt|heißen|nennt man|nennen wir|bezeichnet man|wird genannt|genannt'),
  namingFrames: frames(
    'als … bezeichnet man|als … bezeichnen wir|unter … versteht man|unter … verstehen wir|unter … versteht sich|mit … meint man|von … spricht man',
  ),
  nounOpenings: phraseSet(
    'alle die|alles was|was übrig bleibt|was übrig ist|das was übrig|zwei oder|ein oder|eine oder',
  ),
  numerals: wordSet('zwei drei vier'),
  standIns: wordSet('derjenige diejenige dasjenige diejenigen'),
  purposes: wordSet('zum zur'),
  namesAbove: phrases('so nennt man|so nennen wir|so heißt|so heißen|so bezeichnet man'),
  alsoCalled: phrases(
    'auch bekannt als|wir sagen meist|wir sagen auch|man sagt auch|meist sagt man|wir nennen ihn|wir nennen sie|wir nennen es|auch bekannt unter|heißt auch|heißen auch|nennt man auch',
  ),
  qualifiers: wordSet(
    'plural singular substantiv verb adjektiv veraltet veraltend umgangssprachlich recht datenbank bibliothek programm system werkzeug gerät verfahren tier pflanze vogel fisch baum krankheit metall gericht musik kunst sport medizin chemie sprache stadt land fluss person buch spiel',
  ),
  otherNameLabels: phrases(
    'synonym|synonyme|anderer name|andere namen|andere bezeichnung|andere bezeichnungen|auch genannt',
  ),
  aliasCues: phrases('oder|auch|auch genannt'),
  conjunctions: wordSet('und oder bzw'),
  articles: wordSet('ein eine einer eines der die das'),
  indefinites: wordSet('ein eine'),
  wideGenera: wordSet(
    'abstand änderung anteil anzahl art bereich bestandteil breite dauer differenz ecke ende entzündung fläche folge form gesamtheit geschwindigkeit grad grenze größe gruppe höhe kante lage lehre linie maß menge methode mitte produkt punkt quotient rand raum reihe richtung schicht seite stelle summe system teil typ übergang unterschied verfahren verhältnis verlust verschiebung vorgang wert winkel zahl zeit zone zustand',
  ),
  complements: wordSet('von vom des zwischen'),
  // „Speichert die …“, and of orders „Nutze den …“: behind a noun in -e no accusative follows.
  governs: (word, next, opens) =>
    opens &&
    ((word.endsWith('t') && /^(?:die|das|den|dem|einen|ein|eine|alle|deine|deinen)$/u.test(next)) ||
      (word.endsWith('e') && /^(?:den|das|einen|ein|eine|dein|deine|deinen)$/u.test(next))),
  isVerb: (word) => /[bdfgk-nprszhw]t$|et$/u.test(word) && word.length > 3 && !/(?:haft|schaft)$/u.test(word),
  isFinite: (word) =>
    /^(?:ist|sind|war|waren|hat|haben|wird|werden|wurde|kann|können|muss|müssen|soll|darf|lässt|lassen|kommt|geht|steht|liegt)$/u.test(
      word,
    ),
  isAdjective: (word) => /(?:er|e|es)$/u.test(word),
});
