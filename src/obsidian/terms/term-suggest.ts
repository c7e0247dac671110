import type { Editor, EditorPosition, EditorSuggestContext, EditorSuggestTriggerInfo, TFile } from 'obsidian';
import { EditorSuggest, Platform, setIcon, stripHeadingForLink } from 'obsidian';
import { isProse } from '../../app/terms/prose';
import type { TermSuggestion } from '../../app/terms/suggest-terms';
import { MOST_SUGGESTIONS, suggestTerms, termsOffered } from '../../app/terms/suggest-terms';
import type { TypedWords } from '../../app/terms/typed-words';
import type { TermNames } from '../../app/terms/term-names';
import { drawTerm } from '../../ui/terms/term-row';
import { endOfOpenBlock } from '../marks/text-in-sight';
import { noteName } from '../shown-state';
import type { SurfaceHost } from '../surface-host';
import type { TypingWatch } from './typing-watch';

/** What was offered, and for which word of a note. */
interface Offered extends TypedWords {
  readonly path: string;
  readonly line: number;
}

/** Offers the vault's terms while one of them is being typed in prose. */
export class TermSuggest extends EditorSuggest<TermSuggestion> {
  override limit = MOST_SUGGESTIONS;
  private readonly host: SurfaceHost;
  private readonly names: () => TermNames | null;
  private readonly typing: TypingWatch;
  /** Of the rows that were drawn: which of them is chosen, the list tells by their class alone. */
  private readonly rows = new Map<HTMLElement, TermSuggestion>();
  private saidKeys = '';
  /** The first of those that are offered. */
  private first: TermSuggestion | null = null;
  private offered: Offered | null = null;
  private dismissed: Offered | null = null;

  /** @param names Null while nothing is to be offered. */
  constructor(host: SurfaceHost, names: () => TermNames | null, typing: TypingWatch) {
    super(host.plugin.app);
    this.host = host;
    this.names = names;
    this.typing = typing;
    this.scope.register(['Shift'], 'Enter', (event) => this.takeChosen(event));
    this.scope.register([], 'Tab', (event) => this.takeChosen(event));
  }

  override onTrigger(cursor: EditorPosition, editor: Editor, file: TFile | null): EditorSuggestTriggerInfo | null {
    this.offered = file === null ? null : this.find(cursor, editor, file.path);
    const { offered } = this;
    return offered === null ? null : { start: { ...cursor, ch: offered.from }, end: cursor, query: offered.text };
  }

  override getSuggestions({ query, file }: EditorSuggestContext): TermSuggestion[] {
    const [app, names] = [this.host.app(), this.names()];
    this.rows.clear();
    this.first = null;
    if (app === null || names === null) return [];
    const found = suggestTerms(app.vault, names, { path: file.path, text: query });
    this.first = found[0] ?? null;
    this.sayKeys();
    return found;
  }

  override renderSuggestion(term: TermSuggestion, el: HTMLElement): void {
    this.rows.set(el, term);
    const { concept, form, typed, place } = term;
    const texts = this.host.messages();
    const [said] = concept.definitions;
    drawTerm(el, {
      form,
      typed,
      of: form.toLowerCase() === concept.name.toLowerCase() ? null : concept.name,
      gloss: said?.text ?? texts.row.states[concept.state],
      note: place === null ? null : noteName(place.path),
    });
    if (!Platform.isMobile) return;
    // Without keys there is another way to the plain words.
    const plain = el.createDiv({ cls: 'clickable-icon', attr: { 'aria-label': texts.terms.asText(form) } });
    setIcon(plain, 'type');
    plain.onclick = (event) => {
      event.stopPropagation();
      this.put(term, false);
    };
  }

  override selectSuggestion(term: TermSuggestion, event: KeyboardEvent | MouseEvent): void {
    const isEnter = 'key' in event && event.key === 'Enter' && !event.shiftKey;
    // Who has typed a name to its end and presses Enter begins a line, unless they went to another row first.
    if (isEnter && term === this.first && isWhole(term)) this.beginLine();
    else this.put(term, !event.shiftKey);
  }

  /** Closed while it has something to offer: the person does not want it for this word. */
  override close(): void {
    this.dismissed = this.offered ?? this.dismissed;
    this.offered = null;
    super.close();
  }

  /** The language is known when the settings are, and may be changed. */
  private sayKeys(): void {
    const { keys } = this.host.messages().terms;
    const isEnd = this.first !== null && isWhole(this.first);
    const said = `${String(isEnd)} ${keys.link}`;
    if (said === this.saidKeys) return;
    this.saidKeys = said;
    this.setInstructions([
      { command: isEnd ? '⇥' : '↵', purpose: keys.link },
      isEnd ? { command: '↵', purpose: keys.line } : { command: '⇧ ↵', purpose: keys.text },
      { command: 'esc', purpose: keys.dismiss },
    ]);
  }

  private find({ line: number, ch: at }: EditorPosition, editor: Editor, path: string): Offered | null {
    const [app, names] = [this.host.app(), this.names()];
    if (this.dismissed?.line === number && at <= this.dismissed.word) this.dismissed = null;
    const view = names === null ? null : this.typing.typingIn(editor);
    if (app === null || names === null || view === null) return null;
    const line = editor.getLine(number);
    const offer = termsOffered(app.vault, names, { path, line, at });
    if (offer === null || this.isDismissed({ path, line: number, ...offer })) return null;
    const above = (lines: number): string => (lines > number ? '' : editor.getLine(number - lines));
    const isText = isProse(line, offer.from, above) && endOfOpenBlock(view.state.doc, number + 1) === number + 1;
    return isText ? { path, line: number, ...offer } : null;
  }

  private isDismissed({ path, line, from, word }: Offered): boolean {
    const { dismissed } = this;
    if (dismissed?.path !== path || dismissed.line !== line) return false;
    return dismissed.from === from || dismissed.word === word;
  }

  private takeChosen(event: KeyboardEvent): false {
    const chosen = [...this.rows].find(([el]) => el.hasClass('is-selected'));
    if (chosen !== undefined) this.selectSuggestion(chosen[1], event);
    return false;
  }

  /** What the key does where nothing is offered; the editor knows, in lists and quotes, too. */
  private beginLine(): void {
    const editor = this.context?.editor;
    const view = editor === undefined ? null : this.typing.typingIn(editor);
    this.close();
    const event = new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true });
    if (view === null || view.contentDOM.dispatchEvent(event)) editor?.replaceSelection('\n');
  }

  private put(term: TermSuggestion, isLink: boolean): void {
    const { context } = this;
    if (context === null) return;
    const { editor, start, end, file } = context;
    const line = editor.getLine(start.line);
    const text = isLink ? this.linkTo(term, file, /^\s*\|/u.test(line.slice(0, start.ch))) : term.form;
    this.offered = null;
    this.close();
    editor.replaceRange(text, start, end);
    editor.setCursor({ line: start.line, ch: start.ch + text.length });
  }

  /** As the app writes links; in a table the bar would end the cell. */
  private linkTo({ concept, form, place }: TermSuggestion, from: TFile, isInTable: boolean): string {
    const { vault, fileManager } = this.host.plugin.app;
    const target = place === null ? null : vault.getFileByPath(place.path);
    const heading = place?.heading == null ? '' : `#${stripHeadingForLink(place.heading)}`;
    // What this very note defines under no heading has no place to lead to.
    if (target?.path === from.path && heading === '') return form;
    const link =
      target === null
        ? `[[${concept.name === form ? form : `${concept.name}|${form}`}]]`
        : fileManager.generateMarkdownLink(target, from.path, heading, form);
    return isInTable && link.startsWith('[[') ? link.replace('|', '\\|') : link;
  }
}

/** All of it was typed. */
function isWhole({ form, typed }: TermSuggestion): boolean {
  return typed >= form.length;
}
