// `.hadolint.yaml`: every key that hadolint documents, checked at the border.

import { PortcullisError } from '@portcullis/core';
import { parseYaml, type YamlDocument } from '@portcullis/formats/yaml'; // at first use
import { defaultOptions, type LabelType, type LintOptions, labelTypes } from '../options.js';
import type { HadolintLevel } from '../rule.js';

/** Levels, and `none` for "no threshold". */
export type FailureThreshold = HadolintLevel | 'none';

export interface HadolintConfig {
  readonly ignored: readonly string[];
  readonly overrides: Readonly<Record<'error' | 'warning' | 'info' | 'style', readonly string[]>>;
  readonly trustedRegistries: readonly string[];
  readonly labelSchema: ReadonlyMap<string, LabelType>;
  readonly strictLabels: boolean;
  readonly disableIgnorePragma: boolean;
  readonly failureThreshold: FailureThreshold;
  readonly noFail: boolean;
  readonly noColor: boolean;
  readonly format?: string;
  /** Keys that hadolint does not know either: it passes them by, so a typing error goes unseen. */
  readonly unknownKeys: readonly string[];
}

export const emptyHadolintConfig: HadolintConfig = {
  ignored: [],
  overrides: { error: [], warning: [], info: [], style: [] },
  trustedRegistries: [],
  labelSchema: new Map(),
  strictLabels: false,
  disableIgnorePragma: false,
  failureThreshold: 'info',
  noFail: false,
  noColor: false,
  unknownKeys: [],
};

/** Names that are looked for in the workspace, the first that is there counts. */
export const hadolintConfigNames: readonly string[] = ['.hadolint.yaml', '.hadolint.yml'];

/** Each is held against each label of a file. */
const maxLabels = 1000;

const thresholds: readonly FailureThreshold[] = ['error', 'warning', 'info', 'style', 'ignore', 'none'];
const keys = [
  'failure-threshold',
  'format',
  'ignored',
  'override',
  'label-schema',
  'strict-labels',
  'disable-ignore-pragma',
  'trustedRegistries',
  'no-color',
  'no-fail',
  'output-file',
];

/** @throws PortcullisError `config-invalid` or `yaml-invalid`, with file, line and key. */
export async function readHadolintConfig(text: string, file: string): Promise<HadolintConfig> {
  const document = await parseYaml(text, file);
  const root = document.value ?? {};
  if (typeof root !== 'object' || Array.isArray(root)) throw invalid(document, file, [], 'a mapping', root);
  const values = new Map(Object.entries(root));
  const list = (path: readonly string[], value: unknown): readonly string[] => {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value) || value.some((entry) => typeof entry !== 'string'))
      throw invalid(document, file, path, 'a list of texts', value);
    return value as string[];
  };
  const flag = (key: string): boolean => {
    const value = values.get(key) ?? undefined;
    if (value !== undefined && typeof value !== 'boolean') throw invalid(document, file, [key], 'true or false', value);
    return value ?? false;
  };
  const overrides = mapping(values.get('override') ?? {}, ['override']);
  function mapping(value: unknown, path: readonly string[]): ReadonlyMap<string, unknown> {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(document, file, path, 'a mapping', value);
    return new Map(Object.entries(value));
  }
  function fewLabels(labels: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> {
    if (labels.size > maxLabels) throw invalid(document, file, ['label-schema'], `at most ${maxLabels} labels`, `${labels.size} labels`);
    return labels;
  }
  const level = (key: 'error' | 'warning' | 'info' | 'style'): readonly string[] => list(['override', key], overrides.get(key));
  const threshold = values.get('failure-threshold') ?? 'info';
  if (!thresholds.includes(threshold as FailureThreshold))
    throw invalid(document, file, ['failure-threshold'], `one of ${thresholds.join(', ')}`, threshold);
  const format = values.get('format') ?? undefined;
  if (format !== undefined && typeof format !== 'string') throw invalid(document, file, ['format'], 'the name of a format', format);
  return {
    ignored: list(['ignored'], values.get('ignored')),
    overrides: { error: level('error'), warning: level('warning'), info: level('info'), style: level('style') },
    trustedRegistries: list(['trustedRegistries'], values.get('trustedRegistries')),
    labelSchema: new Map(
      [...fewLabels(mapping(values.get('label-schema') ?? {}, ['label-schema']))].map(([label, type]) => [
        label,
        readLabelType(type, () => invalid(document, file, ['label-schema', label], `one of ${labelTypes.join(', ')}`, type)),
      ]),
    ),
    strictLabels: flag('strict-labels'),
    disableIgnorePragma: flag('disable-ignore-pragma'),
    failureThreshold: threshold as FailureThreshold,
    noFail: flag('no-fail'),
    noColor: flag('no-color'),
    unknownKeys: [
      ...[...values.keys()].filter((key) => !keys.includes(key)),
      ...[...overrides.keys()].filter((key) => !['error', 'warning', 'info', 'style'].includes(key)).map((key) => `override.${key}`),
    ],
    ...(format === undefined ? {} : { format }),
  };
}

/** A type as hadolint spells it, in any case; empty means text. */
export function readLabelType(type: unknown, failure: () => Error): LabelType {
  const name = String(type ?? '').toLowerCase();
  if (name === '') return 'text';
  if (!labelTypes.includes(name as LabelType)) throw failure();
  return name as LabelType;
}

/** What the engine is told. Later entries of overrides win, the gentlest level last, as in hadolint. */
export function lintOptions(config: HadolintConfig): LintOptions {
  const overrides = new Map<string, HadolintLevel>();
  for (const level of ['style', 'info', 'warning', 'error'] as const)
    for (const id of config.overrides[level]) overrides.set(id.toLowerCase(), level);
  return {
    ...defaultOptions,
    ignored: new Set(config.ignored.map((id) => id.toLowerCase())),
    overrides,
    trustedRegistries: config.trustedRegistries,
    labelSchema: config.labelSchema,
    strictLabels: config.strictLabels,
    disableIgnorePragma: config.disableIgnorePragma,
  };
}

function invalid(document: YamlDocument, file: string, path: readonly string[], expected: string, got: unknown): PortcullisError {
  const line = document.lineOf(path);
  const shown = typeof got === 'string' ? `"${got.slice(0, 40)}"` : Array.isArray(got) ? 'a list' : got === null ? 'nothing' : typeof got;
  return new PortcullisError({
    code: 'config-invalid',
    message: `expected ${expected}, got ${shown}`,
    where: { file, ...(line === undefined ? {} : { line }), ...(path.length === 0 ? {} : { key: path.join('.') }) },
    remedy: 'Correct the key, as the documentation of hadolint has it.',
  });
}
