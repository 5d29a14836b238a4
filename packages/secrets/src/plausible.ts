// Whether a value can be a secret at all: entropy, placeholders, and samples that documentation is full of.

/** Shannon entropy in bits a character. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

const placeholderWords =
  /example|sample|dummy|placeholder|change.?me|change.?this|replace.?me|replace.?with|insert.?your|your.?(?:own|api|key|token|secret|password|access|account|client|app)|my.?(?:secret|password|token|api)|todo|fixme|redacted|not.?a.?(?:real|secret)|fake|foobar|lorem|xxxx|\*\*\*|\.\.\.|dont.?use|do.?not.?use/i;

/** Runs that people type when they do not have a value. */
const typedRuns = [
  '0123456789',
  '1234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  '0123456789abcdef',
  'zyxwvutsrqponmlkjihgfedcba',
  '9876543210',
];

/** Whether a value stands for a secret instead of being one. */
export function isPlaceholder(value: string): boolean {
  if (placeholderWords.test(value)) return true;
  // References: ${VAR}, $(command), {{ template }}, <name>, %VAR%, @Library(...)
  if (/^(?:\$[({A-Za-z_]|\{\{|<[^>]*>?$|%[A-Za-z_]+%$|#\{|\[\[|@@)/.test(value) || /\$\{[^}]{1,200}\}|\{\{[^}]{1,200}\}\}|<%/.test(value))
    return true;
  return mostlyOneCharacter(value) || isTypedRun(value);
}

function mostlyOneCharacter(value: string): boolean {
  const counts = new Map<string, number>();
  for (const char of value) counts.set(char, (counts.get(char) ?? 0) + 1);
  return value.length >= 6 && Math.max(...counts.values()) / value.length > 0.6;
}

/** More than half of the value is one typed run: `1234567890abcdef`, `abcdefgh`. */
function isTypedRun(value: string): boolean {
  const lower = value.toLowerCase();
  let covered = 0;
  for (const run of typedRuns) {
    for (let length = Math.min(run.length, lower.length); length >= 6; length--) {
      if ([...Array(run.length - length + 1).keys()].some((start) => lower.includes(run.slice(start, start + length)))) {
        covered += length;
        break;
      }
    }
  }
  return covered * 2 > value.length;
}
