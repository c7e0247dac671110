import { splitSentences } from '../../text';
import type { Finding } from '../finding';
import type { NoteReading, Reader } from '../reading';
import { cellOf } from '../reading';

/** Definitions of the columns that stand in this note: the first sentence of the body. */
export const definitionReader: Reader = {
  id: 'definition',
  read(reading) {
    const findings: Finding[] = [];
    reading.columns.forEach((column, at) => {
      for (const definition of column.definitions) {
        if (definition.evidence.path !== reading.compared.own.path) continue;
        const body = definition.body[0];
        if (body === undefined) continue;
        const inline = reading.compared.note.inlineOf(body);
        const lexicon = reading.languages.of(inline.text);
        const sentence = splitSentences(inline.text, lexicon.pack.abbreviations)[0];
        if (sentence === undefined) continue;
        const cell = cellOf(inline, sentence, { column: at, confidence: definition.confidence });
        if (cell === null) continue;
        findings.push({
          reader: 'definition',
          path: reading.compared.own.path,
          names: [{ text: definitionLabel(reading, inline.text), certain: true }],
          kind: 'definition',
          cells: [cell],
        });
      }
    });
    return findings;
  },
};

const definitionLabel = (reading: NoteReading, text: string): string =>
  reading.languages.of(text).words.labels.definition;
