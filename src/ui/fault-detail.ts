import type { Messages } from '../i18n';

type FaultKind = keyof Messages['problems']['kinds'];

/** Codes of the file system that say what a person can see to. */
const CODES = new Map<string, FaultKind>([
  ['EACCES', 'refused'],
  ['EBUSY', 'busy'],
  ['EEXIST', 'exists'],
  ['EIO', 'disk'],
  ['ENAMETOOLONG', 'name'],
  ['ENOENT', 'gone'],
  ['ENOSPC', 'full'],
  ['EPERM', 'refused'],
  ['EROFS', 'refused'],
  ['QuotaExceededError', 'full'],
]);

/** Words of the parsers of YAML and JSON, of which the first that fit tell the kind. */
const PARSERS: readonly (readonly [RegExp, FaultKind])[] = [
  [/must be unique|duplicated? /iu, 'twice'],
  [/\btabs?\b/iu, 'tab'],
  [/nested mappings|implicit|compact mapping/iu, 'colon'],
  [
    /end with a|missing closing|unexpected end|unterminated|within a (?:flow|single|double)|expected a? ?[,\]}]/iu,
    'open',
  ],
  [/indent|same column/iu, 'indent'],
  [/not a mapping/iu, 'shape'],
  [/unexpected|expected|unresolved|\bJSON\b|\btoken\b/iu, 'syntax'],
];

/** What a program said of its fault, which is English, in words for people, with its own words behind. */
export function faultDetail(detail: string, { problems }: Pick<Messages, 'problems'>): string {
  const [line = ''] = detail.split('\n', 1);
  const code = /^(?:Error: )?([A-Za-z]+)\b/u.exec(line)?.[1] ?? '';
  const ofDisk = CODES.get(code);
  if (ofDisk !== undefined) return problems.kinds[ofDisk](code);
  // Where it is, is told by whoever tells what it is.
  const words = line.replace(/ at line \d+, column \d+:?$| \(\d+:\d+\)$|[.:]$/u, '');
  const kind = PARSERS.find(([pattern]) => pattern.test(words))?.[1];
  return kind === undefined ? words : problems.kinds[kind](words);
}
