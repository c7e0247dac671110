export { notInHost } from '../records';
