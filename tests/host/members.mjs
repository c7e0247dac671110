// Writes members.json: every export of the published types with its members, the version each came
// with, and whether it may be absent. Run again when the `obsidian` package is updated:
//   node tests/host/members.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(import.meta.dirname, '../..');
const file = path.join(root, 'node_modules/obsidian/obsidian.d.ts');
const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);

function sinceOf(node) {
  const tag = ts.getJSDocTags(node).find((one) => one.tagName.text === 'since');
  return tag === undefined ? '' : String(tag.comment ?? '').trim();
}

function membersOf(node) {
  const members = {};
  for (const member of node.members ?? []) {
    const name = member.name?.getText(source);
    if (name === undefined) continue;
    const since = sinceOf(member);
    const known = members[name];
    // Overloads: the member is there from its earliest version.
    if (known !== undefined && (known.since ?? '') <= since) continue;
    const isStatic = member.modifiers?.some((one) => one.kind === ts.SyntaxKind.StaticKeyword) === true;
    members[name] = {
      ...(since === '' ? {} : { since }),
      ...(member.questionToken === undefined ? {} : { optional: true }),
      ...(isStatic ? { static: true } : {}),
    };
  }
  return members;
}

function parentOf(node) {
  const clause = node.heritageClauses?.find((one) => one.token === ts.SyntaxKind.ExtendsKeyword);
  return clause?.types[0]?.expression.getText(source);
}

const exported = {};
for (const node of source.statements) {
  if (!node.modifiers?.some((one) => one.kind === ts.SyntaxKind.ExportKeyword)) continue;
  const since = sinceOf(node);
  const common = since === '' ? {} : { since };
  if (ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node)) {
    const kind = ts.isClassDeclaration(node) ? 'class' : 'interface';
    const parent = parentOf(node);
    exported[node.name.text] = { kind, ...common, ...(parent ? { parent } : {}), members: membersOf(node) };
  } else if (ts.isFunctionDeclaration(node)) {
    exported[node.name.text] = { kind: 'function', ...common };
  } else if (ts.isEnumDeclaration(node)) {
    exported[node.name.text] = { kind: 'enum', ...common };
  } else if (ts.isVariableStatement(node)) {
    for (const one of node.declarationList.declarations) exported[one.name.getText(source)] = { kind: 'value', ...common };
  }
}

writeFileSync(path.join(import.meta.dirname, 'members.json'), `${JSON.stringify(exported, null, 1)}\n`);
