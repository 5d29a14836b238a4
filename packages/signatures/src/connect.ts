// Whom images are asked of: the registries, or layouts in their place.

import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Notice } from '@portcullis/core';
import { type ImageReference, normalHost, parseReference } from '@portcullis/images';
import { createRegistryClient, layoutRegistry, type NamedLayout, type RegistryClient } from '@portcullis/oci';
import { insideWorkspace, isAbsoluteAnywhere } from '@portcullis/workspace';
import { badInput, type RegistryInputs } from './inputs.js';

/** The part of a scan's surroundings that connecting needs. */
export interface ConnectContext {
  readonly workspace: string;
  readonly now: () => Date;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export interface Connection {
  readonly client: RegistryClient;
  readonly close: () => void;
}

/** @throws PortcullisError `input-invalid`, or what is wrong with a layout. */
export function connect(inputs: RegistryInputs, context: ConnectContext, notices: Notice[]): Connection {
  if (inputs.layout.length > 0) {
    if (inputs.mirrors.length > 0 || inputs['trusted-realms'].length > 0 || inputs['ca-file'] !== '')
      notices.push({
        level: 'warning',
        message: '`mirrors`, `trusted-realms` and `ca-file` count for nothing beside `layout`, which opens no socket.',
      });
    return { client: layoutRegistry(...layoutsOf(inputs, context.workspace)), close: () => undefined };
  }
  const noHost = inputs['trusted-realms'].find((realm) => !host.test(realm));
  if (noHost !== undefined) throw badInput('trusted-realms', 'a host, with its port where it has one', noHost);
  const ca = extraAuthorities(inputs, context);
  const client = createRegistryClient({
    environment: context.environment,
    now: context.now,
    mirrors: mirrorsOf(inputs),
    trustedRealms: inputs['trusted-realms'],
    ...(ca === undefined ? {} : { ca }),
  });
  return { client, close: () => client.close() };
}

/** `DIRECTORY`, or `IMAGE=DIRECTORY`. */
function layoutsOf({ layout, images }: RegistryInputs, workspace: string): readonly NamedLayout[] {
  const [only, ...others] = images;
  const asked = only === undefined || others.length > 0 || layout.length > 1 ? undefined : referenceOf(only);
  return layout.map((entry) => {
    const equals = entry.indexOf('=');
    const name = equals < 0 ? undefined : referenceOf(entry.slice(0, equals));
    if (equals >= 0 && (name === undefined || name.digest !== undefined)) throw badInput('layout', 'DIRECTORY or IMAGE=DIRECTORY', entry);
    const directory = insideWorkspace(workspace, entry.slice(equals + 1), 'layout');
    const tagged = name !== undefined && /:[^/:]+$/.test(entry.slice(0, equals));
    return { directory, tagged, ...(name === undefined ? {} : { name }), ...(asked === undefined ? {} : { asked }) };
  });
}

function referenceOf(text: string): ImageReference | undefined {
  try {
    return parseReference(text);
  } catch {
    return undefined;
  }
}

const host = /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?(?::\d{1,5})?$/i;

/** Mirrors by the registry that they stand for, in the order given. */
function mirrorsOf(inputs: RegistryInputs): ReadonlyMap<string, readonly string[]> {
  const mirrors = new Map<string, string[]>();
  for (const entry of inputs.mirrors) {
    const [named = '', mirror = '', ...rest] = entry.split('=').map((part) => part.trim());
    const registry = normalHost(named);
    if (!host.test(registry) || !host.test(mirror) || rest.length > 0) throw badInput('mirrors', 'REGISTRY=MIRROR', entry);
    mirrors.set(registry, [...(mirrors.get(registry) ?? []), normalHost(mirror)]);
  }
  return mirrors;
}

/** PEM of whom TLS may trust beside the public authorities; undefined where nobody is named. @throws PortcullisError `input-invalid`. */
export function extraAuthorities(
  inputs: Pick<RegistryInputs, 'ca-file'>,
  { environment, workspace }: Pick<ConnectContext, 'environment' | 'workspace'>,
): string | undefined {
  const file = inputs['ca-file'] === '' ? environment.SSL_CERT_FILE : inputs['ca-file'];
  return file === undefined || file === '' ? undefined : readCa(workspace, file);
}

/** An input of the job's author, so it may lie outside the checkout: `/etc/ssl/…`. */
function readCa(workspace: string, file: string): string {
  const path = isAbsoluteAnywhere(file) ? file : join(realpathSync(workspace), file);
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) throw badInput('ca-file', 'a file that is there', file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes('-----BEGIN CERTIFICATE-----')) throw badInput('ca-file', 'a PEM file of certificates', file);
  return text;
}
