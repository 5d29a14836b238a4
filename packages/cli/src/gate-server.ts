// The repository's server that the gate may ask, where a token is given.

import type { Environment } from '@portcullis/action-kit';
import { defaultBranchReader, type GateHost } from '@portcullis/gate';

export function serverOf(token: string, environment: Environment): Pick<GateHost, 'readDefaultBranch'> {
  const repository = environment.GITHUB_REPOSITORY;
  if (token === '' || !repository) return {};
  return {
    readDefaultBranch: defaultBranchReader({ url: environment.GITHUB_API_URL || 'https://api.github.com', repository, token, environment }),
  };
}
