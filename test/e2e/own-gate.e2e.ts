// The repository passes its own gate: the steps of .github/workflows/security-gate.yml on this checkout.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot, runAction } from '../harness/run-action.js';

test.each(['secret-scan', 'dockerfile-lint', 'workflow-audit'])(
  '%s finds nothing in our own sources, pages and bundles, and leaves nothing unread',
  async (action) => {
    const exclude = new RegExp(
      `uses: \\$/actions/${action}\\n\\s+with:(?:\\n\\s+(?!exclude)[a-z-]+:.*)*\\n\\s+exclude: (?<globs>\\S+)`,
    ).exec(readFileSync(join(repositoryRoot, '.github/workflows/security-gate.yml'), 'utf8'))?.groups?.globs;
    expect(exclude).toContain('examples/mended-app/**');
    const run = await runAction(action, {
      workspace: repositoryRoot,
      inputs: { exclude: exclude as string, 'sarif-file': `build/own-gate/${action}.sarif` },
    });
    const found = run.sarif.runs[0].results
      .filter(({ suppressions }: { suppressions?: unknown }) => suppressions === undefined)
      .map(
        ({ ruleId, locations }: { ruleId: string; locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
          `${locations[0]?.physicalLocation.artifactLocation.uri} ${ruleId}`,
      );
    expect(found).toEqual([]);
    expect(run.sarif.runs[0].properties.portcullis.skipped.filter(({ gap }: { gap: boolean }) => gap)).toEqual([]);
    expect(run.exitCode).toBe(0);
    expect(run.sarif.runs[0].invocations[0].executionSuccessful).toBe(true);
  },
);
