// `.github/actionlint.yaml`: labels of own runners, and the configuration variables that there are. The messages that it lets stay under
// `paths` are actionlint's own words, and let nothing stay here.
// Facts: github.com/rhysd/actionlint, docs/config.md, 2026-11.

import { type ConfigReader, configReader, type KeyPath, type PeerSettings } from './config-reader.js';
import { labelPattern } from './label-pattern.js';

export const actionlintConfigNames: readonly string[] = ['.github/actionlint.yaml', '.github/actionlint.yml'];

/** @throws PortcullisError with file and line. */
export async function readActionlintConfig(text: string, file: string): Promise<PeerSettings> {
  const reader = await configReader(text, file);
  const { 'self-hosted-runner': machines, 'config-variables': variables, ...others } = reader.map([], reader.value);
  const { labels, ...more } = reader.map(['self-hosted-runner'], machines);
  const path = ['self-hosted-runner', 'labels'];
  const patterns = words(labels, path, reader).map(
    (pattern, i) =>
      labelPattern(pattern.toLowerCase()) ?? reader.fail([...path, i], `expected a label or a pattern, got ${pattern.slice(0, 60)}`),
  );
  return {
    ownRunner: (label) => patterns.some((matches) => matches(label)),
    // An empty list says that there are none, no list that nobody wrote them down.
    ...(variables === undefined || variables === null ? {} : { variables: words(variables, ['config-variables'], reader) }),
    notFollowed: [
      ...Object.keys(others).map((key) => (key === 'paths' ? pathsSaid : `\`${key.slice(0, 60)}\``)),
      ...Object.keys(more).map((key) => `\`self-hosted-runner.${key.slice(0, 60)}\``),
    ],
  };
}

const pathsSaid =
  '`paths`, whose expressions speak of messages of actionlint; write `# portcullis:ignore` at the line, or `rules` in `zizmor.yml`';

/** A number is a word, too. */
function words(value: unknown, path: KeyPath, reader: ConfigReader): readonly string[] {
  return reader.texts(path, Array.isArray(value) ? value.map((item) => (typeof item === 'number' ? String(item) : item)) : value);
}
