/** A word or a few, with nothing in them that YAML could take for a sign of its own. */
const TEXT = /^[\p{L}\d](?:[\p{L}\p{M}\d _./()+-]*[\p{L}\p{M}\d_/()+-])?$/u;
/** Words that are values of another type, to one version of YAML or another. */
const TYPED = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/iu;
const WHOLE = /^(?:0|[1-9]\d{0,14})$/u;
/** Amounts such as `23 g`: no number, date or time has a blank before a letter and no colon. */
const AMOUNT = /^\d[^:]* \p{L}/u;
const STARTS_WITH_DIGIT = /^\d/u;
const KEY = /^(\p{L}[\p{L}\d_-]*):(?: +(\S.*))?$/u;
const ITEM = /^( *)- +(\S.*)$/u;
const LIST = /^\[([^[\]]*)\]$/u;
const QUOTED = /^"([^"\\]*)"$|^'([^']*)'$/u;

/**
 * Properties as most notes have them: keys with a text, a whole number, nothing, or a list of these. Null
 * where there is anything else, which a parser of YAML has to read: it takes a hundred times as long.
 */
export function readPlainYaml(yaml: string): Readonly<Record<string, unknown>> | null {
  const data = new Map<string, unknown>();
  const lines = yaml.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').trimEnd();
    if (line === '') continue;
    const [, key, said = ''] = KEY.exec(line) ?? [];
    if (key === undefined || TYPED.test(key) || data.has(key)) return null;
    const below = said === '' ? itemsBelow(lines, at + 1) : [];
    const value = below.length > 0 ? valuesOf(below) : valueOf(said);
    if (value === undefined) return null;
    data.set(key, value);
    at += below.length;
  }
  return Object.fromEntries(data);
}

/** The items of a list in the lines from there on, all as deep as the first. */
function itemsBelow(lines: readonly string[], from: number): string[] {
  const items: string[] = [];
  let depth: string | null = null;
  for (let at = from; at < lines.length; at += 1) {
    const [, indent, said] = ITEM.exec((lines[at] ?? '').trimEnd()) ?? [];
    if (indent === undefined || said === undefined || indent !== (depth ?? indent)) break;
    depth = indent;
    items.push(said);
  }
  return items;
}

/** A value in one line; undefined where it is none of the plain kinds. */
function valueOf(said: string): unknown {
  if (said === '') return null;
  const list = LIST.exec(said)?.[1];
  if (list === undefined) return scalarOf(said);
  return list.trim() === '' ? [] : valuesOf(list.split(',').map((item) => item.trim()));
}

function valuesOf(items: readonly string[]): unknown {
  const values = items.map(scalarOf);
  return values.includes(undefined) ? undefined : values;
}

function scalarOf(said: string): number | string | undefined {
  if (WHOLE.test(said)) return Number(said);
  if (TEXT.test(said))
    return TYPED.test(said) || (STARTS_WITH_DIGIT.test(said) && !AMOUNT.test(said)) ? undefined : said;
  const quoted = QUOTED.exec(said);
  return quoted?.[1] ?? quoted?.[2];
}
