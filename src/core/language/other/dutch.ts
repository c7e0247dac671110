import { phrases, phraseSet, recognitionWords, wordSet } from '../recognition-words';

/** How Dutch notes define, and what only looks so. */
export const dutch = recognitionWords({
  code: 'nl',
  nounPhrase: 'article',
  stopHeadings: phraseSet(
    'inleiding *|voorbeeld *|voorbeelden *|oefening *|oefeningen *|samenvatting *|conclusie *|links *|bronnen *|literatuur *|zie ook|opmerkingen *|notities *|vragen *|voordelen *|nadelen *|toepassingen *|eigenschappen *|soorten *|regels|begrippen|geschiedenis *|hoe *|waarom *',
  ),
  contrastHeadings: phraseSet('verschil *|verschillen *|vergelijking *'),
  contrastCues: wordSet('verschilt verschil verschillen vs versus'),
  questions: phrases('wat is {term}|wat zijn {term}|wat betekent {term}'),
  labels: phraseSet(
    'goed|fout|voorbeeld|voorbeelden|opmerking|let op|belangrijk|tip|vraag|antwoord|doel|taak|oefening|bron|bronnen|auteur|datum|conclusie|bewijs|stelling|formule|voordelen|nadelen|probleem|oplossing',
  ),
  remarkCues: wordSet(
    'voordelen nadelen beperkingen functies tips stappen installatie vereisten taken doelen bronnen links boeken hulpmiddelen voorbeelden',
  ),
  emptyGenera: wordSet('voorbeeld uitzondering probleem vraag reden fout voordeel nadeel belangrijk'),
  personal: wordSet('ik mijn mij wij ons onze'),
  pointers: wordSet('dit deze dat die het hij zij zulke elk elke'),
  causes: wordSet('omdat daarom'),
  negations: wordSet('niet geen'),
  termStarts: wordSet(
    'als wanneer omdat hoewel terwijl dit dat deze die het hij zij wij u ik voor van uit bij met zonder naar in op aan over onder tussen door en of maar niet geen ook alleen alle elke sommige veel twee drie er je jouw uw mijn hier daar',
  ),
  glossStarts: wordSet(
    'degene datgene die dat welke wat wie hoe waarom twee drie als wanneer omdat dit deze hij zij wij ik voor van uit bij met zonder naar in op aan over onder tussen door en of maar niet geen ook alleen altijd nooit zie is zijn',
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
