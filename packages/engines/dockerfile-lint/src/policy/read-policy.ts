// The part `dockerfile` of the policy, as `.portcullis/dockerfile.yml` or in `.github/portcullis.yml`. Its shape is the policy package's.

import { policyFile } from '@portcullis/policy';
import type { LabelType } from '../options.js';
import type { ImagePolicy } from './policy.js';

export interface PolicyFile {
  readonly policy: ImagePolicy;
  /** BuildKit's experimental checks take part. */
  readonly experimental: boolean;
}

/** Where the policy is looked for when no input names it: files of its own, then the one that holds all policies. */
export const policyFileNames: readonly string[] = ['.portcullis/dockerfile.yml', '.portcullis/dockerfile.yaml'];
export { policyFile as sharedPolicyFile };

/** @returns undefined where a file that holds all policies says nothing of Dockerfiles. @throws PortcullisError `policy-invalid` or `yaml-invalid`. */
export async function readPolicy(text: string, file: string): Promise<PolicyFile | undefined> {
  const { readDockerfilePart } = await import('@portcullis/policy/document');
  const part = await readDockerfilePart(text, file);
  if (part === undefined) return undefined;
  const { images, labels, packages, checks } = part;
  return {
    experimental: checks?.experimental ?? false,
    policy: {
      file,
      allow: images?.allow ?? [],
      deny: images?.deny ?? [],
      requireDigest: images?.['require-digest'] ?? false,
      approved: images?.approved ?? [],
      requiredLabels: new Map(Object.entries(labels?.required ?? {}).map(([name, type]): [string, LabelType] => [name, type ?? 'text'])),
      forbiddenPackages: (packages?.forbidden ?? []).map((entry) => {
        if (typeof entry === 'string') return { name: entry };
        return { name: entry.name, ...(entry.reason === undefined ? {} : { reason: entry.reason }) };
      }),
    },
  };
}
