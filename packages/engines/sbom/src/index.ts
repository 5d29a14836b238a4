// sbom: an inventory of what a repository is made of, with the graph, and nothing silently empty.

import { basename, resolve } from 'node:path';
import {
  applicableInputs,
  byPlace,
  commonInputs,
  commonOutputs,
  contentHash,
  type Finding,
  fileInputs,
  type InputSpecs,
  type InputValues,
  PortcullisError,
  type ScanResult,
  type SkippedInput,
} from '@portcullis/core';
import type { ScanContext, Scanner } from '@portcullis/lint';
import { commitTree, relativePath, selectionFilter, walkWorkspace } from '@portcullis/workspace';
import { commitBaseline, documentBaseline } from './baseline.js'; // at first use
import { runCanary } from './canary.js';
import { completeness } from './completeness.js'; // at first use
import { createdAt } from './created.js';
import { declarationNotices, declarationSummary, declarations } from './declarations.js'; // at first use
import { readAuthor } from './documents/author.js'; // at first use
import type { Document } from './documents/document.js';
import { documentOf, type ProductSaid } from './documents/document-of.js'; // at first use
import { type DocumentFormat, type DocumentWriter, documentFormats, documentPath, isDocumentFormat } from './documents/index.js';
import { snapshot } from './documents/snapshot.js'; // at first use
import { readSubject, requirePredicate, statement } from './documents/statement.js';
import { bytesChangedWithin, drift, withBytesOf } from './drift.js'; // at first use
import { type Taken, takeImage } from './image/scan.js';
import { unlocked } from './image/unlocked.js'; // at first use
import { inventory, type ReadManifest, testFileBelow } from './inventory.js';
import type { Inventory } from './model.js';
import { takenBy, takenIn } from './moved-hosts.js';
import { heldAgainstPolicy } from './policy/settings.js'; // at first use
import { rivalLocks } from './rival-locks.js'; // at first use
import { archiveMismatches, packageArchiveMismatch } from './rules/archive-mismatch.js';
import { bytesFindings, deviations, driftRules, hostFindings } from './rules/drift.js';
import { imageRules } from './rules/image-base.js';
import { policyRules } from './rules/inventory-policy.js';
import { lockContentRules, ownNames, unasked } from './rules/lock-contents.js';
import { contradictions, lockContradictionRules } from './rules/lock-contradictions.js';
import { confusableNames, nameConfusable } from './rules/name-confusable.js';
import { packageWithoutIntegrity, withoutIntegrity } from './rules/without-integrity.js';
import { concerns, readManifests } from './select.js';
import { strayNotices } from './stray-modules.js';
import { snapshotJob, submitSnapshot } from './submission.js'; // at first use
import { completenessSummary, driftSummary, excludedNotices, inventorySummary } from './summary.js'; // at first use

export { comparison } from './comparison.js'; // at first use
export { checkDocument } from './documents/check/index.js'; // at first use
export type { ProductSaid } from './documents/document-of.js';
export { documentOf } from './documents/document-of.js'; // at first use
export { type DocumentFormat, documentFormats, documentPath, isDocumentFormat } from './documents/index.js';
export { merged } from './documents/merge.js'; // at first use
export { type ReadDocument, readDocument } from './documents/read/index.js'; // at first use
export { looksLikeDocument } from './documents/read/open.js'; // at first use
export { isImage, isRegistryReference } from './image/open.js';
export { source } from './reader.js';

/** What GitHub's dependency graph takes; it says which run submits it, and so is no document of the tree alone. */
const snapshotFormat = 'github-snapshot';

export const sbomInputs = {
  ...commonInputs('sbom'),
  ...fileInputs,
  'max-file-size': { ...fileInputs['max-file-size'], default: 256 },
  image: {
    type: 'string',
    default: '',
    description:
      'Image to take the inventory of, as REGISTRY/REPOSITORY:TAG or @sha256:DIGEST; beside a `path` that is a layout or archive, which of its images.',
  },
  platform: {
    type: 'string',
    default: '',
    description: 'Platform of the image, as OS/ARCHITECTURE; empty takes the only one there is, else `linux/amd64`.',
  },
  'base-image': {
    type: 'string',
    default: '',
    description:
      'Image that the image is built on, of a registry or as the path of a layout or archive: its layers tell what came with it. Empty takes the one that the image names.',
  },
  locks: {
    type: 'string',
    default: '',
    description: 'Folder of the repository whose lock files must name what the image has of npm, PyPI and the like; the rest is a finding.',
  },
  product: {
    type: 'string',
    default: '',
    description: 'Name of the product; empty takes the one that its manifest says, else the folder’s.',
  },
  'product-version': {
    type: 'string',
    default: '',
    description: 'Version of the product, such as the tag of the release; empty takes the one that its manifest says.',
  },
  supplier: {
    type: 'string',
    default: '',
    description: 'Organisation that supplies the product, which NTIA’s minimum elements ask for and no lock file says.',
  },
  author: {
    type: 'string',
    default: '',
    description:
      'Who makes the documents, as `NAME <ADDRESS>` with a mail address or a page: BSI TR-03183-2 asks for it. Empty names the tool alone.',
  },
  documents: {
    type: 'list',
    default: ['cyclonedx-json'],
    description: `Formats to write, of ${[...Object.keys(documentFormats), snapshotFormat].join(', ')}; the last only in a run of GitHub Actions, which it names.`,
  },
  'sbom-file': {
    type: 'string',
    writes: 'files',
    default: 'portcullis-results/sbom',
    description: 'Where the documents are written; each format adds its own ending, such as `.cdx.json`.',
  },
  baseline: {
    type: 'string',
    default: '',
    description: 'A committed document (CycloneDX or SPDX, of any form) that the product must agree with; every deviation is a finding.',
  },
  subject: {
    type: 'string',
    default: '',
    description:
      'Artefact that the documents describe, as `NAME@sha256:HEX`; an in-toto statement is then written beside each document in JSON, ready to be signed. An image of a registry is its own.',
  },
  submit: {
    type: 'boolean',
    default: false,
    description: 'Submit the inventory to GitHub’s dependency graph; needs `token` and the permission `contents: write`.',
  },
  token: {
    type: 'string',
    default: '',
    secret: true,
    description: 'Token that may submit: the job’s own, `github.token`.',
  },
} as const satisfies InputSpecs;

type Inputs = InputValues<typeof sbomInputs>;

const rules = [
  packageWithoutIntegrity,
  packageArchiveMismatch,
  ...lockContentRules,
  ...lockContradictionRules,
  nameConfusable,
  ...driftRules,
  ...policyRules,
  ...imageRules,
];

export const engine: Scanner<typeof sbomInputs> = {
  name: 'sbom',
  title: 'SBOM',
  description:
    'Takes the inventory of a repository from its lock files, or of an image from its layers: every package with its proof, its scope and its way to the root.',
  broad: true,
  inputs: sbomInputs,
  outputs: {
    ...commonOutputs,
    'sbom-file': { description: 'Path of the document.' },
    'statement-file': { description: 'Path of the in-toto statement, where `subject` is given or an image of a registry was looked at.' },
    'snapshot-file': { description: 'Path of the snapshot for GitHub’s dependency graph, where it is asked for.' },
    components: { description: 'Number of components.' },
    image: {
      description:
        'The image as REGISTRY/REPOSITORY@sha256:DIGEST, for `images` of image-verify; empty where none was asked of a registry.',
    },
  },
  network: [
    {
      host: 'The registry of `image`, its token service, and where it keeps its layers',
      purpose: 'The image, by its digest once the tag is resolved.',
    },
    { host: 'GITHUB_API_URL, api.github.com', purpose: 'The dependency submission of the inventory.' },
  ],
  networkInput: ['image', 'submit'],
  permissions: { contents: 'read' },
  alone: 'an inventory is taken where there is one to take',
  rules,
  scan,
};

async function scan(inputs: Inputs, context: ScanContext): Promise<ScanResult> {
  const formats = inputs.documents.filter((name) => name !== snapshotFormat).map(readFormat);
  const said = saidOf(inputs);
  if (inputs.subject !== '') requirePredicate(formats);
  const canary = await runCanary();
  const maxBytes = inputs['max-file-size'] * 1024 * 1024;
  const image = await takeImage(inputs, context, maxBytes);
  const { all, manifests, skipped, scanned, bytes, excluded, summary, reference, ...taken } =
    image ?? (await takeRepository(inputs, context, maxBytes));
  const held = await heldAgainst(inputs, context, { all, manifests, isImage: image !== undefined }, maxBytes);
  const judged = await heldAgainstPolicy(
    all,
    { manifests, registryFiles: taken.registryFiles ?? [], base: inputs.path, maxBytes },
    context,
    taken.image,
  );
  const locked = await heldAgainstLocks(inputs, context, image, maxBytes);
  const unlockedFiles = image === undefined ? declarations(manifests, testFileBelow(inputs.path)) : [];
  // What is not read without being a gap is a manifest without a lock, too.
  const complete =
    unlockedFiles.length === 0 &&
    skipped.every(({ gap, reason }) => !gap && !['not-read', 'symlink-outside', 'submodule'].includes(reason));
  const document = documentOf(all, basename(context.workspace), createdAt(context, taken.added), complete, said);
  const files = documentFiles(formats, inputs.subject === '' ? reference : inputs.subject, inputs['sbom-file'], document);
  const submission = await submitted(inputs, document, context);
  return {
    findings: [
      ...withoutIntegrity(manifests),
      ...archiveMismatches(manifests),
      ...unasked(all),
      ...ownNames(manifests, testFileBelow(inputs.path)),
      ...contradictions(manifests, testFileBelow(inputs.path)),
      ...confusableNames(manifests, testFileBelow(inputs.path)),
      ...held.findings,
      ...judged.findings,
      ...locked.findings,
    ].sort(byPlace),
    suppressed: [],
    coverage: {
      applicable: applicableInputs(scanned, [...skipped, ...judged.skipped]),
      scanned,
      bytes,
      skipped: [...skipped, ...held.skipped, ...locked.skipped, ...judged.skipped],
      excluded,
    },
    notices: [
      ...excludedNotices(all),
      ...taken.notices,
      ...declarationNotices(unlockedFiles),
      ...(image === undefined ? [...rivalLocks(manifests, testFileBelow(inputs.path)), ...strayNotices(manifests)] : []),
      ...emptied(all, inputs.path),
      ...judged.notices,
    ],
    canary,
    configurationDigest: contentHash(
      JSON.stringify([
        inputs.include,
        inputs.exclude,
        inputs['max-file-size'],
        inputs.image,
        inputs.platform,
        inputs['base-image'],
        inputs.locks,
        inputs.baseline,
        judged.policy,
      ]),
    ),
    rules,
    files: [...files, ...submission],
    tells: [whatIsWritten(all.components.length, [...files, ...submission])],
    details: [
      summary,
      inventorySummary(all),
      ...declarationSummary(unlockedFiles),
      ...held.summaries,
      completenessSummary(completeness(document)),
    ].join('\n'),
    outputs: { ...pathOutputs([...files, ...submission]), components: String(all.components.length), image: reference },
    properties: { components: all.components.length },
  };
}

/** The inventory of the files of the workspace. */
async function takeRepository(inputs: Inputs, context: ScanContext, maxBytes: number): Promise<Taken> {
  const walk = await walkWorkspace({
    workspace: context.workspace,
    path: inputs.path,
    include: inputs.include,
    exclude: inputs.exclude,
    maxFileBytes: maxBytes,
    committed: context.committed,
    reads: concerns,
  });
  const selection = await readManifests({
    walk,
    maxBytes,
    tree: context.settings.head,
    base: inputs.path,
    ...(context.progress === undefined ? {} : { progress: context.progress }),
  });
  if (selection.scanned === 0 && selection.skipped.every(({ gap }) => !gap)) throw nothingRecognised(inputs.path);
  return {
    ...selection,
    all: inventory(selection.manifests, testFileBelow(inputs.path)),
    excluded: walk.excluded,
    ...(walk.added === undefined ? {} : { added: walk.added }),
    notices: [],
    summary: '',
    reference: '',
  };
}

/** How many components there are, and where they stand. */
function whatIsWritten(components: number, files: readonly OutputFile[]): string {
  const count = `${components} component${components === 1 ? '' : 's'}`;
  return files.length === 0 ? `${count}.` : `${count}, in ${files.map(({ path }) => path).join(' and ')}.`;
}

/** The first file of each output: `documents` may ask for several. */
function pathOutputs(files: readonly OutputFile[]): Readonly<Record<string, string>> {
  return Object.fromEntries([...files].reverse().map(({ key, path }) => [key, path]));
}

/** What a person says of the product; empty and absent is not said. */
export function saidOf(
  values: Readonly<Partial<Record<'product' | 'product-version' | 'supplier' | 'author', string | undefined>>>,
): ProductSaid {
  const { product, 'product-version': version, supplier, author } = values;
  return {
    ...(product ? { name: product } : {}),
    ...(version ? { version } : {}),
    ...(supplier ? { supplier } : {}),
    ...(author ? { author: readAuthor(author) } : {}),
  };
}

type OutputFile = NonNullable<ScanResult['files']>[number];

/** Each document, and beside it what an attestation of it signs. */
function documentFiles(formats: readonly DocumentFormat[], described: string, file: string, document: Document): readonly OutputFile[] {
  const subject = described === '' ? undefined : readSubject(described);
  return formats.flatMap((format) => {
    const path = documentPath(file, format);
    const writer: DocumentWriter = documentFormats[format];
    if (subject === undefined) return [{ path, content: writer.pieces?.(document) ?? writer.write(document), key: 'sbom-file' }];
    const content = writer.write(document);
    const attested = statement(format, content, subject);
    const beside =
      attested === undefined ? [] : [{ path: path.replace(/\.json$/, '.intoto.json'), content: attested, key: 'statement-file' }];
    return [{ path, content, key: 'sbom-file' }, ...beside];
  });
}

/** The snapshot where it is asked for, as a file; it is sent only where the user said so. */
async function submitted(inputs: Inputs, document: Document, { environment, change }: ScanContext): Promise<readonly OutputFile[]> {
  if (!inputs.submit && !inputs.documents.includes(snapshotFormat)) return [];
  const content = snapshot(document, snapshotJob(environment, change));
  if (inputs.submit) await submitSnapshot(content, inputs.token, environment);
  return [{ path: `${inputs['sbom-file']}.snapshot.json`, content, key: 'snapshot-file' }];
}

/** The image against the lock files of a folder of the workspace. @throws PortcullisError where there is no image, or no lock. */
async function heldAgainstLocks(
  inputs: Inputs,
  context: ScanContext,
  image: Taken | undefined,
  maxBytes: number,
): Promise<Pick<Held, 'findings' | 'skipped'>> {
  const { locks } = inputs;
  if (locks === '') return { findings: [], skipped: [] };
  if (image === undefined)
    throw new PortcullisError({
      code: 'input-invalid',
      message: 'expected an image to hold against the lock files, got none',
      where: { key: 'locks' },
      remedy: 'Name the image by `image`, or by `path` where it is a layout, an archive or a root file system.',
    });
  const repository = await takeRepository({ ...inputs, path: locks }, context, maxBytes);
  return { findings: unlocked(image.all, repository.all, locks), skipped: repository.skipped };
}

interface Held {
  readonly findings: readonly Finding[];
  readonly summaries: readonly string[];
  readonly skipped: readonly SkippedInput[];
}

/** Against the document that `baseline` names, and on a pull request against the base commit. */
async function heldAgainst(
  inputs: Inputs,
  context: ScanContext,
  {
    all: { components },
    manifests,
    isImage,
  }: { readonly all: Inventory; readonly manifests: readonly ReadManifest[]; readonly isImage: boolean },
  maxBytes: number,
): Promise<Held> {
  const { settings, workspace, change } = context;
  const findings: Finding[] = [];
  const summaries: string[] = [];
  const skipped: SkippedInput[] = [];
  if (inputs.baseline !== '') {
    const baseline = documentBaseline(settings.head, inputs.baseline, maxBytes);
    const { findings: found, drift: all } = deviations(baseline, components, inputs.baseline);
    findings.push(...found, ...hostFindings(baseline, takenIn(components)));
    summaries.push(driftSummary(all, baseline.name));
  }
  const base = settings.origin === 'base' ? settings.commit : change?.base;
  // No commit holds an image.
  if (base !== undefined && !isImage) {
    const wanted = await selectionFilter(inputs, [workspace]);
    const path = relativePath(workspace, resolve(workspace, inputs.path));
    const folder = path === '' ? '' : `${path}/`;
    const tree = commitTree(workspace, base, `at the base commit ${base.slice(0, 12)}`);
    const isWanted = (file: string): boolean => wanted(file) && (file === path || file.startsWith(folder));
    const baseline = await commitBaseline(tree, path, isWanted, maxBytes);
    const all = withBytesOf(drift(baseline.components, components, true), bytesChangedWithin(baseline.manifests ?? [], manifests));
    findings.push(...bytesFindings(all, baseline.name), ...hostFindings(baseline, takenBy(manifests)));
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
    message: `expected one of ${[...Object.keys(documentFormats), snapshotFormat].join(', ')}, got "${name.slice(0, 60)}"`,
    where: { key: 'documents' },
    remedy: 'Correct the name of the format.',
  });
}

/** A document from which everything was left out does not read as one of a product without packages. */
function emptied({ components, excluded }: Inventory, path: string): NonNullable<ScanResult['notices']> {
  if (components.length > 0 || excluded.length === 0) return [];
  const message = `The document is empty: ${excluded.length} packages stand only below folders of tests. Name the folder by \`path\` where it is the product.`;
  return [{ level: 'warning', path, message }];
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
