// image-verify: every image that the repository runs, held against the policy; the lock of those that pass.

import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import {
  commonInputs,
  commonOutputs,
  compareText,
  contentHash,
  fileInputs,
  type InputSpecs,
  type InputValues,
  insideWorkspace,
  type Notice,
  PortcullisError,
  policyFile,
  type ScanContext,
  type Scanner,
  type ScanResult,
  walkWorkspace,
} from '@portcullis/core';
import type { RegistryClient } from '@portcullis/oci';
import type { ImageUse } from '../images/types.js';
import type { KnownRoots } from '../policy/authority.js';
import type { PolicyFiles } from '../policy/files.js';
import type { ImagePolicy } from '../policy/types.js';
import type { Verdict } from '../verify/verdict.js';
import { imageRules } from './rules.js';

/** All else that this package offers, loaded when asked for. */
export const loadSignatures = (): Promise<typeof import('../index.js')> => import('../index.js');

export const imageVerifyInputs = {
  ...commonInputs('image-verify'),
  ...fileInputs,
  images: { type: 'list', default: [], description: 'Images to verify beside those that the files name.' },
  sources: {
    type: 'list',
    default: ['dockerfile', 'compose', 'kubernetes', 'kustomize', 'workflow'],
    description: 'Kinds of files that images are taken from; `none` takes only `images`.',
  },
  layout: {
    type: 'string',
    default: '',
    description: 'Directory of an OCI image layout that answers in place of every registry: no socket is opened.',
  },
  'ca-file': {
    type: 'string',
    default: '',
    description: 'PEM file of certificate authorities that registries may use beside the public ones.',
  },
  mirrors: {
    type: 'list',
    default: [],
    description: 'Mirrors to ask first, as `docker.io=mirror.example`; what they give is verified all the same.',
  },
  'trusted-realms': {
    type: 'list',
    default: [],
    description: 'Hosts of token services that may have credentials although they are on another site than their registry.',
  },
  'refresh-trusted-root': {
    type: 'boolean',
    default: false,
    description:
      "Fetch the newest trusted roots by TUF, Sigstore's and where the policy needs it GitHub's, instead of those in this action.",
  },
  parallel: { type: 'integer', default: 16, min: 1, max: 64, description: 'How many images are verified at once.' },
  'lock-file': {
    type: 'string',
    default: 'portcullis-results/image-lock.json',
    description: 'Where the lock of verified images is written.',
  },
  'summaries-file': {
    type: 'string',
    default: 'portcullis-results/image-verify.vsa.jsonl',
    description: 'Where SLSA verification summaries are written, one in-toto statement a line.',
  },
  'grafeas-note': {
    type: 'string',
    default: '',
    description: 'Name of the Grafeas note, `projects/P/notes/N`; empty writes no occurrences.',
  },
  'grafeas-file': {
    type: 'string',
    default: 'portcullis-results/image-verify.grafeas.json',
    description: 'Where Grafeas ATTESTATION occurrences are written, for Binary Authorization.',
  },
} as const satisfies InputSpecs;

type Inputs = InputValues<typeof imageVerifyInputs>;

export const imageVerify: Scanner<typeof imageVerifyInputs> = {
  name: 'image-verify',
  title: 'Image verification',
  description:
    'Lets no image run unless its signature and provenance hold: cosign, Sigstore and Notary Project signatures, held against one policy.',
  inputs: imageVerifyInputs,
  outputs: {
    ...commonOutputs,
    'verified-images': { description: 'JSON list of the verified images, each with `image`, `digest` and `pinned`.' },
    'lock-file': { description: 'Path of the lock of verified images.' },
    refused: { description: 'Number of images that were refused.' },
  },
  network: [
    { host: 'the registries of the images', purpose: 'manifests and signatures; none with `layout`' },
    { host: 'tuf-repo-cdn.sigstore.dev', purpose: 'the newest trusted root, only with `refresh-trusted-root`' },
    { host: 'tuf-repo.github.com', purpose: "GitHub's own root, only with `refresh-trusted-root` and a policy that says `trust: github`" },
  ],
  permissions: { contents: 'read', packages: 'read' },
  rules: imageRules,
  scan,
};

async function scan(inputs: Inputs, context: ScanContext): Promise<ScanResult> {
  const [{ runCanary }, { discoverImages, imageSources }, { verifyImage }, { inParallel }, { findingsOf }] = await Promise.all([
    import('./canary.js'),
    import('../images/discover.js'),
    import('../verify/image.js'),
    import('../verify/parallel.js'),
    import('./findings.js'),
  ]);
  const now = context.now();
  const canary = await runCanary(now);
  const notices: Notice[] = [];
  const policyPath = inputs.config === '' ? policyFile : inputs.config;
  const policy = await loadPolicy(inputs, context, policyPath, notices);
  const wanted = readSources(
    inputs.sources,
    imageSources.map(({ id }) => id),
  );
  const walk = await walkWorkspace({
    workspace: context.workspace,
    path: inputs.path,
    include: inputs.include,
    exclude: inputs.exclude,
    maxFileBytes: inputs['max-file-size'] * 1024 * 1024,
  });
  const discovery = await discoverImages(wanted.size === 0 ? [] : walk.files, wanted, inputs['max-file-size'] * 1024 * 1024);
  const uses = [...discovery.uses, ...inputs.images.map(fromInput)];
  const names = [...new Set(uses.flatMap(({ reference }) => (reference === undefined ? [] : [reference])))].sort(compareText);
  const registry = await connect(inputs, context);
  const verdicts = new Map<string, Verdict>();
  try {
    const work = (name: string) => verifyImage(name, { client: registry.client, policy, now });
    const found = await inParallel(names, inputs.parallel, work, (done) => context.progress?.(done, names.length));
    for (const [i, name] of names.entries()) verdicts.set(name, found[i] as Verdict);
  } finally {
    registry.close();
  }
  const judged = uses.map((use) => ({
    use,
    verdict: use.reference === undefined ? unknownName(use) : (verdicts.get(use.reference) as Verdict),
  }));
  const { findings, suppressed } = findingsOf({ judged, contents: discovery.contents, policyFile: policyPath });
  if (uses.length === 0) notices.push({ level: 'warning', message: 'No file and no input names an image, so nothing was verified.' });
  // Of two spellings of one image the first is listed.
  const all = [...new Map([...verdicts.values()].map((verdict) => [verdict.name, verdict])).values()];
  const unknown = judged.filter(({ use }) => use.reference === undefined).map(({ verdict }) => verdict);
  const skipped = [...(wanted.size === 0 ? [] : walk.skipped), ...discovery.skipped];
  return {
    findings,
    suppressed,
    coverage: {
      applicable: all.length + unknown.length + discovery.skipped.filter(({ gap }) => gap).length,
      scanned: all.length + unknown.length,
      bytes: discovery.bytes,
      skipped,
    },
    notices,
    canary,
    configurationDigest: contentHash(
      JSON.stringify([
        policy?.digest ?? null,
        inputs.images,
        [...wanted].sort(),
        inputs.include,
        inputs.exclude,
        inputs.mirrors,
        inputs.layout !== '',
      ]),
    ),
    rules: imageRules,
    ...(await exported(inputs, { verdicts: [...all, ...unknown], policy, now })),
  };
}

/** Files, outputs and summary that tell of the verdicts. */
async function exported(
  inputs: Inputs,
  input: { readonly verdicts: readonly Verdict[]; readonly policy: ImagePolicy | undefined; readonly now: Date },
): Promise<Pick<ScanResult, 'files' | 'details' | 'properties'>> {
  const { grafeasOccurrences, imageLock, verificationSummaries, verifiedImages } = await import('./exports.js');
  const { detailsOf } = await import('./details.js');
  const note = inputs['grafeas-note'];
  if (note !== '' && !/^projects\/[\w.:-]{1,100}\/notes\/[\w.-]{1,100}$/.test(note)) {
    throw new PortcullisError({
      code: 'input-invalid',
      message: `expected projects/PROJECT/notes/NOTE, got "${note.slice(0, 80)}"`,
      where: { key: 'grafeas-note' },
      remedy: 'Give the full name of the note.',
    });
  }
  const verifier = 'https://github.com/portcullis-ci/portcullis/actions/image-verify';
  const refused = input.verdicts.filter(({ status }) => status === 'refused').length;
  return {
    files: [
      { path: inputs['lock-file'], content: imageLock(input), key: 'lock-file' },
      { path: inputs['summaries-file'], content: verificationSummaries(input, verifier), key: 'summaries-file' },
      ...(note === '' ? [] : [{ path: inputs['grafeas-file'], content: grafeasOccurrences(input, note), key: 'grafeas-file' }]),
    ],
    details: detailsOf(input.verdicts),
    properties: {
      outputs: { 'verified-images': verifiedImages(input), 'lock-file': inputs['lock-file'], refused: String(refused) },
      images: input.verdicts.length,
      refused,
    },
  };
}

/** On a pull request the base commit's policy judges; where that has none, the change's own does, and says so. */
async function loadPolicy(inputs: Inputs, context: ScanContext, path: string, notices: Notice[]): Promise<ImagePolicy | undefined> {
  const [{ committedFiles, workingTreeFiles }, { readImagePolicy }] = await Promise.all([
    import('../policy/files.js'),
    import('../policy/read.js'),
  ]);
  const roots = inputs['refresh-trusted-root'] ? await freshRoots(inputs, context) : {};
  const read = (files: PolicyFiles): Promise<ImagePolicy | undefined> => readImagePolicy(files, path, roots);
  const { change } = context;
  if (change?.kind === 'pull-request' && change.base !== undefined) {
    const base = await read(committedFiles(context.workspace, change.base));
    if (base !== undefined) return base;
    notices.push({ level: 'warning', message: `The base commit has no policy for images, so the change is judged by its own ${path}.` });
  }
  const policy = await read(workingTreeFiles(context.workspace));
  if (policy === undefined) notices.push({ level: 'warning', message: `${path} says nothing of images, so every image is refused.` });
  return policy;
}

async function freshRoots(inputs: Inputs, context: ScanContext): Promise<KnownRoots> {
  if (inputs.layout !== '') {
    throw new PortcullisError({
      code: 'input-invalid',
      message: 'expected no `refresh-trusted-root` beside `layout`, which opens no socket',
      where: { key: 'refresh-trusted-root' },
      remedy: 'Leave one of them out.',
    });
  }
  const { refreshGithubRoots, refreshRoots } = await import('../sigstore/trusted-root.js');
  const folder = context.environment.RUNNER_TEMP || context.environment.TMPDIR || '/tmp';
  const cacheFolder = join(folder, 'portcullis-tuf');
  let github: ReturnType<typeof refreshGithubRoots> | undefined;
  return {
    sigstore: await refreshRoots({ cacheFolder }),
    github: () => {
      github ??= refreshGithubRoots(cacheFolder);
      return github;
    },
  };
}

async function connect(inputs: Inputs, context: ScanContext): Promise<{ readonly client: RegistryClient; readonly close: () => void }> {
  const oci = await import('@portcullis/oci');
  if (inputs.layout !== '')
    return { client: oci.layoutRegistry(insideWorkspace(context.workspace, inputs.layout)), close: () => undefined };
  const mirrors = new Map<string, string[]>();
  for (const entry of inputs.mirrors) {
    const [registry = '', mirror = '', ...rest] = entry.split('=');
    if (registry === '' || !/^[a-z0-9.-]{1,253}(?::\d{1,5})?$/i.test(mirror) || rest.length > 0)
      throw badInput('mirrors', 'REGISTRY=MIRROR', entry);
    mirrors.set(registry, [...(mirrors.get(registry) ?? []), mirror]);
  }
  const ca = inputs['ca-file'] === '' ? context.environment.SSL_CERT_FILE : inputs['ca-file'];
  const client = oci.createRegistryClient({
    environment: context.environment,
    now: context.now,
    mirrors,
    trustedRealms: inputs['trusted-realms'],
    ...(ca === undefined || ca === '' ? {} : { ca: readCa(context.workspace, ca) }),
  });
  return { client, close: () => client.close() };
}

/** An input of the job's author, so it may lie outside the checkout: `/etc/ssl/…`. */
function readCa(workspace: string, file: string): string {
  const path = file.startsWith('/') ? file : join(realpathSync(workspace), file);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (!text.includes('-----BEGIN CERTIFICATE-----')) throw badInput('ca-file', 'a PEM file of certificates', file);
  return text;
}

function readSources(given: readonly string[], known: readonly string[]): ReadonlySet<string> {
  if (given.length === 1 && given[0] === 'none') return new Set();
  for (const source of given) if (!known.includes(source)) throw badInput('sources', `one of ${known.join(', ')}, or none`, source);
  return new Set(given);
}

function badInput(key: string, expected: string, got: string): PortcullisError {
  return new PortcullisError({
    code: 'input-invalid',
    message: `expected ${expected}, got "${got.slice(0, 80)}"`,
    where: { key },
    remedy: 'Correct the input.',
  });
}

function fromInput(reference: string): ImageUse {
  return { path: '', reference, text: reference, role: 'input', pinnable: false };
}

function unknownName(use: ImageUse): Verdict {
  const reason = `expected an image that is known before the run, got ${use.text.slice(0, 200)}`;
  return {
    name: use.text.slice(0, 200),
    status: 'refused',
    attempts: [],
    problems: [{ kind: 'unresolved', code: 'name-unknown', reason }],
  };
}
