import type { RelationWords } from '../relation-words';
import { gappedCues } from '../relation-words';

const words = (table: string): string[] => table.split(' ');
const phrases = (table: string): string[] => table.split('|');

/** How English sentences say that one thing is a kind or part of another, or needs it. */
export const enRelations: RelationWords = {
  cues: [
    {
      kind: 'is-a',
      direction: 'forward',
      confidence: 90,
      phrases: phrases(
        'is a kind of|is a type of|is a form of|is a sort of|is a subclass of|is a subtype of|is a special case of|are a kind of|are a type of|' +
          'are a form of|is one kind of|is one type of|is one form of|kind of|type of|subclass of|special case of|is a variety of|belongs to the',
      ),
    },
    {
      kind: 'part-of',
      direction: 'backward',
      confidence: 80,
      phrases: phrases(
        'consists of|consist of|is made up of|are made up of|is composed of|are composed of|comprises|comprise|is built from|is made of|are made of',
      ),
    },
    {
      kind: 'part-of',
      direction: 'backward',
      confidence: 60,
      phrases: phrases('includes|include|contains|contain|holds|hold'),
    },
    {
      kind: 'part-of',
      direction: 'forward',
      confidence: 80,
      phrases: phrases(
        'is part of|is a part of|are part of|are parts of|part of|is a component of|are components of|component of|belongs to|lives inside|runs inside',
      ),
    },
    {
      kind: 'requires',
      direction: 'forward',
      confidence: 85,
      phrases: phrases(
        'requires|require|presupposes|presuppose|needs|need|depends on|depend on|runs on|run on|is built on|are built on|built on|relies on|rely on|cannot work without|does not work without',
      ),
    },
    {
      kind: 'requires',
      direction: 'backward',
      confidence: 85,
      phrases: phrases(
        'is a prerequisite for|is a prerequisite of|is required for|are required for|is needed for|are needed for|is necessary for',
      ),
    },
    { kind: 'requires', direction: 'forward', confidence: 65, phrases: phrases('is based on|are based on|based on') },
    { kind: 'requires', direction: 'forward', confidence: 55, phrases: phrases('uses|use') },
  ],
  gapped: gappedCues(`
    requires > 85: for / you need|we need|one needs|you will need|you'll need
    requires < 85: without / there is no|there are no|there can be no|there would be no
    is-a > 90: counts|count|classes|classifies|classify / among the|among|as a|as an
  `),
  without: new Set(words('without')),
  differing: phrases(
    'differs from|differ from|is different from|are different from|is distinct from|are distinct from|distinguished from|told apart from',
  ),
  differences: phrases('difference between|differences between|distinction between'),
  mutual: phrases('differ|are different|are distinct|are not the same|are two different|are two separate|are opposed'),
  opposites: phrases(
    'the opposite|the exact opposite|exactly the opposite|just the opposite|the reverse|the converse|the inverse|the other way round|the other way around|its opposite|its reverse|its converse|its inverse|its denial|its negation|its mirror image|the mirror image|its counterpart|denies this|denies it|denies that|does the opposite|does the reverse',
  ),
  standing: new Set(words('it this that them')),
  joints: new Set(words('where while whilst')),
  limiters: new Set(words('its at least most only just first always exactly precisely')),
  classNouns: new Set(
    words(
      'kind kinds way ways form forms type types sort sorts variety varieties class classes category categories method methods variant variants',
    ),
  ),
  classLinks: new Set(words('of')),
  partNouns: new Set(
    words('part bit slice section segment portion piece fragment component stage phase layer compartment'),
  ),
  roleNouns: new Set(
    words(
      'input inputs output outputs result results argument source target destination prerequisite requirement substitute replacement alternative synonym',
    ),
  ),
  roleLinks: new Set(words('for to of from')),
  confusions: phrases(
    "not to be confused with|do not confuse|don't confuse|don't mix up|do not mix up|are opposites|easily confused with|often confused with|not the same as|not the same thing as|the opposite of|the reverse of|the inverse of|the only difference|that is the difference|that's the difference|opposed to|opposite to",
  ),
  conjunctions: new Set(words('and or')),
  copulas: new Set(words('are is')),
  negations: new Set(words("not no never n't without cannot don't doesn't isn't aren't won't didn't neither nor")),
  modals: new Set(words('may might could can would should if perhaps possibly sometimes usually probably')),
  determiners: new Set(words('a an the any some each every one two three four several this such')),
  partitives: new Set(words('of')),
  nounPhrase: 'last',
  phraseEnds: new Set(
    words(
      'of for with in on at by from to as between into over under through about without within against during than that which who whom whose where when why how and or but is are was were be has have had does do can may must will not so if because while using used made built called known given too far near much so just only even',
    ),
  ),
};
