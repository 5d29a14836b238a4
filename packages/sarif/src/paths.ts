// Artifact locations as workspace paths: relative URIs, file URIs, base ids that lean on one another, indexes into artifacts.

import { lstatSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { percentDecoded } from '@portcullis/core';
import { inWorkspace, isAbsoluteAnywhere, isWindowsAbsolute, pathOfFileUri } from '@portcullis/workspace';
import { arrayOf, at, type Json, numberOf, objectOf, textOf } from './json.js';

/** How many base ids may lean on one another. */
const maxBaseDepth = 10;
/** Paths that a run's reader remembers. */
const maxPathsKnown = 100_000;

/** A function from an artifact location to a path: relative to the workspace, or absolute when it lies elsewhere. */
export function pathReader(run: Json, workspace: string): (location: unknown) => string | undefined {
  const artifacts = arrayOf(run.artifacts);
  /** By base id, then by URI: most locations of a run have one base. */
  const known = new Map<string | undefined, Map<string, string | undefined>>();
  let count = 0;
  return (location) => {
    const own = objectOf(location);
    if (own === undefined) return undefined;
    const index = numberOf(own.index);
    const uri = textOf(own.uri);
    if (index !== undefined && isNested(artifacts[index], uri)) return undefined;
    // 3.4.5: without a URI the location is that of the artifact at `index`.
    const effective = uri === undefined && index !== undefined ? objectOf(at(artifacts[index], 'location')) : own;
    const text = textOf(effective?.uri);
    if (effective === undefined || text === undefined || text === '') return undefined;
    const baseId = textOf(effective.uriBaseId);
    const ofBase = known.get(baseId) ?? new Map<string, string | undefined>();
    const before = ofBase.get(text);
    if (before !== undefined || ofBase.has(text)) return before;
    const based = withBase(run, text, baseId, 0);
    const path = based === undefined ? undefined : meant(toPath(based, text, workspace), text, workspace);
    if (count++ < maxPathsKnown) known.set(baseId, ofBase.set(text, path));
    return path;
  };
}

/** 3.24.8: what lies within another artifact, an archive, has the name that it has there: it is no file of the checkout. */
function isNested(artifact: unknown, uri: string | undefined): boolean {
  const parent = numberOf(at(artifact, 'parentIndex'));
  return parent !== undefined && parent >= 0 && (uri === undefined || uri === at(artifact, 'location', 'uri'));
}

/**
 * 3.14.14: a base may itself be relative to another base. A base without a URI is the root of the checkout; of bases that lean on one
 * another in a circle nobody knows where they are.
 */
function withBase(run: Json, uri: string, baseId: string | undefined, depth: number): string | undefined {
  if (/^[a-zA-Z][a-zA-Z0-9+.-]+:/.test(uri) || isAbsoluteAnywhere(uri) || baseId === undefined) return uri;
  if (depth >= maxBaseDepth) return undefined;
  const base = objectOf(at(run, 'originalUriBaseIds', baseId));
  const baseUri = textOf(base?.uri);
  if (baseUri === undefined) return uri;
  return withBase(run, `${baseUri.endsWith('/') ? baseUri : `${baseUri}/`}${uri}`, textOf(base?.uriBaseId), depth + 1);
}

function toPath(uri: string, written: string, workspace: string): string {
  // No scheme has one letter: it is the drive of a Windows path that was not made a URI.
  if (isWindowsAbsolute(uri))
    return (
      inWorkspace(workspace, percentDecoded(uri)) ?? (isWindowsAbsolute(written) ? percentDecoded(uri) : normal(percentDecoded(written)))
    );
  if (/^file:/i.test(uri) || uri.startsWith('/')) {
    const absolute = uri.startsWith('/') ? percentDecoded(uri) : (pathOfFileUri(uri) ?? pathOfFileUri(uri.replace(/%2f/gi, '/')));
    if (absolute === undefined) return percentDecoded(written);
    const inside = inWorkspace(workspace, absolute);
    if (inside !== undefined) return inside;
    // A container action sees the checkout here (docs.github.com, "Dockerfile support for GitHub Actions").
    if (absolute.startsWith('/github/workspace/')) return normal(absolute.slice('/github/workspace/'.length));
    // What is there on this machine, and not in the checkout, is no file of it, whatever its base is called.
    const here = realOf(absolute);
    if (here !== undefined) return inWorkspace(workspace, here) ?? absolute;
    // Another machine's checkout: the part that was relative to its base is the workspace path.
    return /^file:/i.test(written) || written.startsWith('/') ? absolute : normal(percentDecoded(written));
  }
  // No URI holds a bare backslash: it is a Windows path that was not encoded.
  return normal(percentDecoded(uri.replace(/\\/g, '/')));
}

/** What a URI writes in another way than a file's name: `%2F`, `file:`, and the backslash of another system. */
const otherwise = /[%\\]|^[a-zA-Z][a-zA-Z0-9+.-]*:/;

/**
 * The file that a location means. Many tools write names as they are, and a name may be what reads as a URI of another file: a change that
 * adds `lib%2Fa.py`, or a folder `file:`, would have its findings told of a file that was there before, or is waived. What is there under
 * the name as it is written is meant; where both are there nobody can say which, and the place is not known.
 */
function meant(path: string, written: string, workspace: string): string | undefined {
  if (!otherwise.test(written)) return path;
  const literal = namesAsWritten(path, written, workspace).find((name) => name !== path && isThere(resolve(workspace, name)));
  if (literal === undefined) return path;
  return isThere(resolve(workspace, path)) ? undefined : literal;
}

/** Workspace paths of the name as it is written: from the root, in the folder that its base leads to, or absolute. */
function namesAsWritten(path: string, written: string, workspace: string): readonly string[] {
  const absolute = inWorkspace(workspace, written.replace(/^file:\/\/(?=\/)/i, ''));
  if (absolute !== undefined) return [absolute];
  const [name, plain] = [normal(written), normal(percentDecoded(written.replace(/\\/g, '/')))];
  return path.endsWith(`/${plain}`) ? [name, `${path.slice(0, -plain.length)}${name}`] : [name];
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

function realOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** Without `./` and inner `..`; what would climb out keeps its dots, and matches no file. */
function normal(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
