// Whether a version was published to do harm, by the index that maintainers refresh. A few dozen that everybody should know are no feed.

import { inRange } from '@portcullis/purl/versions';
import { type MaliciousPackage, maliciousPackages } from './malicious-index.js';

export type { MaliciousPackage } from './malicious-index.js';

const byName = new Map(maliciousPackages.map((entry) => [entry.component, entry]));
/** Names without what stands before them: most packages have another, and need no text made to be looked up. */
const lastNames = new Set(maliciousPackages.map(({ component }) => component.slice(component.lastIndexOf('/') + 1)));

/** The entry of a version that does harm. */
export function maliciousVersion(
  type: string,
  namespace: string | undefined,
  name: string,
  version: string | undefined,
): MaliciousPackage | undefined {
  if (!lastNames.has(name.slice(name.lastIndexOf('/') + 1))) return undefined;
  const entry = byName.get(`pkg:${type}/${namespace === undefined ? '' : `${namespace}/`}${name}`);
  return version !== undefined && entry?.versions.some((range) => inRange(version, range, type) === true) === true ? entry : undefined;
}
