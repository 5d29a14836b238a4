// Running and fetching other programs. No action downloads by default; one that ever does verifies a SHA-256 first.
// Kept out of index.ts so that a bundle carries @actions/exec and @actions/tool-cache only when it uses them.

import { createHash } from 'node:crypto';
import { createReadStream, rmSync } from 'node:fs';
import { PortcullisError } from '@portcullis/core';

export interface ToolOutput {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program with an argument array, never through a shell; a failing exit code is returned, not thrown. */
export async function runTool(
  program: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly input?: Buffer } = {},
): Promise<ToolOutput> {
  const { getExecOutput } = await import('@actions/exec');
  const output = await getExecOutput(program, [...args], { ...options, silent: true, ignoreReturnCode: true });
  return { exitCode: output.exitCode, stdout: output.stdout, stderr: output.stderr };
}

/**
 * Downloads a file and hands it out only when its bytes have the expected SHA-256 (hex).
 * @throws PortcullisError `digest-mismatch`; the file is deleted first.
 */
export async function downloadVerified(url: string, sha256: string): Promise<string> {
  const { downloadTool } = await import('@actions/tool-cache');
  const file = await downloadTool(url);
  await verifyDigest(file, sha256, url);
  return file;
}

/** Checks a file's SHA-256, streaming it. @throws PortcullisError `digest-mismatch`; the file is deleted first. */
export async function verifyDigest(file: string, sha256: string, origin: string): Promise<void> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  const got = hash.digest('hex');
  if (got === sha256.toLowerCase()) return;
  rmSync(file, { force: true });
  throw new PortcullisError({
    code: 'digest-mismatch',
    message: `expected SHA-256 ${sha256.toLowerCase()}, got ${got}`,
    where: { file: origin },
    remedy: 'Do not run it: find out why the bytes changed before you pin another digest.',
  });
}
