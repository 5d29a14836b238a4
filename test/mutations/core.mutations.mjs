// The floor: whose settings, which tree, what is a gap, which program.

export const mutations = [
  {
    file: 'packages/workspace/src/settings.ts',
    tests: ['packages/workspace/src/tree'],
    changes: [
      ["if (change.kind === 'pull-request') {", 'if (false) {'],
      ['if (base !== undefined && holds(base)) {', 'if (base !== undefined) {'],
      ["return { origin: 'unavailable', head, reason };", "return { origin: 'checkout', tree: head, head };"],
      ['if (change.onDefaultBranch)', 'if (true)'],
      ['if (isAncestor(checkout, change.head, commit))', 'if (true)'],
      ['if (isAncestor(checkout, change.head, commit))', 'if (false)'],
      ["if (settings.origin === 'checkout')\n        return async () => true;", 'return async () => true;'],
      ['if (tree === undefined)\n        return async () => false;', 'if (tree === undefined)\n        return async () => true;'],
      ['return (await known).has(fingerprint);', 'return true;'],
      ['content = tree.peek(path, maxVersionBytes);', 'content = settings.head.peek(path);'],
    ],
  },
  {
    file: 'packages/workspace/src/tree.ts',
    tests: ['packages/workspace/src/tree'],
    changes: [
      ["if (content === 'missing-commit')", 'if (false)'],
      ['if (stats.size > maxBytes)', 'if (false)'],
      ['if (!stats.isFile())', 'if (false)'],
      ['&& !isLink(workspace, path)', ''],
      ['return path.startsWith(prefix) ? path.slice(prefix.length) : path;', 'return path;'],
      ["return above === '' ? path : `${above}/${path}`;", 'return path;'],
      ['content?.length ?? -1', '0'],
    ],
  },
  {
    file: 'packages/workspace/src/git.ts',
    tests: ['packages/workspace/src/tree', 'packages/action-kit/src/job'],
    changes: [
      ["answer?.type === 'dangling' || answer?.type === 'notdir'", 'false'],
      ["answer?.type === 'blob' && answer.content.length <= maxBytes", "answer?.type === 'blob'"],
      ["answer !== undefined && answer.type !== 'missing'", 'answer !== undefined'],
      ['if (entry.ok && entry.stdout.length === 0)', 'if (entry.ok)'],
    ],
  },
  {
    file: 'packages/workspace/src/listing.ts',
    tests: ['packages/workspace/src/walk'],
    changes: [
      ['if (this.committed)\n            this.heldAgainstCommit(start, prefix, listing);', ''],
      ['if (edited === undefined || converted === undefined)', 'if (false)'],
      ['if (edited === undefined || converted === undefined)', 'if (edited === undefined)'],
      ['if (!tracked || !unwatched || edited?.has(path) === true)', 'if (true)'],
      ['this.skip(joined(prefix, path), what, true,', 'this.skip(joined(prefix, path), what, false,'],
      [
        "this.skip(joined(prefix, path), there ? 'unwatched' : 'sparse', true, why);",
        "this.skip(joined(prefix, path), there ? 'unwatched' : 'sparse', false, why);",
      ],
    ],
  },
  {
    file: 'packages/workspace/src/checkout.ts',
    tests: ['packages/workspace/src/walk'],
    changes: [
      ['letter === 0x53 ||', ''],
      ['|| (letter >= 0x61 && letter <= 0x7a)', ''],
      ["if (status === 'D')", 'if (false)'],
      ['if (!same.has(path))', 'if (true)'],
      ['if (!same.has(path))', 'if (false)'],
      ['ids[i] === id', 'true'],
    ],
  },
  {
    file: 'packages/core/src/log-commands.ts',
    tests: ['packages/core/src/log-commands'],
    changes: [
      [".replace(/##(?=(?:vso|teamcity)?\\[)/gi, '##\\u200b')", ''],
      ['(?=:)/gm, ', '(?=:)/g, '],
      [".replace(/##(?=(?:vso|teamcity)?\\[)/gi, '\\\\u0023#')", ''],
      [".replace(/##(?=(?:vso|teamcity)?\\[)/gi, '&#35;#')", ''],
    ],
  },
  {
    file: 'packages/policy/src/allowed-gaps.ts',
    tests: ['packages/policy/src/allowed-gaps'],
    changes: [
      ['(entry.until ?? today) >= today', 'true'],
      ['(entry.scanner ?? scanner).toLowerCase() === scanner.toLowerCase()', 'true'],
      ['(entry.scanner ?? scanner).toLowerCase() === scanner.toLowerCase()', '(entry.scanner ?? scanner) === scanner'],
      ['input.gap ?', 'true ?'],
      ['covers(input.path)', 'true'],
    ],
  },
  {
    file: 'packages/workspace/src/program.ts',
    tests: ['packages/workspace/src/program'],
    changes: [
      ['system.isAbsolute(entry)', 'true'],
      ['if (isBelow(scanned, dirname(file)))', 'if (false)'],
      ['&& !isBelow(scanned, realpathSync(file))', ''],
      ["code === 'ETIMEDOUT' ? 'timeout' :", ''],
      ["setTimeout(() => stop('timeout')", 'setTimeout(() => undefined'],
      ["child.stdin.on('error', () => { });", ''],
    ],
  },
  {
    file: 'packages/formats/src/yaml/nodes.ts',
    tests: ['packages/formats/src/yaml'],
    changes: [
      ['&& seen.has(name)', '&& false'],
      ["if (target === 'open')", 'if (false)'],
      ['if (target === undefined)', 'if (false)'],
      ["(value.kind === 'list' ? value.items : [value])", '([value])'],
      ['parseEvents(source, { maxDepth })', 'parseEvents(source, { maxDepth: 100000 })'],
      ['indented.filter((start) => start < offset).length', '0'],
    ],
  },
  {
    file: 'packages/formats/src/yaml/value.ts',
    tests: ['packages/formats/src/yaml'],
    changes: [
      ['++aliased > maxAliased', 'false'],
      ['if (documents.length > 1)', 'if (false)'],
    ],
  },
];
