import { Menu } from 'obsidian';
import { defaultTable } from '../../app/compare/live-table';
import { hideRow, renamed, renameRow, showRows } from '../../app/compare/table-changes';
import type { TableFormat } from '../../app/compare/print-table';
import { LAYOUTS, READER_IDS, SAME_ROWS } from '../../core/compare';
import { conceptKey } from '../../core/text';
import { decimal } from '../../ui/comparison/table-messages';
import type { NamedRow } from '../../ui/comparison/table-present';
import type { CellTarget, TableTarget } from '../../ui/comparison/table-view-model';
import { copyTable, exportTable } from './copy-table';
import { cellAt } from './table-cell';
import type { TableHandle } from './table-handle';
import { RenameModal } from './rename-modal';

/** Confidences to choose from, in hundredths. */
const MINIMA = [0, 30, 50, 60, 70, 80, 90];
const COPIES: readonly TableFormat[] = ['markdown', 'csv', 'tsv', 'html'];
const FILES: readonly TableFormat[] = ['markdown', 'csv', 'tsv'];

export interface MenuEntry {
  readonly title: string;
  readonly icon: string;
  readonly section: string;
  readonly checked?: boolean;
  readonly disabled?: boolean;
  readonly run: () => void;
}

/** The menu of a row, a column, a cell or the whole table, below the button it belongs to. */
export function openTableMenu(table: TableHandle, target: TableTarget, anchor: HTMLElement): void {
  openEntries(entriesFor(table, target, anchor), anchor);
}

function entriesFor(table: TableHandle, target: TableTarget, anchor: HTMLElement): readonly MenuEntry[] {
  switch (target.kind) {
    case 'row':
      return rowEntries(table, target.id);
    case 'column':
      return columnEntries(table, target.at);
    case 'cell': {
      const { menus } = table.owner.host.messages().comparisonView;
      const sources: MenuEntry = {
        title: menus.showSources,
        icon: 'text-search',
        section: 'cell',
        run: () => {
          table.openSources(target, anchor);
        },
      };
      // A property that no note holds has neither sources nor a place to write.
      const own = cellAt(table, target) === null ? [] : [sources, ...editEntries(table, target, anchor)];
      return [...own, ...rowEntries(table, target.row), ...columnEntries(table, target.column)];
    }
    case 'table':
      return tableEntries(table);
  }
}

function editEntries(table: TableHandle, target: CellTarget, anchor: HTMLElement): readonly MenuEntry[] {
  const { editMenu, write } = table.owner.host.messages().cellEdit;
  const at = cellAt(table, target);
  if (at === null) return [];
  const title = at.cells.length === 0 ? write : editMenu;
  const run = (): void => {
    table.edit(target, anchor);
  };
  return [{ title, icon: 'pencil-line', section: 'cell', run }];
}

function rowEntries(table: TableHandle, id: string): readonly MenuEntry[] {
  const { host } = table.owner;
  const { menus } = host.messages().comparisonView;
  if (table.given.has(id)) {
    return [
      { title: host.messages().bases.property, icon: 'info', section: 'row', disabled: true, run: () => undefined },
    ];
  }
  const named = table.rows.find((one) => one.id === id);
  if (named === undefined) return [];
  const label = named.row.aspect;
  const { settings } = table.owner.reading();
  const entry = (title: string, icon: string, run: () => void): MenuEntry => ({ title, icon, section: 'row', run });
  return [
    entry(menus.renameRow, 'pencil', () => {
      askName(table, label);
    }),
    entry(menus.hideRow, 'eye-off', () => {
      void table.change(hideRow(settings, label), { kind: 'table' }, { kind: 'hidden', name: label });
    }),
    entry(menus.acceptRow, 'check', () => {
      acceptRow(table, named);
    }),
    entry(menus.moveUp, 'arrow-up', () => {
      table.move({ kind: 'row', id }, -1);
    }),
    entry(menus.moveDown, 'arrow-down', () => {
      table.move({ kind: 'row', id }, 1);
    }),
  ];
}

/** All cells of the row at once, and one undo takes them back. */
function acceptRow(table: TableHandle, { row }: NamedRow): void {
  const verdicts = table.owner.host.app()?.verdicts;
  const columns = table.liveTable?.columns ?? [];
  const cells = row.cells.flatMap((list, at) =>
    list.map(({ text }) => ({ concept: columns[at]?.column.key ?? '', aspectKey: row.key, text })),
  );
  if (verdicts === undefined || cells.length === 0) return;
  verdicts.acceptCells(cells);
  table.tell({ kind: 'accepted', count: cells.length });
}

/** Asks for another name of a row. */
export function askName(table: TableHandle, from: string): void {
  const { host } = table.owner;
  const app = host.app();
  if (app === null) return;
  const { comparison } = app.settings.settings;
  new RenameModal(host, from, {
    here: (to) => {
      const { settings } = table.owner.reading();
      const changes = renameRow(settings, { from, to }, defaultTable(comparison));
      void table.change(changes, { kind: 'row', id: conceptKey(to) }, { kind: 'renamed', name: to });
    },
    everywhere: (to) => {
      const names = renamed(comparison.aspectNames, { from, to });
      void app.settings.change(['comparison', 'aspectNames'], Object.fromEntries(names)).then((changed) => {
        if (changed.ok) table.tell({ kind: 'renamed', name: to });
        else host.tell(changed.problem);
      });
    },
  }).open();
}

function columnEntries(table: TableHandle, at: number): readonly MenuEntry[] {
  const { host } = table.owner;
  const { menus } = host.messages().comparisonView;
  const column = table.liveTable?.columns[at];
  if (column === undefined) return [];
  const names = table.asked();
  const entry = (title: string, icon: string, run: () => void): MenuEntry => ({ title, icon, section: 'column', run });
  const { name, home, definitions } = column.column;
  const [definition] = definitions;
  const place = definition?.evidence ?? (home === null ? null : { path: home, from: 0, to: 0 });
  const openDefinition =
    place === null
      ? []
      : [
          entry(menus.openConcept, 'file-text', () => {
            host.openPlace({ path: place.path, from: place.from, to: place.to }, 'here');
          }),
        ];
  const { nearest } = column;
  const { base } = table.owner;
  if (base !== null) {
    const file = table.liveTable?.request.files?.[at];
    if (file === undefined) return [];
    return [
      entry(host.messages().bases.openNote, 'file-text', () => {
        host.openPlace({ path: file, from: 0, to: 0 }, 'here');
      }),
      ...(definition === undefined ? [] : openDefinition),
    ];
  }
  return [
    ...openDefinition,
    ...(column.isKnown
      ? []
      : [
          ...(nearest === null
            ? []
            : [
                entry(menus.useInstead(nearest), 'replace', () => {
                  table.press({ kind: 'use', at, name: nearest });
                }),
              ]),
          entry(menus.createNote(name), 'file-plus', () => {
            void table.createNote(name);
          }),
        ]),
    entry(menus.addConcept, 'plus', () => {
      table.owner.pick(names);
    }),
    entry(menus.removeColumn, 'x', () => {
      const value = names.filter((_, index) => index !== at);
      void table.change([{ key: 'concepts', value }], { kind: 'table' });
    }),
    entry(menus.moveBefore, 'arrow-left', () => {
      table.move({ kind: 'column', at }, -1);
    }),
    entry(menus.moveAfter, 'arrow-right', () => {
      table.move({ kind: 'column', at }, 1);
    }),
  ];
}

/** What the whole table is made of and how it is drawn, and the ways out of it. */
function tableEntries(table: TableHandle): readonly MenuEntry[] {
  const { host } = table.owner;
  const { comparisonView: texts } = host.messages();
  const add: MenuEntry = {
    title: texts.menus.addConcept,
    icon: 'plus',
    section: 'concepts',
    run: () => {
      table.owner.pick(table.asked());
    },
  };
  return [
    ...(table.owner.base === null ? [add] : []),
    ...optionEntries(table),
    ...hiddenEntries(table),
    {
      title: texts.menus.openTab,
      icon: 'table-2',
      section: 'tab',
      run: () => {
        host.openComparison({ concepts: table.asked() }, 'new-tab');
      },
    },
    ...freezeEntries(table),
    ...copyEntries(table),
    ...exportEntries(table),
  ];
}

function freezeEntries({ owner }: TableHandle): readonly MenuEntry[] {
  const title = owner.host.messages().tableRefresh.commands.freeze;
  const { freeze: run } = owner;
  return run === null ? [] : [{ title, icon: 'snowflake', section: 'tab', run }];
}

export function optionEntries(table: TableHandle): readonly MenuEntry[] {
  const messages = table.owner.host.messages();
  const { menus } = messages.comparisonView;
  const { settings } = table.owner.reading();
  const focus = { kind: 'table' } as const;
  return [
    ...LAYOUTS.map((layout): MenuEntry => ({
      title: menus.layout[layout],
      icon: layout === 'rows' ? 'rows-3' : layout === 'cards' ? 'layout-list' : 'columns-3',
      section: 'layout',
      checked: settings.layout === layout,
      run: () => void table.change([{ key: 'layout', value: layout }], focus),
    })),
    ...SAME_ROWS.map((same): MenuEntry => ({
      title: menus.same[same],
      icon: 'equal',
      section: 'same',
      checked: settings.same === same,
      run: () => void table.change([{ key: 'same', value: same }], focus),
    })),
    {
      title: menus.implied,
      icon: 'git-compare',
      section: 'implied',
      checked: settings.implied,
      run: () => void table.change([{ key: 'implied', value: !settings.implied }], focus),
    },
    ...MINIMA.map((min): MenuEntry => ({
      title: menus.min(decimal(min, messages)),
      icon: 'percent',
      section: 'min',
      checked: settings.min === min,
      run: () => void table.change([{ key: 'min', value: min }], focus),
    })),
    ...READER_IDS.map((reader): MenuEntry => {
      const isOn = settings.sources.includes(reader);
      const value = isOn ? settings.sources.filter((one) => one !== reader) : [...settings.sources, reader];
      return {
        title: menus.source(messages.comparison.readers[reader]),
        icon: 'book-open',
        section: 'sources',
        checked: isOn,
        disabled: value.length === 0,
        run: () => void table.change([{ key: 'sources', value }], focus),
      };
    }),
  ];
}

/** Rows that were hidden, and names of hidden rows that are not there. */
export function hiddenEntries(table: TableHandle): readonly MenuEntry[] {
  const { menus } = table.owner.host.messages().comparisonView;
  const { settings } = table.owner.reading();
  const rows = new Set(table.shown?.whole.rows.map(({ aspect }) => conceptKey(aspect)));
  return settings.rows.hide.map((label) => {
    const isThere = rows.has(conceptKey(label));
    return {
      title: isThere ? menus.hiddenRow(label) : menus.goneRow(label),
      icon: 'eye',
      section: 'hidden',
      disabled: !isThere,
      run: () => void table.change(showRows(settings, [label]), { kind: 'table' }),
    };
  });
}

export function copyEntries(table: TableHandle): readonly MenuEntry[] {
  const { menus, formats } = table.owner.host.messages().comparisonView;
  return COPIES.map((format) => ({
    title: menus.copy(formats[format]),
    icon: 'copy',
    section: 'copy',
    run: () => void copyTable(table.owner.host, table, format),
  }));
}

export function exportEntries(table: TableHandle): readonly MenuEntry[] {
  const { menus, formats } = table.owner.host.messages().comparisonView;
  return FILES.map((format) => ({
    title: menus.export(formats[format]),
    icon: 'file-down',
    section: 'export',
    run: () => void exportTable(table.owner.host, table, format),
  }));
}

/** A menu of these entries below a button. */
export function openEntries(entries: readonly MenuEntry[], anchor: HTMLElement): void {
  const menu = new Menu();
  for (const entry of entries) {
    menu.addItem((item) => {
      item.setTitle(entry.title).setIcon(entry.icon).setSection(entry.section).onClick(entry.run);
      if (entry.checked !== undefined) item.setChecked(entry.checked);
      if (entry.disabled === true) item.setDisabled(true);
    });
  }
  menu.onHide(() => {
    if (anchor.isConnected) anchor.focus({ preventScroll: true });
  });
  const { left, bottom } = anchor.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom }, anchor.doc);
}
