// What runs code out of the checkout: programs that build, test and install, and actions that do so.

import type { ShellWord } from '@portcullis/formats/shell';
import type { Step } from '@portcullis/formats/workflow';
import { programWords } from '../program-words.js';
import { belowWorkspace } from './parts.js';
import type { ScriptCommand } from './script.js';

/** Programs that run code of the project whatever they are told. */
const always: ReadonlySet<string> = new Set(
  'make gmake ninja just rake mage bazel bazelisk gradle gradlew mvn mvnw ant sbt lein npx pnpx bunx yarn jlpm pnpm tox nox pytest pre-commit rspec phpunit jest vitest mocha eslint webpack vite rollup gulp grunt lerna nx turbo tsx ts-node molecule earthly ansible-playbook terragrunt pulumi cmake ctest xcodebuild msbuild mix rebar3 stack cabal Rscript julia autoreconf ansible-test hatch nosetests fastlane pod sphinx-build mkdocs jekyll hugo uvx storybook playwright cypress ng next rails mypy sonar-scanner pysonar'.split(
    ' ',
  ),
);

/** Programs that do so with one of these verbs, or pairs of them, first. */
const verbs: Readonly<Record<string, readonly string[]>> = {
  npm: 'install i ci add test t run run-script start rebuild exec pack publish version it install-test prune update'.split(' '),
  bun: 'install i run test add x build'.split(' '),
  cargo: 'build b test t run r check c clippy bench install nextest publish package doc fmt make xtask'.split(' '),
  go: 'test run generate build install tool'.split(' '),
  pip: ['install', 'wheel', 'download'],
  pip3: ['install', 'wheel', 'download'],
  uv: 'run sync pip build lock'.split(' '),
  poetry: 'install run build lock'.split(' '),
  pdm: 'install run build'.split(' '),
  pipenv: 'install run sync'.split(' '),
  bundle: 'install exec'.split(' '),
  gem: ['build', 'install'],
  composer: 'install update run run-script test exec'.split(' '),
  dotnet: 'build test run restore publish pack tool msbuild'.split(' '),
  swift: ['build', 'test', 'run', 'package'],
  flutter: 'pub build test run'.split(' '),
  dart: ['run', 'test', 'pub', 'compile'],
  deno: 'run test task install bench'.split(' '),
  docker: [
    'build',
    'buildx build',
    'buildx bake',
    'builder build',
    'image build',
    'compose build',
    'compose up',
    'compose run',
    'compose exec',
  ],
  'docker-compose': ['build', 'up', 'run'],
  podman: ['build', 'compose build', 'compose up', 'compose run'],
  buildah: ['build', 'bud'],
  terraform: 'init plan apply validate test'.split(' '),
  tofu: ['init', 'plan', 'apply'],
  nix: 'build develop run shell flake'.split(' '),
  'nix-build': [''],
  helm: ['dependency', 'install', 'upgrade'],
  zig: ['build', 'run', 'test'],
  conda: ['build', 'env'],
};

/** Programs whose first plain argument is a file that they run. */
const interpreters: ReadonlySet<string> = new Set([
  'bash',
  'sh',
  'zsh',
  'dash',
  'python',
  'python3',
  'pypy3',
  'node',
  'ruby',
  'perl',
  'php',
  'source',
  '.',
  'pwsh',
  'deno',
  'bun',
  'lua',
]);

/** Modules of Python that run code of the project. */
const modules = /^(?:pytest|tox|nox|build|pip|unittest|mypy|sphinx|pre_commit|hatch|poetry|setuptools)/;

/**
 * What of the checkout a command runs, as it is written; undefined where it runs nothing of it.
 * @param script that it stands in, as `namingFolders` gives it.
 */
export function executedBy({ name, words }: ScriptCommand, script: string): string | undefined {
  const [first, ...rest] = words;
  if (first === undefined) return undefined;
  const args = rest.map((word) => belowWorkspace(valueIn(word, script)));
  const shown = [first, ...rest.slice(0, 2)]
    .map(({ text }) => text)
    .join(' ')
    .slice(0, 80);
  const plain = args.filter((arg) => !arg.startsWith('-') && !arg.startsWith('+'));
  if (args.some((arg) => arg === '--version' || arg === '--help' || arg === '-v') && args.length === 1) return undefined;
  const path = belowWorkspace(first.literal ?? valueIn(first, script));
  if (/^\.{1,2}\/|^(?:[\w.-]+\/)+[\w.-]+$/.test(path) && !path.startsWith('/')) return shown;
  if (temporary.test(path)) return shown;
  if (interpreters.has(name)) return interpreted(name, args, plain) ? shown : undefined;
  if (always.has(name)) return isQuiet(name, programWords(name, args)) ? undefined : shown;
  const own = verbs[name];
  const asked = programWords(name, args);
  // Of some verbs only those below them run anything.
  const two = asked.slice(0, 2).join(' ');
  if (own === undefined || !own.some((verb) => verb === asked[0] || verb === two || verb === '')) return undefined;
  if ((name === 'npm' || name === 'bun') && /^(?:install|i|ci|add|update|prune)$/.test(asked[0] ?? '') && args.includes('--ignore-scripts'))
    return undefined;
  if (/^(?:npm|pip3?|gem|go)$/.test(name) && installsByName(name, asked, args)) return undefined;
  return shown;
}

/** A script in which expressions for the runner's folders are the shell's variables for them, every letter in its place. */
export function namingFolders(script: string): string {
  return script.replace(/\$\{\{\s{0,5}(?:github\.workspace|runner\.temp)\s{0,5}\}\}/gi, (way) =>
    (/temp/i.test(way) ? '$RUNNER_TEMP' : '$GITHUB_WORKSPACE').padEnd(way.length, '/'),
  );
}

/** Files beside the workspace into which jobs unpack what they download. */
const temporary = /^(?:\$\{?(?:env:)?RUNNER_TEMP\}?|\/tmp)["']?\/+/i;

/** Whether a path, or a command that runs what lies at one, is of the runner's folder for temporary files, or of the system's. */
export function isTemporary(text: string): boolean {
  return temporary.test(namingFolders(text).replace(/^(?:(?:bash|sh|python3?|node|source|\.)\s)?["']?/, ''));
}

/** What a word stands for; one with an expression in it has lost that to a mask. */
function valueIn({ value, start, end }: ShellWord, script: string): string {
  if (!value.includes('XXXX')) return value;
  let found = value;
  for (const [name] of script.slice(start, end).matchAll(/\$(?:GITHUB_WORKSPACE|RUNNER_TEMP)\/{4,}?(?=\/?(?:[^/]|$))/g))
    found = found.replace('X'.repeat(name.length), name.replace(/\/+$/, ''));
  return found;
}

/** Whether a package is installed by its name, and nothing of the checkout. */
function installsByName(name: string, [verb, ...targets]: readonly string[], args: readonly string[]): boolean {
  if (verb !== 'install' && verb !== 'i' && verb !== 'add') return false;
  if (targets.length === 0) return false;
  if (name === 'npm') return args.some((arg) => arg === '-g' || arg === '--global');
  if (name === 'go') return targets.every((target) => target.includes('@'));
  if (args.some((arg) => /^(?:-r|-e|-c|--requirement|--editable|--constraint)/.test(arg))) return false;
  return targets.every((target) => /^(?:git\+|hg\+|svn\+|bzr\+)?https?:/.test(target) || !/^\.|\/|\.(?:whl|txt|gem)$|^\$/.test(target));
}

function isQuiet(name: string, plain: readonly string[]): boolean {
  if (name === 'yarn' || name === 'jlpm' || name === 'pnpm') return /^(?:config|cache|--version|why|info|store|set)$/.test(plain[0] ?? '');
  return name === 'nx' || name === 'next' || name === 'ng' ? plain.length === 0 : false;
}

/** A module of the checkout that JavaScript loads; of a JSON file only the values come. */
const loadsCode = /\b(?:require|import)\(\s{0,20}(["'`])\.{1,2}\/(?![^"'`\n]{0,200}\.json\1)[^"'`\n]{1,200}\1/;

/** Code in which a module of the workspace is named by its path from there on. */
function belowHere(code: string): string {
  return code.replace(/(["'`])\$\{?GITHUB_WORKSPACE\}?\/+/g, '$1./');
}

/** Code that stands in the arguments themselves, empty where it is not JavaScript; undefined where an interpreter is given a file. */
function inline(name: string, args: readonly string[]): string | undefined {
  const script = name === 'node' || name === 'bun';
  const at = args.findIndex((arg) => /^-[a-z]*[ce]$/.test(arg) || arg === '--eval' || (script && /^(?:-p|-pe|--print)$/.test(arg)));
  if (at < 0) return undefined;
  return script ? (args[at + 1] ?? '') : '';
}

function interpreted(name: string, args: readonly string[], plain: readonly string[]): boolean {
  if (name.startsWith('python') || name.startsWith('pypy')) {
    const module = args[args.indexOf('-m') + 1];
    if (args.includes('-m')) return module !== undefined && modules.test(module);
    if (args.includes('-c')) return false;
  }
  const code = inline(name, args);
  if (code !== undefined) return code !== '' && loadsCode.test(belowHere(code));
  const [file] = plain;
  return file !== undefined && file !== '-' && (temporary.test(file) || !/^[/$]|^https?:/.test(file));
}

/** Actions that install, build or test what is checked out; some only when an input says so. */
const actions: Readonly<Record<string, readonly string[] | 'always'>> = {
  'docker/build-push-action': ['context'],
  'docker/bake-action': 'always',
  'pre-commit/action': 'always',
  'ruby/setup-ruby': ['bundler-cache'],
  'golangci/golangci-lint-action': 'always',
  'gradle/gradle-build-action': ['arguments'],
  'gradle/actions/setup-gradle': ['arguments'],
  'actions-rs/cargo': 'always',
  'super-linter/super-linter': 'always',
  'github/super-linter': 'always',
  'oxsecurity/megalinter': 'always',
  'cypress-io/github-action': 'always',
  'pypa/cibuildwheel': 'always',
  'withastro/action': 'always',
  'pnpm/action-setup': ['run_install'],
  'bahmutov/npm-install': 'always',
  'preactjs/compressed-size-action': 'always',
  'andresz1/size-limit-action': 'always',
  'goreleaser/goreleaser-action': 'always',
  'wagoid/commitlint-github-action': 'always',
  'actions/jekyll-build-pages': 'always',
  'reviewdog/action-eslint': 'always',
  'chromaui/action': 'always',
  'borales/actions-yarn': 'always',
  'julia-actions/julia-runtest': 'always',
  'julia-actions/julia-buildpkg': 'always',
  'r-lib/actions/check-r-package': 'always',
  'r-lib/actions/setup-r-dependencies': 'always',
  'taiki-e/upload-rust-binary-action': 'always',
  'clechasseur/rs-cargo': 'always',
  'cachix/install-nix-action': [],
  'devcontainers/ci': 'always',
  'sbt/setup-sbt': [],
  'moonrepo/setup-rust': [],
  'artiomtr/jest-coverage-report-action': 'always',
  // A `sonar-project.properties` names the server that is told the token, and the program that reads JavaScript.
  'sonarsource/sonarqube-scan-action': 'always',
  'sonarsource/sonarcloud-github-action': 'always',
  'codecov/bundle-analyzer': [],
  'lhotari/gh-actions-clean-docker-images-action': [],
};

/** Whether an action of somebody else's runs code of the checkout. */
export function executedByAction(step: Step): boolean {
  const target = step.uses?.target;
  if (target?.kind !== 'repository') return false;
  const when = actions[target.slug] ?? actions[`${target.slug}/${target.path}`];
  if (when === 'always') return true;
  return (when ?? []).some((input) => {
    const value = step.with.find(({ name }) => name.toLowerCase() === input)?.scalar?.text.trim();
    return value !== undefined && value !== '' && value !== 'false' && !/^https?:/.test(value);
  });
}
