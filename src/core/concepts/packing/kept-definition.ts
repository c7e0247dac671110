import type { Evidence, Span } from '../../text';
import type { Definition, DefinitionStatus, RuleId, ScorePart } from '../definition';
import type { OwnRow } from './kept-facts';
import { unpackOwn } from './kept-facts';

/** Rules whose score rises when another note bears the name; the others are sure by their form. */
const RISING: ReadonlySet<RuleId> = new Set(['copula', 'dash', 'list']);
const USED_ELSEWHERE = { id: 'used-elsewhere', points: 15 } as const;
const HIGHEST = 95;
const OVERRULED: ReadonlySet<string> = new Set(['limit', 'contrast-section', 'technical']);

/** What of a definition stands unpacked: what concepts are made of. */
type Shown = Pick<Definition, 'aliases' | 'confidence' | 'rule' | 'status' | 'term'>;

/** Where a definition rests: its note's facts by themselves, and its number among their definitions. */
export interface RestingPlace {
  readonly row: OwnRow;
  readonly at: number;
  /** Path of the note and offset of the definition in it, without which nobody could tell it from others. */
  readonly path: string;
  readonly from: number;
  readonly rise: Rise;
}

/** Whether another note that bears the name makes a definition surer, and whether one has. */
export const RISES = ['never', 'may', 'has'] as const;

export type Rise = (typeof RISES)[number];

/**
 * A definition whose text, evidence and score rest packed with its note's facts and are read when somebody asks: they
 * are a kilobyte a note, and a list of concepts shows none of them. A copy by `...` lacks them.
 */
export class KeptDefinition implements Definition {
  readonly term: string;
  readonly aliases: readonly string[];
  readonly rule: RuleId;
  readonly confidence: number;
  readonly status: DefinitionStatus;
  /** Out of reach of who compares or prints definitions: other notes rest beside it. */
  readonly #row: OwnRow;
  readonly at: number;
  readonly path: string;
  readonly from: number;
  readonly rise: Rise;

  constructor({ term, aliases, rule, confidence, status }: Shown, { row, at, path, from, rise }: RestingPlace) {
    this.term = term;
    this.aliases = aliases.length === 0 ? NONE : aliases;
    this.rule = rule;
    this.confidence = confidence;
    this.status = status;
    this.#row = row;
    this.at = at;
    this.path = path;
    this.from = from;
    this.rise = rise;
  }

  /** @param at Its number among the definitions of the facts. */
  static of(definition: Definition, at: number, { row, path }: Pick<RestingPlace, 'path' | 'row'>): KeptDefinition {
    const { from } = definition.evidence;
    const mayRise =
      RISING.has(definition.rule) &&
      // What a sign speaks against does not become true by being linked to.
      definition.parts.every(({ id, points }) => id !== USED_ELSEWHERE.id && (points >= 0 || OVERRULED.has(id)));
    return new KeptDefinition(definition, { row, at, path, from, rise: mayRise ? 'may' : 'never' });
  }

  get evidence(): Evidence {
    return this.whole.evidence;
  }

  get body(): readonly Span[] {
    return this.whole.body;
  }

  get text(): string {
    return this.whole.text;
  }

  get parts(): readonly ScorePart[] {
    const { parts } = this.whole;
    return this.rise === 'has' ? [...parts, USED_ELSEWHERE] : parts;
  }

  get under(): number {
    return this.whole.under;
  }

  /** As it is where another note bears the name; `threshold` in hundredths. */
  raised(threshold: number): KeptDefinition {
    if (this.rise === 'never') return this;
    const confidence = Math.max(this.confidence, Math.min(HIGHEST, this.confidence + USED_ELSEWHERE.points));
    const status = confidence >= threshold ? 'accepted' : this.status;
    return new KeptDefinition({ ...this.shown, confidence, status }, { ...this.place, rise: 'has' });
  }

  accepted(): KeptDefinition {
    return this.status === 'accepted' ? this : new KeptDefinition({ ...this.shown, status: 'accepted' }, this.place);
  }

  /** Whether both rest in one place and were judged alike: then they say the same, and nothing has to be read. */
  rests(other: KeptDefinition): boolean {
    return (
      this.#row === other.#row &&
      this.at === other.at &&
      this.rise === other.rise &&
      this.confidence === other.confidence &&
      this.status === other.status
    );
  }

  /** The definition as a plain record. */
  get plain(): Definition {
    const { evidence, body, text, parts, under } = this;
    return { ...this.shown, evidence, body, text, parts, under };
  }

  private get shown(): Shown {
    const { term, aliases, rule, confidence, status } = this;
    return { term, aliases, rule, confidence, status };
  }

  private get place(): RestingPlace {
    const { at, path, from, rise } = this;
    return { row: this.#row, at, path, from, rise };
  }

  private get whole(): Definition {
    const { at, from } = this;
    const { definitions } = unpackOwn(this.#row);
    const isIt = (one: Definition | undefined): boolean =>
      one?.evidence.from === from && one.term === this.term && one.rule === this.rule;
    const found = definitions[at];
    // Another that stood before it may have gone since a cache was told its number.
    return (isIt(found) ? found : definitions.find(isIt)) ?? LOST;
  }
}

const NONE: readonly string[] = [];

/** In place of one that bytes of another making do not hold. */
const LOST: Definition = {
  term: '',
  aliases: NONE,
  evidence: { path: '', from: 0, to: 0, quote: '' },
  body: [],
  text: '',
  rule: 'user',
  confidence: 0,
  parts: [],
  status: 'suggested',
  under: -1,
};
