/** The bundled script as a file that Node can import. */
export function bundleScript(entry: string): Promise<string>;
