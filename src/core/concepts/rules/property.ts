import { smallLetters } from '../../text';
import type { Span } from '../../text';
import type { NoteContext } from '../reading/note-context';
import { beforeMark } from '../reading/trim';
import type { DefinitionRule } from './definition-rule';

const KEYS = new Set(['definition', 'определение']);

/** A property of the note that holds the definition of what the note is about. */
export const propertyRule: DefinitionRule = {
  id: 'property',
  confidence: 95,
  kinds: ['frontmatter'],
  find(block, context) {
    const { frontmatter } = context.outline;
    if (context.outline.blocks[block]?.kind !== 'frontmatter' || frontmatter?.data == null || context.noteName === null)
      return [];
    for (const [key, value] of Object.entries(frontmatter.data)) {
      if (!KEYS.has(smallLetters(key)) || typeof value !== 'string' || value.trim() === '') continue;
      const span = entrySpan(key, frontmatter.body, context);
      if (span === null) continue;
      const colon = context.outline.text.indexOf(':', span.from) + 1;
      return [
        {
          rule: 'property',
          term: context.noteName,
          aliases: [],
          span,
          body: [trimmed(context.outline.text, { from: colon, to: span.to })],
          text: value.trim(),
          parts: [{ id: 'base', points: this.confidence }],
          block,
          claims: [],
          shape: null,
          limit: this.confidence,
        },
      ];
    }
    return [];
  },
};

/** The lines of a top-level key: its own and those indented below. */
function entrySpan(key: string, body: Span, context: NoteContext): Span | null {
  const yaml = context.outline.text.slice(body.from, body.to);
  let at = 0;
  for (const line of yaml.split('\n')) {
    if (new Set([key, `"${key}"`, `'${key}'`]).has(beforeMark(line, ':').trim()) && /^\S/u.test(line)) {
      const rest = yaml.slice(at + line.length);
      const more = rest.length - rest.replace(/^(?:\n(?:[ \t][^\n]*|\r)?(?=\n|$))*/u, '').length;
      return trimmed(context.outline.text, { from: body.from + at, to: body.from + at + line.length + more });
    }
    at += line.length + 1;
  }
  return null;
}

function trimmed(text: string, span: Span): Span {
  const slice = text.slice(span.from, span.to);
  return { from: span.from + slice.length - slice.trimStart().length, to: span.from + slice.trimEnd().length };
}
