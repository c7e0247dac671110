import { Notice } from 'obsidian';

/** A notice with words of the plugin, which may run the other way than the app's. */
export function plainNotice(text: string, ms?: number): void {
  new Notice(
    createFragment((fragment) => {
      fragment.createSpan({ text, attr: { dir: 'auto' } });
    }),
    ms,
  );
}
