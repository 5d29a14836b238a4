// docker-credential-NAME: programs that keep registry credentials (github.com/docker/docker-credential-helpers).

import { spawn } from 'node:child_process';
import { type Environment, fault } from '@portcullis/http';
import { findProgram } from '@portcullis/workspace';
import type { Credentials } from './credentials.js';

const maxAnswer = 64 * 1024;
const patience = 30_000;

/**
 * Asks a helper for the credentials of a server; undefined when it has none.
 * @throws PortcullisError `credential-helper-failed`.
 */
export async function askHelper(name: string, server: string, environment: Environment): Promise<Credentials | undefined> {
  // A name with a slash would start any program of the configuration's choice.
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,60}$/.test(name)) throw failed(name, 'a name that is no helper’s');
  const answer = await run(name, server, environment);
  if (answer.code !== 0) {
    if (/credentials not found|no credentials/i.test(answer.text)) return undefined;
    throw failed(name, `exit code ${answer.code}`);
  }
  let parsed: { Username?: unknown; Secret?: unknown };
  try {
    parsed = JSON.parse(answer.text) as typeof parsed;
  } catch {
    throw failed(name, 'an answer that is no JSON');
  }
  const { Username: username, Secret: secret } = parsed ?? {};
  if (typeof username !== 'string' || typeof secret !== 'string') throw failed(name, 'an answer without Username and Secret');
  if (secret === '') return undefined;
  // The helpers' word for "the secret is an identity token".
  return username === '<token>' ? { kind: 'identity-token', token: secret } : { kind: 'password', username, password: secret };
}

function run(name: string, server: string, environment: Environment): Promise<{ code: number | null; text: string }> {
  return new Promise((settle, fail) => {
    // By its whole path: by its name Windows would look in the current folder first, which may be the one that is scanned.
    const program = findProgram(`docker-credential-${name}`, environment.PATH ?? environment.Path);
    if (program === undefined) throw failed(name, 'no such program on PATH');
    const child = spawn(program, ['get'], {
      env: environment as NodeJS.ProcessEnv,
      stdio: ['pipe', 'pipe', 'ignore'],
      windowsHide: true,
    });
    // spawn's own `timeout` outlives a program that could not be started.
    const timer = setTimeout(() => child.kill('SIGKILL'), patience);
    const parts: Buffer[] = [];
    let length = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > maxAnswer) child.kill('SIGKILL');
      else parts.push(chunk);
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(server);
    child.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      fail(failed(name, error.message));
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      settle({ code, text: Buffer.concat(parts).toString('utf8') });
    });
  });
}

/** The answer itself is never shown: it may hold the secret. */
function failed(name: string, got: string): Error {
  return fault(
    'credential-helper-failed',
    `expected docker-credential-${name.slice(0, 60)} to answer, got ${got}`,
    'Install the helper that the docker configuration names, or log in without it.',
  );
}
