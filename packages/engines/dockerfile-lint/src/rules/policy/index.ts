// Rules that hold a file against the team's own policy.

import type { DockerfileRule } from '../../rule.js';
import { labelRequired, packageForbidden } from './contents.js';
import { approvedDigest, digestRequired, imageNotAllowed } from './images.js';

export const policyRules: readonly DockerfileRule[] = [imageNotAllowed, digestRequired, approvedDigest, labelRequired, packageForbidden];
