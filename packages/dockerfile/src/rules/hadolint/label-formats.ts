// Formats that the label schema of `.hadolint.yaml` may ask for.

import type { LabelType } from '../../options.js';
import { spdxLicenceIds } from '../spdx-ids.js';

/** Longest value that is looked at; nothing valid is longer. */
const maxLength = 4096;

/** `lax` takes what hadolint takes, which asks less than the standards do. */
export function hasFormat(value: string, type: LabelType, lax = false): boolean {
  if (value.length > maxLength) return false;
  switch (type) {
    case 'url':
      return isUrl(value);
    case 'rfc3339':
      return isTime(value.trimEnd(), lax);
    case 'semver':
      return isSemver(value, lax);
    case 'hash':
      return /^(?:[0-9a-f]{7}|[0-9a-f]{40})$/.test(value);
    case 'spdx':
      return spdxLicenceIds.has(value.trim());
    case 'email':
      return isAddress(value.trim());
    default:
      return true;
  }
}

/** RFC 3986: a scheme, and only letters that an address may have. */
function isUrl(value: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9+.-]{0,100}:(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/.test(value)) return false;
  const authority = /^[^:]*:\/\/([^/?#]*)/.exec(value)?.[1];
  return authority === undefined || /^(?:[^@[\]]*@)?(?:\[[0-9A-Fa-f:.]+\]|[^@:[\]]*)(?::\d*)?$/.test(authority);
}

/** RFC 5322: dot-atoms, or a literal address behind the at sign. */
function isAddress(value: string): boolean {
  const at = value.lastIndexOf('@');
  if (at < 1 || value.length > 320) return false;
  const atoms = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
  const domain = value.slice(at + 1);
  return (
    atoms.test(value.slice(0, at)) &&
    (/^\[[0-9A-Fa-f:.]+\]$/.test(domain) ||
      /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){0,20}[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/.test(domain))
  );
}

/** semver.org, version 2.0.0; the lax reading knows no leading zeros and lets a suffix end before its last identifier. */
function isSemver(value: string, lax: boolean): boolean {
  const suffix = '(?:[0-9A-Za-z-]+\\.)*[0-9A-Za-z-]*';
  if (lax) return new RegExp(`^\\d+\\.\\d+\\.\\d+(?:-${suffix})?(?:\\+${suffix})?$`).test(value);
  const identifiers = '[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*';
  const number = '(?:0|[1-9]\\d*)';
  const match = new RegExp(`^${number}\\.${number}\\.${number}(?:-(${identifiers}))?(?:\\+${identifiers})?$`).exec(value);
  return match !== null && !(match[1] ?? '').split('.').some((part) => /^0\d+$/.test(part));
}

/** RFC 3339, section 5.6; the lax reading takes years of any length and a fraction without digits. */
function isTime(value: string, lax: boolean): boolean {
  const shape = lax
    ? /^-?(\d{1,15})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.\d{0,64})?(?:[Zz]|[+-]\d\d:?\d\d)$/
    : /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.\d{1,64})?(?:[Zz]|[+-]\d\d:?\d\d)$/;
  const parts = shape.exec(value);
  if (parts === null) return false;
  const [, year, month, day, hour, minute, second] = parts.map(Number) as [number, number, number, number, number, number, number];
  // The calendar repeats every 400 years, and Date ends before hadolint does.
  const days = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= days && hour < 24 && minute < 60 && second <= 60;
}
