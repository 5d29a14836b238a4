import { parseDockerfile } from './parse.js';

/** Names of the heredocs that an instruction begins, and the keywords of what comes after them. */
function read(text: string): readonly string[] {
  const { instructions } = parseDockerfile(`${text}\n`);
  const [first, ...rest] = instructions;
  return [
    ...(first?.heredocs.map(({ name, stripTabs, quoted }) => `${stripTabs ? '-' : ''}${name}${quoted ? '!' : ''}`) ?? []),
    ...rest.map(({ keyword }) => keyword),
  ];
}

describe('markers are whole words', () => {
  test.each([
    ['RUN <<EOF\na\nEOF\nCMD x', ['EOF', 'CMD']],
    ['RUN cat <<A <<-"B" 3<<C\nA\n\tB\nC\nCMD x', ['A', '-B!', 'C', 'CMD']],
    ['RUN << EOF\nEOF\nCMD x', ['EOF', 'CMD']],
    ['COPY <<\\EOT /x\nEOT\nCMD x', ['EOT', 'CMD']],
    ["RUN <<E'O'F\nEOF\nCMD x", ['EOF!', 'CMD']],
    ['RUN (cat <<EOF) > x\nEOF\nEOF)\nCMD x', ['EOF)', 'CMD']],
    ['RUN cat <<EOF; y\nEOF;\nCMD x', ['EOF;', 'CMD']],
    ['ONBUILD RUN <<EOF\nEOF\nCMD x', ['EOF', 'CMD']],
    ['RUN dd bs=$((1<<20)) of=/s if=/dev/zero\nCMD x', ['CMD']],
    ['RUN cat<<EOF\nCMD x', ['CMD']],
    ['RUN cat <<<EOF\nCMD x', ['CMD']],
    ['RUN <<- EOF\nCMD x', ['CMD']],
    ['RUN "<<EOF"\nCMD x', ['CMD']],
    ["RUN echo it's <<EOF\nCMD x", ['CMD']],
    ['RUN ["cat", "<<EOF"]\nCMD x', ['CMD']],
    ['ENV A=<<EOF\nCMD x', ['CMD']],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('a body whose end is missing is a problem where it begins', () => {
    expect(parseDockerfile('FROM a\nRUN (cat <<EOF) > x\nEOF\n').problems).toEqual([
      expect.objectContaining({ line: 2, message: 'expected a line EOF) to end the heredoc, got the end of the file' }),
    ]);
  });
});
