// Artifact locations as workspace paths: relative URIs, file URIs, base ids that lean on one another, indexes into artifacts.

import { realpathSync } from 'node:fs';
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
  const known = new Map<string | undefined, Map<string, string>>();
  let count = 0;
  return (location) => {
    const own = objectOf(location);
    if (own === undefined) return undefined;
    const index = numberOf(own.index);
    const uri = textOf(own.uri);
    // 3.4.5: without a URI the location is that of the artifact at `index`.
    const effective = uri === undefined && index !== undefined ? objectOf(at(artifacts[index], 'location')) : own;
    const text = textOf(effective?.uri);
    if (effective === undefined || text === undefined || text === '') return undefined;
    const baseId = textOf(effective.uriBaseId);
    const ofBase = known.get(baseId) ?? new Map<string, string>();
    const before = ofBase.get(text);
    if (before !== undefined) return before;
    const path = toPath(withBase(run, text, baseId, 0), text, workspace);
    if (count++ < maxPathsKnown) known.set(baseId, ofBase.set(text, path));
    return path;
  };
}

/** 3.14.14: a base may itself be relative to another base. A base without a URI is the root of the checkout. */
function withBase(run: Json, uri: string, baseId: string | undefined, depth: number): string {
  if (/^[a-zA-Z][a-zA-Z0-9+.-]+:/.test(uri) || isAbsoluteAnywhere(uri) || baseId === undefined || depth >= maxBaseDepth) return uri;
  const base = objectOf(at(run, 'originalUriBaseIds', baseId));
  const baseUri = textOf(base?.uri);
  if (baseUri === undefined) return uri;
  return withBase(run, `${baseUri.endsWith('/') ? baseUri : `${baseUri}/`}${uri}`, textOf(base?.uriBaseId), depth + 1);
}

function toPath(uri: string, written: string, workspace: string): string {
  // No scheme has one letter: it is the drive of a Windows path that was not made a URI.
  if (isWindowsAbsolute(uri))
    return inWorkspace(workspace, decode(uri)) ?? (isWindowsAbsolute(written) ? decode(uri) : normal(decode(written)));
  if (/^file:/i.test(uri) || uri.startsWith('/')) {
    const absolute = uri.startsWith('/') ? decode(uri) : pathOfFileUri(uri);
    if (absolute === undefined) return decode(written);
    const inside = inWorkspace(workspace, absolute);
    if (inside !== undefined) return inside;
    // A container action sees the checkout here (docs.github.com, "Dockerfile support for GitHub Actions").
    if (absolute.startsWith('/github/workspace/')) return normal(absolute.slice('/github/workspace/'.length));
    // What is there on this machine, and not in the checkout, is no file of it, whatever its base is called.
    const here = realOf(absolute);
    if (here !== undefined) return inWorkspace(workspace, here) ?? absolute;
    // Another machine's checkout: the part that was relative to its base is the workspace path.
    return /^file:/i.test(written) || written.startsWith('/') ? absolute : normal(decode(written));
  }
  // No URI holds a bare backslash: it is a Windows path that was not encoded.
  return normal(decode(uri.replace(/\\/g, '/')));
}

function realOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
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
