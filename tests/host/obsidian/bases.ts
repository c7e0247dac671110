import type { O, Pub } from './api';
import { Component } from './component';
import { notInHost } from './not-in-host';
import { runtime } from './runtime';

/** Bases is off here: the classes exist so that a plugin can be loaded that extends them. */
export class QueryController extends Component implements Pub<O.QueryController> {}

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
