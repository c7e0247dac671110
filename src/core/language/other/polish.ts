import { classNouns } from './class-nouns';
import { frames, phrases, phraseSet, recognitionWords, wordSet } from '../recognition-words';
import { plOblique } from './oblique';

/** Third persons and orders of menus, which no ending tells from nouns. */
const POLISH_OPTIONS = wordSet(
  'pomiń użyj używaj dowiedz przejdź włącz wyłącz przytrzymaj zaznacz przeciągnij otwiera dodaje tworzy dołącza wstawia używa ukrywa pokazuje wyświetla zapisuje usuwa przenosi kopiuje możesz można pobiera wyszukuje zwraca umieszcza otwórz utwórz dodaj zapisz usuń wyszukaj pobierz pokaż ukryj wybierz kliknij dotknij naciśnij przytrzymaj stuknij przeciągnij',
);

/** How Polish notes define, and what only looks so. */
export const polish = recognitionWords({
  code: 'pl',
  classNouns: classNouns.pl,
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
    'dobrze|źle|przykład|przykłady|uwaga|ważne|wskazówka|rada|pytanie|odpowiedź|cel|zadanie|zadania|ćwiczenie|źródło|źródła|autor|data|miejsce|czas|status|wniosek|wnioski|dowód|twierdzenie|lemat|wzór|zalety|wady|problem|rozwiązanie|pomysł|cena',
  ),
  evaluations: wordSet(
    'następny następna następne wada wady zaleta zalety najgorszy najgorsza najlepszy najlepsza największa największy najgorsze najlepsze najtrudniejsze najważniejsze',
  ),
  remarkCues: wordSet(
    'zalety wady ograniczenia funkcje wskazówki kroki instalacja wymagania zadania cele zasoby linki książki narzędzia autorzy przykłady',
  ),
  emptyGenera: wordSet(
    'koszmar przeciwieństwo szczypta garść przykład wyjątek problem pytanie powód błąd zaleta wada ważny ważna ważne dobry dobra dobre świetny świetna świetne zły zła złe najlepszy najlepsza najlepsze najgorszy najgorsza najgorsze',
  ),
  personal: wordSet('ja mój moja moje mnie my nas nam nasz nasza nasze naszego naszej'),
  pointers: wordSet('to ten ta te ci taki taka takie on ona ono oni każdy każda każde'),
  causes: wordSet('ponieważ dlatego bo'),
  wideGenera: wordSet(
    'liczba ilość część udział stopień stosunek wielkość masa suma różnica zbiór zestaw sposób metoda proces właściwość zdolność zjawisko dział obszar rodzaj odmiana grupa szereg',
  ),
  frequencies: wordSet('zwykle często najczęściej zazwyczaj'),
  negations: wordSet('nie'),
  termStarts: wordSet(
    'jeśli jeżeli kiedy gdy bo ponieważ choć chociaż jak ten ta to te on ona ono oni my wy ja dla do z ze w we na o od po za przed przez bez nad pod między i oraz lub albo ale nie ani też także tylko wszystko każdy każda niektóre wiele mało dwa trzy potem dziś wczoraj jutro co kto gdzie dlaczego twój twoja twoje twoich mój moja moje',
  ),
  glossStarts: wordSet(
    'dostępny dostępna dostępne dostępni gotowy gotowa gotowe otwarty otwarta otwarte ci tamten co kto jaki jaka jakie ile gdzie dlaczego który która które dwa dwie trzy jeśli jeżeli kiedy gdy bo ponieważ jak ten ta te on ona ono oni my wy ja dla do z ze w we na o od po za przed przez bez nad pod między i oraz lub albo ale nie ani też także tylko wszystko zawsze nigdy często bardzo zbyt więcej mniej np zob por jest są był może trzeba można mój nasz zasadniczo mniej bardziej oficjalnie automatycznie zazwyczaj przez całkowicie',
  ),
  relatives: wordSet(
    'który która które którego której których któremu któremu którym którą którzy którymi gdzie kiedy jaki jaka jakie',
  ),
  copulas: wordSet('to jest są oznacza'),
  resumptions: phrases('to|jest to'),
  pointings: phrases('to jest|to właśnie|to się nazywa'),
  measures: phrases('o ile|ile|jak często|jak szybko|jak bardzo|jak daleko'),
  openers: phrases('więc|zatem|otóż|krótko mówiąc'),
  leadIns: phrases(
    'przypomnienie|dla przypomnienia|dla jasności|do protokołu|uwaga|nb|z definicji|dla tych, którzy|dla wszystkich, którzy',
  ),
  namingVerbs: phrases('nazywamy|nazywa się|nazywają|nazywany|zwany|zwana'),
  namingFrames: frames(
    'mianem … określa się|mianem … określamy|przez … rozumiemy|przez … rozumie się|pod pojęciem … rozumiemy',
  ),
  nounOpenings: phraseSet('wszystko co|to co pozostaje|to co zostaje|wszystko to|dwa lub|dwie lub|jeden lub'),
  numerals: wordSet('dwa dwie trzy cztery'),
  standIns: wordSet('ten ta to te taki taka takie'),
  purposes: wordSet('do'),
  namesAbove: phrases('tak nazywa się|tak nazywamy|tak się nazywa'),
  alsoCalled: phrases(
    'nazywany też|mówi się też|nazywana też|nazywane też|nazywa się też|zwany też|zwana też|zwane też|zwany także|zwana także',
  ),
  oblique: plOblique,
  qualifiers: wordSet(
    'liczba mnoga pojedyncza rzeczownik czasownik przymiotnik dawne potoczne prawo biblioteka program system narzędzie urządzenie metoda zwierzę roślina ptak ryba drzewo choroba metal potrawa muzyka sztuka sport medycyna chemia język miasto kraj książka gra',
  ),
  otherNameLabels: phrases('synonim|synonimy|inna nazwa|inne nazwy'),
  aliasCues: phrases('lub|czyli|inaczej|zwany też'),
  conjunctions: wordSet('i oraz lub albo a'),
  isPassive: (word) => word.length > 4 && /(?:any|ana|ane|ani|ony|ona|one|eni)$/u.test(word),
  isVerb: (word) =>
    POLISH_OPTIONS.has(word) ||
    (/(?:ać|eć|ić|yć|ąć|ść|źć|uje|ują|ała|ali)$/u.test(word) && word.length > 3 && !/(?:ość|eść)$/u.test(word)),
  isFinite: (word) =>
    /^(?:jest|są|był|była|było|może|mogą|ma|mają|trzeba|można)$/u.test(word) || /(?:uje|ują|ają|ieje)$/u.test(word),
  isPast: (word) => word.length > 3 && /(?:ł|ł[aoy]|li)(?:by)?$/u.test(word),
  isAdjective: (word) => /(?:owy|owa|owe|ny|ski|ska|skie)$/u.test(word) && word.length > 4,
  isDeed: (word) => word.length > 5 && /(?:anie|enie|[yi]cie|acja|ycja)$/u.test(word),
  isGenitive: (word) => /(?:[aiyu]|ów|ego|ych|ich|ej)$/u.test(word),
  isParticiple: (word) => /(?:ący|ąca|ące|any|ana|ane|ony|ona|one|ących)$/u.test(word) && word.length > 5,
});
