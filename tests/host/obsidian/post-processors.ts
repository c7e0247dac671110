import type { O } from './api';

export type CodeBlockHandler = (source: string, el: HTMLElement, ctx: O.MarkdownPostProcessorContext) => unknown;

interface Entry {
  readonly processor: O.MarkdownPostProcessor;
  readonly order: number;
}

/** Post processors of all plugins, in the order in which they run. */
class PostProcessors {
  readonly #entries: Entry[] = [];
  readonly #languages = new Map<string, CodeBlockHandler>();

  add(processor: O.MarkdownPostProcessor, order = processor.sortOrder ?? 0): void {
    this.#entries.push({ processor, order });
    this.#entries.sort((a, b) => a.order - b.order);
  }

  remove(processor: O.MarkdownPostProcessor): void {
    const at = this.#entries.findIndex((entry) => entry.processor === processor);
    if (at >= 0) this.#entries.splice(at, 1);
  }

  /** Lets all processors see a section, in their order; answers what they promised. An error is one processor's own. */
  run(el: HTMLElement, ctx: O.MarkdownPostProcessorContext): Promise<unknown>[] {
    return this.#entries.map(async ({ processor }) => {
      try {
        await processor(el, ctx);
      } catch (error) {
        reportError(error);
      }
    });
  }

  /** Who draws the code blocks of a language, undefined where nobody does. */
  handlerOf(language: string): CodeBlockHandler | undefined {
    return this.#languages.get(language);
  }

  /** Makes a processor that replaces the code blocks of one language; a language is taken once. */
  forLanguage(language: string, handler: CodeBlockHandler): O.MarkdownPostProcessor {
    if (this.#languages.has(language))
      throw new Error(`Code block postprocessor for language ${language} is already registered`);
    this.#languages.set(language, handler);
    return async (el, ctx) => {
      const work = el.findAll(`pre > code.language-${CSS.escape(language)}`).map((code) => {
        const block = createDiv(`block-language-${language}`);
        code.parentElement?.replaceWith(block);
        return handler(code.textContent.replace(/\n$/u, ''), block, ctx);
      });
      await Promise.all(work);
    };
  }

  freeLanguage(language: string): void {
    this.#languages.delete(language);
  }
}

export const postProcessors = new PostProcessors();
