// What each type of package URL says of its parts (purl-spec, types/*-definition.json): letters, parts that must or must not be there.

import type { Purl } from './purl.js';

export interface PurlType {
  readonly namespace?: (namespace: string) => string;
  readonly name?: (name: string, purl: Purl) => string;
  readonly version?: (version: string) => string;
  /** The namespace is one segment, and what follows, slashes and all, is the name. */
  readonly pathAsName?: true;
  /** What is wrong with a purl of this type, if anything is. */
  readonly wrong?: (purl: Purl) => string | undefined;
}

const lower = (text: string): string => text.toLowerCase();
const lowerName: PurlType = { name: lower };
const lowerBoth: PurlType = { namespace: lower, name: lower };
const needsNamespace = (what: string) => ({
  wrong: ({ namespace }: Purl) => (namespace === undefined ? `expected ${what} as namespace` : undefined),
});
const noNamespace: PurlType = { wrong: ({ namespace }) => (namespace === undefined ? undefined : 'expected no namespace') };

/** PEP 503: runs of dashes, underscores and dots are one dash. The definition of the type replaces underscores only. */
const pypi: PurlType = { name: (name) => name.toLowerCase().replace(/_/g, '-'), ...noNamespace };

/** Only a name on Databricks is without regard to case. */
const mlflow: PurlType = {
  name: (name, { qualifiers }) => (/databricks/i.test(qualifiers?.repository_url ?? '') ? name.toLowerCase() : name),
};

const cpan: PurlType = {
  namespace: (namespace) => namespace.toUpperCase(),
  wrong: ({ name }) => (name.includes('::') ? 'expected the name of a distribution, with dashes, and no module' : undefined),
};

const chromeExtension: PurlType = {
  wrong: ({ name, version }) =>
    !/^[a-p]{32}$/.test(name)
      ? 'expected the 32 letters, a to p, of an extension as name'
      : version !== undefined && !/^\d{1,5}(?:\.\d{1,5}){0,3}$/.test(version)
        ? 'expected one to four numbers as version'
        : undefined,
};

/** `git` and a host that takes names without regard to case. */
const foldsCase = (host: string | undefined): boolean => /^(?:github|bitbucket|gitlab)(?:\.com|\.org)?$/i.test(host ?? '');
const gitRepository: PurlType = {
  namespace: lower,
  name: (name, { namespace }) => (foldsCase(namespace) ? name.toLowerCase() : name),
  pathAsName: true,
};

const julia: PurlType = { wrong: ({ qualifiers }) => (qualifiers?.uuid === undefined ? 'expected the qualifier uuid' : undefined) };

const vscode: PurlType = { ...lowerBoth, ...needsNamespace('the publisher') };

const types: Readonly<Record<string, PurlType>> = {
  alpm: lowerBoth,
  apk: lowerBoth,
  bitbucket: lowerBoth,
  bitnami: lowerName,
  brew: lowerBoth,
  'chrome-extension': chromeExtension,
  composer: lowerBoth,
  cpan,
  deb: lowerBoth,
  git: gitRepository,
  github: lowerBoth,
  golang: lowerBoth,
  hex: lowerBoth,
  huggingface: { version: lower },
  julia,
  luarocks: { name: lower, version: lower },
  mlflow,
  oci: { name: lower, ...noNamespace },
  otp: { name: lower, ...noNamespace },
  pub: lowerName,
  pypi,
  qpkg: { namespace: lower },
  rpm: { namespace: lower },
  swift: needsNamespace('the host and owner'),
  vcpkg: noNamespace,
  'vscode-extension': vscode,
};

const nothing: PurlType = {};

export function typeRules(type: string): PurlType {
  return Object.hasOwn(types, type) ? (types[type] as PurlType) : nothing;
}
