// Versions that were published to do harm, each by who reported it. Maintainers add to it; a few that everybody knows are no feed.

export interface MaliciousPackage {
  readonly component: string;
  readonly versions: readonly string[];
  readonly report: string;
}

export const maliciousPackages: readonly MaliciousPackage[] = [
  { component: 'pkg:npm/event-stream', versions: ['3.3.6'], report: 'https://github.com/advisories/GHSA-mh6f-8j2x-4483' },
  { component: 'pkg:npm/flatmap-stream', versions: ['0.1.1'], report: 'https://github.com/advisories/GHSA-9x64-5r7x-2q53' },
  {
    component: 'pkg:npm/ua-parser-js',
    versions: ['0.7.29', '0.8.0', '1.0.0'],
    report: 'https://github.com/advisories/GHSA-pjwm-rvh2-c87w',
  },
  {
    component: 'pkg:npm/coa',
    versions: ['2.0.3', '2.0.4', '2.1.1', '2.1.3', '3.0.1', '3.1.3'],
    report: 'https://github.com/advisories/GHSA-73qr-pfmq-6rp8',
  },
  { component: 'pkg:npm/rc', versions: ['1.2.9', '1.3.9', '2.3.9'], report: 'https://github.com/advisories/GHSA-g2q5-5433-rhrf' },
  { component: 'pkg:npm/node-ipc', versions: ['10.1.1', '10.1.2'], report: 'https://github.com/advisories/GHSA-97m3-w2cp-4xx6' },
  {
    component: 'pkg:npm/colors',
    versions: ['1.4.1', '1.4.2', '1.4.44-liberty-2'],
    report: 'https://github.com/advisories/GHSA-5rqg-jm4f-cqx7',
  },
  { component: 'pkg:npm/eslint-scope', versions: ['3.7.2'], report: 'https://github.com/advisories/GHSA-hxxf-q3w9-4xgw' },
  { component: 'pkg:pypi/ctx', versions: ['0.2.2', '0.2.6'], report: 'https://github.com/advisories/GHSA-4g82-3jcr-q52w' },
  { component: 'pkg:npm/chalk', versions: ['5.6.1'], report: 'https://github.com/advisories/GHSA-2v46-p5h4-248w' },
  { component: 'pkg:npm/debug', versions: ['4.4.2'], report: 'https://github.com/advisories/GHSA-8mgj-vmr8-frr6' },
];

const byName = new Map(maliciousPackages.map((entry) => [entry.component, entry]));

/** The entry of a version that does harm. */
export function maliciousVersion(
  type: string,
  namespace: string | undefined,
  name: string,
  version: string | undefined,
): MaliciousPackage | undefined {
  const entry = byName.get(`pkg:${type}/${namespace === undefined ? '' : `${namespace}/`}${name}`);
  return version !== undefined && entry?.versions.includes(version) === true ? entry : undefined;
}
