import type { NoteContext } from './note-context';

/** Before a question of a card: "Q:", «Вопрос:». */
export const ASKS = /^(?:[QFPDВ]|Вопрос|Question|Frage|Pregunta|Pergunta|Domanda)\s?\d{0,3}[:.)]\s*/iu;

/** Before its answer. */
export const ANSWERS = /^(?:[ARОА]|Ответ|Answer|Antwort|Réponse|Respuesta|Resposta|Risposta)\s?\d{0,3}[:.)]\s*/iu;

const LONGEST = 20;

/** A question of a card somewhere in a note: without one, "A:" is a person or an option. */
const ASKED =
  /(?:^|\n)[ \t>*_-]{0,8}(?:[QВ]|Вопрос|Question|Frage|Pregunta|Pergunta|Domanda)[*_]{0,3}\s?\d{0,3}[*_]{0,3}:/u;

/** How much of a line that begins there only marks it as the answer of a card: "A: a heap is …". */
export function answerAt(text: string, from: number, { outline }: Pick<NoteContext, 'outline'>): number {
  const mark = ANSWERS.exec(text.slice(from, from + LONGEST))?.[0].length ?? 0;
  return mark > 0 && ASKED.test(outline.text) ? mark : 0;
}
