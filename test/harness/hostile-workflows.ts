// Workflows made to cost time and memory, each with what must come of it: findings of the whole, or a refusal that is a gap.

export interface HostileWorkflow {
  readonly name: string;
  /** Texts by path. */
  files(): Readonly<Record<string, string>>;
  /** What the gap says; undefined where all of it is read. */
  readonly refused?: RegExp;
  /** A rule that has something to say of it. */
  readonly finds?: string;
}

const path = '.github/workflows/a.yml';
const head = 'on: issues\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n';
const title = `\${{ github.event.issue.title }}`;
const last = `      - run: echo ${title}\n`;

function many(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join('');
}

function one(text: string): Readonly<Record<string, string>> {
  return { [path]: text };
}

/** Maps of lists that stand for ten of the one before. */
function multiplied(levels: number): string {
  return many(levels, (level) => `a${level + 1}: &a${level + 1} [${Array(10).fill(`*a${level}`).join(', ')}]\n`);
}

/** Reusable workflows that call the next ones, the last ones the first. */
function circle(count: number): Readonly<Record<string, string>> {
  const call = (index: number, by: number): string =>
    `  c${by}:\n    uses: ./.github/workflows/w${(index + by) % count}.yml\n    with:\n      x: \${{ inputs.x || github.event.issue.title }}\n`;
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `.github/workflows/w${index}.yml`,
      `on: [workflow_call, issues]\njobs:\n${[1, 2, 3, 7].map((by) => call(index, by)).join('')}  r:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo \${{ inputs.x }}\n`,
    ]),
  );
}

/** A composite action that shows its input, and hands it to others. */
function composite(next: readonly string[]): string {
  const use = (path: string): string => `    - uses: ./${path}\n      with:\n        x: \${{ inputs.x }}\n`;
  return `name: x\ninputs:\n  x:\n    default: ''\nruns:\n  using: composite\n  steps:\n${next.map(use).join('')}    - shell: bash\n      run: echo \${{ inputs.x }}\n`;
}

/** Actions by the folders of those that each uses, with a workflow that uses the first. */
function actions(next: readonly (readonly string[])[]): Readonly<Record<string, string>> {
  return {
    [path]: `${head}      - uses: ./c0\n        with:\n          x: ${title}\n`,
    ...Object.fromEntries(next.map((names, index) => [`c${index}/action.yml`, composite(names)])),
  };
}

export const hostileWorkflows: readonly HostileWorkflow[] = [
  {
    name: '5 MB of comments',
    files: () => one(`${head}${last}${'# '.padEnd(101, 'x').concat('\n').repeat(50_000)}`),
    finds: 'template-injection',
  },
  {
    name: '5 MB of one script',
    files: () => one(`${head}${last}      - run: |\n${'          echo "$X" >> $GITHUB_OUTPUT\n'.repeat(135_000)}`),
    refused: /more than 262144 letters/,
    finds: 'template-injection',
  },
  { name: 'more than 5 MB', files: () => one(`${head}${last}${'# x\n'.repeat(1_400_000)}`), refused: /5242880 bytes/ },
  {
    name: '200,000 keys',
    files: () => one(`on: issues\nenv:\n${many(200_000, (index) => `  K${index}: ${index}\n`)}${head.slice(11)}${last}`),
    refused: /150000 values/,
  },
  {
    name: '10,000 steps',
    files: () => one(head + many(10_000, (index) => `      - id: s${index}\n        run: echo \${{ steps.s${index - 1}.outputs.x }}\n`)),
    refused: /2000 steps/,
  },
  {
    name: '2,000 steps',
    files: () =>
      one(
        head +
          last +
          many(1999, (index) => `      - id: s${index}\n        run: echo "x=\${{ steps.s${index - 1}.outputs.x }}" >> $GITHUB_OUTPUT\n`),
      ),
    finds: 'template-injection',
  },
  {
    name: '2,000 steps below 9,000 secrets and a comment in each line',
    files: () =>
      one(
        `on: issues\nenv:\n${many(9000, (index) => `  K${index}: \${{ secrets.S${index} }} # zizmor: ignore[x]\n`)}${head.slice(11)}${last}${many(1999, (index) => `      - run: echo $K${index} # zizmor: ignore[x]\n`)}`,
      ),
    finds: 'template-injection',
  },
  {
    name: '1,500 steps that ask for their actor below 20,000 variables',
    files: () =>
      one(
        `on: issues\nenv:\n${many(20_000, (index) => `  K${index}: x\n`)}${head.slice(11)}${many(1500, (index) => `      - run: |\n          if [ "$GITHUB_ACTOR" = k${index} ]; then exit 1; fi\n`)}${last}`,
      ),
    finds: 'template-injection',
  },
  {
    name: '1,900 steps that look up rights, each under a condition of its own',
    files: () =>
      one(
        `${head}${many(1900, (index) => `      - if: github.event.issue.number == ${index}\n        run: gh api repos/o/r/collaborators/x/permission || exit 1\n`)}${last}`,
      ),
    finds: 'template-injection',
  },
  {
    name: '1,000 jobs below 50,000 variables',
    files: () =>
      one(
        `on: issues\nenv:\n${many(50_000, (index) => `  K${index}: x\n`)}jobs:\n${many(999, (index) => `  j${index}:\n    runs-on: x\n    steps:\n      - run: echo $K${index}\n`)}  last:\n    runs-on: x\n    steps:\n${last}`,
      ),
    finds: 'template-injection',
  },
  {
    name: '1,000 checkouts and 1,000 commands in their folders',
    files: () =>
      one(
        `${head.replace('issues', 'pull_request_target')}${many(999, (index) => `      - uses: actions/checkout@v4\n        with:\n          ref: \${{ github.event.pull_request.head.sha }}\n          path: p${index}\n      - run: make -C p${index}\n`)}`,
      ),
    refused: /more checkouts or more commands/,
    finds: 'untrusted-checkout-execution',
  },
  {
    name: '10,000 jobs',
    files: () => one(`on: issues\njobs:\n${many(10_000, (index) => `  j${index}:\n    runs-on: x\n    steps:\n      - run: x\n`)}`),
    refused: /1000 jobs/,
  },
  {
    name: '900 jobs, each with the output of the next',
    files: () =>
      one(
        `on: issues\njobs:\n${many(900, (index) => `  j${index}:\n    runs-on: ubuntu-latest\n    needs: j${index + 1}\n    outputs:\n      x: \${{ needs.j${index + 1}.outputs.x }}\n    steps:\n      - run: echo \${{ needs.j${index + 1}.outputs.x }}\n`)}  j900:\n    runs-on: ubuntu-latest\n    outputs:\n      x: \${{ github.event.issue.title }}\n    steps:\n${last}`,
      ),
    refused: /more hops/,
    finds: 'template-injection',
  },
  { name: 'an alias that leads into itself', files: () => one('on: push\na: &a\n  b: *a\n'), refused: /the alias \*a leads to what/ },
  {
    name: 'aliases that multiply',
    files: () => one(`on: push\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n${multiplied(12)}`),
    refused: /150000 values/,
  },
  {
    name: 'expressions 10,000 deep',
    files: () =>
      one(
        `${head}${last}      - run: echo \${{ ${'('.repeat(10_000)}1${')'.repeat(10_000)} }}\n      - if: "${'!'.repeat(10_000)}true"\n        run: x\n`,
      ),
    refused: /an expression cannot be read/,
    finds: 'expression',
  },
  { name: '10,000 brackets', files: () => one(`on: ${'['.repeat(10_000)}${']'.repeat(10_000)}`), refused: /depth|deep|nesting/i },
  {
    name: '20,000 expressions in one script',
    files: () => one(`${head}      - run: echo ${title.repeat(20_000)}\n`),
    refused: /10000 expressions/,
  },
  {
    name: '5,000 expressions in one script',
    files: () => one(`${head}      - run: echo ${title.repeat(5000)}\n`),
    refused: /2000 problems/,
    finds: 'template-injection',
  },
  {
    name: 'a circle of 1,000 composite actions',
    files: () => actions(Array.from({ length: 1000 }, (_, index) => [`c${(index + 1) % 1000}`])),
    refused: /more than 10 actions within one another/,
  },
  {
    name: 'a chain of 1,000 composite actions',
    files: () => actions(Array.from({ length: 1000 }, (_, index) => (index < 999 ? [`c${index + 1}`] : []))),
    refused: /more than 10 actions within one another/,
    finds: 'template-injection',
  },
  {
    name: 'ten levels of composite actions that use ten more each',
    files: () => actions(Array.from({ length: 10 }, (_, level) => (level < 9 ? Array<string>(10).fill(`c${level + 1}`) : []))),
    refused: /more calls/,
    finds: 'template-injection',
  },
  { name: 'a circle of 1,000 reusable workflows', files: () => circle(1000), refused: /calls more than 50/ },
  { name: 'a circle of 50 reusable workflows', files: () => circle(50), refused: /more calls/, finds: 'template-injection' },
];
