// The official cases of purl-spec, where they lie beside the checkout.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../../test/harness/run-action.js';
import { checked, formatPurl, type Purl, PurlError, type PurlParts, parsePurl } from './purl.js';

interface Case {
  readonly file: string;
  readonly test: 'parse' | 'validate' | 'build';
  readonly input: string | PurlParts;
  readonly want: string | PurlParts | null;
  readonly fails?: boolean;
  readonly description: string;
}

const suite = join(repositoryRoot, '../shared/suites/purl-spec.json');
const cases: readonly Case[] = existsSync(suite) ? JSON.parse(readFileSync(suite, 'utf8')).cases : [];

function answer({ test, input }: Case): unknown {
  try {
    if (test === 'build') return formatPurl(checked(input as PurlParts));
    if (test === 'validate') return formatPurl(meant(input as string));
    const purl = parsePurl(input as string);
    const { type, namespace = null, name, version = null, qualifiers = null, subpath = null } = purl;
    return { type, namespace, name, version, qualifiers, subpath };
  } catch (error) {
    return `error: ${(error as Error).message}`;
  }
}

/** What a text stands for, though it be misspelt. */
function meant(text: string): Purl {
  try {
    return parsePurl(text);
  } catch (error) {
    if (error instanceof PurlError && error.meant !== undefined) return error.meant;
    throw error;
  }
}

(cases.length === 0 ? test.skip : test)('the official cases are answered as they ask', () => {
  const wrong = cases.filter((one) => {
    const got = answer(one);
    const failed = typeof got === 'string' && got.startsWith('error: ');
    return one.fails === true ? !failed : JSON.stringify(got, sorted) !== JSON.stringify(one.want, sorted);
  });
  expect(
    wrong.map((one) => `${one.test} ${JSON.stringify(one.input)} wants ${JSON.stringify(one.want)}, got ${JSON.stringify(answer(one))}`),
  ).toEqual([]);
  expect(cases.length).toBe(586);
});

/** Objects with their keys in order, so that only what they say counts. */
function sorted(_: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
}

test('half of a pair of characters is no text of a package URL', () => {
  expect(() =>
    formatPurl(checked({ type: 'npm', namespace: null, name: 'a\ud800', version: null, qualifiers: null, subpath: null })),
  ).toThrow(PurlError);
});
