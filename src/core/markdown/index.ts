export type { Block, BlockKind, CalloutHeader, Outline, WikiLink } from './outline';
export type { InlineText, Mark, MarkKind } from './inline';
export { sourceSpan, wholeSpan } from './inline';
export { SourcePlaces } from './inlines/source-places';
export type { ParsedNote } from './parsed-note';
export type { NoteParse } from './parse-note';
export { parseNote, startNote } from './parse-note';
