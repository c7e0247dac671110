import { describe, expect, it } from 'vitest';
import { compareIn, rowsOf } from '../../support/comparing';

const rows = (text: string): string[] => rowsOf(compareIn(text, ['Tram', 'Bus']));

describe('neighbouring sentences about one column each compare, though no cue sets them apart', () => {
  it('where the second only says that it does not', () => {
    expect(rows("Trams need a wire. Buses don't. Trams run on rails all the way. Buses take the road.\n")).toEqual([
      "Wire: need a wire | don't",
      'Rails: run on rails all the way | take the road',
    ]);
  });

  it('where a participle of the present tells how they are, not what happened', () => {
    const text =
      'Every pane in a tram is sealed at the depot. In a bus the windows open. Trams run on rails. Buses take the road.\n';
    expect(rows(text)).toEqual(['Pane: sealed at the depot | the windows open', 'Rails: run on rails | take the road']);
    expect(rows(text.replace('is sealed', 'was sealed').replace('run', 'ran').replace('take', 'took'))).toEqual([]);
  });

  it('where a label leads them: it names their row', () => {
    expect(rows('Delays: trams make up the time at night. A bus waits for the driver.\n')).toEqual([
      'Delays: make up the time at night | waits for the driver',
    ]);
    expect(rows('Tuesday: trams came late. A bus broke down.\n')).toEqual([]);
  });

  it('but a name before a colon that its sentence takes up later is not whom the first clause tells of', () => {
    const text =
      '## Differences\n- **Tram**: A ferry is steered by one hand, while a tram is steered by two.\n- **Bus**: It has a wheel.\n';
    expect(rows(text).join('; ')).not.toContain('steered by one hand');
  });

  it('and a label may end with a plural that looks like a verb', () => {
    const text =
      'A tram is louder than a bus. Lost trips: trams make up the time at night. A bus waits for the driver.\n';
    expect(rows(text)).toContain('Lost trips: make up the time at night | -');
  });
});
