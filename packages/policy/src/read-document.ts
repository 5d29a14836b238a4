// Text to a policy of the right shape, or an error with file, line and key. What the parts mean is for those who use them.

import { parseYaml, type YamlDocument } from '@portcullis/formats/yaml'; // at first use
import * as v from 'valibot';
import { didYouMean } from './did-you-mean.js';
import { type KeyPath, type PolicyReader, policyFile, policyReader } from './reader.js';
import { dockerfilePart } from './schema/dockerfile.js';
import { type PolicyDocument, policyKeys, policySchema } from './schema/index.js';
import { sbomPart } from './schema/sbom.js';

export interface ReadDocument<Shape> {
  readonly value: Shape;
  /** For what is wrong beyond the shape. */
  readonly reader: PolicyReader;
}

/**
 * The whole file, every part of it; undefined where it says nothing. @param content text, or its only document where it is parsed already.
 * @throws PortcullisError `policy-invalid` or `yaml-invalid`.
 */
export async function readPolicyDocument(content: string | YamlDocument, file: string): Promise<ReadDocument<PolicyDocument> | undefined> {
  const document = typeof content === 'string' ? await parseYaml(content, file) : content;
  if (document.value === null || document.value === undefined) return undefined;
  const reader = policyReader(document, file);
  return { value: conforming(policySchema, document.value, reader), reader };
}

/**
 * What a file says of Dockerfiles: the part `dockerfile` of the policy, or the whole of a file of its own. The policy's other parts are
 * for others to judge. @returns undefined where the policy has no such part. @throws PortcullisError `policy-invalid` or `yaml-invalid`.
 */
export async function readDockerfilePart(content: string, file: string): Promise<DockerfilePart | undefined> {
  const document = await parseYaml(content, file);
  const reader = policyReader(document, file);
  if (file !== policyFile) return conforming(dockerfilePart, document.value ?? {}, reader);
  const { value } = document;
  knownPartsOnly(value, reader);
  const part = typeof value === 'object' && value !== null ? (value as { readonly dockerfile?: unknown }).dockerfile : undefined;
  return part === undefined ? undefined : conforming(dockerfilePart, part, reader, ['dockerfile']);
}

/** What the policy says of the inventory. @returns undefined where it has no such part. @throws PortcullisError as above. */
export async function readSbomPart(content: string, file: string): Promise<SbomPart | undefined> {
  const document = await parseYaml(content, file);
  const { value } = document;
  const reader = policyReader(document, file);
  knownPartsOnly(value, reader);
  const part = typeof value === 'object' && value !== null ? (value as { readonly sbom?: unknown }).sbom : undefined;
  return part === undefined ? undefined : conforming(sbomPart, part, reader, ['sbom']);
}

/** A misspelt part would be nobody's. @throws PortcullisError `policy-invalid` */
function knownPartsOnly(value: unknown, reader: PolicyReader): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    if (value !== null && value !== undefined) reader.fail([], 'expected a mapping');
    return;
  }
  const stranger = Object.keys(value).find((key) => !policyKeys.includes(key));
  if (stranger !== undefined)
    reader.fail([stranger], `expected one of ${policyKeys.join(', ')}, got "${stranger.slice(0, 60)}"${didYouMean(stranger, policyKeys)}`);
}

export type SbomPart = NonNullable<PolicyDocument['sbom']>;
export type DockerfilePart = NonNullable<PolicyDocument['dockerfile']>;

/** A value that a schema takes. @throws PortcullisError `policy-invalid`, of an unknown key first: it may explain one that is missing. */
export function conforming<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  reader: PolicyReader,
  at: KeyPath = [],
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const issues = result.issues.map(innermost);
  const { path, message } = issues.find(({ unknownKey }) => unknownKey) ?? (issues[0] as Flaw);
  return reader.fail([...at, ...path], message);
}

interface Flaw {
  readonly path: KeyPath;
  readonly message: string;
  readonly unknownKey: boolean;
}

/** Of alternatives, what is wrong with the one that was meant: the one whose kind of value it is. */
function innermost(issue: v.BaseIssue<unknown>): Flaw {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  const meant = issue.issues?.find(({ kind }) => kind === 'validation') ?? issue.issues?.find((inner) => inner.path !== undefined);
  if (meant === undefined) return { path, message: issue.message, unknownKey: issue.expected === 'never' };
  const inner = innermost(meant);
  return { ...inner, path: [...path, ...inner.path] };
}
