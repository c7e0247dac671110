import type { Field, Raw } from './fields';
import {
  asRecord,
  flag,
  isRecord,
  listOf,
  mapOf,
  numberWithin,
  oneOf,
  pick,
  shortText,
  switchesOver,
  wholeWithin,
} from './fields';
import type { ConceptOverride } from '../../core/concepts';
import type { DeviceSetting, ReviewScope, Settings } from './settings';
import { defaultSettings, READERS, RELATION_KINDS } from './settings';

const texts = listOf(shortText);

/** Picks the known keys of a stored record; what is missing or wrong takes its default. Unknown keys are left alone. */
export function readSettings(stored: Raw): Settings {
  const area = (name: string): Raw => asRecord(Object.hasOwn(stored, name) ? stored[name] : undefined);
  return {
    scope: readScope(area('scope')),
    recognition: readRecognition(area('recognition')),
    mentions: readMentions(area('mentions')),
    concepts: {
      overrides: pick(area('concepts'), 'overrides', mapOf(conceptOverride), defaultSettings.concepts.overrides),
    },
    comparison: readComparison(area('comparison')),
    graph: readGraph(area('graph')),
    review: readReview(area('review')),
    journal: readJournal(area('journal')),
    interface: {
      language: pick(area('interface'), 'language', oneOf(['app', 'en', 'ru']), defaultSettings.interface.language),
    },
  };
}

function readScope(raw: Raw): Settings['scope'] {
  return { include: pick(raw, 'include', texts, []), exclude: pick(raw, 'exclude', texts, []) };
}

function readRecognition(raw: Raw): Settings['recognition'] {
  const base = defaultSettings.recognition;
  return {
    threshold: pick(raw, 'threshold', wholeWithin(50, 100), base.threshold),
    rules: pick(raw, 'rules', switchesOver(base.rules), base.rules),
    definitionWords: pick(raw, 'definitionWords', texts, []),
    stopHeadings: pick(raw, 'stopHeadings', texts, []),
    labels: pick(raw, 'labels', texts, []),
    templates: pick(raw, 'templates', texts, []),
    languages: pick(raw, 'languages', texts, []),
  };
}

function readMentions(raw: Raw): Settings['mentions'] {
  const base = defaultSettings.mentions;
  return {
    show: pick(raw, 'show', oneOf(['off', 'once', 'all']), base.show),
    notes: pick(raw, 'notes', mapOf(flag), base.notes),
    known: pick(raw, 'known', oneOf(['plain', 'marked']), base.known),
    suggest: pick(raw, 'suggest', flag, base.suggest),
  };
}

function readComparison(raw: Raw): Settings['comparison'] {
  const base = defaultSettings.comparison;
  return {
    sources: pick(raw, 'sources', listOf(oneOf(READERS)), base.sources),
    layout: pick(raw, 'layout', oneOf(['columns', 'rows', 'cards']), base.layout),
    same: pick(raw, 'same', oneOf(['show', 'fold', 'hide']), base.same),
    min: pick(raw, 'min', wholeWithin(0, 100), base.min),
    implied: pick(raw, 'implied', flag, base.implied),
    aspectNames: pick(raw, 'aspectNames', mapOf(shortText), base.aspectNames),
    csvGuard: pick(raw, 'csvGuard', flag, base.csvGuard),
  };
}

function readGraph(raw: Raw): Settings['graph'] {
  const base = defaultSettings.graph;
  return {
    kinds: pick(raw, 'kinds', listOf(oneOf(RELATION_KINDS)), base.kinds),
    colour: pick(raw, 'colour', oneOf(['none', 'community', 'folder', 'memory']), base.colour),
    pins: pick(raw, 'pins', mapOf(placePair), base.pins),
    reducedMotion: pick(raw, 'reducedMotion', oneOf(['system', 'on', 'off']), base.reducedMotion),
  };
}

function readReview(raw: Raw): Settings['review'] {
  const base = defaultSettings.review;
  return {
    scope: pick<ReviewScope | null>(raw, 'scope', reviewScope, base.scope),
    sources: pick(raw, 'sources', switchesOver(base.sources), base.sources),
    retention: pick(raw, 'retention', numberWithin(0.7, 0.97), base.retention),
    newPerDay: pick(raw, 'newPerDay', wholeWithin(0, 10_000), base.newPerDay),
    reviewsPerDay: pick<number | null>(raw, 'reviewsPerDay', wholeWithin(0, 100_000), base.reviewsPerDay),
    rollover: pick(raw, 'rollover', wholeWithin(0, 23), base.rollover),
    buttons: pick(raw, 'buttons', oneOf([2, 4]), base.buttons),
    loadBalance: pick(raw, 'loadBalance', flag, base.loadBalance),
    easyDays: pick(raw, 'easyDays', listOf(wholeWithin(0, 6)), base.easyDays),
    prerequisites: pick(raw, 'prerequisites', flag, base.prerequisites),
    interleave: pick(raw, 'interleave', flag, base.interleave),
    order: pick(raw, 'order', oneOf(['due', 'weakest', 'oldest', 'note']), base.order),
    leechAt: pick(raw, 'leechAt', wholeWithin(1, 1_000), base.leechAt),
    display: pick(raw, 'display', oneOf(['tab', 'modal']), base.display),
  };
}

function readJournal(raw: Raw): Settings['journal'] {
  const base = defaultSettings.journal;
  return {
    folder: pick(raw, 'folder', folderPath, base.folder),
    devices: pick(raw, 'devices', mapOf(deviceSetting), base.devices),
  };
}

/** Farther out a place is taken for damage. */
const FARTHEST = 1e6;

const placePair: Field<readonly [number, number]> = (value) => {
  const [x, y] = (Array.isArray(value) ? value : []).map(numberWithin(-FARTHEST, FARTHEST));
  return x === undefined || y === undefined ? undefined : [x, y];
};

const conceptOverride: Field<ConceptOverride> = (value) => {
  if (!isRecord(value)) return undefined;
  return {
    also: pick(value, 'also', texts, []),
    never: pick(value, 'never', texts, []),
    hidden: pick(value, 'hidden', flag, false),
  };
};

const deviceSetting: Field<DeviceSetting> = (value) => {
  if (!isRecord(value)) return undefined;
  return { label: pick(value, 'label', shortText, ''), ignored: pick(value, 'ignored', flag, false) };
};

const reviewScope: Field<ReviewScope> = (value) => {
  if (!isRecord(value)) return undefined;
  const kind = oneOf(['vault', 'folders', 'tags', 'property'])(value['kind']);
  return kind === undefined ? undefined : { kind, values: pick(value, 'values', texts, []) };
};

/** A folder inside the vault: no `..`, no absolute path, no part that begins with a dot or ends in dot or blank. */
export const folderPath: Field<string> = (value) => {
  const text = shortText(value)?.normalize('NFC');
  if (text === undefined || text === '') return undefined;
  const isSafe = (part: string): boolean =>
    part !== '' && !part.startsWith('.') && !/[:*?"<>|\\]/u.test(part) && !/[. ]$/u.test(part);
  return text.split('/').every(isSafe) ? text : undefined;
};
