import { bashQuote } from './bash-quote.js';

test.each([
  ['X', undefined],
  ['echo "a X', '"'],
  ["echo 'a X", "'"],
  ['echo "a" X', undefined],
  ["echo it\\'s X", undefined],
  ['echo "it\'s X', '"'],
  ["# don't\necho X", undefined],
  ["echo a#'b X", "'"],
  // A command within quotes has quotes of its own.
  [`echo "$(curl -H 'token X`, "'"],
  ['echo "$(curl X', undefined],
  ['echo "$(curl "X', '"'],
  ['echo "$(curl) X', '"'],
  ['echo "$(a (b) c) X', '"'],
  ['echo "`curl X', undefined],
  ['echo "`curl` X', '"'],
  ['echo "$(a \'`b X', "'"],
  // A sum takes a value as it is.
  ['echo $(( X', '"'],
  ['echo $(( (1 + 2) * X', '"'],
  ['echo $((1)) X', undefined],
  ['echo "$((1)) X', '"'],
  ['echo $(( $(wc -l X', undefined],
  // What a heredoc holds counts for nothing behind it.
  ["cat <<EOF > a\ndon't\nEOF\necho X", undefined],
  ["cat <<-'EOF'\n\tit's\n\tEOF\necho \"X", '"'],
  ['cat <<A <<B\n\'\nA\n"\nB\necho X', undefined],
  ["cat <<EOF\ndon't X\nEOF\n", undefined],
  ['cat <<< "X', '"'],
  ['echo $((1 << 2)) "X', '"'],
  // Nor does what stands in an expression.
  ["echo ${{ 'a' }}' X", "'"],
  ["echo ${{ a == 'it''s' }} X", undefined],
])('%j stands in %p', (script, quote) => {
  expect(bashQuote(script.replace('X', '${{ x }}'), script.indexOf('X'))).toBe(quote);
});

test('a long script is read once', () => {
  const script = `${'echo "$(a \'b\')" # c\n'.repeat(20_000)}echo "X`;
  expect(bashQuote(script, script.length - 1)).toBe('"');
});
