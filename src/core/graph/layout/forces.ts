import type { Layout } from './layout-state';

/**
 * Every body pushes every other away with a force that falls with the distance (Barnes and Hut 1986: a group that
 * looks small from here counts as one body).
 */
export function repel(layout: Layout, strength: number): void {
  const { tree, velocities } = layout;
  const { cells, reach, centreX, centreY, mass, skip, first, last, order, x, y } = tree;
  for (let at = 0; at < order.length; at += 1) {
    const ownX = x[at]!;
    const ownY = y[at]!;
    let pushX = 0;
    let pushY = 0;
    let cell = 0;
    while (cell < cells) {
      const dx = ownX - centreX[cell]!;
      const dy = ownY - centreY[cell]!;
      const distance2 = dx * dx + dy * dy;
      if (reach[cell]! < distance2) {
        const push = mass[cell]! / (distance2 > 1 ? distance2 : 1);
        // Zero for a crowd in one place: its bodies part by their order.
        pushX += distance2 > 0 ? dx * push : 2 * (at % 2) - 1;
        pushY += distance2 > 0 ? dy * push : (at % 3) - 1;
        cell = skip[cell]!;
        continue;
      }
      const end = last[cell]!;
      for (let other = end === 0 ? 0 : first[cell]!; other < end; other += 1) {
        const apartX = ownX - x[other]!;
        const apartY = ownY - y[other]!;
        const near2 = apartX * apartX + apartY * apartY;
        if (near2 > 1) {
          pushX += apartX / near2;
          pushY += apartY / near2;
        } else if (near2 > 0) {
          const near = Math.sqrt(near2);
          pushX += apartX / near;
          pushY += apartY / near;
        } else {
          // In one place: apart by their order, on a line that differs from body to body.
          const side = at - other;
          pushX += side > 0 ? 1 : side < 0 ? -1 : 0;
          pushY += side % 3;
        }
      }
      cell += 1;
    }
    const body = order[at]!;
    velocities[2 * body]! += pushX * strength;
    velocities[2 * body + 1]! += pushY * strength;
  }
}

/** Joined bodies are drawn to `length` from each other; the one with fewer neighbours moves more. */
export function spring(layout: Layout, length: number, heat: number): void {
  const { positions, velocities, springs } = layout;
  const { ends, stiffness, share } = springs;
  for (let at = 0; at < stiffness.length; at += 1) {
    const a = 2 * ends[2 * at]!;
    const b = 2 * ends[2 * at + 1]!;
    const dx = positions[b]! + velocities[b]! - positions[a]! - velocities[a]!;
    const dy = positions[b + 1]! + velocities[b + 1]! - positions[a + 1]! - velocities[a + 1]!;
    const distance = Math.sqrt(dx * dx + dy * dy);
    if (distance === 0) continue;
    const pull = ((distance - length) / distance) * heat * stiffness[at]!;
    const toB = pull * share[at]!;
    const toA = pull - toB;
    velocities[b]! -= dx * toB;
    velocities[b + 1]! -= dy * toB;
    velocities[a]! += dx * toA;
    velocities[a + 1]! += dy * toA;
  }
}

/** Each body is drawn to the origin a little, and each island as a whole more strongly. */
export function pull(layout: Layout, bodyStrength: number, islandStrength: number): void {
  const { positions, velocities, components, islandX, islandY } = layout;
  const { of, sizes } = components;
  islandX.fill(0);
  islandY.fill(0);
  for (let body = 0; body < of.length; body += 1) {
    islandX[of[body]!]! += positions[2 * body]!;
    islandY[of[body]!]! += positions[2 * body + 1]!;
  }
  for (let island = 0; island < sizes.length; island += 1) {
    const factor = islandStrength / sizes[island]!;
    islandX[island]! *= factor;
    islandY[island]! *= factor;
  }
  for (let body = 0; body < of.length; body += 1) {
    velocities[2 * body]! -= positions[2 * body]! * bodyStrength + islandX[of[body]!]!;
    velocities[2 * body + 1]! -= positions[2 * body + 1]! * bodyStrength + islandY[of[body]!]!;
  }
}

/** Nodes that had a place before are drawn back to it, so that an edit does not move the whole picture. */
export function hold(layout: Layout, strength: number): void {
  const { positions, velocities, anchors } = layout;
  for (let at = 0; at < anchors.length; at += 1) {
    const anchor = anchors[at]!;
    if (Number.isNaN(anchor)) continue;
    velocities[at]! -= (positions[at]! - anchor) * strength;
  }
}
