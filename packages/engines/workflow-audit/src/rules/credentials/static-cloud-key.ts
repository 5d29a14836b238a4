// Keys of clouds and registries that are stored, where the job’s own identity would do.

import type { Job, Pair, Step, Workflow } from '@portcullis/formats/workflow';
import type { YamlNode } from '@portcullis/formats/yaml';
import { type FixDraft, removeLines } from '@portcullis/lint';
import type { AuditContext } from '../../context.js';
import { indentationAt, isFlow, lineEnd } from '../../edits.js';
import { actionName, entryOf, inputOf, placeOfPair } from '../../parts.js';
import { type AuditProblem, audit } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { commit, stepsExample } from '../example.js';

/** An action that signs in, by a key or by identity. Each as the action is known to sign in, November 2026; not held row by row against its documentation. */
interface Login {
  readonly cloud: string;
  /** Inputs that carry a key, the one that decides first. */
  readonly keys: readonly string[];
  /** Inputs of the other form, with values to be filled in. */
  readonly instead: readonly (readonly [name: string, value: string])[];
}

const logins: ReadonlyMap<string, Login> = new Map<string, Login>([
  [
    'aws-actions/configure-aws-credentials',
    {
      cloud: 'AWS',
      keys: ['aws-secret-access-key', 'aws-access-key-id', 'aws-session-token'],
      instead: [['role-to-assume', '${{ vars.AWS_ROLE_ARN }}']],
    },
  ],
  [
    'azure/login',
    {
      cloud: 'Azure',
      keys: ['creds'],
      instead: [
        ['client-id', '${{ vars.AZURE_CLIENT_ID }}'],
        ['tenant-id', '${{ vars.AZURE_TENANT_ID }}'],
        ['subscription-id', '${{ vars.AZURE_SUBSCRIPTION_ID }}'],
      ],
    },
  ],
  [
    'google-github-actions/auth',
    {
      cloud: 'Google Cloud',
      keys: ['credentials_json'],
      instead: [
        ['workload_identity_provider', '${{ vars.GCP_IDENTITY_PROVIDER }}'],
        ['service_account', '${{ vars.GCP_SERVICE_ACCOUNT }}'],
      ],
    },
  ],
  [
    'hashicorp/vault-action',
    {
      cloud: 'Vault',
      keys: ['token', 'secretid', 'roleid', 'password', 'githubtoken'],
      instead: [
        ['method', 'jwt'],
        ['role', '${{ vars.VAULT_ROLE }}'],
      ],
    },
  ],
  ['google-github-actions/setup-gcloud', { cloud: 'Google Cloud', keys: ['service_account_key'], instead: [] }],
  ['js-devtools/npm-publish', { cloud: 'npm', keys: ['token'], instead: [] }],
  ['katyo/publish-crates', { cloud: 'crates.io', keys: ['registry-token'], instead: [] }],
]);

/** Variables by which programs take such a key, and what they open. */
const variables: ReadonlyMap<string, string> = new Map([
  ['AWS_SECRET_ACCESS_KEY', 'AWS'],
  ['AZURE_CLIENT_SECRET', 'Azure'],
  ['ARM_CLIENT_SECRET', 'Azure'],
  ['AZURE_CREDENTIALS', 'Azure'],
  ['GOOGLE_CREDENTIALS', 'Google Cloud'],
  ['GCP_SA_KEY', 'Google Cloud'],
  ['GCLOUD_SERVICE_KEY', 'Google Cloud'],
  ['CLOUDSDK_AUTH_ACCESS_TOKEN', 'Google Cloud'],
  ['VAULT_TOKEN', 'Vault'],
  ['NODE_AUTH_TOKEN', 'npm'],
  ['NPM_TOKEN', 'npm'],
  ['TWINE_PASSWORD', 'PyPI'],
  ['PYPI_TOKEN', 'PyPI'],
  ['PYPI_API_TOKEN', 'PyPI'],
  ['UV_PUBLISH_TOKEN', 'PyPI'],
  ['CARGO_REGISTRY_TOKEN', 'crates.io'],
  ['GEM_HOST_API_KEY', 'RubyGems'],
]);

const aws = `- uses: aws-actions/configure-aws-credentials@${commit} # v4.1.0\n  with:\n    aws-region: eu-central-1`;

export const staticCloudKey = audit({
  id: 'static-cloud-key',
  severity: 'medium',
  confidence: 'high',
  title: 'A stored key opens a cloud that takes the job’s own identity',
  why: 'The key works from anywhere for whoever gets it, until somebody changes it; a token of the job is over within the hour.',
  remedy: 'Let the cloud trust the workflow by OIDC, give the job `id-token: write`, and delete the key.',
  controls: controls.credentials,
  risks: risks.credentials,
  references: [
    'https://docs.github.com/en/actions/security-for-github-actions/security-hardening-your-deployments/about-security-hardening-with-openid-connect',
  ],
  on: ['workflow', 'job', 'step'],
  only: (part) => part.env.length > 0 || (part.kind === 'step' && part.uses !== undefined),
  *check(part, context): Generator<AuditProblem> {
    if (part.kind === 'step') yield* loginProblems(part, context);
    yield* variableProblems(part);
  },
  examples: {
    bad: [
      stepsExample(
        `${aws}\n    aws-access-key-id: \${{ secrets.KEY_ID }}\n    aws-secret-access-key: \${{ secrets.KEY }} # from the vault`,
      ),
      stepsExample(`- uses: azure/login@${commit} # v2.3.0\n  with:\n    creds: \${{ secrets.AZURE }}`),
      stepsExample(
        `- uses: google-github-actions/auth@${commit} # v2.1.10\n  with:\n    project_id: example\n    credentials_json: '\${{ secrets.GCP }}'`,
      ),
      stepsExample(
        `- uses: hashicorp/vault-action@${commit} # v3.3.0\n  with:\n    url: https://vault.example.com\n    token: \${{ secrets.VAULT }}\n    secrets: secret/data/ci key | KEY`,
      ),
      stepsExample('- run: npm publish\n  env:\n    NODE_AUTH_TOKEN: ${{ secrets.NPM }}'),
    ],
    good: [
      stepsExample(
        `${aws}\n    role-to-assume: arn:aws:iam::123456789012:role/deploy`,
        'permissions:\n  id-token: write # for AWS\nenvironment: production',
      ),
      stepsExample('- run: npm test\n  env:\n    NODE_AUTH_TOKEN: ${{ secrets.GITHUB_TOKEN }}'),
    ],
  },
});

/** A stored secret, and nothing that a step before it asked for. */
function isStored({ scalar }: Pair): boolean {
  const text = scalar?.text ?? '';
  return /\$\{\{[^}]{0,200}\bsecrets\b/i.test(text) && !/secrets\.GITHUB_TOKEN\b/i.test(text);
}

function* loginProblems(step: Step, context: AuditContext): Generator<AuditProblem> {
  const name = actionName(step);
  const login = name === undefined ? undefined : logins.get(name);
  const key = login?.keys.map((input) => inputOf(step, input)).find((pair) => pair !== undefined && isStored(pair));
  if (login === undefined || key === undefined) return;
  yield {
    at: placeOfPair(key),
    statement: step.map.at,
    message: `\`${key.name}\` is a stored key, where ${login.cloud} takes the job’s identity`,
    fix: () => byIdentity(step, login, context),
  };
}

function* variableProblems(part: Workflow | Job | Step): Generator<AuditProblem> {
  for (const pair of part.env) {
    const cloud = variables.get(pair.name.toUpperCase());
    if (cloud === undefined || !isStored(pair)) continue;
    yield {
      at: placeOfPair(pair),
      ...(part.kind === 'workflow' ? {} : { statement: part.map.at }),
      confidence: 'medium',
      message: `\`${pair.name}\` is a stored key, where ${cloud} takes the job’s identity`,
    };
  }
}

/** Which role it is, nobody but its owner knows: the values are variables to be filled in. */
function byIdentity(step: Step, { cloud, keys, instead }: Login, { file }: AuditContext): FixDraft | undefined {
  const inputs = entryOf(step.map, 'with')?.value;
  if (inputs?.kind !== 'map' || inputs.alias !== undefined || isFlow(file, inputs)) return undefined;
  const [first, ...others] = inputs.entries.filter(({ name }) => keys.includes(name.toLowerCase()));
  const lines = instead
    .filter(([name]) => !inputs.entries.some((entry) => entry.name.toLowerCase() === name))
    .map(([name, value]) => `${name}: ${value}`);
  const end = first === undefined ? undefined : endOfScalar(first.value);
  if (first?.key.kind !== 'scalar' || !first.key.plain || end === undefined || lines.length === 0) return undefined;
  // The first key becomes the other form, further ones go with their lines.
  const separator = lineEnd(file) + indentationAt(file, first.key.at.start);
  const edits = [{ start: first.key.at.start, end, replacement: lines.join(separator) }];
  for (const { key, value } of others) {
    const last = endOfScalar(value);
    if (last === undefined) return undefined;
    edits.push(removeLines(file.text, { start: key.at.start, end: last }));
  }
  return { description: `Sign in to ${cloud} by identity`, kind: 'suggested', edits };
}

/** With the quote behind it; undefined for texts over several lines, and for what other places share. */
function endOfScalar(value: YamlNode): number | undefined {
  if (value.kind !== 'scalar' || value.alias !== undefined || value.style === 'literal' || value.style === 'folded') return undefined;
  return value.at.end + (value.plain ? 0 : 1);
}
