// Tests run on the compiled JavaScript, the same that is bundled: `npm run compile` comes first.

const shared = {
  testEnvironment: 'node',
  transform: {},
  roots: ['<rootDir>/build'],
  modulePathIgnorePatterns: ['<rootDir>/build/node_modules'],
};

export default {
  // A guard against what hangs; tests of bundles start them several times, on machines that do other work too.
  testTimeout: 60_000,
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['**/packages/**/*.test.js', '**/actions/**/*.test.js', '**/test/unit/**/*.test.js'] },
    { ...shared, displayName: 'e2e', testMatch: ['**/test/e2e/**/*.e2e.js'] },
  ],
};
