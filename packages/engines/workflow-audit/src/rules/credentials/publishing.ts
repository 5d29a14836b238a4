// Commands that publish a package to a registry that takes the identity of a job.

import { hasOption, plainWords } from '../../script.js';

/** Programs in front of a publishing one: `npx npm publish`, `uv run twine upload`, `bundle exec gem push`. */
const fronts: ReadonlyMap<string, readonly string[]> = new Map([
  ['npx', []],
  ['bunx', []],
  ['uvx', []],
  ['uv', ['run']],
  ['pipx', ['run']],
  ['bundle', ['exec']],
  ['poetry', ['run']],
  ['pdm', ['run']],
  ['hatch', ['run']],
  ['pnpm', ['exec']],
]);

/** Name of the registry; undefined for what publishes nothing. */
export function publishes(program: string, args: readonly string[], depth = 0): string | undefined {
  if (hasOption(args, '--dry-run', '-n') && program !== 'nuget') return undefined;
  const words = plainWords(args);
  const own = registryOf(program, args);
  if (own !== undefined || depth > 2) return own;
  const front = fronts.get(program);
  if (front === undefined || front.some((word, at) => words[at] !== word)) return undefined;
  const rest = args.slice(front.length === 0 ? 0 : args.indexOf(front.at(-1) as string) + 1);
  const at = rest.findIndex((word) => !word.startsWith('-'));
  return at < 0 ? undefined : publishes((rest[at] as string).replace(/@.*$/, ''), rest.slice(at + 1), depth + 1);
}

/** Where a program publishes to, and whether its words ask for that. */
const publishers: ReadonlyMap<string, readonly [registry: string, asks: (words: readonly string[]) => boolean]> = new Map([
  ['npm', ['npm', (words) => words.includes('publish') && !/^(?:run|run-script|exec|view|config)$/.test(words[0] ?? '')]],
  ['yarn', ['npm', ([verb, second]) => verb === 'publish' || (verb === 'npm' && second === 'publish')]],
  ['pnpm', ['npm', ([verb]) => verb === 'publish']],
  ['bun', ['npm', ([verb]) => verb === 'publish']],
  ['cargo', ['crates.io', ([verb, second]) => (verb?.startsWith('+') === true ? second : verb) === 'publish']],
  ['gem', ['RubyGems', ([verb]) => verb === 'push']],
  ['twine', ['PyPI', ([verb]) => verb === 'upload']],
  ['uv', ['PyPI', ([verb]) => verb === 'publish']],
  ['hatch', ['PyPI', ([verb]) => verb === 'publish']],
  ['poetry', ['PyPI', ([verb]) => verb === 'publish']],
  ['pdm', ['PyPI', ([verb]) => verb === 'publish']],
  ['nuget', ['NuGet', ([verb]) => verb === 'push']],
  ['dotnet', ['NuGet', ([verb, second]) => verb === 'nuget' && second === 'push']],
]);

function registryOf(program: string, args: readonly string[]): string | undefined {
  if (/^python(?:3(?:\.\d{1,2})?)?$/.test(program) && args[0] === '-m') return registryOf(args[1] ?? '', args.slice(2));
  const [registry, asks] = publishers.get(program) ?? [];
  return asks?.(plainWords(args)) === true ? registry : undefined;
}
