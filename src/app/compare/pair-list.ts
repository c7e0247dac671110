import type { ComparablePair } from '../../core/compare';
import type { VaultIndex } from '../index/vault-index';
import type { Clock, Scheduler } from '../ports';
import { inSlices } from '../steps';
import { vaultPairsInSteps } from './pairs';

/** Looking for pairs may take this part of the time: a vault that is being read changes all the while. */
const SHARE = 20;

/** The pairs of a vault worth comparing: looked for in slices when somebody asks, and again when the vault has changed. */
export class PairList {
  private readonly index: VaultIndex;
  private readonly ports: { readonly clock: Clock; readonly scheduler: Scheduler };
  private readonly listeners = new Set<() => void>();
  private found: readonly ComparablePair[] | null = null;
  private isOld = true;
  private works = false;
  private rests = false;

  constructor(index: VaultIndex, ports: { readonly clock: Clock; readonly scheduler: Scheduler }) {
    this.index = index;
    this.ports = ports;
  }

  /** The best first; null until they have been looked for once. Old ones stand until there are others. */
  get pairs(): readonly ComparablePair[] | null {
    if (this.isOld) void this.work();
    return this.found;
  }

  /** Whether what stands is of now; who has asked is told when it is. */
  get isOfNow(): boolean {
    return !this.works && !this.isOld;
  }

  /** Tells when there are others, until the returned function is called. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The index or the verdicts have changed. */
  forget(): void {
    this.isOld = true;
  }

  private async work(): Promise<void> {
    if (this.works || this.rests) return;
    this.works = true;
    this.isOld = false;
    const { clock, scheduler } = this.ports;
    const began = clock.now();
    await scheduler.next();
    this.found = await inSlices(vaultPairsInSteps(this.index), scheduler, () => 'more');
    this.works = false;
    this.rest((clock.now() - began) * SHARE);
    this.tell();
  }

  /** Who asks meanwhile is told when it is over, and can ask again. */
  private rest(ms: number): void {
    if (ms === 0) return;
    this.rests = true;
    this.ports.scheduler.after(ms, () => {
      this.rests = false;
      if (this.isOld) this.tell();
    });
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}
