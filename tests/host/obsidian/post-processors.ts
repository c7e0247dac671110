import type { O } from './api';

type Handler = (source: string, el: HTMLElement, ctx: O.MarkdownPostProcessorContext) => unknown;

interface Entry {
  readonly processor: O.MarkdownPostProcessor;
  readonly order: number;
}

/** Post processors of all plugins, in the order in which they run. */
class PostProcessors {
  readonly #entries: Entry[] = [];
  readonly #languages = new Set<string>();

  add(processor: O.MarkdownPostProcessor, order = processor.sortOrder ?? 0): void {
    this.#entries.push({ processor, order });
    this.#entries.sort((a, b) => a.order - b.order);
  }

  remove(processor: O.MarkdownPostProcessor): void {
    const at = this.#entries.findIndex((entry) => entry.processor === processor);
    if (at >= 0) this.#entries.splice(at, 1);
  }

  list(): readonly O.MarkdownPostProcessor[] {
    return this.#entries.map(({ processor }) => processor);
  }

  /** Makes a processor that replaces the code blocks of one language; a language is taken once. */
  forLanguage(language: string, handler: Handler): O.MarkdownPostProcessor {
    if (this.#languages.has(language))
      throw new Error(`Code block postprocessor for language ${language} is already registered`);
    this.#languages.add(language);
    return async (el, ctx) => {
      for (const code of el.findAll(`pre > code.language-${CSS.escape(language)}`)) {
        const block = createDiv(`block-language-${language}`);
        code.parentElement?.replaceWith(block);
        await handler(code.textContent.replace(/\n$/u, ''), block, ctx);
      }
    };
  }

  freeLanguage(language: string): void {
    this.#languages.delete(language);
  }
}

export const postProcessors = new PostProcessors();

/** Runs all processors over one section. */
export async function runInOrder(el: HTMLElement, ctx: O.MarkdownPostProcessorContext): Promise<void> {
  for (const processor of postProcessors.list()) await processor(el, ctx);
}
