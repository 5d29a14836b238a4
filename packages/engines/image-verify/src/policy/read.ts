// `images` of the policy: which image must be signed by whom, what else must be known of it, and what is excepted until when.

import { isUtf8 } from 'node:buffer';
import { PortcullisError } from '@portcullis/core';
import { parseYamlDocuments, type YamlDocument } from '@portcullis/formats/yaml'; // at first use
import { coversName, globProblem, isDigest, parseNameGlob } from '@portcullis/images';
import { type KeyPath, policyFile, readPolicyDocument } from '@portcullis/policy';
import { parseAttestationRule } from '@portcullis/signatures';
import { readRequirement, requirementKeys } from './authority.js';
import { at, type KnownRoots, type PolicyContext, type PolicyFiles } from './context.js';
import {
  coverableKinds,
  type ImageException,
  type ImagePolicy,
  type OwnRule,
  type RequiredAttestation,
  type Requirement,
} from './types.js';

const maxRules = 1000;
const ruleKeys = ['image', ...requirementKeys, 'attestations', 'max-age', 'report-only', 'exceptions'];
const attestationKeys = ['predicate', 'provenance', 'where'];

/**
 * Reads the policy with every file it names; undefined when there is no policy or it says nothing of images.
 * @param foreignOnly where a file is meant for policies of other tools alone.
 * @throws PortcullisError `policy-invalid`, `yaml-invalid`, or what is wrong with a file, with file, line and key.
 */
export async function readImagePolicy(
  files: PolicyFiles,
  file: string,
  roots: KnownRoots = {},
  { foreignOnly = false }: { readonly foreignOnly?: boolean } = {},
): Promise<ImagePolicy | undefined> {
  const content = files.read(file);
  if (content === undefined) return undefined;
  if (!isUtf8(content)) throw notText(file);
  const text = content.toString('utf8');
  const documents = await parseYamlDocuments(text, file);
  if (documents.some(isForeign)) return (await import('./foreign/read.js')).readForeignPolicy(documents, { files, file, roots });
  if (documents.some(isConnaisseurs)) throw notConnaisseurs(file);
  if (foreignOnly) throw notForeign(file);
  const [only] = documents;
  const read = await readPolicyDocument(only === undefined || documents.length > 1 ? text : only, file);
  if (read?.value.images === undefined) return undefined;
  const {
    reader,
    value: { images },
  } = read;
  const context: PolicyContext = { reader, files, roots };
  const rules: OwnRule[] = [];
  for (const [i, entry] of reader.list(['images'], images, maxRules).entries()) {
    const rule = await readRule(context, ['images', i], entry);
    const hiding = rules.find((earlier) => coversName(earlier.glob, rule.glob));
    if (hiding !== undefined) {
      const place = hiding.line === undefined ? '' : ` in line ${hiding.line}`;
      reader.fail(
        ['images', i, 'image'],
        `expected a rule that can match, got "${rule.image.slice(0, 80)}", which "${hiding.image.slice(0, 80)}"${place} hides`,
        'The first entry that matches counts: put the narrower one first, or remove it.',
      );
    }
    rules.push(rule);
  }
  return { file, rules, digest: files.digest() };
}

/** A byte that is no text would become a sign that matches no image, and the entry would be nobody's. */
function notText(file: string): PortcullisError {
  return new PortcullisError({
    code: 'yaml-invalid',
    message: 'expected a policy in UTF-8, got other bytes',
    where: { file },
    remedy: 'Save the file as UTF-8.',
  });
}

/** Our own policy under another name would be nobody's but ours: the gate and the other scanners look for it in one place. */
function notForeign(file: string): PortcullisError {
  return new PortcullisError({
    code: 'policy-misnamed',
    message: 'expected policies of the policy controller or of Kyverno, got a file that is neither',
    where: { file },
    remedy: `Put what is ours into ${policyFile}, or name the file in \`config\`.`,
  });
}

/** Whether a document claims to be a resource of Kubernetes, which our own policy is not. */
function isForeign({ value }: YamlDocument): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && ('apiVersion' in value || 'kind' in value);
}

/** Whether a document is the values of Connaisseur's chart: validators, and a policy of patterns, in releases since 3.0 below `application`. */
function isConnaisseurs({ value }: YamlDocument): boolean {
  const lists = (part: unknown): boolean =>
    typeof part === 'object' && part !== null && 'validators' in part && 'policy' in part && Array.isArray(part.validators);
  return lists(value) || (typeof value === 'object' && value !== null && 'application' in value && lists(value.application));
}

function notConnaisseurs(file: string): PortcullisError {
  return new PortcullisError({
    code: 'policy-invalid',
    message: 'expected policies of the policy controller or of Kyverno, or ours, got values of Connaisseur',
    where: { file },
    remedy: `Write each \`pattern\` of its \`policy\` as the \`image\` of an entry of \`images\` in ${policyFile}, and the \`trustRoots\` of its validator as \`key\`, \`keyless\` or \`notation\`.`,
  });
}

async function readRule(context: PolicyContext, path: KeyPath, value: unknown): Promise<OwnRule> {
  const { reader } = context;
  const fields = reader.fields(path, value, ruleKeys);
  const image = reader.text([...path, 'image'], fields.image);
  const glob = readGlob(context, [...path, 'image'], image);
  const requirement = await readRequirement(context, path, fields);
  const attestations: RequiredAttestation[] = [];
  if (fields.attestations !== undefined) {
    for (const [i, entry] of reader.list([...path, 'attestations'], fields.attestations, 50).entries())
      attestations.push(await readAttestation(context, [...path, 'attestations', i], entry, requirement));
  }
  if (requirement === undefined && attestations.length === 0)
    reader.fail(path, `expected one of ${requirementKeys.join(', ')}, or attestations`, 'Say who must have signed the image.');
  const maxAge = fields['max-age'] === undefined ? undefined : readDuration(context, [...path, 'max-age'], fields['max-age']);
  const exceptions =
    fields.exceptions === undefined
      ? []
      : reader
          .list([...path, 'exceptions'], fields.exceptions, 500)
          .map((entry, i) => readException(context, [...path, 'exceptions', i], entry));
  const reportOnly =
    fields['report-only'] === undefined ? undefined : readReportOnly(context, [...path, 'report-only'], fields['report-only']);
  const { line } = reader.place(path);
  return {
    image,
    glob,
    attestations,
    exceptions,
    ...(requirement === undefined ? {} : { requirement }),
    ...(maxAge === undefined ? {} : { maxAge }),
    ...(reportOnly === undefined ? {} : { reportOnly }),
    ...(line === undefined ? {} : { line }),
  };
}

async function readAttestation(
  context: PolicyContext,
  path: KeyPath,
  value: unknown,
  inherited: Requirement | undefined,
): Promise<RequiredAttestation> {
  const { reader } = context;
  const fields = reader.fields(path, value, [...attestationKeys, ...requirementKeys]);
  const stated = await readRequirement(context, path, fields);
  if (stated?.authorities.some((each) => each.kind === 'sigstore' && each.annotations !== undefined))
    reader.fail(
      path,
      'expected no `annotations` of whoever attests: an attestation states nothing of the kind, so nothing would be held against them',
      'Write them beside `image`, for signatures, or hold the attestation by `where`.',
    );
  const requirement = stated ?? inherited;
  if (requirement === undefined) return reader.fail(path, `expected one of ${requirementKeys.join(', ')} here or beside \`image\``);
  if (requirement.authorities.every(({ kind }) => kind === 'notation'))
    return reader.fail(path, 'expected a key or an identity: notation signs no attestations', 'Name who signs them in `any-of` here.');
  const own = Object.fromEntries(Object.entries(fields).filter(([key]) => attestationKeys.includes(key)));
  const rule = await at(context, path, () => parseAttestationRule(own, {}));
  return { rule, requirement };
}

function readReportOnly({ reader }: PolicyContext, path: KeyPath, value: unknown): NonNullable<OwnRule['reportOnly']> {
  const fields = reader.fields(path, value, ['until', 'owner', 'reason']);
  return {
    expires: reader.day([...path, 'until'], fields.until),
    owner: reader.text([...path, 'owner'], fields.owner),
    reason: reader.text([...path, 'reason'], fields.reason),
  };
}

function readException(context: PolicyContext, path: KeyPath, value: unknown): ImageException {
  const { reader } = context;
  const fields = reader.fields(path, value, ['image', 'digest', 'covers', 'reason', 'owner', 'expires']);
  const image = fields.image === undefined ? undefined : reader.text([...path, 'image'], fields.image);
  const digest = fields.digest === undefined ? undefined : reader.text([...path, 'digest'], fields.digest);
  if (digest !== undefined && !isDigest(digest)) reader.fail([...path, 'digest'], 'expected sha256:<64 hex digits>');
  const { line } = reader.place(path);
  return {
    covers: fields.covers === undefined ? defaultCovers : readCovers(context, [...path, 'covers'], fields.covers),
    reason: reader.text([...path, 'reason'], fields.reason),
    owner: reader.text([...path, 'owner'], fields.owner),
    expires: reader.day([...path, 'expires'], fields.expires),
    ...(image === undefined ? {} : { image: readGlob(context, [...path, 'image'], image) }),
    ...(digest === undefined ? {} : { digest }),
    ...(line === undefined ? {} : { line }),
  };
}

/** What is missing; that an image is old is no oversight of whoever wrote the exception, so it has to be written out. */
const defaultCovers: ImageException['covers'] = ['unsigned', 'attestation'];

function readCovers({ reader }: PolicyContext, path: KeyPath, value: unknown): ImageException['covers'] {
  return reader.list(path, value, coverableKinds.length).map((kind, i) => {
    const remedy = 'An exception covers what is missing or old; nothing covers a signature of somebody else or altered content.';
    const found = coverableKinds.find((known) => known === kind);
    return (
      found ?? reader.fail([...path, i], `expected one of ${coverableKinds.join(', ')}, got ${JSON.stringify(kind)?.slice(0, 60)}`, remedy)
    );
  });
}

function readGlob({ reader }: PolicyContext, path: KeyPath, text: string): readonly string[] {
  const problem = globProblem(text);
  if (problem !== undefined) reader.fail(path, `expected ${problem}, got "${text.slice(0, 80)}"`);
  return parseNameGlob(text);
}

const units: ReadonlyMap<string, number> = new Map([
  ['hour', 3_600_000],
  ['day', 86_400_000],
  ['week', 604_800_000],
]);

function readDuration({ reader }: PolicyContext, path: KeyPath, value: unknown): number {
  const match = /^(\d{1,5}) ?(hour|day|week)s?$/.exec(reader.text(path, value));
  const unit = units.get(match?.[2] ?? '');
  if (match === null || unit === undefined || Number(match[1]) === 0)
    return reader.fail(path, 'expected a time such as `30 days` or `12 hours`');
  return Number(match[1]) * unit;
}
