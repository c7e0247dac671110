/** What YAML has in one line: a text, number, truth value, list or map. */
export type FlowValue = boolean | number | string | readonly FlowValue[] | { readonly [key: string]: FlowValue };

const PLAIN = /^[\p{L}_][\p{L}\p{N}_]*(?:[ -][\p{L}\p{N}_]+)*$/u;
/** Words that are no texts to some YAML parser. */
const NO_TEXT = /^(?:true|false|null|yes|no|on|off|y|n)$/iu;

/** A value in one line; texts that could be read as anything else stand in quotes. */
export function printFlow(value: FlowValue): string {
  if (typeof value === 'string') return printText(value);
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return `[${value.map(printFlow).join(', ')}]`;
  const entries = Object.entries(value).map(([key, one]) => `${printText(key)}: ${printFlow(one)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

export function printText(text: string): string {
  return PLAIN.test(text) && !NO_TEXT.test(text) ? text : JSON.stringify(text);
}

function isList(value: FlowValue): value is readonly FlowValue[] {
  return Array.isArray(value);
}

/** A parsed value as one that can be printed; what YAML has beside it is null. */
export function asFlow(value: unknown): FlowValue | null {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) {
    const items = value.map(asFlow);
    return items.every((one) => one !== null) ? items : null;
  }
  if (typeof value !== 'object' || value === null || value instanceof Date) return null;
  const entries = Object.entries(value).map(([key, one]): [string, FlowValue | null] => [key, asFlow(one)]);
  const known: [string, FlowValue][] = [];
  for (const [key, one] of entries) {
    if (one === null) return null;
    known.push([key, one]);
  }
  return Object.fromEntries(known);
}
