import { en } from '../../i18n';
import type { CommandTexts } from './command-texts';

const plurals = new Intl.PluralRules('en');

function count(one: string, other: string): (value: number) => string {
  return (value) => `${value} ${plurals.select(value) === 'one' ? one : other}`;
}

/** Readable answers in English. */
export const english: CommandTexts = {
  notes: count('note', 'notes'),
  concepts: count('concept', 'concepts'),
  definitions: count('definition', 'definitions'),
  links: count('link', 'links'),
  mentions: count('mention', 'mentions'),
  relations: count('relation', 'relations'),
  prompts: count('prompt', 'prompts'),
  events: count('line of the journal', 'lines of the journal'),
  sources: count('source', 'sources'),
  uses: count('use', 'uses'),
  problemCount: count('problem', 'problems'),
  states: { defined: 'defined', suggested: 'suggested', linked: 'linked' },
  suggested: 'suggested',
  rowKinds: { different: 'different', same: 'same', 'one-sided': 'one-sided' },
  implied: 'implied',
  kinds: {
    link: 'links to',
    'is-a': 'is a',
    'part-of': 'is part of',
    requires: 'requires',
    contrasts: 'contrasts with',
    mentions: 'mentions',
  },
  cardStates: { new: 'new', learning: 'to be shown again', review: 'review', buried: 'buried', suspended: 'suspended' },
  pairReasons: {
    sentence: 'a sentence contrasts them',
    title: 'a title compares them',
    genus: 'of one kind',
    aspects: 'described under the same aspects',
    links: 'linked from the same notes',
  },
  nothing: '–',
  noConcepts: 'No concepts found.',
  noRows: 'The notes say nothing that sets these concepts side by side.',
  noPairs: 'No pairs worth comparing.',
  noPrompts: 'No prompts.',
  noCards: 'Nothing is due.',
  due: (when) => `due ${when}`,
  undefinedTerms: 'Used and never defined',
  repeatedDefinitions: 'One definition in several places',
  differingDefinitions: 'Several definitions of one concept',
  sharedAliases: 'Names claimed by several concepts',
  brokenLinks: 'Links that lead nowhere',
  journalLines: 'Lines of the journal that could not be read',
  line: (number) => `line ${number}`,
  skipped: 'Problems',
  allGood: 'Nothing to remark.',
  problem: en.problems.texts,
};
