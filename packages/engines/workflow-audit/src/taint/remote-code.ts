// Commands that fetch code by an address and run it at once, without a checkout before it.

import type { ShellWord } from '@portcullis/formats/shell';
import { programWords } from '../program-words.js';
import { baseName } from '../script.js';
import type { ScriptCommand } from './script.js';

/** An address of code, as a whole word or behind a name, a sign of equality or an `@`. */
const address = /(?:^|[@=\s:])(?:(?:git|hg|svn|bzr)\+|git::|github:|gitlab:|git:\/\/|https?:\/\/|ssh:\/\/|git@|oci:\/\/|github\.com\/)/;

/** `owner/name`, whole or in parts by a variable, with a commit behind it or none: what npm takes for a repository on GitHub. */
const shorthand = /^(?:X{4,}|\$\{?\w{1,100}\}?)(?:\/[\w.${}-]{1,100})?(?:#\S{1,300})?$/;

/** The path of a module of Go, some of it by a variable. */
const modulePath = /^[\w.-]{1,100}\.[a-z]{2,20}\/\S{0,300}(?:XXXX|\$)/;

/** Programs with the verbs behind which they install or run what an address names; the empty verb is none at all. */
const verbs: Readonly<Record<string, readonly string[]>> = {
  pip: ['install', 'download', 'wheel'],
  pip3: ['install', 'download', 'wheel'],
  pipx: ['install', 'run', 'runpip', 'inject'],
  uv: ['pip install', 'tool install', 'tool run', 'run', 'add'],
  uvx: [''],
  npm: ['install', 'i', 'add', 'exec', 'x', 'ci'],
  npx: [''],
  pnpm: ['install', 'i', 'add', 'dlx', 'exec'],
  pnpx: [''],
  yarn: ['add', 'dlx', 'global'],
  bun: ['install', 'i', 'add', 'x', 'run'],
  bunx: [''],
  go: ['run', 'install', 'get'],
  cargo: ['install', 'add', 'binstall'],
  deno: ['run', 'install', 'test', 'eval', 'serve', 'bench'],
  docker: ['build', 'buildx build', 'buildx bake', 'builder build', 'image build'],
  podman: ['build'],
  buildah: ['build', 'bud'],
  nix: ['run', 'build', 'shell', 'develop', 'profile'],
  kubectl: ['apply', 'create', 'replace'],
  oc: ['apply', 'create', 'replace'],
  helm: ['install', 'upgrade'],
  terraform: ['init'],
  tofu: ['init'],
};

const packagers: ReadonlySet<string> = new Set(['npm', 'npx', 'pnpm', 'pnpx', 'yarn', 'bun', 'bunx']);

/** Words of a command that name the code which it fetches and runs. */
export function remoteWords(command: ScriptCommand): readonly ShellWord[] {
  const [, ...args] = command.words;
  const values = args.map(({ value }) => value);
  // `python -m pip install …` is pip.
  const module = /^python[\d.]*$/.test(command.name) && values[0] === '-m' ? values[1] : undefined;
  const name = module === undefined ? command.name : module;
  const given = module === undefined ? args : args.slice(2);
  const own = verbs[/^pip[\d.]+$/.test(name) ? 'pip' : name];
  if (own === undefined) return [];
  const asked = programWords(
    name,
    given.map(({ value }) => value),
  );
  if (!own.some((verb) => verb === '' || verb === asked[0] || verb === asked.slice(0, 2).join(' '))) return [];
  return given.filter(({ value }, index) => !isOther(name, given[index - 1]?.value ?? '') && namesCode(name, value));
}

/** Whether the word behind an option is no code: the address of an index, or of what is written. */
function isOther(name: string, option: string): boolean {
  return (
    /^(?:-i|--(?:index|index-url|extra-index-url|default-index|registry|proxy|repo|build-arg|label|tag|set|set-string|values|cache-from|cache-to))$/.test(
      option,
    ) ||
    (name !== 'kubectl' && name !== 'oc' && option === '-t')
  );
}

function namesCode(name: string, value: string): boolean {
  if (/^-(?!-(?:from|git|with|spec|from-module)=|from-module=|f=)/.test(value)) return false;
  if (/^-/.test(value)) return address.test(value);
  return address.test(value) || (name === 'go' && modulePath.test(value)) || (packagers.has(name) && shorthand.test(value));
}

/** Addresses under which a file of a repository is given as it is. */
export const rawFile = /\braw\.githubusercontent\.com\/|\bgithub\.com\/\S{1,300}\/raw\/|\/contents\/|\bcdn\.jsdelivr\.net\/gh\//;

const shells = '(?:ba|da|z|k)?sh';
const languages = 'python[\\d.]{0,5}|node|perl|ruby|php|pwsh|deno|bun';
/** Of what is piped in a program makes code where no other is named: `| bash -s -- x`, `| python3 -`, and not `| python3 -c …`. */
const runsInput = new RegExp(
  `^[^\\n;&]{0,200}\\|\\s{0,5}(?:sudo\\s{1,3}(?:-\\S{1,10}\\s{1,3})?)?(?:\\S{1,40}/)?(?:${shells}|${languages})(?:\\s{0,3}$|\\s{0,3}[\\n;&|)]|\\s{1,3}-(?:\\s|$|s\\b|[abd-oq-z]{1,5}\\s{0,3}[\\n;&|)]))`,
);
const runsOutput = new RegExp(
  `(?:^|[\\s;&|(])(?:eval\\s{1,3}["']?(?:\\$\\(|\`)|(?:${shells}|${languages})\\s(?:-\\w{1,8}\\s){0,3}-\\w{0,8}[ce]\\s{1,3}["']?(?:\\$\\(|\`)|(?:${shells}|${languages}|source|\\.)\\s{1,3}(?:-\\S{1,20}\\s{1,3}){0,3}<\\()\\s{0,5}$`,
);

/** Words of a request whose answer the script runs: `curl … | sh`, `bash <(curl …)`, `eval "$(wget -qO- …)"`. */
export function requestedCode({ name, words, at }: ScriptCommand, script: string): readonly ShellWord[] {
  if (name !== 'curl' && name !== 'wget') return [];
  const line =
    script
      .slice(Math.max(0, at.start - 200), at.start)
      .split('\n')
      .at(-1) ?? '';
  if (!runsInput.test(script.slice(at.end, at.end + 300)) && !runsOutput.test(line)) return [];
  return words.slice(1).filter(({ value }) => /^https?:\/\/|^(?:X{4,}|\$)|github/.test(value));
}

/** File that a request for a file of a repository writes, as the script names it; undefined where it writes none. */
export function requestedFile({ name, words, node }: ScriptCommand): string | undefined {
  if (name !== 'curl' && name !== 'wget') return undefined;
  const values = words.slice(1).map(({ value }) => value);
  const from = values.find((value) => rawFile.test(value));
  if (from === undefined) return undefined;
  const redirected = node.redirects.find(({ operator }) => operator === '>' || operator === '>>' || operator === '>|')?.target?.value;
  if (redirected !== undefined) return redirected;
  const flag = name === 'curl' ? /^-[a-zA-Z]{0,8}o$|^--output$/ : /^-[a-zA-Z]{0,8}O$|^--output-document$/;
  const at = values.findIndex((value) => flag.test(value));
  if (at >= 0) return values[at + 1] === '-' ? undefined : values[at + 1];
  const asNamed = name === 'wget' || values.some((value) => /^-[a-zA-Z]{0,8}O$|^--remote-name$/.test(value));
  return asNamed ? baseName(from.replace(/[?#].{0,300}$/, '')) : undefined;
}
