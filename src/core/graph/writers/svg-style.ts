/**
 * The drawing in a theme's colours. Viewers that know no CSS variables drop these lines and keep the colours that stand
 * on the elements.
 */
export const svgStyle = [
  '.differentia-graph-ground{fill:var(--background-primary,#fff)}',
  '.differentia-graph-line{stroke:var(--graph-line,#8a8a8a)}',
  '.differentia-graph-arrow{fill:var(--graph-line,#8a8a8a)}',
  '.differentia-graph-disc circle{stroke:var(--graph-node,#5c5c5c);fill:var(--background-primary,#fff)}',
  '.differentia-graph-disc[data-shape=filled] circle{fill:var(--graph-node,#5c5c5c)}',
  '.differentia-graph-disc[data-shape=hollow] circle{stroke:var(--graph-node-unresolved,#8a8a8a)}',
  '.differentia-graph-disc[data-role=focus] circle{stroke:var(--graph-node-focused,#8a5cf5);stroke-width:3}',
  '.differentia-graph-name,.differentia-graph-kind{fill:var(--graph-text,#333);stroke:var(--background-primary,#fff);stroke-width:3px;paint-order:stroke;stroke-linejoin:round;unicode-bidi:plaintext;font-family:var(--font-interface,sans-serif)}',
  '.differentia-graph-kind{fill:var(--text-muted,#666)}',
].join('');
