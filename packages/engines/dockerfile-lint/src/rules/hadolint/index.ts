// The rules of hadolint under their DL ids.

import type { DockerfileRule } from '../../rule.js';
import { addForFiles } from './add-instead-of-copy.js';
import { apkCache, apkUnpinned } from './apk.js';
import { aptRecommends, aptUnpinned, aptYes } from './apt-install.js';
import { aptCommand } from './apt-instead-of-apt-get.js';
import { aptLists } from './apt-lists-kept.js';
import { copiedArchive } from './archive-copied-then-extracted.js';
import { changeDirectory } from './cd-instead-of-workdir.js';
import { senselessCommand } from './command-without-sense-in-build.js';
import { consecutiveRun } from './consecutive-run.js';
import { ownStage, unknownStage, wholeFilesystem } from './copy-from.js';
import { relativeTarget, severalSources } from './copy-target.js';
import { dnfCache, dnfUnpinned, dnfYes } from './dnf.js';
import { gemUnpinned } from './gem-version-not-pinned.js';
import { goUnpinned } from './go-version-not-pinned.js';
import { noHealthcheck } from './healthcheck-missing.js';
import { ignoreComment } from './ignore-comment.js';
import { latest, untagged } from './image-tag.js';
import { instructionOrder, onbuildTrigger } from './instruction-place.js';
import { labelRules } from './labels.js';
import { maintainer } from './maintainer-deprecated.js';
import { npmUnpinned } from './npm-version-not-pinned.js';
import { pipCache, pipUnpinned } from './pip.js';
import { pipefail } from './pipe-without-pipefail.js';
import { fixedPlatform, redundantPlatform } from './platform.js';
import { portRange } from './port-out-of-range.js';
import { untrustedRegistry } from './registry-not-trusted.js';
import { relativeWorkdir } from './relative-workdir.js';
import { severalCmd, severalEntrypoint, severalHealthcheck } from './several-instructions.js';
import { linkedShell } from './shell-by-link.js';
import { shellForm } from './shell-form.js';
import { duplicateStage, reservedStage } from './stage-name.js';
import { sudo } from './sudo.js';
import { highUid } from './useradd-with-high-uid.js';
import { userRules } from './users.js';
import { variableRules } from './variables.js';
import { bothDownloaders } from './wget-and-curl.js';
import { wgetProgress } from './wget-progress-bar.js';
import { yarnCache } from './yarn-cache-kept.js';
import { yumCache, yumUnpinned, yumYes } from './yum.js';
import { zypperCache, zypperUnpinned, zypperUpgrade, zypperYes } from './zypper.js';

export const hadolintRules: readonly DockerfileRule[] = [
  ...[
    untagged,
    latest,
    untrustedRegistry,
    fixedPlatform,
    redundantPlatform,
    duplicateStage,
    reservedStage,
    instructionOrder,
    onbuildTrigger,
  ],
  ...userRules,
  ...[addForFiles, severalSources, unknownStage, ownStage, relativeTarget, wholeFilesystem, copiedArchive],
  ...[aptUnpinned, aptLists, aptYes, aptRecommends, aptCommand],
  ...[apkUnpinned, apkCache],
  ...[yumYes, yumCache, yumUnpinned, dnfYes, dnfCache, dnfUnpinned, zypperYes, zypperUpgrade, zypperCache, zypperUnpinned],
  ...[pipUnpinned, pipCache, npmUnpinned, yarnCache, gemUnpinned, goUnpinned],
  ...[senselessCommand, changeDirectory, sudo, highUid, wgetProgress, bothDownloaders, linkedShell, pipefail],
  ...[relativeWorkdir, severalCmd, severalEntrypoint, severalHealthcheck, noHealthcheck, maintainer, shellForm, portRange, consecutiveRun],
  ignoreComment,
  ...variableRules,
  ...labelRules,
];
