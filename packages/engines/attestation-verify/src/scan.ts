// The steps of attestation-verify: what is named, what must be attested of it, what is found, and what is reported.

import { join, resolve } from 'node:path';
import {
  byPlace,
  contentHash,
  cut,
  escapeMarkdown,
  type Finding,
  fingerprinter,
  type Notice,
  PortcullisError,
  type ScanResult,
} from '@portcullis/core';
import type { ScanContext } from '@portcullis/lint';
import { policyFile } from '@portcullis/policy';
import { type Connection, connect, type Deadline, startDeadline, withKeyService } from '@portcullis/signatures';
import { namesRegistry } from '@portcullis/signatures/inputs';
import { insideWorkspace, settingsTree, slashes } from '@portcullis/workspace';
import { runCanary } from './canary.js';
import { type CodeHost, codeHost } from './code-host.js';
import { type Expectation, type ReadFile, readExpectation } from './expectation.js';
import type { Inputs } from './inputs.js';
import { attestationRules, ruleFor } from './rules.js';
import { type Places, readSubjects, type Subject } from './subjects.js';
import { describeOutcome, inOrder, type NamedBundle, nameOf, type Outcome, readBundleFiles, verifySubject } from './verify.js';

export async function scan(inputs: Inputs, context: ScanContext): Promise<ScanResult> {
  const deadline = startDeadline(inputs.deadline);
  try {
    return await scanWithin(deadline, inputs, context);
  } finally {
    deadline.stop();
  }
}

async function scanWithin(deadline: Deadline, inputs: Inputs, context: ScanContext): Promise<ScanResult> {
  const canary = runCanary();
  const notices: Notice[] = [];
  const expectation = await deadline.orFail(
    withKeyService(inputs, { ...context, deadline }, (keyService) => readExpectation(inputs, judgingFiles(context), keyService)),
  );
  const places = placesOf(inputs, context);
  const subjects = await readSubjects(inputs.subjects, places);
  const bundles = await readBundleFiles(inputs.bundles, places);
  const unread = bundles.flatMap(({ place, bundle }) => ('kind' in bundle ? [`${place}, ${bundle.reason.slice(0, 200)}`] : []));
  if (unread.length > 0)
    notices.push({
      level: 'warning',
      message: `${unread.length} of ${bundles.length} bundles in \`bundles\` could not be read and attest nothing; the first: ${unread[0]}.`,
    });
  const host = inputs['attestations-api'] ? codeHost(expectation.sourceUri, context.environment) : undefined;
  if (bundles.length === 0 && host === undefined) requireSource(subjects);
  const outcomes = await verifyAll(subjects, { deadline, inputs, context, notices, expectation, bundles, host });
  const verified = outcomes.filter((outcome) => outcome.verified !== undefined);
  const refused = outcomes.length - verified.length;
  return {
    findings: findingsOf(outcomes, inputs),
    suppressed: [],
    coverage: { applicable: outcomes.length, scanned: outcomes.length, bytes: 0, skipped: [] },
    notices,
    canary,
    configurationDigest: contentHash(JSON.stringify([expectation.rules, ...Object.entries(inputs).map(([name, value]) => [name, value])])),
    rules: attestationRules,
    details: detailsOf(outcomes),
    outputs: {
      verified: JSON.stringify(
        verified.map(({ subject, digest, verified: held }) => ({
          subject: nameOf(subject),
          digest,
          signer: held?.signer.identity,
          predicateType: held?.statement.predicateType,
        })),
      ),
      refused: String(refused),
    },
    properties: { subjects: outcomes.length, verified: verified.length, refused },
  };
}

interface Verifying {
  readonly deadline: Deadline;
  readonly inputs: Inputs;
  readonly context: ScanContext;
  readonly notices: Notice[];
  readonly expectation: Expectation;
  readonly bundles: readonly NamedBundle[];
  readonly host: CodeHost | undefined;
}

async function verifyAll(
  subjects: readonly Subject[],
  { deadline, inputs, context, notices, expectation, bundles, host }: Verifying,
): Promise<readonly Outcome[]> {
  let connection: Connection | undefined;
  const images = subjects.flatMap((subject) => (subject.kind === 'image' ? [nameOf(subject)] : []));
  const registry = () => {
    connection ??= connect({ ...inputs, images }, context, notices);
    return connection.client;
  };
  try {
    if (namesRegistry(inputs)) registry();
    return await inOrder(subjects, (subject) =>
      deadline.orElse(
        () => verifySubject(subject, { expectation, bundles, host, registry }),
        () => late(subject, inputs.deadline),
      ),
    );
  } finally {
    connection?.close();
    host?.close();
  }
}

function late(subject: Subject, seconds: number): Outcome {
  const reason = `expected an answer before the deadline of the whole run, ${seconds} seconds, got none`;
  return { subject, problem: { kind: 'unavailable', code: 'deadline-passed', reason } };
}

/** Keys, roots and conditions come from whoever judges the change, so that it brings along none of its own. */
function judgingFiles({ settings }: ScanContext): ReadFile {
  const tree = settingsTree(settings);
  return (file, input) => {
    const content = tree?.read(file);
    if (content !== undefined) return content;
    const got = settings.origin === 'unavailable' ? settings.reason : `none ${settings.tree.where}`;
    throw new PortcullisError({
      code: settings.origin === 'unavailable' ? 'base-unavailable' : 'config-missing',
      message: `expected the file ${file.slice(0, 200)}, got ${got}`,
      where: { key: input },
      remedy:
        settings.origin === 'unavailable'
          ? 'Check out with `fetch-depth: 0`, so that the change is not judged by the keys that it brings along.'
          : 'Correct the path; what a change adds counts after its merge.',
    });
  };
}

function placesOf(inputs: Inputs, { workspace }: ScanContext): Places {
  const root = insideWorkspace(workspace, inputs.path);
  return { root, locate: (path, key) => insideWorkspace(workspace, resolve(root, path), key) };
}

/** Files have no registry to be asked: with nothing to look into, nothing could ever be found. */
function requireSource(subjects: readonly Subject[]): void {
  const file = subjects.find(({ kind }) => kind !== 'image');
  if (file === undefined) return;
  throw new PortcullisError({
    code: 'input-invalid',
    message: `expected bundles for ${file.name.slice(0, 100)} in \`bundles\`, or \`attestations-api\`, got neither`,
    where: { key: 'bundles' },
    remedy: 'Name the files that hold the attestations.',
  });
}

function findingsOf(outcomes: readonly Outcome[], inputs: Inputs): readonly Finding[] {
  const fingerprints = new Map<string, ReturnType<typeof fingerprinter>>();
  const findings = outcomes.flatMap(({ subject, digest, problem }): readonly Finding[] => {
    if (problem === undefined) return [];
    const rule = ruleFor(problem.kind);
    const name = nameOf(subject);
    // What is no file of the repository is told of at the policy, as images that an input names are.
    const path = subject.kind === 'file' ? slashes(join(inputs.path, subject.name)) : policyFile;
    const fingerprint = fingerprints.get(path) ?? fingerprinter();
    fingerprints.set(path, fingerprint);
    return [
      {
        ruleId: rule.id,
        severity: rule.severity,
        confidence: rule.confidence,
        message: `${name}: ${problem.reason}.`,
        location: { path },
        fingerprint: fingerprint(rule.id, path, name),
        evidence: name,
        refusal: true,
        properties: { subject: name, code: problem.code, ...(digest === undefined ? {} : { digest }) },
      },
    ];
  });
  return findings.sort(byPlace);
}

const maxRows = 200;

function detailsOf(outcomes: readonly Outcome[]): string {
  const rows = outcomes
    .slice(0, maxRows)
    .map((outcome) => `- ${outcome.problem === undefined ? '✓ verified' : '✗ refused'}: ${plain(describeOutcome(outcome))}`);
  const rest = outcomes.length > maxRows ? [`- ${outcomes.length - maxRows} more are in the SARIF file.`] : [];
  return ['', '#### Subjects', '', ...rows, ...rest, ''].join('\n');
}

/** Text that is only text: names and reasons hold what strangers wrote. */
function plain(text: string): string {
  return escapeMarkdown(cut(text, 800));
}
