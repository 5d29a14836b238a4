import { documentKind, mayReplace } from './document-kind.js';

describe('a document is known by how it begins', () => {
  test.each([
    ['{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[]}', 'SARIF'],
    ['\ufeff{\n  "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",\n', 'SARIF'],
    ['{"runs":[{"tool":', 'SARIF'],
    ['{"version":"2.1.0","$schema":"https://schemastore.azurewebsites.net/schemas/json/sarif-2.1.0.json"', 'SARIF'],
    ['{ "version": "2.1.0", "runs": [', 'SARIF'],
    ['{"bomFormat":"CycloneDX","specVersion":"1.6"', 'CycloneDX'],
    ['{"$schema":"http://cyclonedx.org/schema/bom-1.6.schema.json","bomFormat":"CycloneDX"', 'CycloneDX'],
    ['<?xml version="1.0" encoding="UTF-8"?>\n<bom xmlns="http://cyclonedx.org/schema/bom/1.6"', 'CycloneDX'],
    ['{"spdxVersion":"SPDX-2.3"', 'SPDX'],
    ['{"SPDXID":"SPDXRef-DOCUMENT"', 'SPDX'],
    ['{"@context":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld"', 'SPDX'],
    ['SPDXVersion: SPDX-2.3\n', 'SPDX'],
    ['{\n  "_type": "https://in-toto.io/Statement/v1"', 'in-toto'],
    ['{"version":0,"job":{"id":"1"', 'dependency snapshot'],
    ['{\n  "version": 1,\n  "verifiedAt": "2026-11-29T12:00:00.000Z"', 'image lock'],
    ['{\n  "occurrences": []\n}', 'occurrences'],
    ['{"schemaVersion":"1.1","tool":{', 'decision'],
    ['{"time":"2026-11-29T12:00:00.000Z","gate":"0.1.0"', 'audit'],
    ['<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="portcullis"', 'JUnit'],
    ['[]', 'hadolint'],
    ['[{"code":"DL3006","column":1,', 'hadolint'],
    ['[{"categories":["Bug Risk"],"check_name"', 'hadolint'],
    ['{"categories":["Bug Risk"],"check_name"', 'hadolint'],
    ['{"filename":"Dockerfile","line":1,', 'hadolint'],
    ['{"issues":[', 'hadolint'],
    ['<?xml version="1.0" encoding="UTF-8"?><checkstyle version="4.3">', 'hadolint'],
    ['<?xml version="1.0" encoding="UTF-8"?><testsuites name="Hadolint run" time="0">', 'hadolint'],
    ['a/Dockerfile:1 DL3006 warning: Always tag', 'hadolint'],
    ['hadolint:a/Dockerfile:1: SC2086 info: Double quote', 'hadolint'],
    ['<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="', 'report'],
    ['diff --git a/a b/a\n', 'patch'],
    ['## Blocked: 1 finding to fix\n', 'Markdown decision'],
    ['## Passed: 1 report, no open findings\n', 'Markdown decision'],
    ['## Not blocked, only reported until 2026-12-31: 1 finding to fix\n', 'Markdown decision'],
  ])('%j is of the kind %s', (head, kind) => {
    expect(documentKind(head)).toBe(kind);
  });

  test.each([
    '# Project\n\nPassed: all\n',
    '## Blocked ports\n',
    '{"name":"app","version":"1.0.0"}',
    '{"$schema":"https://json.schemastore.org/tsconfig","compilerOptions":{}}',
    '{"version":"2.0.0","tasks":[]}',
    '{"version":1,"dependencies":{}}',
    '{"version":0,"lock":{}}',
    '{"time":"now"}',
    '{"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json"}',
    '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Site</title>',
    '<?xml version="1.0"?>\n<project/>',
    '<testsuites name="other"',
    'name: ci\non: push\n',
    'index a..b\n',
    '',
  ])('%j is of none', (head) => {
    expect(documentKind(head)).toBeUndefined();
  });
});

test('a document takes the place of one of its kind, of an empty file, and of one that nobody knows where it is such itself', () => {
  const sarif = '{"runs":[';
  expect(mayReplace(sarif, sarif)).toBe(true);
  expect(mayReplace(sarif, ' \n')).toBe(true);
  expect(mayReplace(sarif, '# Project')).toBe(false);
  expect(mayReplace(sarif, '{"bomFormat":"CycloneDX"')).toBe(false);
  expect(mayReplace('free text', 'other text')).toBe(true);
  expect(mayReplace('free text', sarif)).toBe(false);
});

test('what is empty takes the place of what may be empty', () => {
  expect(mayReplace('', 'diff --git a/a b/a')).toBe(true);
  expect(mayReplace('', '{"_type":"https://in-toto.io/Statement/v1"')).toBe(true);
  expect(mayReplace('', 'Dockerfile:1 DL3006 warning: Always tag')).toBe(true);
  expect(mayReplace('', '# Project')).toBe(false);
  expect(mayReplace('', '{"runs":[')).toBe(false);
});
