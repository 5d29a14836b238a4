// A file that is good by one rule should not be taught to a reader who then hears of it from another: every good sample is held
// against all rules.

import { exampleText } from '@portcullis/core';
import { optionsFromExample } from '../example-options.js';
import { lint } from '../lint.js';
import { dockerfileRules } from './index.js';

/**
 * What other rules rightly say of a rule's good samples: those show one thing in a line or two, so that caches are kept, versions are
 * left open and users stay root in them. Nothing else is let pass.
 */
const rightlySaid: Readonly<Record<string, readonly string[]>> = {
  'registry-not-trusted': ['copy-from-stage-number', 'stage-name-casing'],
  'last-user-root': ['user-not-numeric'],
  'add-instead-of-copy': ['remote-add-without-checksum'],
  'copy-from-unknown-stage': ['copy-from-stage-number'],
  'copy-to-relative-target': ['undefined-variable'],
  'apt-version-not-pinned': ['apt-installs-recommended'],
  'apt-lists-kept': ['update-alone'],
  'apt-without-yes': ['apt-installs-recommended', 'pipe-without-pipefail'],
  'apt-instead-of-apt-get': ['apt-installs-recommended'],
  'yum-version-not-pinned': ['yum-cache-kept'],
  'dnf-without-yes': ['dnf-cache-kept'],
  'dnf-version-not-pinned': ['dnf-cache-kept'],
  'zypper-dist-upgrade': ['system-upgrade-in-build', 'zypper-cache-kept'],
  'zypper-version-not-pinned': ['zypper-cache-kept'],
  'npm-version-not-pinned': ['package-cache-left'],
  'command-without-sense-in-build': ['apt-installs-recommended'],
  sudo: ['apt-installs-recommended'],
  'wget-progress-bar': ['download-not-verified'],
  'wget-and-curl': ['download-not-verified'],
  'pipe-without-pipefail': ['download-not-verified'],
  'several-cmd': ['runs-as-root', 'service-without-healthcheck'],
  'several-entrypoint': ['runs-as-root', 'service-without-healthcheck'],
  'several-healthcheck': ['shell-form'],
  'healthcheck-missing': ['runs-as-root', 'shell-form'],
  'shell-form': ['runs-as-root', 'service-without-healthcheck'],
  'ignore-comment': ['image-not-tagged'],
  'copy-ignored-file': ['whole-context-copied'],
  'json-args-recommended': ['runs-as-root', 'service-without-healthcheck'],
  'repeated-instruction': ['runs-as-root', 'service-without-healthcheck'],
  'secret-variable-name': ['sensitive-variable'],
  'runs-as-root': ['image-latest', 'invalid-default-arg-in-from', 'service-without-healthcheck'],
  'secret-in-instruction': ['git-clone-not-pinned'],
  'secret-named-variable': ['secret-variable-name', 'sensitive-variable'],
  'credential-file-copied': ['add-instead-of-copy', 'remote-add-without-checksum'],
  'download-piped-to-shell': ['download-not-verified', 'pipe-without-pipefail'],
  'download-not-verified': ['dnf-cache-kept', 'pip-cache-kept', 'pipe-without-pipefail'],
  'remote-add-without-checksum': ['pipe-without-pipefail'],
  'tls-verification-disabled': ['download-not-verified', 'pipe-without-pipefail'],
  'signature-check-disabled': [
    'apt-installs-recommended',
    'apt-version-not-pinned',
    'dnf-cache-kept',
    'dnf-version-not-pinned',
    'sensitive-variable',
  ],
  'password-in-build': ['pipe-without-pipefail'],
  'ssh-server-installed': ['apk-version-not-pinned', 'apt-installs-recommended', 'apt-version-not-pinned'],
  'update-alone': ['apt-installs-recommended', 'apt-lists-kept', 'apt-version-not-pinned'],
  'service-without-healthcheck': ['runs-as-root', 'shell-form'],
  'workdir-in-kernel-files': ['relative-workdir'],
  'system-upgrade-in-build': ['apt-installs-recommended', 'apt-lists-kept', 'package-cache-left'],
  'build-argument-as-secret': ['download-not-verified', 'secret-variable-name', 'sensitive-variable'],
  'secret-mount-kept': ['download-not-verified', 'package-cache-left'],
  'named-credential-file-copied': ['secret-variable-name'],
  'secret-in-client-bundle': ['secret-named-variable', 'secret-variable-name', 'sensitive-variable'],
  'second-root-account': ['useradd-with-high-uid'],
  'package-index-over-http': ['package-cache-left', 'pip-cache-kept'],
  'signing-key-over-http': ['apt-key-used', 'pipe-without-pipefail', 'remote-add-without-checksum'],
  'tool-version-not-pinned': ['consecutive-run', 'copy-to-relative-target', 'package-cache-left'],
  'required-label-missing': ['undefined-variable'],
  'shell-not-read': ['pipe-without-pipefail'],
  'package-forbidden': ['apt-installs-recommended', 'apt-version-not-pinned', 'pip-cache-kept'],
  'copy-target-without-slash': ['copy-to-relative-target'],
};

test('a good sample is left alone by every rule but those that rightly speak', () => {
  const rules = dockerfileRules();
  const said: Record<string, string[]> = {};
  for (const rule of rules) {
    const problems = rule.examples.good.flatMap(
      (example) => lint(exampleText(example), example.path ?? 'Dockerfile', rules, optionsFromExample(example, rule)).problems,
    );
    const others = new Set(problems.flatMap(({ allowance, rule: { id } }) => (allowance === undefined && id !== rule.id ? [id] : [])));
    if (others.size > 0) said[rule.id] = [...others].sort();
  }
  expect(said).toEqual(rightlySaid);
});
