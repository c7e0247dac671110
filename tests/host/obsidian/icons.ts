import { recorder } from '../records';
import type { O } from './api';

/** Nodes of each icon of the set, as text: put in when the host is built, parsed when the first icon is drawn. */
declare const HOST_ICON_NODES: string;

type IconNode = readonly [tag: keyof SVGElementTagNameMap, attributes: Readonly<Record<string, string>>];

const own = new Map<string, string>();
let known: ReadonlyMap<string, readonly IconNode[]> | null = null;

/** The set of the app, by name: Lucide as far as the developer docs say that it is there. */
function nodesOf(name: string): readonly IconNode[] | undefined {
  known ??= new Map(Object.entries(JSON.parse(HOST_ICON_NODES) as Record<string, readonly IconNode[]>));
  return known.get(name);
}

/** A name that the set does not have is recorded: the app would draw nothing. */
export function getIcon(iconId: O.IconName): SVGSVGElement | null {
  if (iconId === '') return null;
  const content = own.get(iconId);
  const name = iconId.replace(/^lucide-/u, '');
  const nodes = content === undefined ? nodesOf(name) : [];
  if (nodes === undefined) {
    recorder.add({ kind: 'misuse', what: `no such icon: ${iconId}`, detail: new Error().stack ?? '' });
    return null;
  }
  const svg = createSvg('svg', {
    cls: `svg-icon ${content === undefined ? `lucide-${name}` : iconId}`,
    attr: { 'data-icon': iconId, width: 24, height: 24, viewBox: '0 0 24 24', fill: 'none' },
  });
  svg.setAttrs({ stroke: 'currentColor', 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' });
  if (content !== undefined) {
    const parsed = new DOMParser().parseFromString(
      `<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`,
      'image/svg+xml',
    );
    svg.setAttr('viewBox', '0 0 100 100');
    svg.append(...Array.from(parsed.documentElement.childNodes, (node) => document.importNode(node, true)));
  }
  for (const [tag, attr] of nodes) svg.createSvg(tag, { attr: { ...attr } });
  return svg;
}

export function setIcon(parent: HTMLElement, iconId: O.IconName): void {
  parent.empty();
  const icon = getIcon(iconId);
  if (icon) parent.appendChild(parent.doc.adoptNode(icon));
}

export function addIcon(iconId: string, svgContent: string): void {
  own.set(iconId, svgContent);
}

export function removeIcon(iconId: string): void {
  own.delete(iconId);
}

export function getIconIds(): O.IconName[] {
  nodesOf('');
  return [...(known ?? new Map<string, unknown>()).keys()].map((name) => `lucide-${name}`).concat([...own.keys()]);
}
