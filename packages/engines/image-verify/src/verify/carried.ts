// Attestations that BuildKit puts into the index of an image: nobody signed them, but the index names them by digest, so whoever signed
// the index signed them too. https://docs.docker.com/build/metadata/attestations/attestation-storage/

import { PortcullisError } from '@portcullis/core';
import type { Repository } from '@portcullis/images';
import { type Descriptor, indexEntries, isIndexType, type RegistryClient, readDescriptor } from '@portcullis/oci';
import {
  type AttestationRule,
  checkStatement,
  digestOnly,
  namesArtifact,
  readInTotoStatement,
  rulesStatement,
  type Shortfall,
  type Statement,
} from '@portcullis/signatures';

/** One image of an index, with what the index says of it. */
export interface CarriedStatements {
  readonly image: Descriptor;
  readonly statements: readonly Statement[];
}

const statementType = 'application/vnd.in-toto+json';
const maxEntries = 128;
const maxLayers = 20;
const maxStatementBytes = 16 * 1024 * 1024;
const maxBytes = 128 * 1024 * 1024;

/** Of every image in the index; none when the subject is no index, or one that holds more than is looked at. */
export async function carriedStatements(
  client: RegistryClient,
  repository: Repository,
  subject: Descriptor,
): Promise<readonly CarriedStatements[]> {
  const { bytes, mediaType } = await client.manifest(repository, subject.digest);
  if (!isIndexType(mediaType)) return [];
  const entries = indexEntries(bytes);
  if (entries.length > maxEntries) return [];
  const images = entries.filter(({ annotations }) => annotations?.['vnd.docker.reference.type'] === undefined);
  const budget = { left: maxBytes };
  const found: CarriedStatements[] = [];
  for (const image of images) {
    const about = entries.filter(
      ({ annotations }) =>
        annotations?.['vnd.docker.reference.type'] === 'attestation-manifest' &&
        annotations['vnd.docker.reference.digest'] === image.digest,
    );
    const statements: Statement[] = [];
    for (const { digest } of about) statements.push(...(await statementsOf(client, repository, digest, image, budget)));
    found.push({ image, statements });
  }
  return found;
}

/** What cannot be read, or speaks of another image, is no statement about this one: it can only be missed. */
async function statementsOf(
  client: RegistryClient,
  repository: Repository,
  digest: string,
  image: Descriptor,
  budget: { left: number },
): Promise<readonly Statement[]> {
  const statements: Statement[] = [];
  try {
    const { bytes } = await client.manifest(repository, digest);
    const { layers } = JSON.parse(bytes.toString('utf8')) as { layers?: unknown };
    const wanted = (Array.isArray(layers) ? layers.slice(0, maxLayers) : []).map((layer) => readDescriptor(layer));
    for (const layer of wanted.filter(({ mediaType }) => mediaType === statementType)) {
      budget.left -= layer.size;
      if (budget.left < 0) break;
      const content = await client.blob(repository, layer, { maxBytes: maxStatementBytes });
      const statement = readInTotoStatement(JSON.parse(content.toString('utf8')));
      if (namesArtifact(statement, digestOnly(image.digest).digests)) statements.push(statement);
    }
  } catch (error) {
    if (!(error instanceof PortcullisError || error instanceof SyntaxError || error instanceof TypeError)) throw error;
  }
  return statements;
}

/** Whether each image of the index carries what a rule asks for; a shortfall where one carries it and says something else. */
export function carriedMeet(rule: AttestationRule, carried: readonly CarriedStatements[]): 'met' | 'missing' | Shortfall {
  const of = carried.map(({ statements }) => {
    const checked = statements.filter((statement) => rulesStatement(rule, statement)).map((statement) => checkStatement(rule, statement));
    return checked.length === 0 ? 'missing' : checked.includes(undefined) ? 'met' : (checked[0] as Shortfall);
  });
  if (of.length === 0 || of.includes('missing')) return 'missing';
  return of.find((each) => each !== 'met') ?? 'met';
}
