import type { Curve, Disc, Label } from '../../core/graph';
import { part, setText } from '../keyed-list';
import type { DrawingViewModel } from './scene-view-model';

/** Draws a scene as SVG elements: real text, a title on each concept and relation; a click on a concept tells its key. */
export function drawScene(el: HTMLElement, vm: DrawingViewModel, open: (key: string) => void): void {
  const title = part(el, 'title', () => el.createDiv({ cls: 'differentia-subtitle' }));
  title.toggle(vm.title !== '');
  setText(title, vm.title);
  const holder = part(el, 'svg', () => el.createDiv());
  const left = part(el, 'left', () => el.createDiv({ cls: 'differentia-quiet' }));
  setText(left, vm.left ?? '');
  left.toggle(vm.left !== null);
  // The scene is drawn whole: it changes as a whole, and has no state of its own to keep.
  const print = JSON.stringify([vm.scene, vm.discs, vm.curves, vm.labels]);
  if (holder.getAttribute('data-drawn') === print) return;
  holder.setAttribute('data-drawn', print);
  holder.empty();
  const { width, height, discs, curves, labels } = vm.scene;
  holder.setCssProps({
    '--differentia-graph-width': `${fixed(width)}px`,
    '--differentia-graph-height': `${fixed(height)}px`,
  });
  const svg = holder.createSvg('svg', {
    cls: 'differentia-graph differentia-quiet-name',
    attr: { role: 'img', 'aria-label': vm.describe, viewBox: `0 0 ${fixed(width)} ${fixed(height)}` },
  });
  curves.forEach((curve, index) => {
    drawCurve(svg, curve, vm.curves[index] ?? '');
  });
  discs.forEach((disc, index) => {
    drawDisc(svg, disc, vm.discs[index] ?? '').onclick = () => {
      open(disc.node.key);
    };
  });
  labels.forEach((label, index) => {
    drawLabel(svg, label, vm.labels[index] ?? '');
  });
}

function drawCurve(svg: SVGElement, curve: Curve, title: string): void {
  const { start, control, end, arrow } = curve;
  const group = svg.createSvg('g', { cls: 'differentia-graph-edge', attr: { 'data-kind': curve.relation.kind } });
  group.createSvg('title').setText(title);
  group.createSvg('path', {
    cls: 'differentia-graph-line',
    attr: {
      d: `M${fixed(start.x)} ${fixed(start.y)}Q${fixed(control.x)} ${fixed(control.y)} ${fixed(end.x)} ${fixed(end.y)}`,
      'stroke-width': curve.width,
      opacity: fixed(curve.opacity),
      ...(curve.dashed ? { 'stroke-dasharray': '4 3' } : {}),
    },
  });
  if (arrow === null) return;
  group.createSvg('polygon', {
    cls: 'differentia-graph-arrow',
    attr: { points: arrow.map(({ x, y }) => `${fixed(x)},${fixed(y)}`).join(' '), opacity: fixed(curve.opacity) },
  });
}

function drawDisc(svg: SVGElement, disc: Disc, title: string): SVGElement {
  const group = svg.createSvg('g', {
    cls: 'differentia-graph-disc',
    attr: { 'data-shape': disc.shape, 'data-role': disc.role, ...groupOf(disc) },
  });
  group.createSvg('title').setText(title);
  group.createSvg('circle', { attr: { cx: fixed(disc.x), cy: fixed(disc.y), r: fixed(disc.radius) } });
  return group;
}

function drawLabel(svg: SVGElement, label: Label, text: string): void {
  svg
    .createSvg('text', {
      cls: `differentia-graph-${label.role}`,
      attr: { x: fixed(label.x), y: fixed(label.y), 'font-size': label.size, 'text-anchor': 'middle' },
    })
    .setText(text);
}

/** Colours of communities come again after eight. */
function groupOf({ node: { community } }: Disc): { 'data-group'?: number } {
  return community === null ? {} : { 'data-group': (community % 8) + 1 };
}

/** Two decimals: enough for a pixel. */
function fixed(value: number): string {
  return String(Math.round(value * 100) / 100);
}
