/**
 * Marks a branch that the types rule out. Reaching it is a bug of ours, and the one
 * place of the core that throws.
 */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${String(value)}`);
}
