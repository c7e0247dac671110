import type { ChoiceWords } from '../choice-words';
import { wordSet } from '../recognition-words';

export const enChoice: ChoiceWords = {
  verbs: wordSet('use take choose pick prefer want need get buy go reach stick opt settle with for'),
  needs: wordSet(
    'need needs want wants get gets call calls ask asks deserve deserves take takes go goes use uses prefer prefers',
  ),
  signs: wordSet("that that's it it's this is are"),
  tails: wordSet('it them is are will do better best enough fine right wins suits fits'),
  purposes: wordSet('for'),
  when: wordSet('if when whenever'),
  labels: { choose: 'When to choose', use: 'Use', sign: 'Sign' },
};
