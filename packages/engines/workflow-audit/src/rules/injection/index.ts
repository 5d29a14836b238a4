// What an outsider controls, where it is executed.

import type { AuditRule } from '../../rule.js';
import { aiAgentOpen, aiPromptInjection } from './ai-agents.js';
import { argumentInjection } from './argument-injection.js';
import { artifactPoisoning } from './artifact-poisoning.js';
import { cachePoisoning } from './cache-poisoning.js';
import { githubEnv } from './github-env.js';
import { outputClobbering } from './output-clobbering.js';
import { remoteScriptExecution, reverseShell } from './remote-script.js';
import { requestForgery } from './request-forgery.js';
import { shellEvalInjection } from './shell-eval-injection.js';
import { templateInjection } from './template-injection.js';
import { untrustedCheckout, untrustedCheckoutExecution } from './untrusted-checkout.js';

export const injectionRules: readonly AuditRule[] = [
  templateInjection,
  shellEvalInjection,
  argumentInjection,
  githubEnv,
  outputClobbering,
  requestForgery,
  untrustedCheckoutExecution,
  untrustedCheckout,
  artifactPoisoning,
  cachePoisoning,
  aiPromptInjection,
  aiAgentOpen,
  remoteScriptExecution,
  reverseShell,
];
