/** A word that leads from one node of the trie to another. */
export interface Step {
  readonly from: number;
  /** What stands between this word and the one before; see gap.ts. */
  readonly gap: number;
  readonly hash1: number;
  readonly hash2: number;
}

const FIRST_CAPACITY = 1024;

/**
 * Steps of the trie in one open-addressed table of typed arrays: (node, gap, word) → targets, several
 * for one key in neighbouring slots. About 24 bytes a step.
 */
export class Transitions {
  private key1 = new Int32Array(FIRST_CAPACITY);
  private key2 = new Int32Array(FIRST_CAPACITY);
  /** 0 = free. */
  private target = new Int32Array(FIRST_CAPACITY);
  private mask = FIRST_CAPACITY - 1;
  private used = 0;

  /** Adds a target (> 0) once. */
  add(step: Step, target: number): void {
    if (this.used * 2 > this.mask) this.grow();
    const key1 = mix1(step.from, step.gap, step.hash1);
    const key2 = mix2(step.from, step.gap, step.hash2);
    let slot = key1 & this.mask;
    while (this.target[slot] !== 0) {
      if (this.key1[slot] === key1 && this.key2[slot] === key2 && this.target[slot] === target) return;
      slot = (slot + 1) & this.mask;
    }
    this.put(slot, key1, key2, target);
    this.used += 1;
  }

  /** Writes the targets of a step to the beginning of `found`, and gives their number: what stands behind is of another step. */
  collect(from: number, gap: number, hash1: number, hash2: number, found: number[]): number {
    const key1 = mix1(from, gap, hash1);
    let slot = key1 & this.mask;
    if (this.target[slot] === 0) return 0;
    const key2 = mix2(from, gap, hash2);
    let count = 0;
    for (let target = this.target[slot]!; target !== 0; target = this.target[slot]!) {
      if (this.key1[slot] === key1 && this.key2[slot] === key2) found[count++] = target;
      slot = (slot + 1) & this.mask;
    }
    return count;
  }

  /** Whether a step leads anywhere. */
  has(from: number, gap: number, hash1: number, hash2: number): boolean {
    const key1 = mix1(from, gap, hash1);
    let slot = key1 & this.mask;
    if (this.target[slot] === 0) return false;
    const key2 = mix2(from, gap, hash2);
    for (; this.target[slot] !== 0; slot = (slot + 1) & this.mask)
      if (this.key1[slot] === key1 && this.key2[slot] === key2) return true;
    return false;
  }

  private put(slot: number, key1: number, key2: number, target: number): void {
    this.key1[slot] = key1;
    this.key2[slot] = key2;
    this.target[slot] = target;
  }

  private grow(): void {
    const { key1, key2, target } = this;
    const capacity = (this.mask + 1) * 2;
    this.key1 = new Int32Array(capacity);
    this.key2 = new Int32Array(capacity);
    this.target = new Int32Array(capacity);
    this.mask = capacity - 1;
    for (let old = 0; old < target.length; old++) {
      if (target[old] === 0) continue;
      let slot = key1[old]! & this.mask;
      while (this.target[slot] !== 0) slot = (slot + 1) & this.mask;
      this.put(slot, key1[old]!, key2[old]!, target[old]!);
    }
  }
}

function mix1(from: number, gap: number, hash: number): number {
  const mixed = Math.imul(hash ^ Math.imul(from, 0x9e3779b1) ^ Math.imul(gap, 0x27d4eb2f), 0xc2b2ae35);
  return mixed ^ (mixed >>> 15);
}

function mix2(from: number, gap: number, hash: number): number {
  return Math.imul(hash + Math.imul(from, 0x165667b1) + Math.imul(gap, 0x2545f491), 0x9e3779b1);
}
