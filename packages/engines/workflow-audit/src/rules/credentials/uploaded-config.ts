// An artifact that takes the checkout's `.git/config` along, in which its token lies.

import type { Step } from '@portcullis/formats/workflow';
import type { Span } from '@portcullis/lint';
import type { AuditContext } from '../../context.js';
import { rightsOf } from '../../graph/rights.js'; // at first use
import { runsOf } from '../../graph/runs.js'; // at first use
import { inputText } from '../../parts.js';
import type { AuditProblem } from '../../rule.js';
import { filePath } from '../../taint/parts.js';
import { placeOfUpload } from '../../taint/uploads.js';
import { releaseOfUse } from '../../uses-comment.js';

/** Place of the `path` with which a later step of the job uploads the checkout's `.git/config`. */
export function uploadOfConfig(step: Step, context: AuditContext): Span | undefined {
  const folder = filePath(inputText(step, 'path') ?? '');
  const config = folder === '' ? '.git/config' : `${folder}/.git/config`;
  const steps = step.owner.steps;
  for (const later of steps.slice(steps.indexOf(step) + 1)) {
    const place = takesHidden(later, context) ? placeOfUpload(later, config) : undefined;
    if (place !== undefined) return place;
  }
  return undefined;
}

/** actions/upload-artifact leaves out what is hidden since v4.4, unless it is told to take it; v3 no longer runs. */
function takesHidden(upload: Step, { file }: AuditContext): boolean {
  const setting = inputText(upload, 'include-hidden-files');
  if (setting !== undefined) return setting.trim().toLowerCase() === 'true';
  const version = upload.uses === undefined ? undefined : releaseOfUse(upload.uses, file)?.version;
  return version?.[0] === 4 && version[1] !== undefined && version[1] < 4;
}

/** A token that may write, or one that outlives the job, in what others download. */
export function leaked(step: Step, upload: Span, { repository }: AuditContext): Partial<AuditProblem> {
  const outlives = /\bsecrets\s*\.(?!\s*github_token\b)/i.test(inputText(step, 'token') ?? '');
  const writes = runsOf(repository).jobs.some((run) => run.job === step.owner && rightsOf(run).token === 'write');
  return {
    confidence: 'high',
    ...(outlives || writes ? { severity: 'high' as const } : {}),
    related: [{ at: upload, message: 'the artifact takes `.git/config` along' }],
  };
}
