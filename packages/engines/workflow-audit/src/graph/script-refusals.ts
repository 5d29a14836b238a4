// Whether a script of actions/github-script ends its step for everybody without rights. It is run with what an outsider is answered; what
// nobody can tell is chosen, each way in a run of its own, and the step keeps outsiders out only where no run comes to a good end.

import { expressionsIn } from '@portcullis/formats/expression';
import type { Step } from '@portcullis/formats/workflow';
import { inputOf, variableOf } from '../parts.js';
import { isOwn, wayOfActor } from './asked-ways.js';
import type { Expr, FunctionExpr, Pattern, Statement } from './javascript.js';
import { parseJavaScript } from './javascript.js';
import { type Asked, answerOfExpression, isOthers, rightsOf, rounds } from './lookups.js';

type Value =
  | { readonly kind: 'known'; readonly value: string | number | boolean | null | undefined }
  /** `actor`: the name of who set the run off, or of their repository; `own`: what the repository chose. */
  | { readonly kind: 'actor' | 'own' }
  /** `theirs`: an outsider decides it by what they write. */
  | { readonly kind: 'unknown'; readonly theirs?: true }
  /** `open`: others may have changed it. */
  | { readonly kind: 'list'; readonly items: readonly Value[]; open: boolean }
  | { readonly kind: 'record'; readonly entries: Map<string, Value>; open: boolean }
  | { readonly kind: 'function'; readonly made: FunctionExpr; readonly scope: Scope }
  | { readonly kind: 'rejected'; readonly error: Value }
  | { readonly kind: 'global'; readonly path: string };

interface Scope {
  readonly names: Map<string, Value>;
  readonly outer?: Scope;
}

/** How a run ends, or leaves a function. */
class Thrown extends Error {
  constructor(readonly value: Value) {
    super();
  }
}
class Returned extends Error {
  constructor(readonly value: Value) {
    super();
  }
}
class Failed extends Error {}
class Passed extends Error {}

const unknown: Value = { kind: 'unknown' };
const theirs: Value = { kind: 'unknown', theirs: true };
const nothing: Value = known(undefined);
const maxWork = 40_000;
const maxRuns = 400;

function known(value: string | number | boolean | null | undefined): Value {
  return { kind: 'known', value };
}

function record(entries: Readonly<Record<string, Value>>): Value {
  return { kind: 'record', entries: new Map(Object.entries(entries)), open: true };
}

/** Names that stand for expressions within the script. */
const [actorName, ownName, otherName] = ['ExpressionOfActor', 'ExpressionOfRepository', 'ExpressionOfOther'] as const;

/** Whether a script of JavaScript fails for all who have no rights. */
export function scriptFailsWithoutRights(step: Step, asked: Asked): boolean {
  const written = inputOf(step, 'script')?.scalar?.text;
  // Either would undo a failure.
  if (written === undefined || /process\.exit(?:Code|\(\s*(?:0|\)))/.test(written)) return false;
  return rounds.every((round) => {
    const program = parseJavaScript(marked(written, round, asked));
    return program !== undefined && new Script(program, step, round, asked).alwaysFails();
  });
}

/** What a script gives out, under which names, for whoever has no rights and writes what they like: only what is sure. */
export function resultsForOutsiders(step: Step, asked: Asked): ReadonlyMap<string, ReadonlySet<string>> {
  const given = new Map<string, Set<string>>();
  const written = inputOf(step, 'script')?.scalar?.text;
  if (written === undefined) return given;
  for (const round of rounds) {
    const program = parseJavaScript(marked(written, round, asked));
    if (program !== undefined) new Script(program, step, round, asked).giveInto(given);
  }
  return given;
}

function marked(text: string, round: number, asked: Asked): string {
  let made = '';
  let from = 0;
  for (const { span, text: inner } of expressionsIn(text)) {
    const value = valueOfWay(inner.trim(), round, asked);
    const name = value.kind === 'actor' ? actorName : value.kind === 'own' ? ownName : otherName;
    made += text.slice(from, span.start) + (value.kind === 'known' ? String(value.value) : name);
    from = span.end;
  }
  return made + text.slice(from);
}

function valueOfWay(way: string, round: number, asked: Asked): Value {
  const answer = answerOfExpression(way, round, asked);
  if (answer !== undefined) return known(answer === 'true' ? true : answer);
  if (isOwn(way)) return { kind: 'own' };
  return wayOfActor(way) !== undefined && !isOthers(way, asked) ? { kind: 'actor' } : unknown;
}

class Script {
  private left = maxWork;
  private choices: boolean[] = [];
  private chosen = 0;
  /** How many parts of the script around this one go on where it throws. */
  private caught = 0;
  private depth = 0;
  private nested = 0;
  /** Choices of this run that are not an outsider's own. */
  private doubts = 0;
  private given: (readonly [name: string, text: string])[] = [];

  constructor(
    private readonly program: readonly Statement[],
    private readonly step: Step,
    private readonly round: number,
    private readonly asked: Asked,
  ) {}

  alwaysFails(): boolean {
    for (let runs = 0; runs < maxRuns; runs++) {
      if (!this.fails()) return false;
      while (this.choices.at(-1) === true) this.choices.pop();
      if (this.choices.length === 0) return true;
      this.choices[this.choices.length - 1] = true;
    }
    return false;
  }

  /** What runs that come to a good end give out. */
  giveInto(all: Map<string, Set<string>>): void {
    for (let runs = 0; runs < maxRuns; runs++) {
      if (!this.fails())
        for (const [name, text] of this.given) all.set(name.toLowerCase(), (all.get(name.toLowerCase()) ?? new Set()).add(text));
      while (this.choices.at(-1) === true) this.choices.pop();
      if (this.choices.length === 0) return;
      this.choices[this.choices.length - 1] = true;
    }
  }

  private give(name: Value | undefined, value: Value | undefined): void {
    if (this.doubts > 0 || name?.kind !== 'known' || value?.kind !== 'known' || value.value === undefined) return;
    this.given.push([String(name.value), String(value.value ?? '')]);
  }

  private fails(): boolean {
    this.chosen = this.caught = this.depth = this.nested = this.doubts = 0;
    this.given = [];
    try {
      this.all(this.program, { names: new Map() });
      return false;
    } catch (error) {
      if (error instanceof Failed || error instanceof Thrown) return true;
      // What is returned is awaited.
      if (error instanceof Returned) {
        this.give(known('result'), error.value);
        return error.value.kind === 'rejected';
      }
      if (error instanceof Passed) return false;
      throw error;
    }
  }

  /** What nobody can tell: false in the first run that asks, then true. @param free whether an outsider may have it as they like. */
  private choose(free = false): boolean {
    if (!free) this.doubts++;
    const at = this.chosen++;
    if (at === this.choices.length) this.choices.push(false);
    return this.choices[at] === true;
  }

  private mayThrow(): void {
    if (this.caught > 0 && this.choose(true)) throw new Thrown(unknown);
  }

  private work(): void {
    if (--this.left < 0) throw new Passed();
  }

  private all(body: readonly Statement[], scope: Scope): void {
    for (const statement of body) if (statement.kind === 'declare' && statement.value?.kind === 'function') this.one(statement, scope);
    for (const statement of body) this.one(statement, scope);
  }

  private one(statement: Statement, scope: Scope): void {
    this.work();
    switch (statement.kind) {
      case 'expression':
        this.of(statement.value, scope);
        return;
      case 'throw':
        throw new Thrown(this.of(statement.value, scope));
      case 'return':
        throw new Returned(statement.value === undefined ? nothing : this.of(statement.value, scope));
      case 'declare':
        this.declare(statement.name, statement.value === undefined ? nothing : this.of(statement.value, scope), scope);
        return;
      case 'block':
        this.all(statement.body, { names: new Map(), outer: scope });
        return;
      case 'if':
        if (this.isTrue(this.of(statement.test, scope))) this.one(statement.then, scope);
        else if (statement.other !== undefined) this.one(statement.other, scope);
        return;
      case 'loop':
        this.loop(statement, scope);
        return;
      case 'try':
        this.attempt(statement, scope);
    }
  }

  private loop({ over, name, body, assigns }: Extract<Statement, { kind: 'loop' }>, scope: Scope): void {
    const list = over === undefined ? unknown : this.of(over, scope);
    const turn = (item: Value): void => this.one(body, { names: new Map([[name, item]]), outer: scope });
    if (list.kind === 'list' && !list.open) {
      list.items.forEach(turn);
      return;
    }
    const forget = (): void => {
      for (const one of assigns) assign(one, unknown, scope);
    };
    forget();
    if (!this.choose()) return;
    turn(unknown);
    forget();
  }

  private attempt({ body, name, handler, last }: Extract<Statement, { kind: 'try' }>, scope: Scope): void {
    try {
      this.caughtIn(handler !== undefined, () => this.all(body, { names: new Map(), outer: scope }));
    } catch (error) {
      if (!(error instanceof Thrown) || handler === undefined) {
        if (error instanceof Thrown || error instanceof Returned) this.all(last, { names: new Map(), outer: scope });
        throw error;
      }
      const names = new Map(name === undefined ? [] : [[name, error.value]]);
      try {
        this.all(handler, { names, outer: scope });
      } catch (other) {
        if (other instanceof Thrown || other instanceof Returned) this.all(last, { names: new Map(), outer: scope });
        throw other;
      }
    }
    this.all(last, { names: new Map(), outer: scope });
  }

  private caughtIn<T>(is: boolean, run: () => T): T {
    if (is) this.caught++;
    try {
      return run();
    } finally {
      if (is) this.caught--;
    }
  }

  private declare(pattern: Pattern, value: Value, { names }: Scope): void {
    if (typeof pattern === 'string') {
      names.set(pattern, value);
      return;
    }
    for (const [parts, name] of pattern)
      names.set(
        name,
        parts.split('.').reduce((of, part) => this.member(of, known(part)), value),
      );
  }

  private isTrue(value: Value): boolean {
    if (value.kind === 'known') return Boolean(value.value);
    return value.kind === 'unknown' || value.kind === 'global' ? this.choose(isTheirs(value)) : true;
  }

  private of(node: Expr, scope: Scope): Value {
    this.work();
    if (++this.nested > 300) throw new Passed();
    try {
      return this.valueOf(node, scope);
    } finally {
      this.nested--;
    }
  }

  private valueOf(node: Expr, scope: Scope): Value {
    switch (node.kind) {
      case 'value':
        return typeof node.value === 'string' ? valueOfText(node.value) : known(node.value);
      case 'name':
        return lookedUp(node.name, scope) ?? { kind: 'global', path: node.name };
      case 'template': {
        const parts = node.items.map((item) => this.of(item, scope));
        return parts.every(({ kind }) => kind === 'own') ? { kind: 'own' } : unknown;
      }
      case 'list': {
        const items = node.items.map((item) => this.of(item, scope));
        return { kind: 'list', items, open: node.items.some(({ kind }) => kind === 'unknown') };
      }
      case 'unknown':
        for (const item of node.items) this.of(item, scope);
        return unknown;
      case 'record':
        return this.record(node.entries, scope);
      case 'member':
        return this.member(this.of(node.of, scope), this.of(node.name, scope));
      case 'function':
        return { kind: 'function', made: node, scope };
      case 'choice':
        return this.of(this.isTrue(this.of(node.test, scope)) ? node.then : node.other, scope);
      case 'unary':
        return this.unary(node.operator, this.of(node.operand, scope));
      case 'binary':
        return this.binary(node.operator, node.left, node.right, scope);
      case 'assign':
        return this.assign(node.operator, node.left, node.right, scope);
      default:
        return this.call(node.callee, node.args, scope);
    }
  }

  private record(written: readonly (readonly [string, Expr])[], scope: Scope): Value {
    const all: Extract<Value, { kind: 'record' }> = { kind: 'record', entries: new Map(), open: false };
    for (const [name, expression] of written) {
      const value = this.of(expression, scope);
      // What is spread may have any of the names before it.
      if (name === '...') open(all);
      else all.entries.set(name, value);
    }
    return all;
  }

  private member(of: Value, name: Value): Value {
    const part = name.kind === 'known' ? String(name.value) : undefined;
    if (of.kind === 'global' && part !== undefined) return this.global(`${of.path}.${part}`);
    if (of.kind === 'record') {
      const own = part === undefined ? undefined : of.entries.get(part);
      return own ?? (part === undefined || of.open ? unknown : nothing);
    }
    if (of.kind === 'list' && part === 'length' && !of.open) return known(of.items.length);
    if (of.kind === 'known' && (of.value === undefined || of.value === null)) {
      // With `?.` it throws nothing.
      if (this.choose()) throw new Thrown(unknown);
      return nothing;
    }
    if (of.kind === 'unknown') this.mayThrow();
    return unknown;
  }

  private global(path: string): Value {
    const variable = /^process\.env\.(\w+)$/.exec(path)?.[1];
    if (variable !== undefined) return this.variable(variable);
    const way = path.replace(/^context\.payload\./, 'github.event.').replace(/^context\./, 'github.');
    const value = way === path ? unknown : valueOfWay(way, this.round, this.asked);
    return value.kind === 'unknown' ? { kind: 'global', path } : value;
  }

  private variable(name: string): Value {
    const text = variableOf(this.step, name)?.scalar?.text;
    if (text === undefined) return unknown;
    return valueOfText(marked(text, this.round, this.asked));
  }

  private unary(operator: string, value: Value): Value {
    if (operator === '!') return known(!this.isTrue(value));
    if (operator !== 'await') return unknown;
    if (value.kind === 'rejected') throw new Thrown(value.error);
    return value;
  }

  private binary(operator: string, left: Expr, right: Expr, scope: Scope): Value {
    const first = this.of(left, scope);
    if (operator === '&&') return this.isTrue(first) ? this.of(right, scope) : first;
    if (operator === '||') return this.isTrue(first) ? first : this.of(right, scope);
    if (operator === '??') {
      const none = first.kind === 'known' ? (first.value ?? undefined) === undefined : canBeNone(first) && this.choose();
      return none ? this.of(right, scope) : first;
    }
    const second = this.of(right, scope);
    if (/^[!=]==?$/.test(operator)) {
      const same = equal(first, second, operator.length === 3) ?? this.choose(isTheirs(first) || isTheirs(second));
      return known(operator.startsWith('!') ? !same : same);
    }
    if (first.kind !== 'known' || second.kind !== 'known' || typeof first.value !== 'number' || typeof second.value !== 'number')
      return unknown;
    const [a, b] = [first.value, second.value];
    const results: Readonly<Record<string, boolean>> = { '<': a < b, '>': a > b, '<=': a <= b, '>=': a >= b };
    const result = results[operator];
    return result === undefined ? unknown : known(result);
  }

  private assign(operator: string, left: Expr, right: Expr, scope: Scope): Value {
    const value = this.of(right, scope);
    const made = operator === '=' ? value : unknown;
    if (left.kind === 'name') assign(left.name, made, scope);
    else if (left.kind === 'member') {
      const of = this.of(left.of, scope);
      const name = this.of(left.name, scope);
      if (of.kind === 'record' && name.kind === 'known') of.entries.set(String(name.value), made);
      else if (of.kind === 'list') of.open = true;
      else if (of.kind === 'record') throw new Passed();
    }
    return made;
  }

  private call(callee: Expr, args: readonly Expr[], scope: Scope): Value {
    if (callee.kind === 'member' && callee.name.kind === 'value') {
      const name = String(callee.name.value);
      if (name === 'catch' || name === 'then' || name === 'finally') return this.settled(name, callee.of, args, scope);
      const of = this.of(callee.of, scope);
      const given = args.map((arg) => this.of(arg, scope));
      const made = this.method(of, name, given);
      if (made !== undefined) return made;
      return this.unknownCall(this.member(of, known(name)), given, of);
    }
    const target = this.of(callee, scope);
    const given = args.map((arg) => this.of(arg, scope));
    if (target.kind === 'function') return this.run(target, given);
    return this.unknownCall(target, given);
  }

  /** A promise, which what is called upon it may take for another. */
  private settled(name: string, promise: Expr, args: readonly Expr[], scope: Scope): Value {
    let value: Value;
    try {
      value = this.caughtIn(true, () => this.of(promise, scope));
    } catch (error) {
      if (!(error instanceof Thrown)) throw error;
      value = { kind: 'rejected', error: error.value };
    }
    const [first, second] = args.map((arg) => this.of(arg, scope));
    const failed = value.kind === 'rejected';
    const handler = name === 'catch' ? (failed ? first : undefined) : name === 'then' ? (failed ? second : first) : undefined;
    if (name === 'finally') return unknown;
    if (handler === undefined) return value;
    if (handler.kind !== 'function') return unknown;
    try {
      return this.run(handler, [value.kind === 'rejected' ? value.error : value]);
    } catch (error) {
      if (!(error instanceof Thrown)) throw error;
      return { kind: 'rejected', error: error.value };
    }
  }

  private run({ made, scope }: Extract<Value, { kind: 'function' }>, args: readonly Value[]): Value {
    if (++this.depth > 8) throw new Passed();
    const inner: Scope = { names: new Map(), outer: scope };
    try {
      for (const [index, param] of made.params.entries()) this.declare(param, args[index] ?? nothing, inner);
      this.all(made.body, inner);
      return nothing;
    } catch (error) {
      if (error instanceof Returned) return error.value;
      throw error;
    } finally {
      this.depth--;
    }
  }

  private unknownCall(target: Value, args: readonly Value[], of?: Value): Value {
    const path = target.kind === 'global' ? target.path : '';
    if (path === 'core.setFailed') throw new Failed();
    if (path === 'core.setOutput') this.give(args[0], args[1]);
    if (path === 'process.exit') {
      if (args[0]?.kind === 'known' && typeof args[0].value === 'number' && args[0].value > 0) throw new Failed();
      throw new Passed();
    }
    const built = this.builtIn(path, args);
    if (built !== undefined) return built;
    const answer = this.lookup(path, args);
    if (answer !== undefined) return answer;
    if (of?.kind === 'function') throw new Passed();
    for (const one of of === undefined ? args : [of, ...args]) {
      if (one.kind === 'list' || one.kind === 'record') open(one);
      // Nobody knows whether, or how often, it is called.
      if (one.kind === 'function' && one.made.assigns.length > 0) throw new Passed();
    }
    this.mayThrow();
    return isTheirs(target) ? theirs : unknown;
  }

  private builtIn(path: string, args: readonly Value[]): Value | undefined {
    if (path === 'require') return isText(args[0], '@actions/core') ? { kind: 'global', path: 'core' } : unknown;
    if (path === 'Boolean' && args[0] !== undefined) return known(this.isTrue(args[0]));
    if (path === 'String' && args[0]?.kind === 'known') return known(String(args[0].value));
    if ((path === 'Set' || path === 'Array.from') && args[0]?.kind === 'list') return args[0];
    if (/^(?:core|console)\.\w+$|^(?:Error|JSON\.stringify)$/.test(path)) return unknown;
    return undefined;
  }

  private lookup(path: string, args: readonly Value[]): Value | undefined {
    const [first, second] = args;
    const route = path === 'github.request' && first?.kind === 'known' ? String(first.value) : undefined;
    const method = /^github\.(?:rest\.)?(?:repos|orgs|teams)\.(\w+)$/.exec(path)?.[1];
    const lookup = rightsOf(method ?? route ?? '');
    const options = method === undefined ? second : first;
    if (lookup === undefined || options?.kind !== 'record' || options.entries.get('username')?.kind !== 'actor') return undefined;
    if (lookup.of === 'membership') return { kind: 'rejected', error: record({ status: known(404) }) };
    this.mayThrow();
    const permission = known(lookup.answers[this.round % lookup.answers.length]);
    const none = known(false);
    const permissions = record({ admin: none, maintain: none, push: none, triage: none });
    return record({ status: known(200), data: record({ permission, role_name: permission, user: record({ permissions }) }) });
  }

  /** What a list or a text says of itself. */
  private method(of: Value, name: string, args: readonly Value[]): Value | undefined {
    const [first] = args;
    if (of.kind === 'known' && typeof of.value === 'string') return ofText(of.value, name, first);
    if (of.kind === 'unknown' && first?.kind === 'function') return this.reviewed(name, first);
    if (of.kind !== 'list' || of.open || first === undefined) return undefined;
    if (name === 'includes' || name === 'has') return oneOf(of.items.map((item) => equal(item, first, true)));
    if (name === 'indexOf') {
      const has = oneOf(of.items.map((item) => equal(item, first, true)));
      return has.kind === 'known' && has.value === false ? known(-1) : unknown;
    }
    if (first.kind === 'function' && (name === 'some' || name === 'every')) {
      const some = name === 'some';
      return known(of.items.some((item) => this.isTrue(this.run(first, [item])) === some) === some);
    }
    return name === 'join' ? unknown : undefined;
  }

  /** Of reviews of one commit, which a member must have made: those that outsiders make are not found. */
  private reviewed(name: string, asks: Extract<Value, { kind: 'function' }>): Value | undefined {
    const none = noneFound[name];
    if (none === undefined || asks.made.assigns.length > 0 || !asks.made.words.has('commit_id')) return undefined;
    const association = valueOfWay('github.event.review.author_association', this.round, this.asked);
    return this.isTrue(this.run(asks, [record({ author_association: association })])) ? unknown : none();
  }
}

/** What a list says where it has nothing that is asked for. */
const noneFound: Readonly<Record<string, (() => Value) | undefined>> = {
  find: () => nothing,
  some: () => known(false),
  filter: () => ({ kind: 'list', items: [], open: false }),
};

function ofText(text: string, name: string, first: Value | undefined): Value {
  if (name === 'toLowerCase') return known(text.toLowerCase());
  if (name === 'toUpperCase') return known(text.toUpperCase());
  if (name === 'trim') return known(text.trim());
  if (first?.kind !== 'known' || typeof first.value !== 'string') return unknown;
  if (name === 'split' && first.value !== '') return { kind: 'list', items: text.split(first.value).map(known), open: false };
  if (name === 'includes') return known(text.includes(first.value));
  if (name === 'startsWith') return known(text.startsWith(first.value));
  return name === 'endsWith' ? known(text.endsWith(first.value)) : unknown;
}

function valueOfText(text: string): Value {
  if (text === actorName) return { kind: 'actor' };
  if (text === ownName) return { kind: 'own' };
  return text.includes(actorName) || text.includes(ownName) || text.includes(otherName) ? unknown : known(text);
}

/** Whether an outsider decides what it is. */
function isTheirs(value: Value): boolean {
  return value.kind === 'unknown'
    ? value.theirs === true
    : value.kind === 'global' && /^context\.payload\.(?:comment|issue|pull_request|review|discussion)\.(?:body|title)\b/.test(value.path);
}

function isText(value: Value | undefined, text: string): boolean {
  return value?.kind === 'known' && value.value === text;
}

function canBeNone({ kind }: Value): boolean {
  return kind === 'unknown' || kind === 'global';
}

function open(value: Extract<Value, { kind: 'list' | 'record' }>): void {
  value.open = true;
  if (value.kind === 'record') for (const name of value.entries.keys()) value.entries.set(name, unknown);
}

function oneOf(all: readonly (boolean | undefined)[]): Value {
  return all.includes(true) ? known(true) : all.includes(undefined) ? unknown : known(false);
}

/** @param strict whether values of two kinds are never equal. */
function equal(a: Value, b: Value, strict: boolean): boolean | undefined {
  if (b.kind === 'actor' && a.kind !== 'actor') return equal(b, a, strict);
  if (a.kind === 'actor') {
    if (b.kind === 'own') return false;
    // A bot's name is no proof, since outsiders can make bots act.
    return b.kind === 'known' && !String(b.value).includes('[bot]') ? false : undefined;
  }
  if (a.kind !== 'known' || b.kind !== 'known') return undefined;
  return a.value === b.value ? true : strict || typeof a.value === typeof b.value ? false : undefined;
}

function lookedUp(name: string, scope: Scope): Value | undefined {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) {
    const value = at.names.get(name);
    if (value !== undefined) return value;
  }
  return undefined;
}

function assign(name: string, value: Value, scope: Scope): void {
  let at = scope;
  while (!at.names.has(name) && at.outer !== undefined) at = at.outer;
  at.names.set(name, value);
}
