// The gate's artifact, as the untrusted input that it is: asked for by the run's own id, never written to disk, two members read, each
// bounded. A pull request's code may have written every byte of it.

import { PortcullisError } from '@portcullis/core';
import { readZip, type ZipMember } from '@portcullis/formats/zip';
import type { ReportDocument } from '@portcullis/report';
import { documentSchema } from '@portcullis/report/schema';
import * as v from 'valibot';
import { answerTo, askForAll, type CodeHost } from './code-host.js';
import { id, sha } from './event.js';
import type { Place, Run } from './target.js';

const maxArtifactBytes = 64 * 1024 * 1024;
const maxDecisionBytes = 32 * 1024 * 1024;
const maxPatchBytes = 8 * 1024 * 1024;

const artifactShape = v.object({
  id,
  name: v.string(),
  size_in_bytes: v.number(),
  expired: v.boolean(),
  workflow_run: v.nullish(v.object({ id, head_sha: sha })),
});

export interface GateArtifact {
  readonly decision: ReportDocument;
  /** The patch of fixes that keep the meaning of what they change; empty where there is none. */
  readonly patch: string;
}

/** @throws PortcullisError `artifact-missing`, `artifact-invalid` or as askFor does. */
export async function readArtifact(
  host: CodeHost,
  place: Place,
  run: Run,
  wanted: { readonly artifact: string; readonly 'decision-file': string },
): Promise<GateArtifact> {
  const { items } = await askForAll(
    host,
    {
      route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
      parameters: { ...place, run_id: run.id, name: wanted.artifact },
      purpose: 'to the question for the artifact',
      permission: 'actions: read',
      shape: artifactShape,
    },
    3,
    (data) => (data as { readonly artifacts?: unknown } | null)?.artifacts,
  );
  const own = items.filter(
    ({ name, expired, workflow_run: of }) => name === wanted.artifact && !expired && of?.id === run.id && of.head_sha === run.head_sha,
  );
  // Of several attempts the last has the highest number.
  const newest = own.reduce<(typeof own)[number] | undefined>((a, b) => (a !== undefined && a.id > b.id ? a : b), undefined);
  if (newest === undefined)
    throw new PortcullisError({
      code: 'artifact-missing',
      message: `expected the run to have an artifact ${JSON.stringify(wanted.artifact.slice(0, 100))}`,
      where: { key: 'artifact' },
      remedy: 'Upload the folder of results in the gate’s job, also when it blocks: on the condition `!cancelled()`.',
    });
  if (newest.size_in_bytes > maxArtifactBytes) throw invalid(`it has more than ${maxArtifactBytes} bytes`);
  const { headers } = await answerTo(host, {
    route: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip',
    parameters: { ...place, artifact_id: newest.id },
    purpose: 'to the question for the artifact',
    permission: 'actions: read',
  });
  if (headers.location === undefined) throw invalid('the server does not say where it is');
  return unpacked(await host.download(headers.location, maxArtifactBytes), wanted['decision-file']);
}

function unpacked(bytes: Buffer, decisionFile: string): GateArtifact {
  const members = readZip(bytes, 'the artifact');
  const decisionMember = memberOf(members, decisionFile);
  if (decisionMember === undefined) throw invalid(`it holds no ${decisionFile}`);
  const decision = decisionOf(decisionMember.read(maxDecisionBytes));
  const patchFile = decision.files['patch-file'];
  const patch = patchFile === undefined ? undefined : memberOf(members, patchFile);
  return { decision, patch: patch === undefined ? '' : patch.read(maxPatchBytes).toString('utf8') };
}

/** The member whose name is the longest end of a path; an upload leaves off the folders that all files share. */
function memberOf(members: readonly ZipMember[], path: string): ZipMember | undefined {
  const parts = path.split('/');
  for (let from = 0; from < Math.min(parts.length, 20); from++) {
    const end = parts.slice(from).join('/');
    const found = members.filter(({ name }) => name === end);
    if (found.length === 1) return found[0];
    if (found.length > 1) throw invalid(`it holds ${end} more than once`);
  }
  return undefined;
}

function decisionOf(bytes: Buffer): ReportDocument {
  let data: unknown;
  try {
    data = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw invalid('its decision is no JSON');
  }
  const parsed = v.safeParse(documentSchema, data);
  if (parsed.success) return parsed.output as ReportDocument;
  throw invalid('its decision has another shape than the gate of this version writes');
}

function invalid(why: string): PortcullisError {
  return new PortcullisError({
    code: 'artifact-invalid',
    message: `expected an artifact that the gate wrote: ${why}`,
    remedy: 'Pin remediation-gate and gate-comment to one commit, and upload the gate’s folder as it is.',
  });
}
