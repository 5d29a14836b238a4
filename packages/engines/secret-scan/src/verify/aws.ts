// AWS: who signs with this key? GetCallerIdentity needs no permission and changes nothing; the request is signed with
// Signature Version 4 (AWS General Reference, "Create a signed AWS API request"), so that the secret itself is never sent.

import { createHash, createHmac } from 'node:crypto';
import type { Liveness, ProbeAnswer, ProbeContext, ProbeRequest } from './probe.js';

const host = 'sts.amazonaws.com';
const query = 'Action=GetCallerIdentity&Version=2011-06-15';
const region = 'us-east-1';

/** Undefined without a long-term key id: temporary keys (ASIA) need their session token too. */
export function awsIdentityRequest(secret: string, { companion, now }: ProbeContext): ProbeRequest | undefined {
  if (companion === undefined || !/^AKIA[A-Z2-7]{16}$/.test(companion) || !/^[A-Za-z0-9/+]{40}$/.test(secret)) return undefined;
  const time = now.toISOString().replace(/[-:]|\.\d{3}/g, '');
  const day = time.slice(0, 8);
  const signed = 'host;x-amz-date';
  const canonical = ['GET', '/', query, `host:${host}`, `x-amz-date:${time}`, '', signed, sha256('')].join('\n');
  const scope = `${day}/${region}/sts/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', time, scope, sha256(canonical)].join('\n');
  const key = [day, region, 'sts', 'aws4_request'].reduce<Buffer>(hmac, Buffer.from(`AWS4${secret}`));
  const signature = hmac(key, text).toString('hex');
  return {
    path: `/?${query}`,
    headers: {
      'x-amz-date': time,
      authorization: `AWS4-HMAC-SHA256 Credential=${companion}/${scope}, SignedHeaders=${signed}, Signature=${signature}`,
    },
  };
}

/** An unknown id is revoked; a signature that does not match means that id and secret are no pair, which says nothing. */
export function awsLiveness({ status, body }: ProbeAnswer): Liveness {
  if (status === 200) return /<Arn>arn:/.test(body) ? 'live' : 'unknown';
  return status === 403 && /<Code>InvalidClientTokenId<\/Code>/.test(body) ? 'revoked' : 'unknown';
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
