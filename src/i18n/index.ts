export type { Messages } from './en';
export { en } from './en';
export { ru } from './ru';
