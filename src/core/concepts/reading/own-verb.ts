import type { Token } from './gloss-tokens';
import type { Recogniser } from './recogniser';

/** Words that stand between a noun and an article without being a verb, beside prepositions that open no gloss. */
const NO_VERB =
  /^(?:round|around|across|off|against|along|apart|amid|beneath|beside|besides|except|plus|minus|times|both|all|half|than|per|via|tous|toutes?|comme|vers|contre|depuis|pendant|durant|selon|après|avant|derrière|devant|malgré|outre|dès|hors|parmi|sauf|autour|ambos|ambas|como|durante|mediante|según|contra|ante|tras|hacia|salvo|excepto|tutt[aeio]|entrambi|ambedue|lungo|verso|presso|secondo|dopo|prima|contro|oltre|sotto|sopra|dietro|attraverso|tramite|entro|fino|fra|tra|após|perante|segundo|conforme|através|samt|statt|seit|mit|gegen|wegen|neben|binnen|inmitten|entgegen|zugunsten|zwischen|außen|innen|oben|unten|hinten|vorn)$/u;
/** They open the object of a verb right before them. */
const OBJECT: ReadonlyMap<string, RegExp> = new Map([
  ['en', /^(?:the|an?|its|their|his)$/u],
  ['de', /^(?:den|die|das|dem|eine?[mn]?|nicht|sich|keine?[mn]?)$/u],
  ['fr', /^(?:les?|la|l'.*|une?)$/u],
  ['es', /^(?:el|la|los|las|una?)$/u],
  ['it', /^(?:il|lo|la|gli|l'.*|una?)$/u],
  ['pt', /^(?:os?|uma?)$/u],
]);
/** "The part THE MOST …" is one noun phrase in Romance languages. */
const MOST = /^(?:plus|moins|más|menos|più|meno|mais|mieux|mejor|peor)$/u;
const INFINITIVE = /(?:[aei]re?|oir|[dtv]re)$/u;
const LISTS = ['glossStarts', 'complements', 'conjunctions', 'relatives', 'subordinators', 'articles'] as const;

/**
 * Whether a word is the verb of a sentence because an object follows it right behind a noun, which no noun phrase has
 * so: "entries LEAVE the cache", „Einträge VERLASSEN den Cache“, « le service LIT le cache ».
 */
export function isOwnVerb(tokens: readonly Token[], at: number, recogniser: Recogniser): boolean {
  const [language] = recogniser.languages;
  const [before, verb, next, behind] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (language === undefined || before === undefined || verb === undefined || next === undefined) return false;
  if (isDenied(tokens, at, language.code)) return true;
  if (OBJECT.get(language.code)?.test(next.key) !== true || verb.capital) return false;
  if (next.before.trim() !== '' || verb.before.trim() !== '' || NO_VERB.test(verb.key)) return false;
  // « Façon de tailler les légumes »: behind a preposition stands no subject.
  if (LISTS.some((list) => recogniser.has(list, verb.key) || recogniser.has(list, before.key))) return false;
  if (language.nounPhrase === 'capital') return before.capital && /(?:t|en)$/u.test(verb.key);
  if (recogniser.is('isParticiple', verb.key) || recogniser.is('isPassive', verb.key)) return false;
  // An English verb in the plural stands behind its plural.
  if (language.code === 'en') return /[^su]s$/u.test(before.key) && !/(?:s|ing|ly)$/u.test(verb.key);
  if (at < 2 || INFINITIVE.test(verb.key) || recogniser.is('isAdjective', verb.key)) return false;
  return !MOST.test(behind?.key ?? '');
}

/** « L'amplitude ne dépend pas … », «la amplitud no depende de …»: a verb is denied, not an adjective. */
function isDenied(tokens: readonly Token[], at: number, code: string): boolean {
  const [denial, verb] = [tokens[at], tokens[at + 1]];
  // « L'art de ne rien montrer »: an infinitive is denied, too.
  if (code === 'fr' && DEED.test(tokens[at - 1]?.key ?? '') && DENIED.test(verb?.key ?? '')) return false;
  if (code === 'fr') return denial?.key === 'ne' || denial?.key.startsWith("n'") === true;
  if (at < 2 || DENIALS.get(code) !== denial?.key) return false;
  return /(?:[^bt]e|[^t]en|ono|em)$/u.test(verb?.key ?? '') && tokens[at + 2]?.before.trim() === '';
}

const DEED = /^(?:de|à|pour)$/u;
const DENIED = /^(?:pas|rien|plus|jamais|point)$/u;

const DENIALS: ReadonlyMap<string, string> = new Map([
  ['es', 'no'],
  ['it', 'non'],
  ['pt', 'não'],
]);
