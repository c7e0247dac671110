import { phrases, phraseSet, recognitionWords, wordSet } from '../recognition-words';

/** How Hebrew notes define, and what only looks so. */
export const hebrew = recognitionWords({
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
