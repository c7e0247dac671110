import { normalizePath, type App } from 'obsidian';
import type { DifferentiaApp } from '../../app/app';
import { printGraphAs, type GraphFormat } from '../../app/commands/graph';
import { freePath } from '../../app/graph/file-names';
import { buildScene, placeNodes, type GraphSlice } from '../../core/graph';
import type { Messages } from '../../i18n';
import { paintScene } from '../../ui/graph/scene-canvas';
import { kindText } from '../../ui/graph/scene-view-model';
import { errorMessage } from '../error-message';

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

/** A part of the graph to save, and where its concepts stand when it was laid out. */
export interface ExportRequest {
  readonly format: ExportFormat;
  readonly slice: GraphSlice;
  readonly positions: Float32Array | null;
  /** Where colours and letters are read. */
  readonly el: HTMLElement;
}

/** Saves a graph under a name that no file has; returns what to tell the person. */
export async function exportGraph(
  app: App,
  differentia: DifferentiaApp,
  messages: Messages,
  request: ExportRequest,
): Promise<string> {
  const texts = messages.graphView;
  if (request.slice.nodes.length === 0) return texts.nothingToExport;
  try {
    const content =
      request.format === 'png'
        ? await paintScene(sceneOf(request, messages), request.el, messages)
        : await textOf(differentia, messages, { ...request, format: request.format });
    const active = app.workspace.getActiveFile()?.path ?? '';
    const folder = app.fileManager.getNewFileParent(active).path;
    const name = { name: texts.tableNames[request.format] ?? texts.fileName, extension: EXTENSIONS[request.format] };
    const path = normalizePath(freePath(folder, name, (one) => app.vault.getAbstractFileByPath(one) !== null));
    await (typeof content === 'string' ? app.vault.create(path, content) : app.vault.createBinary(path, content));
    return texts.exported(path);
  } catch (error) {
    return texts.exportFailed(errorMessage(error));
  }
}

async function textOf(
  differentia: DifferentiaApp,
  messages: Messages,
  { format, slice, positions }: ExportRequest & { readonly format: GraphFormat },
): Promise<string> {
  const text = await printGraphAs(differentia.vault, slice, {
    format,
    texts: {
      title: messages.graph.describe,
      kind: (kind) => kindText(kind, messages),
      state: (state) => messages.row.states[state],
    },
    ...(positions === null ? {} : { saved: { positions } }),
  });
  return format === 'mermaid' ? `\`\`\`mermaid\n${text}\`\`\`\n` : text;
}

function sceneOf({ slice, positions }: ExportRequest, messages: Messages) {
  return buildScene(slice, positions ?? placeNodes(slice), {
    scale: slice.nodes.length < 100 ? 2.5 : 1.5,
    kindText: (kind) => kindText(kind, messages),
  });
}
