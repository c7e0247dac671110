import { tokenise } from '../../text';
import type { NoteContext } from '../reading/note-context';
import { headingPath } from '../reading/note-headings';
import { cleanName } from './clean-name';
import { askedTerm } from './asked-term';
import { abbreviationsOf } from './abbreviation';

/** The name that a block's place gives. */
export interface NameAbove {
  readonly term: string;
  readonly aliases: readonly string[];
}

/** Neither another question nor a pair: "Who uses it?", "Stack vs heap". */
function isName(shown: string, { recogniser }: NoteContext): boolean {
  return (
    !/[?？]\s*$/u.test(shown) && !tokenise(shown).some(({ text }) => recogniser.has('contrastCues', text.toLowerCase()))
  );
}

/** The nearest heading above the block that names something, else the note's name. */
export function nameAbove(block: number, context: NoteContext): NameAbove | null {
  for (const node of headingPath(context.headings.nearest(block))) {
    if (node.heading.role !== 'name') continue;
    const shown = context.inline(node.block).text;
    const asked = askedTerm(shown, context.recogniser);
    if (asked === null && !isName(shown, context)) continue;
    const clean = cleanName(asked ?? shown);
    if (clean !== null)
      return { term: clean.name.replace(ABOUT, '$1'), aliases: abbreviationsOf(clean.name, clean.brackets) };
  }
  const { noteName, recogniser } = context;
  if (noteName === null || recogniser.headingRole(noteName) === 'stop') return null;
  return { term: noteName.replace(ABOUT, '$1'), aliases: [] };
}

/** 「会计入门」, 「簿記の基礎」: what kind of text it is stands behind its subject. */
const ABOUT =
  /^([\p{Script=Han}\p{Script=Katakana}ー]{2,}?)の?(?:学习笔记|入门|基础知识|基础|概论|导论|笔记|简介|概述|入門|基礎|概論|概説)$/u;
