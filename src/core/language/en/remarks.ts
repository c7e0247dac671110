import { lines } from '../word-tables';

/** Behind a comma: what the writer adds to all of it, to the end of the sentence. */
export const remarkOpeners = lines(`
  whatever
  make sure
  so they say
  or so they say
  they say
  if you ask me
  mind you
  nobody will
  nobody cares
  no one cares
  trust me
  believe me
  don't ask
  don't forget
  which is annoying
  not that anyone
  for what it's worth
  as if
`);

/** The same where it ends the sentence. */
export const lastRemarks = lines(`
  obviously
  of course
  honestly
  supposedly
  apparently
  allegedly
  strictly speaking
  to be fair
  really
  sadly
  luckily
  thankfully
  as usual
  as ever
  as always
  naturally
`);
