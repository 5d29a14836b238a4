// Formats that the label schema of `.hadolint.yaml` may ask for.

import { isIPv6 } from 'node:net';
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
      return isTime(value.trim(), lax);
    case 'semver':
      return isSemver(value, lax);
    case 'hash':
      return /^(?:[0-9a-f]{7}|[0-9a-f]{40})$/.test(value);
    case 'spdx':
      return spdxLicenceIds.has(value.trimEnd());
    case 'email':
      return isAddress(lax ? withoutBlanks(value) : value.trim(), lax);
    default:
      return true;
  }
}

/** RFC 3986: a scheme, and in each part only letters that it may have. */
function isUrl(value: string): boolean {
  const parts = /^[A-Za-z][A-Za-z0-9+.-]{0,100}:(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(value);
  if (parts === null) return false;
  const [, authority, ...others] = parts;
  return (
    others.every((part = '') => /^(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})*$/.test(part)) &&
    (authority === undefined || isAuthority(authority))
  );
}

function isAuthority(text: string): boolean {
  const parts = /^(?:([^@]*)@)?(\[[^\]]*\]|[^:]*)(?::\d*)?$/.exec(text);
  if (parts === null) return false;
  const [, user = '', host = ''] = parts;
  const letters = /^(?:[A-Za-z0-9\-._~!$&'()*+,;=:]|%[0-9A-Fa-f]{2})*$/;
  return letters.test(user) && (host.startsWith('[') ? isLiteral(host.slice(1, -1)) : letters.test(host));
}

/** An IPv6 address, with its zone maybe, or one of a version to come. */
function isLiteral(text: string): boolean {
  if (/^[Vv][0-9A-Fa-f]+\.[A-Za-z0-9\-._~!$&'()*+,;=:]+$/.test(text)) return true;
  const [address = '', zone = 'x'] = text.split('%25', 2);
  return !address.includes('%') && isIPv6(address) && /^(?:[A-Za-z0-9\-._~]|%[0-9A-Fa-f]{2})+$/.test(zone);
}

/** RFC 5322: dot-atoms; the lax reading takes its quoted names, any literal, and a dot at the end, too. */
function isAddress(value: string, lax: boolean): boolean {
  const at = value.lastIndexOf('@');
  if (at < 1 || at > 64 || value.length > 320) return false;
  const [name, domain] = [value.slice(0, at), value.slice(at + 1)];
  const label = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
  return (
    (/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/.test(name) || (lax && /^"(?:[^"\\]|\\.)*"$/.test(name))) &&
    ((lax ? /^\[[^[\]\\]*\]$/ : /^\[[0-9A-Fa-f:.]+\]$/).test(domain) ||
      new RegExp(`^(?:${label}\\.){0,20}${label}${lax ? '\\.?' : ''}$`).test(domain))
  );
}

/** Without comments in parentheses, and without blanks beside dots and at signs. */
function withoutBlanks(value: string): string {
  return value
    .replace(/\([^()]*\)/g, ' ')
    .split(/([.@])/)
    .map((part) => part.trim())
    .join('');
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
