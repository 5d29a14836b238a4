// Versions that were published to do harm. Written by `node scripts/facts/malicious-packages.mjs CHECKOUT...` from the records of the named
// databases (OSV format); which packages it lists is decided here, by name: those that many products have, or had by mistake.

export interface MaliciousPackage {
  readonly component: string;
  /** Exact versions, and ranges as policies write them; '*' for a package that was never anything else. */
  readonly versions: readonly string[];
  readonly report: string;
}

/** As the databases stood on this day. */
export const maliciousAsOf = '2026-11-29';

const advisory = (id: string): string => `https://github.com/advisories/${id}`;
const record = (id: string): string => `https://osv.dev/vulnerability/${id}`;

export const maliciousPackages: readonly MaliciousPackage[] = [
  { component: 'pkg:npm/@ctrl/deluge', versions: ['>=7.2.1 <=7.2.2'], report: advisory('GHSA-wv45-cmjw-6456') },
  { component: 'pkg:npm/@ctrl/magnet-link', versions: ['>=4.0.3 <=4.0.4'], report: advisory('GHSA-487x-8rm3-h5j5') },
  { component: 'pkg:npm/@ctrl/ngx-codemirror', versions: ['>=7.0.1 <=7.0.2'], report: advisory('GHSA-5rr9-pf78-f78v') },
  { component: 'pkg:npm/@ctrl/react-adsense', versions: ['>=2.0.1 <=2.0.2'], report: advisory('GHSA-jp47-gpwm-42h8') },
  { component: 'pkg:npm/@ctrl/tinycolor', versions: ['>=4.1.1 <=4.1.2'], report: advisory('GHSA-qjqf-7j6f-82c4') },
  { component: 'pkg:npm/@ctrl/transmission', versions: ['7.3.1'], report: advisory('GHSA-8v7r-ghw6-g8gq') },
  { component: 'pkg:npm/@duckdb/duckdb-wasm', versions: ['1.29.2'], report: record('MAL-2025-46991') },
  { component: 'pkg:npm/@duckdb/node-api', versions: ['1.3.3'], report: record('MAL-2025-46992') },
  { component: 'pkg:npm/@duckdb/node-bindings', versions: ['1.3.3'], report: record('MAL-2025-46993') },
  { component: 'pkg:npm/@nx/devkit', versions: ['20.9.0', '21.5.0'], report: advisory('GHSA-cxm3-wv7p-598c') },
  { component: 'pkg:npm/@nx/enterprise-cloud', versions: ['3.2.0'], report: advisory('GHSA-cxm3-wv7p-598c') },
  { component: 'pkg:npm/@nx/eslint', versions: ['21.5.0'], report: advisory('GHSA-cxm3-wv7p-598c') },
  { component: 'pkg:npm/@nx/js', versions: ['20.9.0', '21.5.0'], report: advisory('GHSA-cxm3-wv7p-598c') },
  { component: 'pkg:npm/@nx/key', versions: ['3.2.0'], report: advisory('GHSA-cxm3-wv7p-598c') },
  { component: 'pkg:npm/@nx/node', versions: ['20.9.0', '21.5.0'], report: advisory('GHSA-cxm3-wv7p-598c') },
  { component: 'pkg:npm/@nx/workspace', versions: ['20.9.0', '21.5.0'], report: advisory('GHSA-cxm3-wv7p-598c') },
  { component: 'pkg:npm/@solana/web3.js', versions: ['>=1.95.6 <1.95.8'], report: advisory('GHSA-2mhj-xmf4-pr8m') },
  { component: 'pkg:npm/ansi-regex', versions: ['6.2.1'], report: advisory('GHSA-jvhh-2m83-6w29') },
  { component: 'pkg:npm/ansi-styles', versions: ['6.2.2'], report: advisory('GHSA-p5rr-crjh-x7gr') },
  { component: 'pkg:npm/axios', versions: ['0.30.4', '1.14.1'], report: advisory('GHSA-fw8c-xr5c-95f9') },
  { component: 'pkg:npm/backslash', versions: ['0.2.1'], report: advisory('GHSA-m2xf-jp99-f298') },
  { component: 'pkg:npm/chalk', versions: ['5.6.1'], report: advisory('GHSA-2v46-p5h4-248w') },
  { component: 'pkg:npm/chalk-template', versions: ['1.1.1'], report: advisory('GHSA-3jjr-pvq7-4jq5') },
  { component: 'pkg:npm/coa', versions: ['2.0.3', '2.0.4', '2.1.1', '2.1.3', '3.0.1', '3.1.3'], report: advisory('GHSA-73qr-pfmq-6rp8') },
  { component: 'pkg:npm/color', versions: ['5.0.1'], report: advisory('GHSA-j8fv-6x8p-p766') },
  { component: 'pkg:npm/color-convert', versions: ['3.1.1'], report: advisory('GHSA-ch7m-m9rf-8gvv') },
  { component: 'pkg:npm/color-name', versions: ['2.0.1'], report: advisory('GHSA-m99c-cfww-cxqx') },
  { component: 'pkg:npm/color-string', versions: ['2.1.1'], report: advisory('GHSA-3q87-f72r-3gm6') },
  { component: 'pkg:npm/colors', versions: ['1.4.1', '1.4.2', '1.4.44-liberty-2'], report: advisory('GHSA-5rqg-jm4f-cqx7') },
  { component: 'pkg:npm/debug', versions: ['4.4.2'], report: advisory('GHSA-8mgj-vmr8-frr6') },
  { component: 'pkg:npm/error-ex', versions: ['1.3.3'], report: advisory('GHSA-5g7q-qh7p-jjvm') },
  { component: 'pkg:npm/eslint-config-prettier', versions: ['8.10.1', '9.1.1', '10.1.6', '10.1.7'], report: record('MAL-2025-6022') },
  { component: 'pkg:npm/eslint-scope', versions: ['3.7.2'], report: advisory('GHSA-hxxf-q3w9-4xgw') },
  { component: 'pkg:npm/event-stream', versions: ['3.3.6'], report: advisory('GHSA-mh6f-8j2x-4483') },
  { component: 'pkg:npm/flatmap-stream', versions: ['*'], report: advisory('GHSA-mh6f-8j2x-4483') },
  { component: 'pkg:npm/has-ansi', versions: ['6.0.1'], report: advisory('GHSA-jff9-gjh4-j359') },
  { component: 'pkg:npm/is-arrayish', versions: ['0.3.3'], report: advisory('GHSA-hfm8-9jrf-7g9w') },
  {
    component: 'pkg:npm/ngx-bootstrap',
    versions: ['18.1.4', '19.0.3', '19.0.4', '20.0.3', '20.0.4', '20.0.5', '20.0.6'],
    report: advisory('GHSA-6m4g-vm7c-f8w6'),
  },
  { component: 'pkg:npm/node-ipc', versions: ['>=10.1.1 <10.1.3'], report: advisory('GHSA-97m3-w2cp-4xx6') },
  {
    component: 'pkg:npm/nx',
    versions: ['20.9.0', '20.10.0', '20.11.0', '20.12.0', '21.5.0', '21.6.0', '21.7.0', '21.8.0'],
    report: advisory('GHSA-cxm3-wv7p-598c'),
  },
  { component: 'pkg:npm/plain-crypto-js', versions: ['4.2.1'], report: record('MAL-2026-2306') },
  { component: 'pkg:npm/rc', versions: ['1.2.9', '1.3.9', '2.3.9'], report: advisory('GHSA-g2q5-5433-rhrf') },
  { component: 'pkg:npm/simple-swizzle', versions: ['0.2.3'], report: advisory('GHSA-wwpx-h6g5-c7x6') },
  { component: 'pkg:npm/slice-ansi', versions: ['7.1.1'], report: advisory('GHSA-9xjj-cmqc-578p') },
  { component: 'pkg:npm/strip-ansi', versions: ['7.1.1'], report: advisory('GHSA-vfjc-p7x3-q864') },
  { component: 'pkg:npm/supports-color', versions: ['10.2.1'], report: advisory('GHSA-pj3j-3w3f-j752') },
  { component: 'pkg:npm/supports-hyperlinks', versions: ['4.1.1'], report: advisory('GHSA-hggr-35mp-qcxg') },
  { component: 'pkg:npm/ua-parser-js', versions: ['0.7.29', '0.8.0', '1.0.0'], report: advisory('GHSA-pjwm-rvh2-c87w') },
  { component: 'pkg:npm/wrap-ansi', versions: ['9.0.1'], report: advisory('GHSA-2rv4-jp6r-xgq7') },
  { component: 'pkg:pypi/ctx', versions: ['0.2.2', '0.2.6'], report: advisory('GHSA-4g82-3jcr-q52w') },
];
