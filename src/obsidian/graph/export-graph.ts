import { normalizePath } from 'obsidian';
import type { DifferentiaApp } from '../../app/app';
import { printGraphAs, type GraphFormat } from '../../app/commands/graph';
import { freePath } from '../../app/graph/file-names';
import { buildScene, type GraphSlice } from '../../core/graph';
import type { Messages } from '../../i18n';
import { paintScene } from '../../ui/graph/scene-canvas';
import { kindText } from '../../ui/graph/scene-view-model';
import { faultDetail } from '../../ui/fault-detail';
import { errorMessage } from '../error-message';
import type { SurfaceHost } from '../surface-host';
import { layOutBeside } from './background-layout';
import { LayoutNotice } from './layout-notice';

/** Everything that a graph can be saved as, in the order of the menu. */
export const EXPORT_FORMATS = [
  'svg',
  'png',
  'canvas',
  'mermaid',
  'dot',
  'graphml',
  'nodes-csv',
  'edges-csv',
  'json',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const EXTENSIONS: Readonly<Record<ExportFormat, string>> = {
  svg: 'svg',
  png: 'png',
  canvas: 'canvas',
  mermaid: 'md',
  dot: 'dot',
  graphml: 'graphml',
  'nodes-csv': 'csv',
  'edges-csv': 'csv',
  json: 'json',
};

/** Formats in which concepts stand somewhere. */
const PLACED: ReadonlySet<ExportFormat> = new Set(['canvas', 'png', 'svg']);

/** A part of the graph to save, and where its concepts stand when it was laid out. */
export interface ExportRequest {
  readonly format: ExportFormat;
  readonly slice: GraphSlice;
  readonly positions: Float32Array | null;
  /** Where colours and letters are read. */
  readonly el: HTMLElement;
}

/** Saves a graph under a name that no file has, and tells the person where, or why not. */
export async function exportGraph(host: SurfaceHost, request: ExportRequest): Promise<void> {
  const differentia = host.app();
  const messages = host.messages();
  const texts = messages.graphView;
  if (differentia === null) return;
  if (request.slice.nodes.length === 0) {
    host.say(texts.nothingToExport);
    return;
  }
  const placed = await placedFor(host, request);
  if (placed === null) {
    host.say(texts.exportCancelled);
    return;
  }
  const { vault, fileManager, workspace } = host.plugin.app;
  try {
    const content =
      placed.format === 'png'
        ? await paintScene(sceneOf(placed, messages), placed.el, messages)
        : await textOf(differentia, messages, { ...placed, format: placed.format });
    const folder = fileManager.getNewFileParent(workspace.getActiveFile()?.path ?? '').path;
    const name = { name: texts.tableNames[placed.format] ?? texts.fileName, extension: EXTENSIONS[placed.format] };
    const path = normalizePath(freePath(folder, name, (one) => vault.getAbstractFileByPath(one) !== null));
    await (typeof content === 'string' ? vault.create(path, content) : vault.createBinary(path, content));
    host.say(texts.exported(path));
  } catch (error) {
    host.say(texts.exportFailed(faultDetail(errorMessage(error), messages)));
  }
}

type PlacedRequest = ExportRequest & { readonly positions: Float32Array };

/** The request with places for its concepts, which may take a while to find; null when the person does not want to wait. */
async function placedFor(host: SurfaceHost, request: ExportRequest): Promise<PlacedRequest | null> {
  const { format, slice, positions, el } = request;
  if (positions !== null) return { ...request, positions };
  if (!PLACED.has(format)) return { ...request, positions: new Float32Array(slice.nodes.length * 2) };
  const { win } = el;
  const layout = layOutBeside(win, slice, (share) => {
    notice.tell(share);
  });
  const notice = new LayoutNotice(win, host.messages(), { concepts: slice.nodes.length, cancel: layout.cancel });
  const forget = cancelWithPlugin(host, layout.cancel);
  const found = await layout.done;
  forget();
  notice.end();
  return found === null ? null : { ...request, positions: found };
}

/** The plugin may be switched off meanwhile; once it is done, nothing of it is held. */
function cancelWithPlugin({ plugin }: SurfaceHost, cancel: () => void): () => void {
  const running: { cancel: (() => void) | null } = { cancel };
  plugin.register(() => running.cancel?.());
  return () => {
    running.cancel = null;
  };
}

async function textOf(
  differentia: DifferentiaApp,
  messages: Messages,
  { format, slice, positions }: PlacedRequest & { readonly format: GraphFormat },
): Promise<string> {
  const text = await printGraphAs(differentia.vault, slice, {
    format,
    texts: {
      title: messages.graph.describe,
      kind: (kind) => kindText(kind, messages),
      state: (state) => messages.row.states[state],
    },
    saved: { positions },
  });
  return format === 'mermaid' ? `\`\`\`mermaid\n${text}\`\`\`\n` : text;
}

function sceneOf({ slice, positions }: PlacedRequest, messages: Messages) {
  return buildScene(slice, positions, {
    scale: slice.nodes.length < 100 ? 2.5 : 1.5,
    kindText: (kind) => kindText(kind, messages),
  });
}
