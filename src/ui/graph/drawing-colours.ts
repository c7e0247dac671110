/** A colour as red, green, blue and opacity, each 0–1. */
export type Rgba = readonly [number, number, number, number];

/** Every colour of the drawing, in the order in which the shaders have them. */
export const COLOUR_NAMES = ['node', 'unresolved', 'focused', 'ground', 'text', 'line', 'found'] as const;
export type ColourName = (typeof COLOUR_NAMES)[number];

/** The theme's colours for the drawing, and its letters. */
export interface DrawingColours {
  readonly css: Readonly<Record<ColourName, string>>;
  readonly rgba: Readonly<Record<ColourName, Rgba>>;
  readonly font: string;
}

/**
 * Reads the colours that the style sheet gives to hidden elements: variables may hold any notation, and only the browser
 * knows what they come to.
 */
export function readColours(parent: HTMLElement): DrawingColours {
  const probe = parent.createSpan({ cls: 'differentia-graph-probe' });
  const canvas = probe.createEl('canvas', { attr: { width: 1, height: 1 } });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const css = new Map<ColourName, string>();
  const rgba = new Map<ColourName, Rgba>();
  for (const name of COLOUR_NAMES) {
    probe.setAttribute('data-colour', name);
    const colour = parent.win.getComputedStyle(probe).color;
    css.set(name, colour);
    rgba.set(name, numbersOf(colour, context));
  }
  const font = parent.win.getComputedStyle(probe).fontFamily;
  probe.remove();
  return { css: recordOf(css, 'currentcolor'), rgba: recordOf(rgba, [0.5, 0.5, 0.5, 1]), font };
}

function numbersOf(colour: string, context: CanvasRenderingContext2D | null): Rgba {
  if (context === null) return [0.5, 0.5, 0.5, 1];
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 255] = context.getImageData(0, 0, 1, 1).data;
  return [r / 255, g / 255, b / 255, a / 255];
}

function recordOf<T>(map: ReadonlyMap<ColourName, T>, fallback: T): Readonly<Record<ColourName, T>> {
  const of = (name: ColourName): T => map.get(name) ?? fallback;
  return {
    node: of('node'),
    unresolved: of('unresolved'),
    focused: of('focused'),
    ground: of('ground'),
    text: of('text'),
    line: of('line'),
    found: of('found'),
  };
}
