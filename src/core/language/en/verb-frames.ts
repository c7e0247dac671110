import { framedWords } from '../word-tables';

/** Verbs with the prepositions behind them, and what such a row is called. */
export const verbFrames: ReadonlyMap<string, string> = framedWords(`
  Material=made built carved woven knitted sewn cast forged moulded/of from out
  Composition=consists composed comprised/of
  Composition=mixed/from with
  Habitat=lives found grows thrives occurs/in on under near among along
  Location=sits stands lies hangs located placed installed based worn/in on under behind above below between along at over
  Diet=feeds fed grazes browses/on
  Prey=preys/on
  Power=runs works/on off
  Power=powered/by from
  Origin=comes came derived descended imported extracted obtained arises/from
  Origin=originated invented born arises/in
  Use=used meant intended designed suited serves good ideal fit suitable reserved/for to as
  Use=used/in
  Serving=served/with in on
  Storage=stored kept saved/in on at to
  Attachment=attached fixed sticks fastened joined glued/to by with
  Basis=based rests relies/on
  Cause=caused triggered brought/by
  Cause=due results/to from
  Spread=spreads transmitted passed/by through
  Speed=moves travels/at
  Start=starts begins/in at with from
  Ending=ends/in at with
  Reaction=reacts responds/to with
  Needs=needs/to
  Ownership=owned belongs/by to
  Government=ruled governed/by
  Unit=measured/in
  Treatment=treated/with by
`);
