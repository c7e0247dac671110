import type { BlockChange } from '../../core/compare';
import type { TableButton } from '../../ui/comparison/table-view-model';
import type { TableHandle } from './table-handle';

/** Does what a button of a message above the table is for. */
export function pressButton(table: TableHandle, button: TableButton): void {
  const { owner } = table;
  const change = (one: BlockChange): void => void table.change([one]);
  switch (button.kind) {
    case 'compare':
      change({ key: 'concepts', value: table.namesOf(button.keys) });
      return;
    case 'create':
      void table.createNote(button.name);
      return;
    case 'pick':
      owner.pick(table.asked());
      return;
    case 'resume':
      table.resume();
      return;
    case 'show-below':
      change({ key: 'min', value: leastConfidence(table) });
      return;
    case 'show-implied':
      change({ key: 'implied', value: true });
      return;
    case 'show-hidden':
      change({ key: 'hide', value: [] });
      return;
    case 'show-same':
      change({ key: 'same', value: 'show' });
      return;
    case 'undo':
      if (owner.host.app()?.verdicts.undo() === true) table.tell({ kind: 'undone' });
      return;
    case 'use':
      change({
        key: 'concepts',
        value: table.asked().map((name, at) => (at === button.at ? button.name : name)),
      });
      return;
  }
}

function leastConfidence({ owner, shown }: TableHandle): number {
  const cells = shown?.whole.rows.flatMap((row) => row.cells.flat()) ?? [];
  const { implied } = owner.reading().settings;
  const sure = cells.filter((cell) => implied || !cell.implied).map(({ confidence }) => confidence);
  return Math.min(50, ...sure);
}
