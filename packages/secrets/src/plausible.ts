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
  if (value.length < 6) return false;
  const counts = new Map<string, number>();
  for (const char of value) counts.set(char, (counts.get(char) ?? 0) + 1);
  return Math.max(...counts.values()) / value.length > 0.6;
}

/** More than half of the value is typed runs, six letters and longer: `1234567890abcdef`, `abcdefgh`. */
function isTypedRun(value: string): boolean {
  const lower = value.toLowerCase();
  let covered = 0;
  let end = 0;
  for (let start = 0; start + gram <= lower.length; start++) {
    if (!grams().has(lower.slice(start, start + gram))) continue;
    covered += start + gram - Math.max(start, end);
    end = start + gram;
  }
  return covered * 2 > value.length;
}

const gram = 6;
let typedGrams: Set<string> | undefined;

/** Every six letters in a row of the typed runs; made when first needed, so that loading stays free of work. */
function grams(): Set<string> {
  typedGrams ??= new Set(
    typedRuns.flatMap((run) => Array.from({ length: run.length - gram + 1 }, (_, start) => run.slice(start, start + gram))),
  );
  return typedGrams;
}
