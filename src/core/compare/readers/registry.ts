import type { Reader } from '../reading';
import { definitionReader } from './definition';
import { fieldReader } from './field';
import { headingReader } from './heading';
import { linkReader } from './link';
import { listReader, loneItemReader } from './list';
import { propertyReader } from './property';
import { proseReader } from './prose';
import { tableReader } from './table';

/** All readers by rank: what an earlier one has claimed is not claimed again. */
export const readers: readonly Reader[] = [
  tableReader,
  propertyReader,
  fieldReader,
  headingReader,
  definitionReader,
  listReader,
  proseReader,
  loneItemReader,
  linkReader,
];
