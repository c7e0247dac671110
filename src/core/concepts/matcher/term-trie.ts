import type { LanguagePack } from '../../language';
import { conceptKey, foldYo } from '../../text';
import type { NameEntry } from '../matcher';
import { AtomScanner } from './atom-scanner';
import { BLANK, gapBetween } from './gap';
import { hashesOf } from './hash';
import { Letters } from './letters';
import type { NamePattern } from './name-pattern';
import { isAbbreviation, namePattern, PackChoice } from './name-pattern';
import { Transitions } from './transitions';

/** A name that ends at a node of the trie. */
export interface Terminal {
  readonly owner: Owner;
  /** The name is the concept's first, not an alias. */
  readonly main: boolean;
  readonly prefix: string;
  readonly suffix: string;
  /** A form that is not the name's own counts with a capital only. */
  readonly capital: boolean;
  /** An abbreviation with a plural s: gives way to the name SIMS. */
  readonly derived: boolean;
  /** A function word of another language: in a text of that language it is none of ours. */
  readonly foreign: boolean;
}

/** An entry of the vocabulary while it is in the trie. */
export interface Owner {
  /** Its key alone, in the one list that all its hits share. */
  readonly keys: readonly [string];
  /** Folded forms that never are this concept. */
  readonly never: ReadonlySet<string>;
  alive: boolean;
}

export const ROOT = 0;

const NO_FORMS: ReadonlySet<string> = new Set();

/**
 * One trie over words for all names in all forms. A step's target is `2 · node`, plus 1 where the
 * form is not the name's own; names share the nodes of their common beginning. Entries come and go;
 * what is taken out leaves dead steps behind, which cost memory but find nothing.
 */
export class TermTrie {
  readonly letters = new Letters();
  readonly steps = new Transitions();
  /** Steps of forms with ё, with е instead: asked where the exact form finds nothing. */
  readonly yoSteps = new Transitions();
  /** By node. */
  readonly terminals: (Terminal[] | undefined)[] = [undefined];
  /** Abbreviations as they are written. */
  readonly abbreviations = new Map<string, Terminal[]>();
  /** By node; null where none is: nearly every name ends at a node of its own, and an empty table takes 200 bytes. */
  private readonly children: (Map<string, number> | null)[] = [null];
  private readonly owners = new Map<string, Owner>();

  readonly packs: readonly LanguagePack[];

  constructor(packs: readonly LanguagePack[]) {
    this.packs = packs;
  }

  /** Adds an entry; one of the same key is replaced. */
  add(entry: NameEntry): void {
    this.remove(entry.key);
    const owner: Owner = {
      keys: [entry.key],
      never: entry.never.length === 0 ? NO_FORMS : new Set(entry.never.map(conceptKey)),
      alive: true,
    };
    this.owners.set(entry.key, owner);
    const choose = new PackChoice(this.packs, entry.languages ?? []);
    const exact = new PackChoice([], []);
    for (const [at, name] of entry.names.entries()) this.addName(name, owner, at === 0, choose, entry.brief);
    for (const form of entry.also) this.addName(form, owner, false, exact, entry.brief);
  }

  remove(key: string): void {
    const owner = this.owners.get(key);
    if (owner === undefined) return;
    owner.alive = false;
    this.owners.delete(key);
  }

  private addName(name: string, owner: Owner, main: boolean, choose: PackChoice, brief = false): void {
    const written = name.normalize('NFC').trim();
    if (isAbbreviation(written, brief ? choose : undefined)) {
      const terminal: Terminal = {
        owner,
        main,
        prefix: '',
        suffix: '',
        capital: false,
        derived: false,
        foreign: false,
      };
      this.addAbbreviation(written, terminal);
      if (/\p{sc=Latin}$/u.test(written)) this.addAbbreviation(`${written}s`, { ...terminal, derived: true });
      return;
    }
    const pattern = namePattern(written, this.letters, choose, brief);
    if (pattern === null) return;
    const node = this.addPattern(pattern);
    const { prefix, suffix, capital, foreign } = pattern;
    const living = (this.terminals[node] ?? []).filter((one) => one.owner.alive);
    this.terminals[node] = [...living, { owner, main, prefix, suffix, capital, derived: false, foreign }];
  }

  private addAbbreviation(written: string, terminal: Terminal): void {
    const living = (this.abbreviations.get(written) ?? []).filter((one) => one.owner.alive);
    this.abbreviations.set(written, [...living, terminal]);
  }

  private addPattern({ words, slots }: NamePattern): number {
    let node = ROOT;
    for (const [at, word] of words.entries()) {
      const forms = slots[at] ?? [word];
      const next = this.childOf(node, forms.length > 1 ? `${word}~${String(hashesOf(forms.join(' '))[0])}` : word);
      if (next.fresh)
        for (const form of forms)
          this.addForm(node, at === 0 ? 0 : BLANK, form, next.node * 2 + (form === word ? 0 : 1));
      node = next.node;
    }
    return node;
  }

  /** A form of one atom is one step; a form with hyphens is a chain of them. */
  private addForm(from: number, gap: number, form: string, target: number): void {
    const scanner = new AtomScanner(this.letters, form);
    let node = from;
    let between = gap;
    let at = 0;
    while (scanner.read(at)) {
      const word = scanner.fold();
      at = scanner.to;
      const last = !scanner.read(at);
      const next = last ? null : this.childOf(node, `${String(between)}=${word}`).node;
      this.addStep(node, between, word, next === null ? target : next * 2);
      if (next === null) return;
      between = gapBetween(form, at, scanner.from);
      node = next;
    }
  }

  private addStep(from: number, gap: number, word: string, target: number): void {
    const [hash1, hash2] = hashesOf(word);
    this.steps.add({ from, gap, hash1, hash2 }, target);
    if (!word.includes('ё')) return;
    const [yo1, yo2] = hashesOf(foldYo(word));
    this.yoSteps.add({ from, gap, hash1: yo1, hash2: yo2 }, target);
  }

  private childOf(parent: number, label: string): { readonly node: number; readonly fresh: boolean } {
    const siblings = (this.children[parent] ??= new Map<string, number>());
    const known = siblings.get(label);
    if (known !== undefined) return { node: known, fresh: false };
    const node = this.children.length;
    this.children.push(null);
    this.terminals.push(undefined);
    siblings.set(label, node);
    return { node, fresh: true };
  }
}
