// Debian's newer suites through the machine's own apt: its mirror, its proxies and its keys, with another suite and lists of its
// own. Where a package comes from is the machine's business, so no host is written here; nothing of the system is changed.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';

/** Why something cannot be had on this machine: it is told and left out, and is no failure. */
export class NotOnThisMachine extends Error {}

/**
 * Where the machine's apt gets its own suite of Debian from, as apt itself tells.
 * @throws NotOnThisMachine without apt-get, or on another system than Debian.
 */
export function debianMirror(
  targets = indexTargets(),
  release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '',
) {
  const codename = /^VERSION_CODENAME="?([a-z]+)"?$/m.exec(release)?.[1];
  const mirror = targets
    .split('\n')
    .map((line) => line.trim().split(' '))
    .find(([, suite, component]) => suite === codename && component === 'main')?.[0];
  if (!/^ID="?debian"?$/m.test(release) || mirror === undefined)
    throw new NotOnThisMachine("apt's sources on this machine are not Debian's, whose newer suites hold the package");
  return mirror;
}

function indexTargets() {
  const asked = spawnSync('apt-get', ['indextargets', '--format', '$(REPO_URI) $(RELEASE) $(COMPONENT)', 'Created-By: Packages'], {
    encoding: 'utf8',
  });
  if (asked.error) throw new NotOnThisMachine('this machine has no apt-get');
  return asked.stdout;
}

/**
 * Writes a private configuration of apt once, refreshes its lists, and returns the environment that makes apt-get use it.
 * @param kind `deb` for packages, `deb-src` for sources
 */
export function privateApt(folder, kind, suites) {
  const file = join(folder, 'apt.conf');
  const environment = { ...process.env, APT_CONFIG: file };
  if (existsSync(join(folder, 'ready'))) return environment;
  const mirror = debianMirror();
  for (const part of ['lists/partial', 'cache/archives/partial']) mkdirSync(join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'status'), '');
  const signed = existsSync(keyring) ? `[signed-by=${keyring}] ` : '';
  writeFileSync(join(folder, 'sources.list'), suites.map((suite) => `${kind} ${signed}${mirror} ${suite} main\n`).join(''));
  writeFileSync(
    file,
    [
      `Dir::State::lists "${folder}/lists";`,
      `Dir::State::status "${folder}/status";`,
      `Dir::Cache "${folder}/cache";`,
      `Dir::Etc::sourcelist "${folder}/sources.list";`,
      'Dir::Etc::sourceparts "/dev/null";',
      'APT::Architecture "amd64";',
      'APT::Sandbox::User "root";',
      'Acquire::Languages "none";',
      '',
    ].join('\n'),
  );
  const updated = spawnSync('apt-get', ['update', '-q'], { env: environment, encoding: 'utf8' });
  if (updated.status !== 0) throw new Error(`apt-get update failed: ${updated.stderr.trim().split('\n').slice(-5).join('\n')}`);
  writeFileSync(join(folder, 'ready'), '');
  return environment;
}
