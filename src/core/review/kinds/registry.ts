import { contrast } from './contrast';
import { define } from './define';
import { name } from './name';
import type { PromptSource } from './prompt-source';

/** All ways of asking, in the order in which prompts are listed. */
export const PROMPT_SOURCES: readonly PromptSource[] = [define, name, contrast];
