// Every reader, in the order in which files are offered to them.

import type { Reader } from '../reader.js';
import { cargoAuditable } from './cargo/auditable.js';
import { cargoLock } from './cargo/cargo-lock.js';
import { cargoToml } from './cargo/cargo-toml.js';
import { goBuildInfo } from './golang/build-info.js';
import { goMod } from './golang/go-mod.js';
import { goSum } from './golang/go-sum.js';
import { goVendorModules } from './golang/vendor-modules.js';
import { bunLock, bunLockb } from './npm/bun-lock.js';
import { npmPackageJson } from './npm/package-json.js';
import { npmPackageLock } from './npm/package-lock.js';
import { pnpmLock } from './npm/pnpm-lock.js';
import { yarnLock } from './npm/yarn-lock.js';
import { pypiPipfile, pypiPyproject } from './pypi/declared.js';
import { pypiDistInfo } from './pypi/dist-info.js';
import { pdmLock } from './pypi/pdm-lock.js';
import { pipfileLock } from './pypi/pipfile-lock.js';
import { poetryLock } from './pypi/poetry-lock.js';
import { pylock } from './pypi/pylock.js';
import { pypiRequirements } from './pypi/requirements.js';
import { uvLock } from './pypi/uv-lock.js';

export const readers: readonly Reader[] = [
  bunLock,
  bunLockb,
  cargoAuditable,
  cargoLock,
  cargoToml,
  goBuildInfo,
  goMod,
  goSum,
  goVendorModules,
  npmPackageJson,
  npmPackageLock,
  pdmLock,
  pnpmLock,
  pipfileLock,
  poetryLock,
  pylock,
  pypiDistInfo,
  pypiPipfile,
  pypiPyproject,
  pypiRequirements,
  uvLock,
  yarnLock,
];

/** The reader of a file, by its name. */
export function readerOf(path: string): Reader | undefined {
  return readers.find((reader) => reader.matches(path));
}
