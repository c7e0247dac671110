import type { Span } from './span';
import { spansOverlap } from './span';

/** Code units of one bucket. */
const BUCKET = 256;

/** Spans of one text, asked whether any of them overlaps another; near O(1) for short spans. */
export class SpanSet {
  private readonly buckets = new Map<number, Span[]>();

  add(span: Span): void {
    for (let at = bucketOf(span.from); at <= bucketOf(span.to); at++) {
      const spans = this.buckets.get(at);
      if (spans === undefined) this.buckets.set(at, [span]);
      else spans.push(span);
    }
  }

  overlaps(span: Span): boolean {
    for (let at = bucketOf(span.from); at <= bucketOf(span.to); at++) {
      if (this.buckets.get(at)?.some((one) => spansOverlap(one, span)) === true) return true;
    }
    return false;
  }
}

function bucketOf(offset: number): number {
  return Math.floor(offset / BUCKET);
}
