import { obliqueOf } from '../oblique';

/** The Polish instrumental. */
export const plOblique = obliqueOf(
  `
  ością: ość
  niami: nie nia
  kami: ki ka
  gami: gi ga
  ami: y a e
  niem: nie ń
  kiem: k ek
  giem: g
  em: - o e
  ą: a
  `,
  `
  ymi: e
  imi: ie
  ym: y e
  im: i ie
  ą: a
  `,
);

/** The Ukrainian instrumental. */
export const ukOblique = obliqueOf(
  `
  ією: ія
  єю: я
  кою: ка
  ою: а я
  ею: я а
  ями: і я
  ками: ки ка
  ами: и і а
  оєм: ій ой
  єм: й
  ням: ня
  ттям: ття
  ддю: дь
  ттю: ть
  ссю: сь
  ллю: ль
  ччю: ч
  істю: ість
  лям: ля
  тком: ток
  нком: нок
  шком: шок
  вком: вок
  бком: бок
  дком: док
  ом: - о
  цем: ець це ц
  ем: ь - е
  `,
  `
  ими: і
  іми: і
  ьою: я
  ою: а
  им: ий е
  ім: ій є
  `,
);
