import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scannerNames } from './scanner-names.js';

/** Tests run from build/, the folders of actions lie beside it. */
const folder = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../../../..', 'actions');

test('every action that scans is known by name, and nothing else is', () => {
  const actions = readdirSync(folder).filter((name) => {
    // What scans has a report of its own name as its default.
    const file = join(folder, name, 'action.yml');
    // The one of the root has none there.
    if (!existsSync(file)) return false;
    const yaml = readFileSync(file, 'utf8');
    return yaml.includes(`default: "portcullis-results/${name}.sarif"`);
  });
  expect(scannerNames).toEqual(actions.sort());
});
