import type { Scene } from '../../core/graph';
import type { Messages } from '../../i18n';
import { readColours } from './drawing-colours';
import { kindText } from './scene-view-model';

/** Pixels of a picture's longer side at most: browsers refuse larger canvases. */
const MOST = 8192;
const TURN = 2 * Math.PI;

/** A scene as a PNG picture in the theme's colours. */
export async function paintScene(scene: Scene, el: HTMLElement, messages: Messages): Promise<ArrayBuffer> {
  const { css, font } = readColours(el);
  const scale = Math.min(2, MOST / Math.max(scene.width, scene.height));
  const canvas = el.createEl('canvas', { cls: 'differentia-graph-probe' });
  canvas.width = Math.ceil(scene.width * scale);
  canvas.height = Math.ceil(scene.height * scale);
  const context = canvas.getContext('2d');
  if (context === null) {
    canvas.remove();
    throw new Error('canvas');
  }
  context.scale(scale, scale);
  context.fillStyle = css.ground;
  context.fillRect(0, 0, scene.width, scene.height);
  context.strokeStyle = context.fillStyle = css.line;
  for (const { start, control, end, width, opacity, dashed, arrow } of scene.curves) {
    context.globalAlpha = opacity;
    context.lineWidth = width;
    context.setLineDash(dashed ? [4, 3] : []);
    context.beginPath();
    context.moveTo(start.x, start.y);
    context.quadraticCurveTo(control.x, control.y, end.x, end.y);
    context.stroke();
    if (arrow === null) continue;
    context.beginPath();
    for (const { x, y } of arrow) context.lineTo(x, y);
    context.fill();
  }
  context.globalAlpha = 1;
  for (const { x, y, radius, shape } of scene.discs) {
    context.beginPath();
    context.arc(x, y, radius, 0, TURN);
    context.fillStyle = shape === 'filled' ? css.node : css.ground;
    context.fill();
    context.lineWidth = 1.5;
    context.setLineDash(shape === 'dashed' ? [3, 2] : []);
    context.strokeStyle = shape === 'hollow' ? css.unresolved : css.node;
    context.stroke();
  }
  context.setLineDash([]);
  context.textAlign = 'center';
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = css.ground;
  context.fillStyle = css.text;
  for (const { of, role, text, x, y, size } of scene.labels) {
    const kind = role === 'kind' ? scene.curves[of]?.relation.kind : undefined;
    const words = kind === undefined ? text : kindText(kind, messages);
    context.font = `${size}px ${font}`;
    context.strokeText(words, x, y);
    context.fillText(words, x, y);
  }
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  canvas.width = canvas.height = 0;
  canvas.remove();
  if (blob === null) throw new Error('canvas');
  return blob.arrayBuffer();
}
