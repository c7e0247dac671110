import { phraseSet } from './recognition-words';

/**
 * Words that mean "definition" in some twenty languages, with their usual short forms; known in
 * every note, because a callout's type is often of another language than the note.
 */
export const definitionWords: ReadonlySet<string> = phraseSet(`
definition|definitions|def|defn|define|def'n
определение|определения|опр|дефиниция|дефиниции
визначення|означення|дефініція|озн|визн
азначэнне|вызначэнне
definição|definições|definicao
définition|définitions|déf
definición|definiciones|definicion
definizione|definizioni
definicja|definicje|definice|definícia
definitie|begripsbepaling
begriffsbestimmung|begriffserklärung
definició|definíció|meghatározás
definiție|definiția|definisjon|määritelmä|definisi
tanım|tanımı|định nghĩa|ορισμός|определеније|дефиниција|определяне
定义|定義|释义|釋義|정의|הגדרה|تعريف|تعریف|परिभाषा|นิยาม|คำจำกัดความ
`);

/** Callout types that mean "term": such a callout defines as one of a definition word does. */
export const termCallouts: ReadonlySet<string> = phraseSet(`
term|concept|концепт|понятие|поняття|concepto|concetto|conceito|koncept|термин|термін|тэрмін|terme|término|termine|termo|begriff|fachbegriff|pojęcie|pojem|terim|begrip
术语|術語|用語|概念|용어|개념|מונח|مصطلح
`);

/** Header cells of a column of terms. */
export const termWords: ReadonlySet<string> = phraseSet(`
abbreviation|abbr|abbr.|acronym|сокращение|сокр|сокр.|аббревиатура|скорочення|abkürzung|abréviation|sigle|abreviatura|sigla|skrót
term|terms|concept|word|notion|name
термин|термины|понятие|понятия|слово
термін|поняття
begriff|fachbegriff|terminus|terme|notion|concept|término|termino|concepto|termine|concetto|termo|conceito
wort|mot|palabra|parola|palavra|słowo
pojęcie|termin|hasło|begrip|pojem|kavram|terim
术语|名词|概念|用語|言葉|용어|מונח|مصطلح
`);

/** Words of a heading under which terms stand, beside those of columns. */
export const glossaryWords: ReadonlySet<string> = phraseSet(`
glossary|words|vocabulary|terminology|jargon|lingo|slang
глоссарий|словарь|словарик|слова|словечки|терминология|жаргон|сленг|словник|словничок|терміни|слова|слівця
begriffe|fachbegriffe|glossar|wörter|fachwörter|vokabeln|vokabular|wortschatz|fachsprache|glossaire|lexique|vocabulaire|mots|termes|glosario|vocabulario|palabras|términos|glossario|lessico|termini|parole|glossário|vocabulário|palavras|termos
słownik|słowniczek|słowa|pojęcia|terminy
术语表|词汇|用語集|용어집
`);

/** Header cells of a column of glosses, beside the definition words. */
export const glossWords: ReadonlySet<string> = phraseSet(`
meaning|means|explanation|what it is|what is it|what it means|what this means|what does it mean|in plain words
значение|смысл|что значит|толкование|расшифровка|что это|что это такое|что означает|что это значит|простыми словами
значення|тлумачення|що означає|що це означає|що значить
bedeutung|erklärung|signification|sens|significado|significato|znaczenie|betekenis|význam|anlam
was es bedeutet|was das bedeutet|was bedeutet das|was heißt das|ce que ça veut dire|ce que cela signifie|que signifie|qué significa|que significa|cosa significa|che cosa significa|cosa vuol dire|che vuol dire|qué quiere decir|o que quer dizer|o que significa|co to znaczy|co oznacza|wat betekent het
含义|意思|解释|说明|意味|説明|의미|뜻|משמעות|معنى
`);

/** Header cells that ask what a thing is: beside them the first column needs no word for "term". */
export const meaningQuestions: ReadonlySet<string> = phraseSet(`
what it is|what is it|what's that|what that is
что это|что это такое|что понимаем|что под этим понимаем|що це|що це таке
was ist das|was es ist|was das ist|c'est quoi|qu'est-ce que c'est|ce que c'est|qué es|cos'è|che cos'è|cosa è|o que é|co to jest|co to
这是什么|是什么|什么意思
`);

/** Header cells of descriptions, which may be of what things are as of what options do. */
export const descriptionWords: ReadonlySet<string> = phraseSet(`
description|описание|опис|beschreibung|descripción|descrizione|descrição|opis|omschrijving|popis|açıklama|描述|תיאור
`);

/** Header cells of columns of options, files and the like: what stands beside them describes how they work. */
export const recordWords: ReadonlySet<string> = phraseSet(`
option|options|setting|settings|parameter|parameters|param|argument|arguments|command|commands|key|keys|field|fields|property|properties|file|files|flag|flags|shortcut|shortcuts|hotkey|function|functions|method|methods|variable|variables|column|columns|type|types|attribute|attributes|endpoint|code|name|status|action|actions|event|events|step|steps|date|time|task|tasks|feature|features|tool|tools|version|item|items|plugin|plugins|script|scripts|path|url|module|value|values|mode|modes|button
опция|опции|настройка|настройки|параметр|параметры|аргумент|аргументы|команда|команды|клавиша|клавиши|поле|поля|свойство|свойства|файл|файлы|флаг|флаги|функция|функции|метод|методы|переменная|переменные|столбец|атрибут|атрибуты|код|имя|название|статус|действие|действия|событие|события|шаг|шаги|этап|этапы|дата|время|задача|задачи|инструмент|инструменты|версия|модуль|значение|значения|режим|режимы|кнопка|кнопки|тип|типы
option|einstellung|befehl|taste|feld|datei|funktion|methode|schritt|datum|aufgabe|paramètre|commande|touche|champ|fichier|fonction|étape|tâche|opción|ajuste|comando|tecla|campo|archivo|función|paso|fecha|tarea|opzione|impostazione|tasto|funzione|passo|data|opção|configuração|arquivo|função|polecenie|pole|plik|funkcja|krok|поле|команда|крок|назва
`);

const CALLOUT_WORDS: Readonly<Record<string, string>> = {
  ru: 'Определение',
  uk: 'Визначення',
  be: 'Азначэнне',
  bg: 'Дефиниция',
  fr: 'définition',
  es: 'definición',
  it: 'definizione',
  pt: 'definição',
  pl: 'definicja',
  cs: 'definice',
  nl: 'definitie',
  tr: 'tanım',
  zh: '定义',
  ja: '定義',
  ko: '정의',
  he: 'הגדרה',
  ar: 'تعريف',
};

/** The word with which a language heads a callout of a definition; "definition" where it is not known. */
export function calloutWord(code: string): string {
  return CALLOUT_WORDS[code] ?? 'definition';
}
