import { smallLetters, tokenise } from '../../text';
import type { GlossShape } from './gloss-shape';
import { isSurelyPast } from './noun-phrase';
import type { Recogniser } from './recogniser';

/** Fewer words ask for a number, or tell one. */
const LEAST = 6;
const WRITERS = /^(?:we|i|you|мы|я|ми|ты|wir|ich|du|nous|je|tu|on|nós|my)$/u;

/**
 * An indirect question after a measure says what the measure is: "How far the last record of a group is behind
 * the end of the log." What somebody did so much is none.
 */
export function isMeasure(said: string, gloss: GlossShape, recogniser: Recogniser, isInGlossary = false): boolean {
  if (gloss.asks || gloss.length < LEAST) return false;
  const lower = said.slice(0, 60).toLowerCase();
  const opens = recogniser.languages.some((language) =>
    language.measures.some((words) => lower.startsWith(words) && !/\p{L}/u.test(lower.charAt(words.length))),
  );
  return (
    opens &&
    (isInGlossary || PROPORTION.test(lower) ? !tellsOfWriter(said, recogniser) : !tellsOfDeed(said, recogniser))
  );
}

/** A part of a whole is told by what became of it: «какая доля писем осталась без ответа». */
const PROPORTION =
  /^(?:какая доля|какая часть|какой процент|яка частка|яка частина|який відсоток|welcher anteil|welcher teil|wie viel prozent|what (?:share|fraction|percentage|proportion|part))\s/u;

/** "Overfitting: when the model learns the noise of its data": among terms, the case in which one speaks of it. */
export function isCase(said: string, gloss: GlossShape, recogniser: Recogniser): boolean {
  return !gloss.asks && gloss.length >= LEAST && CASE.test(said) && !tellsOfDeed(said, recogniser);
}

const CASE = /^(?:when|where|когда|коли|wenn|quand|lorsque|cuando|quando|gdy|kiedy)\s/iu;

/** Who writes is spoken of, or spoken to. */
function tellsOfWriter(said: string, recogniser: Recogniser): boolean {
  return tokenise(said)
    .map(({ text }) => smallLetters(text))
    .some((word) => recogniser.has('personal', word) || WRITERS.test(word));
}

/** Who writes, or what happened. */
function tellsOfDeed(said: string, recogniser: Recogniser): boolean {
  return tokenise(said)
    .map(({ text }) => smallLetters(text))
    .some((word) => recogniser.has('personal', word) || WRITERS.test(word) || isSurelyPast(word, recogniser));
}
