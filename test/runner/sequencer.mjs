// Long suites first: one that begins when all others have ended leaves the other cores idle. What is known of the last run (how long,
// failed or not) is Jest's own order within each group; a clean clone knows nothing but the names.

import Base from '@jest/test-sequencer';

const groups = [/\.e2e\.js$/, /(growth|property|fuzz|conformance)/];

export default class Sequencer extends Base {
  sort(tests) {
    const group = ({ path }) => (groups.findIndex((name) => name.test(path)) + groups.length + 1) % (groups.length + 1);
    return super.sort(tests).sort((a, b) => group(a) - group(b));
  }
}
