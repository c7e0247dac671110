import { RELATION_KINDS } from '../../core/graph';
import type { ReviewEvent } from '../../core/review';
import { cardId, cellSubject, definitionSubject, relationSubject } from '../../core/review';
import { conceptKey } from '../../core/text';
import type { VaultIndex } from '../index/vault-index';
import type { ReviewJournal } from '../journal/review-journal';
import type { PromptStore } from '../review/prompt-store';
import type { SettingsFile } from '../settings/settings-file';
import type { Settings } from '../settings/settings';
import type { SettingChange } from '../settings/shown-values';

/** What follows the name of a concept. */
export interface Followers {
  readonly index: VaultIndex;
  readonly journal: ReviewJournal;
  readonly settings: SettingsFile;
  readonly prompts: Pick<PromptStore, 'contrastsOf'>;
}

/** A concept that goes by another name. */
export interface Renamed {
  readonly from: string;
  readonly to: string;
  /** Which of the two the index knows now. */
  readonly now: string;
  /** Cells of tables that are known of it. */
  readonly cells: readonly { readonly aspectKey: string; readonly text: string }[];
}

type Move = readonly [old: string, next: string];

/**
 * Cards, verdicts, pins and decisions of a concept go on under another name: ids by alias events of the journal,
 * the others in the settings. What has a history of its own under the new name keeps that, and the old one rests.
 *
 * @returns Takes it back: aliases are voided, and what was answered meanwhile goes on under the old name.
 */
export function followRename(followers: Followers, renamed: Renamed): () => Promise<void> {
  const { from, to } = renamed;
  if (from === to) return () => Promise.resolve();
  const { journal, settings } = followers;
  const verdicts = journal.verdicts();
  const moves = [...cardMoves(followers, renamed), ...verdictMoves(followers, renamed)];
  const written = moves.flatMap((move) => writeMove(journal, move, verdicts));
  const moved = settings.changeAll(({ concepts, graph }) => settingMoves({ concepts, graph }, from, to));
  return async () => {
    await moved;
    for (const { event } of written) journal.undo(event);
    for (const { move } of written) {
      const [old, next] = move;
      // What was answered under the new name goes on under the old one.
      if (isKnown(journal, next, NONE)) journal.write({ type: 'A', old: next, card: old, reason: 'rename' });
    }
    await settings.changeAll(({ concepts, graph }) => settingMoves({ concepts, graph }, to, from));
  };
}

type Verdicts = ReadonlyMap<string, string>;

const NONE: Verdicts = new Map();

interface WrittenMove {
  readonly event: ReviewEvent;
  readonly move: Move;
}

function writeMove(journal: ReviewJournal, move: Move, verdicts: Verdicts): WrittenMove[] {
  const [old, card] = move;
  const { fold } = journal.log;
  if (!isKnown(journal, old, verdicts)) return [];
  if (fold.resolve(old) === fold.resolve(card)) {
    if (fold.resolve(card) === card) return [];
    // The name comes back to what it was: what led away from it holds no more, or the two would run in a circle.
    for (const event of fold.aliasesFrom(card)) journal.undo(event);
    if (fold.resolve(old) === fold.resolve(card)) return [];
  } else if (isKnown(journal, card, verdicts)) return [];
  return [{ event: journal.write({ type: 'A', old, card, reason: 'rename' }), move }];
}

function isKnown(journal: ReviewJournal, id: string, verdicts: Verdicts): boolean {
  const { fold } = journal.log;
  return fold.card(id, journal.moment()) !== null || verdicts.has(fold.resolve(id));
}

function cardMoves({ prompts }: Followers, { from, to }: Renamed): Move[] {
  const asked = ['define', 'name'].map((kind): Move => [cardId([kind, from]), cardId([kind, to])]);
  const contrasts = [...prompts.contrastsOf(from), ...prompts.contrastsOf(to)].map(({ concepts, aspectKey }): Move => {
    const [a, b] = concepts.map((key) => (key === from || key === to ? null : key));
    const partner = a ?? b ?? '';
    const idOf = (key: string): string => cardId(['contrast', ...[key, partner].sort(), aspectKey]);
    return [idOf(from), idOf(to)];
  });
  return [...asked, ...contrasts];
}

function verdictMoves({ index }: Followers, { from, to, now, cells }: Renamed): Move[] {
  if (index.verdicts.size === 0) return [];
  const moves = new Map<string, string>();
  const move = (subject: (key: string) => string): void => {
    moves.set(subject(from), subject(to));
  };
  const plain = conceptKey(index.concepts.get(now)?.name ?? now);
  const partners = new Set<string>();
  for (const path of index.notesUsing(now)) {
    for (const { term, rule, text } of index.concepts.factsOf(path)?.own.definitions ?? []) {
      if (conceptKey(term) !== plain) continue;
      move((key) => definitionSubject(key, rule, text).yes);
      move((key) => definitionSubject(key, rule, text).no);
    }
    for (const { source, target } of index.saidBy(path)) {
      if (source === now) partners.add(target);
      else if (target === now) partners.add(source);
    }
  }
  // A relation may have been given another kind or direction than the notes say.
  for (const partner of partners) {
    for (const kind of RELATION_KINDS) {
      move((key) => relationSubject(key, kind, partner));
      move((key) => relationSubject(partner, kind, key));
    }
  }
  for (const { aspectKey, text } of cells) {
    move((key) => cellSubject(key, aspectKey, text).yes);
    move((key) => cellSubject(key, aspectKey, text).no);
  }
  return [...moves];
}

function settingMoves(
  { concepts, graph }: Pick<Settings, 'concepts' | 'graph'>,
  from: string,
  to: string,
): SettingChange[] {
  const moved = (path: readonly string[], values: ReadonlyMap<string, unknown>): SettingChange[] => {
    if (!values.has(from) || values.has(to)) return [];
    return [
      { path: [...path, to], value: values.get(from) },
      { path: [...path, from], value: undefined },
    ];
  };
  return [...moved(['concepts', 'overrides'], concepts.overrides), ...moved(['graph', 'pins'], graph.pins)];
}
