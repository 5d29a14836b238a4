// Workflows of known Go modules, as their archives have them: real repositories that any machine with Go gets alike.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const modules = [
  'github.com/cilium/cilium@v1.16.5',
  'github.com/cli/cli/v2@v2.63.2',
  'github.com/hashicorp/vault@v1.18.3',
  'github.com/goreleaser/goreleaser/v2@v2.5.0',
  'github.com/anchore/syft@v1.18.1',
  'github.com/argoproj/argo-cd/v2@v2.13.2',
  'github.com/aquasecurity/trivy@v0.58.1',
  'github.com/docker/buildx@v0.19.3',
];

/**
 * The `.github` folders and action definitions of Go modules, each in a numbered folder that looks like a checkout.
 * @param work a folder that is there. @returns the folder that holds them.
 */
export function moduleWorkflows(work, names = modules) {
  const folder = join(work, 'repositories');
  for (const [index, name] of names.entries()) {
    const { Dir } = JSON.parse(
      execFileSync('go', ['mod', 'download', '-json', name], { cwd: work, encoding: 'utf8', env: { ...process.env, GOFLAGS: '-mod=mod' } }),
    );
    const target = join(folder, String(index));
    mkdirSync(join(target, '.git'), { recursive: true });
    writeFileSync(join(target, '.git/HEAD'), 'ref: refs/heads/main\n');
    for (const entry of readdirSync(Dir))
      if (entry === '.github' || /^action\.ya?ml$/.test(entry)) cpSync(join(Dir, entry), join(target, entry), { recursive: true });
    execFileSync('chmod', ['-R', 'u+w', target]);
  }
  return folder;
}
