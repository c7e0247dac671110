import type { ReaderId } from '../../core/compare';
import type { ConceptOverrides, RelationKind, RuleId } from '../../core/concepts';

export interface DeviceSetting {
  readonly label: string;
  /** Its events are left out of the fold. */
  readonly ignored: boolean;
}

export interface ReviewScope {
  readonly kind: 'folders' | 'property' | 'tags' | 'vault';
  /** Folders, tags or property names; empty for the whole vault. */
  readonly values: readonly string[];
}

export type PromptSource = 'basic' | 'cloze' | 'contrast' | 'definition' | 'relation';

/** All that a person can set; the names of the keys are those of `data.json` and frozen. */
export interface Settings {
  readonly scope: { readonly include: readonly string[]; readonly exclude: readonly string[] };
  readonly recognition: {
    /** Hundredths from which a definition is accepted without a verdict. */
    readonly threshold: number;
    readonly rules: ReadonlyMap<RuleId, boolean>;
    readonly definitionWords: readonly string[];
    readonly stopHeadings: readonly string[];
    readonly labels: readonly string[];
    readonly templates: readonly string[];
    /** Language codes; empty = found out note by note. */
    readonly languages: readonly string[];
  };
  readonly mentions: {
    readonly show: 'all' | 'off' | 'once';
    /** Notes, by path, in which that was switched on or off alone. */
    readonly notes: ReadonlyMap<string, boolean>;
    readonly known: 'marked' | 'plain';
    readonly suggest: boolean;
  };
  readonly concepts: { readonly overrides: ConceptOverrides };
  readonly comparison: {
    readonly sources: readonly ReaderId[];
    readonly layout: 'cards' | 'columns' | 'rows';
    readonly same: 'fold' | 'hide' | 'show';
    /** Hundredths. */
    readonly min: number;
    readonly implied: boolean;
    /** Shown name of an aspect by the name that was read. */
    readonly aspectNames: ReadonlyMap<string, string>;
    readonly csvGuard: boolean;
  };
  readonly graph: {
    readonly kinds: readonly RelationKind[];
    readonly colour: 'community' | 'folder' | 'memory' | 'none';
    /** Where a person put concepts, by key, in layout units. */
    readonly pins: ReadonlyMap<string, readonly [x: number, y: number]>;
    readonly reducedMotion: 'off' | 'on' | 'system';
  };
  readonly review: {
    /** Null until the person was asked. */
    readonly scope: ReviewScope | null;
    readonly sources: ReadonlyMap<PromptSource, boolean>;
    /** Wanted share of right answers, 0.70–0.97. */
    readonly retention: number;
    readonly newPerDay: number;
    /** Null: no limit. */
    readonly reviewsPerDay: number | null;
    /** Hour at which a study day begins. */
    readonly rollover: number;
    readonly buttons: 2 | 4;
    readonly loadBalance: boolean;
    /** Weekdays (0 = Sunday) on which fewer cards come. */
    readonly easyDays: readonly number[];
    readonly prerequisites: boolean;
    readonly interleave: boolean;
    readonly order: 'due' | 'note' | 'oldest' | 'weakest';
    readonly leechAt: number;
    readonly display: 'modal' | 'tab';
  };
  readonly journal: {
    readonly folder: string;
    readonly devices: ReadonlyMap<string, DeviceSetting>;
  };
  readonly interface: { readonly language: 'app' | 'en' | 'ru' };
}

/** Every rule that can be switched, in the order in which the settings list them. */
const RULES: readonly RuleId[] = [
  'callout',
  'titled-callout',
  'property',
  'heading',
  'label',
  'question-heading',
  'abbreviation',
  'table',
  'double-colon',
  'quote',
  'heading-text',
  'dash',
  'list',
  'copula',
  'user',
];

/** Every reader; `link` alone is off by default. */
export const READERS: readonly ReaderId[] = [
  'table',
  'property',
  'field',
  'heading',
  'definition',
  'list',
  'prose',
  'link',
];

export const RELATION_KINDS: readonly RelationKind[] = ['link', 'is-a', 'part-of', 'requires', 'contrasts', 'mentions'];

const PROMPT_SOURCES: readonly PromptSource[] = ['definition', 'contrast', 'relation', 'basic', 'cloze'];

/** What holds where a person has set nothing. */
export const defaultSettings: Settings = {
  scope: { include: [], exclude: [] },
  recognition: {
    threshold: 80,
    rules: new Map(RULES.map((rule) => [rule, rule !== 'double-colon'])),
    definitionWords: [],
    stopHeadings: [],
    labels: [],
    templates: [],
    languages: [],
  },
  mentions: { show: 'off', notes: new Map(), known: 'marked', suggest: true },
  concepts: { overrides: new Map() },
  comparison: {
    sources: READERS.filter((reader) => reader !== 'link'),
    layout: 'columns',
    same: 'show',
    min: 50,
    implied: false,
    aspectNames: new Map(),
    csvGuard: true,
  },
  graph: { kinds: RELATION_KINDS, colour: 'none', pins: new Map(), reducedMotion: 'system' },
  review: {
    scope: null,
    sources: new Map(PROMPT_SOURCES.map((source) => [source, source === 'definition' || source === 'contrast'])),
    retention: 0.9,
    newPerDay: 10,
    reviewsPerDay: null,
    rollover: 4,
    buttons: 2,
    loadBalance: true,
    easyDays: [],
    prerequisites: true,
    interleave: true,
    order: 'due',
    leechAt: 6,
    display: 'tab',
  },
  journal: { folder: 'Review journal', devices: new Map() },
  interface: { language: 'app' },
};
