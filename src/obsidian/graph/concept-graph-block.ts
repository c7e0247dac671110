import { MarkdownRenderChild, parseYaml } from 'obsidian';
import { graphOfBlock, type BlockGraph } from '../../app/graph/block-graph';
import { readGraphBlock, type GraphBlock, type GraphBlockFault } from '../../app/graph/block-options';
import { drawGraph } from '../../core/graph';
import type { Messages } from '../../i18n';
import { faultDetail } from '../../ui/fault-detail';
import { drawGraphBlock, type GraphBlockViewModel } from '../../ui/graph/graph-block';
import { kindText, presentDrawing } from '../../ui/graph/scene-view-model';
import { Later } from '../../ui/later';
import { isWorking, presentProgress } from '../../ui/progress';
import { progressState } from '../shown-state';
import type { SurfaceHost } from '../surface-host';

/** Pixels that the discs of a block spread over. */
const SPREAD = 520;

/** A `concept-graph` block in a note: a drawing that follows the vault. Writes nothing, keeps no context. */
export class ConceptGraphBlock extends MarkdownRenderChild {
  private readonly host: SurfaceHost;
  private readonly path: string;
  private readonly block: GraphBlock;
  private foci: readonly string[] = [];
  private drawn = '';
  private shown: GraphBlockViewModel | null = null;
  private readonly frame: Later;

  constructor(
    el: HTMLElement,
    host: SurfaceHost,
    { source, path }: { readonly source: string; readonly path: string },
  ) {
    super(el);
    this.host = host;
    this.path = path;
    this.frame = new Later(el, () => {
      this.draw();
    });
    this.block = readGraphBlock(source, (text) => parseYaml(text) as unknown);
  }

  override onload(): void {
    this.draw();
    this.register(
      this.host.onChange(() => {
        this.drawSoon();
      }),
    );
  }

  override onunload(): void {
    this.frame.close();
  }

  private drawSoon(): void {
    this.frame.inFrame();
  }

  private draw(): void {
    const app = this.host.app();
    const messages = this.host.messages();
    const progress = app === null ? null : progressState(app);
    const isReading = app === null || isWorking(progress);
    const missing = progress === null ? null : presentProgress(progress, messages).text;
    const state = app === null ? '' : `${app.index.graph.revision} ${String(isReading)}`;
    // Laid out and drawn only when the graph is another.
    if (app === null || this.shown === null || state !== this.drawn) {
      this.drawn = state;
      const graph = app === null ? null : graphOfBlock(app.index, this.path, this.block.options);
      this.foci = graph?.foci ?? [];
      this.shown = this.present(graph, isReading, messages);
    }
    drawGraphBlock(
      this.containerEl,
      { ...this.shown, note: missing ?? this.shown.note },
      {
        show: (key) => {
          this.host.openGraph({ focus: [key] });
        },
        openLive: () => {
          this.host.openGraph({ focus: this.foci });
        },
      },
    );
  }

  private present(graph: BlockGraph | null, isReading: boolean, messages: Messages): GraphBlockViewModel {
    const texts = messages.graphView.block;
    const faults = this.block.faults.map((fault) => faultText(fault, messages));
    const isEmpty = graph === null || graph.slice.nodes.length === 0;
    const frame = { busy: isReading, asText: texts.asText };
    if (isEmpty) {
      const unknown = isReading ? [] : (graph?.unknown ?? []).map(texts.unknownFocus);
      const note = isReading ? texts.reading : unknown.length > 0 ? null : texts.none;
      return { ...frame, faults: [...faults, ...unknown], drawing: null, note, open: null, lines: [] };
    }
    const { slice, foci, left, unknown } = graph;
    const scene = drawGraph(slice, {
      mode: this.block.options.layout,
      foci,
      spread: SPREAD,
      kindText: (kind) => kindText(kind, messages),
    });
    const drawing = { ...presentDrawing(scene, left, messages), title: '' };
    return {
      ...frame,
      faults: [...faults, ...(isReading ? [] : unknown.map(texts.unknownFocus))],
      drawing,
      note: null,
      open: texts.openLive,
      lines: [...drawing.curves, ...(slice.edges.length === 0 ? drawing.discs : [])],
    };
  }
}

function faultText({ kind, key, detail }: GraphBlockFault, messages: Messages): string {
  const { block } = messages.graphView;
  if (kind === 'yaml') return block.yaml(faultDetail(detail, messages));
  if (kind === 'key') return block.key(key);
  return `${block.value(key, detail)} ${block.values[key] ?? ''}`.trim();
}
