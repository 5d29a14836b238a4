// What a remark beside a value says of it.

/** What is said beside a value that is none, a remark or not. */
const saidFake =
  /\b(?:fake|dummy|not (?:a )?real|for testing|test (?:key|value|secret|password)|example|placeholder|change ?me|(?<!--)replace)\b/i;
/** `# change this`, `; adjust before use`. */
const toBeChanged =
  /(?:#|\/\/|;|--(?=[ \t])|<!--|\/\*)[ \t]{0,8}(?:please[ \t]|you should[ \t]|must be[ \t]|to be[ \t])?(?:change|adjust|replace|set your|put your|use your|your)\w{0,3}\b/i;
/** Said of a value on the line above it; `change this` is not, which stays there when it was done. */
const standsIn = /\b(?:placeholder|dummy|fake)\b/i;
/** Of a comment that goes on, and not of the times of cron. */
export const commentLine = /^[ \t]{0,80}(?:#(?!define\b)|\/\/|;|--[ \t]|\/\*(?![^\n]{0,240}\*\/)|\*[ \t](?![*\d]))/;

/** @param after what follows on the line of the value */
export function isSaidFake(after: string): boolean {
  return saidFake.test(after.slice(0, 120));
}

/** @param after what follows on the line of the value */
export function isToBeChanged(after: string): boolean {
  return toBeChanged.test(after);
}

/** @param line the one above the value */
export function isStandIn(line: string): boolean {
  return commentLine.test(line) && standsIn.test(line);
}
