import { MarkdownView, Modal } from 'obsidian';
import type { Choice } from '../../app/changes/choice';
import { changesByConcept, chosenPlans, EVERYTHING, isChosen, isOffered, withChanges } from '../../app/changes/choice';
import type { NoteChange, NotePlan } from '../../app/changes/note-change';
import { planAll } from '../../app/changes/plan-all';
import type { GoOn, Progress } from '../../app/steps';
import type { Problem, Result } from '../../core/text';
import { ChangesPane } from '../../ui/changes/changes-pane';
import type { ChangesState, ChangeState } from '../../ui/changes/changes-present';
import { presentChanges } from '../../ui/changes/changes-present';
import type { ChangesActions, ChangeSwitch } from '../../ui/changes/changes-view-model';
import { Later } from '../../ui/later';
import type { SurfaceHost } from '../surface-host';
import { titleModal } from '../title-modal';

/** Notes are drawn so often while more of them are found, in milliseconds. */
const REDRAW_MS = 300;

/** What a preview is of, and how it is written. */
export interface ChangesSource {
  readonly kind: ChangesState['kind'];
  readonly title: string;
  readonly intro: readonly string[];
  readonly switches: readonly { readonly id: ChangeSwitch; readonly label: string; readonly on: boolean }[];
  /** One note alone is looked at. */
  readonly alone: boolean;
  readonly paths: readonly string[];
  /** Name of a concept that can be left out as a whole. */
  readonly conceptName?: (key: string) => string;
  readonly plan: (path: string) => Promise<Result<NotePlan | null>>;
  /** Writes what was chosen, and tells what came of it. */
  readonly write: (plans: readonly NotePlan[], choice: Choice, goOn: (progress: Progress) => GoOn) => Promise<void>;
}

/** Shows what would change, note by note, and writes what is chosen when the person says so. */
export class ChangesModal extends Modal implements ChangesActions {
  private readonly host: SurfaceHost;
  private readonly source: ChangesSource;
  private readonly plans: NotePlan[] = [];
  private readonly open_ = new Set<string>();
  private readonly problems: Problem[] = [];
  private choice: Choice;
  private phase: ChangesState['phase'] = 'reading';
  private progress: Progress;
  private window = { first: 0, count: 60 };
  private keptOpen = false;
  private isStopped = false;
  private isGone = false;
  private pane: ChangesPane | null = null;
  private frame: Later | null = null;

  constructor(host: SurfaceHost, source: ChangesSource) {
    super(host.plugin.app);
    this.host = host;
    this.source = source;
    this.progress = { done: 0, total: source.paths.length };
    this.choice = EVERYTHING;
    for (const { id, on } of source.switches) this.choice = { ...this.choice, [id]: on };
    titleModal(this, source.title);
    this.modalEl.addClass('differentia-changes');
  }

  override onOpen(): void {
    this.pane = new ChangesPane(this.contentEl, this);
    this.frame = new Later(this.contentEl, () => {
      this.draw();
    });
    this.draw();
    void this.read();
  }

  override onClose(): void {
    this.isGone = true;
    this.frame?.close();
    this.contentEl.empty();
  }

  flip(id: ChangeSwitch, on: boolean): void {
    this.choice = { ...this.choice, [id]: on };
    this.draw();
  }

  toggleFile(path: string): void {
    if (!this.open_.delete(path)) this.open_.add(path);
    this.draw();
  }

  chooseFile(path: string, isIn: boolean): void {
    const plan = this.planAt(path);
    if (plan !== undefined) this.take(plan, this.offered(plan), isIn);
  }

  choose(path: string, key: string, isIn: boolean): void {
    const plan = this.planAt(path);
    const change = plan?.changes.find(({ span }) => String(span.from) === key);
    if (plan !== undefined && change !== undefined) this.take(plan, [change], isIn);
  }

  chooseConcept(key: string, isIn: boolean): void {
    const leftConcepts = new Set(this.choice.leftConcepts);
    if (isIn) leftConcepts.delete(key);
    else leftConcepts.add(key);
    this.choice = { ...this.choice, leftConcepts };
    this.draw();
  }

  toggleKept(open: boolean): void {
    if (open === this.keptOpen) return;
    this.keptOpen = open;
    this.draw();
  }

  showRows(window: { readonly first: number; readonly count: number }): void {
    this.window = window;
    this.frame?.inFrame();
  }

  stop(): void {
    this.isStopped = true;
  }

  act(): void {
    void this.write();
  }

  cancel(): void {
    this.close();
  }

  private async read(): Promise<void> {
    const { paths, plan, alone } = this.source;
    // What is typed and not saved is part of the notes.
    for (const { view } of this.app.workspace.getLeavesOfType('markdown')) {
      if (view instanceof MarkdownView) await view.save();
    }
    const isWhole = await planAll(paths, plan, {
      slices: this.host.slices,
      goOn: (progress) => this.goOn(progress),
      found: (one) => {
        this.plans.push(one);
        if (alone || this.plans.length <= 3) this.open_.add(one.path);
      },
      failed: (problem) => this.problems.push(problem),
    });
    if (this.isGone) return;
    for (const problem of this.problems) this.host.tell(problem);
    this.phase = isWhole ? 'ready' : 'stopped';
    this.draw();
    this.pane?.focus();
  }

  private async write(): Promise<void> {
    if (this.phase === 'reading' || this.phase === 'writing') return;
    const plans = chosenPlans(this.plans, this.choice);
    this.phase = 'writing';
    this.isStopped = false;
    this.progress = { done: 0, total: plans.length };
    this.draw();
    await this.source.write(plans, this.choice, (progress) => this.goOn(progress));
    this.close();
  }

  /** A window that was left stops what it was about to do; what is written already can be taken back. */
  private goOn(progress: Progress): GoOn {
    this.progress = progress;
    if (this.frame?.isWaiting === false && !this.isGone) this.frame.after(REDRAW_MS);
    return this.isStopped || this.isGone ? 'enough' : 'more';
  }

  private take(plan: NotePlan, changes: readonly NoteChange[], isIn: boolean): void {
    this.choice = withChanges(this.choice, plan, changes, isIn);
    this.draw();
  }

  private planAt(path: string): NotePlan | undefined {
    return this.plans.find((plan) => plan.path === path);
  }

  private offered({ changes }: NotePlan): readonly NoteChange[] {
    return changes.filter((change) => isOffered(change, this.choice));
  }

  private draw(): void {
    if (this.isGone) return;
    this.pane?.draw(presentChanges(this.state(), this.host.messages()));
  }

  private state(): ChangesState {
    const { choice } = this;
    const { kind, intro, switches, alone } = this.source;
    const files = this.plans.map((plan) => {
      const offered = this.offered(plan);
      return {
        path: plan.path,
        offered: offered.length,
        chosen: offered.filter((change) => isChosen(change, choice)).length,
        fixed: offered.filter(({ needs }) => needs === 'note').length,
      };
    });
    return {
      kind,
      concepts: this.concepts(),
      intro,
      phase: this.phase,
      ...this.progress,
      switches: switches.map(({ id, label }) => ({ id, label, on: choice[id] })),
      alone,
      files: files.filter(({ offered }) => offered > 0),
      window: this.window,
      isOpen: (path) => this.open_.has(path),
      changesOf: (path) => this.changesOf(path),
      renamesNote: choice.note && switches.some(({ id }) => id === 'note'),
      kept: this.plans.flatMap(({ path, kept }) => kept.map((one) => ({ ...one, path }))),
      keptOpen: this.keptOpen,
    };
  }

  private concepts(): ChangesState['concepts'] {
    const { conceptName } = this.source;
    if (conceptName === undefined) return [];
    return [...changesByConcept(this.plans, this.choice)]
      .map(([key, count]) => ({ key, name: conceptName(key), count, isIn: !this.choice.leftConcepts.has(key) }))
      .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  }

  private changesOf(path: string): readonly ChangeState[] {
    const plan = this.planAt(path);
    return (plan === undefined ? [] : this.offered(plan)).map((change) => ({
      key: String(change.span.from),
      kind: change.kind,
      lead: change.lead,
      was: change.expected,
      now: change.text,
      tail: change.tail,
      isChosen: isChosen(change, this.choice),
      isFixed: change.needs === 'note',
      isDead: change.isDead === true,
    }));
  }
}
