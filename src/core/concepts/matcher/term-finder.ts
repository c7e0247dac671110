import type { Span } from '../../text';
import { conceptKey, foldYo } from '../../text';
import type { Matcher, TermHit } from '../matcher';
import { AtomScanner } from './atom-scanner';
import { BREAK, gapBetween } from './gap';
import { hashesOf } from './hash';
import { endOfName, mayBegin } from './name-edges';
import { KOREAN_PARTICLES } from './particles';
import type { Terminal, TermTrie } from './term-trie';
import { ROOT } from './term-trie';
import type { Step, Transitions } from './transitions';

/** No name has more atoms: 80 characters of a script without spaces. */
const MAX_ATOMS = 80;
const MAX_ABBREVIATION = 7;

/** Reads texts against a trie of names. */
export class TermFinder implements Matcher {
  /** Targets of the step just taken; reused, since every word of a text asks. */
  private readonly reached: number[] = [];
  private readonly trie: TermTrie;

  constructor(trie: TermTrie) {
    this.trie = trie;
  }

  find(text: string): TermHit[] {
    const hits: TermHit[] = [];
    let open: TermHit[] = [];
    let end = 0;
    const scanner = new AtomScanner(this.trie.letters, text);
    let at = 0;
    while (scanner.read(at)) {
      at = scanner.to;
      if (!this.begins(scanner) && !this.isKorean(text, scanner.from)) continue;
      if (scanner.from >= end && open.length > 0) {
        hits.push(...chosen(open));
        open = [];
      }
      for (const hit of this.namesAt(text, scanner)) {
        open.push(hit);
        end = Math.max(end, hit.to);
      }
    }
    hits.push(...chosen(open));
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
    this.reached.length = 0;
    if (steps.collect(ROOT, 0, atom.hash1, atom.hash2, this.reached)) return true;
    if (atom.yo || yoSteps.collect(ROOT, 0, atom.hash1, atom.hash2, this.reached)) return true;
    if (!atom.capital || atom.to - atom.from > MAX_ABBREVIATION) return false;
    return abbreviations.size > 0 && abbreviations.has(atom.written());
  }

  private isKorean(text: string, at: number): boolean {
    const unit = text.charCodeAt(at);
    return (unit >= 0xac00 && unit <= 0xd7a3) || (unit >= 0x1100 && unit <= 0x11ff);
  }

  /** All names that begin with the scanner's atom, the shortest first. */
  private namesAt(text: string, first: AtomScanner): TermHit[] {
    const hits: TermHit[] = [];
    const { from } = first;
    if (!mayBegin(text, from)) return hits;
    const abbreviations = first.capital ? this.abbreviationsAt(text, first) : [];
    hits.push(...abbreviations.filter((one) => !one.derived).map((one) => one.hit));
    const scanner = new AtomScanner(this.trie.letters, text);
    let state: State = START;
    let gap = 0;
    let at = from;
    for (let count = 0; count < MAX_ATOMS && scanner.read(at); count++) {
      if (count > 0) {
        gap = gapBetween(text, at, scanner.from);
        if (gap === BREAK) break;
      }
      const reached = this.reach(state, gap, scanner);
      if (reached === null) {
        this.addParticled(text, from, { ...state, gap }, scanner, hits);
        break;
      }
      state = reached;
      this.addHit(text, { from, to: scanner.to }, state, hits);
      at = scanner.to;
    }
    // Of names as long as each other the first wins: SIMS before SIM with a plural s.
    hits.push(...abbreviations.filter((one) => one.derived).map((one) => one.hit));
    return hits;
  }

  /** Targets of exact steps, else of those that read ё as е; null without any. */
  private reach(state: State, gap: number, atom: AtomScanner): State | null {
    const { steps, yoSteps } = this.trie;
    const exact = follow(steps, state, { gap, hash1: atom.hash1, hash2: atom.hash2 });
    if (exact.length > 0) return stateOf(exact);
    const [hash1, hash2] = atom.yo ? hashesOf(foldYo(atom.fold())) : [atom.hash1, atom.hash2];
    const folded = [
      ...(atom.yo ? follow(steps, state, { gap, hash1, hash2 }) : []),
      ...follow(yoSteps, state, { gap, hash1, hash2 }),
    ];
    return folded.length === 0 ? null : stateOf(folded);
  }

  private abbreviationsAt(text: string, atom: AtomScanner): { readonly hit: TermHit; readonly derived: boolean }[] {
    if (atom.to - atom.from > MAX_ABBREVIATION) return [];
    const written = atom.written();
    const named = (this.trie.abbreviations.get(written) ?? []).filter((one) => one.owner.alive);
    const living = withoutStruckOut(named, written);
    const derived = living.every((one) => one.derived);
    const hit = hitOf(
      { from: atom.from, to: endOfName(text, atom.to, this.trie.packs) },
      living.filter((one) => one.derived === derived),
    );
    return hit === null ? [] : [{ hit, derived }];
  }

  /** A Korean word with one of the closed list of particles behind the name. */
  private addParticled(
    text: string,
    from: number,
    state: State & { readonly gap: number },
    atom: AtomScanner,
    hits: TermHit[],
  ): void {
    if (!this.isKorean(text, atom.from)) return;
    const word = text.slice(atom.from, atom.to);
    for (const particle of KOREAN_PARTICLES) {
      const written = [particle, particle.normalize('NFD')].find(
        (one) => word.endsWith(one) && one.length < word.length,
      );
      if (written === undefined) continue;
      const name = word.slice(0, -written.length);
      const [hash1, hash2] = hashesOf(conceptKey(name));
      const found = follow(this.trie.steps, state, { gap: state.gap, hash1, hash2 });
      if (found.length === 0) continue;
      this.addHit(text, { from, to: atom.from + name.length }, stateOf(found), hits);
      return;
    }
  }

  private addHit(text: string, span: { from: number; to: number }, state: State, hits: TermHit[]): void {
    const exact: Terminal[] = [];
    const inexact: Terminal[] = [];
    for (const node of state.nodes) {
      for (const terminal of this.trie.terminals[node] ?? []) {
        if (!terminal.owner.alive || !stands(text, span, terminal)) continue;
        (state.inflected.has(node) ? inexact : exact).push(terminal);
      }
    }
    if (exact.length + inexact.length === 0) return;
    const rank = exact.length > 0 ? exact : inexact;
    const signs = Math.max(...rank.map((one) => one.prefix.length + one.suffix.length));
    const marked = rank.filter((one) => one.prefix.length + one.suffix.length === signs);
    const { suffix = '', prefix = '' } = marked[0] ?? {};
    const to = suffix === '' ? endOfName(text, span.to, this.trie.packs) : span.to + suffix.length;
    const allowed = withoutStruckOut(marked, text.slice(span.from, span.to));
    const hit = hitOf({ from: span.from - prefix.length, to }, allowed);
    if (hit !== null) hits.push(hit);
  }
}

interface State {
  readonly nodes: readonly number[];
  /** Nodes reached by a form that is not the name's own. */
  readonly inflected: ReadonlySet<number>;
}

const START: State = { nodes: [ROOT], inflected: new Set() };

/** Targets from all nodes of a state; what went on from an inflected word stays inflected. */
function follow(steps: Transitions, state: State, step: Omit<Step, 'from'>): number[] {
  const found: number[] = [];
  for (const node of state.nodes) {
    const before = found.length;
    steps.collect(node, step.gap, step.hash1, step.hash2, found);
    if (state.inflected.has(node)) for (let at = before; at < found.length; at++) found[at] = found[at]! | 1;
  }
  return found;
}

function stateOf(targets: readonly number[]): State {
  const exact = new Set<number>();
  const inflected = new Set<number>();
  for (const target of targets) (target % 2 === 1 ? inflected : exact).add(target >> 1);
  for (const node of exact) inflected.delete(node);
  return { nodes: [...exact, ...inflected], inflected };
}

/** Whether the signs that belong to the name stand round it. */
function stands(text: string, { from, to }: { from: number; to: number }, { prefix, suffix }: Terminal): boolean {
  return (
    text.startsWith(suffix, to) && (prefix === '' || text.slice(Math.max(0, from - prefix.length), from) === prefix)
  );
}

/** Those whose concept the form may be. */
function withoutStruckOut(terminals: readonly Terminal[], form: string): readonly Terminal[] {
  if (terminals.every((one) => one.owner.never.size === 0)) return terminals;
  const folded = conceptKey(form);
  return terminals.filter((one) => !one.owner.never.has(folded));
}

/** Names before aliases; several concepts of one rank leave the choice open. Null without a name, or where it ends nowhere. */
function hitOf(span: Span, terminals: readonly Terminal[]): TermHit | null {
  const [first] = terminals;
  if (terminals.length === 1 && first !== undefined && span.to >= span.from)
    return { ...span, keys: [first.owner.key] };
  const best = terminals.some((one) => one.main) ? terminals.filter((one) => one.main) : terminals;
  if (best.length === 0 || span.to < span.from) return null;
  return { ...span, keys: [...new Set(best.map((one) => one.owner.key))].sort() };
}

/** Of names that may overlap: the longest, then the earlier, as many as fit; in order of their place. */
function chosen(hits: TermHit[]): TermHit[] {
  if (hits.length < 2) return hits;
  let start = hits[0]?.from ?? 0;
  let end = 0;
  for (const hit of hits) {
    start = Math.min(start, hit.from);
    end = Math.max(end, hit.to);
  }
  const occupied = new Uint8Array(end - start);
  const kept: TermHit[] = [];
  const ordered = [...hits].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  for (const hit of ordered) {
    // What is already taken is at least as long, so an overlap shows at one of the ends.
    if (occupied[hit.from - start] === 1 || occupied[hit.to - 1 - start] === 1) continue;
    occupied.fill(1, hit.from - start, hit.to - start);
    kept.push(hit);
  }
  return kept.sort((a, b) => a.from - b.from);
}
