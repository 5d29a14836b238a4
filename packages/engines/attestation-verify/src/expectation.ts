// From inputs to what must hold: who must have signed, by the certificate, and what the statement must say.

import { PortcullisError } from '@portcullis/core';
import { parseYaml } from '@portcullis/formats/yaml'; // at first use
import {
  type AttestationRule,
  type Authority,
  type ExtensionName,
  embeddedGithubRoots,
  embeddedRoots,
  isKeyReference,
  type KeyService,
  mayBeOne,
  parseAttestationRule,
  readKeyReference,
  readPublicKey,
  readTrustedRoots,
  type TextRule,
  type TrustedRoots,
  type VerificationKey,
} from '@portcullis/signatures';
import { badInput } from '@portcullis/signatures/inputs';
import { type ExpectationInputs, expectationInputs } from './inputs.js';

export interface Expectation {
  readonly authority: Authority;
  /** Each must hold: that of the inputs, and that of a file. */
  readonly rules: readonly AttestationRule[];
  /** Normalised: `https://github.com/octo/app`. */
  readonly sourceUri?: string;
  readonly sourceRef?: string;
  readonly builderId?: string;
  /** Whether the signer was named exactly, so that it may speak for a builder of another name. */
  readonly exactSigner: boolean;
}

/** Content of a file that an input names. @throws PortcullisError when there is none. */
export type ReadFile = (file: string, input: string) => Buffer;

/**
 * @param keyService undefined where no key service may be asked.
 * @throws PortcullisError `input-invalid`, `policy-invalid`, or what is wrong with a file or a key.
 */
export async function readExpectation(inputs: ExpectationInputs, read: ReadFile, keyService?: KeyService): Promise<Expectation> {
  const sourceUri = inputs['source-uri'] === '' ? undefined : normalSource(inputs['source-uri']);
  const sourceRef = inputs['source-ref'] === '' ? undefined : inputs['source-ref'];
  if (sourceRef !== undefined && !/^refs\/[^\s~^:?*[\\]+$/.test(sourceRef))
    throw badInput('source-ref', 'a whole ref such as refs/tags/v1 or refs/heads/main', sourceRef);
  const builderId = inputs['builder-id'];
  const rules = [ofInput(inputs['predicate-type'])];
  if (inputs.config !== '') {
    const rule = await readRuleFile(inputs.config, read(inputs.config, 'config'));
    if (!mayBeOne(rule.predicate, inputs['predicate-type']))
      throw badInput(
        'predicate-type',
        `the predicate of ${inputs.config.slice(0, 100)}, ${rule.predicate.slice(0, 200)}`,
        inputs['predicate-type'],
      );
    rules.push(rule);
  }
  const authority = inputs.key === '' ? keyless(inputs, sourceUri, sourceRef, read) : await byKey(inputs, read, keyService);
  return {
    authority,
    rules,
    exactSigner: inputs['certificate-identity'] !== '' || inputs.key !== '',
    ...(sourceUri === undefined ? {} : { sourceUri }),
    ...(sourceRef === undefined ? {} : { sourceRef }),
    ...(builderId === '' ? {} : { builderId }),
  };
}

/** @throws PortcullisError `input-invalid`: no policy is at fault. */
function ofInput(predicate: string): AttestationRule {
  try {
    return parseAttestationRule({ predicate }, { key: 'predicate-type' });
  } catch (error) {
    if (!(error instanceof PortcullisError)) throw error;
    const remedy = 'Correct the input `predicate-type`.';
    throw new PortcullisError({ code: 'input-invalid', message: error.message, where: { key: 'predicate-type' }, remedy, cause: error });
  }
}

async function byKey(inputs: ExpectationInputs, read: ReadFile, keyService: KeyService | undefined): Promise<Authority> {
  for (const name of ['signer-workflow', 'certificate-identity'] as const)
    if (inputs[name] !== '') throw badInput(name, 'it only without `key`: a key has no identity', inputs[name]);
  if (inputs['deny-self-hosted']) throw badInput('deny-self-hosted', 'it only without `key`: no certificate tells of the runner', 'true');
  if (inputs['certificate-oidc-issuer'] !== expectationInputs['certificate-oidc-issuer'].default)
    throw badInput('certificate-oidc-issuer', 'it only without `key`: nobody vouches for a key', inputs['certificate-oidc-issuer']);
  if (inputs.trust !== expectationInputs.trust.default) throw badInput('trust', 'it only without `key`: a key needs no root', inputs.trust);
  const key = await keyOf(inputs.key, read, keyService);
  // The public log is no part of a key's promise; what a root of one's own lists is asked for.
  return inputs['trusted-root'] === ''
    ? { kind: 'key', key }
    : { kind: 'key', key, roots: rootsOf(inputs, read), requireLog: 'where-listed' };
}

/** From a file or from a key service; whatever is wrong with it is told of the input. */
async function keyOf(given: string, read: ReadFile, keyService: KeyService | undefined): Promise<VerificationKey> {
  try {
    return readPublicKey(isKeyReference(given) ? await readKeyReference(given, keyService) : read(given, 'key').toString('utf8'));
  } catch (error) {
    if (!(error instanceof PortcullisError) || error.where.key !== undefined) throw error;
    const { code, message, remedy, where } = error;
    throw new PortcullisError({ code, message, remedy, where: { ...where, key: 'key' }, cause: error });
  }
}

function keyless(inputs: ExpectationInputs, sourceUri: string | undefined, sourceRef: string | undefined, read: ReadFile): Authority {
  const extensions = new Map<ExtensionName, TextRule>();
  if (sourceUri !== undefined) extensions.set('source-repository', { equals: sourceUri });
  if (sourceRef !== undefined) extensions.set('source-ref', { equals: sourceRef });
  if (inputs['deny-self-hosted']) extensions.set('runner-environment', { equals: 'github-hosted' });
  const issuer = inputs['certificate-oidc-issuer'];
  if (issuer === '') throw badInput('certificate-oidc-issuer', 'who must vouch for the identity', '');
  return {
    kind: 'keyless',
    identities: [{ issuer, subject: signer(inputs, sourceUri), extensions }],
    roots: rootsOf(inputs, read),
    requireLog: 'where-listed',
    requireSct: 'where-listed',
  };
}

/** Whom the certificate must name. Anyone at all would be nobody: a source or a signer must be given. */
function signer(inputs: ExpectationInputs, sourceUri: string | undefined): TextRule {
  const { 'signer-workflow': workflow, 'certificate-identity': identity } = inputs;
  if (workflow !== '' && identity !== '')
    throw badInput('certificate-identity', 'it only without `signer-workflow`: both name the signer', identity);
  if (identity !== '') return { equals: identity };
  if (workflow !== '') return workflowRule(workflow);
  if (sourceUri !== undefined) return { matches: `${escaped(sourceUri)}/.+` };
  throw new PortcullisError({
    code: 'input-invalid',
    message: 'expected `source-uri`, `signer-workflow`, `certificate-identity` or `key`, got none: anybody could have attested',
    where: { key: 'source-uri' },
    remedy: 'Say which repository or workflow must have attested the subject.',
  });
}

/** `OWNER/NAME/.github/workflows/FILE.yml`, below github.com where no host is given, at a ref or at any. */
function workflowRule(given: string): TextRule {
  const bare = given.replace(/^https:\/\//, '');
  const [first = ''] = bare.split('/', 1);
  const whole = given.startsWith('https://') || first.includes('.') ? `https://${bare}` : `https://github.com/${bare}`;
  if (!/^https:\/\/[^\s/]+\/[^\s@]+\/[^\s@*?]+\.ya?ml(?:@[^\s*?]+)?$/.test(whole))
    throw badInput('signer-workflow', 'OWNER/NAME/.github/workflows/FILE.yml, or that with @REF', given);
  return whole.includes('@') ? { equals: whole } : { matches: `${escaped(whole)}@.+` };
}

/** `github.com/octo/app`, `git+https://github.com/octo/app.git` and `https://github.com/octo/app/` are one repository. */
function normalSource(given: string): string {
  const bare = given.replace(/^git\+/, '').replace(/^https:\/\//, '');
  const uri = `https://${bare.replace(/\/$/, '').replace(/\.git$/, '')}`;
  if (!/^https:\/\/[^\s/@]*\.[^\s/@]*(?:\/[^\s/?#@]+){2,20}$/.test(uri))
    throw badInput(
      'source-uri',
      'a repository such as https://github.com/OWNER/NAME',
      given,
      'Give the repository alone; its ref goes to `source-ref`.',
    );
  return uri;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&');
}

function rootsOf(inputs: ExpectationInputs, read: ReadFile): TrustedRoots {
  const file = inputs['trusted-root'];
  if (file !== '') return readTrustedRoots(read(file, 'trusted-root').toString('utf8'), file);
  return inputs.trust === 'github' ? embeddedGithubRoots() : embeddedRoots();
}

async function readRuleFile(file: string, content: Buffer): Promise<AttestationRule> {
  const { value } = await parseYaml(content.toString('utf8'), file);
  return parseAttestationRule(value, { file });
}
