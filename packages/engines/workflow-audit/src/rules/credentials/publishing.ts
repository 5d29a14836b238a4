// Commands that publish a package to a registry that takes the identity of a job.

import { programWords } from '../../program-words.js';
import { hasOption } from '../../script.js';

/** Programs in front of a publishing one: `npx npm publish`, `uv run twine upload`, `bundle exec gem push`. */
const fronts: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['npx', [[]]],
  ['bunx', [[]]],
  ['uvx', [[]]],
  ['uv', [['run'], ['tool', 'run']]],
  ['pipx', [['run']]],
  ['bundle', [['exec']]],
  ['poetry', [['run']]],
  ['pdm', [['run']]],
  ['hatch', [['run']]],
  // Both start a package's own program by its name alone.
  ['pnpm', [['exec'], ['dlx'], []]],
  ['yarn', [['dlx'], ['exec'], ['run'], []]],
  ['npm', [['exec']]],
]);

/** Name of the registry; undefined for what publishes nothing. */
export function publishes(program: string, args: readonly string[], depth = 0): string | undefined {
  // Most programs publish nothing and start none that does.
  const isPython = program.startsWith('python');
  if (!isPython && !publishers.has(program) && !fronts.has(program)) return undefined;
  if (hasOption(args, '--dry-run', '-n') && program !== 'nuget') return undefined;
  if (isPython && /^python(?:3(?:\.\d{1,2})?)?$/.test(program) && args[0] === '-m') return publishes(args[1] ?? '', args.slice(2), depth);
  const words = programWords(program, args);
  const own = registryOf(program, words);
  if (own !== undefined || depth > 2) return own;
  const front = fronts.get(program)?.find((verbs) => verbs.every((verb, at) => words[at] === verb));
  const started = front === undefined ? undefined : words[front.length];
  if (front === undefined || started === undefined) return undefined;
  return publishes(started.replace(/@.*$/, ''), words.slice(front.length + 1), depth + 1);
}

/** Where a program publishes to, and whether its words ask for that. */
const publishers: ReadonlyMap<string, readonly [registry: string, asks: (words: readonly string[]) => boolean]> = new Map([
  ['npm', ['npm', (words) => words.includes('publish') && !/^(?:run|run-script|exec|view|config)$/.test(words[0] ?? '')]],
  ['yarn', ['npm', ([verb, second]) => verb === 'publish' || (verb === 'npm' && second === 'publish')]],
  ['pnpm', ['npm', ([verb]) => verb === 'publish']],
  ['bun', ['npm', ([verb]) => verb === 'publish']],
  ['changeset', ['npm', ([verb]) => verb === 'publish']],
  ['lerna', ['npm', ([verb]) => verb === 'publish']],
  ['nx', ['npm', ([verb, second]) => verb === 'release' && second === 'publish']],
  [
    'cargo',
    ['crates.io', (words) => words.find((word) => !word.startsWith('+') && word !== 'workspaces' && word !== 'release') === 'publish'],
  ],
  ['gem', ['RubyGems', ([verb]) => verb === 'push']],
  ['twine', ['PyPI', ([verb]) => verb === 'upload']],
  ['uv', ['PyPI', ([verb]) => verb === 'publish']],
  ['hatch', ['PyPI', ([verb]) => verb === 'publish']],
  ['poetry', ['PyPI', ([verb]) => verb === 'publish']],
  ['pdm', ['PyPI', ([verb]) => verb === 'publish']],
  ['flit', ['PyPI', ([verb]) => verb === 'publish']],
  ['maturin', ['PyPI', ([verb]) => verb === 'publish' || verb === 'upload']],
  ['nuget', ['NuGet', ([verb]) => verb === 'push']],
  ['dotnet', ['NuGet', ([verb, second]) => verb === 'nuget' && second === 'push']],
]);

function registryOf(program: string, words: readonly string[]): string | undefined {
  const [registry, asks] = publishers.get(program) ?? [];
  return asks?.(words) === true ? registry : undefined;
}
