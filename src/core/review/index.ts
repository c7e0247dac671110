export type { Prompt, PromptKind } from './prompt';
export type { CardState } from './card-state';
