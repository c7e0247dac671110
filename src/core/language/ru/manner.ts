import { wordSet } from '../recognition-words';

const MANNER = /^.{3,}но$/u;
/** Neuter nouns with that ending, and the last part of longer ones. */
const NEUTER =
  /^(?:зерно|веретено|полотно|волокно|окно|пятно|сукно|бревно|колено|полено|звено|кино|казино|домино|гумно|фортепиано|пианино|толокно|панно|стекловолокно)$/u;
const OTHERS = wordSet(`
  вбок набок вплотную вручную впрок впритык наспех взаймы наизусть вслепую впустую поровну напоказ наугад внахлест встык
  целиком кругом пешком верхом волоком рядком наперед навсегда поначалу
`);

/** «ТАЙНО», «ИСКУССТВЕННО», «ВБОК»: how something is done. */
export const tellsHow = (word: string): boolean => OTHERS.has(word) || (MANNER.test(word) && !NEUTER.test(word));
