// What is changed in a text: a condition held true or false, and and or, not, comparisons, booleans, returned values, some and every.

import { parse } from '@babel/parser';

/** Places where one small change may change what the program decides. `topLevel`: it runs when the module is loaded. */
export function mutantsOf(text) {
  const found = new Map();
  const add = (node, after, topLevel) => {
    const before = text.slice(node.start, node.end);
    const key = `${node.start} ${node.end} ${after}`;
    if (before !== after && !found.has(key))
      found.set(key, { id: found.size, start: node.start, end: node.end, line: node.loc.start.line, before, after, topLevel });
  };
  walk(parse(text, { sourceType: 'module' }).program, false, (node, inside) => {
    for (const [place, after] of changes(node, text)) add(place, after, !inside);
  });
  return [...found.values()];
}

export function mutated(text, { start, end, after }) {
  return text.slice(0, start) + after + text.slice(end);
}

/** The same program, which says by name and id which of its mutants' places it comes by. */
export function instrumented(text, name) {
  const places = new Map();
  for (const { id, start, end } of mutantsOf(text)) {
    const key = `${start} ${end}`;
    places.set(key, { start, end, ids: [...(places.get(key)?.ids ?? []), id] });
  }
  const sorted = [...places.values()];
  const opens = [...sorted].sort((a, b) => a.start - b.start || b.end - a.end);
  const closes = [...sorted].sort((a, b) => a.end - b.end || b.start - a.start);
  let out = '';
  let at = 0;
  while (opens.length + closes.length > 0) {
    const closing = opens.length === 0 || closes[0].end <= opens[0].start;
    const place = closing ? closes.shift() : opens.shift();
    const next = closing ? place.end : place.start;
    out +=
      text.slice(at, next) +
      (closing ? ')' : `(${place.ids.map((id) => `globalThis.portcullisReached?.(${JSON.stringify(`${name} ${id}`)}),`).join('')}`);
    at = next;
  }
  return out + text.slice(at);
}

const opposite = { '===': '!==', '!==': '===', '<': '<=', '<=': '<', '>': '>=', '>=': '>', '&&': '||', '||': '&&' };

const quantifiers = new Map([
  ['some', 'every'],
  ['every', 'some'],
]);

function* changes(node, text) {
  const of = ({ start, end }) => text.slice(start, end);
  const swapped = () => `((${of(node.left)}) ${opposite[node.operator]} (${of(node.right)}))`;
  switch (node.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      yield [node.test, 'true'];
      yield [node.test, 'false'];
      break;
    case 'LogicalExpression':
      yield [node, node.operator === '??' ? of(node.left) : swapped()];
      break;
    case 'BinaryExpression':
      if (opposite[node.operator] !== undefined) yield [node, swapped()];
      break;
    case 'UnaryExpression':
      if (node.operator === '!') yield [node, `(${of(node.argument)})`];
      break;
    case 'BooleanLiteral':
      yield [node, String(!node.value)];
      break;
    case 'ReturnStatement':
      if (node.argument && !['Identifier', 'NullLiteral'].includes(node.argument.type)) yield [node.argument, 'undefined'];
      break;
    case 'CallExpression': {
      const name = node.callee.property?.name;
      const after = quantifiers.get(name);
      if (after !== undefined)
        yield [node, text.slice(node.start, node.callee.property.start) + after + text.slice(node.callee.property.end, node.end)];
      break;
    }
  }
}

const functions = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression', 'ClassMethod', 'ObjectMethod']);

function walk(node, inside, visit) {
  visit(node, inside);
  const within = inside || functions.has(node.type);
  for (const [key, value] of Object.entries(node)) {
    if (key === 'loc') continue;
    for (const child of Array.isArray(value) ? value : [value]) if (typeof child?.type === 'string') walk(child, within, visit);
  }
}
