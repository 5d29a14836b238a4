// Compiles a module of plain TypeScript functions over whole numbers and typed arrays to WebAssembly. The same source runs as
// JavaScript, where tests and debuggers want it, and as machine code without checks, where every byte of every file goes through it.
//
// What it takes: functions whose parameters are `number`, `Uint8Array`, `Uint16Array` or `Int32Array` and that return `number` or
// nothing; numeric constants; `let` and `const`, assignments, `if`, `while`, `for`, `break`, `continue`, `return`; 32-bit arithmetic,
// comparisons, `&&`, `||`, `!`, `?:`, elements of arrays, calls of each other and of `Math.clz32`. Anything else is an error. An array is its
// address. A function called `mask16` is what its source says, done at once for all of 16 bytes.

import { parse } from '@babel/parser';

const i32 = 0x7f;
const noValue = 0x40;

/** The bytes of a module that imports `env.memory` and exports the functions that the source exports. */
export function wasmOf(source) {
  const constants = new Map();
  const functions = new Map();
  const exported = [];
  for (const statement of parse(source, { sourceType: 'module', plugins: ['typescript'] }).program.body) {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declared.type === 'FunctionDeclaration') {
      if (declared.id.name === 'mask16') continue;
      if (declared !== statement) exported.push(declared.id.name);
      functions.set(declared.id.name, { declared, index: functions.size, result: resultOf(declared) });
    } else if (declared.type === 'VariableDeclaration' && declared.kind === 'const') {
      for (const { id, init } of declared.declarations) constants.set(id.name, constant(init, constants));
    } else refuse(statement);
  }
  const all = [...functions.values()];
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, vector(all.map(({ declared, result }) => [0x60, ...vector(declared.params.map(() => [i32])), ...vector(result)]))),
    ...section(2, vector([[...name('env'), ...name('memory'), 2, 0, 1]])),
    ...section(3, vector(all.map(({ index }) => unsigned(index)))),
    ...section(7, vector(exported.map((one) => [...name(one), 0, ...unsigned(functions.get(one).index)]))),
    ...section(10, vector(all.map((one) => body(one, { constants, functions })))),
  ]);
}

function refuse(node) {
  throw new Error(`line ${node.loc.start.line}: ${node.type} is not of the part of TypeScript that scripts/wasm.mjs compiles`);
}

function unsigned(value) {
  const bytes = [];
  let rest = value;
  for (; rest >= 0x80; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  return [...bytes, rest];
}

function signed(value) {
  const bytes = [];
  let rest = value | 0;
  for (; rest < -0x40 || rest >= 0x40; rest >>= 7) bytes.push((rest & 0x7f) | 0x80);
  return [...bytes, rest & 0x7f];
}

const vector = (items) => [...unsigned(items.length), ...items.flat()];
const section = (id, content) => [id, ...unsigned(content.length), ...content];
const name = (value) => vector([...Buffer.from(value)].map((byte) => [byte]));

const resultOf = ({ returnType }) => (returnType?.typeAnnotation.type === 'TSNumberKeyword' ? [[i32]] : []);

/** Of each kind of array: how wide an element is, as a shift, and the instructions that load and store one. */
const arrays = { Uint8Array: [0, 0x2d, 0x3a], Uint16Array: [1, 0x2f, 0x3b], Int32Array: [2, 0x28, 0x36] };

const operators = {
  '+': 0x6a,
  '-': 0x6b,
  '*': 0x6c,
  '&': 0x71,
  '|': 0x72,
  '^': 0x73,
  '<<': 0x74,
  '>>': 0x75,
  '>>>': 0x76,
  '===': 0x46,
  '!==': 0x47,
  '<': 0x48,
  '>': 0x4a,
  '<=': 0x4c,
  '>=': 0x4e,
};

function constant(node, constants) {
  if (node.type === 'NumericLiteral') return node.value;
  if (node.type === 'Identifier' && constants.has(node.name)) return constants.get(node.name);
  if (node.type === 'BinaryExpression' && (node.operator === '*' || node.operator === '+')) {
    const [left, right] = [node.left, node.right].map((side) => constant(side, constants));
    return node.operator === '*' ? left * right : left + right;
  }
  return refuse(node);
}

function body({ declared, result }, scope) {
  const locals = new Map();
  for (const parameter of declared.params) {
    const { typeName } = parameter.typeAnnotation.typeAnnotation;
    locals.set(parameter.name, { index: locals.size, array: arrays[typeName?.name] });
  }
  const writer = new FunctionWriter(scope, locals);
  writer.statement(declared.body);
  const own = writer.count - declared.params.length;
  // A function that returns a number never reaches its end.
  const end = result.length > 0 ? [0x00, 0x0b] : [0x0b];
  const code = [...vector(own === 0 ? [] : [[...unsigned(own), i32]]), ...writer.code, ...end];
  return [...unsigned(code.length), ...code];
}

class FunctionWriter {
  code = [];
  /** How many blocks are open, and of the loops among them, where `break` and `continue` lead. */
  depth = 0;
  loops = [];

  constructor(scope, locals) {
    this.scope = scope;
    this.locals = locals;
    this.count = locals.size;
  }

  emit(...bytes) {
    for (const byte of bytes) this.code.push(byte);
  }

  /** What is declared by `write` is known to it alone. */
  within(write) {
    const outer = this.locals;
    this.locals = new Map(outer);
    write();
    this.locals = outer;
  }

  statement(node) {
    const write = this.statements[node.type] ?? refuse(node);
    write(node);
  }

  statements = {
    BlockStatement: ({ body }) =>
      this.within(() => {
        for (const statement of body) this.statement(statement);
      }),
    VariableDeclaration: ({ declarations }) => {
      for (const { id, init } of declarations) {
        this.value(init);
        this.locals.set(id.name, { index: this.count });
        this.emit(0x21, ...unsigned(this.count++));
      }
    },
    ExpressionStatement: ({ expression }) => this.effect(expression),
    IfStatement: ({ test, consequent, alternate }) => {
      this.choice(test, noValue, () => this.statement(consequent), alternate === null ? undefined : () => this.statement(alternate));
    },
    WhileStatement: ({ test, body }) => this.loop(test, body),
    ForStatement: ({ init, test, update, body }) =>
      this.within(() => {
        if (init?.type === 'VariableDeclaration') this.statement(init);
        else if (init !== null) this.effect(init);
        this.loop(test, body, update);
      }),
    ReturnStatement: ({ argument }) => {
      if (argument !== null) this.value(argument);
      this.emit(0x0f);
    },
    BreakStatement: (node) => this.jump(node, 'leave'),
    ContinueStatement: (node) => this.jump(node, 'again'),
  };

  jump(node, where) {
    if (node.label !== null || this.loops.length === 0) refuse(node);
    this.emit(0x0c, ...unsigned(this.depth - this.loops.at(-1)[where]));
  }

  /** block { loop { leave unless the test holds; block { body }; update; again } } */
  loop(test, body, update = null) {
    this.emit(0x02, noValue, 0x03, noValue);
    this.depth += 2;
    if (test !== null) {
      this.value(test);
      this.emit(0x45, 0x0d, 1);
    }
    this.emit(0x02, noValue);
    this.depth++;
    this.loops.push({ leave: this.depth - 2, again: this.depth });
    this.statement(body);
    this.loops.pop();
    this.emit(0x0b);
    if (update !== null) this.effect(update);
    this.emit(0x0c, 0, 0x0b, 0x0b);
    this.depth -= 3;
  }

  choice(test, type, whenTrue, whenFalse) {
    this.value(test);
    this.emit(0x04, type);
    this.depth++;
    whenTrue();
    if (whenFalse !== undefined) {
      this.emit(0x05);
      whenFalse();
    }
    this.depth--;
    this.emit(0x0b);
  }

  /** An expression whose value nobody asks for. */
  effect(node) {
    if (node.type === 'UpdateExpression') {
      const index = unsigned(this.local(node.argument).index);
      this.emit(0x20, ...index, 0x41, 1, node.operator === '++' ? 0x6a : 0x6b, 0x21, ...index);
    } else if (node.type === 'AssignmentExpression') this.assign(node);
    else if (node.type === 'CallExpression') {
      if (this.call(node)) this.emit(0x1a);
    } else refuse(node);
  }

  assign(node) {
    const { left, operator, right } = node;
    if (left.type === 'MemberExpression') {
      if (operator !== '=') refuse(node);
      const [, , store] = this.address(left);
      this.value(right);
      this.emit(store, 0, 0);
      return;
    }
    const index = unsigned(this.local(left).index);
    if (operator === '=') this.value(right);
    else {
      this.emit(0x20, ...index);
      this.value(right);
      this.emit(operators[operator.slice(0, -1)] ?? refuse(node));
    }
    this.emit(0x21, ...index);
  }

  value(node) {
    const write = this.values[node.type] ?? refuse(node);
    write(node);
  }

  values = {
    TSAsExpression: ({ expression }) => this.value(expression),
    NumericLiteral: ({ value }) => this.emit(0x41, ...signed(value)),
    Identifier: (node) => {
      const known = this.scope.constants.get(node.name);
      if (known === undefined) this.emit(0x20, ...unsigned(this.local(node).index));
      else this.emit(0x41, ...signed(known));
    },
    MemberExpression: (node) => {
      const [, load] = this.address(node);
      this.emit(load, 0, 0);
    },
    CallExpression: (node) => {
      if (!this.call(node)) refuse(node);
    },
    ConditionalExpression: ({ test, consequent, alternate }) =>
      this.choice(
        test,
        i32,
        () => this.value(consequent),
        () => this.value(alternate),
      ),
    LogicalExpression: (node) => {
      const { left, operator, right } = node;
      const rest = () => this.value(right);
      if (operator === '&&') this.choice(left, i32, rest, () => this.emit(0x41, 0));
      else if (operator === '||') this.choice(left, i32, () => this.emit(0x41, 1), rest);
      else refuse(node);
    },
    UnaryExpression: (node) => {
      const { operator, argument } = node;
      if (operator === '-') this.emit(0x41, 0);
      this.value(argument);
      if (operator === '-') this.emit(0x6b);
      else if (operator === '!') this.emit(0x45);
      else if (operator === '~') this.emit(0x41, 0x7f, 0x73);
      else refuse(node);
    },
    BinaryExpression: (node) => {
      this.value(node.left);
      this.value(node.right);
      this.emit(operators[node.operator] ?? refuse(node));
    },
  };

  /** Leaves the address of an element on the stack. */
  address(node) {
    const { index, array } = this.local(node.object);
    if (array === undefined || !node.computed) refuse(node);
    this.emit(0x20, ...unsigned(index));
    this.value(node.property);
    if (array[0] > 0) this.emit(0x41, array[0], 0x74);
    this.emit(0x6a);
    return array;
  }

  /** @returns whether a value is left on the stack. */
  call(node) {
    if (node.callee.type === 'MemberExpression') {
      if (node.callee.object.name !== 'Math' || node.callee.property.name !== 'clz32') refuse(node);
      this.value(node.arguments[0]);
      this.emit(0x67);
      return true;
    }
    if (node.callee.name === 'mask16') return this.mask16(node.arguments);
    const called = this.scope.functions.get(node.callee.name) ?? refuse(node);
    if (node.arguments.length !== called.declared.params.length) refuse(node);
    for (const argument of node.arguments) this.value(argument);
    this.emit(0x10, ...unsigned(called.index));
    return called.result.length > 0;
  }

  /** Each half of a byte picks an entry of its table (i8x16.swizzle): where the two have a bit in common, the byte is of the set. */
  mask16([text, at, sets, set]) {
    const load = (array, ...offsets) => {
      this.value(array);
      for (const offset of offsets) {
        this.value(offset);
        this.emit(0x6a);
      }
      this.emit(0xfd, 0x00, 0, 0);
    };
    load(sets, set);
    load(text, at);
    this.emit(0x41, 15, 0xfd, 0x0f, 0xfd, 0x4e, 0xfd, 0x0e);
    load(sets, set, { type: 'NumericLiteral', value: 16 });
    load(text, at);
    this.emit(0x41, 4, 0xfd, 0x6d, 0xfd, 0x0e);
    // The bits in common, as 16 bits that say which are not zero.
    this.emit(0xfd, 0x4e, 0x41, 0, 0xfd, 0x0f, 0xfd, 0x24, 0xfd, 0x64);
    return true;
  }

  local(node) {
    return this.locals.get(node.name) ?? refuse(node);
  }
}
