import { runAction, withinBytes } from '@portcullis/action-kit';
import { escapeMarkdown } from '@portcullis/core';
import { gateComment, publish, readWorkflowRun } from '@portcullis/gate-comment';

void runAction(gateComment, {
  async run(inputs) {
    const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: file, GITHUB_SERVER_URL: serverUrl = 'https://github.com' } = process.env;
    const event = readWorkflowRun(name, file);
    const { github } = await import('@portcullis/action-kit/github');
    const host = github(inputs.token, process.env);
    try {
      const { outputs, log, summary } = await publish(inputs, event, { host, serverUrl, within: withinBytes });
      return { exitCode: 0, log, outputs, ...(inputs.summary ? { summary: `${escapeMarkdown(summary)}\n` } : {}) };
    } finally {
      host.close();
    }
  },
  failed: () => ({ comment: 'none' }),
});
