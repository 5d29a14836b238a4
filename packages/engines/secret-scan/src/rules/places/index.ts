// Passwords that their place gives away.

import type { SecretRule } from '../../rule.js';
import { clientRules } from './clients.js';
import { codeRules } from './code.js';
import { commandRules } from './commands.js';
import { databaseRules } from './databases.js';
import { fileRules } from './files.js';
import { hashRules } from './hashes.js';
import { keptRules } from './kept.js';
import { kubernetesRules } from './kubernetes.js';
import { textRules } from './texts.js';

export const placeRules: readonly SecretRule[] = [
  ...fileRules,
  ...commandRules,
  ...clientRules,
  ...databaseRules,
  ...codeRules,
  ...hashRules,
  ...keptRules,
  ...kubernetesRules,
  ...textRules,
];
