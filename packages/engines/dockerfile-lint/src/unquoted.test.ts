import { type CopyInstruction, parseDockerfile } from '@portcullis/formats/dockerfile';
import { unquoted } from './unquoted.js';

function paths(line: string): readonly (string | undefined)[] {
  const copy = parseDockerfile(`FROM a:1\n${line}\n`).instructions.at(-1) as CopyInstruction;
  const { sources, destination } = unquoted(copy);
  return [...sources, destination].map((word) => word?.value);
}

test.each([
  ['COPY "id_rsa" \'/root/.ssh/\'', ['id_rsa', '/root/.ssh/']],
  ['ADD a"b"c /x', ['abc', '/x']],
  // What a list holds is a name as it stands.
  ['COPY ["\'.\'", "/app"]', ["'.'", '/app']],
])('%s', (line, expected) => expect(paths(line)).toEqual(expected));
