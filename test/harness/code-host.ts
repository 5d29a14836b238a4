// A code host on this machine, for tests: one repository, `portcullis-example/action`, with two releases and a branch like a tag.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { commit } from '../../packages/engines/workflow-audit/src/rules/example.js';

export interface ExampleHost {
  readonly url: string;
  /** Paths that were asked for, in order. */
  readonly asked: readonly string[];
  /** Answers everything with this status from now on. */
  fail(status: number, headers?: Readonly<Record<string, string>>): void;
  close(): Promise<void>;
}

const ref = (name: string, sha: string) => ({ name, commit: { sha } });
/** The second release, and a commit of the main branch between both. */
export const second = '22'.repeat(20);
const between = 'beef'.repeat(10);

const answers: Readonly<Record<string, unknown>> = {
  '/repos/portcullis-example/action/tags': [ref('v2.0.0', second), ref('v1.0.0', commit), ref('v1', commit), ref('release', commit)],
  '/repos/portcullis-example/action/branches': [ref('main', second), ref('release', second)],
  [`/repos/portcullis-example/action/compare/main...${between}`]: { status: 'behind' },
};

export async function exampleHost(): Promise<ExampleHost> {
  const asked: string[] = [];
  let failing: { readonly status: number; readonly headers: Readonly<Record<string, string>> } | undefined;
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    asked.push(path);
    const answer = answers[path];
    const status = failing?.status ?? (answer === undefined ? 404 : 200);
    response.writeHead(status, { 'content-type': 'application/json', ...failing?.headers });
    response.end(JSON.stringify(status === 200 ? answer : {}));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    fail: (status, headers = {}) => {
      failing = { status, headers };
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
