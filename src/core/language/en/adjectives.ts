import { wordSet } from '../recognition-words';

/** Stand before a noun and name no row. */
export const adjectives = wordSet(`
  big small large little long short tall low high wide narrow deep shallow thick thin heavy light strong weak
  hard soft stiff flat round square sharp blunt smooth rough clean dirty dry wet damp hot warm cool cold mild
  bright dark pale loud quiet fast slow quick early late new old young fresh raw ripe rich poor cheap dear free
  full empty open closed loose tight fine coarse rare common simple plain complex easy difficult good bad
  better best worse worst safe sick healthy wild tame sweet sour bitter salty white black red green blue yellow
  brown grey gray golden wooden own separate single double whole main real steady regular weekly daily yearly
  multiple similar extra particular more less fewer most least clear sturdy tiny huge distinct intermediate
  same next future certain broad modern standard proper direct indirect exact precise abstract concrete vast
  blind deaf numb robust smart fluent overall structured distributed shared advanced limited fixed mixed detailed simplified
  curved pointed rounded built-in able
`);
