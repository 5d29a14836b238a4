// The trust policy document: what is read, and that every mistake is named with its file, line and key.

import { parseTrustPolicy, selectStatement, type TrustPolicy } from './trust-policy.js';

const statement = {
  name: 'images',
  registryScopes: ['*'],
  signatureVerification: { level: 'strict' },
  trustStores: ['ca:acme'],
  trustedIdentities: ['*'],
};
const document = (...statements: readonly object[]): object => ({ version: '1.0', trustPolicies: statements });
const read = (value: unknown): Promise<TrustPolicy> => parseTrustPolicy(JSON.stringify(value, undefined, 2), 'trustpolicy.json');

async function problem(value: unknown): Promise<string> {
  return read(value).then(
    () => 'accepted',
    (error: { code: string; message: string; where: { file?: string; line?: number; key?: string } }) =>
      `${error.code} ${error.where.file}:${error.where.line} ${error.where.key}: ${error.message}`,
  );
}

test('the levels act as the table of the specification says', async () => {
  const actions = async (level: string, override?: object) =>
    Object.values(
      (await read(document({ ...statement, signatureVerification: { level, ...(override === undefined ? {} : { override }) } })))
        .statements[0]?.actions ?? {},
    ).join(' ');
  expect(await actions('strict')).toBe('enforce enforce enforce enforce enforce');
  expect(await actions('permissive')).toBe('enforce enforce log log log');
  expect(await actions('audit')).toBe('enforce log log log log');
  expect(await actions('strict', { expiry: 'log', revocation: 'skip' })).toBe('enforce enforce enforce log skip');
  expect(await actions('audit', { authenticity: 'enforce', authenticTimestamp: 'enforce' })).toBe('enforce enforce enforce log log');
});

test('a repository finds its own statement before the global one', async () => {
  const own = { ...statement, name: 'own', registryScopes: ['registry.example:5000/team/app', 'registry.example/other'] };
  const policy = await read(document(statement, own));
  const name = (registry: string, repository: string): string => selectStatement(policy, { registry, repository }).name;
  expect(name('registry.example:5000', 'team/app')).toBe('own');
  expect(name('registry.example', 'team/app')).toBe('images');
  expect(name('registry.example:5000', 'team/app2')).toBe('images');
  const narrow = await read(document(own));
  expect(() => selectStatement(narrow, { registry: 'registry.example', repository: 'app' })).toThrow(
    /expected a trust policy statement for registry\.example\/app/,
  );
});

test('skip needs no stores and names no wildcard', async () => {
  const skip = { name: 'unsigned', registryScopes: ['registry.example/app'], signatureVerification: { level: 'skip' } };
  expect((await read(document(skip))).statements[0]?.level).toBe('skip');
  expect(await problem(document({ ...skip, registryScopes: ['*'] }))).toMatch(/registryScopes\[0\]: expected repositories with level skip/);
  expect(await problem(document({ ...skip, trustStores: ['ca:acme'] }))).toMatch(/trustStores: expected no trustStores with level skip/);
  expect(await problem(document({ ...skip, signatureVerification: { level: 'skip', override: { expiry: 'log' } } }))).toMatch(/override/);
});

const verification = (fields: object): object => document({ ...statement, signatureVerification: { level: 'strict', ...fields } });
const identities = (...trustedIdentities: readonly unknown[]): object => document({ ...statement, trustedIdentities });
test.each<readonly [string, unknown, RegExp]>([
  [
    'another version',
    { ...document(statement), version: '1.1' },
    /^trust-policy-invalid trustpolicy\.json:2 version: expected version "1\.0", got "1\.1"/,
  ],
  ['no version', { trustPolicies: [statement] }, /version: expected version/],
  ['no statements', document(), /trustPolicies: expected a list/],
  [
    'a typo at the top',
    { ...document(statement), trustPolicy: [] },
    /trustPolicy: expected one of version, trustPolicies, got "trustPolicy"/,
  ],
  ['a typo in a statement', document({ ...statement, registryScope: ['*'] }), /trustPolicies\[0\]\.registryScope: expected one of name/],
  ['a typo in the verification', verification({ overide: {} }), /signatureVerification\.overide: expected one of level/],
  [
    'an unknown level',
    verification({ level: 'Strict' }),
    /:\d+ trustPolicies\[0\]\.signatureVerification\.level: expected strict, permissive, audit, skip, got "Strict"/,
  ],
  ['an override of integrity', verification({ override: { integrity: 'log' } }), /override\.integrity: expected one of authenticity/],
  [
    'an override to skip authenticity',
    verification({ override: { authenticity: 'skip' } }),
    /override\.authenticity: expected enforce, log, got "skip"/,
  ],
  ['an unknown time of timestamps', verification({ verifyTimestamp: 'never' }), /verifyTimestamp: expected always, afterCertExpiry/],
  ['no name', document({ ...statement, name: '' }), /name: expected text/],
  [
    'the same name twice',
    document(statement, { ...statement, registryScopes: ['registry.example/app'] }),
    /trustPolicies\[1\]\.name: expected each name once/,
  ],
  ['no scopes', document({ ...statement, registryScopes: [] }), /registryScopes: expected a list/],
  [
    'the global scope beside others',
    document({ ...statement, registryScopes: ['*', 'registry.example/app'] }),
    /expected the scope \* alone/,
  ],
  [
    'the same scope in two statements',
    document(
      { ...statement, name: 'one', registryScopes: ['registry.example/app'] },
      { ...statement, name: 'two', registryScopes: ['registry.example/b', 'registry.example/app'] },
    ),
    /trustPolicies\[1\]\.registryScopes\[1\]: expected scope "registry\.example\/app" in one statement, got it in "one" and "two"/,
  ],
  [
    'everything left unverified',
    document({ name: 'a', registryScopes: ['*'], signatureVerification: { level: 'skip' } }),
    /expected repositories with level skip, got the scope \*/,
  ],
  ['two global scopes', document(statement, { ...statement, name: 'two' }), /expected scope "\*" in one statement/],
  ['a scope with a wildcard', document({ ...statement, registryScopes: ['registry.example/*'] }), /without scheme, tag and wildcard/],
  ['a scope with a scheme', document({ ...statement, registryScopes: ['https://registry.example/app'] }), /without scheme/],
  ['a scope with a tag', document({ ...statement, registryScopes: ['registry.example/app:v1'] }), /without scheme/],
  ['a scope without repository', document({ ...statement, registryScopes: ['registry.example'] }), /REGISTRY\/REPOSITORY/],
  ['a store without type', document({ ...statement, trustStores: ['acme'] }), /trustStores\[0\]: expected ca:NAME/],
  ['a store that leaves its folder', document({ ...statement, trustStores: ['ca:../../etc'] }), /trustStores\[0\]: expected ca:NAME/],
  ['a store named as the folder above', document({ ...statement, trustStores: ['ca:..'] }), /trustStores\[0\]: expected ca:NAME/],
  ['timestamp stores only', document({ ...statement, trustStores: ['tsa:clock'] }), /expected a store of type ca or signingAuthority/],
  ['no stores', document({ ...statement, trustStores: undefined }), /trustStores: expected a list/],
  ['the identity * beside others', identities('*', 'x509.subject: C=US, ST=WA, O=acme'), /expected the identity \* alone/],
  ['an identity of another kind', identities('x509.san: acme'), /trustedIdentities\[0\]: expected x509\.subject:/],
  ['an identity without organisation', identities('x509.subject: C=US, ST=WA, CN=acme'), /got no O/],
  ['an identity with an attribute twice', identities('x509.subject: C=US, ST=WA, O=acme, O=other'), /got O twice/],
  [
    'overlapping identities',
    identities('x509.subject: C=US, ST=WA, O=acme, OU=build', 'x509.subject: C=US, ST=WA, O=acme'),
    /trustedIdentities\[1\]: expected identities that do not overlap/,
  ],
  ['the same identity twice', identities('x509.subject: C=US, ST=WA, O=acme', 'x509.subject: O=acme, ST=WA, C=US'), /do not overlap/],
  ['a list where an object belongs', [], /expected an object/],
  ['an object where a list belongs', { version: '1.0', trustPolicies: {} }, /trustPolicies: expected a list/],
])('%s is an error with its place', async (_what, value, reason) => {
  const result = await problem(value);
  expect(result).toMatch(/^trust-policy-invalid trustpolicy\.json:\d+ /);
  expect(result).toMatch(reason);
});

test('lines are those of the file', async () => {
  const text = [
    '{',
    '\t"version": "1.0",',
    '\t"trustPolicies": [{',
    '\t\t"name": "a",',
    '\t\t"registryScopes": ["*"],',
    '\t\t"level": "strict"',
    '\t}]',
    '}',
  ].join('\n');
  await expect(parseTrustPolicy(text, 'p.json')).rejects.toMatchObject({
    where: { file: 'p.json', line: 6, key: 'trustPolicies[0].level' },
  });
});

test('what is no JSON, repeats a key or has no end is refused', async () => {
  await expect(parseTrustPolicy('version: "1.0"', 'p.json')).rejects.toMatchObject({ code: 'trust-policy-invalid' });
  await expect(parseTrustPolicy('{"version": "1.0", "version": "1.0", "trustPolicies": []}', 'p.json')).rejects.toMatchObject({
    code: 'yaml-invalid',
  });
  await expect(parseTrustPolicy(`"${'x'.repeat(1024 * 1024)}"`, 'p.json')).rejects.toMatchObject({ code: 'trust-policy-invalid' });
  await expect(parseTrustPolicy('['.repeat(200_000), 'p.json')).rejects.toMatchObject({ code: 'trust-policy-invalid' });
});
