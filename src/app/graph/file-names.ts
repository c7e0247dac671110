/** A path in a folder that no file has yet: "Name.svg", "Name 2.svg", … */
export function freePath(
  folder: string,
  { name, extension }: { readonly name: string; readonly extension: string },
  exists: (path: string) => boolean,
): string {
  const prefix = folder === '' || folder === '/' ? '' : `${folder}/`;
  let number = 1;
  let path = `${prefix}${name}.${extension}`;
  while (exists(path)) {
    number += 1;
    path = `${prefix}${name} ${number}.${extension}`;
  }
  return path;
}
