// Words that must not stand in the built main.js: network, dynamic code, markup from strings, the desktop's modules.
//   node scripts/run.mjs scripts/checks/bundle-words.ts [main.js]
import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Forbidden {
  readonly name: string;
  readonly pattern: RegExp;
  /** How many of it a named library brings that we never call. */
  readonly allowed?: number;
}

const FORBIDDEN: readonly Forbidden[] = [
  { name: 'fetch', pattern: /(?<![\w$.])fetch\s*\(|\b(?:window|self|globalThis)\.fetch\b/g },
  { name: 'XMLHttpRequest', pattern: /XMLHttpRequest/g },
  { name: 'WebSocket', pattern: /\bWebSocket\b/g },
  { name: 'EventSource', pattern: /\bEventSource\b/g },
  { name: 'sendBeacon', pattern: /sendBeacon/g },
  { name: 'requestUrl', pattern: /requestUrl/g },
  { name: 'eval', pattern: /(?<![\w$.])eval\s*\(/g },
  { name: 'new Function', pattern: /\bFunction\s*\(\s*["'`]/g },
  { name: 'importScripts', pattern: /importScripts/g },
  { name: 'innerHTML', pattern: /innerHTML/g },
  { name: 'outerHTML', pattern: /outerHTML/g },
  { name: 'insertAdjacentHTML', pattern: /insertAdjacentHTML/g },
  { name: 'document.write', pattern: /document\.write/g },
  {
    name: 'require of a desktop module',
    pattern: /require\(\s*["'](?:node:)?(?:fs|electron|child_process|net|http|https|path|os)["']\s*\)/g,
  },
  { name: 'look-behind', pattern: /\(\?<[=!]/g },
  { name: 'localStorage', pattern: /\blocalStorage\b/g },
  { name: 'source map', pattern: /sourceMappingURL/g },
];

/** The words found, as `[{name, count, at}]`; empty when the text is clean. */
export function forbiddenWords(text: string): { name: string; count: number; at: number }[] {
  return FORBIDDEN.flatMap(({ name, pattern, allowed = 0 }) => {
    const hits = [...text.matchAll(pattern)];
    return hits.length > allowed ? [{ name, count: hits.length, at: hits[0]?.index ?? 0 }] : [];
  });
}

if (process.argv[1] === import.meta.filename) {
  const file = process.argv[2] ?? path.join(import.meta.dirname, '..', '..', 'main.js');
  const text = readFileSync(file, 'utf8');
  const found = forbiddenWords(text);
  for (const { name, count, at } of found) {
    console.error(`${path.basename(file)}: ${name} (${count}): …${text.slice(Math.max(0, at - 40), at + 60)}…`);
  }
  if (found.length > 0) process.exit(1);
  console.warn('bundle words: none of the forbidden ones');
}
