// The policy file: its shape, its JSON Schema, and errors that name file, line and key.

import { didYouMean, imagesSchema, isDay, PortcullisError, parseYaml, type Severity, severities, type Threshold } from '@portcullis/core';

export interface Policy {
  /** Scanners that must have reported, by name: `secret-scan`, `CodeQL`. */
  readonly require: readonly string[];
  readonly blockAt: Threshold;
  /** Findings the tool is less sure of do not block. */
  readonly minimumConfidence: 'high' | 'medium' | 'low';
  readonly waivers: readonly Waiver[];
}

export interface Waiver {
  /** Either a fingerprint, or a rule with the paths it is waived for. */
  readonly fingerprint?: string;
  readonly rule?: string;
  readonly paths: readonly string[];
  readonly reason: string;
  readonly owner: string;
  /** Days, `YYYY-MM-DD`, UTC; the last day still counts. */
  readonly created: string;
  readonly expires: string;
  readonly line?: number;
}

/** What holds where there is no policy file. */
export const defaultPolicy: Policy = { require: [], blockAt: 'high', minimumConfidence: 'low', waivers: [] };

const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const text = { type: 'string', minLength: 1 };

/** JSON Schema of `.github/portcullis.yml`, for editors; docs/schema/portcullis.schema.json is this. */
export const policySchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://raw.githubusercontent.com/portcullis-ci/portcullis/main/docs/schema/portcullis.schema.json',
  title: 'Portcullis policy',
  type: 'object',
  additionalProperties: false,
  properties: {
    version: { const: 1, description: 'Version of this format.' },
    require: { type: 'array', items: text, description: 'Scanners that must have reported on this commit.' },
    'block-at': { enum: ['none', ...[...severities].reverse()], default: 'high', description: 'Least severity that blocks.' },
    confidence: { enum: ['low', 'medium', 'high'], default: 'low', description: 'Least confidence that blocks.' },
    waivers: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['reason', 'owner', 'created', 'expires'],
        oneOf: [{ required: ['fingerprint'] }, { required: ['rule', 'paths'] }],
        properties: {
          fingerprint: { ...text, description: 'Identity of one finding, from the report.' },
          rule: { ...text, description: 'Rule id, ours or a peer’s; goes with `paths`.' },
          paths: { type: 'array', minItems: 1, items: text, description: 'Globs of the files the rule is waived for.' },
          reason: { ...text, description: 'Why the finding may stay for now.' },
          owner: { ...text, description: 'Who answers for it.' },
          created: { ...day, description: 'Day the waiver was agreed.' },
          expires: { ...day, description: 'Last day it counts.' },
        },
      },
    },
    images: imagesSchema,
  },
} as const;

const waiverKeys = Object.keys(policySchema.properties.waivers.items.properties);

/** @throws PortcullisError `policy-invalid` or `yaml-invalid` with file, line and key. */
export async function parsePolicy(content: string, file: string): Promise<Policy> {
  const document = await parseYaml(content, file);
  const fail = (
    path: readonly (string | number)[],
    message: string,
    remedy = 'Correct the policy; docs/schema/portcullis.schema.json describes it.',
  ): never => {
    const line = document.lineOf(path);
    const key = path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`)).join('');
    throw new PortcullisError({
      code: 'policy-invalid',
      message,
      where: { file, ...(line === undefined ? {} : { line }), ...(key === '' ? {} : { key }) },
      remedy,
    });
  };
  const { value } = document;
  if (value === null || value === undefined) return defaultPolicy;
  if (!isRecord(value)) return fail([], 'expected a mapping of keys');
  const known = Object.keys(policySchema.properties);
  for (const key of Object.keys(value))
    if (!known.includes(key)) fail([key], `expected one of ${known.join(', ')}, got "${key}"${didYouMean(key, known)}`);
  if (value.version !== undefined && value.version !== 1) fail(['version'], 'expected 1');
  // Their content is image-verify's to judge.
  if (value.images !== undefined && !Array.isArray(value.images)) fail(['images'], 'expected a list');
  const strings = (path: readonly (string | number)[], list: unknown): string[] => {
    if (!Array.isArray(list)) return fail(path, 'expected a list');
    return list.map((item, i) => (typeof item === 'string' && item.trim() !== '' ? item : fail([...path, i], 'expected text')));
  };
  const choice = <Choice extends string>(key: string, choices: readonly Choice[], fallback: Choice): Choice => {
    const given = value[key];
    if (given === undefined) return fallback;
    return (
      choices.find((candidate) => candidate === given) ?? fail([key], `expected one of ${choices.join(', ')}, got ${JSON.stringify(given)}`)
    );
  };
  const waivers = value.waivers ?? [];
  if (!Array.isArray(waivers)) return fail(['waivers'], 'expected a list');
  return {
    require: value.require === undefined ? [] : strings(['require'], value.require),
    blockAt: choice<Threshold>('block-at', ['none', ...severities], defaultPolicy.blockAt),
    minimumConfidence: choice('confidence', ['low', 'medium', 'high'] as const, defaultPolicy.minimumConfidence),
    waivers: waivers.map((entry, i) => readWaiver(entry, ['waivers', i])),
  };

  function readWaiver(entry: unknown, path: readonly (string | number)[]): Waiver {
    if (!isRecord(entry)) return fail(path, 'expected a mapping');
    for (const key of Object.keys(entry))
      if (!waiverKeys.includes(key))
        fail([...path, key], `expected one of ${waiverKeys.join(', ')}, got "${key}"${didYouMean(key, waiverKeys)}`);
    const required = (key: string): string => {
      const given = entry[key];
      return typeof given === 'string' && given.trim() !== ''
        ? given
        : fail(
            given === undefined ? path : [...path, key],
            `expected \`${key}\` as text`,
            'A waiver needs reason, owner, created and expires.',
          );
    };
    const date = (key: string): string => {
      const given = required(key);
      return isDay(given) ? given : fail([...path, key], `expected a day as YYYY-MM-DD, got "${given.slice(0, 40)}"`);
    };
    const byFingerprint = entry.fingerprint !== undefined;
    if (byFingerprint === (entry.rule !== undefined)) fail(path, 'expected either `fingerprint`, or `rule` with `paths`');
    if (byFingerprint && entry.paths !== undefined) fail([...path, 'paths'], 'expected `paths` only beside `rule`');
    const waiver = {
      ...(byFingerprint ? { fingerprint: required('fingerprint').toLowerCase() } : { rule: required('rule') }),
      paths: byFingerprint ? [] : strings([...path, 'paths'], entry.paths),
      reason: required('reason'),
      owner: required('owner'),
      created: date('created'),
      expires: date('expires'),
    };
    if (!byFingerprint && waiver.paths.length === 0) fail([...path, 'paths'], 'expected at least one glob');
    if (waiver.expires < waiver.created) fail([...path, 'expires'], 'expected a day not before `created`');
    const line = document.lineOf(path);
    return { ...waiver, ...(line === undefined ? {} : { line }) };
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Position of a threshold from loosest to strictest. */
export function strictness(threshold: Threshold): number {
  return threshold === 'none' ? 0 : severities.indexOf(threshold as Severity) + 1;
}
