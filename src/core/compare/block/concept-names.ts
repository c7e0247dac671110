/** Between two names in one text: "A vs B". */
const VERSUS = /\s(?:vs\.?|versus|против)\s/iu;

/**
 * The names in a value of `concepts`: a list of names and links, "A vs B", names between commas, and
 * links without quotes, which are a list in a list to YAML and come back as `[[A]]`.
 */
export function conceptNames(value: unknown): readonly string[] {
  const names = Array.isArray(value) ? inList(value, 0) : splitNames(scalar(value));
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
}

function inList(list: readonly unknown[], depth: number): string[] {
  return list.flatMap((one) => {
    if (Array.isArray(one)) return inList(one, depth + 1);
    const name = scalar(one);
    return name === '' ? [] : [depth === 0 ? name : `[[${name}]]`];
  });
}

function splitNames(text: string): string[] {
  const parts = text.split(VERSUS);
  return parts.length > 1 ? parts : splitAtCommas(text);
}

/** A comma inside a link splits nothing. */
function splitAtCommas(text: string): string[] {
  const names: string[] = [];
  let name = '';
  let depth = 0;
  for (const sign of text) {
    if (sign === '[') depth += 1;
    else if (sign === ']') depth -= 1;
    if (sign === ',' && depth <= 0) {
      names.push(name);
      name = '';
    } else name += sign;
  }
  return [...names, name];
}

/** A name may look like a number or a truth value to YAML. */
export function scalar(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
