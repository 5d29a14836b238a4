// `.github/actionlint.yaml`: labels of own runners, and the configuration variables that there are. The messages that it lets stay under
// `paths` are actionlint's own words, and let nothing stay here.
// Facts: github.com/rhysd/actionlint, docs/config.md, 2026-11.

import { configReader } from './config-reader.js';
import type { PeerSettings } from './zizmor-config.js';

export const actionlintConfigNames: readonly string[] = ['.github/actionlint.yaml', '.github/actionlint.yml'];

/** @throws PortcullisError with file and line. */
export async function readActionlintConfig(text: string, file: string): Promise<PeerSettings> {
  const reader = await configReader(text, file);
  const root = reader.map([], reader.value);
  const runners = reader.map(['self-hosted-runner'], root['self-hosted-runner']);
  const variables = root['config-variables'];
  return {
    runnerLabels: reader.texts(['self-hosted-runner', 'labels'], runners.labels),
    // An empty list says that there are none, no list that nobody wrote them down.
    ...(variables === undefined || variables === null ? {} : { variables: reader.texts(['config-variables'], variables) }),
  };
}
