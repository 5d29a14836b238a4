// Where a text stops being JSON: V8 names the offset of some mistakes only. Asked once a text was refused.

/** What may come next: a value, or the end of a list that has just begun; a key, or the end of an object; and so on. */
type Awaited = 'value' | 'item' | 'key' | 'member' | 'colon' | 'comma' | 'end';

const scalar = /(?:-?(?:0|[1-9]\d{0,400})(?:\.\d{1,400})?(?:[eE][-+]?\d{1,10})?|true|false|null)(?![\w.+-])/y;

/** Offset of the first character that cannot stand where it does; the length of the text where it ends too early. */
export function mistakeAt(text: string): number {
  const open: ('{' | '[')[] = [];
  let awaited: Awaited = 'value';
  let at = 0;
  const closed = (): Awaited => (open.length === 0 ? 'end' : 'comma');
  for (;;) {
    while (at < text.length && ' \t\n\r'.includes(text[at] as string)) at++;
    if (at >= text.length) return text.length;
    const letter = text[at] as string;
    const next = step(letter);
    if (next === undefined) return at;
    awaited = next;
  }

  function step(letter: string): Awaited | undefined {
    if (awaited === 'colon') return passed(letter === ':', 'value');
    if (awaited === 'end') return undefined;
    if (awaited === 'comma' && letter === ',') return passed(true, open.at(-1) === '{' ? 'key' : 'value');
    if (awaited !== 'value' && awaited !== 'key' && (letter === '}' || letter === ']')) return close(letter);
    if (awaited === 'key' || awaited === 'member') return letter === '"' ? afterString('colon') : undefined;
    return awaited === 'comma' ? undefined : value(letter);
  }

  function close(letter: string): Awaited | undefined {
    const fits = open.at(-1) === (letter === '}' ? '{' : '[') && awaited !== (letter === '}' ? 'item' : 'member');
    if (!fits) return undefined;
    open.pop();
    at++;
    return closed();
  }

  function value(letter: string): Awaited | undefined {
    if (letter === '{' || letter === '[') {
      open.push(letter);
      return passed(true, letter === '{' ? 'member' : 'item');
    }
    if (letter === '"') return afterString(closed());
    scalar.lastIndex = at;
    const length = scalar.exec(text)?.[0].length;
    if (length === undefined) return undefined;
    at += length;
    return closed();
  }

  function passed(fits: boolean, next: Awaited): Awaited | undefined {
    if (fits) at++;
    return fits ? next : undefined;
  }

  /** Past the string that begins here; a letter that none may hold is the mistake. */
  function afterString(next: Awaited): Awaited | undefined {
    for (at++; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 34) return passed(true, next);
      if (code < 32) return undefined;
      if (code !== 92) continue;
      const escaped = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(at + 1, at + 6))?.[0];
      if (escaped === undefined) return undefined;
      at += escaped.length;
    }
    return next;
  }
}
