// `.portcullis/dockerfile.yml` as a policy. Strict: an unknown key or a value of the wrong kind is an error with file,
// line and key, since a policy that is misread is a policy that is not there.

import { PortcullisError } from '@portcullis/core';
import { parseYaml, type YamlDocument } from '@portcullis/formats/yaml';
import { type LabelType, labelTypes } from '../options.js';
import type { ApprovedImage, ForbiddenPackage, ImagePolicy } from './policy.js';

export interface PolicyFile {
  readonly policy: ImagePolicy;
  /** BuildKit's experimental checks take part. */
  readonly experimental: boolean;
}

type Path = readonly (string | number)[];

/** Where the policy is looked for when no input names it. */
export const policyFileNames: readonly string[] = ['.portcullis/dockerfile.yml', '.portcullis/dockerfile.yaml'];

/** @throws PortcullisError `policy-invalid` or `yaml-invalid`. */
export async function readPolicy(text: string, file: string): Promise<PolicyFile> {
  const document = await parseYaml(text, file);
  const reader = schemaReader(document, file);
  const root = reader.mapping(document.value ?? {}, [], ['images', 'labels', 'packages', 'checks']);
  const images = reader.mapping(root.get('images') ?? {}, ['images'], ['allow', 'deny', 'require-digest', 'approved']);
  const labels = reader.mapping(root.get('labels') ?? {}, ['labels'], ['required']);
  const packages = reader.mapping(root.get('packages') ?? {}, ['packages'], ['forbidden']);
  const checks = reader.mapping(root.get('checks') ?? {}, ['checks'], ['experimental']);
  return {
    experimental: reader.flag(checks.get('experimental'), ['checks', 'experimental']),
    policy: {
      file,
      allow: reader.list(images.get('allow'), ['images', 'allow'], reader.glob),
      deny: reader.list(images.get('deny'), ['images', 'deny'], reader.glob),
      requireDigest: reader.flag(images.get('require-digest'), ['images', 'require-digest']),
      approved: reader.list(images.get('approved'), ['images', 'approved'], approvedImage(reader)),
      requiredLabels: requiredLabels(reader, labels.get('required')),
      forbiddenPackages: reader.list(packages.get('forbidden'), ['packages', 'forbidden'], forbiddenPackage(reader)),
    },
  };
}

function approvedImage(reader: SchemaReader) {
  return (value: unknown, path: Path): ApprovedImage => {
    const entry = reader.mapping(value, path, ['image', 'digests']);
    const image = reader.text(entry.get('image'), [...path, 'image']);
    if (image.includes('@')) throw reader.invalid([...path, 'image'], 'an image without a digest, which stands under digests', image);
    const digests = reader.list(entry.get('digests'), [...path, 'digests'], (digest, at) => {
      const written = reader.text(digest, at);
      if (!/^sha256:[0-9a-f]{64}$|^sha512:[0-9a-f]{128}$/.test(written))
        throw reader.invalid(at, 'a digest, `sha256:` and 64 hexadecimal digits', written);
      return written;
    });
    if (digests.length === 0) throw reader.invalid([...path, 'digests'], 'at least one digest', entry.get('digests'));
    return { image, digests };
  };
}

function forbiddenPackage(reader: SchemaReader) {
  return (value: unknown, path: Path): ForbiddenPackage => {
    if (typeof value === 'string') return { name: reader.glob(value, path) };
    const entry = reader.mapping(value, path, ['name', 'reason']);
    const name = reader.glob(entry.get('name'), [...path, 'name']);
    return entry.has('reason') ? { name, reason: reader.text(entry.get('reason'), [...path, 'reason']) } : { name };
  };
}

function requiredLabels(reader: SchemaReader, value: unknown): ReadonlyMap<string, LabelType> {
  const path: Path = ['labels', 'required'];
  if (value === undefined || value === null) return new Map();
  return new Map(
    [...reader.mapping(value, path)].map(([name, type]) => {
      const written = String(type ?? 'text').toLowerCase() as LabelType;
      if (!labelTypes.includes(written)) throw reader.invalid([...path, name], `one of ${labelTypes.join(', ')}`, type);
      return [name, written];
    }),
  );
}

interface SchemaReader {
  invalid(path: Path, expected: string, got: unknown): PortcullisError;
  /** `known` keys only, when given. */
  mapping(value: unknown, path: Path, known?: readonly string[]): ReadonlyMap<string, unknown>;
  list<T>(value: unknown, path: Path, read: (value: unknown, path: Path) => T): readonly T[];
  text(value: unknown, path: Path): string;
  glob(value: unknown, path: Path): string;
  flag(value: unknown, path: Path): boolean;
}

const maxEntries = 10_000;

function schemaReader(document: YamlDocument, file: string): SchemaReader {
  const invalid = (path: Path, expected: string, got: unknown): PortcullisError => {
    const line = document.lineOf(path);
    return new PortcullisError({
      code: 'policy-invalid',
      message: `expected ${expected}, got ${shown(got)}`,
      where: { file, ...(line === undefined ? {} : { line }), ...(path.length === 0 ? {} : { key: path.join('.') }) },
      remedy: 'Correct the key; the README of dockerfile-lint shows every key of the policy.',
    });
  };
  const text = (value: unknown, path: Path): string => {
    if (typeof value !== 'string' || value.trim() === '') throw invalid(path, 'text', value);
    if (value.length > 2000) throw invalid(path, 'text of at most 2000 letters', `${value.length} letters`);
    return value;
  };
  return {
    invalid,
    text,
    glob(value, path) {
      const written = text(value, path);
      if (written.length > 300 || /\s/.test(written)) throw invalid(path, 'a glob without white space, of at most 300 letters', written);
      return written;
    },
    flag(value, path) {
      if (value === undefined || value === null) return false;
      if (typeof value !== 'boolean') throw invalid(path, 'true or false', value);
      return value;
    },
    list(value, path, read) {
      if (value === undefined || value === null) return [];
      if (!Array.isArray(value)) throw invalid(path, 'a list', value);
      if (value.length > maxEntries) throw invalid(path, `at most ${maxEntries} entries`, `${value.length} entries`);
      return value.map((entry, index) => read(entry, [...path, index]));
    },
    mapping(value, path, known) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(path, 'a mapping', value);
      const entries = Object.entries(value);
      const stranger = known === undefined ? undefined : entries.find(([key]) => !known.includes(key))?.[0];
      if (stranger !== undefined) throw invalid([...path, stranger], `one of the keys ${known?.join(', ')}`, stranger);
      return new Map(entries);
    },
  };
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string') return `"${value.slice(0, 60)}"`;
  return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'a mapping' : String(value).slice(0, 60);
}
