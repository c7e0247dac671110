import type { O } from './api';

let shown: HTMLElement | null = null;

/** The text is also the accessible name, as in the app; it appears after a moment of hovering. */
export function setTooltip(el: HTMLElement, tooltip: string, options?: O.TooltipOptions): void {
  if (tooltip === '') el.removeAttribute('aria-label');
  else el.setAttr('aria-label', tooltip);
  if (options?.placement !== undefined) el.setAttr('data-tooltip-position', options.placement);
  if (options?.delay !== undefined) el.setAttr('data-tooltip-delay', options.delay);
  if (options?.classes !== undefined) el.setAttr('data-tooltip-classes', options.classes.join(' '));
}

function hideTooltip(): void {
  shown?.remove();
  shown = null;
}

export function displayTooltip(
  target: HTMLElement,
  content: string | DocumentFragment,
  options?: O.TooltipOptions,
): void {
  hideTooltip();
  const box = target.getBoundingClientRect();
  shown = target.doc.body.createDiv({ cls: 'tooltip', text: content, attr: { role: 'tooltip' } });
  shown.addClasses(options?.classes ?? []);
  const placement = options?.placement ?? target.getAttr('data-tooltip-position') ?? 'bottom';
  const size = shown.getBoundingClientRect();
  const centre = box.left + box.width / 2 - size.width / 2;
  const middle = box.top + box.height / 2 - size.height / 2;
  const places: Record<string, [number, number]> = {
    bottom: [centre, box.bottom + 4],
    top: [centre, box.top - size.height - 4],
    left: [box.left - size.width - 4, middle],
    right: [box.right + 4, middle],
  };
  const [x, y] = places[placement] ?? [centre, box.bottom + 4];
  const left = Math.max(4, Math.min(x, target.win.innerWidth - size.width - 4));
  shown.setCssProps({ '--tooltip-x': `${left}px`, '--tooltip-y': `${Math.max(4, y)}px` });
}

/** Elements with a name show it when the pointer rests on them. */
export function installTooltips(doc: Document): void {
  let timer = 0;
  doc.addEventListener('pointerover', (event) => {
    window.clearTimeout(timer);
    const { targetNode } = event;
    const from = targetNode?.instanceOf(Element) === true ? targetNode.closest<HTMLElement>('[aria-label]') : null;
    if (from === null || event.pointerType === 'touch') return;
    const text = from.getAttr('aria-label') ?? '';
    if (getComputedStyle(from).getPropertyValue('--no-tooltip').trim() === 'true') return;
    if (from.matches('input, textarea, select, [role="tablist"], svg') || text === '') return;
    timer = window.setTimeout(
      () => {
        if (from.isConnected) displayTooltip(from, text);
      },
      Number(from.getAttr('data-tooltip-delay') ?? 500),
    );
  });
  for (const type of ['pointerout', 'pointerdown', 'keydown', 'wheel']) {
    doc.addEventListener(type, () => {
      window.clearTimeout(timer);
      hideTooltip();
    });
  }
}
