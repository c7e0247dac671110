import { type HoverParent, parseYaml, Platform, Plugin, getLanguage } from 'obsidian';
import type { AppFacts, AppPorts, DifferentiaApp } from '../app/app';
import { LastTables } from '../app/compare/last-tables';
import { tellPaced } from '../app/ingest/tell-paced';
import type { Notify } from '../app/ports';
import type { Settings } from '../app/settings/settings';
import type { Slices } from '../app/steps';
import type { Evidence, Place, Problem } from '../core/text';
import type { Messages } from '../i18n';
import { en, ru } from '../i18n';
import { problemText } from '../ui/problem-text';
import { BrowserCache } from './browser-cache';
import { registerCommandLine } from './command-line';
import { askOfLostLines } from './lost-lines';
import { flushWhenLeaving } from './journal-flush';
import { actionNotice } from './action-notice';
import { journalFaults } from './journal-faults';
import type { ViewRequest } from './open-view';
import { openView } from './open-view';
import type { SurfaceHost } from './surface-host';
import { registerSurfaces } from './surfaces';
import { ReviewModal } from './review/review-modal';
import { SettingsTab } from './settings-tab';
import { SliceScheduler } from './slice-scheduler';
import { SystemClock } from './system-clock';
import { CHECK_VIEW, COMPARISON_VIEW, CONCEPTS_VIEW, GRAPH_VIEW, REVIEW_VIEW, START_VIEW } from './view-types';
import { VaultJournal } from './vault-journal';
import { VaultLabels } from './vault-labels';
import { VaultLinks } from './vault-links';
import { VaultNavigation } from './vault-navigation';
import { listenToVault } from './vault-events';
import { VaultNotes } from './vault-notes';
import { PluginSettingsStore, VaultLocalStore } from './vault-storage';
import { plainNotice } from './plain-notice';

/** 2026-11-25: a clock before it is not believed. */
const RELEASE = Date.UTC(2026, 10, 25);

/** Random name of this vault's cache: names of vaults repeat on one device. */
const CACHE_NAME_KEY = 'cache';
/** The language that a person has chosen: commands are named before the settings are read. */
const LANGUAGE_KEY = 'language';

/** How long the app's start may wait for the cache. */
const CACHE_WAIT_MS = 500;

type OpenApp = (ports: AppPorts, facts: AppFacts) => Promise<DifferentiaApp>;

/** The plugin's class over a way to open the app. */
export function definePlugin(openApp: OpenApp): typeof Plugin {
  return class Differentia extends Plugin {
    private differentia: DifferentiaApp | null = null;
    private readonly listeners = new Set<() => void>();
    private readonly renameListeners = new Set<(from: string, to: string) => void>();
    private readonly told = new Set<string>();
    private messages: Messages = en;

    override async onload(): Promise<void> {
      const scheduler = new SliceScheduler(window, Platform.isPhone);
      this.register(() => {
        scheduler.close();
      });
      const local = new VaultLocalStore(this.app);
      const name = local.load(CACHE_NAME_KEY) ?? `differentia-${Math.random().toString(36).slice(2)}`;
      local.save(CACHE_NAME_KEY, name);
      const cache = new BrowserCache(name, indexedDatabase());
      this.register(() => {
        void cache.close();
      });
      this.messages = messagesFor(local.load(LANGUAGE_KEY));
      const files = new VaultNotes(this.app);
      const notify: Notify = {
        problem: (problem) => {
          this.tell(problem);
        },
      };
      const lastTables = new LastTables(cache, scheduler);
      const ports: AppPorts = {
        files,
        links: new VaultLinks(this.app.metadataCache),
        labels: new VaultLabels(this.app.vault, this.app.metadataCache),
        cache,
        local,
        scheduler,
        notify,
        settings: new PluginSettingsStore(this),
        journal: (folder) => new VaultJournal(this.app.vault, folder),
        clock: new SystemClock(),
        random: Math.random,
        parseYaml: (text) => parseYaml(text) as unknown,
        cellsOf: (key) => lastTables.cellsOf(key),
      };
      registerSurfaces(this.surfaceHost(scheduler, lastTables));
      // The vault lists its files, and events stop telling of each of them, when the layout is ready.
      const opened = new Promise<DifferentiaApp>((resolve) => {
        this.app.workspace.onLayoutReady(() => {
          resolve(this.begin(openApp, ports));
        });
      });
      registerCommandLine(this, {
        app: () => opened,
        language: () => (this.messages.locale === 'ru' ? 'ru' : 'en'),
      });
      this.registerHoverLinkSource('differentia', { display: this.manifest.name, defaultMod: true });
      // Notes are drawn when the plugins are loaded; a cache that does not answer holds nobody up.
      await Promise.race([lastTables.load(), new Promise<void>((go) => void scheduler.after(CACHE_WAIT_MS, go))]);
    }

    override onUserEnable(): void {
      void openView(this.app, { type: START_VIEW });
      // On a phone the pane is a drawer and would cover the page.
      if (Platform.isPhone) void this.app.workspace.ensureSideLeaf(CONCEPTS_VIEW, 'right', { reveal: false });
      else void this.openConcepts();
    }

    override async onExternalSettingsChange(): Promise<void> {
      const fault = await this.differentia?.settings.load();
      if (fault !== null && fault !== undefined) this.tell(fault);
    }

    /** Opens the app; the reading of the vault goes on behind it. */
    private async begin(open: OpenApp, ports: AppPorts): Promise<DifferentiaApp> {
      const app = await open(ports, { release: RELEASE, readme: this.messages.journal.readme });
      // In a task of its own: all that waited for the layout is at work in this one.
      await ports.scheduler.next();
      const remember = ({ interface: { language } }: Settings): void => {
        ports.local.save(LANGUAGE_KEY, language === 'app' ? null : language);
      };
      remember(app.settings.settings);
      this.register(
        app.settings.onChange((settings) => {
          remember(settings);
          this.changed();
        }),
      );
      this.messages = messagesFor(ports.local.load(LANGUAGE_KEY));
      this.differentia = app;
      this.addSettingTab(
        new SettingsTab(this.app, this, {
          app,
          messages: this.messages,
          tell: (problem) => {
            this.tell(problem);
          },
        }),
      );
      // The app asks a new tab for all that it shows.
      await ports.scheduler.next();
      this.register(
        app.index.onChange(() => {
          this.changed();
        }),
      );
      this.register(
        app.ingest.onProgress(
          tellPaced(ports.scheduler, () => {
            this.changed();
          }),
        ),
      );
      this.register(
        app.journal.onChange(() => {
          this.changed();
        }),
      );
      this.register(
        app.journal.writer.onChange(() => {
          this.changed();
        }),
      );
      this.register(
        app.reviews.onChange(() => {
          this.changed();
        }),
      );
      this.register(
        app.pairs.onChange(() => {
          this.changed();
        }),
      );
      this.register(
        app.onRename((from, to) => {
          for (const listener of this.renameListeners) listener(from, to);
        }),
      );
      flushWhenLeaving(this, app.journal.writer);
      askOfLostLines(this, app.journal, () => this.messages);
      this.register(() => {
        app.reviews.close();
      });
      listenToVault(this, app, () => void this.refreshJournal(app));
      const active = this.app.workspace.getActiveFile();
      app.ingest.openNote(active?.path ?? null);
      this.changed();
      this.tellJournal(app);
      void app.ingest.start();
      return app;
    }

    private surfaceHost(slices: Slices, lastTables: LastTables): SurfaceHost {
      const open = (request: ViewRequest): void => void openView(this.app, request);
      const hoverParent: HoverParent = { hoverPopover: null };
      const host: SurfaceHost = {
        plugin: this,
        messages: () => this.messages,
        app: () => this.differentia,
        slices,
        lastTables,
        onChange: (listener) => {
          this.listeners.add(listener);
          return () => this.listeners.delete(listener);
        },
        onRename: (listener) => {
          this.renameListeners.add(listener);
          return () => this.renameListeners.delete(listener);
        },
        openPlace: (place, how) => void this.openPlace(place, how),
        previewPlace: (place, event, targetEl) => {
          this.app.workspace.trigger('hover-link', {
            event,
            source: 'differentia',
            hoverParent,
            targetEl,
            linktext: place.path,
            sourcePath: place.path,
          });
        },
        openConcepts: (key) => void this.openConcepts(key),
        openGraph: (state, how) => {
          open({ type: GRAPH_VIEW, state, ...(how === undefined ? {} : { how }) });
        },
        openComparison: (state, how = 'new-tab') => {
          open({ type: COMPARISON_VIEW, state, how });
        },
        openReview: (state) => {
          if (this.differentia?.reviews.settings.display === 'modal') new ReviewModal(this.app, host, state).open();
          else open({ type: REVIEW_VIEW, state });
        },
        openCheck: () => {
          open({ type: CHECK_VIEW });
        },
        openStart: () => {
          open({ type: START_VIEW });
        },
        tell: (problem) => {
          this.tell(problem);
        },
        say: (text) => {
          plainNotice(text);
        },
      };
      return host;
    }

    private async openPlace(place: Place, how: 'here' | 'new-tab'): Promise<void> {
      const navigation = new VaultNavigation(this.app, (path) => {
        plainNotice(this.messages.source.gone(path));
      });
      await navigation.open(await this.evidenceAt(place), how);
    }

    /** The words at a place as the index knows them, so that a place that has moved is found again. */
    private async evidenceAt(place: Place): Promise<Evidence> {
      const known = this.differentia?.index.concepts
        .factsOf(place.path)
        ?.own.definitions.find(({ evidence }) => evidence.from === place.from && evidence.to === place.to);
      if (known !== undefined) return known.evidence;
      const file = this.app.vault.getFileByPath(place.path);
      const text = file === null ? '' : await this.app.vault.cachedRead(file);
      return { ...place, quote: text.slice(place.from, place.to) };
    }

    private async openConcepts(concept?: string): Promise<void> {
      const leaf = await this.app.workspace.ensureSideLeaf(CONCEPTS_VIEW, 'right', {
        active: true,
        reveal: true,
        ...(concept === undefined ? {} : { state: { concept } }),
      });
      await this.app.workspace.revealLeaf(leaf);
    }

    private changed(): void {
      for (const listener of this.listeners) listener();
    }

    private async refreshJournal(app: DifferentiaApp): Promise<void> {
      await app.journal.refresh();
      this.tellJournal(app);
    }

    private tellJournal(app: DifferentiaApp): void {
      const text = journalFaults(app.journal.log, this.messages);
      if (text === null || this.told.has(text)) return;
      this.told.add(text);
      const showCheck = (): void => void openView(this.app, { type: CHECK_VIEW });
      actionNotice(text, this.messages.journal.check, showCheck, 0);
    }

    private tell(problem: Problem): void {
      this.say(problemText(problem, null, this.messages));
    }

    /** The same message once; it stays until it is dismissed. */
    private say(text: string): void {
      if (this.told.has(text)) return;
      this.told.add(text);
      plainNotice(text, 0);
    }
  };
}

/** Texts in the language that was chosen, or else the app's, with the keys of this computer. */
function messagesFor(language: string | null): Messages {
  const messages = (language ?? getLanguage()) === 'ru' ? ru : en;
  return Platform.isMacOS ? { ...messages, modifier: '⌘ ' } : messages;
}

function indexedDatabase(): IDBFactory | null {
  try {
    return window.indexedDB;
  } catch {
    // Refused by the browser's settings: the plugin runs from memory.
    return null;
  }
}
