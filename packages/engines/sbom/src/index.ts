// sbom: an inventory of what a repository is made of, with the graph, and nothing silently empty.

import { basename } from 'node:path';
import {
  byPlace,
  commonInputs,
  commonOutputs,
  contentHash,
  type Finding,
  fileInputs,
  fingerprinter,
  type InputSpecs,
  type InputValues,
  PortcullisError,
  type ScanResult,
  type SkippedInput,
} from '@portcullis/core';
import type { ScanContext, Scanner } from '@portcullis/lint';
import { commitTree, pathFilter, walkWorkspace } from '@portcullis/workspace';
import { commitBaseline, documentBaseline } from './baseline.js';
import { runCanary } from './canary.js';
import { completeness } from './completeness.js';
import { documentOf } from './documents/document.js';
import { type DocumentFormat, documentFormats, isDocumentFormat } from './documents/index.js';
import { drift } from './drift.js';
import { inventory, type ReadManifest } from './inventory.js';
import type { Inventory } from './model.js';
import { heldAgainstPolicy } from './policy/settings.js';
import { bytesFindings, deviations, driftRules } from './rules/drift.js';
import { policyRules } from './rules/inventory-policy.js';
import { packageWithoutIntegrity } from './rules/without-integrity.js';
import { readManifests } from './select.js';
import { completenessSummary, driftSummary, inventorySummary } from './summary.js';

export { comparison } from './comparison.js';
export { checkDocument } from './documents/check/index.js';
export { documentOf } from './documents/document.js';
export { type DocumentFormat, documentFormats, isDocumentFormat } from './documents/index.js';
export { merged } from './documents/merge.js';
export { type ReadDocument, readDocument } from './documents/read/index.js';
export { looksLikeDocument } from './documents/read/open.js';
export { source } from './reader.js';

export const sbomInputs = {
  ...commonInputs('sbom'),
  ...fileInputs,
  'max-file-size': { ...fileInputs['max-file-size'], default: 256 },
  documents: {
    type: 'list',
    default: ['cyclonedx-json'],
    description: `Formats to write, of ${Object.keys(documentFormats).join(', ')}.`,
  },
  'sbom-file': {
    type: 'string',
    default: 'portcullis-results/sbom',
    description: 'Where the documents are written; each format adds its own ending, such as `.cdx.json`.',
  },
  baseline: {
    type: 'string',
    default: '',
    description: 'A committed document (CycloneDX or SPDX, as JSON) that the product must agree with; every deviation is a finding.',
  },
} as const satisfies InputSpecs;

type Inputs = InputValues<typeof sbomInputs>;

const rules = [packageWithoutIntegrity, ...driftRules, ...policyRules];

export const engine: Scanner<typeof sbomInputs> = {
  name: 'sbom',
  title: 'SBOM',
  description: 'Takes the inventory of a repository from its lock files: every package with its proof, its scope and its way to the root.',
  inputs: sbomInputs,
  outputs: {
    ...commonOutputs,
    'sbom-file': { description: 'Path of the document.' },
    components: { description: 'Number of components.' },
  },
  network: [],
  permissions: { contents: 'read' },
  rules,
  scan,
};

async function scan(inputs: Inputs, context: ScanContext): Promise<ScanResult> {
  const formats = inputs.documents.map(readFormat);
  const canary = await runCanary();
  const maxBytes = inputs['max-file-size'] * 1024 * 1024;
  const walk = await walkWorkspace({
    workspace: context.workspace,
    path: inputs.path,
    include: inputs.include,
    exclude: inputs.exclude,
    maxFileBytes: maxBytes,
    committed: context.committed,
  });
  const { manifests, skipped, scanned, bytes } = await readManifests({
    walk,
    maxBytes,
    tree: context.settings.head,
    ...(context.progress === undefined ? {} : { progress: context.progress }),
  });
  if (scanned === 0 && skipped.every(({ gap }) => !gap)) throw nothingRecognised(inputs.path);
  const all = inventory(manifests);
  const held = await heldAgainst(inputs, context, all, maxBytes);
  const judged = await heldAgainstPolicy(all, manifests, context);
  const complete = skipped.every(({ gap }) => !gap);
  const document = documentOf(all, basename(context.workspace), createdAt(context), complete);
  return {
    findings: [...unhashed(manifests), ...held.findings, ...judged.findings].sort(byPlace),
    suppressed: [],
    coverage: {
      applicable: scanned + skipped.filter(({ gap }) => gap).length,
      scanned,
      bytes,
      skipped: [...skipped, ...held.skipped],
      excluded: walk.excluded,
    },
    notices: [
      ...all.excluded.map(({ ref, reason, places }) => ({
        level: 'note' as const,
        message: `${ref} is left out of the document: ${reason}.`,
        path: places[0]?.path ?? '',
      })),
      ...judged.notices,
    ],
    canary,
    configurationDigest: contentHash(
      JSON.stringify([inputs.include, inputs.exclude, inputs['max-file-size'], inputs.baseline, judged.policy]),
    ),
    rules,
    files: formats.map((format) => ({
      path: `${inputs['sbom-file']}${documentFormats[format].extension}`,
      content: documentFormats[format].write(document),
      key: 'sbom-file',
    })),
    details: [inventorySummary(all), ...held.summaries, completenessSummary(completeness(document))].join('\n'),
    outputs: { components: String(all.components.length) },
    properties: { components: all.components.length },
  };
}

interface Held {
  readonly findings: readonly Finding[];
  readonly summaries: readonly string[];
  readonly skipped: readonly SkippedInput[];
}

/** Against the document that `baseline` names, and on a pull request against the base commit. */
async function heldAgainst(inputs: Inputs, context: ScanContext, { components }: Inventory, maxBytes: number): Promise<Held> {
  const { settings, workspace, change } = context;
  const findings: Finding[] = [];
  const summaries: string[] = [];
  const skipped: SkippedInput[] = [];
  if (inputs.baseline !== '') {
    const baseline = documentBaseline(settings.head, inputs.baseline, maxBytes);
    const { findings: found, drift: all } = deviations(baseline, components, inputs.baseline);
    findings.push(...found);
    summaries.push(driftSummary(all, baseline.name));
  }
  const base = settings.origin === 'base' ? settings.commit : change?.base;
  if (base !== undefined) {
    const wanted = await pathFilter(inputs.include, inputs.exclude);
    const folder = inputs.path === '.' || inputs.path === '' ? '' : `${inputs.path.replace(/\/+$/, '')}/`;
    const tree = commitTree(workspace, base, `at the base commit ${base.slice(0, 12)}`);
    const baseline = await commitBaseline(tree, (path) => wanted(path) && (path === inputs.path || path.startsWith(folder)), maxBytes);
    const all = drift(baseline.components, components);
    findings.push(...bytesFindings(all, baseline.name));
    summaries.push(driftSummary(all, baseline.name));
    skipped.push(...baseline.gaps);
  }
  return { findings: uniqueFindings(findings), summaries, skipped };
}

/** Bytes that changed are told once, though both baselines say so. */
function uniqueFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [finding.fingerprint, finding])).values()];
}

/** @throws PortcullisError `input-invalid` */
function readFormat(name: string): DocumentFormat {
  if (isDocumentFormat(name)) return name;
  throw new PortcullisError({
    code: 'input-invalid',
    message: `expected one of ${Object.keys(documentFormats).join(', ')}, got "${name.slice(0, 60)}"`,
    where: { key: 'documents' },
    remedy: 'Correct the name of the format.',
  });
}

/** SOURCE_DATE_EPOCH (reproducible-builds.org) where it is set, else now. @throws PortcullisError `environment-invalid` */
function createdAt({ environment, now }: ScanContext): Date {
  const { SOURCE_DATE_EPOCH: epoch } = environment;
  if (epoch === undefined || epoch === '') return now();
  if (/^\d{1,12}$/.test(epoch)) return new Date(Number(epoch) * 1000);
  throw new PortcullisError({
    code: 'environment-invalid',
    message: `expected SOURCE_DATE_EPOCH to be seconds since 1970, got "${epoch.slice(0, 40)}"`,
    where: { key: 'SOURCE_DATE_EPOCH' },
    remedy: 'Set it to a whole number, or unset it.',
  });
}

/** A folder in which nothing is known is no clean one: what there is to count was not found. */
function nothingRecognised(path: string): PortcullisError {
  return new PortcullisError({
    code: 'no-manifest',
    message: 'expected at least one file that names packages, got none',
    where: { file: path },
    remedy: 'Scan the folder that holds the lock files; docs/guides/sbom.md lists what is read.',
  });
}

function unhashed(manifests: readonly ReadManifest[]): Finding[] {
  const fingerprint = fingerprinter();
  return manifests.flatMap(({ path, manifest }) =>
    manifest.packages
      .filter((entry) => entry.unhashed === true)
      .map((entry) => ({
        ruleId: packageWithoutIntegrity.id,
        severity: packageWithoutIntegrity.severity,
        confidence: packageWithoutIntegrity.confidence,
        message: `The lock names ${entry.identity.name} ${entry.version ?? ''} without a hash. ${packageWithoutIntegrity.why}`,
        location: {
          path,
          ...(entry.line === undefined ? {} : { region: { startLine: entry.line, startColumn: 1, endLine: entry.line, endColumn: 1 } }),
        },
        fingerprint: fingerprint(packageWithoutIntegrity.id, path, entry.key),
      })),
  );
}
