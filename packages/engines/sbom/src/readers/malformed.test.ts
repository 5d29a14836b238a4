// Every part of every reader's sample made into something else, one at a time. What counts as refused: an error with a place, or a gap,
// which fails the step as well. What is read without either must say the same packages as before, so that no list is silently shorter.

import { parse as parseToml, stringify as stringifyToml } from 'smol-toml';
import { parse as parseYaml, stringify as stringifyYaml } from 'yaml';
import { publicManifest } from '../origin.js';
import { recognisedBy, source } from '../reader.js';
import { samples } from '../testing-samples.js';
import { readers } from './all.js';

type Path = readonly (string | number)[];

/** Packages as text; undefined where the file was refused, or read with a gap. @throws what is no refusal: an error of the program. */
async function packagesOf(id: string, path: string, content: string): Promise<string | undefined> {
  const reader = readers.find((one) => one.id === id);
  const file = source(path, Buffer.from(content));
  try {
    if (reader === undefined || (await recognisedBy([reader], file)) === undefined) return undefined;
    const { packages, gaps = [] } = publicManifest(await reader.read(file));
    if (gaps.length > 0) return undefined;
    return packages
      .map(
        ({ identity, version, declared }) => `${identity.type}/${identity.namespace ?? ''}/${identity.name}@${version ?? declared ?? ''}`,
      )
      .sort()
      .join(' ');
  } catch (error) {
    const { code, where } = error as { code?: string; where?: unknown };
    if (code === undefined || where === undefined) throw error;
    return undefined;
  }
}

function* pathsOf(value: unknown, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** A copy with the value at a path made into another; `undefined` takes it out. */
function changed(value: unknown, path: Path, other: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return other;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>;
  const inner = rest.length === 0 ? other : changed(copy[key], rest, other);
  if (inner !== undefined) copy[key] = inner;
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete copy[key];
  return copy;
}

const others: readonly unknown[] = [7, true, 'other', ['other'], { other: 'other' }];
const kindOf = (value: unknown): string => (Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value);

interface Form {
  /** Where the parts of the sample begin. */
  readonly parse: (text: string) => unknown;
  readonly write: (value: unknown) => string;
}

const json: Form = { parse: (text) => JSON.parse(text) as unknown, write: (value) => JSON.stringify(value, null, 1) };
const yaml: Form = { parse: (text) => parseYaml(text) as unknown, write: (value) => stringifyYaml(value) };
const toml: Form = { parse: (text) => parseToml(text), write: (value) => stringifyToml(value as Record<string, unknown>) };

const forms: readonly (readonly [string, Form])[] = Object.keys(samples).flatMap((id) => {
  const { path, content } = samples[id] as (typeof samples)[string];
  if (typeof content !== 'string') return [];
  if (content.startsWith('{\n')) return [[id, json] as const];
  if (/\.ya?ml(?:\.lock)?$|(?:pubspec|Chart|Podfile)\.lock$/.test(path)) return [[id, yaml] as const];
  return /\.toml$|(?:Cargo|poetry|pdm|uv)\.lock$|Pipfile$/.test(path) ? [[id, toml] as const] : [];
});

/** Other forms of the same thing, which a format allows: what they say is said otherwise, and no mistake. */
const otherForms: ReadonlySet<string> = new Set([
  'gradle-version-catalog libraries.bird.version as "other"',
  'pubspec-lock packages.bird.description as "other"',
  // A table without a version stands for any version.
  'pypi-pipfile packages.bird as {"other":"other"}',
  // One package, or a table from names to ranges.
  'hpack-package dependencies as "other"',
  'hpack-package dependencies as {"other":"other"}',
]);

const at = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], root);

test('the samples in JSON, YAML and TOML are taken apart', () => {
  expect(forms.length).toBeGreaterThanOrEqual(30);
});

test.each(forms)('%s: a part of another kind is refused, or was of no account', async (id, form) => {
  const { path, content } = samples[id] as { path: string; content: string };
  const root = form.parse(content);
  const whole = await packagesOf(id, path, form.write(root));
  expect(whole).toBeDefined();
  const wrong: string[] = [];
  for (const part of pathsOf(root))
    for (const other of others) {
      const value = at(root, part);
      // A scalar of YAML is text, whatever it looks like.
      if (kindOf(value) === kindOf(other) || (form === yaml && typeof other !== 'object' && typeof other !== 'string')) continue;
      const found = await packagesOf(id, path, form.write(changed(root, part, other)));
      const change = `${part.join('.')} as ${JSON.stringify(other)}`;
      if (found !== undefined && found !== whole && !otherForms.has(`${id} ${change}`)) wrong.push(`${change}: ${found}`);
    }
  expect(wrong).toEqual([]);
});

/** Fields that a format lets go, and without which an entry says less. */
const mayGo: ReadonlySet<string> = new Set([
  // Without a source a crate is the product's own.
  'cargo-lock package.0.source',
  'gradle-version-catalog libraries.bird.version',
  'gradle-version-catalog libraries.bird.version.ref',
  // The specification leaves it out where a source has no fixed one.
  'pylock packages.0.version',
  // What no override fixes is the baseline's to say.
  'vcpkg-manifest overrides',
  'vcpkg-manifest overrides.0',
  // A branch is held by its commit.
  'swift-package-resolved pins.0.state.version',
  // Any version, and a chart in the folder `charts`.
  'helm-chart-yaml dependencies.0.version',
  'helm-chart-yaml dependencies.0.repository',
  // What nothing bounds may be any version.
  'julia-project compat',
  'julia-project compat.Bird',
]);

test.each(forms)('%s: what is taken out is missed, or was of no account; no entry says something else without it', async (id, form) => {
  const { path, content } = samples[id] as { path: string; content: string };
  const root = form.parse(content);
  const whole = new Set((await packagesOf(id, path, form.write(root)))?.split(' '));
  const wrong: string[] = [];
  for (const part of pathsOf(root)) {
    const found = await packagesOf(id, path, form.write(changed(root, part, undefined)));
    const strange = found?.split(' ').filter((entry) => entry !== '' && !whole.has(entry)) ?? [];
    if (strange.length > 0 && !mayGo.has(`${id} ${part.join('.')}`)) wrong.push(`without ${part.join('.')}: ${strange.join(' ')}`);
  }
  expect(wrong).toEqual([]);
});
