// Ignore files of other tools as waivers of their results, where the policy names them (`ignore-files`): `.trivyignore(.yaml)`, Grype's
// configuration, osv-scanner.toml. They say less than a waiver does, and what they lack is told; what is asked of a finding and does not
// stand in a report lets nothing through.

import { PortcullisError } from '@portcullis/core';
import type { Waiver } from '../waiver-entries.js';
import { type IgnoreEntry, type IgnoreFile, noEnd } from './entry.js';
import { grypeRules } from './grype.js';
import { osvScannerEntries } from './osv-scanner.js';
import { trivyIgnore, trivyIgnoreYaml } from './trivy.js';

interface Format {
  /** Name of the file, without its folder. */
  readonly name: RegExp;
  /** Names of the tool in its reports, lower-case. */
  readonly tools: readonly string[];
  readonly title: string;
  readonly read: (text: string, file: string) => Promise<IgnoreFile>;
}

const formats: readonly Format[] = [
  { name: /^\.trivyignore$/, tools: ['trivy'], title: 'Trivy', read: trivyIgnore },
  { name: /^\.trivyignore\.ya?ml$/, tools: ['trivy'], title: 'Trivy', read: trivyIgnoreYaml },
  { name: /^\.?grype\.ya?ml$/, tools: ['grype'], title: 'Grype', read: grypeRules },
  { name: /^osv-scanner\.toml$/, tools: ['osv-scanner'], title: 'OSV-Scanner', read: osvScannerEntries },
];

export interface IgnoreFileWaivers {
  readonly waivers: readonly Waiver[];
  /** Sentences on what the entries lack. */
  readonly remarks: readonly string[];
}

/** @throws PortcullisError `policy-invalid` with file and line: a file of no known tool, a key or a value that is not known. */
export async function ignoreFileWaivers(text: string, file: string): Promise<IgnoreFileWaivers> {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const format = formats.find((candidate) => candidate.name.test(name));
  if (format === undefined)
    throw new PortcullisError({
      code: 'policy-invalid',
      message: `expected .trivyignore, .trivyignore.yaml, .grype.yaml or osv-scanner.toml, got "${name.slice(0, 60)}"`,
      where: { file },
      remedy: 'Correct `ignore-files` in the policy, or write what may stay as `waivers`.',
    });
  const { entries, unjudged } = await format.read(text, file);
  return {
    waivers: entries.map((entry) => waiverOf(entry, file, format)),
    remarks: [...lacking(entries, file, format.title), ...unjudged.map(({ line, why }) => `${file}:${line} lets nothing through: ${why}.`)],
  };
}

function waiverOf(entry: IgnoreEntry, file: string, { tools, title }: Format): Waiver {
  const { id, line, expires, reason } = entry;
  return {
    ...(id === undefined ? {} : { rule: id }),
    paths: [],
    reason: reason ?? `no reason is given in ${file}`,
    owner: `nobody is named in ${file}`,
    // Nothing says since when it holds.
    created: '',
    expires: expires ?? noEnd,
    line,
    foreign: { file, title, tools, entry },
  };
}

function lacking(entries: readonly IgnoreEntry[], file: string, title: string): string[] {
  if (entries.length === 0) return [];
  const endless = entries.filter(({ expires }) => expires === undefined).length;
  const silent = entries.filter(({ reason }) => reason === undefined).length;
  const lacks = [
    `${entries.length} without an owner`,
    ...(endless === 0 ? [] : [`${endless} without an end`]),
    ...(silent === 0 ? [] : [`${silent} without a reason`]),
  ];
  return [
    `${file} holds ${entries.length} ${entries.length === 1 ? 'entry' : 'entries'} that count as waivers of ${title}’s results: ${lacks.join(', ')}.`,
  ];
}
