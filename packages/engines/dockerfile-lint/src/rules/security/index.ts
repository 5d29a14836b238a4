// Security rules of our own.

import type { DockerfileRule } from '../../rule.js';
import { accountRules } from './accounts.js';
import { aptKey, foreignFrontend, hiddenCharacters } from './build-integrity.js';
import { cacheLeft, noHealthcheckForService, updateAlone } from './caches-and-health.js';
import { capabilityGranted, openUmask } from './capabilities.js';
import { consecutiveCopy } from './consecutive-copy.js';
import { contextOverRoot, gitCopied, wholeContext } from './context-copied.js';
import { credentialFileCopied } from './credential-file-copied.js';
import { buildArgumentAsSecret, credentialInArgument } from './credential-in-argument.js';
import { bundledSecret, credentialVariableFile } from './credential-variables.js';
import { dockerSocket } from './docker-socket.js';
import { downloadPipedToShell } from './download-piped-to-shell.js';
import { endOfLifeBase } from './end-of-life-base.js';
import { extraPackageIndex } from './extra-package-index.js';
import { heredocErrors } from './heredoc-errors.js';
import { frontendKept, libraryPreloaded } from './kept-variables.js';
import { workdirInProc } from './kernel-directories.js';
import { passwordInBuild, passwordlessSudo } from './passwordless-sudo.js';
import { privilegedBuild } from './privileged-build.js';
import { addWithoutChecksum } from './remote-add.js';
import { remotePort } from './remote-ports.js';
import { runsAsRoot } from './runs-as-root.js';
import { secretInInstruction } from './secret-in-instruction.js';
import { secretMountKept } from './secret-mount-kept.js';
import { secretNamedVariable } from './secret-named-variable.js';
import { setuidBit } from './setuid-bit.js';
import { shellNotRead } from './shell-not-read.js';
import { sshPort, sshServer } from './ssh-server.js';
import { stageByNumber } from './stage-numbers.js';
import { systemUpgrade } from './system-upgrade.js';
import { indexOverHttp, keyOverHttp } from './unencrypted-sources.js';
import { unpinnedTool } from './unpinned-tools.js';
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
  workdirInProc,
  dockerSocket,
  systemUpgrade,
  credentialInArgument,
  buildArgumentAsSecret,
  secretMountKept,
  credentialVariableFile,
  bundledSecret,
  ...accountRules,
  capabilityGranted,
  openUmask,
  indexOverHttp,
  keyOverHttp,
  remotePort,
  unpinnedTool,
  heredocErrors,
  contextOverRoot,
  libraryPreloaded,
  frontendKept,
  stageByNumber,
  extraPackageIndex,
  consecutiveCopy,
  shellNotRead,
];
