// BuildKit's checks, but for those that say just the same as a rule of hadolint's: there they are aliases.

import type { DockerfileRule } from '../../rule.js';
import { consistentInstructionCasing } from './consistent-instruction-casing.js';
import { constantPlatform } from './constant-platform.js';
import { copyIgnoredFile } from './copy-ignored-file.js';
import { exposeInvalidFormat } from './expose-invalid-format.js';
import { exposeProtoCasing } from './expose-proto-casing.js';
import { fromAsCasing } from './from-as-casing.js';
import { invalidDefaultArgInFrom } from './invalid-default-arg-in-from.js';
import { invalidDefinitionDescription } from './invalid-definition-description.js';
import { jsonArgsRecommended } from './json-args-recommended.js';
import { legacyKeyValueFormat } from './legacy-key-value-format.js';
import { noEmptyContinuation } from './no-empty-continuation.js';
import { repeatedInstruction } from './repeated-instruction.js';
import { secretVariableName } from './secret-variable-name.js';
import { stageNameCasing } from './stage-name-casing.js';
import { undefinedArgInFrom } from './undefined-arg-in-from.js';
import { undefinedVariable } from './undefined-variable.js';
import { workdirBeforeAbsolute } from './workdir-before-absolute.js';

export const buildkitRules: readonly DockerfileRule[] = [
  stageNameCasing,
  fromAsCasing,
  noEmptyContinuation,
  consistentInstructionCasing,
  undefinedArgInFrom,
  undefinedVariable,
  legacyKeyValueFormat,
  invalidDefaultArgInFrom,
  copyIgnoredFile,
  exposeProtoCasing,
  exposeInvalidFormat,
  invalidDefinitionDescription,
  constantPlatform,
  jsonArgsRecommended,
  repeatedInstruction,
  secretVariableName,
  workdirBeforeAbsolute,
];
