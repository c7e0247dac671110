import { parse, stringify } from 'yaml';
import type { O } from './api';

type Properties = Record<string, unknown>;

/** Throws on broken YAML. */
export function parseYaml(yaml: string): unknown {
  // 'silent' would keep errors to itself, not only warnings.
  return parse(yaml, { uniqueKeys: false, logLevel: 'error' });
}

export function stringifyYaml(object: unknown): string {
  return stringify(object);
}

export function getFrontMatterInfo(content: string): O.FrontMatterInfo {
  const none = { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
  const head = /^---[ \t]*\r?\n/u.exec(content);
  if (head === null) return none;
  const from = head[0].length;
  const rest = /(?:^|\n)---[ \t]*(?:\r?\n|$)/u.exec(content.slice(from));
  if (rest === null) return none;
  const to = from + rest.index + (rest[0].startsWith('\n') ? 1 : 0);
  return {
    exists: true,
    frontmatter: content.slice(from, to),
    from,
    to,
    contentStart: from + rest.index + rest[0].length,
  };
}

/** The properties of a note, null when there are none or the YAML is broken. */
export function readProperties(content: string): Properties | null {
  const info = getFrontMatterInfo(content);
  if (!info.exists) return null;
  try {
    const value = parseYaml(info.frontmatter);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Properties) : null;
  } catch {
    return null;
  }
}

/** The note with its properties replaced; everything behind them stays as it was. */
export function writeProperties(content: string, properties: Properties): string {
  const info = getFrontMatterInfo(content);
  const yaml = Object.keys(properties).length === 0 ? '' : stringifyYaml(properties);
  if (info.exists) {
    return yaml === '' ? content.slice(info.contentStart) : content.slice(0, info.from) + yaml + content.slice(info.to);
  }
  return yaml === '' ? content : `---\n${yaml}---\n${content}`;
}

export function parseFrontMatterEntry(frontmatter: unknown, key: string | RegExp): unknown {
  if (typeof frontmatter !== 'object' || frontmatter === null) return null;
  const found = Object.entries(frontmatter).find(([name]) => (typeof key === 'string' ? name === key : key.test(name)));
  return found === undefined ? null : found[1];
}

export function parseFrontMatterStringArray(frontmatter: unknown, key: string | RegExp): string[] | null {
  const value = parseFrontMatterEntry(frontmatter, key);
  if (Array.isArray(value)) return value.filter((one) => one !== null && one !== undefined).map(String);
  if (typeof value === 'string')
    return value
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== '');
  return null;
}

export function parseFrontMatterAliases(frontmatter: unknown): string[] | null {
  return parseFrontMatterStringArray(frontmatter, /^alias(?:es)?$/iu);
}

export function parseFrontMatterTags(frontmatter: unknown): string[] | null {
  const tags = parseFrontMatterStringArray(frontmatter, /^tags?$/iu);
  if (tags === null) return null;
  return tags
    .flatMap((tag) => tag.split(/\s+/u))
    .filter((tag) => tag !== '')
    .map((tag) => (tag.startsWith('#') ? tag : `#${tag}`));
}

export function getAllTags(cache: O.CachedMetadata): string[] | null {
  const tags = [...(cache.tags ?? []).map(({ tag }) => tag), ...(parseFrontMatterTags(cache.frontmatter) ?? [])];
  return [...new Set(tags)];
}
