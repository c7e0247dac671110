import { definitionWords, glossWords, termWords } from '../definition-words';
import { classNouns } from './class-nouns';
import { isFinite } from './finite-verbs';
import { frames, phrases, phraseSet, recognitionWords, wordSet } from '../recognition-words';

const auxiliaries = wordSet(`
is are was were am has have had do does did can could may might must shall should will would isn't aren't wasn't weren't
hasn't haven't hadn't don't doesn't didn't can't couldn't't wouldn't shouldn't cannot it's that's they're we're you're i'm
happens works goes comes gets seems looks says means depends makes wants knows lives needs takes care cares
`);

/** Third persons that no plural noun shares: behind a subject they make a clause. */
const thirdPersons = wordSet(`
accommodates achieves aims aligns allows alleviates applies arises assigns avoids becomes begins belongs communicates comprises computes connects
consists contains contributes creates decides defines delivers demonstrates depends describes determines devises dictates distributes eliminates
emerges employs enables encapsulates encourages ensures exists exposes extends facilitates fetches focuses generates gives happens identifies
implements improves includes increases indicates inherits initializes inspects installs integrates interacts introduces invokes involves keeps lets
listens maintains makes manages minimizes necessitates observes obtains occurs operates optimizes performs prevents produces provides propagates
receives reduces refers relates relies remains removes replaces represents requires resolves retrieves sends solves specifies stays suggests takes
tells throws lies learns retains implies translates utilizes validates varies verifies writes seems goes comes gets wants knows suffers brings
`);

/** Orders that are hardly a noun at a gloss's beginning. */
const orders = wordSet(`
adjust allocate analyze analyse apply assign assume avoid calculate clip consider convert decode define describe develop determine deploy discuss encode
encourage enforce ensure establish evaluate examine explain explore identify imagine implement inform initialize initialise integrate introduce
investigate maintain maximize maximise minimize minimise normalize normalise observe obtain optimize optimise perform practice practise prefer prioritize
recall reduce respect retrieve simplify solve specify split suppose train treat understand utilize utilise validate distinguish note remember
`);

/** A verb in front of one of these has an object. */
const determiners = wordSet(
  'both the a an its their your our his her this these those all any each every some it them you us',
);

/** Have no object, so no passive: behind their subject they tell what happened, "checkout failed for one in six". */
const intransitivePasts = wordSet(
  'failed happened occurred arrived died crashed vanished stalled collapsed fell went came appeared disappeared worked rose dropped',
);
const adverbials = wordSet('for in on at to with without during after before until again twice');

/** They stand before a name: "a structure called the heap". */
const namingParticiples = wordSet('called named considered termed based used');

/** Third persons and orders with which an option, a step or a change begins. */
const openingVerbs = wordSet(`
contain consist represent determine describe enable allow ensure add adds allow allows apply applies archive archives ask asks avoid bake begin boil bring brings build builds buy call calls cancel cancels
change changes check checks choose clean clear clears click close closes collapse collect compute configure confirm connect connects contact convert
converts copy copies create creates cut cuts decide declares decrease define defines delete deletes disable disables display displays do download downloads
drag draw draws drop drops edit edits enable enables encrypts ensure ensures enter execute executes expand expands export exports extend extends feed fetch
fetches fill filter filters find finds finish fix fixes fold follow force generate generates get gets give gives go goes group groups handle handles help
helps hide hides hold holds ignore ignores import imports improve include includes increase indicates insert inserts install invite join jump keep keeps launch
launches learn leave leaves let lets limit limits link list lists load loads log logs lock locks look looks make makes manage manages mark marks match matches
measure merge merges mix move moves must name needs notify open opens pass paste pay pick picks pin pins place plan play plays press prevent prevents print
prints provide provides prune pull push put read reads rebuild recalibrates reconnect record refer refresh release reload remember remember reminds remove removes rename renames render
renders repeat replace replaces report require requires reset resets resize rest restart restarts restore restores return returns reuse revert review
revise rotate run runs save saves scan score search see select selects send sends set sets share shares shift show shows shrink sign skip skips sort sorts
specify specifies start starts stay stays stop stops store stores submit support supports swap switch switches sync take takes talk tap tell test think toggle toggles track
translate trigger triggers try turn turns type undo unlock update updates upgrade upload uploads use uses validate verify view visit wait walk warn warns
watch wipe work works write writes won works isn't lives depends matches shows tells
`);

/** How English notes define, and what only looks so. */
export const englishRecognition = recognitionWords({
  code: 'en',
  definitionWords,
  termWords,
  glossWords,
  nounPhrase: 'article',
  classNouns,
  stopHeadings: phraseSet(`
introduction *|intro *|overview|preview|preface|background|motivation|basics|general|about|about this *|context|how *|why *|when *|where *|who *|which *|getting started|need for *|purpose *|point of *|role of *|importance of *|impact of *|idea behind *|problem with *|goal of *
example *|examples *|illustration|exercise *|exercises *|problem set *|problems|homework|tasks *|task list|to do|todo|todos|practice|in practice|case studies|case study
summary *|conclusion *|conclusions|key points|key idea|main idea|core idea|in one line|in one sentence|in a nutshell|in short|key takeaways|takeaways|tl;dr|tldr|recap|abstract|results *|outcome
link|links *|reference|references *|source|sources *|bibliography|literature|further reading|reading *|resources *|see also|related *|external links|credits|citations
note|notes *|remark|remarks *|comments *|important|warning|tips *|tip|advice *|hints *|miscellaneous|misc|other *|others|extra|ideas *|brain dump|thoughts *|reflections|questions *|open questions|answers *|faq|quiz
advantages *|disadvantages *|pros *|cons *|pros and cons *|benefits *|drawbacks *|limitations *|strengths *|weaknesses *|applications *|application|uses *|usage *|use cases *|properties *|features *|kinds *|types *|rules|steps|procedure|workflow|commands|setup *|installation *|settings *|formula|formulas|formulae|notation|terms *|terminology|glossary *|vocabulary *|definitions *|history *|timeline|schedule|agenda|log|changelog|changed|fixed|new|added|removed|known problems|known issues|quotes *|quotations|quote|structure|contents|table of contents|index|list|proof|theorem|theorems|plans *|plan|things to try|next steps|action items|today|yesterday|tomorrow|diary|journal|archive|inbox|draft
`),
  contrastHeadings: phraseSet(`
difference *|differences *|comparison *|compared *|distinction *|distinctions *|similarities and differences *|contrast *|contrasts *|what is the difference *|what's the difference *
`),
  contrastCues: wordSet('vs versus differs differ difference differences'),
  questions: phrases(
    "what exactly is {term}|what is {term}|what are {term}|what's {term}|what does {term} mean|what is meant by {term}|what do we mean by {term}|what do they mean by {term}|what do you mean by {term}|what do people mean by {term}|what's meant by {term}|who is {term}|define {term}|definition of {term}",
  ),
  labels:
    phraseSet(`recap|the story so far|mistake|mistakes|common mistake|pearl|pearls|clinical pearl|return value|returns|notation|hw|
explanation|description|inputs|outputs|method used|key concepts|core idea|example|examples|e.g.|note|notes|nb|n.b.|remark|tip|tips|hint|warning|caution|important|attention|question|questions|answer|answers|goal|goals|aim|objective|purpose|task|tasks|todo|to do|exercise|exercises|homework|problem|problems|solution|source|sources|reference|references|link|links|see also|author|date|time|place|where|when|who|why|how|what|status|tag|tags|topic|summary|tl;dr|tldr|conclusion|result|results|takeaway|idea|thought|proof|theorem|lemma|proposition|corollary|claim|formula|notation|complexity|properties|pros|cons|advantages|disadvantages|benefits|drawbacks|limitations|steps|plan|next|next task|next week|next step|next steps|deadline|price|cost|owner|fix|root cause|cause|causes|reason|effect|effects|default|usage|use|uses|application|applications|rule|rules|rule of thumb|analogy|intuition|discussion|experiment|observation|hypothesis|method|assumption|assumptions|input|output|version|menu|setting|settings|path|file|files|command|commands|ps|p.s.|p. s.|update|edit|caveat|exception|exceptions|trivia|fun fact|quote|context|background|requirements|prerequisites|participants|attendees|present|decision|decisions|action|actions|risk|risks|before|after|first|second|third|finally|warning sign|offsite|pronunciation|etymology|synonyms|antonyms|translation|type|types|kind|kinds|main idea|key idea|key point|keyword|keywords|key word|key words|parameter|parameters|argument|arguments|returns|return value|return type|ans|idea|format|duration|base case|induction step|inductive step|data unit|historical context|implication|implications|importance|role|syntax|definition and example
`),
  evaluations: wordSet(
    `drawback drawbacks disadvantage disadvantages advantage advantages benefit benefits downside upside trouble worst best hardest easiest greatest favourite favorite upshot goal goals aim aims`,
  ),
  likenings: wordSet('analogy analogies metaphor metaphors'),
  remarkCues: wordSet(`
    cases applications uses advantages advantage disadvantages benefits benefit drawbacks limitations strengths weaknesses pros cons tradeoffs trade-offs features feature highlights
    implications considerations recommendations challenges practices tips advice steps step procedure workflow setup installation requirements prerequisites
    tasks todo goals improvements insights resources books links reading authors tools changes changelog skills responsibilities guidelines use-cases reasons why how
  `),
  emptyGenera: wordSet(`nightmare joke mess bliss nonsense fun waste argument_for argument_against 
    full_of opposite_of reverse_of key_concept key_component key_part key_element key_feature key_factor key_idea key_principle key_property key_step key_tool core_concept core_component core_part core_element core_feature core_factor core_idea core_principle core_property core_step core_tool central_concept central_component central_part central_element central_feature central_factor central_idea central_principle central_property central_step central_tool
    good_option better_option best_option great_option good_choice better_choice best_choice great_choice right_choice popular_choice perfect_choice good_fit great_fit perfect_fit good_idea great_idea good_way great_way good_place great_place great_feature great_tool great_addition best_practice good_practice bad_practice perfect_illustration perfect_example must-have
    the_one the_ones the_man the_woman the_guy new_one new_ones old_one old_ones litre liter spoonful teaspoon tablespoon pinch handful cornerstone backbone idea bad fundamental integral offence underutilized leading lot a_bit little_bit significant well-known main representative example aspect issue problem reason exception matter must choice question downside upside mistake main_difference only_difference one_difference big_difference
    vital critical crucial essential important necessary useful responsible helpful
  `),
  personal: wordSet(`my me our ours i'm i'll i've my mine myself we've we're we'd`),
  pointers: wordSet('this that these those it they such each both he she'),
  frequencies: wordSet('usually often mostly typically sometimes commonly generally normally'),
  causes: wordSet('because therefore though although'),
  negations: wordSet(`not never n't cannot`),
  termStarts: wordSet(`
shown given listed note if when while whenever because since although though unless until once as so thus then therefore hence however whereas whether
this that these those it he she they we you i my your our his her their its there here what which who whom whose where why how
for to from by on in at of off with without about into over under between through during before after above below near per via despite like unlike
and or but nor not no yes also only even just still yet again maybe perhaps please sorry thanks ok okay
one two three some any many most much more few several all every each both either neither another other others lots plenty little less nobody everybody someone something nothing anything everything anyone
first second third next finally now today tomorrow yesterday always never often sometimes usually
is are was were do does did has have had can could may might must should will would let let's don't
the what's where's who's how's it's that's there's here's we'll you'll later instead otherwise besides given
`),
  glossStarts: wordSet(`
worth two three four five anyone if when while because since although though unless until as so thus then therefore
this that these those it he she they we you i me my your our his her their its there here what whatever which who whose where why how
for to from by on in at off with without about into over under through during before after above below near per via despite like unlike inside outside within among across against along behind beyond instead once throughout toward towards upon due according based given similar when up
analogous identical equal comparable related able likely unlikely different equivalent
and or but nor not no yes also only even just still yet again maybe perhaps please sorry thanks ok okay
some many most much more few several all every both either neither another other others lots plenty little less nobody everybody someone something nothing everything anyone everyone
now today tomorrow yesterday always never often sometimes usually mostly too very quite really finally almost already soon later better worse
available unavailable possible impossible allowed permitted supported
however moreover furthermore
easy hard good bad great fine nice cheap fast slow simple useful useless free silent optional required empty off same ready done open closed called named
is are was were has have had can could may might must should will would isn't aren't wasn't doesn't don't didn't can't won't e.g i.e see cf tbd tba
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
`),
  relatives: wordSet(
    "that's that’s who's who’s that which who whose whom where when whereby wherein how whether whoever whichever whatever",
  ),
  subordinators: wordSet('as before after until once while if because since than unless though although so but and'),
  copulas: wordSet('is are means denotes refers'),
  resumptions: phrases('it is|this is|these are|they are'),
  pointings: phrases("that is|that's|it's|this is called|that is called|this is what we call"),
  measures: phrases(
    'how far|how many|how much|how long|how often|how fast|how well|how strongly|how quickly|how large|how big|how small|how high|how deep|how close|how likely|how easily|what share|what fraction|what percentage|what proportion|what part',
  ),
  openers: phrases('so|now|well|ok|okay|right|anyway|basically|again|in short'),
  leadIns: phrases(
    'in short|in brief|briefly|in a nutshell|in other words|in simple terms|in simple words|simply put|put simply|in one sentence|reminder|for the record|for reference|to be clear|for clarity|recall|note|nb|clarification|by definition|remember|for those who|for anyone who|for everyone who',
  ),
  introHeadings: wordSet('introduction intro overview about description definition'),
  introductions: phrases(
    "to understand|in order to understand|to be able to understand|to see why|to see how|to answer this|let's|let us|let me|before we|before you|before diving|before answering|before going|we're about to|we are about to|we're going to|we are going to|in this section|in this article|in this post|in this chapter|in this note|imagine|suppose|have you ever",
  ),
  namingVerbs: phrases(
    "he calls|she calls|they call|people call|we'll call|let's call|let us call|is called|are called|is then called|are then called|is also called|is what we call|are what we call|is what people call|is what is called|we call|is named|is known as|are known as|is said to be|is termed|is referred to as|are referred to as",
  ),
  namingFrames: frames(
    'by … we mean|by … i mean|by … they mean|by … he means|by … she means|says … he means|says … she means|says … they mean|say … they mean|by … we shall mean|by … we understand|by … is meant|by … one means',
  ),
  nounOpenings: phraseSet(
    "everything that|anything that|all that|all those|all the|two or|one or|three or|what remains|what's left|what is left|anything a|anything an|anything the|something a|something an|something the|something you|everything a|everything an|everything the|whatever a|whatever an|whatever the|whatever is|whoever is|whoever has|anyone who|anybody who|everyone who|everybody who|all who",
  ),
  numerals: wordSet('two three four five six seven eight nine ten eleven twelve'),
  standIns: wordSet('those one'),
  purposes: wordSet('for'),
  namesAbove: phrases("this is the name for|that is the name for|that's the name for|the name for|so we call"),
  alsoCalled: phrases(
    'a.k.a.|aka|also known as|also called|also named|often called|usually called|commonly called|we call it|sometimes called|sometimes known as|otherwise known as',
  ),
  qualifiers: wordSet(`
plural singular noun nouns verb verbs adjective adverb formal informal slang archaic obsolete deprecated abstract general specific strict loose old new modern early late british american english latin greek french german russian
database language library framework platform protocol format system service tool program app application company website editor plugin device model process method animal plant bird fish tree river drug disease metal element unit food drink dish king queen writer painter composer
law math maths sport sports music art finance business computing medicine chess theatre theater film war cooking biology language software hardware file files command option part sense meaning version draft beta sic here there person people place city country planet book song band game rough local global main minor major left right top bottom small large big short long
`),
  otherNameLabels: phrases(
    'synonym|synonyms|other name|other names|alternative name|alternative names|also known as|also called|aka',
  ),
  aliasCues: phrases('also called|also known as|aka|a.k.a.|or|also|known as|short for|abbreviated'),
  conjunctions: wordSet('and or & vs versus'),
  articles: wordSet('a an the any'),
  indefinites: wordSet('a an any'),
  wideGenera: wordSet(
    'amount angle area body branch change class collection combination condition course degree difference direction distance edge end fraction flow form grade group height inflammation kind layer length limit line loss measure method middle mixture movement number opening pair part path place point portion position process product proportion quantity quotient range rate ratio rest row section sequence series set share side size space speed stage state stretch strip structure study sum surface system time top total type unit value volume way width zone',
  ),
  complements: wordSet('of between among'),
  isVerb: (word) => openingVerbs.has(word) || auxiliaries.has(word) || thirdPersons.has(word) || orders.has(word),
  isFinite: (word) => auxiliaries.has(word) || thirdPersons.has(word),
  governs: (word, next, opens) =>
    (word === 'think' && next === 'of') ||
    (!opens && intransitivePasts.has(word) && adverbials.has(next)) ||
    // "Types the closing bracket": no plural has a determiner right behind it.
    (opens && /[^su]s$/u.test(word) && determiners.has(next)) ||
    (opens && word.endsWith('ly') && isFinite(next) && !next.endsWith('ed')) ||
    (determiners.has(next) && isFinite(word) && (opens || /(?:s|ed)$/u.test(word)) && !namingParticiples.has(word)),
  isPast: (word) =>
    /^(?:was|were|had|did|came|went|kept|made|gave|took|got|left|told|lost|built|brought|bought|wrote|said|saw|met|moved|joined|arrived|died|worked|lived|owned|started|stopped|broke|fell|smelled|slept|won|led|began|became|grew)$/u.test(
      word,
    ),
  isPassive: (word) =>
    word.length > 3 && /(?:[^e]ed|wn|ught|made|built|held|kept|sent|chosen|written|driven|taken|given)$/u.test(word),
  isParticiple: (word) =>
    (word.length > 4 || /^(?:used|made|held|kept|sent|worn|left|laid|born|rung|sung|hung|spun|swung)$/u.test(word)) &&
    /(?:ed|ing|wn|ught|made|built|held|kept|sent|chosen|worn|left|laid|born|written|given|taken|driven|found|bound|wound|rung|sung|hung|struck|spun|strung|swung)$/u.test(
      word,
    ) &&
    !/(?:seed|need|speed|feed|breed|unknown|down|town|crown|brown|clown|sound|round|ground|thing|king|ring|^own)$/u.test(
      word,
    ),
});
