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

  {
    text: '# Reim\n\nEin Gleichklang, der zwei Zeilen eines Gedichtes verbindet, heißt Reim.',
    terms: ['Reim'],
  },
  { text: 'The **metre** of a poem is the pattern of stresses that its lines repeat.', terms: ['metre'] },
  { text: 'Here is a poem that everybody in the village knew by heart.', terms: [] },
  { text: 'Recall a foot is a group of syllables that carries one stress.', terms: [] },
  { text: '# Vers\n\nDabei ist ein Vers eine Zeile, die man laut liest.', terms: [] },
  { text: '# Reim\n\nIst das Ende gleich, so heißt der Reim der Zeilen rein.', terms: [] },
  { text: '# Poemas\n\nPoemas são escritos por quem tem tempo e gosta de rimas.', terms: [] },
  { text: '# Rym\n\nRym nie jest ozdobą, która pasuje do każdego wiersza.', terms: [] },
  { text: '# Рифма\n\nРифма является следствием привычки, которая пришла из песен.', terms: [] },
  { text: '# Couplet\n\nAny couplet is a stanza that has two lines.', terms: [] },
];
