import type { NumberLists } from '../../text';
import { FewOrMany, NOBODY } from '../../text';
import type { Definition } from '../definition';
import type { IndexedConcept } from './indexed-concept';
import type { OneOrMore } from './one-or-more';
import { kept, listed } from './one-or-more';
import type { LinkedTarget, Reason } from './reason';
import { isOnlyLink } from './reason';
import { isSame } from './same';
import { sharedLanguages } from './shared-languages';

/** Notes that do nothing but link to a name, and do it alike: nearly all that link to one are of one kind. */
export interface Linking extends Pick<Reason, 'languages' | 'linkCount' | 'links'> {
  /** By number. */
  readonly notes: readonly number[];
}

/** The same as it is kept. */
interface KeptLinking {
  readonly languages: readonly string[];
  /** A target that is written once is its text. */
  links: string | readonly LinkedTarget[];
  /** First of the numbers of its notes. */
  notes: number;
}

/** What notes say of a name is read again from their facts where so many do at most, and kept where it would take long. */
const MOST_READ_AGAIN = 8;
/** Bits beside the number of a note that speaks of a name: whether it bears it, and whether it defines it. */
const [NAMED, DEFINES, NOTE] = [1, 2, 4];
const NO_CONCEPTS: readonly IndexedConcept[] = [];

/** Where what is not kept is found. */
export interface ReasonSource {
  readonly lists: NumberLists;
  readonly pathOf: (note: number) => string;
  /** What a note says of a name now. */
  readonly reasonOf: (key: string, note: number) => Reason | null;
}

/**
 * What the notes of a vault give to one plain key, and the concepts that come of it. Of notes that speak of it little
 * is kept but their numbers: what they say is asked for when the key is worked out, and rests in their facts till then.
 */
export class ReasonGroup {
  private readonly source: ReasonSource;
  /** First of the numbers of notes that speak of it, each with its bits. */
  private speakers = NOBODY;
  /** What they say, as far as it is here. */
  private said: FewOrMany<Reason> | null = null;
  private links: OneOrMore<KeptLinking> = null;
  private made: OneOrMore<IndexedConcept> = null;
  /** Notes that bear the name, as long as a cache alone knows what notes give; null when the reasons are here. */
  borne: readonly string[] | null = null;

  constructor(source: ReasonSource) {
    this.source = source;
  }

  /** The weak ones of a claimed name too; of the time when they were worked out last. */
  get concepts(): readonly IndexedConcept[] {
    return this.made === null ? NO_CONCEPTS : listed(this.made);
  }

  set concepts(concepts: readonly IndexedConcept[]) {
    this.made = kept(concepts);
    if (this.links !== null) for (const one of listed(this.links)) this.shareText(one);
  }

  /** What notes say that bear the name, define it or speak of it otherwise. O(their facts). */
  speaking(key: string): Reason[] {
    const { lists, pathOf, reasonOf } = this.source;
    const notes = lists.of(this.speakers).map(noteOf);
    const reasons: Reason[] = [];
    for (const note of notes) {
      const reason = this.said?.get(pathOf(note)) ?? reasonOf(key, note);
      if (reason !== null) reasons.push(reason);
    }
    if (notes.length <= MOST_READ_AGAIN) this.said = null;
    else for (const reason of reasons) this.keep(reason);
    return reasons;
  }

  get linking(): readonly Linking[] {
    return listed(this.links).map(({ languages, links, notes }) => {
      const targets = typeof links === 'string' ? [{ target: links, count: 1 }] : links;
      const linkCount = targets.reduce((sum, { count }) => sum + count, 0);
      return { languages, links: targets, linkCount, notes: this.source.lists.of(notes) };
    });
  }

  get isEmpty(): boolean {
    return this.speakers === NOBODY && this.links === null;
  }

  /** Paths of the notes that bear the name. */
  get named(): readonly string[] {
    if (this.borne !== null) return this.borne;
    const { lists, pathOf } = this.source;
    return lists
      .of(this.speakers)
      .filter((one) => (one & NAMED) !== 0)
      .map((one) => pathOf(noteOf(one)));
  }

  isDefinedBy(note: number): boolean {
    return this.source.lists.of(this.speakers).some((one) => noteOf(one) === note && (one & DEFINES) !== 0);
  }

  /** Puts in what a note gives that gave nothing before. */
  add(reason: Reason, note: number): void {
    this.file(reason, note);
    if (!isOnlyLink(reason)) this.keep(reason);
  }

  /** The same of what is read again when somebody asks; `read` gives it as it is kept, where many notes speak of the name. */
  note(reason: Reason<Definition>, note: number, read: () => Reason): void {
    this.file(reason, note);
    if (!isOnlyLink(reason) && this.source.lists.isLonger(this.speakers, MOST_READ_AGAIN)) this.keep(read());
  }

  private file(reason: Reason<Definition>, note: number): void {
    if (isOnlyLink(reason)) this.link(reason, note);
    else {
      const bits = (reason.named ? NAMED : 0) + (reason.definitions.length > 0 ? DEFINES : 0);
      this.speakers = this.source.lists.add(note * NOTE + bits, this.speakers);
    }
  }

  /** Takes out what a note gave. O(notes that speak of it or link to it). */
  drop(path: string, note: number): void {
    const { lists } = this.source;
    this.said?.delete(path);
    this.speakers = lists.drop(this.speakers, (one) => noteOf(one) === note);
    if (this.links === null) return;
    for (const one of listed(this.links)) one.notes = lists.drop(one.notes, (value) => value === note);
    this.links = kept(listed(this.links).filter(({ notes }) => notes !== NOBODY));
  }

  private keep(reason: Reason): void {
    (this.said ??= new FewOrMany(pathOfReason)).set(reason);
  }

  private link({ languages, links }: Reason<Definition>, note: number): void {
    const { lists } = this.source;
    const [first] = links;
    const written = first?.count === 1 && links.length === 1 ? first.target : links;
    const all = listed(this.links);
    const known = all.find((one) => isSame(one.links, written) && isSame(one.languages, languages));
    if (known !== undefined) known.notes = lists.add(note, known.notes);
    else {
      const made = { languages: sharedLanguages(languages), links: written, notes: lists.add(note, NOBODY) };
      this.shareText(made);
      this.links = kept([...all, made]);
    }
  }

  /** A target that reads as the name does is the same string. */
  private shareText(linking: KeptLinking): void {
    for (const { concept } of this.concepts) if (linking.links === concept.name) linking.links = concept.name;
  }
}

const pathOfReason = ({ path }: Reason): string => path;

function noteOf(speaker: number): number {
  return Math.floor(speaker / NOTE);
}
