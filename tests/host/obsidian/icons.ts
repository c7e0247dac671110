import type { O } from './api';

const own = new Map<string, string>();

/** A stroke figure that depends on the name, so that two icons differ in a picture. */
function placeholder(svg: SVGElement, name: string): void {
  let hash = 0;
  for (const letter of name) hash = (hash * 31 + letter.charCodeAt(0)) % 9973;
  const shapes = [
    () => svg.createSvg('circle', { attr: { cx: 12, cy: 12, r: 8 } }),
    () => svg.createSvg('rect', { attr: { x: 4, y: 4, width: 16, height: 16, rx: 3 } }),
    () => svg.createSvg('path', { attr: { d: 'M12 4 20 19 H4 Z' } }),
    () => svg.createSvg('path', { attr: { d: 'M12 3 21 12 12 21 3 12 Z' } }),
  ];
  const marks = ['M8 12h8', 'M12 8v8', 'M8 12h8M12 8v8', 'M9 9l6 6', 'M9 15l6-6', 'M9 10h6M9 14h6'];
  shapes[hash % shapes.length]?.();
  svg.createSvg('path', { attr: { d: marks[Math.floor(hash / 7) % marks.length] ?? '' } });
}

/** Figures of the names that mean a direction or a state; drawn here, not taken from an icon set. */
const drawn: Record<string, string> = {
  x: 'M6 6 18 18M18 6 6 18',
  plus: 'M12 5v14M5 12h14',
  check: 'M5 13 10 18 19 7',
  'chevron-down': 'M6 9 12 15 18 9',
  'chevron-right': 'M9 6 15 12 9 18',
  'chevron-left': 'M15 6 9 12 15 18',
  'chevron-up': 'M6 15 12 9 18 15',
  'arrow-right': 'M4 12h15M13 6l6 6-6 6',
  'arrow-left': 'M20 12H5M11 6l-6 6 6 6',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13M15.5 15.5 20 20',
  'more-vertical': 'M12 5v.01M12 12v.01M12 19v.01',
  'more-horizontal': 'M5 12h.01M12 12h.01M19 12h.01',
  lock: 'M6 11h12v9H6ZM9 11V8a3 3 0 0 1 6 0v3',
  unlock: 'M6 11h12v9H6ZM9 11V8a3 3 0 0 1 5.5-1.5',
  'trash-2': 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13',
  'grip-vertical': 'M9 6v.01M15 6v.01M9 12v.01M15 12v.01M9 18v.01M15 18v.01',
};

export function getIcon(iconId: O.IconName): SVGSVGElement | null {
  if (iconId === '') return null;
  const name = iconId.replace(/^lucide-/u, '');
  const svg = createSvg('svg', {
    cls: `svg-icon ${iconId.startsWith('lucide-') || own.has(iconId) ? iconId : `lucide-${iconId}`}`,
    attr: { 'data-icon': iconId, width: 24, height: 24, viewBox: '0 0 24 24', fill: 'none' },
  });
  svg.setAttrs({ stroke: 'currentColor', 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' });
  const content = own.get(iconId);
  const path = drawn[name];
  if (content !== undefined) {
    const parsed = new DOMParser().parseFromString(
      `<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`,
      'image/svg+xml',
    );
    svg.setAttr('viewBox', '0 0 100 100');
    svg.append(...Array.from(parsed.documentElement.childNodes, (node) => document.importNode(node, true)));
  } else if (path !== undefined) svg.createSvg('path', { attr: { d: path } });
  else placeholder(svg, name);
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
  return [...Object.keys(drawn).map((name) => `lucide-${name}`), ...own.keys()];
}
