// The canary: an image in memory, signed by a key made for it, must be verified, and by another key it must not.

import { generateKeyPairSync, sign } from 'node:crypto';
import { parseNameGlob } from '@portcullis/images';
import { mediaTypes, memoryRegistry } from '@portcullis/oci';
import type { ImagePolicy } from '../policy/types.js';
import { readPublicKey } from '../sigstore/public-key.js';
import { verifyImage } from '../verify/image.js';

export async function runCanary(now: Date): Promise<{ readonly detected: boolean; readonly detail: string }> {
  const registry = memoryRegistry();
  const config = registry.putBlob(Buffer.from('{}'), 'application/vnd.oci.image.config.v1+json');
  const image = registry.putManifest(
    { schemaVersion: 2, mediaType: mediaTypes.ociManifest, config, layers: [] },
    mediaTypes.ociManifest,
    'v1',
  );
  const [signer, stranger] = [generateKeyPairSync('ec', { namedCurve: 'P-256' }), generateKeyPairSync('ec', { namedCurve: 'P-256' })];
  const name = 'canary.invalid/app';
  const payload = Buffer.from(
    JSON.stringify({
      critical: {
        identity: { 'docker-reference': name },
        image: { 'docker-manifest-digest': image.digest },
        type: 'cosign container image signature',
      },
      optional: null,
    }),
  );
  const layer = {
    ...registry.putBlob(payload, 'application/vnd.dev.cosign.simplesigning.v1+json'),
    annotations: { 'dev.cosignproject.cosign/signature': sign('sha256', payload, signer.privateKey).toString('base64') },
  };
  registry.putManifest(
    { schemaVersion: 2, mediaType: mediaTypes.ociManifest, config, layers: [layer] },
    mediaTypes.ociManifest,
    `${image.digest.replace(':', '-')}.sig`,
  );
  const statusFor = async ({ publicKey }: typeof signer): Promise<string> => {
    const key = readPublicKey(publicKey.export({ type: 'spki', format: 'pem' }).toString());
    const authorities = [{ name: 'canary', kind: 'sigstore', authority: { kind: 'key', key } }] as const;
    const policy: ImagePolicy = {
      file: 'canary',
      digest: '',
      rules: [{ image: name, glob: parseNameGlob(name), requirement: { kind: 'any-of', authorities }, attestations: [], exceptions: [] }],
    };
    return (await verifyImage(`${name}:v1`, { client: registry, policy, now })).status;
  };
  const [own, other] = [await statusFor(signer), await statusFor(stranger)];
  const detected = own === 'verified' && other === 'refused';
  return { detected, detail: `an image signed by a made-up key was ${own} by that key and ${other} by another` };
}
