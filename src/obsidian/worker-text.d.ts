/** A worker's minified script as text; see esbuild.config.mjs. */
declare module 'worker:*' {
  const script: string;
  export default script;
}
