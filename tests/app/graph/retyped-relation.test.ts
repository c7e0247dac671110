import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { givenKind, seenRelation, verdictOn } from '../../../src/app/graph/judged-relations';
import { KnownSubjects } from '../../../src/app/index/known-subjects';
import { VerdictLog } from '../../../src/app/pane/verdict-log';
import type { RelationKind } from '../../../src/core/concepts';
import { RELATION_KINDS } from '../../../src/core/graph';
import type { ReviewEvent } from '../../../src/core/review';
import { relationSubject } from '../../../src/core/review';
import { openMemoryVault } from '../../support/memory-vault';

const NOTES = {
  'Birch.md': '# Birch\n\n**Birch** — a tree with white bark.\n\nSee [[Bark]].\n',
  'Bark.md': '# Bark\n\n**Bark** — a skin of wood.\n',
};

/** A journal that keeps verdicts alone. */
function journal(): { readonly verdicts: Map<string, string>; readonly log: VerdictLog } {
  const verdicts = new Map<string, string>();
  const kept: { event: ReviewEvent; before: string | undefined }[] = [];
  const log = new VerdictLog(
    {
      verdicts: () => verdicts,
      write: (body: { subject: string; verdict: string }) => {
        const event = body as unknown as ReviewEvent;
        kept.push({ event, before: verdicts.get(body.subject) });
        verdicts.set(body.subject, body.verdict);
        return event;
      },
      undo: (event: ReviewEvent) => {
        const { subject } = event as unknown as { subject: string };
        const before = kept.find((one) => one.event === event)?.before;
        if (before === undefined) verdicts.delete(subject);
        else verdicts.set(subject, before);
      },
    } as never,
    new KnownSubjects(),
  );
  return { verdicts, log };
}

describe('a relation that the person gave another kind', () => {
  it('is of that kind in the graph, with its sentences, and is as before when that is undone', async () => {
    const vault = await openMemoryVault(NOTES);
    const edges = (): string[] =>
      vault.index.graph
        .relations()
        .map(({ from, kind, to, evidence }) => `${from} ${kind} ${to} ${String(evidence.length)}`);
    const before = edges();
    expect(before).toContain('birch link bark 1');
    const { verdicts, log } = journal();
    log.retype({ from: 'birch', kind: 'link', to: 'bark' }, { kind: 'part-of', turned: true });
    vault.index.setVerdicts(new Map(verdicts));
    expect(edges()).toContain('bark part-of birch 1');
    expect(edges().join()).not.toContain('birch link bark');
    log.undo();
    vault.index.setVerdicts(new Map(verdicts));
    expect(edges()).toEqual(before);
  });

  it('is taken back by the button of its own notice, whatever was said since', () => {
    const { verdicts, log } = journal();
    const takeBack = log.judge({ from: 'birch', kind: 'link', to: 'bark' }, 'no');
    log.judge({ from: 'bark', kind: 'link', to: 'birch' }, 'yes');
    expect(takeBack()).toBe(true);
    expect([...verdicts]).toEqual([[relationSubject('bark', 'link', 'birch'), 'yes']]);
    expect(takeBack()).toBe(false);
    expect(log.undo()).toBe(true);
    expect(verdicts.size).toBe(0);
    expect(log.undo()).toBe(false);
  });

  it('can be refused, and a contrast begins with the smaller key', () => {
    const found = { from: 0, to: 4, source: 'oak', target: 'elm', kind: 'link', confidence: 100 } as const;
    const verdicts = new Map([[relationSubject('oak', 'link', 'elm'), 'contrasts']]);
    expect(seenRelation(found, verdicts)).toMatchObject({ source: 'elm', kind: 'contrasts', target: 'oak' });
    verdicts.set(relationSubject('elm', 'contrasts', 'oak'), 'no');
    expect(seenRelation(found, verdicts)).toBeNull();
    expect(seenRelation(found, new Map([[relationSubject('oak', 'link', 'elm'), 'nonsense']]))).toBe(found);
  });

  it('is always what was chosen last', () => {
    const given = fc.record({
      kind: fc.constantFrom<RelationKind>('is-a', 'part-of', 'requires', 'contrasts'),
      turned: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...RELATION_KINDS),
        fc.array(given, { minLength: 1, maxLength: 6 }),
        (kind, chosen) => {
          const { verdicts, log } = journal();
          const native = givenKind({ from: 'oak', kind, to: 'elm' }, { kind, turned: false });
          const found = { from: 0, to: 1, source: native.from, target: native.to, kind, confidence: 90 };
          let now = native;
          for (const next of chosen) {
            const wanted = givenKind(now, next);
            now = log.retype(now, next);
            const seen = seenRelation(found, verdicts);
            expect(now).toEqual(wanted);
            expect([seen?.source, seen?.kind, seen?.target]).toEqual([now.from, now.kind, now.to]);
            expect(verdictOn(now, verdicts)).toBe('yes');
          }
        },
      ),
    );
  });
});
