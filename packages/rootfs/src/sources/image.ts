// An image as all its sources give it: a configuration, and layers that can be opened once each.

import { refusal } from '../refusal.js';

export interface ImageLayer {
  /** Of the bytes as they are kept, where the source names one: a docker archive does not. */
  readonly digest?: string;
  /** Of the archive within, `sha256:HEX`. */
  readonly diffId: string;
  /** The instruction that made it, where the history says. */
  readonly createdBy?: string;
  /** @throws PortcullisError where the bytes are not those of the digest, too few or too many. */
  open(): AsyncIterable<Uint8Array>;
}

export interface Image {
  /** As the user named it. */
  readonly name: string;
  /** Of the manifest; absent for a docker archive. */
  readonly digest?: string;
  /** `os/architecture` or `os/architecture/variant`; empty where the image does not say. */
  readonly platform: string;
  readonly labels: Readonly<Record<string, string>>;
  /** The image that it says it was built on, by annotation or label. */
  readonly base?: { readonly name?: string; readonly digest?: string };
  /** From the lowest up. */
  readonly layers: readonly ImageLayer[];
  /** Gives back what the source holds for it; no layer can be opened afterwards. */
  close?(): void;
}

export interface ImageConfig {
  readonly platform: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly diffIds: readonly string[];
  /** Of each layer, what made it. */
  readonly createdBy: readonly (string | undefined)[];
}

/** Largest configuration; real ones stay below 100 KiB. */
export const maxConfigBytes = 4 * 1024 * 1024;
/** Overlay file systems take no more than 500 layers, docker no more than 127. */
export const maxLayers = 500;

/** @throws PortcullisError `image-invalid` */
export function readConfig(bytes: Buffer, where: string): ImageConfig {
  const config = jsonObject(bytes, where, 'the configuration of an image');
  const { os, architecture, variant, rootfs, history } = config;
  if (typeof os !== 'string' || typeof architecture !== 'string')
    throw invalid(where, 'expected a configuration with `os` and `architecture`');
  const diffIds = isObject(rootfs) ? rootfs.diff_ids : undefined;
  if (!Array.isArray(diffIds) || !diffIds.every((id) => typeof id === 'string' && /^sha256:[0-9a-f]{64}$/.test(id)))
    throw invalid(where, 'expected a configuration with the digests of its layers in `rootfs.diff_ids`');
  if (diffIds.length === 0) throw invalid(where, 'expected an image of at least one layer, got none');
  if (diffIds.length > maxLayers) throw invalid(where, `expected at most ${maxLayers} layers, got ${diffIds.length}`);
  const steps = (Array.isArray(history) ? history : []).filter((step) => isObject(step) && step.empty_layer !== true);
  const labels = isObject(config.config) ? texts(config.config.Labels) : {};
  return {
    // Some builders leave it empty.
    platform:
      os === '' || architecture === ''
        ? ''
        : [os, architecture, ...(typeof variant === 'string' && variant !== '' ? [variant] : [])].join('/'),
    labels,
    diffIds: diffIds as string[],
    // A history that does not fit the layers says nothing of any of them.
    createdBy: diffIds.map((_, index) => {
      const text = steps.length === diffIds.length ? (steps[index] as JsonObject).created_by : undefined;
      return typeof text === 'string' ? text : undefined;
    }),
  };
}

const baseKeys = { name: 'org.opencontainers.image.base.name', digest: 'org.opencontainers.image.base.digest' };

export function baseOf(annotations: Readonly<Record<string, string>>, labels: Readonly<Record<string, string>>): Pick<Image, 'base'> {
  const said = (key: string): string | undefined => annotations[key] || labels[key] || undefined;
  const [name, digest] = [said(baseKeys.name), said(baseKeys.digest)];
  if (name === undefined && digest === undefined) return {};
  return { base: { ...(name === undefined ? {} : { name }), ...(digest === undefined ? {} : { digest }) } };
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function texts(value: unknown): Readonly<Record<string, string>> {
  const entries = isObject(value) ? Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string') : [];
  return Object.assign(Object.create(null), Object.fromEntries(entries)) as Record<string, string>;
}

/** @throws PortcullisError `image-invalid` */
export function json(bytes: Buffer, where: string, what: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw invalid(where, `expected ${what} as JSON`);
  }
}

export function jsonObject(bytes: Buffer, where: string, what: string): JsonObject {
  const value = json(bytes, where, what);
  if (isObject(value)) return value;
  throw invalid(where, `expected ${what} as a JSON object`);
}

export function invalid(where: string, message: string): Error {
  return refusal('image-invalid', where, message);
}
