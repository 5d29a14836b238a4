// The policy in image-verify's README is what it says: it is read by the reader that the action uses, with every file it names.

import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { PolicyFiles } from '../../packages/engines/image-verify/src/policy/context.js';
import { readImagePolicy } from '../../packages/engines/image-verify/src/policy/read.js';
import type { OwnRule } from '../../packages/engines/image-verify/src/policy/types.js';
import { policyJsonSchema } from '../../scripts/generate/policy-schema.js';
import { authority, pem, revocationList } from '../harness/certificates.js';
import { repositoryRoot } from '../harness/run-action.js';

const readme = readFileSync(join(repositoryRoot, 'actions/image-verify/README.md'), 'utf8');
const text = /```yaml\n(images:\n[\s\S]*?)```/.exec(readme)?.[1] ?? '';
const key = () => generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString();
const root = authority();
const trustPolicy = {
  version: '1.0',
  trustPolicies: [
    { name: 'all', registryScopes: ['*'], signatureVerification: { level: 'strict' }, trustStores: ['ca:acme'], trustedIdentities: ['*'] },
  ],
};
const files: Readonly<Record<string, string | Buffer>> = {
  'policy.yml': text,
  'release/cosign.pub': key(),
  'release/review.pub': key(),
  'keys/build.pub': key(),
  'keys/alice.pub': key(),
  'keys/bob.pub': key(),
  'trust/acme-root.pem': pem(root.raw),
  'trust/acme.crl': revocationList(root),
  'notation/trustpolicy.json': JSON.stringify(trustPolicy),
  'notation/truststore/x509/ca/acme/root.pem': pem(root.raw),
  'trust/trusted_root.json': readFileSync(join(repositoryRoot, 'packages/signatures/data/trust-roots/sigstore-staging.json')),
};

/** As a checkout would hold them, without one where the test says so. */
function source(without?: string): PolicyFiles {
  const present = Object.entries(files).filter(([path]) => path !== without);
  return {
    where: 'in the test',
    read: (path) => present.flatMap(([name, content]) => (name === path ? [Buffer.from(content)] : []))[0],
    list: (folder) => [
      ...new Set(present.flatMap(([name]) => (name.startsWith(`${folder}/`) ? [name.slice(folder.length + 1).split('/')[0] ?? ''] : []))),
    ],
    digest: () => 'digest',
  };
}

async function ownRules(): Promise<readonly OwnRule[]> {
  const { rules } = (await readImagePolicy(source(), 'policy.yml')) ?? { rules: [] };
  return rules.flatMap((rule) => ('foreign' in rule ? [] : [rule]));
}

test('every part of it is understood', async () => {
  const rules = await ownRules();
  expect(
    rules.map(({ image, requirement }) => [image, requirement?.kind, requirement?.authorities.map(({ kind, name }) => `${kind} ${name}`)]),
  ).toEqual([
    ['ghcr.io/octo-org/**', 'any-of', ['sigstore release/cosign.pub', 'sigstore release workflow']],
    ['ghcr.io/octo-private/*', undefined, undefined],
    ['registry.example.com/payments/**', 'all-of', ['sigstore build', 'sigstore approval']],
    ['registry.example.com/**', 'threshold', ['sigstore keys/alice.pub', 'sigstore keys/bob.pub', 'notation notation']],
    ['mcr.microsoft.com/**', 'any-of', ['notation notation']],
    ['harbor.example.com/**', 'any-of', ['sigstore .*@example\\.com']],
  ]);
  expect(rules[0]).toMatchObject({ maxAge: 90 * 86_400_000, exceptions: [{ expires: '2026-12-31' }, { expires: '2026-11-30' }] });
  expect(
    rules[0]?.attestations.map(({ rule, requirement }) => [rule.predicate, rule.conditions.length, requirement.authorities.length]),
  ).toEqual([
    ['slsa-provenance', 0, 2],
    ['sbom', 0, 2],
    ['https://example.com/review/v1', 3, 1],
  ]);
});

test('each authority trusts whom the README says', async () => {
  const rules = await ownRules();
  const trusted = rules
    .flatMap(({ requirement, attestations: [attestation] }) => (requirement ?? attestation?.requirement)?.authorities ?? [])
    .map((named) => {
      if (named.kind !== 'sigstore') return named.kind;
      const { roots, requireLog } = named.authority;
      return [roots?.[0]?.tlogs.map(({ baseURL }) => new URL(baseURL).host.split('.').slice(-2).join('.'))[0] ?? 'no log', requireLog];
    });
  expect(trusted).toEqual([
    ['no log', false],
    ['sigstore.dev', 'where-listed'],
    ['no log', 'where-listed'],
    ['sigstore.dev', true],
    ['sigstore.dev', 'where-listed'],
    ['no log', false],
    ['no log', false],
    'notation',
    'notation',
    ['sigstage.dev', 'where-listed'],
  ]);
});

test('editors are told the same', () => {
  const { default: Ajv } = createRequire(import.meta.url)('ajv/dist/2020') as {
    default: new (options: object) => { compile(schema: object): ((value: unknown) => boolean) & { errors?: unknown } };
  };
  const validate = new Ajv({ strict: false }).compile(policyJsonSchema());
  validate(parse(text));
  expect(validate.errors ?? []).toEqual([]);
});

test.each(Object.keys(files).filter((name) => name !== 'policy.yml'))('without %s nothing is verified', async (name) => {
  await expect(readImagePolicy(source(name), 'policy.yml')).rejects.toMatchObject({ where: { file: expect.any(String) } });
});
