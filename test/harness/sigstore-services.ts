// A private Sigstore on this machine, for real clients to sign keyless with: a certificate authority that takes GitHub's tokens at their
// word, Rekor, and a timestamp authority, all of one instance of the mock.

import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ASN1Obj } from '@sigstore/core';
import { fulcioHandler } from '@sigstore/mock';
import type { MockInstance } from './mock-sigstore.js';

export interface SigstoreServices {
  /** `http://127.0.0.1:PORT`: all of them answer there. */
  readonly url: string;
  close(): Promise<void>;
}

/** What the token of a workflow's job says, as far as certificates take it over. */
export interface JobClaims {
  readonly repository?: string;
  /** The workflow that was called, where it is another repository's. */
  readonly workflow?: string;
  readonly ref?: string;
  readonly runner?: string;
  readonly issuer?: string;
}

/** Clients look for their entry by the ETag. */
const entryId = '0'.repeat(80);
const github = 'https://token.actions.githubusercontent.com';

/** A token that nobody signed: the authority here asks for nothing else. */
export function jobToken({
  repository = 'octo/app',
  workflow,
  ref = 'refs/heads/main',
  runner = 'github-hosted',
  issuer = github,
}: JobClaims): string {
  const job = workflow ?? `${repository}/.github/workflows/release.yml@${ref}`;
  const own = `${repository}/.github/workflows/release.yml@${ref}`;
  const claims = {
    iss: issuer,
    aud: 'sigstore',
    sub: `repo:${repository}:ref:${ref}`,
    exp: 4_102_444_800,
    // Fulcio makes the subject of the workflow that the job ran; the mock takes a claim of any name for it.
    subject: `https://github.com/${job}`,
    event_name: 'push',
    sha: '1'.repeat(40),
    workflow: 'release',
    repository,
    ref,
    job_workflow_ref: job,
    job_workflow_sha: '1'.repeat(40),
    runner_environment: runner,
    repository_id: '1',
    repository_owner: repository.split('/')[0],
    repository_owner_id: '2',
    workflow_ref: own,
    workflow_sha: '1'.repeat(40),
    repository_visibility: 'public',
    run_id: '1',
    run_attempt: '1',
  };
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}.${Buffer.from('unsigned').toString('base64url')}`;
}

export async function sigstoreServices(instance: MockInstance): Promise<SigstoreServices> {
  const fulcio = fulcioHandler(instance.ca, { strict: true, subjectClaim: 'subject' });

  const answers: Readonly<
    Record<string, (body: Buffer, request: IncomingMessage) => Promise<{ status: number; type: string; body: string | ArrayBufferView }>>
  > = {
    '/api/v2/signingCert': async (body, { headers }) => {
      const { statusCode, response } = await fulcio.fn(certificateRequest(body, headers.authorization));
      return { status: statusCode === 201 ? 200 : statusCode, type: 'application/json', body: response as string };
    },
    '/api/v1/log/entries': async (body) => {
      const { body: logged, integratedTime, logID, logIndex, set, proof } = await instance.log(canonicalEntry(JSON.parse(body.toString())));
      const verification = { inclusionProof: proof, signedEntryTimestamp: set };
      const entry = { [entryId]: { body: logged, integratedTime, logID, logIndex, verification } };
      return { status: 201, type: 'application/json', body: JSON.stringify(entry) };
    },
    '/api/v1/timestamp': async (body) => ({
      status: 201,
      type: 'application/timestamp-reply',
      body: await instance.tsa.timestamp(timestampRequest(body)),
    }),
  };
  const server = createServer((request, response) => {
    const answer = answers[request.url ?? ''];
    if (answer === undefined) return void response.writeHead(404).end('{}');
    bodyOf(request)
      .then((body) => answer(body, request))
      .then(({ status, type, body }) =>
        response
          .writeHead(status, { 'content-type': type, etag: entryId })
          .end(typeof body === 'string' ? body : Buffer.from(body.buffer, body.byteOffset, body.byteLength)),
      )
      .catch((error: Error) => response.writeHead(500).end(error.message));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      return new Promise<void>((closed) => server.close(() => closed()));
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** Clients in Go send the token as a header; the mock looks for it where sigstore-js sends it. */
function certificateRequest(body: Buffer, authorization: string | undefined): string {
  if (authorization === undefined) return body.toString();
  const credentials = { oidcIdentityToken: authorization.replace(/^Bearer /, '') };
  return JSON.stringify({ ...(JSON.parse(body.toString()) as object), credentials });
}

interface ProposedEntry {
  readonly kind: string;
  readonly apiVersion: string;
  readonly spec: { readonly proposedContent?: { readonly envelope: string; readonly verifiers: readonly string[] } };
}

/** Rekor keeps of an envelope its hashes and signatures; a signature over a digest stands as it was proposed. */
function canonicalEntry(proposed: ProposedEntry): object {
  const { kind, apiVersion, spec } = proposed;
  if (spec.proposedContent === undefined) return proposed;
  const { envelope, verifiers } = spec.proposedContent;
  const { payload, signatures } = JSON.parse(envelope) as { payload: string; signatures: readonly { readonly sig: string }[] };
  const hashOf = (bytes: Buffer) => ({ algorithm: 'sha256', value: createHash('sha256').update(bytes).digest('hex') });
  return {
    kind,
    apiVersion,
    spec: {
      envelopeHash: hashOf(Buffer.from(envelope)),
      payloadHash: hashOf(Buffer.from(payload, 'base64')),
      signatures: signatures.map(({ sig }, i) => ({ signature: sig, verifier: verifiers[i] })),
    },
  };
}

/** RFC 3161 section 2.4.1: version, imprint, then policy, nonce and whether the certificate is wanted, each where it is given. */
function timestampRequest(der: Buffer) {
  const [, imprint, ...rest] = ASN1Obj.parseBuffer(Buffer.from(der)).subs;
  const nonce = rest.find(({ tag }) => tag.number === 2 && tag.isUniversal());
  return {
    artifactHash: Buffer.from(imprint?.subs[1]?.value ?? ''),
    hashAlgorithmOID: imprint?.subs[0]?.subs[0]?.toOID() ?? '',
    policyOID: '1.3.6.1.4.1.57264.2',
    nonce: nonce === undefined ? 1 : Number(nonce.toInteger()),
    certReq: rest.some(({ tag, value }) => tag.number === 1 && tag.isUniversal() && value[0] === 0xff),
  };
}
