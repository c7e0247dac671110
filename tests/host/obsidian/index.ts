// The `obsidian` module as the plugin sees it.
export { App } from './app';
export {
  BasesEntry,
  BasesEntryGroup,
  BasesQueryResult,
  BasesView,
  BasesViewConfig,
  BooleanValue,
  DateValue,
  LinkValue,
  ListValue,
  NotNullValue,
  NullValue,
  NumberValue,
  ObjectValue,
  parsePropertyId,
  PrimitiveValue,
  QueryController,
  StringValue,
  TagValue,
  UrlValue,
  Value,
} from './bases';
export { Component } from './component';
export { BaseComponent, ValueComponent } from './controls/base';
export { ButtonComponent, ExtraButtonComponent } from './controls/button';
export { ColorComponent } from './controls/color';
export { AbstractTextComponent, SearchComponent, TextAreaComponent, TextComponent } from './controls/text';
export { DropdownComponent, ProgressBarComponent, SliderComponent, ToggleComponent } from './controls/values';
export { Editor } from './editor';
export { editorEditorField, editorInfoField, editorLivePreviewField, editorViewField } from './editor-fields';
export { EditorSuggest } from './editor-suggest';
export { Events } from './events';
export { FileManager } from './file-manager';
export { EditableFileView, FileView, TextFileView } from './file-view';
export { TAbstractFile, TFile, TFolder } from './files';
export {
  getAllTags,
  getFrontMatterInfo,
  parseFrontMatterAliases,
  parseFrontMatterEntry,
  parseFrontMatterStringArray,
  parseFrontMatterTags,
  parseYaml,
  stringifyYaml,
} from './frontmatter';
export { HoverPopover } from './hover-popover';
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './icons';
export { AbstractInputSuggest } from './input-suggest';
export { Keymap, Scope } from './keymap';
export { WorkspaceLeaf } from './leaf';
export { MarkdownEditView, MarkdownPreviewView } from './markdown-modes';
export { MarkdownView } from './markdown-view';
export { Menu, MenuItem, MenuSeparator } from './menu';
export { MetadataCache } from './metadata-cache';
export { ConfirmationButton, ConfirmationModal, Modal } from './modal';
export { Notice } from './notice';
export { getLanguage, Platform, requireApiVersion } from './platform';
export { Plugin } from './plugin';
export { RenderContext } from './render-context';
export { MarkdownPreviewRenderer, MarkdownRenderChild, MarkdownRenderer } from './renderer';
export { SecretStorage } from './secret-storage';
export { Setting, SettingGroup } from './setting';
export { PluginSettingTab, SettingPage, SettingTab } from './setting-tab';
export { resolveSubpath } from './subpath';
export { FuzzySuggestModal, PopoverSuggest, SuggestModal } from './suggest';
export { WorkspaceTabs } from './tabs';
export {
  arrayBufferToBase64,
  arrayBufferToHex,
  base64ToArrayBuffer,
  debounce,
  getBlobArrayBuffer,
  getLinkpath,
  hexToArrayBuffer,
  iterateCacheRefs,
  iterateRefs,
  normalizePath,
  parseLinktext,
  prepareFuzzySearch,
  prepareSimpleSearch,
  renderMatches,
  renderResults,
  sortSearchResults,
  stripHeading,
  stripHeadingForLink,
} from './text';
export { displayTooltip, setTooltip } from './tooltip';
export { Vault } from './vault';
export { ItemView, View } from './view';
export { Workspace } from './workspace';
export {
  WorkspaceContainer,
  WorkspaceFloating,
  WorkspaceItem,
  WorkspaceMobileDrawer,
  WorkspaceParent,
  WorkspaceRibbon,
  WorkspaceRoot,
  WorkspaceSidedock,
  WorkspaceSplit,
  WorkspaceWindow,
} from './workspace-items';
