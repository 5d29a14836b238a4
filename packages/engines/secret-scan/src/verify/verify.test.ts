import { exampleText } from '@portcullis/core';
import type { HttpRequest, HttpResponse, Transport } from '@portcullis/http';
import { buildDetector } from '../detect.js';
import { secretRules } from '../rules/index.js';
import { awsIdentityRequest, awsLiveness } from './aws.js';
import { probedHosts } from './hosts.js';
import type { ProbeContext } from './probe.js';
import { probeOf, probes } from './probes.js';
import { type Suspect, verifySecrets } from './verify.js';

const now = (): Date => new Date('2026-01-02T03:04:05.678Z');
// Assembled, so that this file holds nothing that looks live.
const keyId = ['AKIA', 'Q2345672ABCDEFGH'].join('');
const awsSecret = `${'k'.repeat(20)}${'Z/+9'.repeat(5)}`;
const github: Suspect = { ruleId: 'github-pat', secret: `ghp_${'a7Qk2Vx9Lm4R'.repeat(3)}` };

interface Answer {
  readonly status?: number;
  readonly body?: string | AsyncIterable<Uint8Array>;
  readonly location?: string;
}

/** A transport that sends nothing, and what it was asked to send. */
function fakeTransport(answer: (request: HttpRequest) => Answer | Promise<Answer>) {
  const sent: HttpRequest[] = [];
  const closed: URL[] = [];
  const transport: Transport = {
    async send(request): Promise<HttpResponse> {
      sent.push(request);
      const { status = 200, body = '{}', location } = await answer(request);
      return {
        status,
        headers: location === undefined ? {} : { location },
        body: typeof body === 'string' ? once(Buffer.from(body)) : body,
        close: () => void closed.push(request.url),
      };
    },
    close: () => undefined,
  };
  return { transport, sent, closed };
}

async function* once(chunk: Uint8Array): AsyncIterable<Uint8Array> {
  yield chunk;
}

function ask(suspects: readonly Suspect[], answer: Parameters<typeof fakeTransport>[0]) {
  const fake = fakeTransport(answer);
  return verifySecrets(suspects, fake.transport, now).then((answers) => ({ ...fake, answers }));
}

/** What the rule's own samples hold. */
function sampleSecrets(ruleId: string): readonly string[] {
  const rule = secretRules().find(({ id }) => id === ruleId);
  const detector = buildDetector(rule === undefined ? [] : [rule]);
  return (rule?.examples.bad ?? []).flatMap((example) =>
    detector.detect(Buffer.from(exampleText(example)), example.path ?? 'file.txt').map(({ secret }) => secret),
  );
}

const context: ProbeContext = { companion: keyId, now: now() };

describe.each(probes.map((probe) => [probe.rules.join(', '), probe] as const))('the probe for %s', (_, probe) => {
  test('has rules that exist, and is the only one for them', () => {
    for (const rule of probe.rules) {
      expect(secretRules().map(({ id }) => id)).toContain(rule);
      expect(probeOf(rule)).toBe(probe);
    }
  });

  test('asks one fixed host over a path of its own, with the secret in no header’s name', () => {
    const secrets = probe.rules.flatMap(sampleSecrets);
    expect(secrets.length).toBeGreaterThan(0);
    const requests = secrets.flatMap((secret) => {
      const request = probe.request(secret, context);
      return request === undefined ? [] : [{ secret, request }];
    });
    // At least one sample of the rule must be of the form that the endpoint takes, or it would never be asked.
    expect(requests.length).toBeGreaterThan(0);
    for (const { secret, request } of requests) {
      const host = typeof probe.host === 'string' ? probe.host : probe.host(secret);
      expect(host).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
      if (typeof probe.host !== 'string') expect(host).toMatch(probe.hosts as RegExp);
      expect(request.path).toMatch(/^\/(?!\/)[\x21-\x7e]*$/);
      expect(new URL(`https://${host}${request.path}`).host).toBe(host);
      expect(request.method ?? 'GET').toMatch(/^(?:GET|POST)$/);
      for (const [name, value] of Object.entries(request.headers)) {
        expect(name).toMatch(/^[a-z0-9-]+$/);
        expect(name).not.toContain(secret);
        expect(value).toMatch(/^[\x20-\x7e]+$/);
      }
    }
  });

  test('takes no answer of a strange shape for a live or a dead credential', () => {
    for (const status of [0, 204, 301, 302, 307, 400, 429, 500, 503]) {
      const liveness = probe.liveness({ status, body: '<html>' });
      if (status !== 204) expect([status, liveness]).toEqual([status, 'unknown']);
    }
  });

  test('names where the provider documents it', () => {
    expect(probe.documentation).toMatch(/^https:\/\//);
  });
});

test('a host that a credential names itself must be one of the probe’s', async () => {
  const key = `${'0123456789abcdef'.repeat(2)}-us7`;
  const { sent } = await ask([{ ruleId: 'mailchimp-api-key', secret: key }], () => ({}));
  expect(sent.map(({ url }) => url.host)).toEqual(['us7.api.mailchimp.com']);
  const stray = await ask(
    ['-us7.evil.example', '-us7/@evil.example', '-us777'].map((end) => ({
      ruleId: 'mailchimp-api-key',
      secret: `${'a'.repeat(32)}${end}`,
    })),
    () => ({}),
  );
  expect(stray.sent).toEqual([]);
  expect(stray.answers.every(({ liveness, host }) => liveness === 'unknown' && host === undefined)).toBe(true);
});

test('every host that is asked is in the documentation', () => {
  const hosts = probedHosts().map(({ host }) => host);
  for (const { host } of probes) if (typeof host === 'string') expect(hosts).toContain(host);
  expect(hosts).toContain('usN.api.mailchimp.com');
});

test('the secret goes out once, in a header, with a limit of time, and the answers keep their order', async () => {
  const other = { ...github, secret: `ghp_${'Zq8w5Tn2Yb7K'.repeat(3)}` };
  const { sent, answers } = await ask([github, other, github], ({ headers }) => ({
    status: headers.authorization === `Bearer ${github.secret}` ? 200 : 401,
  }));
  expect(answers.map(({ liveness }) => liveness)).toEqual(['live', 'revoked', 'live']);
  expect(sent).toHaveLength(2);
  for (const request of sent) {
    expect(request.url.href).toBe('https://api.github.com/user');
    expect(request.totalTimeout).toBeLessThanOrEqual(10_000);
  }
});

test.each([
  ['a redirect', { status: 302, location: 'https://evil.example/' }],
  ['an error of the server', { status: 500, body: 'oops' }],
  ['too many requests', { status: 429 }],
])('%s says nothing and is not followed', async (_, answer) => {
  const { sent, answers } = await ask([github], () => answer);
  expect(answers).toEqual([{ liveness: 'unknown', host: 'api.github.com' }]);
  expect(sent).toHaveLength(1);
});

test.each([
  '',
  '{',
  'null',
  '[]',
  '"ok"',
  '{"ok":"true"}',
  '{"ok":1}',
  '{"ok":false}',
  '{"ok":false,"error":{}}',
  '{"__proto__":{"ok":true}}',
])('the body %s of a provider that answers 200 to all says nothing', async (body) => {
  const { answers } = await ask([{ ruleId: 'slack-bot-token', secret: 'xoxb-1-2' }], () => ({ body }));
  expect(answers[0]?.liveness).toBe('unknown');
});

test('of an endless body 64 KiB are read', async () => {
  let given = 0;
  async function* endless(): AsyncIterable<Uint8Array> {
    for (;;) {
      given += 16_384;
      yield Buffer.alloc(16_384, ' ');
    }
  }
  const { answers, closed } = await ask([{ ruleId: 'slack-bot-token', secret: 'xoxb-1-2' }], () => ({ body: endless() }));
  expect(answers[0]?.liveness).toBe('unknown');
  expect(given).toBeLessThanOrEqual(6 * 16_384);
  expect(closed).toHaveLength(1);
});

test.each([
  ['no connection', () => Promise.reject(new Error(`connect failed: https://api.telegram.org/bot${github.secret}/getMe`))],
  [
    'a body that breaks off',
    () => ({
      // biome-ignore lint/correctness/useYield: it breaks off before the first chunk
      body: (async function* (): AsyncIterable<Uint8Array> {
        throw new Error(`timeout while reading ${github.secret}`);
      })(),
    }),
  ],
])('%s: the finding stays as it is, and the reason does not repeat the secret', async (_, answer) => {
  const { answers } = await ask([github], answer);
  expect(answers).toEqual([{ liveness: 'unknown', host: 'api.github.com', reason: 'api.github.com gave no answer' }]);
});

test('at most 4 requests run at once, and 200 in one scan', async () => {
  let running = 0;
  let most = 0;
  const suspects = Array.from({ length: 230 }, (_, n) => ({ ...github, secret: `ghp_${String(n).padStart(36, '0')}` }));
  const { sent, answers } = await ask(suspects, async () => {
    most = Math.max(most, ++running);
    await new Promise((settle) => setImmediate(settle));
    running--;
    return { status: 200 };
  });
  expect(most).toBe(4);
  expect(sent).toHaveLength(200);
  expect(answers.filter(({ liveness }) => liveness === 'live')).toHaveLength(200);
  expect(answers.at(-1)).toEqual({ liveness: 'unknown', reason: 'only the first 200 credentials are asked about' });
});

test.each([
  ['a line break', 'ghp_a\r\nx-evil: 1'],
  ['a space', 'ghp_a b'],
  ['another alphabet', 'ghp_é'],
  ['nothing', ''],
  ['far too much', 'a'.repeat(5000)],
])('a secret with %s is not sent', async (_, secret) => {
  const { sent, answers } = await ask([{ ...github, secret }], () => ({}));
  expect(sent).toEqual([]);
  expect(answers[0]).toEqual({ liveness: 'unknown', reason: 'not of the form that the provider takes' });
});

test('a rule without a probe asks nobody', async () => {
  const { sent, answers } = await ask([{ ruleId: 'generic-password', secret: 'hunter-two-77' }], () => ({}));
  expect(sent).toEqual([]);
  expect(answers).toEqual([{ liveness: 'unknown' }]);
});

test('AWS: the request is signed as botocore signs it, and holds no secret', () => {
  const request = awsIdentityRequest(awsSecret, context);
  expect(request).toEqual({
    path: '/?Action=GetCallerIdentity&Version=2011-06-15',
    headers: {
      'x-amz-date': '20260102T030405Z',
      // Made with SigV4Auth of botocore 1.x for the same key, secret and time.
      authorization: `AWS4-HMAC-SHA256 Credential=${keyId}/20260102/us-east-1/sts/aws4_request, SignedHeaders=host;x-amz-date, Signature=32499736552567ce17f6a998fd0fabffcfb77ef7f54bd28971db48019e492e21`,
    },
  });
  expect(JSON.stringify(request)).not.toContain(awsSecret);
});

test('AWS: without its id, or with a temporary one, nobody is asked', async () => {
  const suspect = { ruleId: 'aws-secret-access-key', secret: awsSecret };
  const { sent } = await ask([suspect, { ...suspect, companion: keyId.replace('AKIA', 'ASIA') }], () => ({}));
  expect(sent).toEqual([]);
  const paired = await ask([{ ...suspect, companion: keyId }], () => ({ body: '<Arn>arn:aws:iam::1:user/x</Arn>' }));
  expect(paired.answers).toEqual([{ liveness: 'live', host: 'sts.amazonaws.com' }]);
});

test.each([
  [200, '<Arn>arn:aws:iam::123456789012:user/x</Arn>', 'live'],
  [200, '<html>sign in to this network</html>', 'unknown'],
  [403, '<Code>InvalidClientTokenId</Code>', 'revoked'],
  [403, '<Code>SignatureDoesNotMatch</Code>', 'unknown'],
  [403, '', 'unknown'],
])('AWS: status %s with %s is %s', (status, body, liveness) => {
  expect(awsLiveness({ status, body })).toBe(liveness);
});
