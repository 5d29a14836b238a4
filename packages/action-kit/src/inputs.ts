// Declared inputs from text: what the runner passes and the CLI's flags are parsed alike.

import { type InputSpec, type InputSpecs, type InputValues, PortcullisError } from '@portcullis/core';
import { didYouMean, nearest } from '@portcullis/policy';

/** Text of an input as the user gave it, or undefined when it is absent. */
export type InputSource = (name: string) => string | undefined;

/** Parses every declared input. @throws PortcullisError `input-invalid` naming the input. */
export function readInputs<Specs extends InputSpecs>(specs: Specs, source: InputSource): InputValues<Specs> {
  const values: Record<string, unknown> = {};
  for (const [name, spec] of Object.entries(specs)) {
    const text = source(name);
    values[name] = text === undefined ? defaultOf(spec) : parse(name, spec, text);
  }
  return values as InputValues<Specs>;
}

/** An expression as a default is for the runner, which puts its value in where the input is not given; one given empty stays empty. */
function defaultOf(spec: InputSpec): unknown {
  return typeof spec.default === 'string' && spec.default.startsWith('${{') ? '' : spec.default;
}

/**
 * The runner only warns of an input that the action does not have, and the step would go on without what was meant: `exlude`, `fail_on`. A
 * name that is like none of ours may be a variable of the job's own.
 * @throws PortcullisError `input-unknown`
 */
export function refuseMisspelt(specs: InputSpecs, given: readonly string[]): void {
  const known = Object.keys(specs);
  for (const name of given) {
    const meant = known.includes(name) ? undefined : nearest(name, known, name.length < 6 ? 1 : 2);
    if (meant === undefined) continue;
    throw new PortcullisError({
      code: 'input-unknown',
      message: `expected an input of this action, got "${name.slice(0, 60)}", did you mean "${meant}"?`,
      where: { key: name.slice(0, 60) },
      remedy: `Write \`${meant}\` in its place; README.md lists all inputs.`,
    });
  }
}

function parse(name: string, spec: InputSpec, text: string): unknown {
  switch (spec.type) {
    case 'string':
      // What is there and says nothing is most likely a variable that nobody set, and what it would have asked for is not asked.
      if (text !== '' && text.trim() === '') throw invalid(name, 'a value', text);
      return text.trim();
    case 'boolean':
      // YAML 1.2 core schema, as in core.getBooleanInput.
      if (/^(?:true|True|TRUE)$/.test(text.trim())) return true;
      if (/^(?:false|False|FALSE)$/.test(text.trim())) return false;
      throw invalid(name, '`true` or `false`', text);
    case 'integer': {
      const value = /^-?\d{1,15}$/.test(text.trim()) ? Number(text.trim()) : Number.NaN;
      if (value >= spec.min && value <= spec.max) return value;
      throw invalid(name, `a whole number from ${spec.min} to ${spec.max}`, text);
    }
    case 'list':
      return listOf(name, text);
    case 'choice':
      if (spec.choices.includes(text.trim())) return text.trim();
      throw invalid(name, `one of ${spec.choices.join(', ')}`, text, didYouMean(text.trim(), spec.choices));
  }
}

/**
 * Items of a list: one a line, or separated by commas that stand in no braces, since `{a,b}` is one glob.
 * A list that was given and holds nothing says nothing: it is a mistake.
 */
function listOf(name: string, text: string): readonly string[] {
  const items: string[] = [];
  let depth = 0;
  let item = '';
  for (const char of `${text}\n`) {
    if (char === '{') depth++;
    if (char === '}' && depth > 0) depth--;
    if (char === '\n' || (char === ',' && depth === 0)) {
      if (char === '\n') depth = 0;
      if (item.trim() !== '') items.push(item.trim());
      item = '';
    } else item += char;
  }
  if (items.length === 0) throw invalid(name, 'at least one value', text.trim());
  return items;
}

function invalid(name: string, expected: string, got: string, meant = ''): PortcullisError {
  return new PortcullisError({
    code: 'input-invalid',
    message: `expected ${expected}, got "${got.length > 60 ? `${got.slice(0, 60)}…` : got}"${meant}`,
    where: { key: name },
    remedy: `Correct the input \`${name}\`.`,
  });
}
