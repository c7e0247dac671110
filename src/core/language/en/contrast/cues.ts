import { lastRemarks, remarkOpeners } from '../remarks';
import type { ContrastWords } from '../../contrast-words';
import { wordSet } from '../../recognition-words';
import { couples, lines, words } from '../../word-tables';
import { enChoice } from '../choice-words';

/** Lines of a weight and a phrase. */
const weighted = (text: string): ContrastWords['pairs'] =>
  lines(text).map((line) => {
    const at = line.indexOf(' ');
    return { phrase: line.slice(at + 1), weight: Number(line.slice(0, at)) };
  });

/** English words that set one thing against another, and the words about them. */
export const enCues = {
  contrastHeadings: lines(`
    difference
    differences
    differ
    differs
    different
    comparison
    compared
    comparing
    contrast
    contrasts
    similarities and differences
    what sets them apart
    tell them apart
    telling them apart
    which to choose
    which one to choose
    head to head
    side by side
    trade-offs
  `),
  versus: lines(`
    vs
    v
    versus
    or
    against
    compared with
    compared to
  `),
  pairs: weighted(`
    94 , whereas
    94 whereas
    90 , while
    90 , whilst
    94 ; whereas
    90 ; while
    92 ; by contrast ,
    92 , in contrast ,
    92 ; on the other hand ,
    65 , but
    65 ; but
    65 but
    65 , though
    65 , although
    65 , yet
    60 , and
    60 and
    70 ;
    70 ; however ,
  `),
  fronted: weighted(`
    90 while
    90 whilst
    94 whereas
    75 although
    75 though
  `),
  conditions: couples(`
    if/then
    if/
  `),
  choice: enChoice,
  only: words('only solely exclusively'),
  sole: wordSet('only sole'),
  unlike: lines(`
    unlike
    in contrast to
    in contrast with
    as opposed to
    contrary to
  `),
  unlikeMid: lines(`
    unlike
    in contrast to
    in contrast with
    as opposed to
  `),
  comparedWith: lines(`
    compared with
    compared to
    in comparison with
    in comparison to
    by comparison with
    relative to
  `),
  adversatives: words('but yet though'),
  parallelCues: lines(`
    on the other hand
    by contrast
    in contrast
    meanwhile
    conversely
    instead
  `),
  prefixes: lines(`
    difference
    differences
    distinction
    distinguishes
    sets
    differ
    differs
  `),
  prefixEnds: lines(`
    is that
    are that
    is this :
    in that
    is
    :
  `),
  inTermsOf: lines(`
    in terms of
    when it comes to
    with regard to
    with respect to
    as regards
  `),
  openers: lines(`
    it follows that
    this means that
    that means that
    that is why
    that's why
    this is why
    that is ,
    therefore ,
    therefore
    however ,
    also ,
    also
    moreover ,
    furthermore ,
    in addition ,
    besides ,
    so ,
    so
    but
    and
    yet
    thus ,
    thus
    hence ,
    overall ,
    in short ,
    in short :
    in brief ,
    in brief :
    briefly ,
    briefly :
    in a nutshell ,
    in a nutshell :
    in simple terms ,
    in simpler terms ,
    in other words ,
    in plain words ,
    in plain english ,
    simply put ,
    put simply ,
    put another way ,
    in general ,
    generally ,
    usually ,
    typically ,
    on the other hand ,
    on the one hand ,
    by contrast ,
    in contrast ,
    meanwhile ,
    conversely ,
    in practice ,
    as a result ,
    as a rule ,
    for example ,
    note that
    mind you ,
    that said ,
    of course ,
    to be fair ,
    in fact ,
    actually ,
    admittedly ,
    still ,
    honestly ,
    for me ,
    in my experience ,
    in my opinion ,
    personally ,
    plus ,
    plus
    i think that
    i think
    i find that
    i find
    i'd say
    i would say
    i reckon
    because
    since
  `),
  results: lines(`
    which is why
    which is how
    that is why
    that's why
    hence
  `),
  tails: wordSet('due so because since though although especially particularly'),
  remarkOpeners,
  lastRemarks,
  disclaimers: lines(`
    this does not mean
    this doesn't mean
    does not mean that
    not to say that
    it seems
    it appears
    in this example
    in our example
    it turns out
    it is important
    it's important
    is recommended that
    is highly recommended
    is strongly recommended
    no matter
    let's dive
    let's look
    let's see
    let's take
    let's compare
    let's start
    let's explore
    let's consider
    let's discuss
    as you've
    this document
    this guide
    this article
    this page
    in this guide
    in this article
    understanding the difference
    knowing the difference
    some claim
    some believe
    some think
    many believe
    many think
    people think
    people believe
  `),
  doubts: lines(`
    few
    hardly
    hardly any
    scarcely
    barely
    rarely
    seldom
    never
    nor
    little
    not every
    not all
    not each
    not many
    nobody
    nothing
    however
  `),
  leftOut: lines(`
    rather than
    instead of
    in place of
    apart from
    aside from
    except for
    except
    other than
    besides
    next to
    alongside
    what
    whatever
    all that
    all
    everything
    not
    no
  `),
  saysAlike: (text) => /(?:^|[^\p{L}])(?:similar(?:ly)?|likewise|alike|as well)(?!\p{L})/iu.test(text),
} satisfies Partial<ContrastWords>;
