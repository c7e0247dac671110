import { Menu, type App } from 'obsidian';
import type { GivenKind } from '../../app/graph/judged-relations';
import type { RelationKind } from '../../core/concepts';
import type { Point } from '../../core/graph';
import type { Messages } from '../../i18n';
import { EXPORT_FORMATS, type ExportFormat } from './export-graph';

/** One thing that a menu offers. */
export interface Offer {
  readonly title: string;
  readonly icon: string;
  readonly section?: string;
  readonly run: () => void;
}

function menuOf(offers: readonly Offer[]): Menu {
  const menu = new Menu();
  for (const { title, icon, section = 'action', run } of offers) {
    menu.addItem((item) => item.setTitle(title).setIcon(icon).setSection(section).onClick(run));
  }
  return menu;
}

/** Shows a menu; with a note, what other plugins offer for its file comes after. */
export function showOffers(
  app: App,
  offers: readonly Offer[],
  { at, doc, note }: { readonly at: Point; readonly doc: Document; readonly note: string | null },
): void {
  const menu = menuOf(offers);
  const file = note === null ? null : app.vault.getFileByPath(note);
  if (file !== null) app.workspace.trigger('file-menu', menu, file, 'differentia-graph');
  menu.showAtPosition(at, doc);
}

/** What a drawing can be saved as. */
export function exportOffers(messages: Messages, run: (format: ExportFormat) => void): Offer[] {
  return EXPORT_FORMATS.map((format) => ({
    title: messages.graphView.formats[format],
    icon: format === 'svg' || format === 'png' ? 'image' : 'file-text',
    run: () => {
      run(format);
    },
  }));
}

/** Kinds that say how two concepts are related; each can be read from either end. */
const TYPED: readonly RelationKind[] = ['is-a', 'part-of', 'requires', 'contrasts'];

/** What a person can make of a relation. */
export function kindOffers({ relation }: Messages, present: RelationKind, run: (given: GivenKind) => void): Offer[] {
  return TYPED.flatMap((kind) => [
    { kind, turned: false, title: relation.kinds[kind] },
    { kind, turned: true, title: relation.inverse[kind] },
  ])
    .filter(({ kind, turned }) => (turned ? kind !== 'contrasts' : kind !== present))
    .map(({ title, ...given }) => ({
      title,
      icon: 'arrow-right-left',
      run: () => {
        run(given);
      },
    }));
}

/** What menus of the drawing ask. */
export interface MenuActions {
  openConcept(key: string, how: 'here' | 'new-tab'): void;
  openAround(key: string): void;
  toggleSelected(key: string): void;
  compare(keys: readonly string[]): void;
  review(key: string): void;
  togglePin(key: string): void;
  unpinAll(): void;
  zoom(step: 0): void;
  exportAs(format: ExportFormat): void;
}

/** What can be done with a concept. */
export function conceptOffers(
  { graphView: texts }: Messages,
  concept: { readonly key: string; readonly selected: readonly string[]; readonly isPinned: boolean },
  actions: MenuActions,
): Offer[] {
  const { key, selected, isPinned } = concept;
  const isSelected = selected.includes(key);
  const offers: readonly (readonly [title: string, icon: string, run: () => void])[] = [
    [
      texts.open,
      'file',
      () => {
        actions.openConcept(key, 'here');
      },
    ],
    [
      texts.openTab,
      'file-plus',
      () => {
        actions.openConcept(key, 'new-tab');
      },
    ],
    [
      texts.showAround,
      'target',
      () => {
        actions.openAround(key);
      },
    ],
    [
      isSelected ? texts.deselect : texts.select,
      'check',
      () => {
        actions.toggleSelected(key);
      },
    ],
    ...(selected.length > 1
      ? [
          [
            texts.compareMany(selected.length),
            'table',
            () => {
              actions.compare(selected);
            },
          ] as const,
        ]
      : []),
    [
      texts.review,
      'brain',
      () => {
        actions.review(key);
      },
    ],
    [
      isPinned ? texts.unpin : texts.pin,
      isPinned ? 'pin-off' : 'pin',
      () => {
        actions.togglePin(key);
      },
    ],
  ];
  return offers.map(([title, icon, run]) => ({ title, icon, run }));
}

/** What can be done with the drawing as a whole. */
export function groundOffers(messages: Messages, actions: MenuActions): Offer[] {
  const texts = messages.graphView;
  return [
    {
      title: texts.fit,
      icon: 'maximize',
      run: () => {
        actions.zoom(0);
      },
    },
    {
      title: texts.unpinAll,
      icon: 'pin-off',
      run: () => {
        actions.unpinAll();
      },
    },
    ...exportOffers(messages, (format) => {
      actions.exportAs(format);
    }).map((one) => ({
      ...one,
      title: `${texts.exportAs} ${one.title}`,
      section: 'export',
    })),
  ];
}
