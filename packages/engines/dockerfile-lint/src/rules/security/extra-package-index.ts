import { type CommandInstruction, expand, type Instruction, type Span } from '@portcullis/formats/dockerfile';
import type { ShellWord } from '@portcullis/formats/shell';
import { type Call, callsOf } from '../../calls.js';
import type { LintContext } from '../../context.js';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';

export const extraPackageIndex: DockerfileRule = {
  id: 'extra-package-index',
  aliases: [],
  severity: 'low',
  confidence: 'medium',
  title: 'pip chooses between two indexes',
  why: 'pip takes the higher version from whichever index has it, so whoever registers your private package’s name in the public one is installed',
  remedy: 'Name one index with --index-url that serves both, or install the private packages in a step of their own with it alone.',
  controls: controls.verifiedPackages,
  risks: risks.dependencies,
  references: ['https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-extra-index-url'],
  examples: {
    bad: [
      { text: 'FROM python:3.12\nRUN pip install --no-cache-dir --extra-index-url https://pypi.acme.example/simple app==1\n' },
      { text: 'FROM python:3.12\nRUN python -m pip install app==1 --extra-index-url=https://pypi.acme.example/simple\n' },
      { text: 'FROM python:3.12\nENV PIP_EXTRA_INDEX_URL=https://pypi.acme.example/simple\n' },
      { text: 'FROM python:3.12\nRUN pip config set global.extra-index-url https://pypi.acme.example/simple\n' },
    ],
    good: [
      { text: 'FROM python:3.12\nRUN pip install --no-cache-dir --index-url https://pypi.acme.example/simple app==1\n' },
      { text: 'FROM python:3.12\nRUN pip install --no-cache-dir --extra-index-url https://download.pytorch.org/whl/cpu torch==2.4.0\n' },
      { text: 'FROM python:3.12\nARG PIP_EXTRA_INDEX_URL\nRUN pip install --no-cache-dir app==1\n' },
    ],
  },
  check: {
    on: ['RUN', 'ENV', 'ARG'],
    onbuild: true,
    *instruction(instruction, context) {
      for (const { address, at } of indexesOf(instruction, context))
        if (!publicIndex.test(address))
          yield { at, message: `pip looks for packages in ${address.slice(0, 100) || 'a second index'}, too` };
    },
  },
};

/** Public indexes of makers that hold builds of their own packages, and the public one itself. */
const publicIndex =
  /^https:\/\/(?:download(?:-r2)?\.pytorch\.org|pypi\.org|pypi\.nvidia\.com|pypi\.ngc\.nvidia\.com|developer\.download\.nvidia\.com|(?:www\.)?piwheels\.org|data\.pyg\.org|wheels\.vllm\.ai|storage\.googleapis\.com\/(?:jax|libtpu)-releases)(?:\/|$)/;

function* indexesOf(instruction: Instruction, context: LintContext): Generator<{ readonly address: string; readonly at: Span }> {
  const text = (value: string): string => expand(value, context.scopeAt(instruction), context.document.escape) ?? value;
  if (instruction.keyword === 'ENV' || instruction.keyword === 'ARG') {
    for (const { name, value } of instruction.pairs)
      if (name.value === 'PIP_EXTRA_INDEX_URL' && value !== undefined && value.value !== '')
        yield { address: text(value.value), at: value };
    return;
  }
  for (const call of callsOf(instruction as CommandInstruction, context)) {
    const named = isPip(call) ? indexIn(call) : undefined;
    if (named !== undefined) yield { address: text(named.address), at: call.spanOf(named.word) };
  }
}

function isPip({ name, args }: Call): boolean {
  return /^pip[\d.]{0,6}$/.test(name) || (/^python[\d.]{0,6}$/.test(name) && args[0]?.value === '-m' && args[1]?.value === 'pip');
}

/** The word that names a second index, or the setting of one, with the address in it or behind it. */
function indexIn({ args }: Call): { readonly word: ShellWord; readonly address: string } | undefined {
  for (const [at, word] of args.entries()) {
    const { value } = word;
    if (value === '--extra-index-url' || (/\.extra-index-url$/.test(value) && args.some((other) => other.value === 'set')))
      return { word, address: args[at + 1]?.value ?? '' };
    if (value.startsWith('--extra-index-url=')) return { word, address: value.slice('--extra-index-url='.length) };
  }
  return undefined;
}
