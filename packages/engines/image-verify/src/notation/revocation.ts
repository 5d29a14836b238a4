// Asking for revocations where the user wants it: each certificate's responder first, else the lists that its issuer names.

import type { PortcullisError } from '@portcullis/core';
import { fault, mayLeadTo, readBounded, type Transport } from '@portcullis/http';
import type { Certificate } from './certificate.js';
import { type Answer, type Answers, type RevocationList, readRevocationList, revocationSources } from './crl.js';
import { ocspRequest, readOcspAnswer } from './ocsp.js';

/** What was learnt of a chain. */
export interface Learnt {
  readonly lists: readonly RevocationList[];
  readonly answers: Answers;
}

/** Asks about the certificates of a chain whose root is trusted: nobody else's certificates send us anywhere. Never throws. */
export type RevocationAsker = (chain: readonly Certificate[]) => Promise<Learnt>;

const maxListBytes = 32 * 1024 * 1024;
const maxAnswerBytes = 64 * 1024;
const maxRedirects = 3;
const timeout = 20_000;

/** One asker serves a whole run: what was fetched once is remembered. */
export function revocationAsker(transport: Transport, now: () => Date): RevocationAsker {
  const lists = new Map<string, Promise<RevocationList>>();
  const answers = new Map<string, Promise<Answer>>();
  return async (chain) => {
    const learnt = await Promise.all(
      chain.slice(0, -1).map(async (certificate, at) => {
        const issuer = chain[at + 1] as Certificate;
        const key = certificate.raw.toString('base64');
        const answer = answers.get(key) ?? askResponders(transport, certificate, issuer, now);
        answers.set(key, answer);
        const told = await answer;
        if (told === 'good' || told.revoked !== undefined) return { certificate, answer: told, lists: [] };
        return { certificate, ...(await fetchLists(transport, certificate, told, lists)) };
      }),
    );
    return {
      lists: learnt.flatMap((one) => one.lists),
      answers: new Map(learnt.map(({ certificate, answer }) => [certificate, answer])),
    };
  };
}

/** The first answer that proves something; else why none did. */
async function askResponders(transport: Transport, certificate: Certificate, issuer: Certificate, now: () => Date): Promise<Answer> {
  const reasons: string[] = [];
  for (const address of sourcesOf(certificate).responders) {
    try {
      const body = ocspRequest(certificate, issuer);
      const bytes = await fetched(transport, new URL(address), maxAnswerBytes, body);
      const status = readOcspAnswer(bytes, certificate, issuer, now());
      return status === 'good' ? status : { revoked: status };
    } catch (error) {
      reasons.push(`${new URL(address).host}: ${(error as Error).message}`);
    }
  }
  return { unknown: reasons.join('; ') };
}

async function fetchLists(
  transport: Transport,
  certificate: Certificate,
  { unknown }: { readonly unknown: string },
  known: Map<string, Promise<RevocationList>>,
): Promise<{ readonly lists: readonly RevocationList[]; readonly answer: Answer }> {
  const lists: RevocationList[] = [];
  const reasons = unknown === '' ? [] : [unknown];
  for (const address of sourcesOf(certificate).lists) {
    const list = known.get(address) ?? fetched(transport, new URL(address), maxListBytes).then(readRevocationList);
    known.set(address, list);
    try {
      lists.push(await list);
    } catch (error) {
      reasons.push(`${new URL(address).host}: ${(error as Error).message}`);
    }
  }
  return { lists, answer: { unknown: reasons.join('; ').slice(0, 500) } };
}

/** None of an extension that cannot be read. */
function sourcesOf(certificate: Certificate): ReturnType<typeof revocationSources> {
  try {
    return revocationSources(certificate);
  } catch {
    return { responders: [], lists: [] };
  }
}

/** @throws PortcullisError, also for a redirect to where the host may not lead. */
async function fetched(transport: Transport, url: URL, maxBytes: number, body?: Buffer, redirects = maxRedirects): Promise<Buffer> {
  const response = await transport.send({
    method: body === undefined ? 'GET' : 'POST',
    url,
    headers: {
      accept: body === undefined ? 'application/pkix-crl' : 'application/ocsp-response',
      ...(body === undefined ? {} : { 'content-type': 'application/ocsp-request' }),
    },
    ...(body === undefined ? {} : { body }),
    totalTimeout: timeout,
  });
  const { location } = response.headers;
  if (response.status >= 300 && response.status < 400 && location !== undefined) {
    response.close();
    const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
    const mayFollow = next !== undefined && /^https?:$/.test(next.protocol) && mayLeadTo(url.host, next.host) && redirects > 0;
    if (!mayFollow) throw unexpected(url, 'a redirect that is not followed');
    return fetched(transport, next, maxBytes, body, redirects - 1);
  }
  if (response.status !== 200) {
    response.close();
    throw unexpected(url, `status ${response.status}`);
  }
  return readBounded(response, maxBytes, 'an answer');
}

function unexpected(url: URL, got: string): PortcullisError {
  return fault(
    'revocation-unavailable',
    `expected an answer from ${url.host}, got ${got}`,
    'Try again, or supply the revocation list as a file.',
  );
}
