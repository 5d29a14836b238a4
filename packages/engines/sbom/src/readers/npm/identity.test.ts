import { npmOrigin } from './identity.js';

const at = (path: string): string => `https://registry.example/${path}`;

test.each([
  [at('left-pad/-/left-pad-1.0.0.tgz'), 'left-pad', 'registry'],
  [at('api/npm/npm/left-pad/-/left-pad-1.0.0.tgz'), 'left-pad', 'registry'],
  [at('@acme/a/-/a-1.0.0.tgz'), '@acme/a', 'registry'],
  [at('@acme%2fa/-/a-1.0.0.tgz'), '@acme/a', 'registry'],
  [at('%40acme%2Fa/-/a-1.0.0.tgz'), '@acme/a', 'registry'],
  [at('event-stream/-/event-stream-3.3.6.tgz'), 'left-pad', 'url'],
  [at('not-left-pad/-/left-pad-1.0.0.tgz'), 'left-pad', 'url'],
  [at('@evil/a/-/a-1.0.0.tgz'), '@acme/a', 'url'],
  [at('left-pad/-/left-pad-1.0.0.tgz').replace('https:', 'HTTPS:'), 'left-pad', 'registry'],
  [` ${at('left-pad/-/left-pad-1.0.0.tgz')}`, 'left-pad', 'registry'],
  [at('left-pad/-/left-pad-1.0.0.tgz').replace('https://', 'https:/'), 'left-pad', 'registry'],
  [at('left-pad/-/left-pad-1.0.0.tgz').replace('https://', 'https:\\\\'), 'left-pad', 'registry'],
  ['GIT+SSH://code.example/left-pad.git', 'left-pad', 'git'],
  ['ftp://archives.example/left-pad.tgz', 'left-pad', 'url'],
  ['FILE:vendor/left-pad.tgz', 'left-pad', 'file'],
  ['C:\\vendor\\left-pad.tgz', 'left-pad', 'file'],
  ['../left-pad', 'left-pad', 'file'],
])('%s of %s: %s', (resolved, name, kind) => {
  expect(npmOrigin(resolved, name).kind).toBe(kind);
});
