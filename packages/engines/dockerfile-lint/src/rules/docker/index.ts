// What Docker itself says no to.

import type { DockerfileRule } from '../../rule.js';
import { refusedInstruction } from './refused-instruction.js';

export const dockerRules: readonly DockerfileRule[] = [refusedInstruction];
