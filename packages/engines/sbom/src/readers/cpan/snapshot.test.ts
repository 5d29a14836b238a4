import { componentsOf, refusalOf } from '../../testing.js';
import { cpanSnapshot } from './snapshot.js';

const head = '# carton snapshot format: version 1.0\nDISTRIBUTIONS\n';
const bird =
  '  Bird-Of-1.31\n    pathname: A/AC/ACME/Bird-Of-1.31.tar.gz\n    provides:\n      Bird::Of 1.31\n    requirements:\n      Wing 0\n      perl 5.006\n';
const wing = '  libwing-perl-v6.67\n    pathname: A/AC/ACME/libwing-perl-v6.67.tar.gz\n    provides:\n      Wing 6.67\n    requirements:\n';

test('distributions, with edges by the modules that they provide', async () => {
  expect(await componentsOf(cpanSnapshot, { 'cpanfile.snapshot': head + bird + wing })).toEqual([
    'pkg:cpan/ACME/Bird-Of@1.31 required 3 depth 1',
    'pkg:cpan/ACME/libwing-perl@v6.67 required 10 depth 2',
  ]);
});

test.each([
  ['', '1: expected `# carton snapshot format: version 1.0`, got none'],
  [head.replace('1.0', '2.0'), '1: expected `# carton snapshot format: version 1.0`, got 2.0'],
  [head.replace('DIST', 'X'), '2: expected `DISTRIBUTIONS`'],
  [`${head}  Bird-1\n`, '3: expected the pathname of Bird-1'],
  [`${head}    provides:\n`, '3: expected a distribution'],
])('refuses %j', async (text, message) => {
  expect(await refusalOf(cpanSnapshot, { 'cpanfile.snapshot': text })).toContain(message);
});
