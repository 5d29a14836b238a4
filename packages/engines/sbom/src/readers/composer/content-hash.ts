// The hash that composer.lock has of composer.json: over what PHP's `json_encode` writes of some of its keys.
// https://github.com/composer/composer/blob/main/src/Composer/Package/Locker.php

import { createHash } from 'node:crypto';
import { JsonTable } from '@portcullis/formats/json';
import type { Source } from '../../reader.js';
import { jsonTables } from '../../shape.js';

const keys = [
  ...['conflict', 'extra', 'minimum-stability', 'name', 'prefer-stable', 'provide', 'replace', 'repositories'],
  ...['require', 'require-dev', 'version'],
];

/** `content-hash`; empty where it cannot be made: keys that are numbers may stand in another order than they are written. */
export function contentHashes(manifest: Source): readonly string[] {
  if (/"\d+"\s*:/.test(manifest.text())) return [];
  const { root } = jsonTables(manifest);
  const config = root.get('config');
  const platform = config instanceof JsonTable ? config.get('platform') : undefined;
  const parts = keys.flatMap((key) => (root.keys().includes(key) ? [[key, phpJson(root.get(key))] as const] : []));
  if (platform !== undefined && platform !== null) parts.push(['config', `{"platform":${phpJson(platform)}}`]);
  parts.sort(([a], [b]) => (a < b ? -1 : 1));
  const text = parts.length === 0 ? '[]' : `{${parts.map(([key, value]) => `${phpText(key)}:${value}`).join(',')}}`;
  return [createHash('md5').update(text).digest('hex')];
}

/** `hash` of locks of Composer before 1.0: of the whole file. */
export function fileHash({ bytes }: Source): string {
  return createHash('md5').update(bytes).digest('hex');
}

/** An object is an array of PHP: an empty one is written as a list. */
function phpJson(value: unknown): string {
  if (typeof value === 'string') return phpText(value);
  if (Array.isArray(value)) return `[${value.map(phpJson).join(',')}]`;
  if (!(value instanceof JsonTable)) return JSON.stringify(value);
  const { cells } = value;
  const names = value.keys();
  const items = names.map((name, at) => `${phpText(name)}:${phpJson(cells[2 * at + 1])}`);
  return names.length === 0 ? '[]' : `{${items.join(',')}}`;
}

function phpText(text: string): string {
  return JSON.stringify(text)
    .replace(/\//g, '\\/')
    .replace(/[\x80-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
