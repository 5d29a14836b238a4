// What a filter of jq takes out of its input, as far as it is a way by names; what else it does is not gone into.

/** Longest filter that is gone through. */
const maxFilter = 2000;

/**
 * Ways that a filter begins with: `.issue.title | ascii_downcase` is one, `"\(.a) \(.b)"` two. An empty way is the whole input.
 * @returns undefined where what comes out is a number, a truth value, or in quotes that a shell understands.
 */
export function jqWays(filter: string): readonly (readonly string[])[] | undefined {
  const text = withoutTests(filter.slice(0, maxFilter));
  if (/(?:^|\|)\s{0,5}(?:length|tonumber|@sh|@base64|@uri|not|test\(|type|any|all|has\()[^|]{0,200}$/.test(text)) return undefined;
  let found: readonly (readonly string[])[] = [[]];
  for (const stage of text.split('|')) {
    const ways = waysIn(stage);
    // Behind a bar a single way goes on; behind several nobody knows which.
    const [base = []] = found;
    if (ways.length > 0) found = ways.map((way) => (found.length === 1 ? [...base, ...way] : way));
  }
  return found;
}

/** A filter without what `select(…)` asks for. */
function withoutTests(filter: string): string {
  let text = '';
  let depth = 0;
  for (let at = 0; at < filter.length; at++) {
    if (depth === 0 && filter.startsWith('select(', at)) {
      depth = 1;
      at += 'select('.length - 1;
    } else if (depth === 0) text += filter[at];
    else if (filter[at] === '(') depth++;
    else if (filter[at] === ')') depth--;
  }
  return text;
}

const part = /\.?(?:[A-Za-z_]\w{0,60}|\["([^"\n]{1,80})"\]|\[\d{0,5}\])\??/y;

function waysIn(stage: string): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  for (let at = 0; at < stage.length && found.length < 20; at++) {
    if (stage[at] !== '.' || /[\w.)]/.test(stage[at - 1] ?? '')) continue;
    const way: string[] = [];
    part.lastIndex = at;
    for (let match = part.exec(stage); match !== null && way.length < 12; match = part.exec(stage)) {
      way.push(match[1] ?? (match[0].includes('[') ? '*' : match[0].replace(/\W/g, '')));
      at = part.lastIndex - 1;
      if (!/[.[]/.test(stage[part.lastIndex] ?? '')) break;
    }
    if (way.length > 0) found.push(way);
  }
  return found;
}
