import type { ContrastWords } from '../../contrast-words';
import { wordSet } from '../../recognition-words';
import { lines, words } from '../../word-tables';
import { isPast } from '../finite-verbs';

/** English words of who speaks, when, and what only follows or did not happen: such sentences contrast little. */
export const enSpeech = {
  negators: words("not no never neither nor cannot can't isn't aren't doesn't don't won't without n't"),
  counterfactual: words("would've could've should've"),
  perfects: lines(`
    would have
    would not have
    wouldn't have
    could have
    couldn't have
    should have
  `),
  firstPerson: words('i we us me'),
  self: wordSet('i me'),
  persons: wordSet('you we i one someone'),
  timeWords: wordSet(
    'yesterday today tonight monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december ago',
  ),
  enables: wordSet('allow allows let lets enable enables help helps permit permits force forces'),
  corrections: wordSet('rather not instead'),
  consequences: wordSet('will would can may might must should cannot gets becomes'),
  alternatives: wordSet('or vs versus'),
  isUsual: (word) =>
    /^(?:usual|ordinary|normal|regular|standard|typical|traditional|conventional|classic(?:al)?|common|plain|simple|other|many|most|older?)$/u.test(
      word,
    ),
  instances: ['for example ,', 'for instance ,', 'for example :', 'say ,', 'suppose'],
  particulars: wordSet('one my our his her some another this'),
  sequels: wordSet('when after once first'),
  sureOrdinals: wordSet('former latter'),
  comments: new Set(),
  pointers: wordSet('this that these those such'),
  possessives: wordSet('its their his her'),
  isPast,
  isOrder: () => false,
  additions: words('then also afterwards'),
  meanwhile: null,
  subordinators: wordSet('whether as when once after before until as since whenever if'),
  timeOpeners: wordSet('before after once'),
} satisfies Partial<ContrastWords>;
