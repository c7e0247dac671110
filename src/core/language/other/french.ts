import { classNouns } from './class-nouns';
import { frames, phrases, phraseSet, recognitionWords, wordSet } from '../recognition-words';

const NOUNS_IN_ENT =
  /(?:ag|arg|cli|pati|[vdt]|tal|par|accid|serp|incid|pres?id|adolesc|afflu|courti|contin|equival|équival|ingrédi|coeffici|quoti|gradi|orie?|occid|souv|réc|différ|excell|suiv|évid|réfer|adhér|perman|insuffis|suffis|fréqu|viol|c|urg|abs|prés|transpar|anci|intellig|innoc)ent$/u;

/** How French notes define, and what only looks so. */
export const french = recognitionWords({
  code: 'fr',
  classNouns: classNouns.fr,
  nounPhrase: 'article',
  stopHeadings: phraseSet(
    'introduction *|généralités|aperçu|exemple *|exemples *|exercice *|exercices *|résumé *|conclusion *|bilan|liens *|références *|sources *|bibliographie|voir aussi|note|notes *|remarque|remarques *|questions *|avantages *|inconvénients *|applications *|propriétés *|types *|règles|vocabulaire *|glossaire|histoire *|comment *|pourquoi *|quand *|conseil *|conseils *|citation|citations *|journal|plan|à faire|astuces *',
  ),
  contrastHeadings: phraseSet('différence *|différences *|comparaison *|distinction *'),
  contrastCues: wordSet('diffère différence différences versus vs contre'),
  questions: phrases(
    "{term}, c'est quoi|{term} c'est quoi|c'est quoi, {term}|qu'est-ce que {term}|qu'est-ce qu'{term}|qu'est ce que {term}|c'est quoi {term}|que signifie {term}",
  ),
  labels: phraseSet(
    'devoir|devoirs|bien|mal|concept|intuition|idée générale|conséquence|conséquences|fonctionnement|utilisation|résultat|exemple|exemples|remarque|note|attention|important|astuce|conseil|question|réponse|but|objectif|tâche|exercice|source|sources|auteur|date|lieu|heure|statut|conclusion|preuve|démonstration|théorème|lemme|formule|avantages|inconvénients|problème|solution|idée|prix',
  ),
  evaluations: wordSet(
    'meilleurs meilleures pires prochain prochaine défaut défauts inconvénient inconvénients avantage avantages pire meilleur meilleure',
  ),
  remarkCues: wordSet(
    'cas usages applications bénéfices avantages inconvénients limites fonctionnalités conseils étapes procédure installation prérequis tâches objectifs ressources liens livres outils auteurs exemples pourquoi',
  ),
  emptyGenera: wordSet(
    "cauchemar galère bonheur contraire_de contraire_du cuillerée pincée poignée litre l'_homme la_femme exemple exception problème question raison erreur avantage inconvénient important importante nécessaire essentiel essentielle",
  ),
  personal: wordSet("je j'ai moi mon mes ma nous notre nos"),
  pointers: wordSet("ce cet cette ces cela ceci il elle ils elles c'est chacun chacune tel telle tels telles"),
  frequencies: wordSet('souvent généralement habituellement parfois'),
  negations: wordSet("ne n'est pas jamais"),
  termStarts: wordSet(
    "si quand lorsque puisque parce comme bien pendant avant après ce cet cette ces il elle ils elles nous vous je on pour à de du des dans sur sous avec sans par chez entre et ou mais ne pas non tout toute tous toutes quelques plusieurs chaque deux trois beaucoup peu trop plus moins presque la les le l'",
  ),
  glossStarts: wordSet(
    "semblable semblables analogue analogues similaire similaires pareil pareille identique celui celle ceux celles quel quelle quels quelles combien comment pourquoi deux trois si quand lorsque parce comme ce cet cette ces c'est il elle ils elles nous vous je on pour à dans sur sous avec sans par chez et ou mais ne pas non tout tous toujours jamais souvent parfois très trop plus moins seulement surtout presque voir cf est sont peut doit facile difficile bon mauvais mon ma notre",
  ),
  relatives: wordSet(
    "qui que qu'un qu'une dont où laquelle lequel lesquels lesquelles duquel desquels desquelles auquel auxquels auxquelles",
  ),
  copulas: wordSet("est sont désigne c'est"),
  resumptions: phrases("c'est|ce sont|il s'agit d'"),
  pointings: phrases("voilà|c'est ce qu'on appelle"),
  measures: phrases('combien de|à quel point|à quelle vitesse'),
  openers: phrases('bon|donc|alors|bref'),
  leadIns: phrases(
    'pour rappel|rappel|précision|pour mémoire|pour information|remarque|note|nb|par définition|pour ceux qui|pour celles et ceux qui',
  ),
  namingVerbs: phrases("on appelle|appelle-t-on|s'appelle|est appelé|est appelée|on nomme|se nomme|on entend par"),
  namingFrames: frames('par … on entend|par … nous entendons|par … on comprend'),
  nounOpenings: phraseSet(
    'tout ce|tous les|toutes les|ce qui reste|ce qui demeure|chacun des|chacune des|deux ou|un ou|une ou',
  ),
  numerals: wordSet('deux trois quatre'),
  standIns: wordSet('celui celle ceux celles'),
  purposes: wordSet('pour servant'),
  namesAbove: phrases("on appelle ainsi|on nomme ainsi|c'est ainsi qu'on appelle|c'est ainsi qu'on nomme"),
  alsoCalled: phrases(
    "aussi appelé|aussi appelée|également appelé|également appelée|aussi connu comme|s'appelle aussi|l'appelle aussi|on dit aussi|dit aussi|dite aussi",
  ),
  qualifiers: wordSet(
    'pluriel singulier nom verbe adjectif vieux vieilli familier féminin masculin droit bibliothèque logiciel système outil appareil méthode animal plante oiseau poisson arbre maladie métal plat musique art sport médecine chimie langue ville pays livre jeu',
  ),
  otherNameLabels: phrases('synonyme|synonymes|autre nom|autres noms'),
  aliasCues: phrases('ou|aussi appelé|aussi appelée|dit aussi'),
  conjunctions: wordSet('et ou'),
  articles: wordSet("un une le la les l' toute tout"),
  indefinites: wordSet('un une toute tout'),
  wideGenera: wordSet(
    'angle aire augmentation bord changement couche degré différence diminution distance durée écartement élément ensemble espace état forme fraction grandeur groupe inflammation largeur ligne limite longueur mesure méthode mouvement nombre partie passage point portion processus produit proportion quantité quotient rapport série somme structure suite surface système taux temps type unité valeur vitesse volume zone',
  ),
  complements: wordSet("de d' des du entre avec"),
  isPassive: (word) => word.length > 4 && /(?:é|ée|és|ées|its?|ites?|ise?s?|erte?s?)$/u.test(word),
  // « Montent sans attendre »: no noun, though many end so.
  governs: (word, next, opens) =>
    (!opens &&
      /[^m]ent$/u.test(word) &&
      !NOUNS_IN_ENT.test(word) &&
      /^(?:sans|les?|la|une?|leurs?|pas|se)$/u.test(next)) ||
    (opens && /^(?:le|la|les|l'|un|une|votre|vos)$/u.test(next)),
  isVerb: (word) =>
    /^(?:permet|indique|contient|détermine|vérifie|gère|réduit|fournit|exécute|calcule|envoie|reçoit|utilise)$/u.test(
      word,
    ) ||
    (/(?:er|ir|oir|ez)$/u.test(word) &&
      word.length > 4 &&
      !/(?:ier|cher|eur|avenir|soir|pouvoir|miroir|loisir|plaisir|désir|hiver|nez|chez)$|^(?:fer|mer|enfer|laser)$/u.test(
        word,
      )),
  isFinite: (word) =>
    /^(?:fut|furent|permet|permettent|doivent|font|offre|sera|seront|est|sont|était|a|ont|peut|peuvent|doit|fait|va|vont|faut|dit|disent)$/u.test(
      word,
    ),
  isAdjective: (word) => /[ai]bles?$/u.test(word),
  isParticiple: (word) => word.length > 4 && /(?:é|ée|és|ées|ant|uits|uit|is)$/u.test(word),
});
