import { labelledWords } from '../word-tables';

/** What words are kinds of: a row whose every side holds a word of one kind may be called by the kind. */
export const genera: ReadonlyMap<string, string> = labelledWords(`
  Colour=white black red green blue yellow brown grey gray purple violet orange pink golden silver beige cream crimson amber ivory turquoise olive maroon
  Material=wood wooden timber oak pine beech bamboo metal metallic steel iron brass bronze copper aluminium aluminum tin plastic nylon polyester rubber leather suede cotton linen wool silk glass stone marble granite clay concrete brick paper cardboard ceramic porcelain enamel carbon fibreglass ice dust gut
  Shape=round oval square triangular rectangular cylindrical conical flat curved straight pointed spherical oblong domed arched crescent
  Taste=sweet sour bitter salty savoury spicy tart tangy bland nutty fruity
  Season=spring summer autumn winter january february march april june july august september october november december
  Age=childhood infancy adolescence adulthood teens twenties thirties forties fifties sixties babies toddlers teenagers adults elderly infants newborns
  Location=underground inland indoors outdoors north south east west northern southern eastern western africa asia europe america england britain scotland wales france germany italy spain greece china japan india russia london paris rome upstairs downstairs overseas offshore abroad
  Direction=clockwise anticlockwise counterclockwise upwards downwards inwards outwards leftwards rightwards sideways forwards backwards
  Movement=hop walk run crawl swim fly glide jump leap slither waddle gallop trot
  Diet=grass leaves insects meat fish seeds nectar plankton carrion fruit worms rodents
  Sound=loud quiet soft shrill mellow muffled deafening silent
  Temperature=hot warm cool cold chilled lukewarm freezing
  Transparency=transparent opaque translucent
  Texture=smooth rough crumbly crisp chewy silky coarse grainy velvety sticky
  Moisture=dry wet damp moist
  Time of day=day night dawn dusk daytime daylight morning evening noon midday midnight afternoon
  State=solid liquid gas gaseous plasma molten
  Sex=male female
  Number=singular plural
  Side=left right
  Activity=nocturnal diurnal crepuscular
  Social life=solitary social gregarious herds packs flocks alone colonies
  Power=battery batteries mains petrol gasoline diesel electricity steam sunlight current
  Frequency=hourly daily weekly fortnightly monthly quarterly yearly annually
  Composition=flour sugar butter eggs milk yeast water salt vinegar cornflour buttermilk yoghurt yogurt honey oil
  Form=written spoken oral verbal printed recorded
  Fuel=coal firewood logs kerosene
  Notation=decimal hexadecimal hex octal binary
  Tissue=ligament tendon cartilage muscle bone nerve
  Platform=linux windows macos ios android unix
  Institution=government parliament ministry council committee treasury congress senate
  Tools=hammer chisel saw drill jig gauge screwdriver pliers wrench spanner scissors shears trowel lathe clamp tweezers scalpel
  Clothing=shoes boots gloves jacket coat trousers shirt hat socks scarf helmet
  Equipment=harness rope quickdraws carabiner tripod stand amplifier charger pump
  Storage=fridge freezer cellar pantry larder cupboard
`);

/** The same of words behind a preposition alone: "in the WOOD", "into the ARM". */
export const placedGenera: ReadonlyMap<string, string> = labelledWords(`
  Location=kitchen bathroom bedroom garage attic basement balcony windowsill garden hedge pond stream marsh cave burrow slope ground surface mainland island coast coastal coastline sea ocean river lake valley mountain hills forest woodland field meadow desert city countryside belly stomach back neck chest head forehead ear nose mouth tongue arm shoulder elbow forearm wrist hand palm finger leg thigh knee shin foot ankle buttock hip vein muscle skin wall ceiling roof floor threshold stove table shelf drawer pocket bag root trunk branch twig bark leaf top middle centre center edge corner warehouse factory workshop school hospital office theatre church court shop market carriage boot cab rock sand mud soil seabed bottom bed depths shallows anus colon rectum gut bowel lung liver kidney brain heart wrist thumb hamstring calf groin heel toe spine pelvis rib jaw gum lips cheek scalp bladder throat cliff dunes reef lagoon estuary prairie tundra taiga savanna swamp bog moor heath orchard vineyard greenhouse barn stable shed nest den museum library hotel restaurant stadium gym clinic pharmacy airport harbour port dock hall corridor lobby jar tin bottle bucket barrel crate oven road pavement path track
  Time=beginning start end morning evening monday friday saturday sunday weekends weekdays breakfast lunch dinner holidays century term birth
`);

/** Beings and things that are what the name before them says: "ionic COMPOUNDS", "type 1 PATIENTS". */
export const bearers = `
  patients patient people users user substances compounds materials databases database systems system models devices
  machines products items objects plants animals species breeds organisms languages programs programmes apps accounts
  account owners players fans students sufferers versions varieties individuals beings model algorithm algorithms
  protocol protocols method methods approach approaches technique techniques framework frameworks library libraries
  gadget gadgets device sensor sensors unit units engine engines architecture architectures routing
`;
