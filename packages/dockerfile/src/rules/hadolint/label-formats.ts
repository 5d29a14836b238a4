// Formats that the label schema of `.hadolint.yaml` may ask for.

import type { LabelType } from '../../options.js';
import { spdxLicenceIds } from '../spdx-ids.js';

/** Longest value that is looked at; nothing valid is longer. */
const maxLength = 4096;

export function hasFormat(value: string, type: LabelType): boolean {
  if (value.length > maxLength) return false;
  switch (type) {
    case 'url':
      return /^[A-Za-z][A-Za-z0-9+.-]{0,100}:(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/.test(value);
    case 'rfc3339':
      return isTime(value);
    case 'semver':
      return /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/.test(
        value,
      );
    case 'hash':
      return /^(?:[0-9a-f]{7}|[0-9a-f]{40})$/.test(value);
    case 'spdx':
      return spdxLicenceIds.has(value);
    case 'email':
      return /^[^\s@<>()[\],;:\\"]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?){0,20}$/.test(
        value,
      );
    default:
      return true;
  }
}

/** RFC 3339, section 5.6. */
function isTime(value: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.\d{1,12})?(?:[Zz]|[+-](\d\d):(\d\d))$/.exec(value);
  if (parts === null) return false;
  const [, year, month, day, hour, minute, second] = parts.map(Number) as [number, number, number, number, number, number, number];
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= days && hour < 24 && minute < 60 && second <= 60;
}
