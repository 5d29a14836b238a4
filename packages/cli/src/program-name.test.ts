import { programName } from './program-name.js';

test.each([
  ['installed', '/usr/bin/portcullis', '/work', 'portcullis'],
  ['no file at all', undefined, '/work', 'portcullis'],
  ['below', '/work/dist/cli/index.js', '/work', 'node dist/cli/index.js'],
  ['elsewhere', '/opt/p/index.js', '/work', 'node /opt/p/index.js'],
  ['with a space', '/opt/my tools/index.js', '/work', "node '/opt/my tools/index.js'"],
])('%s', (_name, file, directory, name) => {
  expect(programName(file, directory)).toBe(name);
});
