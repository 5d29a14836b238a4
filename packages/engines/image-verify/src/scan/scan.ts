// The steps of image-verify: what is named, whose policy judges it, what it says of each, and what is reported.

import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { applicableInputs, compareText, contentHash, type Notice, type ScanResult, type SkippedInput } from '@portcullis/core';
import { type Discovery, discoverImages, type ImageUse, imageSources } from '@portcullis/images/named';
import type { ScanContext } from '@portcullis/lint';
import { connect, type Deadline, inParallel, startDeadline } from '@portcullis/signatures';
import { badInput, namesRegistry } from '@portcullis/signatures/inputs';
import { relativePath, type Walk, walkWorkspace } from '@portcullis/workspace';
import type { ImagePolicy } from '../policy/types.js';
import { verifyImage } from '../verify/image.js';
import type { Verdict } from '../verify/verdict.js';
import { runCanary } from './canary.js';
import { findingsOf } from './findings.js';
import { type Inputs, readSources, refuseNoNames } from './inputs.js';
import { loadPolicy } from './judging-policy.js';
import { resultsOf } from './results.js';
import { imageRules } from './rules.js';
import { late, unknownName } from './verdicts.js';

export async function scan(inputs: Inputs, context: ScanContext): Promise<ScanResult> {
  const deadline = startDeadline(inputs.deadline);
  try {
    return await scanWithin(deadline, inputs, context);
  } finally {
    deadline.stop();
  }
}

async function scanWithin(deadline: Deadline, inputs: Inputs, context: ScanContext): Promise<ScanResult> {
  const now = context.now();
  const canary = await runCanary(now);
  const ofPolicy: Notice[] = [];
  const { policy, path } = await deadline.orFail(loadPolicy(inputs, context, { notices: ofPolicy, deadline }));
  const wanted = readSources(
    inputs,
    imageSources.map(({ id }) => id),
  );
  refuseNoNames(inputs);
  const { walk, discovery } = await lookForImages(inputs, context, wanted);
  const uses = [...discovery.uses, ...inputs.images.map(fromInput)];
  const notices: Notice[] = [];
  const verdicts = await verifyAll(uses, { policy, now, deadline, inputs, context, notices });
  const judged = uses.map((use) => ({
    use,
    verdict: use.reference === undefined ? unknownName(use) : (verdicts.get(use.reference) as Verdict),
  }));
  if (uses.length === 0) notices.push({ level: 'warning', message: 'No file and no input names an image, so nothing was verified.' });
  // What becomes of images is of interest where there are some.
  else notices.push(...ofPolicy);
  notices.push(...discovery.remarks.map((message): Notice => ({ level: 'note', message })));
  const known = worstOfEach([...verdicts.values()]);
  const all = [...known, ...judged.filter(({ use }) => use.reference === undefined).map(({ verdict }) => verdict)];
  return {
    ...findingsOf({ judged, contents: discovery.contents, policyFile: path }),
    coverage: {
      applicable: applicableInputs(all.length, discovery.skipped),
      scanned: all.length,
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
    ...resultsOf(inputs, { verdicts: all, policy, now }),
  };
}

const strictness = ['verified', 'excepted', 'refused'] as const;

/** Two spellings of one image are one, and where a policy of another tool tells them apart, the stricter verdict is the image's. */
function worstOfEach(verdicts: readonly Verdict[]): readonly Verdict[] {
  const found = new Map<string, Verdict>();
  for (const verdict of verdicts) {
    const known = found.get(verdict.name);
    if (known === undefined || strictness.indexOf(verdict.status) > strictness.indexOf(known.status)) found.set(verdict.name, verdict);
  }
  return [...found.values()];
}

async function lookForImages(
  inputs: Inputs,
  { workspace, committed }: ScanContext,
  wanted: ReadonlySet<string>,
): Promise<{ readonly walk: Walk; readonly discovery: Discovery }> {
  const maxBytes = inputs['max-file-size'] * 1024 * 1024;
  const { path, include, exclude } = inputs;
  const walk = await walkWorkspace({ workspace, path, include, exclude, maxFileBytes: maxBytes, committed });
  // Where no file is asked, none is passed over either.
  const asked = wanted.size === 0 ? { files: [], skipped: [], links: [] } : walk;
  const discovery = await discoverImages(asked, { wanted, maxBytes, workspace });
  const unread = wanted.size === 0 ? undefined : namedUnread(path, workspace, discovery);
  return { walk, discovery: unread === undefined ? discovery : { ...discovery, skipped: [...discovery.skipped, unread] } };
}

/** A file that is named by itself and that no source reads: who names it expects its images to be verified. */
function namedUnread(path: string, workspace: string, { read, skipped }: Discovery): SkippedInput | undefined {
  if (read > 0 || skipped.some(({ gap }) => gap)) return undefined;
  if (statSync(resolve(workspace, path), { throwIfNoEntry: false })?.isFile() !== true) return undefined;
  const detail = 'it is named, and none of the files in which images are looked for';
  return { path: relativePath(workspace, resolve(workspace, path)), reason: 'unreadable', gap: true, detail };
}

interface Verifying {
  readonly policy: ImagePolicy | undefined;
  readonly now: Date;
  readonly deadline: Deadline;
  readonly inputs: Inputs;
  readonly context: ScanContext;
  readonly notices: Notice[];
}

/** Verdicts by reference, each image looked at once. */
async function verifyAll(
  uses: readonly ImageUse[],
  { policy, now, deadline, inputs, context, notices }: Verifying,
): Promise<ReadonlyMap<string, Verdict>> {
  const names = [...new Set(uses.flatMap(({ reference }) => (reference === undefined ? [] : [reference])))].sort(compareText);
  // Without an image nobody is asked; what an input names is looked at all the same.
  if (names.length === 0 && !namesRegistry(inputs)) return new Map();
  const revocations = inputs['fetch-revocation'] ? await connectRevocations(inputs, context) : undefined;
  const registry = connect(inputs, context, notices);
  try {
    const work = (name: string) =>
      deadline.orElse(
        () => verifyImage(name, { client: registry.client, policy, now, askRevocation: revocations?.ask }),
        () => late(name, inputs.deadline),
      );
    const found = await inParallel(names, inputs.parallel, work, (done) => context.progress?.(done, names.length));
    return new Map(names.map((name, i) => [name, found[i] as Verdict]));
  } finally {
    registry.close();
    revocations?.close();
  }
}

/** @throws PortcullisError `input-invalid` beside `layout`. */
async function connectRevocations({ layout }: Inputs, { environment, now }: ScanContext) {
  if (layout.length > 0)
    throw badInput('fetch-revocation', 'no such input beside `layout`, which opens no socket', 'true', 'Leave one of them out.');
  const [{ createTransport, proxyFromEnvironment }, { revocationAsker }] = await Promise.all([
    import('@portcullis/http'),
    import('../notation/revocation.js'),
  ]);
  const transport = createTransport({ proxy: proxyFromEnvironment(environment), idleTimeout: 15_000, maxSockets: 4 });
  return { ask: revocationAsker(transport, now), close: () => transport.close() };
}

function fromInput(reference: string): ImageUse {
  return { path: '', reference, text: reference, role: 'input', pinnable: false };
}
