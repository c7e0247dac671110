import { pairsOf, words } from '../word-tables';

const VERBS = `
  absorb accept access act adapt add affect agree aim allow amplify answer appear apply arise arrive ask assume attach attract avoid
  bake bear become begin behave belong bend bind bite block bloom blow boil bounce break breathe breed bring
  build burn bury buy call capture care carry catch cause change charge check chew choose circulate clean climb clog close
  collapse collect combine come communicate compare compile compress conduct connect consist constrain consume contain
  continue contract control convert cook cool copy correct cost count cover crack crash create cure cut decay
  decide decline decompose decrease defend define delay delete deliver demand depend descend describe deserve
  design destroy detect determine develop die differ dig digest discard discover display dissolve distribute divide
  do draw dress drift drink drive drop dry earn eat emerge emit employ enable encourage end enforce ensure enter
  erode evolve excel execute exist expand expect expire explain expose express extend face fade fail fall favor
  favour fear feature feed feel fight fill finish fit fix flap flash float flow flower fly focus fold follow force
  forget form freeze function gain gather generate get give glow go grant grip group grow guarantee guide handle
  hang happen harden harvest hatch have heal hear heat help hide hit hold hunt hurt ignore imply improve include
  increase indicate infect inherit inhibit insist inspect install interact introduce invest involve issue join
  judge jump keep kick kill know lack land last launch lay lead leak learn leave let lie lift like limit link listen live load
  lock look loosen lose love maintain make manage map mark match matter mean measure meet melt migrate minimise minimize
  mix model modify monitor mount move multiply need notice obey object observe obtain occupy occur offer open
  operate orbit order overlap own pack paint parse pass pause pay penalise penalize perform permit persist place
  plan plant play point polish pose possess post pour predict prefer prepare prescribe present preserve press
  prevent print process produce prohibit project promise promote protect prove provide publish pull pump punish
  push put raise range rank reach react read receive recommend record recover reduce reflect refuse regulate
  reject release rely remain remember remove render repeat replace reply report represent reproduce require resist
  resolve respond rest restrict result retain return reveal reward ring rise roll rotate run rust sample save
  say scale scatter search see seek seem select sell send separate serve set settle shape share shed shift shine
  ship show shrink shut sing sink sit sleep slide slip slow smell soak solve sound span speak specify spend spin
  split spoil spread stack stain stand start state stay stem step stick sting stop store stress stretch strike
  strip subtract suffer suggest suit supply support surround survive swallow swap sweat swell swim switch
  tackle take target taste teach tear tell tend test thicken think thrive tie tolerate touch trade train transfer
  transform translate transmit transport trap travel treat trigger try turn understand use utilise utilize vary
  vote wait walk want warm warn wash waste watch wear weigh wilt win wipe work wrap write yield
  accompany accumulate achieve adhere adjust admit advise age alter announce arrange assign assist attend benefit
  bleed bother bully calculate cancel cater celebrate clap clatter compete complain compose comprise concentrate
  consult cooperate cope correspond creak croak crumble crush declare deepen deflect delegate deny derive deteriorate
  dictate dilute dim disagree disappear discuss dominate doubt dread drown eliminate encode encompass endure engage enjoy enrich
  escape establish evaluate evaporate examine exceed exclude explode explore extract fasten fetch flatten flush forbid
  forward fry fulfil germinate gnaw govern grab grumble hesitate hibernate hinder hoot hover identify ignite
  illuminate imitate impose inspire insulate integrate interpret interrupt intersect invert invite irritate isolate
  itch justify kneel knit lengthen lend license linger magnify manifest merge miss motivate mow mutate nag negotiate
  nibble nod nourish opt organise organize originate outlast outlive overflow overheat participate penetrate perceive
  persuade pierce plunge polarise pollute pray preach precede predate presume prevail prey proceed prolong propose
  pursue qualify radiate realise realize reassure rebuild reckon recognise recognize recycle refer refill refine
  refresh regain rehearse reinforce relate relax relieve remind repel resemble reside resume rinse ripen rot ruin sag
  satisfy scare scrape screech seize sew sharpen shatter shrug simplify simulate ski sneak soften squeeze stabilise
  stabilize starve steal stimulate straighten strengthen succeed suffice summarise summarize supervise sustain talk
  terminate threaten throb tumble unite unlock unravel upload validate vanish ventilate verify vibrate wander weaken
  weave widen wither withstand wrinkle
  browse chirp click configure crawl creep disable dive double download drag drip drum fetch gallop glide graze growl
  halve howl hum install leap march migrate navigate nest paddle paste peel perch purr roam roar sail scratch scroll
  shiver sniff soar spawn squeak swarm tap toggle tow trickle trot tunnel wade whistle
  pluck strum tighten consolidate coagulate condense contaminate convict deduct depict devour disperse dilate evoke
  excrete exert expel fluctuate hydrate incubate infer ingest inhale innervate invade iterate lubricate moisten
  nominate obstruct oscillate outweigh oversee perish propagate pulsate reconcile rectify refract reimburse replenish
  retrieve revolve saturate secrete solidify specialise specialize stipulate submerge subside supersede synthesise
  synthesize traverse undergo unify withdraw withhold
  choke dangle throw prioritize prioritise synchronize synchronise serialize serialise initialize initialise invoke
  instantiate authenticate authorize authorise compute construct decrypt deploy detach encapsulate encrypt enumerate
  evict inject intercept notify override redirect retry rewrite submit subscribe suspend allocate append assert await
  bypass concatenate converge decode denote dispatch distinguish embed entail erase exhibit facilitate foster
  fulfill exhale inhabit intensify interfere lag leverage maximize maximise mitigate necessitate normalize normalise
  oxidize oxidise outperform overcome permeate pertain preclude provoke quantify reclaim restore reuse revoke shorten
  suppress thaw transcend truncate undermine uphold visualize visualise
`;

const PRESENT = `
  am is are was were be been being has had does did done can could may might must shall should will would cannot
  can't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't couldn't shouldn't hasn't haven't hadn't
  it's they're there's that's
`;

/** Verbs and their irregular past, one a line. */
const PAST = `
  become=became
  begin=began
  bend=bent
  bind=bound
  bite=bit
  blow=blew
  break=broke
  bring=brought
  build=built
  burn=burnt
  buy=bought
  come=came
  catch=caught
  choose=chose
  cut=cut
  draw=drew
  drink=drank
  drive=drove
  eat=ate
  fall=fell
  feed=fed
  feel=felt
  fight=fought
  find=found
  fly=flew
  forget=forgot
  freeze=froze
  get=got
  give=gave
  go=went
  grow=grew
  hang=hung
  hear=heard
  hold=held
  hit=hit
  keep=kept
  know=knew
  lay=laid
  dig=dug
  lead=led
  leave=left
  lend=lent
  let=let
  lie=lay
  lose=lost
  make=made
  mean=meant
  meet=met
  pay=paid
  put=put
  read=read
  ring=rang
  rise=rose
  run=ran
  say=said
  see=saw
  sell=sold
  send=sent
  set=set
  shake=shook
  shine=shone
  shoot=shot
  shut=shut
  sing=sang
  sink=sank
  sit=sat
  sleep=slept
  slide=slid
  speak=spoke
  spend=spent
  spin=spun
  split=split
  spread=spread
  stand=stood
  steal=stole
  stick=stuck
  strike=struck
  swim=swam
  take=took
  teach=taught
  tell=told
  think=thought
  throw=threw
  understand=understood
  wake=woke
  wear=wore
  win=won
  write=wrote
`;

const bases = new Map<string, string>();
for (const verb of words(VERBS)) {
  const forms = /[^aeiou]y$/u.test(verb)
    ? [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`]
    : [/(?:[sxzo]|ch|sh)$/u.test(verb) ? `${verb}es` : `${verb}s`, verb.endsWith('e') ? `${verb}d` : `${verb}ed`];
  for (const form of [verb, ...forms]) bases.set(form, verb);
}
const irregular = pairsOf(PAST);
for (const [verb, past] of irregular) for (const form of words(past)) bases.set(form, verb);

const pasts = new Set([...[...irregular.values()].flatMap(words), 'was', 'were', 'had', 'did']);
const finite = new Set([...words(PRESENT), ...pasts, ...bases.keys()]);

/** Verbs in a form that agrees with a subject: "weighs", "kept". A closed list: endings alone tell nothing in English. */
export function isFinite(word: string): boolean {
  return finite.has(word);
}

export function isPast(word: string): boolean {
  // "need", "feed": no ending of a past, but of the verb itself.
  return pasts.has(word) || (word.endsWith('ed') && finite.has(word) && bases.get(word) !== word);
}

/** The verb that a form belongs to: "kept" → "keep"; null for other words. */
export function baseOf(word: string): string | null {
  return bases.get(word) ?? null;
}
