// image-verify: every image that the repository runs, held against the policy; the lock of those that pass.

import { readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import {
  commonInputs,
  commonOutputs,
  compareText,
  contentHash,
  fileInputs,
  type InputSpecs,
  type InputValues,
  isNamed,
  type Notice,
  PortcullisError,
  type ScanResult,
} from '@portcullis/core';
import type { ScanContext, Scanner } from '@portcullis/lint';
import type { ImageReference, NamedLayout, RegistryClient } from '@portcullis/oci';
import { policyFile } from '@portcullis/policy';
import { insideWorkspace, settingsTree, type Tree, walkWorkspace } from '@portcullis/workspace';
import type { ImageUse } from '../images/types.js';
import type { KnownRoots } from '../policy/authority.js';
import type { ImagePolicy } from '../policy/types.js';
import type { Verdict } from '../verify/verdict.js';
import { imageRules } from './rules.js';

/** All else that this package offers, loaded when asked for. */
export const loadSignatures = (): Promise<typeof import('../signatures.js')> => import('../signatures.js');

export const imageVerifyInputs = {
  ...commonInputs('image-verify'),
  ...fileInputs,
  images: { type: 'list', default: [], description: 'Images to verify beside those that the files name.' },
  sources: {
    type: 'list',
    default: ['dockerfile', 'compose', 'bake', 'workflow', 'gitlab', 'devcontainer', 'helm', 'kustomize', 'kubernetes'],
    description: 'Kinds of files that images are taken from; `none` takes only `images`.',
  },
  layout: {
    type: 'list',
    default: [],
    description:
      'Directories of OCI image layouts that answer in place of every registry, as `DIRECTORY`, or `IMAGE=DIRECTORY` where the layout holds no full name: no socket is opened.',
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
  deadline: {
    type: 'integer',
    default: 900,
    min: 1,
    max: 21_600,
    description: 'Seconds for the whole run; an image that is not verified by then is refused.',
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
  const [{ runCanary }, { discoverImages, imageSources }, { verifyImage }, { inParallel }, { findingsOf }, { startDeadline }] =
    await Promise.all([
      import('./canary.js'),
      import('../images/discover.js'),
      import('../verify/image.js'),
      import('../verify/parallel.js'),
      import('./findings.js'),
      import('../verify/deadline.js'),
    ]);
  const now = context.now();
  const deadline = startDeadline(inputs.deadline);
  try {
    const canary = await runCanary(now);
    const notices: Notice[] = [];
    const policyPath = inputs.config === '' ? policyFile : inputs.config;
    const ofPolicy: Notice[] = [];
    const policy = await deadline.orFail(loadPolicy(inputs, context, policyPath, ofPolicy));
    const wanted = readSources(
      inputs.sources,
      imageSources.map(({ id }) => id),
    );
    if (wanted.size === 0 && inputs.images.length === 0) throw nothingNamed();
    const walk = await walkWorkspace({
      workspace: context.workspace,
      path: inputs.path,
      include: inputs.include,
      exclude: inputs.exclude,
      maxFileBytes: inputs['max-file-size'] * 1024 * 1024,
      committed: context.committed,
    });
    const discovery = await discoverImages(wanted.size === 0 ? { ...walk, files: [], skipped: [] } : walk, {
      wanted,
      maxBytes: inputs['max-file-size'] * 1024 * 1024,
      workspace: context.workspace,
    });
    const uses = [...discovery.uses, ...inputs.images.map(fromInput)];
    const names = [...new Set(uses.flatMap(({ reference }) => (reference === undefined ? [] : [reference])))].sort(compareText);
    const registry = await connect(inputs, context, notices);
    const verdicts = new Map<string, Verdict>();
    try {
      const work = (name: string) =>
        deadline.orElse(
          () => verifyImage(name, { client: registry.client, policy, now }),
          () => late(name, inputs.deadline),
        );
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
    // What becomes of images is of interest where there are some.
    else notices.push(...ofPolicy);
    // Of two spellings of one image the first is listed.
    const all = [...new Map([...verdicts.values()].map((verdict) => [verdict.name, verdict])).values()];
    const unknown = judged.filter(({ use }) => use.reference === undefined).map(({ verdict }) => verdict);
    for (const remark of discovery.remarks) notices.push({ level: 'note', message: remark });
    const gaps = discovery.skipped.filter(({ gap }) => gap).length;
    return {
      findings,
      suppressed,
      coverage: {
        applicable: all.length + unknown.length + gaps,
        scanned: all.length + unknown.length,
        bytes: discovery.bytes,
        skipped: discovery.skipped,
        excluded: walk.excluded,
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
          inputs.layout,
        ]),
      ),
      rules: imageRules,
      ...(await exported(inputs, { verdicts: [...all, ...unknown], policy, now })),
    };
  } finally {
    deadline.stop();
  }
}

function nothingNamed(): PortcullisError {
  return new PortcullisError({
    code: 'input-invalid',
    message: 'expected an image in `images`, since `sources: none` takes them from no file; got none',
    where: { key: 'images' },
    remedy: 'Name the images, or leave `sources` out.',
  });
}

/** What the deadline leaves of an image: nobody knows whether it is good. */
function late(name: string, seconds: number): Verdict {
  const reason = `expected an answer before the deadline of the whole run, ${seconds} seconds, got none. Raise \`deadline\`, or look at why the registry is slow`;
  return {
    name: name.slice(0, 200),
    status: 'refused',
    attempts: [],
    problems: [{ kind: 'unavailable', code: 'deadline-passed', reason }],
  };
}

/** Files, outputs and summary that tell of the verdicts. */
async function exported(
  inputs: Inputs,
  input: { readonly verdicts: readonly Verdict[]; readonly policy: ImagePolicy | undefined; readonly now: Date },
): Promise<Pick<ScanResult, 'files' | 'details' | 'properties' | 'outputs'>> {
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
    outputs: { 'verified-images': verifiedImages(input), 'lock-file': inputs['lock-file'], refused: String(refused) },
    properties: {
      images: input.verdicts.length,
      verified: input.verdicts.filter(({ status }) => status === 'verified').length,
      letThrough: input.verdicts.filter(({ status }) => status === 'excepted').length,
      refused,
    },
  };
}

/**
 * The policy of the tree that judges, with every file it names read from the same tree. What a change says of it counts after
 * the merge, also where the base commit says nothing yet.
 * @throws PortcullisError `config-missing`, `base-unavailable`.
 */
async function loadPolicy(inputs: Inputs, context: ScanContext, path: string, notices: Notice[]): Promise<ImagePolicy | undefined> {
  const { readImagePolicy } = await import('../policy/read.js');
  const { settings } = context;
  const own = isThere(settings.head, path);
  const tree = settingsTree(settings);
  if (settings.origin === 'unavailable') {
    if (own) throw baseUnavailable(path, settings.reason);
    if (isNamed(imageVerifyInputs.config, inputs.config)) throw missingConfig(path, settings.head);
  }
  if (tree === undefined) return undefined;
  if (isNamed(imageVerifyInputs.config, inputs.config) && tree.read(path) === undefined && !own) throw missingConfig(path, tree);
  const roots = inputs['refresh-trusted-root'] ? await freshRoots(inputs, context) : {};
  const policy = await readImagePolicy(tree, path, roots);
  if (settings.origin === 'checkout' && settings.remark !== undefined && policy !== undefined)
    notices.push({ level: 'warning', message: `Judged by the policy of this checkout: ${settings.remark}.` });
  if (policy === undefined) {
    const later = settings.origin !== 'checkout' && own ? '; what this change says counts after the merge' : '';
    notices.push({ level: 'warning', message: `${path} says nothing of images ${tree.where}, so every image is refused${later}.` });
  }
  return policy;
}

/** Whether there is such a file, read or not. */
function isThere(tree: Tree, path: string): boolean {
  try {
    return tree.read(path) !== undefined;
  } catch {
    return true;
  }
}

function missingConfig(path: string, tree: Tree): PortcullisError {
  return new PortcullisError({
    code: 'config-missing',
    message: `expected the policy ${path.slice(0, 200)}, got no such file ${tree.where}`,
    where: { key: 'config' },
    remedy: 'Correct the path, or leave `config` out for .github/portcullis.yml.',
  });
}

function baseUnavailable(path: string, reason: string): PortcullisError {
  return new PortcullisError({
    code: 'base-unavailable',
    message: `expected the policy of the base commit, but ${reason}`,
    where: { file: path },
    remedy: 'Check out with `fetch-depth: 0`, so that the change is not judged by the policy that it brings along.',
  });
}

async function freshRoots(inputs: Inputs, context: ScanContext): Promise<KnownRoots> {
  if (inputs.layout.length > 0) {
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

async function connect(
  inputs: Inputs,
  context: ScanContext,
  notices: Notice[],
): Promise<{ readonly client: RegistryClient; readonly close: () => void }> {
  const oci = await import('@portcullis/oci');
  if (inputs.layout.length > 0) {
    if (inputs.mirrors.length > 0 || inputs['ca-file'] !== '')
      notices.push({ level: 'warning', message: '`mirrors` and `ca-file` count for nothing beside `layout`, which opens no socket.' });
    const reference = (text: string): ImageReference | undefined => {
      try {
        return oci.parseReference(text);
      } catch {
        return undefined;
      }
    };
    const [only, ...others] = inputs.images;
    const asked = only === undefined || others.length > 0 || inputs.layout.length > 1 ? undefined : reference(only);
    const layouts = inputs.layout.map((entry): NamedLayout => {
      const equals = entry.indexOf('=');
      const name = equals < 0 ? undefined : reference(entry.slice(0, equals));
      if (equals >= 0 && (name === undefined || name.digest !== undefined)) throw badInput('layout', 'DIRECTORY or IMAGE=DIRECTORY', entry);
      const directory = insideWorkspace(context.workspace, entry.slice(equals + 1));
      const tagged = name !== undefined && /:[^/:]+$/.test(entry.slice(0, equals));
      return { directory, tagged, ...(name === undefined ? {} : { name }), ...(asked === undefined ? {} : { asked }) };
    });
    return { client: oci.layoutRegistry(...layouts), close: () => undefined };
  }
  const mirrors = new Map<string, string[]>();
  const host = /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?(?::\d{1,5})?$/i;
  for (const entry of inputs.mirrors) {
    const [named = '', mirror = '', ...rest] = entry.split('=').map((part) => part.trim());
    const registry = oci.normalHost(named);
    if (!host.test(registry) || !host.test(mirror) || rest.length > 0) throw badInput('mirrors', 'REGISTRY=MIRROR', entry);
    mirrors.set(registry, [...(mirrors.get(registry) ?? []), oci.normalHost(mirror)]);
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
  const path = isAbsolute(file) ? file : join(realpathSync(workspace), file);
  const text = statSync(path, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(path, 'utf8') : '';
  if (!text.includes('-----BEGIN CERTIFICATE-----')) throw badInput('ca-file', 'a PEM file of certificates', file);
  return text;
}

function readSources(given: readonly string[], known: readonly string[]): ReadonlySet<string> {
  if (given.length === 1 && given[0] === 'none') return new Set();
  if (given.includes('none')) throw badInput('sources', 'none alone', given.join(', '));
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
