// The policy: what its schema refuses, and which flaw a user is told.

export const mutations = [
  {
    file: 'packages/policy/src/read-document.ts',
    tests: ['packages/policy/src/read-document'],
    changes: [
      ['document.value === null || document.value === undefined', 'false'],
      ['file !== policyFile', 'false'],
      ['part === undefined ? undefined : conforming(dockerfilePart', 'conforming(dockerfilePart'],
      ["reader, ['dockerfile']", 'reader'],
      ['if (result.success)', 'if (true)'],
      ['issues.find(({ unknownKey }) => unknownKey) ??', ''],
      ['[...at, ...path]', 'path'],
      ["issue.expected === 'never'", 'false'],
      ['[...path, ...inner.path]', 'path'],
    ],
  },
  {
    file: 'packages/policy/src/schema/values.ts',
    tests: ['packages/policy/src/read-document'],
    changes: [
      ["v.regex(/\\S/, 'expected text')", 'v.regex(/(?:)/)'],
      ['v.check(isDay, notADay)', 'v.check(() => true)'],
      ['v.minLength(atLeast, wrongLength)', 'v.minLength(0)'],
      ['v.maxLength(atMost, wrongLength)', 'v.maxLength(1e9)'],
      ['!Array.isArray(value)', 'true'],
      ["expected === 'never'", 'false'],
    ],
  },
  {
    file: 'packages/policy/src/schema/judging.ts',
    tests: ['packages/policy/src/read-document', 'packages/gate/src/policy.test'],
    changes: [
      ['!negates(given)', 'true'],
      ['!/^(?:\\.?\\/)*\\.?$/.test(given.trim())', 'true'],
      ["v.literal(1, 'expected 1')", 'v.number()'],
      ['list(waiver, maxEntries, 0)', 'list(waiver, maxEntries)'],
    ],
  },
];
