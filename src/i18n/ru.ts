import type { Messages } from './en';

export const ru = {
  pluginName: 'Differentia',
} satisfies Messages;
