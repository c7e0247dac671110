import { trimEndOf } from './trim';

/** Where a term and its gloss stand in a sentence written without spaces. */
interface SpacelessCopula {
  readonly termFrom: number;
  readonly termTo: number;
  readonly glossFrom: number;
  readonly word: string;
  /** The wording alone shows that it defines: 是指, 是一种, とは, である. */
  readonly sure: boolean;
}

const BRACKET = '(?:[（(][^（()）]{1,40}[)）])?';
const CHINESE = new RegExp(
  `^(?:所谓的?[“「]?)?([\\p{L}\\p{N}·-]{1,16}?)[”」]?${BRACKET}\\s?(?:[，,](?=是指|指的是|就是))?(是指|指的是|就?是)(?=[^\\s，,])`,
  'u',
);
const JAPANESE = new RegExp(`^([\\p{L}\\p{N}・-]{1,16}?)${BRACKET}\\s?(というのは|とは|は)(?![違異])、?(?=\\S)`, 'u');
/** A measure word shows a genus: 一种, 一块. */
export const GENUS = /一[种種个個类類项項块塊门門套组組段条條份座片]/u;
const NO_TERM = /[的了在是和与跟把被]|^(?:[这那它他她我你此其]|以[上下]|上述|下列|问题|原因|结果|目的|重点)/u;
const NO_JAPANESE_TERM =
  /^(?:[彼私僕俺次]|彼女|今日|明日|昨日|今回|これ|それ|ここ|あれ|問題|原因|理由|目的|結果|ポイント|会議)$/u;
/** Words that close a Japanese definition. */
const CLOSING = /(?:のことである|のことです|のこと|である|です|だ|をいう|を指す|を言う)$/u;
/** No verb and no adjective. */
const NOUN_END = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}ーのみ]$/u;

/** "老面是…的一块面团", 「カノンは、…形式である」. */
export function spacelessCopula(sentence: string, code: string): SpacelessCopula | null {
  const match = (code === 'ja' ? JAPANESE : CHINESE).exec(sentence);
  const [whole = '', term = '', verb = ''] = match ?? [];
  if (match === null || (code === 'ja' ? NO_JAPANESE_TERM : NO_TERM).test(term)) return null;
  const gloss = trimEndOf(sentence.slice(whole.length), /[。．.\s]/u);
  if (code === 'ja' && verb === 'は' && !(CLOSING.test(gloss) && NOUN_END.test(gloss.replace(CLOSING, ''))))
    return null;
  const sure = code === 'ja' || verb !== '是' || GENUS.test(gloss) || isOfKin(term, gloss);
  const termTo = trimEndOf(whole.slice(0, whole.lastIndexOf(verb)), /[，,”」\s]/u).length;
  return { termFrom: whole.indexOf(term), termTo, glossFrom: whole.length, word: verb, sure };
}

/** 「乌龙茶是介于…的半发酵茶」: the term's last character is that of the genus. */
function isOfKin(term: string, gloss: string): boolean {
  return term.length > 1 && gloss.includes('的') && !/[，,；;]/u.test(gloss) && term.at(-1) === gloss.at(-1);
}

/** A gloss without what closes it: 「…形式」 of 「…形式である。」. */
export function withoutClosing(gloss: string): string {
  return trimEndOf(gloss, /[。．.\s]/u).replace(CLOSING, '');
}
