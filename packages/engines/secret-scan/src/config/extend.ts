// Follows `extend.path` and joins the files as gitleaks does: the extended file is the base, the extending one wins key by key.

import { PortcullisError } from '@portcullis/core';
import { type GitleaksFile, readGitleaksToml } from './gitleaks-toml.js';
import type { ImportedConfig, ImportedRule } from './model.js';

/** Content of a file of the workspace, or undefined when it is not there. */
export type ReadConfig = (path: string) => Promise<Uint8Array | undefined>;

/** How many files may extend one another; gitleaks stops in silence after as many. */
const maxDepth = 2;

/** @throws PortcullisError when a file is missing, leads out of the workspace, extends itself or is invalid. */
export async function readConfig(read: ReadConfig, file: string, content: Uint8Array): Promise<ImportedConfig> {
  return follow(read, await readGitleaksToml(content, file), [file]);
}

async function follow(read: ReadConfig, config: GitleaksFile, chain: readonly string[]): Promise<ImportedConfig> {
  const { extendPath } = config;
  if (extendPath === undefined) return config;
  const { place } = extendPath;
  const refuse = (message: string, remedy: string): never => {
    throw new PortcullisError({ code: 'config-invalid', message, where: { ...place, key: 'extend.path' }, remedy });
  };
  const path =
    workspacePath(extendPath.id) ?? refuse('expected a path inside the workspace', 'Commit the extended file to this repository.');
  if (chain.includes(path))
    return refuse(`expected a file that does not extend itself, got ${[...chain, path].join(' -> ')}`, 'Break the circle.');
  if (chain.length > maxDepth) return refuse(`expected at most ${maxDepth} files behind one another`, 'Join the files.');
  const content =
    (await read(path)) ??
    refuse(`expected the file ${path}, which is not there`, 'Correct the path; it starts at the root of the workspace.');
  const base = await follow(read, await readGitleaksToml(content, path), [...chain, path]);
  return joined(base, config);
}

/** A workspace path with forward slashes, or undefined when it leads out. */
export function workspacePath(written: string): string | undefined {
  if (written.startsWith('/') || written.includes('\\') || written.includes('\0') || /^[A-Za-z]:/.test(written)) return undefined;
  const parts: string[] = [];
  for (const part of written.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') return undefined;
    parts.push(part);
  }
  return parts.length === 0 ? undefined : parts.join('/');
}

function joined(base: ImportedConfig, own: ImportedConfig): ImportedConfig {
  const off = new Set(own.disabled.map(({ id }) => id));
  const rules = new Map(own.rules.map((rule) => [rule.id, rule]));
  for (const rule of base.rules) {
    if (off.has(rule.id)) continue;
    const over = rules.get(rule.id);
    rules.set(rule.id, over === undefined ? rule : merged(rule, over));
  }
  return {
    files: [...base.files, ...own.files],
    rules: [...rules.values()],
    allowlists: [...own.allowlists, ...base.allowlists],
    disabled: [...base.disabled, ...own.disabled],
    useDefault: base.useDefault || own.useDefault,
  };
}

function merged(base: ImportedRule, over: ImportedRule): ImportedRule {
  const regex = over.regex ?? base.regex;
  const path = over.path ?? base.path;
  return {
    id: base.id,
    description: over.description === '' ? base.description : over.description,
    ...(regex === undefined ? {} : { regex }),
    ...(path === undefined ? {} : { path }),
    secretGroup: over.secretGroup === 0 ? base.secretGroup : over.secretGroup,
    entropy: over.entropy === 0 ? base.entropy : over.entropy,
    keywords: [...base.keywords, ...over.keywords],
    tags: [...base.tags, ...over.tags],
    // gitleaks takes these from the base alone.
    skipReport: base.skipReport,
    required: base.required,
    allowlists: [...base.allowlists, ...over.allowlists],
    place: over.place,
  };
}
