import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en';
import { presentGraph } from '../../../src/ui/graph/graph-present';
import type { GraphPaneState } from '../../../src/ui/graph/graph-state';

const drawn: GraphPaneState = {
  phase: 'ready',
  isStale: false,
  progress: null,
  emptiness: null,
  concepts: 12,
  relations: 0,
  hidden: 0,
  query: '',
  found: null,
  isList: false,
  canDraw: true,
  filters: { kinds: new Map(), states: new Map(), orphans: true },
  filtersOpen: false,
  local: null,
  panel: null,
  selected: [],
  pins: 0,
  canUndo: null,
  rows: { total: 0, first: 0, rows: [] },
  openEdge: null,
  news: null,
};

describe('a graph view', () => {
  it('is busy and says what is missing until the last note has been read and looked through', () => {
    expect(presentGraph(drawn, en)).toMatchObject({ busy: false, progress: null });
    const matching = presentGraph({ ...drawn, progress: { phase: 'matching', left: 40 } }, en);
    expect(matching.busy).toBe(true);
    expect(matching.progress?.text).toContain('40 notes to go');
    const reading = presentGraph({ ...drawn, progress: { phase: 'reading', done: 3, total: 9 } }, en);
    expect(reading.busy).toBe(true);
    expect(reading.progress?.text).toContain('3 of 9');
  });

  it('is busy while the vault is ahead of what is shown, and while that is being laid out', () => {
    expect(presentGraph({ ...drawn, isStale: true }, en).busy).toBe(true);
    expect(presentGraph({ ...drawn, phase: 'laying-out' }, en).busy).toBe(true);
  });

  it('is not busy when the person has stopped the reading, but says so and offers to go on', () => {
    const { busy, progress } = presentGraph({ ...drawn, progress: { phase: 'cancelled', left: 7 } }, en);
    expect(busy).toBe(false);
    expect(progress?.text).toContain('7 notes not read');
    expect(progress?.action?.id).toBe('resume');
  });
});
