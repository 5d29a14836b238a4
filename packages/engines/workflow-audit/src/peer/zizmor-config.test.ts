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
