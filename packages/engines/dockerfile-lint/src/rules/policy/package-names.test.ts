import { globsMeet } from '../../policy/glob.js';
import { packageNames } from './package-names.js';

test.each<[word: string, manager: string, names: readonly string[]]>([
  ['curl=8.1', 'apt-get', ['curl']],
  ['telnet:amd64', 'apt-get', ['telnet']],
  ['telnet/stable', 'apt', ['telnet']],
  ['telnet+', 'apt', ['telnet']],
  ['g++', 'apk', ['g++']],
  ['telnet-', 'apt', []],
  ['flask[async]==3', 'pip', ['flask']],
  ['@scope/x@1', 'npm', ['@scope/x']],
  ['a@npm:@evil/b@1', 'npm', ['a', '@evil/b']],
  ['requests @ https://x.example/a.zip', 'pip', ['requests', 'a']],
  ['./telnet_1.2_amd64.deb', 'apt-get', ['telnet']],
  ['/tmp/java-11-openjdk-11.0-1.el9.x86_64.rpm', 'rpm', ['java-11-openjdk']],
  ['https://x.example/y/openssh-server-8.0-1.rpm?a=b', 'dnf', ['openssh-server']],
  ['typing_extensions-4.0-py3-none-any.whl', 'pip', ['typing_extensions', 'typing-extensions']],
  ['git+https://github.com/psf/requests.git@v1#egg=q', 'pip', ['q', 'requests']],
  ['git@github.com:psf/requests.git', 'pip', ['requests']],
  ['https://github.com/psf/requests/archive/refs/tags/v2.tar.gz', 'pip', ['v2', 'requests']],
  ['https://x.example/@evil/tool/-/tool-1.0.tgz', 'npm', ['tool', '@evil/tool']],
  ['./requests', 'pip', []],
  ['.', 'pip', []],
  ['php8.*-cli', 'apt', ['php8.*-cli']],
])('%s of %s: %j', (word, manager, names) => expect(packageNames(word, manager)).toEqual(names));

test.each([
  ['netcat*', 'net*', true],
  ['netcat*', '*cat-openbsd', true],
  ['telnet', 'teln?t', true],
  ['telnet', 'php*', false],
  ['telnet', 'telnet?', false],
  ['*', 'a', true],
  ['a*b', 'a*c', false],
])('%s and %s take one name: %j', (one, other, meet) => expect([globsMeet(one, other), globsMeet(other, one)]).toEqual([meet, meet]));
