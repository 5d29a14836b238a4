import { PortcullisError } from '@portcullis/core';
import { readZizmorConfig } from './zizmor-config.js';

/** What is said of a configuration that is refused, with its line. */
async function refusal(text: string): Promise<string> {
  try {
    await readZizmorConfig(text, 'zizmor.yml');
  } catch (error) {
    if (error instanceof PortcullisError) return `${error.where?.line}: ${error.message}`;
    throw error;
  }
  return 'read';
}

describe('a rule that zizmor.yml names must exist', () => {
  test.each([
    ['rules:\n  artipacked:\n    disable: true\n', 'read'],
    // By its id here, by its id in zizmor, and of those that need the network.
    ['rules:\n  ref-version-mismatch:\n    disable: true\n  template-injection:\n    ignore: [a.yml]\n', 'read'],
    ['rules:\n  artipackd:\n    disable: true\n', '2: expected the id of a rule, got artipackd; did you mean artipacked?'],
    ['rules:\n  artipacked: {}\n  nobody-knows-this:\n    ignore: [a.yml]\n', '3: expected the id of a rule, got nobody-knows-this'],
  ])('%j: %s', async (text, said) => expect(await refusal(text)).toBe(said));
});

describe('a pattern of actions must mean some', () => {
  test.each([
    ['rules:\n  forbidden-uses:\n    config:\n      deny: [a/b@v1, "c/*"]\n', 'read'],
    [
      'rules:\n  forbidden-uses:\n    config:\n      allow:\n        - a/b\n        - a\n',
      '6: expected `owner/name`, `owner/name/folder`, `owner/name/*`, `owner/*` or `*`, the first two with or without `@ref`, got a',
    ],
    [
      'rules:\n  unpinned-uses:\n    config:\n      policies:\n        a/b@v1: any\n',
      '5: expected `owner/name`, `owner/name/folder`, `owner/name/*`, `owner/*` or `*`, got a/b@v1',
    ],
  ])('%j: %s', async (text, said) => expect(await refusal(text)).toBe(said));
});
