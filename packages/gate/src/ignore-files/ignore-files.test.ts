import type { AffectedPackage } from '../affected-package.js';
import { coversFiles } from './entry.js';
import { ignoreFileWaivers } from './index.js';

/** What entries say, in short: id, last day, reason. */
async function short(text: string, file: string) {
  const { waivers } = await ignoreFileWaivers(text, file);
  return waivers.map(({ rule, expires, reason, line }) => [line, rule, expires, reason]);
}

const none = (file: string): string => `no reason is given in ${file}`;

test('.trivyignore: ids, an end, and comments as reasons', async () => {
  const text = '# head\n\n# Not reachable.\n# See #12.\nCVE-2022-1 exp:2026-03-01\nAVD-DS-0002\n  CVE-2022-3 # only built with\n\n';
  expect(await short(text, '.trivyignore')).toEqual([
    [5, 'CVE-2022-1', '2026-02-28', 'Not reachable. See #12.'],
    [6, 'AVD-DS-0002', 'no end', none('.trivyignore')],
    [7, 'CVE-2022-3', 'no end', 'only built with'],
  ]);
});

test('.trivyignore.yaml: kinds, paths, package URLs, an end and a statement', async () => {
  const text = `vulnerabilities:
  - id: CVE-2022-1
    purls: ["pkg:npm/a@1"]
    expired_at: 2026-01-01
    statement: Accept.
  - id: CVE-2022-2
misconfigurations:
  - id: AVD-1
    paths: ["Dockerfile", "deploy/**"]
secrets:
licenses: []
`;
  const file = 'sub/.trivyignore.yaml';
  expect(await short(text, file)).toEqual([
    [2, 'CVE-2022-1', '2025-12-31', 'Accept.'],
    [6, 'CVE-2022-2', 'no end', none(file)],
    [8, 'AVD-1', 'no end', none(file)],
  ]);
  const { waivers, remarks } = await ignoreFileWaivers(text, file);
  const packages = waivers[0]?.foreign?.entry.packages;
  const of = (version: string): AffectedPackage => ({ type: 'npm', name: 'a', version });
  expect([packages?.(of('1')), packages?.(of('2'))]).toEqual([true, false]);
  const covers = await coversFiles(waivers[2]?.foreign?.entry ?? {});
  expect(['Dockerfile', 'sub/Dockerfile', 'deploy/a/b.yml'].map(covers)).toEqual([true, false, true]);
  expect(remarks).toEqual([
    `${file} holds 3 entries that count as waivers of Trivy’s results: 3 without an owner, 2 without an end, 2 without a reason.`,
  ]);
});

test('.grype.yaml: rules by vulnerability and package; what SARIF does not say lets nothing through', async () => {
  const text = `output: table
fail-on-severity: high
ignore:
  - vulnerability: CVE-2022-1
    reason: Not reachable.
    package: { name: github.com/a/b, version: v1.0.0, type: go-module, location: "/app/**" }
  - fix-state: not-fixed
  - package: { name: "lib.*" }
  - vulnerability: CVE-2022-2
    vex-status: not_affected
  - reason: All of it.
  - package: { type: npm }
`;
  const { waivers, remarks } = await ignoreFileWaivers(text, '.grype.yaml');
  expect(waivers.map(({ rule, line, reason }) => [line, rule, reason])).toEqual([
    [4, 'CVE-2022-1', 'Not reachable.'],
    [12, undefined, none('.grype.yaml')],
  ]);
  const [first, last] = waivers.map(({ foreign }) => foreign?.entry);
  const is = (affected: AffectedPackage) => first?.packages?.(affected);
  expect(is({ type: 'golang', name: 'github.com/a/b', version: 'v1.0.0' })).toBe(true);
  expect(is({ type: 'golang', name: 'github.com/a/b', version: 'v1.0.1' })).toBe(false);
  expect(is({ type: 'npm', name: 'github.com/a/b', version: 'v1.0.0' })).toBe(false);
  expect(is({ name: 'github.com/a/b', version: 'v1.0.0' })).toBe(false);
  expect(last?.packages?.({ type: 'npm', name: 'x' })).toBe(true);
  expect((await coversFiles(first ?? {}))('app/go.mod')).toBe(true);
  expect((await coversFiles(first ?? {}))('lib/go.mod')).toBe(false);
  expect(remarks.slice(1)).toEqual([
    '.grype.yaml:7 lets nothing through: it asks for `fix-state`, which a report in SARIF does not say.',
    '.grype.yaml:8 lets nothing through: its `name` is a regular expression.',
    '.grype.yaml:9 lets nothing through: it asks for `vex-status`, which a report in SARIF does not say.',
    '.grype.yaml:11 lets nothing through: it names neither a vulnerability nor a package.',
  ]);
});

test('osv-scanner.toml: vulnerabilities, packages, and its own folder alone', async () => {
  const text = `GoVersionOverride = "1.22"
[[IgnoredVulns]]
id = "GHSA-aaaa-bbbb-cccc"
ignoreUntil = 2026-03-01
reason = "No server."

[[PackageOverrides]]
name = "lib"
ecosystem = "Go"
vulnerability.ignore = true
effectiveUntil = 2026-03-02T10:00:00Z

[[PackageOverrides]]
name = "lib"
license.override = ["MIT"]

[[PackageOverrides]]
group = "dev"
ignore = true

[[PackageOverrides]]
ecosystem = "npm"
ignore = true
`;
  const file = 'app/osv-scanner.toml';
  expect(await short(text, file)).toEqual([
    [2, 'GHSA-aaaa-bbbb-cccc', '2026-02-28', 'No server.'],
    [7, undefined, '2026-03-01', none(file)],
  ]);
  const { waivers, remarks } = await ignoreFileWaivers(text, file);
  const covers = await coversFiles(waivers[0]?.foreign?.entry ?? {});
  expect(['app/go.mod', 'app/sub/go.mod', 'go.mod'].map(covers)).toEqual([true, false, false]);
  const is = waivers[1]?.foreign?.entry.packages;
  expect([is?.({ name: 'lib' }), is?.({ name: 'lib', type: 'golang' }), is?.({ name: 'lib', type: 'npm' }), is?.({ name: 'b' })]).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(remarks.slice(1)).toEqual([
    `${file}:17 lets nothing through: it asks for \`group\`, which a report in SARIF does not say.`,
    `${file}:21 lets nothing through: it names no package.`,
  ]);
});

test.each<[string, string, number, string]>([
  ['.trivyignore', 'CVE-1\nCVE-2 until:2026-01-01\n', 2, 'expected an id and'],
  ['.trivyignore', 'CVE-1 exp:2026-02-30\n', 1, 'YYYY-MM-DD'],
  ['.trivyignore', 'CVE-1 exp:\n', 1, 'YYYY-MM-DD'],
  ['.trivyignore', 'CVE-1 exp:2026-01-01 exp:2027-01-01\n', 1, 'once'],
  ['.trivyignore.yaml', 'vulnerabilties:\n  - id: a\n', 1, 'did you mean "vulnerabilities"'],
  ['.trivyignore.yaml', 'vulnerabilities:\n  - id: a\n    path: [b]\n', 3, 'did you mean "paths"'],
  ['.trivyignore.yaml', 'vulnerabilities:\n  - statement: a\n', 2, 'expected `id`'],
  ['.trivyignore.yaml', 'vulnerabilities: a\n', 1, 'to be a list'],
  ['.trivyignore.yaml', 'vulnerabilities:\n  - id: a\n    paths: ["!b"]\n', 3, 'expected a glob'],
  ['.trivyignore.yaml', 'vulnerabilities:\n  - id: a\n    purls: [lodash]\n', 3, 'package URL'],
  ['.trivyignore.yaml', 'vulnerabilities:\n  - id: a\n    expired_at: soon\n', 3, 'YYYY-MM-DD'],
  ['.trivyignore.yaml', 'vulnerabilities:\n  -\n', 1, 'expected a mapping'],
  ['.trivyignore.yaml', 'vulnerabilities:\n  - a\n', 2, 'expected a mapping'],
  ['.trivyignore.yaml', 'vulnerabilities:\n  - []\n', 2, 'expected a mapping'],
  ['.grype.yaml', 'ignor:\n  - vulnerability: a\n', 1, 'expected `ignore`'],
  ['.grype.yaml', 'ignore:\n  - vulnerabilty: a\n', 2, 'did you mean "vulnerability"'],
  ['.grype.yaml', 'ignore:\n  - package:\n      nam: a\n', 3, 'did you mean "name"'],
  ['.grype.yaml', 'ignore:\n  - vulnerability: 7\n', 2, 'to be text'],
  ['osv-scanner.toml', '[[IgnoredVuln]]\nid = "a"\n', 1, 'did you mean "IgnoredVulns"'],
  ['osv-scanner.toml', '[[IgnoredVulns]]\nid = "a"\nuntil = 2026-01-01\n', 3, 'got "until"'],
  ['osv-scanner.toml', '[[IgnoredVulns]]\nreason = "a"\n', 1, 'expected `id`'],
  ['osv-scanner.toml', '[[PackageOverrides]]\nname = "a"\nignore = "yes"\n', 1, 'true or false'],
  ['.snyk', 'ignore: {}\n', 1, 'expected .trivyignore'],
])('%s %j is refused with its line', async (file, text, line, message) => {
  await expect(ignoreFileWaivers(text, file)).rejects.toMatchObject({
    code: 'policy-invalid',
    message: expect.stringContaining(message),
    where: file === '.snyk' ? { file } : { file, line },
  });
});

test.each([
  ['.trivyignore.yaml', 'a: [', 'yaml-invalid'],
  ['osv-scanner.toml', 'a = ', 'toml-invalid'],
])('%s that is no such file is refused', async (file, text, code) => {
  await expect(ignoreFileWaivers(text, file)).rejects.toMatchObject({ code });
});
