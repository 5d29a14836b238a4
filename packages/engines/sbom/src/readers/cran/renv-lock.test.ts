import { componentsOf, refusalOf } from '../../testing.js';
import { renvLock } from './renv-lock.js';

const lock = {
  R: { Version: '4.4.1', Repositories: [{ Name: 'CRAN', URL: 'https://cran.example' }] },
  Packages: {
    R6: { Package: 'R6', Version: '2.5.1', Source: 'Repository', Repository: 'CRAN', Requirements: ['R'] },
    shiny: { Package: 'shiny', Version: '1.9.1', Source: 'Repository', Imports: ['R6 (>= 2.0)', 'utils'] },
    limma: { Package: 'limma', Version: '3.60.4', Source: 'Bioconductor' },
    forked: {
      Package: 'forked',
      Version: '0.1',
      Source: 'GitHub',
      RemoteHost: 'api.github.com',
      RemoteUsername: 'acme',
      RemoteRepo: 'forked',
      RemoteSha: 'abc123',
    },
    mine: { Package: 'mine', Version: '0.1', Source: 'Local', RemoteUrl: '/src/mine' },
  },
};

test('packages of CRAN, Bioconductor, git and folders', async () => {
  expect(await componentsOf(renvLock, { 'renv.lock': JSON.stringify(lock) })).toEqual([
    'pkg:bioconductor/limma@3.60.4 required 1 depth 1',
    'pkg:cran/R6@2.5.1 required 1 depth 2',
    'pkg:cran/forked@0.1?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Fforked%40abc123 required 1 depth 1',
    'pkg:cran/shiny@1.9.1 required 1 depth 1',
    'renv.lock#mine required 1 depth 1',
  ]);
});

test.each([
  ['{"Packages":{}}', 'expected `R` and `Packages`'],
  ['{"R":{},"Packages":{"a":{"Package":"a"}}}', 'to be text, got nothing'],
  ['{"R":{},"Packages":[]}', 'to be an object, got a list'],
])('refuses %s', async (text, message) => {
  expect(await refusalOf(renvLock, { 'renv.lock': text })).toContain(message);
});
