// AWS: who signs with this key? GetCallerIdentity needs no permission and changes nothing; the request is signed with
// Signature Version 4 (AWS General Reference, "Create a signed AWS API request"), so that the secret itself is never sent.

import { signedHeaders } from '@portcullis/http/signature-v4';
import type { Liveness, ProbeAnswer, ProbeContext, ProbeRequest } from './probe.js';

const url = new URL('https://sts.amazonaws.com/?Action=GetCallerIdentity&Version=2011-06-15');

/** Undefined without a long-term key id: temporary keys (ASIA) need their session token too. */
export function awsIdentityRequest(secret: string, { companion, now }: ProbeContext): ProbeRequest | undefined {
  if (companion === undefined || !/^AKIA[A-Z2-7]{16}$/.test(companion) || !/^[A-Za-z0-9/+]{40}$/.test(secret)) return undefined;
  const credentials = { accessKeyId: companion, secretAccessKey: secret };
  const headers = signedHeaders({ method: 'GET', url, headers: {}, body: '' }, credentials, { region: 'us-east-1', service: 'sts', now });
  return { path: `${url.pathname}${url.search}`, headers };
}

/** An unknown id is revoked; a signature that does not match means that id and secret are no pair, which says nothing. */
export function awsLiveness({ status, body }: ProbeAnswer): Liveness {
  if (status === 200) return /<Arn>arn:/.test(body) ? 'live' : 'unknown';
  return status === 403 && /<Code>InvalidClientTokenId<\/Code>/.test(body) ? 'revoked' : 'unknown';
}
