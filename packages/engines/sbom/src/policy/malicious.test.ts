import { maliciousVersion } from './malicious.js';
import { maliciousPackages } from './malicious-index.js';

test('the index names many packages, each once, with versions and the report', () => {
  expect(maliciousPackages.length).toBeGreaterThanOrEqual(40);
  expect(new Set(maliciousPackages.map(({ component }) => component)).size).toBe(maliciousPackages.length);
  for (const { component, versions, report } of maliciousPackages) {
    expect([component, versions.length]).not.toEqual([component, 0]);
    expect(report).toMatch(
      /^https:\/\/(?:github\.com\/advisories\/GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}|osv\.dev\/vulnerability\/MAL-\d{4}-\d+)$/,
    );
  }
});

test.each([
  ['npm', undefined, 'event-stream', '3.3.6', 'GHSA-mh6f-8j2x-4483'],
  ['npm', undefined, 'event-stream', '3.3.4', undefined],
  ['npm', undefined, 'flatmap-stream', '0.0.7', 'GHSA-mh6f-8j2x-4483'],
  ['npm', '@ctrl', 'tinycolor', '4.1.2', 'GHSA-qjqf-7j6f-82c4'],
  ['npm', '@ctrl', 'tinycolor', '4.1.0', undefined],
  ['npm', '@ctrl', 'tinycolor', undefined, undefined],
  ['npm', undefined, 'node-ipc', '10.1.3', undefined],
  ['npm', '@solana', 'web3.js', '1.95.7', 'GHSA-2mhj-xmf4-pr8m'],
  ['pypi', undefined, 'chalk', '5.6.1', undefined],
])('%s %s %s %s: %s', (type, namespace, name, version, report) => {
  const found = maliciousVersion(type, namespace, name, version)?.report;
  expect(found?.slice(found.lastIndexOf('/') + 1)).toBe(report);
});
