// dockerfile-lint through its bundle and through the command line.

import { nodes, runAction, runCli, temporaryWorkspace, type Workspace } from '../harness/run-action.js';

let workspace: Workspace;
beforeEach(() => {
  workspace = temporaryWorkspace();
});
afterEach(() => workspace.remove());

describe.each(nodes)('dockerfile-lint on $name', (node) => {
  test('reports by file, line and column, whatever the Dockerfile is called', async () => {
    workspace.put('api/Dockerfile', 'FROM debian:12\nWORKDIR app\n');
    workspace.put('web.Dockerfile', 'FROM debian:12\nRUN true \\\n  # why not\n  && sudo true\n');
    workspace.put('Containerfile', 'FROM debian:12\nUSER root\n');
    workspace.put('notes.txt', 'WORKDIR app\n');
    const run = await runAction('dockerfile-lint', { workspace: workspace.path, node, inputs: { 'fail-on': 'none' } });
    expect(run.stderr).toBe('');
    expect(run.exitCode).toBe(0);
    const places = run.sarif.runs[0].results.map(
      (result: {
        ruleId: string;
        locations: { physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number; startColumn: number } } }[];
      }) => {
        const at = result.locations[0]?.physicalLocation;
        return `${at?.artifactLocation.uri}:${at?.region.startLine}:${at?.region.startColumn} ${result.ruleId}`;
      },
    );
    expect(places).toEqual(
      expect.arrayContaining(['api/Dockerfile:2:9 relative-workdir', 'web.Dockerfile:4:6 sudo', 'Containerfile:2:6 last-user-root']),
    );
    expect(places.some((place: string) => place.startsWith('notes.txt'))).toBe(false);
  });
});

test('a file named on the command line is linted whatever its name, and fragments too', async () => {
  workspace.put('fragment.txt', 'WORKDIR app\n');
  const run = await runCli(['dockerfile-lint', 'fragment.txt'], { workspace: workspace.path });
  expect(run.stdout).toContain('fragment.txt:1:9');
});
