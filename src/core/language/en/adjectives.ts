import { wordSet } from '../recognition-words';

/** Stand before a noun and name no row. */
export const adjectives = wordSet(`
  big small large little long short tall low high wide narrow deep shallow thick thin heavy light strong weak hard soft
  stiff flat round square sharp blunt smooth rough clean dirty dry wet damp hot warm cool cold mild bright dark pale
  loud quiet fast slow quick early late new old young fresh raw ripe rich poor cheap dear free full empty open closed
  loose tight fine coarse rare common simple plain complex easy difficult good bad better best worse worst safe sick
  healthy wild tame sweet sour bitter salty white black red green blue yellow brown grey gray golden wooden own local
  central separate single double whole main real natural artificial steady constant regular weekly daily annual yearly
  different multiple several similar equal extra special general particular more less fewer most least sweet clear sturdy tiny huge
  significant distinct intermediate similar same next previous future various certain current final initial primary secondary
  broad modern traditional typical standard proper direct indirect exact precise abstract concrete vast robust smart
  efficient sufficient consistent persistent permanent temporary convenient independent dependent important relevant
  elegant distant instant resistant fluent frequent transparent different excellent ancient native formal
  overall original additional optional conditional external internal horizontal vertical digital mental manual annual
  gradual visual usual casual mutual individual actual equal total final global legal rural vital crucial essential
  initial partial special social commercial industrial official artificial beneficial potential sequential
  structured distributed shared advanced limited fixed mixed closed advanced detailed simplified curved pointed
  rounded built-in able
`);
