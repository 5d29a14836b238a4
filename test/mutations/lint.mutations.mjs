// The driver of scanners of files: what is a gap, which comment counts, whose settings, and what proves the engine.

const tests = ['packages/lint'];

export const mutations = [
  {
    file: 'packages/lint/src/driver.ts',
    tests,
    changes: [
      ["gap || (reason !== 'symlink-inside' && reason !== 'symlink-directory')", 'gap'],
      ['skipped: { ...read.skipped, gap: true }', 'skipped: { ...read.skipped, gap: false }'],
      [
        'const gap = (reason, detail) => ({ skipped: { path: entry.path, reason, gap: true, detail } });',
        'const gap = (reason, detail) => ({ skipped: { path: entry.path, reason, gap: false, detail } });',
      ],
      ['kindOf(target) === undefined', 'false'],
      ['(named ? definition.kinds[0] : undefined)', 'undefined'],
      ['committed: context.committed', 'committed: false'],
      ['else if (await holds(file.path, finding.fingerprint))', 'else if (true)'],
      ['allowance.problem !== undefined || isOver(allowance, context.now())', 'isOver(allowance, context.now())'],
      ['allowance.problem !== undefined || isOver(allowance, context.now())', 'allowance.problem !== undefined'],
      ['until !== undefined && until < now.toISOString().slice(0, 10)', 'until !== undefined && until <= now.toISOString().slice(0, 10)'],
      ["comments.get(first - 1) ?? ''", "comments.get(first) ?? ''"],
      ['missing.length === 0 && finds.length > 0', 'finds.length > 0'],
      ['missing.length === 0 && finds.length > 0', 'missing.length === 0'],
      ["reader.loosened === undefined || settings.origin === 'checkout'", 'true'],
      ['problem.refusal === undefined ? {} :', 'true ? {} :'],
      ['scanned + skipped.filter(({ gap }) => gap).length', 'scanned'],
    ],
  },
  {
    file: 'packages/lint/src/comments.ts',
    tests,
    changes: [
      ['(comment[2] !== undefined) !== nextLine', 'false'],
      ['rules !== undefined && !rules.some((rule) => names.includes(rule))', 'false'],
      ['reason === undefined\n', 'false\n'],
      ["word === 'ignore' && rules === undefined", 'false'],
    ],
  },
];
