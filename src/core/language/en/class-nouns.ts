import { wordSet } from '../recognition-words';

/** Nouns of kinds, by which English definitions say what a thing is. */
export const classNouns = wordSet(`
ability act action activity agent agreement aid algorithm amount angle animal apparatus approach area argument arrangement assumption attempt attribute award
band bar barrier base basin basis beam bed behaviour behavior belief bird blade block board body bond bone border boundary branch break breed bridge building bundle
cable cap capacity case cause cavity cell chain chamber change channel charge circuit claim class clause cloth coat coating code coefficient collection colour color column
combination command compound concept condition constraint construction consonant container contract coordinate copy cord core count course cover covering crack craft criterion crop cross curve cut cutting cycle
damage data database deal deed defect deformation degree delay density deposit derivative description design device diagram difference disease disorder display distance distribution division document drawing drop drug duration duty
edge effect efficiency element end energy engine entity environment enzyme equation equipment error estimate event exchange exercise expression
fabric factor failure family fastener fault feature fee fibre fiber field figure file film fish flow fluid flower fold force form format formation formula fraction fragment frame framework frequency fruit fuel function
gap garment gas gene gland glass grain graph grid grip groove group growth guide guideline
habit handle height hole hook hormone house
idea illness image impairment implement inability increase index indicator individual infection inflammation information ingredient injury inlet insect instance institution instruction instrument interface interval item
join joint journey key kind knife knot label lack land landform language layer layout leaf length letter level lever library limit line link liquid list load location lock loop loss lump
machine mark mass material matter maximum meal mean measure measurement mechanism medium member membrane mesh message metal method metric mineral minimum mistake mixture mode model modification molecule moment motion mould mound movement muscle
name narrowing nerve network node noise note notion number numeral
object obligation offence offense offering officer opening operation operator opinion order organ organisation organization organism ornament outcome outline output
paint pair paper parameter part particle party passage path pattern pause payment percentage performance period permission person phase phenomenon phrase picture piece pigment pin pipe pit place plan plane plant plate plot point pole policy portion position post powder power practice preparation pressure price principle procedure process product production program programme projection pronoun proof property proportion protein protocol protrusion province
quality quantity quotient rail range rate ratio reaction reagent reason recess record recording reduction reference region relation relationship removal repetition replacement report representation request requirement reserve resistance resource response restriction result retelling reversal reward rhythm ridge right ring ritual river rock rod role roof room root rope round route row rule run
salt sample sauce saw scale scar scheme score screen screw script sea seam seat section security seed segment selection sense sentence separation sequence series service session set setting shaft shape share sheet shell shift ship shop shot shrub side sign signal site size skill skin sleeve slice slope slot society software soil solid solution sound source space species speech speed spot spring staff stage state statement station status steel stem step stick stitch stone stop storage store strand strategy stream stress string strip stroke structure study style subset substance substitute sum supply support surface swelling swing symbol symptom syllable system
table tape task tax teaching team technique temperature tendency tension term territory test text texture theorem theory thing thread threshold throw time tissue token tone tool top tower tract trade train trait transaction transfer transition transmission tree trench trial trick trunk tube tumour turn type
unit use valley value valve variable variant variation variety vector vehicle vein version vessel view virus voice volume vote vowel wall warp waste water wave way weapon weather weave wedge weight wheel whole width wind window wing wire withdrawal wood word work worker wound writing yarn zone
bits cells cards clauses data dishes drops elements faces fibres fields forces goods groups lines marks members molecules nodes notes numbers objects people parts pieces points proteins rocks rules shapes sounds states stones strokes substances symbols things threads tissues units values waves words
`);
