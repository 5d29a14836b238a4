// Long suites first: one that begins when all others have ended leaves the other cores idle. What is known of the last run (how long,
// failed or not) is Jest's own order within each group; a clean clone knows nothing but the names. Suites with peers come when these had
// the time to be installed.

import { readFileSync } from 'node:fs';
import Base from '@jest/test-sequencer';

const needsPeers = (path) => /harness\/(?:peers|registries)\.js/.test(readFileSync(path, 'utf8'));
const groups = [
  (path) => path.endsWith('.e2e.js') && !needsPeers(path),
  (path) => path.endsWith('.e2e.js'),
  (path) => /(growth|property|fuzz|conformance)/.test(path),
];

export default class Sequencer extends Base {
  sort(tests) {
    const group = ({ path }) => (groups.findIndex((holds) => holds(path)) + groups.length + 1) % (groups.length + 1);
    const ordered = new Map(tests.map((test) => [test, group(test)]));
    return super.sort(tests).sort((a, b) => ordered.get(a) - ordered.get(b));
  }
}
