import type { O, Pub } from './api';
import { Component } from './component';
import { notInHost } from './not-in-host';
import { runtime } from './runtime';

export { BasesViewConfig } from './bases/base-source';
export { BasesEntry, BasesEntryGroup, BasesQueryResult } from './bases/query';
export {
  BooleanValue,
  DateValue,
  LinkValue,
  ListValue,
  NotNullValue,
  NullValue,
  NumberValue,
  ObjectValue,
  PrimitiveValue,
  StringValue,
  TagValue,
  UrlValue,
  Value,
} from './bases/values';

export class QueryController extends Component implements Pub<O.QueryController> {}

/** `config` and `data` are not there before the first `onDataUpdated`. */
export abstract class BasesView extends Component implements Pub<O.BasesView> {
  abstract type: string;
  app: O.App = runtime.app;
  config: O.BasesViewConfig = null as unknown as O.BasesViewConfig;
  allProperties: O.BasesPropertyId[] = [];
  data: O.BasesQueryResult = null as unknown as O.BasesQueryResult;

  protected constructor(_controller: O.QueryController) {
    super();
  }

  abstract onDataUpdated(): void;

  createFileForView(): Promise<void> {
    return notInHost('BasesView.createFileForView');
  }
}

export function parsePropertyId(id: O.BasesPropertyId): O.BasesProperty {
  const dot = id.indexOf('.');
  return { type: id.slice(0, dot) as O.BasesPropertyType, name: id.slice(dot + 1) };
}
