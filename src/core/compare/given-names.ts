import { ABBREVIATION, cutDown, initialsOf } from './contrast/columns/initials';
import { conceptKey, tokenise } from '../text';
import type { Lexicon } from './contrast/sentence/lexicon';
import type { NoteLanguages } from './contrast/note/note-languages';
import { foldWord } from './contrast/sentence/token';
import type { Column } from './options';
import { withoutShared } from './shared-nouns';
import { inSmallLetters, standsAlone } from './small-letters';

/** Words of a name that stands in brackets. */
const MOST_WORDS = 3;
/** Code units before a bracket in which the name that it explains stands. */
const REACH = 90;
const BRACKETS = /\(([^()\n]{2,60})\)/gu;
/** "X, also called Y," and «X, или Y,»: in Russian a comma before the word means another name, not another thing. */
const BESIDE =
  /, (?:или(?: просто)?|он же|она же|они же|or simply|also called|also known as|aka) ([^,()\n—–:;.]{2,40})(?=[,:;.—–]| [-—–])/giu;
const QUOTED = /^[«"“„'](.+)[»"”“']$/u;
/** "(also X)", «(или X)»: what follows is another name. */
const OTHERWISE =
  /^(?:or(?: simply)?|aka|a\.k\.a\.|also(?: called| known as)?|short|abbr\.|или(?: просто)?|также|он же|она же|они же|иначе|далее|сокр\.|сокращённо)(?: [-—–])?[, ]+/iu;

/**
 * The columns with further names that the notes use for them: «коньковый ход («конёк»)», "asymmetric (public-key)
 * encryption", "type 1" of two kinds of diabetes, «каско» of КАСКО. A name that would fit two columns is none.
 */
export function withGivenNames(
  columns: readonly Column[],
  texts: readonly string[],
  languages: NoteLanguages,
): readonly Column[] {
  const given = columns.map(({ names }) => names.flatMap((name) => inSmallLetters(name, texts)));
  for (const [at, short] of withoutSharedNoun(columns).entries()) given[at]?.push(...short);
  const initials = columns.map(({ names }) => names.flatMap((name) => [...initialsOf(name), ...cutDown(name)]));
  const named = new NamedEnds(columns, languages);
  for (const stored of texts) {
    const text = stored.replaceAll('\u00A0', ' ');
    // Every name in brackets is searched for among the columns' names: most notes have few brackets.
    for (const beside of [BRACKETS, BESIDE]) {
      for (const found of text.matchAll(beside)) {
        const one = nameBeside(text, found, named);
        if (one !== null) given[one.column]?.push(one.name);
      }
    }
    initials.forEach((all, at) => {
      for (const one of all) if (standsAlone(text, one)) given[at]?.push(one);
    });
  }
  const owners = new Map<string, Set<number>>();
  columns.forEach(({ names }, at) => {
    for (const name of [...names, ...(given[at] ?? [])]) {
      const key = conceptKey(name);
      owners.set(key, (owners.get(key) ?? new Set()).add(at));
    }
  });
  return columns.map((column, at) => {
    // One in capitals is looked for as it is written: the same in small letters is new.
    const isNew = (name: string): boolean => owners.get(conceptKey(name))?.size === 1 && !column.names.includes(name);
    const free = new Set((given[at] ?? []).filter(isNew));
    return free.size === 0 ? column : { ...column, names: [...column.names, ...free] };
  });
}

/** "Type 1" of "type 1 diabetes" beside "type 2 diabetes"; none where one word is left, which readers know by itself. */
function withoutSharedNoun(columns: readonly Column[]): readonly (readonly string[])[] {
  return withoutShared(columns).map((names) => names.filter((rest) => rest.includes(' ')));
}

interface Given {
  readonly column: number;
  readonly name: string;
}

/** The columns by how their names end, in the stems of each language that is asked for. */
class NamedEnds {
  private readonly columns: readonly Column[];
  private readonly languages: NoteLanguages;
  private readonly ends = new Map<
    Lexicon,
    Map<string, { readonly column: number; readonly stems: readonly string[] }[]>
  >();

  constructor(columns: readonly Column[], languages: NoteLanguages) {
    this.columns = columns;
    this.languages = languages;
  }

  /** The column that bears the name as it is written, −1 for none. */
  bearing(name: string): number {
    return this.columns.findIndex(({ names }) => names.includes(name));
  }

  names(column: number): readonly string[] {
    return this.columns[column]?.names ?? [];
  }

  /** The one column with whose name the line ends, `noun` put behind it; −1 for none or several. */
  endOf(line: string, noun = ''): number {
    const lexicon = this.languages.of(line);
    const left = [...stemsOf(line, lexicon), ...stemsOf(noun, lexicon)];
    const fitting = (this.of(lexicon).get(left.at(-1) ?? '') ?? []).filter(
      ({ stems }) =>
        (noun === '' || stems.length > 1) && stems.every((stem, at) => stem === left[left.length - stems.length + at]),
    );
    const [column, ...others] = new Set(fitting.map((one) => one.column));
    return column === undefined || others.length > 0 ? -1 : column;
  }

  private of(
    lexicon: Lexicon,
  ): ReadonlyMap<string, readonly { readonly column: number; readonly stems: readonly string[] }[]> {
    const known = this.ends.get(lexicon);
    if (known !== undefined) return known;
    const made = new Map<string, { readonly column: number; readonly stems: readonly string[] }[]>();
    this.columns.forEach(({ names }, column) => {
      for (const name of names) {
        const stems = stemsOf(name, lexicon);
        const last = stems.at(-1) ?? '';
        const alike = made.get(last) ?? [];
        alike.push({ column, stems });
        made.set(last, alike);
      }
    });
    this.ends.set(lexicon, made);
    return made;
  }
}

function stemsOf(text: string, lexicon: Lexicon): readonly string[] {
  return tokenise(text).map((word) => lexicon.stem(foldWord(word.text)));
}

/** What brackets, or words between commas, say of the name before them. */
function nameBeside(text: string, found: RegExpExecArray, named: NamedEnds): Given | null {
  const inside = found[1]?.trim() ?? '';
  const otherwise = inside.replace(OTHERWISE, '');
  const name = QUOTED.exec(otherwise)?.[1] ?? otherwise;
  if (!/^\p{L}[\p{L}\p{M}\p{N}'’ -]*$/u.test(name)) return null;
  const line =
    text
      .slice(Math.max(0, found.index - REACH), found.index)
      .split('\n')
      .at(-1) ?? '';
  // «индивидуальный предприниматель (ИП)»: the name that is compared stands in the brackets.
  const short = ABBREVIATION.test(name) ? named.bearing(name) : -1;
  if (short >= 0) {
    const long = line.trim().split(/\s+/u).slice(-name.length).join(' ');
    return initialsOf(long).includes(name) ? { column: short, name: long } : null;
  }
  const column = named.endOf(line);
  const spelt = named.names(column).some((one) => initialsOf(name).includes(one));
  if (spelt) return { column, name };
  if (name.split(/\s+/u).length > MOST_WORDS) return null;
  const isName = name !== inside || ABBREVIATION.test(name) || found[0].startsWith(',');
  if (isName) return column < 0 ? null : { column, name };
  // "Asymmetric (public-key) encryption": another word in the place of the first.
  const noun = /^ ([\p{L}\p{M}-]+)/u.exec(
    text.slice(found.index + found[0].length, found.index + found[0].length + REACH),
  )?.[1];
  const whole = noun === undefined ? -1 : named.endOf(line, noun);
  return whole < 0 ? null : { column: whole, name: `${name} ${noun ?? ''}` };
}
