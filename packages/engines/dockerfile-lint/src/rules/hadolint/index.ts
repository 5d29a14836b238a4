// The rules of hadolint under their DL ids.

import type { DockerfileRule } from '../../rule.js';
import { apkRules } from './apk.js';
import { aptRules } from './apt.js';
import { commandRules } from './commands.js';
import { copyRules } from './copy.js';
import { fromRules } from './from.js';
import { labelRules } from './labels.js';
import { languageRules } from './languages.js';
import { rpmRules } from './rpm.js';
import { singleRules } from './single.js';
import { userRules } from './users.js';
import { variableRules } from './variables.js';

export const hadolintRules: readonly DockerfileRule[] = [
  ...fromRules,
  ...userRules,
  ...copyRules,
  ...aptRules,
  ...apkRules,
  ...rpmRules,
  ...languageRules,
  ...commandRules,
  ...singleRules,
  ...variableRules,
  ...labelRules,
];
