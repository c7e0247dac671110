const OBLIQUE = /^(.{2,})(ого|его|ому|ему|ой|ей|ую|юю|ым|им|ом|ем|ых|их|ыми|ими)$/u;
/** Of a feminine adjective alone: «внешней память» has no other sign of it. */
const FEMININE = /^(?:ой|ей|ую|юю)$/u;
const HARD_BEFORE_I = /[гкх]$/u;
const SIBILANT = /[жчшщц]$/u;

/** An adjective in an oblique case as it stands before the nominative of its noun: «файловой», «система» → «файловая». */
export function agreed(adjective: string, noun: string): string {
  const [, stem, ending] = OBLIQUE.exec(adjective) ?? [];
  if (stem === undefined || ending === undefined) return adjective;
  const isSoft = /^[еюи]/u.test(ending) && !SIBILANT.test(stem) && !HARD_BEFORE_I.test(stem);
  if (FEMININE.test(ending) || /[ая]$/u.test(noun) || /[сз]ть$/u.test(noun)) return `${stem}${isSoft ? 'яя' : 'ая'}`;
  if (/[оеё]$/u.test(noun)) return `${stem}${isSoft || /[жчшщ]$/u.test(stem) ? 'ее' : 'ое'}`;
  const isI = isSoft || HARD_BEFORE_I.test(stem) || /[жчшщ]$/u.test(stem);
  if (/[ыи]$/u.test(noun)) return `${stem}${isI ? 'ие' : 'ые'}`;
  return `${stem}${isI ? 'ий' : 'ый'}`;
}
