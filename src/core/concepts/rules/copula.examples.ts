import type { RuleExample } from './definition-rule';

export const copulaExamples: readonly RuleExample[] = [
  { text: 'A **sonnet** is a poem of fourteen lines that follows a fixed pattern of rhymes.', terms: ['sonnet'] },
  { text: '# Анафора\n\nАнафора является приёмом, при котором строки начинаются одинаково.', terms: ['Анафора'] },
  {
    text: 'Называют *рефреном* строку, которая повторяется в конце каждой строфы.\n\nРефрен держит песню.',
    terms: ['рефрен'],
  },
  { text: 'A couplet is a pair of lines that rhyme with each other.', terms: ['couplet'] },
  { text: 'On appelle **quatrain** une strophe qui compte quatre vers.', terms: ['quatrain'] },
  { text: 'This is a poem that everybody had to learn by heart.', terms: [] },
  { text: 'The teacher is a man who never sleeps.', terms: [] },
  { text: 'Poetry is hard to translate and harder to sell.', terms: [] },
  { text: 'Is a haiku a poem that has seventeen syllables?', terms: [] },
  { text: 'If a line is a clause that ends early, readers stumble.', terms: [] },
  { text: 'A stanza is part of a poem and rarely stands alone.', terms: [] },
];
