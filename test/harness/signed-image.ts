// An image in memory and what is signed of it by a made-up instance of Sigstore, held against the text of a policy.

import { type Descriptor, mediaTypes, memoryRegistry } from '@portcullis/oci';
import { readTrustedRoots } from '@portcullis/signatures';
import { readImagePolicy } from '../../packages/engines/image-verify/src/policy/read.js';
import { verifyImage } from '../../packages/engines/image-verify/src/verify/image.js';
import type { Verdict } from '../../packages/engines/image-verify/src/verify/verdict.js';
import { type MockInstance, type SignOptions, statementAbout } from './mock-sigstore.js';

const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';

export function signedImage(instance: MockInstance) {
  const registry = memoryRegistry();
  const config = registry.putBlob(Buffer.from('{}'), 'application/vnd.oci.image.config.v1+json');
  const image: Descriptor = registry.putManifest(
    { schemaVersion: 2, mediaType: mediaTypes.ociManifest, config, layers: [] },
    mediaTypes.ociManifest,
    'v1',
  );
  const about = (predicateType: string, predicate?: object) => statementAbout({ sha256: image.digest.slice(7) }, predicateType, predicate);
  return {
    registry,
    image,
    /** A statement about the image, signed and put beside it. */
    async attest(predicateType: string, predicate: object | undefined, options: SignOptions = {}): Promise<void> {
      const bundle = await instance.sign({ statement: about(predicateType, predicate), ...options });
      const layer = registry.putBlob(Buffer.from(JSON.stringify(bundle)), bundleType);
      const empty = registry.putBlob(Buffer.from('{}'), 'application/vnd.oci.empty.v1+json');
      const manifest = { schemaVersion: 2, artifactType: bundleType, config: empty, layers: [layer], subject: image };
      registry.putManifest({ ...manifest, mediaType: mediaTypes.ociManifest }, mediaTypes.ociManifest);
    },
    /** As `cosign sign` does. */
    sign(options: SignOptions = {}): Promise<void> {
      return this.attest('https://sigstore.dev/cosign/sign/v1', undefined, options);
    },
    async judge(policy: string, name = 'registry.example/app:v1'): Promise<Verdict> {
      const read = (path: string) => (path === 'policy.yml' ? Buffer.from(policy) : undefined);
      const files = { where: 'in the test', read, list: () => [], digest: () => 'digest' };
      const sigstore = readTrustedRoots(JSON.stringify(instance.root), 'root.json');
      const rules = await readImagePolicy(files, 'policy.yml', { sigstore });
      return verifyImage(name, { client: registry, policy: rules, now: new Date() });
    },
  };
}
