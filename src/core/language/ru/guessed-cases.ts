import type { Governor } from '../contrast-words';
import { words } from '../word-tables';

/** Nouns whose vowel flees: «на РЫНКЕ», «в КОНЦЕ». */
const FLEEING_OK =
  /^(?:рын|кус|пес|зам|участ|толч|меш|горш|порош|крюч|знач|подар|поряд|остат|недостат|промежут|потол|угол|желуд|перекрест|лепест|рост|спис|прыж|зрач|щелч|пуч|снеж|флаж|пирож|цвет|кипят|молот|плат|кат|стан|звон|отпечат|напит|позвон|черен|сквозня)к$/u;
const FLEEING_EC = /^(?:кон|паль|от|огур|двор|колод|тор|образ|пер|карантин|столб)ц$/u;
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  words(
    'дне=дно льне=лён льду=лёд льде=лёд лбу=лоб рту=рот узле=узел угле=уголь углу=угол котле=котёл огне=огонь корне=корень уровне=уровень ' +
      'ветру=ветер дожде=дождь краю=край времени=время имени=имя пламени=пламя семени=семя земле=земля земли=земля земле=земля ' +
      'землей=земля кухне=кухня спальне=спальня башне=башня песне=песня бойне=бойня доле=доля воле=воля пуле=пуля буре=буря заре=заря ' +
      'неделе=неделя капле=капля петле=петля кровле=кровля туфле=туфля море=море поле=поле горе=горе крови=кровь цепи=цепь сети=сеть ' +
      'памяти=память волокон=волокна окон=окна зерен=зёрна пятен=пятна колец=кольца писем=письма чисел=числа ребер=рёбра ядер=ядра стекол=стёкла смерти=смерть печи=печь ночи=ночь речи=речь двери=дверь степи=степь тени=тень кости=кость соли=соль пыли=пыль ' +
      'боли=боль роли=роль цели=цель стали=сталь меди=медь ткани=ткань шерсти=шерсть печати=печать нефти=нефть нити=нить',
  ).map((pair): [string, string] => {
    const [form = '', noun = ''] = pair.split('=');
    return [form, noun];
  }),
);

/** Stems of feminine nouns with a hard consonant; the rest are taken for masculine ones behind «в» and «на». */
const FEMININE =
  /(?:иц|[еёи]н|ур|орм|рупп|оманд|[еу]м|работ|высот|широт|частот|кислот|теплот|красот|пустот|долгот|густот|охот|забот|пехот|вод|(?:пог|ме|св|при|с)од|трав|глав|слав|основ|голов|коров|школ|рол|формул|молекул|скал|шкал|игл|смол|пил|сил|могил|дорог|ног|книг|бумаг|влаг|тревог|шуб|губ|труб|изб|борьб|учеб|рыб|крыш|каш|душ|туш|кож|пищ|рощ|туч|куч|дач|задач|свеч|встреч|игр|сфер|мер|камер|нор|кор|гор|пор|шкур|программ|рам|реклам|драм|ламп|карт|плат|зарплат|палат|ват|дат|лопат|газет|диет|планет|ракет|монет|анкет|квот|банкнот|рук|рек|мук|щек|наук|собак|атак|библиотек|аптек|[мтзг]ик|агр|фабрик|механик|техник|клиник|паник|клубник|черник|почв|букв|зим|звезд|стран|ран|зон|корон|сторон|войн|волн|сосн|весн|цен|стен|сцен|смен|систем|схем|тем|проблем|касс|масс|трасс|бесед|пород|руд)$/u;
/** Masculine ones that end alike. */
const NOT_FEMININE =
  /(?:плен|ген|член|магазин|бензин|витамин|термин|камин|сын|клин|дом[еи]н|стержен|шлем|подъем|объем|прием|проем|шум|завод|перевод|вывод|привод|ввод|отвод|провод|метод|эпизод|переход|вход)$/u;
const isFeminine = (stem: string): boolean => FEMININE.test(stem) && !NOT_FEMININE.test(stem);
/** A consonant before «к» is of a feminine noun, «в ЛОДКЕ», but for these. */
const MASCULINE_K = /(?:пар|бан|тан|рис|дис|вос|ис|обыс|пус|блес|шел|вол|толк|фланк|бланк|поис|воен|п[ао]л)к$/u;
/** Nouns in «-ея». */
const WHOLE_EI = /^(?:ид|алл|батар|галер|транш|ш)ей$/u;
/** Masculine nouns in «-у» behind «в» and «на». */
const LOCATIVE_U =
  /^(?:лес|сад|берег|пол|год|снег|нос|шкаф|порт|ряд|вид|ход|бок|мост|пруд|луг|двор|круг|пар|пух|верх|дым|бег|час|низ|строй)$/u;
const CONSONANT = /[бвгджзклмнпрстфхцчшщ]$/u;
const HUSHING = /[гкхжчшщ]$/u;

/** Nouns that end so in the nominative. */
const SINGULAR_II =
  /(?:крит[еэ]р|сценар|комментар|гербар|планетар|санатор|ки|гел|литий|алюмин|кальц|натр|магн|бар|рад|тор|ген|жреб|пролетар|викар)ий$/u;

const LOCATIVE = new Set(words('в во на о об при'));
const ACCUSATIVE = new Set(words('в во на за под через про сквозь'));
const GENITIVE = new Set(words('из от до без для у около после против вместо'));
const INSTRUMENTAL = new Set(words('с со под над за между перед'));

/**
 * The likely nominative of a noun behind a preposition, where ending and preposition leave its gender open: «в
 * ВОЗРАСТЕ», «на ЭЛЕКТРИЧКЕ», «без ШКАЛ». Null where nothing tells it.
 */
export function guessedNominative(
  word: string,
  { preposition, adjective }: Pick<Governor, 'adjective' | 'preposition'>,
  isNeuter: (stem: string) => boolean,
): string | null {
  const known = IRREGULAR.get(word);
  if (known !== undefined && preposition !== '') return known;
  if (word.length < 4) return null;
  const stem = word.slice(0, -1);
  if (LOCATIVE.has(preposition) && word.endsWith('е')) return ofLocative(stem, isNeuter);
  if (ACCUSATIVE.has(preposition) && word.endsWith('у') && CONSONANT.test(stem))
    return LOCATIVE_U.test(stem) ? stem : `${stem}а`;
  if (/[^и]ии$/u.test(word) && preposition !== '')
    return `${stem}${/(?:[ея]н|[вжрч]ан|[зи]дан|[аи]здан)ии$/u.test(word) ? 'е' : 'я'}`;
  if (GENITIVE.has(preposition)) return ofGenitive(word, adjective, isNeuter);
  if (INSTRUMENTAL.has(preposition) || preposition === '') return ofInstrumental(word, preposition);
  return null;
}

function ofLocative(stem: string, isNeuter: (stem: string) => boolean): string | null {
  if (isNeuter(stem)) return `${stem}о`;
  if (FLEEING_OK.test(stem)) return stem.replace(/к$/u, 'ок');
  if (FLEEING_EC.test(stem)) return stem.replace(/ц$/u, 'ец');
  if (/[аеоуюя]$/u.test(stem)) return `${stem}й`;
  if (!CONSONANT.test(stem) || /[^и]ц$/u.test(stem)) return null;
  if (isFeminine(stem)) return `${stem}а`;
  if (/[^аеиоуыюя]к$/u.test(stem) && !MASCULINE_K.test(stem)) return `${stem}а`;
  return stem.endsWith('тел') ? `${stem}ь` : stem;
}

function ofGenitive(word: string, adjective: string, isNeuter: (stem: string) => boolean): string | null {
  const stem = word.slice(0, -1);
  if (/[аяо]теля$/u.test(word)) return `${stem}ь`;
  // «для ОТВЕРСТИЙ», «без УСЛОВИЙ».
  if (/^(?:.*[ыи]х)?$/u.test(adjective) && /(?:ст|[вт]в|[еая]н|лов)ий$/u.test(word)) return `${stem}я`;
  // «для ГАРАНТИЙ», «без СЕРИЙ».
  if (/^(?:.*[ыи]х)?$/u.test(adjective) && /[бвдзлнпрстфц]ий$/u.test(word) && !SINGULAR_II.test(word))
    return `${stem}и`;
  if (word.endsWith('ы') || /[гкхжчшщ]и$/u.test(word)) return `${stem}а`;
  // «без ДВЕРЕЙ», «пять РОЛЕЙ», «без ИДЕЙ».
  if (/[бвдзлмнпрстфжчшщ]ей$/u.test(word) && /^(?:.*[ыи]х)?$/u.test(adjective)) {
    const own = /^(?:пол|мор)ей$/u.test(word) ? 'я' : 'и';
    return word.replace(/ей$/u, WHOLE_EI.test(word) ? 'еи' : own);
  }
  // «для ШКАЛ»: no nominative stands there; «у поперечной ДИАПАЗОН шире» is one.
  if (!CONSONANT.test(word) || /(?:[ое]в|[ыи]х)$/u.test(word) || !/^(?:.*[ыи]х)?$/u.test(adjective)) return null;
  const fleeing = /^(.+)[ое]к$/u.exec(word)?.[1];
  if (fleeing !== undefined) return `${fleeing}ки`;
  return isNeuter(word) ? `${word}а` : `${word}${HUSHING.test(word) ? 'и' : 'ы'}`;
}

function ofInstrumental(word: string, preposition: string): string | null {
  // «СУХОЙ» is an adjective as often.
  if (/[бвгджзклмнпрстфх]ой$/u.test(word) && isFeminine(word.slice(0, -2))) return word.replace(/ой$/u, 'а');
  return preposition !== '' && /[жчшщц]ей$/u.test(word) ? word.replace(/ей$/u, 'а') : null;
}
