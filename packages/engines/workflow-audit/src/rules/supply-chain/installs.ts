// Commands that install packages by name, by program. Managers whose projects usually have a lock file are for everyone, the others
// for whoever asks for best practice in full.

import { programWords } from '../../program-words.js';
import { hasOption } from '../../script.js';

type Audience = 'everyone' | 'pedantic';

/** Verbs of a program that take names of packages. */
interface Manager {
  readonly verbs: readonly string[];
  readonly audience: Audience;
  /** Options that take the next word. */
  readonly taking?: readonly string[];
  /** Options by which nothing is installed by name, or everything is by hash. */
  readonly unless?: readonly string[];
}

const managers: ReadonlyMap<string, Manager> = new Map<string, Manager>([
  [
    'npm',
    {
      verbs: ['install', 'i', 'add', 'in', 'isntall'],
      audience: 'everyone',
      taking: ['--prefix', '--registry', '-w', '--workspace', '-C', '--loglevel', '--omit', '--include'],
    },
  ],
  ['pnpm', { verbs: ['add'], audience: 'everyone', taking: ['--filter', '-F', '-C', '--dir'] }],
  ['yarn', { verbs: ['add'], audience: 'everyone', taking: ['--cwd'] }],
  [
    'gem',
    {
      verbs: ['install', 'i'],
      audience: 'everyone',
      taking: ['-v', '--version', '-i', '--install-dir', '-n', '--bindir', '-s', '--source'],
    },
  ],
  ['bundle', { verbs: ['add'], audience: 'everyone', taking: ['-v', '--version', '--group', '--source'] }],
  ['bun', { verbs: ['add'], audience: 'pedantic', taking: ['--cwd'] }],
  [
    'pip',
    {
      verbs: ['install'],
      audience: 'pedantic',
      taking: ['-i', '--index-url', '--extra-index-url', '-t', '--target', '-c', '--constraint', '-f', '--find-links'],
      unless: ['-r', '--requirement', '-e', '--editable', '--require-hashes'],
    },
  ],
  ['pipx', { verbs: ['install'], audience: 'pedantic', taking: ['--python', '--index-url'] }],
  [
    'cargo',
    {
      verbs: ['install'],
      audience: 'pedantic',
      taking: ['--version', '--features', '--root', '-F', '--target', '--profile'],
      unless: ['--path', '--locked'],
    },
  ],
]);

/** @returns who should hear of it, undefined for what installs nothing by name. */
export function adhocInstall(program: string, args: readonly string[]): Audience | undefined {
  if (/^python(?:3(?:\.\d{1,2})?)?$/.test(program) && args[0] === '-m' && args[1] === 'pip') return adhocInstall('pip', args.slice(2));
  if (program === 'uv' && args[0] === 'pip') return adhocInstall('pip', args.slice(1));
  if (program === 'yarn' && programWords('yarn', args)[0] === 'global') return adhocInstall('yarn', args.slice(args.indexOf('global') + 1));
  if (program === 'yarn' && programWords('yarn', args)[0] === 'workspace')
    return adhocInstall('yarn', args.slice(args.indexOf('workspace') + 2));
  const manager = managers.get(program === 'pip3' ? 'pip' : program);
  if (manager === undefined || hasOption(args, ...(manager.unless ?? []))) return undefined;
  const words = namesIn(args, manager.taking ?? []);
  const [verb = '', ...names] = words;
  if (!manager.verbs.includes(verb)) return undefined;
  const wanted = manager.audience === 'everyone' ? names : names.filter(isFromRegistry);
  return wanted.length === 0 ? undefined : manager.audience;
}

function namesIn(args: readonly string[], taking: readonly string[]): readonly string[] {
  return args.filter((word, at) => !word.startsWith('-') && !taking.includes(args[at - 1] ?? ''));
}

/** The project itself, a file, or a version that is fixed, is not what the registry has at that moment. */
function isFromRegistry(name: string): boolean {
  if (/^(?:\.|\/|~|dist\/|[\w-]{1,40}\.(?:whl|tar\.gz)$|\$)/.test(name) || name.startsWith('X')) return false;
  return !/==|@\d/.test(name) && name !== 'pip';
}
