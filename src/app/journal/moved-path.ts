/** Where a file is after its folder has moved; a path outside that folder stays. */
export function movedPath(path: string, from: string, to: string): string {
  return path.startsWith(`${from}/`) ? `${to}${path.slice(from.length)}` : path;
}
