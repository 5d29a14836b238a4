import { documentPath } from './index.js';

test.each([
  ['app', 'cyclonedx-json', 'app.cdx.json'],
  ['app.cdx.json', 'cyclonedx-json', 'app.cdx.json'],
  ['app.cdx.json', 'spdx-json', 'app.cdx.json.spdx.json'],
  ['app.spdx', 'spdx-tag-value', 'app.spdx'],
  ['app.json', 'cyclonedx-json', 'app.json.cdx.json'],
] as const)('%s as %s is written to %s: the ending once, and always', (file, format, path) => {
  expect(documentPath(file, format)).toBe(path);
});
