import type { RelationKind } from '../../core/concepts';
import type { Scene } from '../../core/graph';
import type { Messages } from '../../i18n';

/** A static drawing with its texts. */
export interface DrawingViewModel {
  readonly title: string;
  /** What a screen reader says of the whole. */
  readonly describe: string;
  /** Told when concepts were left out. */
  readonly left: string | null;
  readonly scene: Scene;
  /** Title of each disc and each curve, in the scene's order. */
  readonly discs: readonly string[];
  readonly curves: readonly string[];
  /** Text of each label, in the scene's order. */
  readonly labels: readonly string[];
}

/** A kind of relation as it is written at a line. */
export function kindText(kind: RelationKind, messages: Messages): string {
  return messages.relation.kinds[kind].toLocaleLowerCase(messages.locale);
}

/** A scene with all its texts; `left` is the number of concepts it does not draw. */
export function presentDrawing(scene: Scene, left: number, messages: Messages): DrawingViewModel {
  const { discs, curves, labels } = scene;
  const kinds = messages.relation.kinds;
  return {
    title: messages.graph.title,
    describe: messages.graph.describe(discs.length, curves.length),
    left: left > 0 ? messages.graph.cut(left) : null,
    scene,
    discs: discs.map(({ node }) => messages.graph.concept(node.name, messages.row.states[node.state])),
    curves: curves.map(({ names, relation }) => messages.graph.relation(names[0], kinds[relation.kind], names[1])),
    labels: labels.map((label) => {
      const curve = label.role === 'kind' ? curves[label.of] : undefined;
      return curve === undefined ? label.text : kindText(curve.relation.kind, messages);
    }),
  };
}
