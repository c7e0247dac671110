import { genderByEnding } from '../contrast/antecedents';
import type { Apposition } from '../contrast/name-finder';
import { looseNames, nameFinder } from '../contrast/name-finder';
import { readPassages } from '../contrast/passages';
import type { Statement } from '../contrast/statement';
import { conceptKey } from '../../text';
import { buildMatcher } from '../../concepts';
import type { Finding } from '../finding';
import type { NoteReading, Reader } from '../reading';
import { cellOf } from '../reading';

/** Contrast sentences and passages. */
export const proseReader: Reader = {
  id: 'prose',
  read: (reading) => statementsOf(reading).map((statement) => toFinding(reading, statement)),
};

function statementsOf(reading: NoteReading): Statement[] {
  const { compared, columns, names, languages } = reading;
  const [lexicon] = languages.lexicons;
  if (lexicon === undefined) return [];
  const { outline } = compared.note;
  const loose = looseNames(columns, lexicon, {
    text: outline.text,
    suffixes: outline.links.map((link) => ({ target: conceptKey(link.target), suffix: link.suffix })),
    apposed: appositions(reading),
  });
  const finder = nameFinder({
    matcher: names.matcher,
    subjectOf: (key) => Number(key),
    targetOf: (key) => names.byKey.get(key) ?? -1,
    loose,
    lexicon,
  });
  return readPassages({
    note: compared.note,
    title: compared.own.name,
    finder,
    languages,
    genderOf: (subject) => genderByEnding(columns[subject]?.names[0] ?? ''),
    pair: columns.length === 2 ? [0, 1] : [],
    asked: true,
    worth: () => true,
  });
}

/** Other concepts of the note whose name stands directly before a column's: «контейнеры Docker». */
function appositions(reading: NoteReading): Apposition[] {
  const { compared, names } = reading;
  const others = compared.own.concepts.filter((concept) => !names.byKey.has(concept.key) && !/\s/u.test(concept.name));
  if (others.length === 0) return [];
  const matcher = buildMatcher(
    others.slice(0, 200).map((concept) => ({ key: concept.key, names: [concept.name], also: [], never: [] })),
    compared.packs,
  );
  const found: Apposition[] = [];
  for (const index of reading.texts) {
    const { text } = compared.note.inline(index);
    const columns = names.matcher.find(text);
    if (columns.length === 0) continue;
    const starts = new Map(columns.map((hit) => [hit.from, hit]));
    for (const hit of matcher.find(text)) {
      const next = starts.get(hit.to + 1);
      if (next?.keys.length !== 1 || text.charAt(hit.to) !== ' ') continue;
      found.push({ word: text.slice(hit.from, hit.to), subject: Number(next.keys[0]) });
    }
  }
  return found;
}

function toFinding(reading: NoteReading, statement: Statement): Finding {
  const { lexicon } = statement.sentence;
  const cells = statement.claims.flatMap((claim) => {
    const cell = cellOf(claim.inline, claim, { column: claim.subject, confidence: claim.confidence });
    if (cell === null) return [];
    return [claim.implied === null ? cell : { ...cell, text: claim.implied, implied: true }];
  });
  const label = lexicon.words.labels;
  const common = statement.common && statement.names.length === 0;
  return {
    reader: 'prose',
    path: reading.compared.own.path,
    names: common
      ? [{ text: label.common, certain: true }]
      : [...statement.names, { text: label.other, certain: false }],
    kind: statement.defines ? 'definition' : common ? 'common' : 'aspect',
    cells,
  };
}
