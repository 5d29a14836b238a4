// Security rules of our own.

import type { DockerfileRule } from '../../rule.js';
import { aptKey, foreignFrontend, hiddenCharacters } from './build-integrity.js';
import { cacheLeft, noHealthcheckForService, updateAlone } from './caches-and-health.js';
import { gitCopied, wholeContext } from './context-copied.js';
import { credentialFileCopied } from './credential-file-copied.js';
import { downloadPipedToShell } from './download-piped-to-shell.js';
import { endOfLifeBase } from './end-of-life-base.js';
import { passwordInBuild, passwordlessSudo } from './passwordless-sudo.js';
import { privilegedBuild } from './privileged-build.js';
import { addWithoutChecksum } from './remote-add.js';
import { runsAsRoot } from './runs-as-root.js';
import { secretInInstruction } from './secret-in-instruction.js';
import { secretNamedVariable } from './secret-named-variable.js';
import { setuidBit } from './setuid-bit.js';
import { sshPort, sshServer } from './ssh-server.js';
import { unpinnedClone, unverifiedDownload } from './unverified-download.js';
import { signatureDisabled, tlsDisabled } from './verification.js';
import { worldWritable } from './world-writable.js';

export const securityRules: readonly DockerfileRule[] = [
  runsAsRoot,
  secretInInstruction,
  secretNamedVariable,
  credentialFileCopied,
  wholeContext,
  gitCopied,
  downloadPipedToShell,
  unverifiedDownload,
  unpinnedClone,
  addWithoutChecksum,
  tlsDisabled,
  signatureDisabled,
  aptKey,
  privilegedBuild,
  worldWritable,
  setuidBit,
  passwordlessSudo,
  passwordInBuild,
  sshServer,
  sshPort,
  endOfLifeBase,
  cacheLeft,
  updateAlone,
  noHealthcheckForService,
  foreignFrontend,
  hiddenCharacters,
];
