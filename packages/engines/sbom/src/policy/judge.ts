// The inventory held against the policy: refusals with their place. Whose policy judges, settings.ts of the workspace says.

import { type Finding, fingerprinter, type Notice, type Rule } from '@portcullis/core';
import type { SbomPart } from '@portcullis/policy/document';
import type { BuiltImage } from '../image/scan.js';
import type { ReadManifest } from '../inventory.js';
import type { Component, Inventory, Package } from '../model.js';
import { publicAddress, publicText } from '../origin.js';
import { addressOf, hostIn, oneName } from '../origins.js';
import type { NamedRegistries } from '../registries/files.js';
import { label } from '../rules/drift.js';
import { baseNotApproved } from '../rules/image-base.js';
import * as rules from '../rules/inventory-policy.js';
import { baseRefusal, type Lock } from './bases.js';
import { type ComponentEntry, covers } from './component-glob.js';
import { licenceVerdict } from './licence-verdict.js';
import { maliciousVersion } from './malicious.js';

export interface Judged {
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
}

type Exception = NonNullable<SbomPart['exceptions']>[number];

interface Refusal {
  readonly rule: Rule;
  readonly component?: Component;
  readonly message: string;
  readonly path: string;
  readonly line?: number | undefined;
}

/** @param exceptions those that count: of the policy that judges. @param today as YYYY-MM-DD. */
export function judgeInventory(
  all: Inventory,
  manifests: readonly ReadManifest[],
  policy: SbomPart,
  exceptions: readonly Exception[],
  today: string,
  file: string,
  built?: { readonly image: BuiltImage; readonly lock: Lock },
  named: readonly NamedRegistries[] = [],
): Judged {
  const refusals = [
    ...installed(all).flatMap((component) => deniedBy(component, policy)),
    ...all.components.flatMap((component) => [...refusalsOf(component, policy), ...tooOld(component, policy, today)]),
    ...(policy.components?.require ?? [])
      .map(entryOf)
      .flatMap((entry): readonly Refusal[] =>
        all.components.some((component) => covers(entry, component, false))
          ? []
          : [{ rule: rules.componentMissing, message: `${described(entry)} is not in the product${reasonOf(entry)}`, path: file }],
      ),
    ...(policy.registries === undefined ? [] : foreignHosts(manifests, policy.registries, all, named)),
    ...baseRefusals(policy, file, built),
  ];
  const valid = exceptions.filter(({ expires }) => expires >= today);
  const undated =
    policy.components?.['max-age'] === undefined ? 0 : all.components.filter(({ published }) => published === undefined).length;
  const unsaid = policy.licences === undefined ? 0 : all.components.filter(({ licence }) => licence === undefined).length;
  return {
    findings: asFindings(refusals.filter((refusal) => !isExcepted(refusal, valid))),
    notices: [
      ...exceptions
        .filter(({ expires }) => expires < today)
        .map(({ component, expires }) => ({
          level: 'warning' as const,
          message: `The exception for ${component} ended on ${expires}.`,
          path: file,
        })),
      ...(undated === 0
        ? []
        : [
            {
              level: 'note' as const,
              message: `${undated} components have no day of publication in the files that were read, and their age was not judged.`,
              path: file,
            },
          ]),
      ...(unsaid === 0 || policy.licences?.unknown === 'refuse'
        ? []
        : [
            {
              level: 'note' as const,
              message: `${unsaid} components have no licence in the files that were read, and theirs was not judged.`,
              path: file,
            },
          ]),
    ],
  };
}

/** Also what only tests install: its code runs where they run. What is asked of the product (allowed, required, licences) is not asked of it. */
function installed({ components, excluded }: Inventory): readonly Component[] {
  return excluded.length === 0 ? components : [...components, ...excluded.map(({ component }) => component)];
}

function baseRefusals({ bases }: SbomPart, file: string, built: Parameters<typeof judgeInventory>[6]): readonly Refusal[] {
  if (bases === undefined || built === undefined) return [];
  const message = baseRefusal(built.image, bases, built.lock);
  return message === undefined ? [] : [{ rule: baseNotApproved, message, path: file }];
}

/** What holds without any policy: versions that were published to do harm. */
export function judgeHarm(all: Inventory): readonly Refusal[] {
  const found: Refusal[] = [];
  for (const component of installed(all)) {
    const { type, namespace, name } = component.identity;
    const known = component.origin.kind === 'registry' ? maliciousVersion(type, namespace, name, component.version) : undefined;
    if (known !== undefined)
      found.push(refusal(rules.packageMalicious, component, `${label(component)} was published to do harm: ${known.report}`));
  }
  return found;
}

export function isExcepted({ component, rule }: Refusal, exceptions: readonly Exception[]): boolean {
  if (component === undefined) return false;
  return exceptions.some(
    (exception) =>
      covers(exception, component, false) &&
      (exception.rules === undefined ? rule !== rules.packageMalicious : (exception.rules as readonly string[]).includes(rule.id)),
  );
}

function deniedBy(component: Component, { components }: SbomPart): readonly Refusal[] {
  const denied = components?.deny?.map(entryOf).find((entry) => covers(entry, component, true));
  if (denied === undefined) return [];
  return [refusal(rules.componentDenied, component, `${label(component)} is refused by \`${described(denied)}\`${reasonOf(denied)}`)];
}

function refusalsOf(component: Component, { components, licences }: SbomPart): readonly Refusal[] {
  const found: Refusal[] = [];
  // Parts of the product are nobody's to allow.
  if (
    components?.allow !== undefined &&
    component.origin.kind !== 'own' &&
    !components.allow.map(entryOf).some((entry) => covers(entry, component, false))
  )
    found.push(refusal(rules.componentNotAllowed, component, `${label(component)} is not among the components that are allowed`));
  if (licences === undefined) return found;
  const { licence } = component;
  if (licence === undefined) {
    if (licences.unknown === 'refuse')
      found.push(
        refusal(
          rules.licenceDenied,
          component,
          `No file that was read says the licence of ${label(component)}, and the policy refuses that`,
        ),
      );
    return found;
  }
  const verdict = licenceVerdict(licence, licences);
  const said = `${label(component)} is declared to be under`;
  if (verdict === 'denied')
    found.push(refusal(rules.licenceDenied, component, `${said} ${licence.slice(0, 200)}, which the policy refuses`));
  if (verdict === 'not-allowed')
    found.push(refusal(rules.licenceDenied, component, `${said} ${licence.slice(0, 200)}, which is not among what the policy allows`));
  if (verdict === 'unreadable' && (licences.allow !== undefined || licences.unknown === 'refuse'))
    found.push(
      refusal(
        rules.licenceDenied,
        component,
        `${said} "${licence.slice(0, 100)}", which is no expression of SPDX and in no list of the policy`,
      ),
    );
  return found;
}

/** Only where the lock says when a version was published. */
function tooOld(component: Component, { components }: SbomPart, today: string): readonly Refusal[] {
  const most = components?.['max-age'];
  if (most === undefined || component.published === undefined) return [];
  const days = Math.floor((Date.parse(today) - Date.parse(component.published)) / 86_400_000);
  if (!(days > most)) return [];
  return [
    refusal(rules.componentTooOld, component, `${label(component)} was published ${days} days ago, and the policy allows at most ${most}`),
  ];
}

/** What the policy says of hosts. */
interface Allowed {
  /** By the very name that the policy has. */
  isNamed(host: string): boolean;
  /** Or by another name of the same: an index keeps its archives where its own name says nothing of it, and who names the one means the other. */
  isMeant(host: string): boolean;
}

function allowedHosts(hosts: readonly string[]): Allowed {
  const written = new Set(hosts.map((host) => host.toLowerCase()));
  const named = new Set([...written].map(oneName));
  /** With its port, or without, as the policy names it. */
  const isIn = (host: string, names: ReadonlySet<string>): boolean => names.has(host) || names.has(host.replace(/:\d+$/, ''));
  return { isNamed: (host) => isIn(host, written), isMeant: (host) => isIn(host, written) || isIn(oneName(host), named) };
}

/** Entries whose bytes come from a host that the policy does not name, and files that let packages be looked for there, each at its line. */
function foreignHosts(
  manifests: readonly ReadManifest[],
  hosts: readonly string[],
  all: Inventory,
  registries: readonly NamedRegistries[],
): readonly Refusal[] {
  const allowed = allowedHosts(hosts);
  const packages = foreignPackages(manifests, allowed, all);
  const told = new Set(packages.flatMap(({ path, hosts: foreign }) => foreign.map((host) => `${path}\0${host}`)));
  return [
    ...packages,
    ...registries.flatMap(({ path, registries: found }) =>
      found.flatMap(({ url, line }): readonly Refusal[] => {
        const host = hostIn(publicAddress(url));
        if (host !== undefined && (allowed.isMeant(host) || told.has(`${path}\0${host}`))) return [];
        told.add(`${path}\0${host}`);
        const where =
          host === undefined ? `"${publicText(url).slice(0, 100)}", which only a run knows, and` : `${host.slice(0, 100)}, which`;
        return [
          { rule: rules.registryDenied, message: `${path} has packages looked for at ${where} the policy does not name`, path, line },
        ];
      }),
    ),
  ];
}

function foreignPackages(
  manifests: readonly ReadManifest[],
  allowed: Allowed,
  all: Inventory,
): readonly (Refusal & { readonly hosts: readonly string[] })[] {
  const components = new Map(installed(all).map((component) => [entryKey(component), component]));
  return manifests.flatMap(({ path, manifest }) =>
    manifest.packages.flatMap((entry) => {
      const address = addressOf(entry.origin);
      const own = address === undefined ? undefined : hostIn(address);
      const foreign = own === undefined || allowed.isNamed(own) ? [] : [own];
      for (const archive of entry.archives ?? []) {
        const host = hostIn(archive);
        if (host !== undefined && host !== own && !foreign.includes(host) && !allowed.isMeant(host)) foreign.push(host);
      }
      const place = entry.path ?? path;
      if (foreign.length === 0) return [];
      const { identity, version } = entry;
      const component = components.get(entryKey(entry));
      return [
        {
          rule: rules.registryDenied,
          ...(component === undefined ? {} : { component }),
          message:
            `${identity.name} ${version ?? ''} comes from ${foreign.map((host) => host.slice(0, 100)).join(' and ')}, which the policy does not name`.replace(
              '  ',
              ' ',
            ),
          path: place,
          line: entry.line,
          hosts: foreign,
        },
      ];
    }),
  );
}

function entryKey({ identity: { type, namespace, name }, version }: Pick<Package, 'identity' | 'version'>): string {
  return [type, namespace ?? '', name, version ?? ''].join(' ');
}

function refusal(rule: Rule, component: Component, message: string): Refusal {
  const [place] = component.places;
  return { rule, component, message, path: place?.path ?? '', line: place?.line };
}

function entryOf(entry: string | ComponentEntry): ComponentEntry {
  return typeof entry === 'string' ? { component: entry } : entry;
}

function described({ component, versions }: ComponentEntry): string {
  return versions === undefined ? component : `${component} ${versions}`;
}

function reasonOf({ reason }: ComponentEntry): string {
  return reason === undefined ? '' : ` (${reason.replace(/\s+/g, ' ').replace(/\.$/, '').slice(0, 300)})`;
}

export function asFindings(refusals: readonly Refusal[]): readonly Finding[] {
  const fingerprint = fingerprinter();
  return refusals.map(({ rule, component, message, path, line }) => ({
    ruleId: rule.id,
    severity: rule.severity,
    confidence: rule.confidence,
    message: `${message}. ${rule.why}`,
    location: { path, ...(line === undefined ? {} : { region: { startLine: line, startColumn: 1, endLine: line, endColumn: 1 } }) },
    fingerprint: fingerprint(rule.id, path, component?.ref ?? message),
  }));
}
