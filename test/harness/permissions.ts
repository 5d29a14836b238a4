// What the token of a job may ask of GitHub's API: each question that our actions ask, with the permissions of which any is enough, as
// docs.github.com has them under "Permissions required for GitHub Apps" and beside each endpoint. What is not here nobody may ask.

/** The `permissions` of a job. */
export type Granted = Readonly<Record<string, string>>;

interface Asked {
  readonly method: string;
  /** Path below the repository. */
  readonly way: RegExp;
  readonly anyOf: readonly (readonly [scope: string, access: 'read' | 'write'])[];
}

const asked = (method: string, way: RegExp, access: 'read' | 'write', ...scopes: readonly string[]): Asked => ({
  method,
  way,
  anyOf: scopes.map((scope) => [scope, access] as const),
});

const table: readonly Asked[] = [
  asked('GET', /^\/actions\/runs\/\d+(?:\/artifacts)?$/, 'read', 'actions'),
  asked('GET', /^\/actions\/artifacts\/\d+\/zip$/, 'read', 'actions'),
  asked('GET', /^\/contents\/.+$/, 'read', 'contents'),
  asked('GET', /^\/commits\/[^/]+$/, 'read', 'contents'),
  asked('GET', /^\/pulls(?:\/\d+\/(?:files|comments))?$/, 'read', 'pull-requests'),
  asked('POST', /^\/pulls\/\d+\/reviews$/, 'write', 'pull-requests'),
  asked('GET', /^\/issues$/, 'read', 'issues'),
  asked('POST', /^\/issues$/, 'write', 'issues'),
  asked('PATCH', /^\/issues\/\d+$/, 'write', 'issues'),
];

/** Comments stand on an issue or on a pull request, and the permission is that of what they stand on. */
const comments: Readonly<Record<string, RegExp>> = {
  GET: /^\/issues\/(\d+)\/comments$/,
  POST: /^\/issues\/(\d+)\/comments$/,
  PATCH: /^\/issues\/comments\/(\d+)$/,
};

/**
 * Whether the permissions of a job allow a question.
 * @param isOfPull whether a number of an issue, or the id of a comment, is that of a pull request.
 */
export function allows(
  granted: Granted,
  method: string,
  way: string,
  isOfPull: (kind: 'number' | 'comment', id: number) => boolean,
): boolean {
  const has = (scope: string, access: 'read' | 'write'): boolean => granted[scope] === 'write' || granted[scope] === access;
  const comment = comments[method]?.exec(way)?.[1];
  if (comment !== undefined) {
    const access = method === 'GET' ? 'read' : 'write';
    const ofPull = isOfPull(method === 'PATCH' ? 'comment' : 'number', Number(comment));
    return has('issues', access) || (ofPull && has('pull-requests', access));
  }
  const one = table.find((entry) => entry.method === method && entry.way.test(way));
  return one?.anyOf.some(([scope, access]) => has(scope, access)) === true;
}
