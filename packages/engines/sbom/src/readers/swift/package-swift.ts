// Package.swift where no Package.resolved is beside it: a program, of which the calls `.package(…)` are read.
// https://docs.swift.org/package-manager/PackageDescription/PackageDescription.html#package-dependency

import { lineIndex } from '@portcullis/core';
import type { Manifest, Origin } from '../../model.js';
import { folderOrigin } from '../../origins.js';
import { bracketsOf, programText, withoutComments } from '../../program.js';
import { ending, except, invalid, type Reader, type Source } from '../../reader.js';
import { allComputed, type Wish, wishList } from '../../wishes.js';
import { repositoryOf } from './package-resolved.js';

export const swiftPackage: Reader = {
  id: 'swift-package',
  title: 'Package.swift',
  // Below `.build` and `Carthage/Checkouts` it is a fetched package's.
  matches: except(ending(['swift'], /(?:^|\/)Package(?:@swift-[\d.]{1,10})?\.swift$/), /(?:^|\/)(?:\.build|Checkouts|SourcePackages)\//),
  recognises: (source) => source.beside('Package.resolved') === undefined,
  read,
};

const begin = /\bPackage\s*\(/;

function read(source: Source): Manifest {
  // A carriage return ends a line of Swift, and a comment with it.
  const written = source.text().replace(/\r\n?/g, '\n');
  const text = withoutComments(programText(source, begin, 'a package of Swift', written), { line: '//', block: true });
  if (!begin.test(text)) throw invalid(source.path, 1, 'expected `Package(`, got a file without it');
  const lines = lineIndex(text);
  for (const { match, inner } of bracketsOf(text, /\bPackage\s{0,200}\(/g))
    if (inner === undefined)
      throw invalid(source.path, lines.positionAt(match.index).line, 'expected the end of `Package(`, got the end of the file');
  const wishes: Wish[] = [];
  const computed: number[] = [];
  for (const { match, inner: call } of bracketsOf(text, /\.package\s{0,200}\(/g)) {
    const line = lines.positionAt(match.index).line;
    if (call === undefined) throw invalid(source.path, line, 'expected the end of `.package(`, got the end of the file');
    const wish = wishOf(call);
    // A target names a package by `.product(name: …, package: …)` only.
    if (wish === undefined) computed.push(line);
    else wishes.push({ ...wish, line });
  }
  return wishList(wishes, { gaps: allComputed(computed, 'Package.swift') });
}

function wishOf(call: string): Wish | undefined {
  const option = (name: string): string | undefined => new RegExp(String.raw`\b${name}:\s*"([^"\\\n]{1,500})"`).exec(call)?.[1];
  const folder = option('path');
  if (folder !== undefined) return { identity: { type: 'swift', name: lastOf(folder) }, origin: folderOrigin(folder) };
  const version = /\bexact:\s*"([^"\n]{1,100})"|\.exact\(\s*"([^"\n]{1,100})"/.exec(call);
  const exact = version?.[1] ?? version?.[2];
  const range = rangeOf(call, option);
  const id = option('id');
  if (id !== undefined) {
    const dot = id.indexOf('.');
    const identity = dot < 0 ? { type: 'swift', name: id } : { type: 'swift', namespace: id.slice(0, dot), name: id.slice(dot + 1) };
    return { identity, range, version: exact };
  }
  const url = option('url');
  if (url === undefined) return undefined;
  const reference = /\b(?:branch|revision):\s*"([^"\n]{1,100})"|\.(?:branch|revision)\(\s*"([^"\n]{1,100})"/.exec(call);
  const commit = reference?.[1] ?? reference?.[2];
  const repository = repositoryOf(url);
  const origin: Origin | undefined = commit === undefined ? { kind: 'registry', url } : { kind: 'git', url, commit };
  if (repository === undefined) return { identity: { type: 'swift', name: lastOf(url) }, origin: { kind: 'file', path: url } };
  return { identity: { type: 'swift', ...repository }, range, version: exact, origin };
}

/** `from: "1.0.0"`, `.upToNextMinor(from: "1.0.0")`, `"1.0.0"..<"2.0.0"`. */
function rangeOf(call: string, option: (name: string) => string | undefined): string | undefined {
  const between = /"(\d[^"\n]{0,60})"\s*(\.\.[.<])\s*"(\d[^"\n]{0,60})"/.exec(call);
  if (between !== null) return `${between[1]}${between[2]}${between[3]}`;
  const from = option('from');
  if (from === undefined) return undefined;
  return /\bupToNextMinor\b/.test(call) ? `~${from}` : `^${from}`;
}

function lastOf(place: string): string {
  const last = place.replace(/\/{1,10}$/, '').replace(/\.git$/, '');
  return last.slice(last.lastIndexOf('/') + 1) || place;
}
