import type { Curve, Disc, Label, Scene } from '../scene/scene';
import type { GraphTexts, QuoteOf } from './graph-texts';
import { svgStyle } from './svg-style';
import { escapeXml } from './xml';

/** What an SVG says and shows beside the scene. */
export interface SvgOptions {
  readonly texts: GraphTexts;
  /** When given, each relation is described by its first sentence. */
  readonly quoteOf?: QuoteOf;
}

/**
 * The scene as an SVG document: real text, a title for each concept and relation, the theme's colours by CSS variables
 * where there is a theme and plain ones elsewhere. Every text is escaped.
 */
export function toSvg(scene: Scene, options: SvgOptions): string {
  const { texts } = options;
  const width = round(scene.width);
  const height = round(scene.height);
  const title = escapeXml(texts.title(scene.discs.length, scene.curves.length));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="differentia-graph" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-label="${title}">`,
    `<title>${title}</title>`,
    `<desc>${escapeXml(scene.discs.map((disc) => disc.node.name).join(', '))}</desc>`,
    `<style>${svgStyle}</style>`,
    `<rect class="differentia-graph-ground" width="${width}" height="${height}" fill="#ffffff"/>`,
    '<g>',
    ...scene.curves.map((curve) => curveElement(curve, options)),
    '</g>',
    '<g>',
    ...scene.discs.map((disc) => discElement(disc, texts)),
    '</g>',
    '<g>',
    ...scene.labels.map((label) => labelElement(label, scene, texts)),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function curveElement(curve: Curve, { texts, quoteOf }: SvgOptions): string {
  const { start, control, end, relation, arrow } = curve;
  const path = `M${round(start.x)} ${round(start.y)}Q${round(control.x)} ${round(control.y)} ${round(end.x)} ${round(end.y)}`;
  const dash = curve.dashed ? ' stroke-dasharray="4 3"' : '';
  const line = `<path class="differentia-graph-line" d="${path}" fill="none" stroke="#8a8a8a" stroke-width="${curve.width}" opacity="${round(curve.opacity)}"${dash}/>`;
  const points = (arrow ?? []).map((point) => `${round(point.x)},${round(point.y)}`).join(' ');
  const head =
    arrow === null
      ? ''
      : `<polygon class="differentia-graph-arrow" points="${points}" fill="#8a8a8a" opacity="${round(curve.opacity)}"/>`;
  const first = relation.evidence[0];
  const sentence = quoteOf === undefined || first === undefined ? '' : `<desc>${escapeXml(quoteOf(first))}</desc>`;
  const [from, to] = curve.names;
  const title = escapeXml(`${from} ${arrow === null ? '—' : '→'} ${to}: ${texts.kind(relation.kind)}`);
  return `<g class="differentia-graph-edge" data-kind="${relation.kind}"><title>${title}</title>${sentence}${line}${head}</g>`;
}

function discElement(disc: Disc, texts: GraphTexts): string {
  const dash = disc.shape === 'dashed' ? ' stroke-dasharray="3 2"' : '';
  const fill = disc.shape === 'filled' ? '#5c5c5c' : '#ffffff';
  const circle = `<circle cx="${round(disc.x)}" cy="${round(disc.y)}" r="${round(disc.radius)}" fill="${fill}" stroke="#5c5c5c" stroke-width="1.5"${dash}/>`;
  const title = escapeXml(`${disc.node.name}: ${texts.state(disc.node.state)}`);
  return `<g class="differentia-graph-disc" data-shape="${disc.shape}" data-role="${disc.role}"><title>${title}</title>${circle}</g>`;
}

function labelElement(label: Label, scene: Scene, texts: GraphTexts): string {
  const kind = label.role === 'kind' ? scene.curves[label.of]?.relation.kind : undefined;
  const text = escapeXml(kind === undefined ? label.text : texts.kind(kind));
  return `<text class="differentia-graph-${label.role}" x="${round(label.x)}" y="${round(label.y)}" font-family="sans-serif" font-size="${label.size}" text-anchor="middle" fill="#333333">${text}</text>`;
}

/** Two decimals: enough for a pixel, short in the file. */
function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
