/** German nouns whose forms no ending tells; all in lower case. */

/** Last parts of nouns that take -er in the plural, with an umlaut where it can stand. */
export const STRONG_ER: readonly string[] = (
  'wort buch blatt bild band feld glied grab haus holz huhn kind kleid kraut lamm land licht loch mann nest rad rand ' +
  'schloss schwert tal tuch volk wald wurm fach dach gut amt brett geist gespenst glas gras lied horn dorf korn ' +
  'strauch rind denkmal irrtum reichtum altertum heiligtum eigentum bad'
).split(' ');

/** Names without other forms: their plural is another word or none. */
export const FIXED_NOUNS: ReadonlySet<string> = new Set('daten leute kosten ferien eltern chaos nichts'.split(' '));
