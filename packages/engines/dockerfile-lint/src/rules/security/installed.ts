// Packages that a command is told to install, by their words.

import { type Call, operands } from '../../calls.js';

const managers = new Set([
  'apt-get',
  'apt',
  'aptitude',
  'apk',
  'yum',
  'dnf',
  'microdnf',
  'tdnf',
  'zypper',
  'pacman',
  'installpkg',
  'apt-install',
]);

/** Packages that a package manager is told to install. */
export function installed(call: Call): Call['args'] {
  if (!managers.has(call.name)) return [];
  const words = operands(call);
  if (call.name === 'pacman') return call.args.some(({ value }) => /^-S/.test(value)) ? words : [];
  const verb = words.findIndex(({ value }) => ['install', 'add', 'in', 'localinstall', 'reinstall', 'groupinstall'].includes(value));
  return verb < 0 ? [] : words.slice(verb + 1);
}

const languageManagers = /^(?:pip[\d.]*|uv|npm|pnpm|yarn|gem|cargo|composer)$/;

/** The same of the package managers of languages. */
export function installedOfLanguage({ name, args }: Pick<Call, 'name' | 'args'>): Call['args'] {
  if (!languageManagers.test(name)) return [];
  const verb = args.findIndex(({ value }) => ['install', 'i', 'add', 'require', 'global'].includes(value));
  return verb < 0 ? [] : args.slice(verb + 1).filter(({ value }) => !value.startsWith('-'));
}
