import type { Definition, RuleId } from '../../concepts';
import type { InlineText } from '../../markdown';
import { sourceSpan } from '../../markdown';
import type { Span } from '../../text';
import { splitSentences, tokenise } from '../../text';
import type { Lexicon } from '../contrast/sentence/lexicon';
import { soleIn } from '../contrast/clauses/sole';
import { foldWord, tokensOf } from '../contrast/sentence/token';
import type { Finding } from '../finding';
import { carriedOn } from './carried-on';
import { withoutLead, withoutPointer } from './value-end';
import type { NoteReading, Reader } from '../reading';
import { cellOf } from '../reading';
import { ledDefinitions } from './led-definitions';

/** Rules whose definition is a frame of its own: its first paragraph is the cell, elsewhere its first sentence. */
const FRAMES: ReadonlySet<RuleId> = new Set(['callout', 'quote', 'titled-callout']);

/** Confidence of what a person said to be a definition. */
const ACCEPTED = 100;

/** "The only one that floats" tells it from the others, not what it is. */
function isSole(text: string, lexicon: Lexicon): boolean {
  const tokens = tokensOf(text, { from: 0, to: text.length }, []);
  return soleIn({ tokens, lexicon }, { from: 0, to: tokens.length }) !== null;
}

/** `[[Oak|the oak]]` in a table without a stroke before its bar: the cell begins or ends in the midst of the link. */
function isTorn(text: string): boolean {
  const closed = text.indexOf(']]');
  return text.lastIndexOf('[[') > text.lastIndexOf(']]') || (closed >= 0 && !text.slice(0, closed).includes('[['));
}

/** Definitions of the columns that stand in this note. */
export const definitionReader: Reader = {
  id: 'definition',
  read: (reading) => {
    const told = reading.columns.map(({ definitions }, at) =>
      definitions
        .filter(({ evidence }) => evidence.path === reading.compared.own.path)
        .flatMap((definition) => readDefinition(reading, definition, at)),
    );
    const led = told.every(({ length }) => length > 0) ? [] : ledDefinitions(reading);
    return [...told.flat(), ...led.filter(({ cells }) => cells.some(({ column }) => told[column]?.length === 0))];
  },
};

function readDefinition(reading: NoteReading, definition: Definition, column: number): Finding[] {
  return definition.body.slice(0, 1).flatMap((body): Finding[] => {
    const isFrame = FRAMES.has(definition.rule);
    const inline = (isFrame ? paragraphAt(reading, body) : null) ?? reading.compared.note.inlineOf(body);
    const lexicon = reading.languages.of(inline.text);
    const { pack, words } = lexicon;
    const whole = { from: 0, to: inline.text.length };
    const parts = isFrame ? [whole] : splitSentences(inline.text, pack.abbreviations);
    return (
      parts
        .slice(0, 1)
        .map((part) => {
          const cell = cellOf(inline, endOf(inline.text, part, words), { column, confidence: definition.confidence });
          const written = { text: inline.text.slice(part.from, part.to), span: sourceSpan(inline, part.from, part.to) };
          return cell === null || isFrame ? cell : carriedOn(reading, cell, written, words.carriesOn);
        })
        // "A is longer than …" is a comparison, whatever follows.
        .filter((cell) => cell !== null)
        .filter((cell) => !isTorn(cell.text))
        .filter((cell) => !words.isComparative(foldWord(tokenise(cell.text)[0]?.text ?? '')))
        .filter((cell) => definition.confidence === ACCEPTED || !isSole(cell.text, lexicon))
        .map((cell): Finding => ({
          reader: 'definition',
          path: reading.compared.own.path,
          names: [{ text: words.labels.definition, certain: true }],
          kind: 'definition',
          cells: [cell],
        }))
    );
  });
}

const endOf = (text: string, part: Span, { leadsOn, pointsOn }: Lexicon['words']): Span =>
  withoutPointer(text, withoutLead(text, part, leadsOn), pointsOn);

/** The paragraph that begins with a line of a frame: it may run over several. */
function paragraphAt({ compared: { note } }: NoteReading, { from }: Span): InlineText | null {
  const { blocks } = note.outline;
  const at = blocks.findIndex(({ kind, body }) => kind === 'paragraph' && body.from === from);
  return at < 0 || blocks[blocks[at]?.parent ?? -1]?.kind === 'item' ? null : note.inline(at);
}
