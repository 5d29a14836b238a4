import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sbomCommand } from './sbom-command.js';

const inputs = { 'sbom-file': { type: 'string', description: '', writes: 'files', default: 'portcullis-results/sbom' } };

test.each([
  ['goes where the command writes', ['--sbom-file', 'portcullis-results/sbom'], false],
  ['stays where it writes to standard output', [], true],
])('a document of an earlier run %s', async (_, args, stays) => {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-sbom-test-'));
  const { cwd } = process;
  process.cwd = () => folder;
  try {
    const earlier = join(folder, 'portcullis-results', 'sbom.cdx.json');
    mkdirSync(join(folder, 'portcullis-results'));
    writeFileSync(earlier, '{"bomFormat":"CycloneDX"}');
    await expect(sbomCommand({ engine: { inputs } } as never, 'cyclonedx-json', [...args, '--unknown'])).rejects.toThrow('--unknown');
    expect(existsSync(earlier)).toBe(stays);
  } finally {
    process.cwd = cwd;
    rmSync(folder, { recursive: true });
  }
});
