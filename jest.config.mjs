// Tests run on the compiled JavaScript, the same that is bundled: `npm run compile` comes first.

const shared = {
  runner: '<rootDir>/test/runner/index.mjs',
  testEnvironment: 'node',
  transform: {},
  roots: ['<rootDir>/build'],
  modulePathIgnorePatterns: ['<rootDir>/build/node_modules'],
};

export default {
  // Real tools and a loaded machine: a test that hangs is still ended.
  testTimeout: 60_000,
  // Jest keeps a core for itself where nothing is said: on two cores the suites then run one after another.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/test/runner/sequencer.mjs',
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['**/packages/**/*.test.js', '**/actions/**/*.test.js', '**/test/unit/**/*.test.js'] },
    { ...shared, displayName: 'e2e', testMatch: ['**/test/e2e/**/*.e2e.js'] },
  ],
};
