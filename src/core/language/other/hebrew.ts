import { phrases, phraseSet, recognitionWords, wordSet } from '../recognition-words';

/**
 * Lamed before an infinitive of hif'il, hitpa'el and nif'al, or of pa'al with its vav: by lamed alone a lute and a
 * satellite would be something to do.
 */
const INFINITIVE = /^ל(?:ה[\u05D0-\u05EA]{3,}|[\u05D0-\u05EA]{2}ו[\u05D0-\u05EA])$/u;

/** How Hebrew notes define, and what only looks so. */
export const hebrew = recognitionWords({
  code: 'he',
  evaluations: wordSet('החיסרון היתרון הבעיה הקושי חיסרון יתרון'),
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
  nounPhrase: 'ending',
  relatives: wordSet('אשר שבו שבה שבהם'),
  termStarts: wordSet('זה זו אלה הוא היא הם הן של על עם את אם כי כל לא אין יש אני אנחנו אתה מה מי איפה מתי איך למה'),
  glossStarts: wordSet(
    'מקבל משתמש השתמשו שתיים שניים שלוש שלושה ארבע ארבעה חמש חמישה שש שישה שבע שבעה שמונה תשע תשעה עשר עשרה מוסיף פותח סוגר יוצר מציג מסתיר שומר מאפשר משמש לחץ בחר הוסף פתח הקש של על עם את אם כי כל לא אין יש זה זו אלה הוא היא הם הן אני אנחנו אתה מה מי איפה מתי איך למה כדי לפי עד אל רק גם אחרי לפני תמיד אף היום מחר',
  ),
  negations: wordSet('לא אין'),
  personal: wordSet('אני אנחנו שלי שלנו שלך שלכם'),
  // The relative word is written with the next.
  isParticiple: (word) => /^ש[\u05D0-\u05EA]{3,}$/u.test(word),
  // What is done with the things that the gloss begins with.
  isFinite: (word) => /^(?:נוצר|נמחק|נשמר|נפתח|ממוקמ)(?:ת|ים|ות)$/u.test(word),
  isVerb: (word) => INFINITIVE.test(word) && word !== 'לימון',
});
