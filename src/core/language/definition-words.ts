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
term|terms|concept|concepts|word|words|notion|name|expression|phrase|jargon|slang|they say|what they say|when they say|i hear
термин|термины|понятие|понятия|слово|слова|словечко|выражение|жаргон|сленг|говорят|как говорят|что говорят
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
meaning|means|explanation|in short|in a nutshell|gloss|sense|in english|plain english|in plain english|translation into human|my words|in my words|in my own words|own words|i.e.|what they mean|what it means here|what we mean|what is meant|what it is|what is it|what it means|what this means|what does it mean|in plain words
значение|смысл|что значит|толкование|расшифровка|что это|что это такое|что означает|что это значит|простыми словами|своими словами|моими словами|по-человечески|по-простому|по-русски|человеческим языком|простым языком|понимаем как|как понимать|что имеется в виду|что имеют в виду|что имеем в виду|то есть|т. е.|коротко|суть
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

/** Header cells that ask who somebody is: of roles they tell what each is, of people who they are. */
export const roleQuestions: ReadonlySet<string> = phraseSet(`
who it is|who that is|who this is|who is it|who is that
кто это|кто это такой|кто это такие|хто це|хто це такий
wer das ist|wer ist das|wer es ist|qui c'est|c'est qui|qui est-ce|quién es|chi è|quem é|kto to|kto to jest
`);

/** Header cells of columns of roles: what is said of each is what anybody in it is. */
export const roleHeads: ReadonlySet<string> = phraseSet(`
role|roles|actor|party|parties|position|participant|job|title|rank|office
роль|роли|участник|участники|сторона|стороны|должность|звание|ролі|учасник|учасники|посада
rolle|rollen|partei|amt|beteiligter|rôle|rôles|acteur|partie|poste|rol|roles|papel|parte|cargo|ruolo|ruoli|carica|papéis|rola|role|stanowisko|strona
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

/** Header cells of columns in which something is remarked of what stands before, whatever its form. */
export const remarkHeads: ReadonlySet<string> = phraseSet(`
note|notes|comment|comments|remark|remarks|remember|why|where|when|who|how|how much|how many|whose|use|uses|used for|purpose|result|results|outcome|example|examples|cause|causes|fix|fixes|solution|cure|problem|risk|risks|price|cost|place|location|next|before|after|default|answer|question|reason|effect|effects|usage|owner|seen on|seen in|seen at|what's there|source|pros|cons|strengths|weaknesses|symptom|symptoms|best|worst|normal|what happened|what we did|what to do|to do|try|try this|do|don't|bought|got|have|need|who has it
заметка|заметки|комментарий|комментарии|примечание|примечания|почему|зачем|где|когда|кто|как|сколько|чей|для чего|куда|назначение|итог|результат|результаты|пример|примеры|причина|причины|решение|проблема|риск|риски|цена|стоимость|место|до|после|ответ|вопрос|эффект|применение|источник|плюсы|минусы|симптом|симптомы|норма|что случилось|что сделали|что делать|что сделать|ответственный|что там|где видел|где видела|где смотреть|где встретил|что купить
нотатки|примітка|примітки|чому|навіщо|де|коли|хто|як|скільки|приклад|причина|результат|ціна|місце
notiz|notizen|bemerkung|warum|wo|wann|wer|wie|wozu|beispiel|ergebnis|ursache|lösung|preis|ort|zweck|remarque|remarques|pourquoi|où|quand|qui|comment|exemple|résultat|cause|prix|lieu|nota|notas|note|por qué|dónde|cuándo|quién|cómo|ejemplo|resultado|causa|precio|lugar|perché|dove|quando|chi|come|esempio|risultato|prezzo|luogo|por quê|onde|quem|como|exemplo|preço|uwagi|dlaczego|gdzie|kiedy|kto|jak|przykład|wynik|cena|miejsce
`);

/** Header cells of columns of works, people and places: what is said of each is no meaning of a word. */
export const namedHeads: ReadonlySet<string> = phraseSet(`
book|books|film|films|movie|movies|song|songs|album|artist|author|title|person|people|who|character|characters|place|places|shop|site|link|links|app|apps|game|games|project|projects|question|problem|idea|team|company|client|day|week|month|year|place|city|town|country|room|chapter|scene|episode|lecture|gift|present|animal|pet|recipe|plan|goal
книга|книги|фильм|фильмы|песня|альбом|автор|кто|человек|люди|персонаж|персонажи|герой|место|места|магазин|сайт|ссылка|приложение|игра|проект|вопрос|проблема|идея|команда|компания|клиент|день|неделя|месяц|год|город|страна|комната|глава|сцена|эпизод|лекция|подарок|рецепт|план|цель
buch|film|lied|person|wer|figur|ort|laden|spiel|projekt|tag|woche|livre|chanson|personne|qui|personnage|lieu|jeu|projet|jour|libro|película|canción|persona|quién|personaje|lugar|juego|proyecto|día|canzone|chi|personaggio|luogo|gioco|progetto|giorno|livro|filme|canção|pessoa|quem|jogo|projeto|dia|książka|piosenka|osoba|kto|miejsce|gra|projekt|dzień
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
