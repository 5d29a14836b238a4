// Rockspecs of LuaRocks: in a tree of rocks an installed package, elsewhere what a product asks for; and luarocks.lock. They are programs
// of Lua: only plain texts are read of them. https://github.com/luarocks/luarocks/blob/main/docs/rockspec_format.md

import { type LineIndex, lineIndex } from '@portcullis/core';
import { licensed } from '../../licence.js';
import type { Manifest, Package } from '../../model.js';
import { ending, invalid, named, type Reader, type Source } from '../../reader.js';
import { plainLua } from './lua.js';

export const rockspec: Reader = {
  id: 'luarocks-rockspec',
  title: 'a rockspec of LuaRocks',
  matches: ending(['rockspec'], /[^/]\.rockspec$/),
  read: readRockspec,
};

export const luarocksLock: Reader = {
  id: 'luarocks-lock',
  title: 'luarocks.lock',
  matches: named('luarocks.lock'),
  read: readLock,
};

const installed = /(?:^|\/)rocks(?:-\d[\d.]{0,10})?\/[^/]{1,200}\/[^/]{1,200}\/[^/]{1,200}\.rockspec$/;

function readRockspec(source: Source): Manifest {
  const text = plain(source);
  const field = (name: string): { readonly value: string; readonly at: number } => {
    const match = new RegExp(String.raw`^[ \t]*${name}[ \t]*=[ \t]*(?:"([^"\n\\]{1,200})"|'([^'\n\\]{1,200})')`, 'm').exec(text);
    if (match === null) throw invalid(source.path, 1, `expected the field \`${name}\` as text, got none`);
    return { value: (match[1] ?? match[2]) as string, at: match.index };
  };
  const name = field('package');
  const version = field('version');
  const identity = rockIdentity(name.value);
  const lines = lineIndex(text);
  const { line } = lines.positionAt(name.at);
  if (installed.test(source.path))
    return {
      packages: [{ key: name.value, identity, version: version.value, origin: { kind: 'registry' }, line }],
      roots: [{ to: name.value, scope: 'required' }],
      graph: 'unknown',
    };
  const lists = [
    { name: 'dependencies', scope: 'required' as const },
    { name: 'build_dependencies', scope: 'development' as const },
    { name: 'test_dependencies', scope: 'development' as const },
  ].map(({ name: list, scope }) => ({ scope, packages: wishes(text, lines, list, source.path) }));
  return {
    subject: { name: name.value, version: version.value, identity, ...licensed(descriptionLicence(text)) },
    packages: lists.flatMap(({ packages }) => packages),
    roots: lists.flatMap(({ packages, scope }) => packages.map(({ key }) => ({ to: key, scope }))),
    graph: 'unknown',
  };
}

/** `license` of the table `description`. */
function descriptionLicence(text: string): string | undefined {
  const match =
    /^[ \t]*(?:description[ \t]*=[ \t]*\{[^{}\n]{0,300}?)?\blicense[ \t]*=[ \t]*(?:"([^"\n\\]{1,200})"|'([^'\n\\]{1,200})')/m.exec(text);
  return match?.[1] ?? match?.[2];
}

/** `dependencies = { "lua >= 5.1", "lpeg == 1.0.2" }`; the interpreter is no package. */
function wishes(text: string, lines: LineIndex, list: string, file: string): readonly Package[] {
  const start = new RegExp(String.raw`^[ \t]*${list}[ \t]*=[ \t]*\{`, 'm').exec(text);
  if (start === null) {
    const other = new RegExp(String.raw`^[ \t]*${list}[ \t]*=`, 'm').exec(text);
    if (other === null) return [];
    throw invalid(file, lines.positionAt(other.index).line, `expected the list \`${list}\` in braces, got something else`);
  }
  const open = start.index + start[0].length;
  const close = endOfTable(text, open);
  const rest = text.slice(open, close).replace(quoted, '');
  if (/["']/.test(rest))
    throw invalid(file, lines.positionAt(open).line, `expected texts in the list \`${list}\`, got a quotation mark that nothing closes`);
  return [...text.slice(open, close).matchAll(quoted)].flatMap((match): Package[] => {
    const [, name = '', range = ''] = /^([\w./-]{1,200})\s*(.{0,200})$/.exec((match[1] ?? match[2]) as string) ?? [];
    const { line } = lines.positionAt(open + match.index);
    if (name === '') throw invalid(file, line, `expected the name of a rock, got ${match[0].slice(0, 80)}`);
    if (name === 'lua') return [];
    // Without a sign it is meant to be equal.
    const exact = /^(?:==)?\s*(\d[\w.-]{0,60})$/.exec(range)?.[1];
    return [
      {
        key: `${list}:${name}:${line}`,
        identity: rockIdentity(name),
        ...(exact !== undefined ? { version: exact } : range === '' ? {} : { declared: range }),
        origin: { kind: 'registry' },
        line,
      },
    ];
  });
}

/** Of a table whose brackets are known to match: it may hold others, such as `platforms`. */
function endOfTable(text: string, open: number): number {
  let depth = 1;
  for (const { 0: mark, index } of text.slice(open).matchAll(/"(?:[^"\\]|\\.){0,20000}"|'(?:[^'\\]|\\.){0,20000}'|[{}]/g)) {
    if (mark === '{') depth++;
    if (mark === '}' && --depth === 0) return open + index;
  }
  return text.length;
}

const quoted = /"([^"\n\\]{1,300})"|'([^'\n\\]{1,300})'/g;

/** `return { dependencies = { ["name"] = "1.0-1", } }`, as LuaRocks writes it: one entry a line. */
function readLock(source: Source): Manifest {
  const text = plain(source);
  if (!/^\s*return\s*\{/.test(text) || !/\}\s*$/.test(text))
    throw invalid(source.path, 1, 'expected `return { … }` with tables of dependencies');
  const packages: Package[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const match = /^\s*(?:\["([^"\n]{1,200})"\]|([A-Za-z_]\w{0,199}))\s*=\s*"([^"\n]{1,100})"\s*,?\s*$/.exec(line);
    if (match === null) {
      if (/^\s*(?:return\s*\{|(?:\w{1,60}|\["\w{1,60}"\])\s*=\s*\{|[{},\s]*)\s*(?:\}\s*,?\s*)*$/.test(line)) continue;
      throw invalid(source.path, index + 1, `expected \`name = "version"\`, got "${line.trim().slice(0, 80)}"`);
    }
    const name = (match[1] ?? match[2]) as string;
    if (name === 'lua') continue;
    packages.push({
      key: `${index}:${name}`,
      identity: rockIdentity(name),
      version: match[3] as string,
      origin: { kind: 'registry' },
      line: index + 1,
    });
  }
  if (packages.length === 0) throw invalid(source.path, 1, 'expected `name = "version"`, got none');
  return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown' };
}

/** Without comments, each line where it was. */
function plain(source: Source): string {
  return plainLua(source.text().replace(/\r/g, ''), source.path);
}

/** `owner/name` is a rock of that owner's. */
function rockIdentity(name: string): Package['identity'] {
  const slash = name.indexOf('/');
  return slash < 0 ? { type: 'luarocks', name } : { type: 'luarocks', namespace: name.slice(0, slash), name: name.slice(slash + 1) };
}
