import { describe, expect, it } from 'vitest';
import { freePath } from '../../../src/app/graph/file-names';
import { setPins, withPin } from '../../../src/app/graph/pins';
import { SettingsFile } from '../../../src/app/settings/settings-file';
import { ok } from '../../../src/core/text';

describe('pins', () => {
  it('are kept by key with tenths, let go, and leave other settings alone', async () => {
    const stored: unknown[] = [{ schema: 1, other: 7 }];
    const settings = new SettingsFile({
      load: () => Promise.resolve(ok(stored.at(-1))),
      save: (data) => {
        stored.push(JSON.parse(JSON.stringify(data)));
        return Promise.resolve(ok(null));
      },
    });
    await settings.load();
    const pins = withPin(withPin(new Map(), 'constructor', { x: 1.234, y: -5 }), '__proto__', { x: 2, y: 3 });
    await setPins(settings, pins);
    expect(settings.settings.graph.pins).toEqual(
      new Map([
        ['constructor', [1.2, -5]],
        ['__proto__', [2, 3]],
      ]),
    );
    expect(stored.at(-1)).toMatchObject({ other: 7, graph: { pins: { constructor: [1.2, -5] } } });
    await setPins(settings, withPin(withPin(pins, 'constructor', null), '__proto__', null));
    expect(settings.settings.graph.pins.size).toBe(0);
    expect(JSON.stringify(stored.at(-1))).not.toContain('pins');
  });

  it('that are no places are left out', async () => {
    const pins = { good: [1, 2], text: 'x', far: [1e9, 0], short: [1], inf: [null, 2] };
    const settings = new SettingsFile({
      load: () => Promise.resolve(ok({ schema: 1, graph: { pins } })),
      save: () => Promise.resolve(ok(null)),
    });
    await settings.load();
    expect([...settings.settings.graph.pins.keys()]).toEqual(['good']);
  });
});

describe('freePath', () => {
  it('numbers the name until no file has it', () => {
    const taken = new Set(['Graph.svg', 'Graph 2.svg', 'in/Graph.svg']);
    const path = (folder: string) => freePath(folder, { name: 'Graph', extension: 'svg' }, (one) => taken.has(one));
    expect([path('/'), path('in'), path('new')]).toEqual(['Graph 3.svg', 'in/Graph 2.svg', 'new/Graph.svg']);
  });
});
