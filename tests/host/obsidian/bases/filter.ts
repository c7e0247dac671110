import type { O } from '../api';
import { notInHost } from '../not-in-host';
import { tagsOf, Value, valueOf } from './values';

/** What a filter asks an entry. */
export interface Filtered {
  readonly file: O.TFile;
  getValue(propertyId: O.BasesPropertyId): Value | null;
}

type Test = (entry: Filtered) => boolean;

const text = String.raw`"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'`;
const call = new RegExp(String.raw`^file\.(\w+)\(\s*((?:${text})(?:\s*,\s*(?:${text}))*)\s*\)$`, 'u');
const comparison = new RegExp(String.raw`^([\w.]+)\s*(==|!=)\s*(${text}|-?\d+(?:\.\d+)?|true|false)$`, 'u');

/** A filter of the documented form, `and`, `or` and `not` of statements; statements that the host has not are refused. */
export function readFilter(filter: unknown): Test {
  if (filter === undefined || filter === null) return () => true;
  if (typeof filter === 'string') return readStatement(filter.trim());
  const [kind, list] = Object.entries(filter as Readonly<Record<string, unknown>>)[0] ?? ['', []];
  if (!Array.isArray(list)) throw new Error(`a filter is a statement, or a list below and, or, not: ${kind}`);
  const tests = list.map(readFilter);
  switch (kind) {
    case 'and':
      return (entry) => tests.every((test) => test(entry));
    case 'or':
      return (entry) => tests.some((test) => test(entry));
    case 'not':
      return (entry) => !tests.some((test) => test(entry));
    default:
      throw new Error(`a filter has and, or, not: ${kind}`);
  }
}

function readStatement(statement: string): Test {
  if (statement.startsWith('!') && !statement.startsWith('!=')) {
    const test = readStatement(statement.slice(1).trim());
    return (entry) => !test(entry);
  }
  const called = call.exec(statement);
  if (called !== null) return readCall(called[1] ?? '', textsIn(called[2] ?? ''), statement);
  const compared = comparison.exec(statement);
  if (compared === null) return notInHost(`Bases filter: ${statement}`);
  const [, name = '', operator, literal = ''] = compared;
  const id = propertyId(name);
  const wanted = valueOf(literalOf(literal), '');
  return (entry) => Value.looseEquals(entry.getValue(id), wanted) === (operator === '==');
}

function readCall(name: string, names: readonly string[], statement: string): Test {
  if (name === 'inFolder') {
    return ({ file }) => names.some((folder) => file.path.startsWith(`${folder.replace(/\/$/u, '')}/`));
  }
  if (name !== 'hasTag') return notInHost(`Bases filter: ${statement}`);
  const tags = names.map((tag) => tag.replace(/^#/u, '').toLowerCase());
  // A tag stands for those below it too.
  return ({ file }) =>
    tagsOf(file).some((tag) => tags.some((one) => `${tag.slice(1).toLowerCase()}/`.startsWith(`${one}/`)));
}

const textsIn = (list: string): string[] => [...list.matchAll(new RegExp(text, 'gu'))].map(([one]) => unquoted(one));

const unquoted = (literal: string): string => literal.slice(1, -1).replace(/\\(.)/gu, '$1');

function literalOf(literal: string): unknown {
  if (literal === 'true' || literal === 'false') return literal === 'true';
  return /^["']/u.test(literal) ? unquoted(literal) : Number(literal);
}

/** Without a prefix a property is one of the note. */
export function propertyId(name: string): O.BasesPropertyId {
  return (/^(?:note|file|formula)\./u.test(name) ? name : `note.${name}`) as O.BasesPropertyId;
}
