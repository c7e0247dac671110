import { SuggestModal } from 'obsidian';
import type { TableFormat } from '../../app/compare/print-table';
import type { SurfaceHost } from '../surface-host';

/** Chooses a format by its name. */
export class FormatModal extends SuggestModal<TableFormat> {
  private readonly host: SurfaceHost;
  private readonly formats: readonly TableFormat[];
  private readonly done: (format: TableFormat) => void;

  constructor(host: SurfaceHost, formats: readonly TableFormat[], done: (format: TableFormat) => void) {
    super(host.plugin.app);
    this.host = host;
    this.formats = formats;
    this.done = done;
  }

  override getSuggestions(query: string): TableFormat[] {
    const words = query.trim().toLowerCase();
    return this.formats.filter((format) => this.nameOf(format).toLowerCase().includes(words));
  }

  override renderSuggestion(format: TableFormat, el: HTMLElement): void {
    el.setText(this.nameOf(format));
  }

  override onChooseSuggestion(format: TableFormat): void {
    this.done(format);
  }

  private nameOf(format: TableFormat): string {
    return this.host.messages().comparisonView.formats[format];
  }
}
