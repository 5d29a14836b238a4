// Packages that a command is told to install, by their words.

import { type Call, callHas, installers } from '../../calls.js';

type Words = Call['args'];

/** Package managers of systems, with their flags that take the next word. */
const managers: ReadonlyMap<string, RegExp> = new Map([
  ...['apt-get', 'apt', 'aptitude', 'apt-install'].map((name) => [name, /^(?:-[toc]|--(?:target-release|option|config-file))$/] as const),
  ['apk', /^(?:-[tXp]|--(?:virtual|repository|root|keys-dir|repositories-file|arch))$/],
  ...['yum', 'dnf', 'dnf5', 'microdnf', 'tdnf'].map(
    (name) =>
      [name, /^(?:-[cx]|--(?:enablerepo|disablerepo|repo|repoid|setopt|exclude|installroot|releasever|forcearch|config))$/] as const,
  ),
  ['zypper', /^(?:-[rpRC]|--(?:repo|from|root|plus-repo))$/],
  ['pacman', /^(?:-[rb]|--(?:root|dbpath|config))$/],
  ['installpkg', /^$/],
]);

/** Packages that a package manager is told to install; variables whose value is known have it. */
export function installed(call: Call): Words {
  const takes = managers.get(call.name);
  if (takes === undefined) return [];
  const words = packagesAmong(call.given, takes);
  if (call.name === 'pacman') return call.args.some(({ value }) => /^-S/.test(value)) ? words : [];
  const verb = words.findIndex(({ value }) => ['install', 'add', 'in', 'localinstall', 'reinstall', 'groupinstall'].includes(value));
  return verb < 0 ? [] : words.slice(verb + 1);
}

/** Words that are no flags, and that no flag takes. */
function packagesAmong(words: Words, takes: RegExp): Words {
  return words.filter(({ value }, at) => !value.startsWith('-') && !takes.test(words[at - 1]?.value ?? ''));
}

const ofPython =
  /^(?:-[rcieft]|--(?:requirement|constraint|index-url|extra-index-url|index|default-index|find-links|editable|target|prefix|root|trusted-host|proxy|platform|python-version|python|progress-bar|no-binary|only-binary|cert|group|extra))$/;
const ofNode = /^(?:-[wCF]|--(?:registry|prefix|tag|workspace|cache|filter|dir|cwd))$/;
const ofConda = /^(?:-[ncp]|--(?:name|channel|prefix|file))$/;

/** The same of languages. */
const languageManagers: ReadonlyMap<string, RegExp> = new Map([
  ...['pip', 'pipx', 'uv', 'poetry', 'pdm', 'pipenv', 'python'].map((name) => [name, ofPython] as const),
  ...['npm', 'pnpm', 'yarn', 'bun'].map((name) => [name, ofNode] as const),
  ...['conda', 'mamba', 'micromamba'].map((name) => [name, ofConda] as const),
  ['gem', /^(?:-[vinsp]|--(?:version|install-dir|bindir|source|platform))$/],
  ['cargo', /^(?:-[Fj]|--(?:version|vers|git|branch|tag|rev|path|root|features|target|profile|registry|index))$/],
  ['composer', /^(?:-d|--working-dir)$/],
  ['go', /^-(?:tags|ldflags|mod|modfile|o|C)$/],
]);

const verbs: ReadonlySet<string> = new Set(['install', 'i', 'add', 'require', 'global', 'get']);

/** The same of the package managers of languages. */
export function installedOfLanguage({ name, args, given }: Pick<Call, 'name' | 'args' | 'given'>): Words {
  const program = /^(pip|python)[\d.]{0,6}$/.exec(name)?.[1] ?? name;
  const takes = languageManagers.get(program);
  if (takes === undefined) return [];
  // `python -m pip install x`.
  const module = program === 'python' ? args.findIndex(({ value }, at) => value === 'pip' && args[at - 1]?.value === '-m') : 0;
  const verb = module < 0 ? -1 : given.findIndex(({ value }) => verbs.has(value));
  return verb < 0 ? [] : packagesAmong(given.slice(verb), takes).slice(1);
}

/** Files of packages that rpm and dpkg are told to install. */
export function installedFiles(call: Call): Words {
  const isOne =
    call.name === 'dpkg'
      ? callHas(call, '--install', 'i', '--unpack')
      : call.name === 'rpm' && call.args.some(({ value }) => /^(?:-[A-Za-pr-z]{0,8}[iUF]|--(?:install|upgrade|freshen)$)/.test(value));
  return isOne ? packagesAmong(call.given, /^--(?:root|dbpath|prefix|admindir|instdir|force-\w{1,30})$/) : [];
}

/** Whether a command is told to install something. */
export function installedByAny(call: Call): Words {
  if (!installers.test(call.name)) return [];
  const byPacman =
    call.name === 'pacman' && callHas(call, 'U', '--upgrade') ? call.given.filter(({ value }) => !value.startsWith('-')) : [];
  return [...installed(call), ...installedOfLanguage(call), ...installedFiles(call), ...byPacman];
}
