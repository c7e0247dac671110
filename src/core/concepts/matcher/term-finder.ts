import type { Span } from '../../text';
import { conceptKey, foldYo, unitAt } from '../../text';
import type { Matcher, TermHit } from '../matcher';
import { AtomScanner } from './atom-scanner';
import { BREAK, gapBetween } from './gap';
import { hashesOf } from './hash';
import { endOfName, mayBegin } from './name-edges';
import { KOREAN_PARTICLES } from './particles';
import type { Terminal, TermTrie } from './term-trie';
import { ROOT } from './term-trie';
import type { Transitions } from './transitions';

/** No name has more atoms: 80 characters of a script without spaces. */
const MAX_ATOMS = 80;
const MAX_ABBREVIATION = 7;
/** Overlapping names are weighed against each other; a chain of more is cut, as no prose has one. */
const LONGEST_CHAIN = 1000;

/** Reads texts against a trie of names. */
export class TermFinder implements Matcher {
  /** Targets of the step just taken; reused, since every word of a text asks. */
  private readonly reached: number[] = [];
  /** The step that is taken; reused likewise. */
  private readonly step = { gap: 0, hash1: 0, hash2: 0, rank: 0 };
  private readonly trie: TermTrie;

  constructor(trie: TermTrie) {
    this.trie = trie;
  }

  find(text: string): TermHit[] {
    const hits: TermHit[] = [];
    let open: TermHit[] = [];
    let end = 0;
    const scanner = new AtomScanner(this.trie.letters, text);
    const ahead = new AtomScanner(this.trie.letters, text);
    let at = 0;
    while (scanner.read(at)) {
      at = scanner.to;
      if (!this.begins(scanner) && !this.isKorean(text, scanner.from)) continue;
      if (open.length > 0 && (scanner.from >= end || open.length > LONGEST_CHAIN)) {
        for (const hit of chosen(open)) hits.push(hit);
        open = [];
      }
      if (scanner.from < (hits.at(-1)?.to ?? 0)) continue;
      const known = open.length;
      this.addNames(text, scanner, ahead, open);
      for (let added = known; added < open.length; added++) end = Math.max(end, open[added]!.to);
    }
    for (const hit of chosen(open)) hits.push(hit);
    return hits;
  }

  touches(text: string): boolean {
    const scanner = new AtomScanner(this.trie.letters, text);
    let at = 0;
    while (scanner.read(at)) {
      at = scanner.to;
      if (this.begins(scanner) || this.isKorean(text, scanner.from)) return true;
    }
    return false;
  }

  /** Whether a name may begin with the atom; without its form in full, so that the common case stays cheap. */
  private begins(atom: AtomScanner): boolean {
    const { steps, yoSteps, abbreviations } = this.trie;
    if (steps.has(ROOT, 0, atom.hash1, atom.hash2)) return true;
    if (atom.yo || yoSteps.has(ROOT, 0, atom.hash1, atom.hash2)) return true;
    if (!atom.capital || atom.to - atom.from > MAX_ABBREVIATION) return false;
    return abbreviations.size > 0 && abbreviations.has(atom.written());
  }

  private isKorean(text: string, at: number): boolean {
    const unit = unitAt(text, at);
    return (unit >= 0xac00 && unit <= 0xd7a3) || (unit >= 0x1100 && unit <= 0x11ff);
  }

  /** Adds all names that begin with the first scanner's atom, the shortest first; the other one reads what follows. */
  private addNames(text: string, first: AtomScanner, ahead: AtomScanner, hits: TermHit[]): void {
    const { from } = first;
    if (!mayBegin(text, from)) return;
    const abbreviations = first.capital ? this.abbreviationsAt(text, first) : NONE;
    for (const one of abbreviations) if (!one.derived) hits.push(one.hit);
    // What is read already is not read again, and nothing behind it where no name begins.
    let atom = first;
    let state: State = START;
    let gap = 0;
    for (let count = 1; ; count++) {
      const reached = this.reach(state, gap, atom);
      const hit =
        (this.endsName(reached) ? this.hitAt(text, { from, to: atom.to }, reached) : null) ??
        (this.isKorean(text, atom.from) ? this.particledHit(text, from, { state, gap, atom }) : null);
      if (hit !== null) hits.push(hit);
      if (reached.nodes.length === 0 || count === MAX_ATOMS) break;
      const at = atom.to;
      atom = ahead;
      if (!atom.read(at)) break;
      gap = gapBetween(text, at, atom.from);
      if (gap === BREAK) break;
      state = reached;
    }
    // Of names as long as each other the first wins: SIMS before SIM with a plural s.
    for (const one of abbreviations) if (one.derived) hits.push(one.hit);
  }

  /** Where the atom leads: as it is written, and with ё read as е, which ranks behind. */
  private reach(state: State, gap: number, atom: AtomScanner): State {
    const { steps, yoSteps } = this.trie;
    const { step } = this;
    step.gap = gap;
    step.hash1 = atom.hash1;
    step.hash2 = atom.hash2;
    step.rank = 0;
    const reached = this.follow(steps, state, NOWHERE);
    step.rank = FOLDED;
    if (!atom.yo) return this.follow(yoSteps, state, reached);
    [step.hash1, step.hash2] = hashesOf(foldYo(atom.fold()));
    return this.follow(yoSteps, state, this.follow(steps, state, reached));
  }

  /**
   * Adds the nodes that the step leads to from any node of the state, each once with its best rank. A state is made for
   * them only then: behind most words that begin a name, the next does not go on with it.
   */
  private follow(steps: Transitions, state: State, before: State): State {
    const { step } = this;
    let reached = before;
    for (let from = 0; from < state.nodes.length; from++) {
      const count = steps.collect(state.nodes[from]!, step.gap, step.hash1, step.hash2, this.reached);
      for (let at = 0; at < count; at++) {
        const target = this.reached[at]!;
        const rank = state.ranks[from]! | step.rank | (target & INFLECTED);
        if (reached === NOWHERE) {
          // Lists of one: a list that was empty takes room for seventeen when it gets its first.
          reached = { nodes: [target >> 1], ranks: [rank] };
          continue;
        }
        const { nodes, ranks } = reached;
        const known = nodes.indexOf(target >> 1);
        if (known >= 0) ranks[known] = Math.min(ranks[known]!, rank);
        else {
          nodes.push(target >> 1);
          ranks.push(rank);
        }
      }
    }
    return reached;
  }

  private abbreviationsAt(text: string, atom: AtomScanner): readonly AbbreviationHit[] {
    if (atom.to - atom.from > MAX_ABBREVIATION) return NONE;
    const named = this.trie.abbreviations.get(atom.written());
    if (named === undefined) return NONE;
    const living = named.filter((one) => one.owner.alive && !isStruckOut(one, text, atom));
    const derived = living.every((one) => one.derived);
    const hit = hitOf(
      { from: atom.from, to: endOfName(text, atom.to, this.trie.packs) },
      living.filter((one) => one.derived === derived),
    );
    return hit === null ? NONE : [{ hit, derived }];
  }

  /** A Korean word with one of the closed list of particles behind the name. */
  private particledHit(text: string, from: number, { state, gap, atom }: Particled): TermHit | null {
    const word = text.slice(atom.from, atom.to);
    for (const particle of KOREAN_PARTICLES) {
      const written = [particle, particle.normalize('NFD')].find(
        (one) => word.endsWith(one) && one.length < word.length,
      );
      if (written === undefined) continue;
      const name = word.slice(0, -written.length);
      [this.step.hash1, this.step.hash2] = hashesOf(conceptKey(name));
      this.step.gap = gap;
      this.step.rank = 0;
      const reached = this.follow(this.trie.steps, state, NOWHERE);
      const hit = this.hitAt(text, { from, to: atom.from + name.length }, reached);
      if (hit !== null) return hit;
    }
    return null;
  }

  /** Whether any name ends here, living or not: at most words none does. */
  private endsName({ nodes }: State): boolean {
    for (const node of nodes) if (this.trie.terminals[node] !== undefined) return true;
    return false;
  }

  /** The name that ends here: of the best rank, with the most signs of its own. */
  private hitAt(text: string, span: Span, state: State): TermHit | null {
    if (state.nodes.length === 0) return null;
    let best: Terminal[] = [];
    let order = Infinity;
    for (let at = 0; at < state.nodes.length; at++) {
      const terminals = this.trie.terminals[state.nodes[at]!];
      if (terminals === undefined) continue;
      for (const terminal of terminals) {
        if (!terminal.owner.alive || !stands(text, span, terminal) || isStruckOut(terminal, text, span)) continue;
        if (terminal.capital && (state.ranks[at]! & INFLECTED) !== 0 && !CAPITAL.test(text.charAt(span.from))) continue;
        const own = state.ranks[at]! - SIGNS * terminal.suffix.length - terminal.prefix.length * RANKS;
        if (own > order) continue;
        if (own < order) best = [terminal];
        else best.push(terminal);
        order = own;
      }
    }
    const [first] = best;
    if (first === undefined) return null;
    const to = first.suffix === '' ? endOfName(text, span.to, this.trie.packs) : span.to + first.suffix.length;
    return hitOf({ from: span.from - first.prefix.length, to }, best);
  }
}

const CAPITAL = /\p{Lu}/u;
/** Bits of a rank: a form that is not the name's own, ё read as е. */
const INFLECTED = 1;
const FOLDED = 2;
const RANKS = 4;
/** A sign behind a name weighs more than all before it. */
const SIGNS = 1000;

/** Nodes reached, with their ranks: 0 for the name as it is written. */
interface State {
  readonly nodes: number[];
  readonly ranks: number[];
}

interface Particled {
  readonly state: State;
  readonly gap: number;
  readonly atom: AtomScanner;
}

interface AbbreviationHit {
  readonly hit: TermHit;
  readonly derived: boolean;
}

const NONE: readonly AbbreviationHit[] = [];
/** Behind the last word of a name; never written to. */
const NOWHERE: State = { nodes: [], ranks: [] };
const START: State = { nodes: [ROOT], ranks: [0] };

/** Whether the signs that belong to the name stand round it. */
function stands(text: string, { from, to }: { from: number; to: number }, { prefix, suffix }: Terminal): boolean {
  return (
    text.startsWith(suffix, to) && (prefix === '' || text.slice(Math.max(0, from - prefix.length), from) === prefix)
  );
}

/** Whether the person said that this form never is the concept. */
function isStruckOut({ owner }: Terminal, text: string, { from, to }: Span): boolean {
  return owner.never.size > 0 && owner.never.has(conceptKey(text.slice(from, to)));
}

/** Names before aliases; several concepts of one rank leave the choice open. Null without a name, or where it ends nowhere. */
function hitOf(span: Span, terminals: readonly Terminal[]): TermHit | null {
  const [first] = terminals;
  if (terminals.length === 1 && first !== undefined && span.to >= span.from)
    return hit(span, first.owner.keys, first.foreign);
  const best = terminals.some((one) => one.main) ? terminals.filter((one) => one.main) : terminals;
  if (best.length === 0 || span.to < span.from) return null;
  const keys = [...new Set(best.flatMap((one) => one.owner.keys))].sort();
  return hit(
    span,
    keys,
    best.every((one) => one.foreign),
  );
}

const hit = ({ from, to }: Span, keys: readonly string[], foreign: boolean): TermHit =>
  foreign ? { from, to, keys, foreign: true } : { from, to, keys };

/**
 * Of names that may overlap, given by their beginning: the longest, then the earlier, as many as fit;
 * in order of their place. O(text), since the lengths of names are few.
 */
function chosen(hits: readonly TermHit[]): readonly TermHit[] {
  if (hits.length < 2) return hits;
  const [one, other] = hits;
  if (hits.length === 2 && one !== undefined && other !== undefined) {
    if (one.to <= other.from || other.to <= one.from) return hits;
    return [other.to - other.from > one.to - one.from ? other : one];
  }
  const byLength = new Map<number, TermHit[]>();
  let start = Infinity;
  let end = 0;
  for (const hit of hits) {
    start = Math.min(start, hit.from);
    end = Math.max(end, hit.to);
    const known = byLength.get(hit.to - hit.from);
    if (known === undefined) byLength.set(hit.to - hit.from, [hit]);
    else known.push(hit);
  }
  const occupied = new Uint8Array(end - start);
  const starting = new Map<number, TermHit>();
  for (const length of [...byLength.keys()].sort((a, b) => b - a)) {
    for (const hit of byLength.get(length) ?? []) {
      // What is already taken is at least as long, so an overlap shows at one of the ends.
      if (occupied[hit.from - start] === 1 || occupied[hit.to - 1 - start] === 1) continue;
      occupied.fill(1, hit.from - start, hit.to - start);
      starting.set(hit.from, hit);
    }
  }
  return hits.filter((hit) => starting.get(hit.from) === hit);
}
