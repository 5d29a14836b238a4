// What the policy says of the inventory (`sbom:` of .github/portcullis.yml), and versions that nobody may have.
// An example is a policy and a file, each under a line with its name.

import type { Rule } from '@portcullis/core';

const common = {
  aliases: [],
  severity: 'high',
  confidence: 'high',
  controls: ['NIST-SSDF-PS.3.2'],
  risks: ['CICD-SEC-3'],
  references: [],
} as const;

/** A policy and a list of requirements as an example has them. */
function example(policy: string, requirements: string): { readonly text: string } {
  return { text: `# .github/portcullis.yml\nsbom:\n${policy}\n# requirements.txt\n${requirements}\n` };
}

const lock = (host: string, licence = 'MIT'): string =>
  JSON.stringify({
    name: 'shop',
    lockfileVersion: 3,
    packages: {
      '': { dependencies: { cart: '1.0.0' } },
      'node_modules/cart': {
        version: '1.0.0',
        resolved: `https://${host}/cart/-/cart-1.0.0.tgz`,
        integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=',
        license: licence,
      },
    },
  });

function lockExample(policy: string, text: string): { readonly text: string } {
  return { text: `# .github/portcullis.yml\nsbom:\n${policy}\n# package-lock.json\n${text}\n` };
}

export const componentDenied: Rule<'component-denied'> = {
  ...common,
  id: 'component-denied',
  title: 'A component is refused by the policy',
  why: 'The team decided that it has no place in the product.',
  remedy: 'Take another component or version; an exception in the policy needs a reason, an owner and a last day.',
  examples: {
    bad: [example('  components:\n    deny: [{ component: "pkg:pypi/pad*", versions: "<2" }]', 'padding==1.4.0')],
    good: [example('  components:\n    deny: [{ component: "pkg:pypi/pad*", versions: "<2" }]', 'padding==2.0.0')],
  },
  check: 'component-denied',
};

export const componentNotAllowed: Rule<'component-not-allowed'> = {
  ...common,
  id: 'component-not-allowed',
  title: 'A component is not among those that are allowed',
  why: 'Nobody has judged it yet, and the policy lets in only what was judged.',
  remedy: 'Judge the component and add it to the policy, or take one that is allowed.',
  examples: {
    bad: [example('  components:\n    allow: ["pkg:pypi/padding"]', 'stranger==1.0.0')],
    good: [example('  components:\n    allow: ["pkg:pypi/**"]', 'stranger==1.0.0')],
  },
  check: 'component-not-allowed',
};

function uvLock(day: string): string {
  const product = '[[package]]\nname = "shop"\nversion = "1.0"\nsource = { editable = "." }\ndependencies = [{ name = "bird" }]';
  return `version = 1\n${product}\n[[package]]\nname = "bird"\nversion = "1.0"\nsource = { registry = "https://registry.example" }\nsdist = { url = "https://registry.example/bird.tar.gz", hash = "sha256:${'0'.repeat(64)}", upload-time = "${day}T00:00:00Z" }`;
}

function ageExample(day: string): { readonly text: string } {
  return { text: `# .github/portcullis.yml\nsbom:\n  components:\n    max-age: 1000\n# uv.lock\n${uvLock(day)}\n` };
}

export const componentTooOld: Rule<'component-too-old'> = {
  ...common,
  id: 'component-too-old',
  severity: 'medium',
  title: 'A version is older than the policy allows',
  why: 'What nobody has published anew for so long, nobody mends either.',
  remedy: 'Take a newer version, or another component; an exception in the policy needs a reason, an owner and a last day.',
  examples: { bad: [ageExample('2020-02-01')], good: [ageExample('2025-11-01')] },
  check: 'component-too-old',
};

export const componentMissing: Rule<'component-missing'> = {
  ...common,
  id: 'component-missing',
  title: 'A component that the policy requires is not there',
  why: 'What the team counts on, such as a hardened library, is not in the product.',
  remedy: 'Add the component in the version that the policy names, or change the policy.',
  examples: {
    bad: [example('  components:\n    require: [{ component: "pkg:pypi/guard", versions: ">=3" }]', 'guard==2.9.0')],
    good: [example('  components:\n    require: [{ component: "pkg:pypi/guard", versions: ">=3" }]', 'guard==3.0.1')],
  },
  check: 'component-missing',
};

export const licenceDenied: Rule<'licence-denied'> = {
  ...common,
  id: 'licence-denied',
  title: 'A licence is refused by the policy, not among those it allows, or not known',
  why: 'A licence says what whoever passes the product on owes, and the policy says which of them the team takes on.',
  remedy: 'Take another component, or have the licence judged and named in the policy.',
  references: ['https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/'],
  examples: {
    bad: [lockExample('  licences:\n    deny: [GPL-3.0-only]', lock('registry.example', 'MIT AND GPL-3.0'))],
    good: [lockExample('  licences:\n    deny: [GPL-3.0-only]', lock('registry.example', 'MIT OR GPL-3.0'))],
  },
  check: 'licence-denied',
};

export const registryDenied: Rule<'registry-denied'> = {
  ...common,
  id: 'registry-denied',
  title: 'Packages are taken from, or looked for at, a host that the policy does not name',
  why: 'Whoever owns that host chooses the bytes, and a lock with one changed address looks like any other.',
  remedy: 'Take it from a host that the policy names, and write the lock anew; let settings name no other.',
  examples: {
    bad: [lockExample('  registries: [registry.example]', lock('mirror.example'))],
    good: [lockExample('  registries: [registry.example]', lock('registry.example'))],
  },
  check: 'registry-denied',
};

export const packageMalicious: Rule<'package-malicious'> = {
  ...common,
  id: 'package-malicious',
  severity: 'critical',
  title: 'A version that was published to do harm',
  why: 'Its code steals or destroys when it is installed or run.',
  remedy: 'Remove it at once, and treat every secret that the machines which installed it could read as known to others.',
  examples: {
    bad: [{ text: '# requirements.txt\nctx==0.2.2\n' }],
    good: [{ text: '# requirements.txt\nctx==0.1.2\n' }],
  },
  check: 'package-malicious',
};

export const policyRules = [
  componentDenied,
  componentNotAllowed,
  componentTooOld,
  componentMissing,
  licenceDenied,
  registryDenied,
  packageMalicious,
];
