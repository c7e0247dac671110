import type { O, Pub } from './api';
import type { App } from './app';
import { folderOf } from './files';
import { getFrontMatterInfo, parseYaml, writeProperties } from './frontmatter';
import { runtime } from './runtime';
import { getLinkpath, parseLinktext } from './text';

interface LinkEdit {
  readonly file: O.TFile;
  readonly refs: readonly O.ReferenceCache[];
}

export class FileManager implements Pub<O.FileManager> {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  getNewFileParent(_sourcePath: string, _newFilePath?: string): O.TFolder {
    return this.#app.vault.getRoot();
  }

  /** Renames and rewrites the links that led to the file. */
  async renameFile(file: O.TAbstractFile, newPath: string): Promise<void> {
    const target = this.#app.vault.getFileByPath(file.path);
    const edits = target === null ? [] : this.#linkersOf(target);
    // Who renames has changed the links, too.
    const { author } = runtime.disk;
    await this.#app.vault.rename(file, newPath);
    if (target === null) return;
    for (const { file: linker, refs } of edits) {
      await runtime.disk.as(author, () => this.#rewrite(linker, refs, target));
    }
  }

  promptForDeletion(file: O.TAbstractFile): Promise<boolean> {
    return this.trashFile(file).then(() => true);
  }

  trashFile(file: O.TAbstractFile): Promise<void> {
    return this.#app.vault.trash(file, false);
  }

  generateMarkdownLink(file: O.TFile, sourcePath: string, subpath = '', alias = ''): string {
    const isSelf = file.path === sourcePath && subpath !== '';
    const target = isSelf ? '' : this.#app.metadataCache.fileToLinktext(file, sourcePath);
    const text = alias === '' || alias === target ? '' : `|${alias}`;
    return `${file.extension === 'md' ? '' : '!'}[[${target}${subpath}${text}]]`;
  }

  /** Throws when the properties are broken; the body stays as it is. */
  async processFrontMatter(
    file: O.TFile,
    fn: (frontmatter: Record<string, unknown>) => void,
    options?: O.DataWriteOptions,
  ): Promise<void> {
    await this.#app.vault.process(
      file,
      (text) => {
        const info = getFrontMatterInfo(text);
        const parsed = info.exists ? parseYaml(info.frontmatter) : null;
        const before: Record<string, unknown> = typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
        const asRead = JSON.stringify(before);
        fn(before);
        return JSON.stringify(before) === asRead ? text : writeProperties(text, before);
      },
      options,
    );
  }

  getAvailablePathForAttachment(filename: string, sourcePath = ''): Promise<string> {
    const folder = folderOf(sourcePath);
    const prefix = folder === '/' ? '' : `${folder}/`;
    const dot = filename.lastIndexOf('.');
    const [name, ending] = dot < 0 ? [filename, ''] : [filename.slice(0, dot), filename.slice(dot)];
    let path = `${prefix}${filename}`;
    for (let n = 1; this.#app.vault.getFileByPath(path) !== null; n += 1) path = `${prefix}${name} ${n}${ending}`;
    return Promise.resolve(path);
  }

  #linkersOf(target: O.TFile): LinkEdit[] {
    const { metadataCache, vault } = this.#app;
    const edits: LinkEdit[] = [];
    for (const [path, counts] of Object.entries(metadataCache.resolvedLinks)) {
      if (counts[target.path] === undefined) continue;
      const file = vault.getFileByPath(path);
      const cache = file && metadataCache.getFileCache(file);
      if (!file || !cache) continue;
      const refs = [...(cache.links ?? []), ...(cache.embeds ?? [])].filter(
        ({ link }) =>
          metadataCache.getFirstLinkpathDest(getLinkpath(link), path) === target && getLinkpath(link) !== '',
      );
      edits.push({ file, refs });
    }
    return edits;
  }

  async #rewrite(linker: O.TFile, refs: readonly O.ReferenceCache[], target: O.TFile): Promise<void> {
    const linktext = this.#app.metadataCache.fileToLinktext(target, linker.path);
    await this.#app.vault.process(linker, (text) => {
      let result = text;
      for (const ref of [...refs].sort((a, b) => b.position.start.offset - a.position.start.offset)) {
        const { start, end } = ref.position;
        if (result.slice(start.offset, end.offset) !== ref.original) continue;
        const replacement = relink(ref.original, ref.link, linktext);
        result = result.slice(0, start.offset) + replacement + result.slice(end.offset);
      }
      return result;
    });
  }
}

function relink(original: string, link: string, linktext: string): string {
  const { subpath } = parseLinktext(link);
  if (original.includes('[[')) return original.replace(link, () => linktext + subpath);
  return original.replace(/\]\([^)]*\)$/u, () => `](${encodeURI(`${linktext}.md${subpath}`)})`);
}
