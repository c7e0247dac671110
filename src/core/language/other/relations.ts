import { anyRelations } from '../any/relations';
import { wordSet } from '../recognition-words';
import type { RelationWords } from '../relation-words';
import { relationWords } from './relation-tables';

const german = relationWords({
  cues: `
    is-a > 90: ist eine art|sind eine art|ist eine art von|ist eine form von|ist eine sorte von|ist eine unterart von|ist ein typ von|ist ein sonderfall von|ist ein spezialfall von|zählt zu den|zählen zu den
    part-of < 80: besteht aus|bestehen aus|setzt sich aus|setzen sich aus|ist aufgebaut aus
    part-of < 60: enthält|enthalten|umfasst|umfassen|beinhaltet|beinhalten
    part-of > 80: ist teil von|sind teil von|ist ein teil von|sind teile von|ist bestandteil von|ist ein bestandteil von|ist eine komponente von
    requires > 85: benötigt|benötigen|braucht|brauchen|erfordert|erfordern|hängt von|hängen von|beruht auf|beruhen auf|funktioniert nicht ohne
    requires < 85: ist nötig für|sind nötig für|ist notwendig für|ist erforderlich für|ist voraussetzung für|wird gebraucht für
    requires > 65: basiert auf|basieren auf
    requires > 55: verwendet|verwenden|nutzt|nutzen|benutzt|benutzen`,
  prepositions: 'von: von vom der des',
  gapped: `
    requires > 85: für / braucht man|braucht es|benötigt man|ist mindestens
    requires < 85: ohne / gibt es kein|gibt es keine|gibt es keinen|kein|keine|keinen
    requires ~ 85: setzt|setzen / voraus
    requires ~ 85: ist auf|sind auf / angewiesen
    is-a < 90: zu den / gehören|gehört|zählen|zählt
    part-of < 80: zum|zur / gehören|gehört
    is-a > 90: zählt man|rechnet man / zu den|zu`,
  attribute: /(?:ig|lich|bar|sam|haft|los)e[mnrs]?$/u,
  without: 'ohne',
  differing:
    'zu unterscheiden von|zu unterscheiden vom|unterscheidet sich von|unterscheiden sich von|unterscheidet sich vom|verschieden von',
  differences: 'unterschied zwischen|unterschiede zwischen',
  mutual: 'unterscheiden sich|sind verschieden|sind gegensätze|sind zweierlei',
  limiters: 'sein seine seinen seiner ihr ihre ihren ihrer mindestens wenigstens nur noch zuerst immer',
  classNouns: 'art arten form formen sorte sorten typ typen klasse klassen variante varianten',
  classLinks: 'von der des',
  conjunctions: 'und oder sowie',
  copulas: 'sind ist',
  negations: 'nicht kein keine keinen keiner keinem keines nie niemals ohne weder noch',
  modals: 'kann können könnte könnten darf sollte sollten vielleicht möglicherweise manchmal gelegentlich meist wenn',
  determiners:
    'der die das den dem des ein eine einen einem einer eines jeder jede jedes jeden jedem alle dieser diese dieses diesen zwei drei vier mehrere',
  nounPhrase: 'capital',
  partNouns: 'teil abschnitt stück segment bestandteil bauteil phase etappe schicht scheibe',
  opposites:
    'das gegenteil|genau das gegenteil|umgekehrt|genau umgekehrt|das umgekehrte|sein gegenstück|ihr gegenstück|sein gegenteil|ihr gegenteil',
  confusions:
    'der einzige unterschied|sind gegensätze|nicht verwechselt werden|darf man nicht verwechseln|das gegenteil von|das gegenteil der|das gegenteil des|gegenstück zu|nicht zu verwechseln mit|nicht verwechseln|oft verwechselt mit|nicht dasselbe wie|etwas anderes als|die umkehrung von|die umkehrung der|die umkehrung des',
});

const french = relationWords({
  cues: `
    is-a > 90: est un type de|est une sorte de|est une forme de|est une espèce de|est une variété de|est un cas particulier de|sont des types de|sont des formes de|sont des sortes de
    part-of < 80: se compose de|se composent de|est composé de|est composée de|sont composés de|sont composées de|est constitué de|est constituée de|est formé de|est formée de
    part-of < 60: comprend|comprennent|comporte|comportent|contient|contiennent|inclut|incluent|renferme
    part-of > 80: fait partie de|font partie de|est une partie de|est un composant de|est un élément de
    requires > 85: nécessite|nécessitent|suppose|supposent|présuppose|présupposent|exige|exigent|requiert|requièrent|dépend de|dépendent de|a besoin de|ont besoin de|repose sur|reposent sur|s'appuie sur|s'appuient sur|ne fonctionne pas sans
    requires < 85: est nécessaire à|est nécessaire pour|est indispensable à|est requis pour|est requise pour
    requires > 65: est basé sur|est basée sur|est fondé sur|est fondée sur
    requires > 55: utilise|utilisent|emploie|emploient`,
  prepositions: "de: de du des d'un d'une -\nà: à au aux",
  gapped: `
    requires > 85: pour / il faut|on a besoin de|on a besoin d'un|on a besoin d'une
    requires < 85: sans / il n'y a pas de|il n'y a pas|pas de|pas|point de
    is-a > 90: range|rangent|classe|classent / parmi les|parmi`,
  without: 'sans',
  differing: 'diffère de|diffèrent de|se distingue de|est différent de|est différente de',
  differences: 'différence entre|différences entre|distinction entre',
  mutual: 'diffèrent|se distinguent|sont différents|sont différentes|sont opposés|sont opposées',
  limiters: 'au moins seulement toujours',
  endings: '/ s x es',
  classNouns: 'type types sorte sortes forme formes espèce espèces variété variétés genre genres',
  classLinks: 'de du des',
  conjunctions: 'et ou',
  copulas: 'sont est',
  negations: 'ne pas jamais aucun aucune sans ni',
  modals: 'peut peuvent pourrait pourraient parfois peut-être généralement si',
  determiners:
    "le la les l' un une des ce cet cette chaque tout toute tous toutes deux trois quatre plusieurs son sa ses leur leurs petit petite grand grande",
  nounPhrase: 'first',
  partNouns: 'partie section segment morceau portion tranche fragment composant étape phase',
  opposites:
    "l'inverse|l'opposé|le contraire|tout le contraire|exactement l'inverse|son contraire|son inverse|son opposé",
  confusions:
    "la seule différence|le contraire de|le contraire du|ne se confond pas avec|ne se confondent pas|s'oppose à|s'oppose au|s'opposent à|ne pas confondre|ne faut pas confondre|sont opposés|sont opposées|sont des contraires|souvent confondu|souvent confondue|n'est pas la même chose que|autre chose que|l'inverse de|l'inverse du",
});

const spanish = relationWords({
  cues: `
    is-a > 90: es un tipo de|es una clase de|es una forma de|es una variedad de|es una especie de|es un caso particular de|son tipos de|son clases de|son formas de
    part-of < 80: se compone de|se componen de|consta de|constan de|consiste en|está formado por|está formada por|está compuesto por|está compuesta por|está compuesto de|está compuesta de
    part-of < 60: incluye|incluyen|contiene|contienen|comprende|comprenden
    part-of > 80: es parte de|son parte de|forma parte de|forman parte de|es una parte de|es un componente de|es un elemento de
    requires > 85: presupone|presuponen|requiere|requieren|necesita|necesitan|exige|exigen|depende de|dependen de|se apoya en|no funciona sin
    requires < 85: es necesario para|es necesaria para|se necesita para|hace falta para|es imprescindible para
    requires > 65: se basa en|se basan en|está basado en|está basada en
    requires > 55: usa|usan|utiliza|utilizan|emplea|emplean`,
  prepositions: 'de: de del',
  gapped: `
    requires > 85: para / hace falta|hacen falta|se necesita|se necesitan|se requiere|se requieren|es necesario|es necesaria
    requires < 85: sin / no hay|no existe|no existen|no puede haber
    is-a > 90: clasifica|clasifican|cuenta|cuentan / entre los|entre las`,
  without: 'sin',
  differing: 'difiere de|difieren de|se diferencia de|se distingue de|es diferente de|es distinto de|es distinta de',
  differences: 'diferencia entre|diferencias entre',
  mutual: 'difieren|se diferencian|se distinguen|son distintos|son distintas|son opuestos|son opuestas',
  limiters: 'al menos solo sólo siempre primero por lo menos',
  endings: '/ s es',
  classNouns: 'tipo tipos clase clases forma formas variedad variedades especie especies',
  classLinks: 'de del',
  conjunctions: 'y e o u',
  copulas: 'son es',
  negations: 'no nunca jamás ni sin ningún ninguna',
  modals: 'puede pueden podría podrían quizá quizás suele suelen si',
  determiners:
    'el la los las lo un una unos unas este esta cada todo toda todos todas dos tres cuatro varios varias su sus gran pequeño pequeña',
  nounPhrase: 'first',
  partNouns: 'parte sección segmento trozo porción fragmento componente etapa fase',
  opposites: 'lo contrario|justo lo contrario|todo lo contrario|lo opuesto|al revés|su contrario|su opuesto',
  confusions:
    'la única diferencia|lo contrario de|lo contrario del|se opone a|se opone al|no confundir|no hay que confundir|son opuestos|son opuestas|son contrarios|no debe confundirse|se confunde con|no es lo mismo que|otra cosa que|lo inverso de|el reverso de',
});

const italian = relationWords({
  cues: `
    is-a > 90: è un tipo di|è una specie di|è una forma di|è una sorta di|è una varietà di|è un caso particolare di|sono tipi di|sono forme di|sono specie di
    part-of < 80: si compone di|si compongono di|consta di|consiste di|consiste in|è composto da|è composta da|sono composti da|sono composte da|è formato da|è formata da|è costituito da|è costituita da
    part-of < 60: comprende|comprendono|contiene|contengono|include|includono
    part-of > 80: fa parte di|fanno parte di|è parte di|è una parte di|è un componente di|è un elemento di
    requires > 85: presuppone|presuppongono|richiede|richiedono|ha bisogno di|hanno bisogno di|necessita di|necessitano di|esige|esigono|dipende da|dipendono da|poggia su|non funziona senza
    requires < 85: è necessario per|è necessaria per|è indispensabile per
    requires > 65: si basa su|si basano su|è basato su|è basata su
    requires > 55: usa|usano|utilizza|utilizzano|impiega|impiegano`,
  prepositions:
    'di: di del dello della dei degli delle -\nda: da dal dallo dalla dai dagli dalle -\nsu: su sul sullo sulla sui sugli sulle -\nin: in nel nello nella nei negli nelle -',
  gapped: `
    requires > 85: per / serve|servono|ci vuole|ci vogliono|occorre|occorrono|è necessario|è necessaria
    requires < 85: senza / non c'è|non ci sono|non esiste|non esistono
    is-a > 90: annovera|annoverano|classifica|classificano / tra i|tra le|fra i|fra le`,
  without: 'senza',
  differing: 'differisce da|differiscono da|si distingue da|si differenzia da|è diverso da|è diversa da',
  differences: 'differenza tra|differenza fra|differenze tra|differenze fra',
  mutual: 'differiscono|si distinguono|sono diversi|sono diverse|sono opposti|sono opposte',
  limiters: 'almeno solo sempre prima anche',
  endings: 'a o e / i e he hi',
  classNouns: 'tipo tipi specie forma forme sorta sorte varietà classe classi genere generi',
  classLinks: 'di del dello della dei degli delle',
  conjunctions: 'e ed o',
  copulas: 'sono è',
  negations: 'non mai nessun nessuno nessuna né senza',
  modals: 'può possono potrebbe potrebbero forse talvolta se',
  determiners:
    "il lo la i gli le l' un uno una ogni questo questa tutti tutte due tre quattro alcuni alcune suo sua suoi sue grande piccolo piccola",
  nounPhrase: 'first',
  partNouns: 'parte sezione segmento pezzo porzione frammento componente tappa fase',
  opposites: "l'opposto|il contrario|l'inverso|l'esatto contrario|il suo contrario|il suo opposto|al contrario",
  confusions:
    "l'unica differenza|il contrario di|il contrario del|il contrario della|si oppone a|non confondere|non bisogna confondere|non si confonda|sono opposti|sono opposte|sono contrari|da non confondersi|spesso confuso con|spesso confusa con|non è la stessa cosa di|altra cosa da|l'inverso di|il rovescio di",
});

const portuguese = relationWords({
  cues: `
    is-a > 90: é um tipo de|é uma espécie de|é uma forma de|é uma variedade de|é uma classe de|é um caso particular de|são tipos de|são formas de
    part-of < 80: compõe-se de|consiste em|é composto por|é composta por|é composto de|é composta de|é formado por|é formada por|é constituído por|é constituída por|é feito de|é feita de
    part-of < 60: inclui|incluem|contém|contêm|compreende|compreendem|abrange
    part-of > 80: faz parte de|fazem parte de|é parte de|são parte de|é uma parte de|é um componente de|é um elemento de
    requires > 85: pressupõe|pressupõem|requer|requerem|exige|exigem|precisa de|precisam de|necessita de|necessitam de|depende de|dependem de|assenta em|não funciona sem
    requires < 85: é necessário para|é necessária para|é preciso para|é indispensável para
    requires > 65: baseia-se em|baseiam-se em|é baseado em|é baseada em
    requires > 55: usa|usam|utiliza|utilizam|emprega`,
  prepositions: 'de: de do da dos das dum duma\nem: em no na nos nas num numa\npor: por pelo pela pelos pelas',
  gapped: `
    requires > 85: para / é preciso|é preciso um|é necessário|é necessária|é precisa
    requires < 85: sem / não há|não existe|não existem
    is-a > 90: classifica|classificam|conta|contam / entre os|entre as`,
  without: 'sem',
  differing: 'difere de|diferem de|distingue-se de|diferencia-se de|se diferencia de|é diferente de',
  differences: 'diferença entre|diferenças entre',
  mutual: 'diferem|distinguem-se|são diferentes|são opostos|são opostas|são o contrário',
  limiters: 'pelo menos só apenas sempre primeiro',
  endings: '/ s es',
  classNouns: 'tipo tipos espécie espécies forma formas variedade variedades classe classes',
  classLinks: 'de do da dos das',
  conjunctions: 'e ou',
  copulas: 'são é',
  negations: 'não nunca jamais nem sem nenhum nenhuma',
  modals: 'pode podem poderia poderiam talvez costuma se',
  determiners:
    'o a os as um uma uns umas este esta cada todo toda todos todas dois duas três quatro vários várias seu sua seus suas grande pequeno pequena',
  nounPhrase: 'first',
  partNouns: 'parte secção seção segmento pedaço porção fragmento componente etapa fase',
  opposites: 'o contrário|o oposto|o inverso|exatamente o contrário|ao contrário|o seu oposto|o seu contrário',
  confusions:
    'a única diferença|o contrário de|o contrário do|o contrário da|opõe-se a|opõe-se ao|opõe-se à|não confundir|são opostos|são opostas|não se confunde com|não deve ser confundido|não deve ser confundida|não é o mesmo que|não é a mesma coisa que|o inverso de|o inverso do|o inverso da',
});

const polish = relationWords({
  cues: `
    is-a > 90: jest rodzajem|są rodzajami|to rodzaj|jest odmianą|są odmianami|to odmiana|jest typem|to typ|jest formą|jest szczególnym przypadkiem|zalicza się do|zaliczają się do
    part-of < 80: składa się z|składa się ze|składają się z|składają się ze|jest zbudowany z|jest zbudowana z|jest złożony z|jest złożona z
    part-of < 60: zawiera|zawierają|obejmuje|obejmują
    part-of > 80: jest częścią|są częścią|są częściami|to część|wchodzi w skład|wchodzą w skład|jest elementem|są elementami|jest składnikiem
    requires > 85: wymaga|wymagają|potrzebuje|potrzebują|zależy od|zależą od|opiera się na|opierają się na|nie działa bez
    requires < 85: jest potrzebny do|jest potrzebna do|jest potrzebne do|jest niezbędny do|jest niezbędna do|jest niezbędne do
    requires > 55: używa|używają|wykorzystuje|wykorzystują`,
  gapped: `
    requires > 85: do|dla / potrzebny|potrzebna|potrzebne|potrzebny jest|potrzebna jest|potrzebne jest|potrzebne są|jest potrzebny|jest potrzebna|jest potrzebne|są potrzebne|niezbędny|niezbędna|niezbędne|niezbędny jest|niezbędna jest|niezbędne jest|niezbędne są|trzeba
    requires < 85: bez / nie ma|nie istnieje
    part-of < 80: w skład|do / wchodzi|wchodzą
    is-a < 90: do / należy|należą|zalicza się|zaliczamy
    is-a > 90: zalicza|zaliczają|zalicza się / do`,
  attribute: /.{3}(?:[oe]go|[oe]mu|[yi]m|ej|[yi]ch|[yi]mi|owa|owe|owy|na|ne|ny|ska|skie|ski)$/u,
  without: 'bez',
  differing: 'odróżnia się od|odróżnić od|różni się od|różnią się od',
  differences: 'różnica między|różnice między|różnica pomiędzy',
  mutual: 'różnią się|są przeciwieństwami|to przeciwieństwa',
  limiters: 'swój swoją swego swojego swojej jego jej ich co najmniej przynajmniej tylko zawsze najpierw jeszcze',
  endings:
    'a e o y ę i ie / a ą e ę i o ó u y ów om em ami ach ej ego emu ych ym ymi im imi ie iem owi iami ią ię ii ji iu',
  classNouns:
    'rodzaj rodzaje rodzajów rodzajem rodzajami odmiana odmiany odmian odmianą typ typy typów forma formy form',
  conjunctions: 'i oraz lub albo',
  copulas: 'to są jest',
  negations: 'nie ani nigdy bez żaden żadna żadne',
  modals: 'może mogą mógłby mogłaby mogłoby czasem niekiedy zwykle jeśli by',
  determiners:
    'dwóch trzech czterech kilku ten ta to te każdy każda każde pewien pewna pewne dwa dwie trzy cztery kilka mały mała małe duży duża duże',
  nounPhrase: 'first',
  partNouns: 'część odcinek fragment kawałek składnik etap faza',
  opposites: 'odwrotnie|na odwrót|przeciwieństwo|jego przeciwieństwo|jej przeciwieństwo|odwrotność',
  confusions:
    'jedyna różnica|przeciwieństwo|przeciwieństwem|nie mylić|są przeciwieństwami|nie należy mylić|często mylony z|często mylona z|to co innego niż|to nie to samo co|odwrotność|odwrotnością',
});

const ukrainian = relationWords({
  cues: `
    is-a > 90: вид|різновид|підвид|є видом|є різновидом|це вид|це різновид|окремий випадок|є окремим випадком|належить до|належать до|один із видів|один з видів
    part-of < 80: складається з|складається із|складаються з|складаються із|складений з|складена з
    part-of < 60: містить|містять|включає|включають|охоплює|охоплюють
    part-of > 80: частина|є частиною|частиною|входить до складу|входять до складу|входить до|є складовою|складова
    requires > 85: потребує|потребують|вимагає|вимагають|залежить від|залежать від|спирається на|спираються на|працює на|не працює без|не обходиться без
    requires < 85: потрібен для|потрібна для|потрібне для|потрібні для|необхідний для|необхідна для|необхідне для|необхідні для
    requires > 65: на основі|ґрунтується на|ґрунтуються на|заснований на|заснована на
    requires > 55: використовує|використовують`,
  gapped: `
    requires > 85: для / потрібен|потрібна|потрібне|потрібні|необхідний|необхідна|необхідне|необхідні
    requires < 85: без / немає|нема|не буває|не існує|неможливий|неможлива|неможливе|неможливі
    part-of < 80: до складу|до|у склад / входить|входять
    is-a < 90: до / належить|належать|відносять
    is-a > 90: відносить|відносять|зараховують / до`,
  attribute: /.{2}(?:[оь]го|[оь]му|[иі]м|[оь]ї|[иі]х|[иі]ми|ий|ій|ськ[аеіу]|н[аеіу]|ов[аеіу])$/u,
  needed: {
    words: wordSet('потрібен потрібна потрібне потрібні необхідний необхідна необхідне необхідні'),
    dative: /(?:[уюі]|ові|еві|єві|[ая]м|[оь]му|ій)$/u,
  },
  without: 'без',
  differing: 'відрізняють від|відрізняти від|відрізняється від|відрізняються від|відмінний від|відмінна від',
  differences: 'різниця між|відмінність між|відмінності між',
  mutual: 'відрізняються|різняться|розрізняються|є протилежностями',
  limiters: 'свій свою свого своєї своїх його її їх хоча б принаймні щонайменше лише тільки завжди спершу ще',
  endings:
    'а я о е є и і ї ь й ий ій ья / а я у ю о е є и і ї ів їв ей ам ям ом ем єм ами ями ах ях ою ею єю ого ього ому ьому ої ьої ій им ім их іх ими іми ові еві єві ві',
  classNouns:
    'вид види видів видом видами різновид різновиди різновидів різновидом тип типи типів форма форми форм спосіб способи способів клас класи класів',
  conjunctions: 'і й та або чи',
  copulas: 'це є',
  negations: 'не ні ані ніколи без жоден жодна жодне',
  modals: 'може можуть міг могла могло могли мабуть можливо іноді зазвичай якщо би б',
  determiners:
    'двох трьох чотирьох кількох це цей ця ці такий така таке такі кожен кожна кожне будь-який будь-яка один одна одне два дві три чотири',
  nounPhrase: 'first',
  partNouns: 'частина відрізок ділянка фрагмент шматок етап фаза стадія',
  opposites: 'навпаки|усе навпаки|все навпаки|протилежність|його протилежність|її протилежність|повна протилежність',
  confusions:
    'єдина різниця|єдина відмінність|протилежний|протилежна|протилежне|протилежні|протилежність|протиставляють|не плутати|протилежності|не плутайте|не слід плутати|часто плутають|не те саме, що|не одне й те саме|щось інше, ніж|протилежність до',
});

/** Read by signs alone; its prepositions and its article are written together with the noun. */
const hebrew: RelationWords = {
  ...anyRelations,
  namePrefixes: wordSet('ה ב ל מ כ ו ש וה וב ול ומ בה לה מה שה של ושה שב'),
};

/** How sentences of these languages relate concepts: their commonest cues. */
export const otherRelations: ReadonlyMap<string, RelationWords> = new Map([
  ['de', german],
  ['fr', french],
  ['es', spanish],
  ['it', italian],
  ['pt', portuguese],
  ['pl', polish],
  ['uk', ukrainian],
  ['he', hebrew],
]);
