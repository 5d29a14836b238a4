// The driver of scanners of files: what is a gap, which comment counts, whose settings, and what proves the engine.

const tests = ['packages/lint'];

export const mutations = [
  {
    file: 'packages/lint/src/driver.ts',
    tests,
    changes: [
      ['else if (!holds(allowance, now))', 'else if (false)'],
      ['else if (await counts(path, allowedAs(one)))', 'else if (true)'],
      ['scanned + all.filter((entry) => entry.gap).length - within', 'scanned'],
      ['scanned + all.filter((entry) => entry.gap).length - within', 'scanned + all.filter((entry) => entry.gap).length'],
      ['file.path === selection.named && outcome.gaps() === gaps', 'false'],
      ['file.path === selection.named && outcome.gaps() === gaps', 'file.path === selection.named'],
      ['for (const entry of failed)', 'for (const entry of [])'],
    ],
  },
  {
    file: 'packages/lint/src/select.ts',
    tests,
    changes: [
      ["gap || (reason !== 'symlink-inside' && reason !== 'symlink-directory')", 'gap'],
      ['isOwn(link.path) && !isOwn(link.target)', 'false'],
      ['isOwn(link.path) && !isOwn(link.target)', 'isOwn(link.path)'],
      ['name === named && first !== undefined', 'false'],
      ['said.get(name) === undefined\n', 'true\n'],
      ['isAboutMany(entry, root) ||', ''],
      ['|| isLostFolder(entry, kinds)', ''],
    ],
  },
  {
    file: 'packages/lint/src/read.ts',
    tests,
    changes: [
      ['{ ...read.skipped, gap: true }', '{ ...read.skipped, gap: false }'],
      ['if (isLfsPointer(read.bytes))', 'if (false)'],
      ["reason: 'binary', gap: true", "reason: 'binary', gap: false"],
      ["'host' in role || kind.anyBytes === true", 'false'],
      ['if (unread > 0)', 'if (false)'],
      ['gap(unreadable(path, error))', 'undefined'],
    ],
  },
  {
    file: 'packages/lint/src/problems.ts',
    tests,
    changes: [
      ["tuning === 'off' ? 0 : most", 'most'],
      ["more.filter(({ rule }) => tuned(rule) !== 'off')", 'more'],
      ['(allowance !== undefined && holds(allowance, now))', 'false'],
      ['better.get(entry.line)?.has(entry.rule.id) === true', 'false'],
      ['ownComments?.(settings) === false', 'false'],
      ["comments.get(line - 1) ?? ''", "comments.get(line) ?? ''"],
    ],
  },
  {
    file: 'packages/lint/src/report.ts',
    tests,
    changes: [
      ['superseded !== true', 'true'],
      ['problem.refusal === undefined ? {} :', 'true ? {} :'],
      ['hidden.inLineHash(lines.offsetAt(region.startLine, 1) ?? 0)', 'false'],
      ['draft === undefined || repeatsSecret(draft, problem.at, hidden)', 'draft === undefined'],
    ],
  },
  {
    file: 'packages/lint/src/settings.ts',
    tests,
    changes: [["reader.loosened === undefined || settings.origin === 'checkout'", 'true']],
  },
  {
    file: 'packages/lint/src/sources.ts',
    tests,
    changes: [['seen.failed.length > 0', 'false']],
  },
  {
    file: 'packages/lint/src/canary.ts',
    tests,
    changes: [
      ['missing.length === 0 && finds.length > 0', 'finds.length > 0'],
      ['missing.length === 0 && finds.length > 0', 'missing.length === 0'],
      ["'judge' in definition.settings ? definition.settings.canary : judging", 'judging'],
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
      ['problem === undefined && (until', '(until'],
      ['until >= now.toISOString()', 'until > now.toISOString()'],
    ],
  },
];
