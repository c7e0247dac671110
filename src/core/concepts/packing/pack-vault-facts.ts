import type { RelationKind } from '../own-facts';
import { RELATION_KINDS } from '../own-facts';
import type { FoundRelation, Mention, VaultFacts } from '../vault-facts';
import type { NumberReader } from './number-reader';
import type { NumberWriter } from './number-writer';
import type { Stretch } from './pages';

/** Writes what a note says given the names of the vault. */
export function packVaultFacts({ vocabulary, mentions, relations }: VaultFacts, to: NumberWriter): void {
  to.count(kindsOf(relations));
  to.text(vocabulary);
  to.list(mentions, ({ from, to: end, keys }) => {
    to.count(from);
    to.signed(end - from);
    to.list(keys, (key) => {
      to.text(key);
    });
  });
  to.list(relations, ({ from, to: end, source, target, kind, confidence, definition }) => {
    to.count(from);
    to.signed(end - from);
    to.text(source);
    to.text(target);
    to.oneOf(RELATION_KINDS, kind);
    to.count(confidence);
    to.signed(definition ?? -1);
  });
}

/** One bit a kind. */
function kindsOf(relations: readonly FoundRelation[]): number {
  return relations.reduce((kinds, { kind }) => kinds | (1 << RELATION_KINDS.indexOf(kind)), 0);
}

/** Whether there is a relation of the kind; O(1), for it stands first, in one byte. */
export function hasKind({ array, from, to }: Stretch<Uint8Array>, kind: RelationKind): boolean {
  return from < to && ((array[from] ?? 0) & (1 << RELATION_KINDS.indexOf(kind))) !== 0;
}

/** Reads what `packVaultFacts` wrote. */
export function unpackVaultFacts(from: NumberReader): VaultFacts {
  from.count();
  return {
    vocabulary: from.text(),
    mentions: from.list(unpackMention),
    relations: from.list(unpackRelation),
  };
}

function unpackMention(from: NumberReader): Mention {
  const start = from.count();
  return { from: start, to: start + from.signed(), keys: from.list((one) => one.text()) };
}

function unpackRelation(from: NumberReader): FoundRelation {
  const start = from.count();
  const relation = {
    from: start,
    to: start + from.signed(),
    source: from.text(),
    target: from.text(),
    kind: from.oneOf(RELATION_KINDS),
    confidence: from.count(),
  };
  const definition = from.signed();
  return definition < 0 ? relation : { ...relation, definition };
}
