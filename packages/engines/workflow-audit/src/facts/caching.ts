// Which steps restore a cache of GitHub's.

import type { Step } from '@portcullis/formats/workflow';
import { actionName, inputOf, inputText, isFalse } from '../parts.js';

/** How an action decides whether it caches: by an input that is set, or unless an input says no. */
export interface Caching {
  readonly on?: readonly string[];
  readonly unless?: readonly string[];
  /** Input without which it caches nothing at all. */
  readonly given?: string;
  /** Input and value that switch it off. */
  readonly off: readonly [input: string, value: string] | undefined;
}

/** Facts: what the actions are known to do, November 2026; not held row by row against their documentation. */
const known: Readonly<Record<string, Caching>> = {
  'actions/cache': { unless: ['lookup-only'], off: ['lookup-only', 'true'] },
  'actions/cache/restore': { unless: [], off: undefined },
  'actions/setup-node': { on: ['cache'], unless: ['package-manager-cache'], off: ['package-manager-cache', 'false'] },
  'actions/setup-python': { on: ['cache'], off: undefined },
  'actions/setup-java': { on: ['cache'], off: undefined },
  'actions/setup-dotnet': { on: ['cache'], off: undefined },
  'actions/setup-go': { unless: ['cache'], off: ['cache', 'false'] },
  'astral-sh/setup-uv': { unless: ['enable-cache'], off: ['enable-cache', 'false'] },
  'swatinem/rust-cache': { unless: ['lookup-only'], off: ['lookup-only', 'true'] },
  'actions-rust-lang/setup-rust-toolchain': { unless: ['cache'], off: ['cache', 'false'] },
  'ruby/setup-ruby': { on: ['bundler-cache'], off: undefined },
  'gradle/actions/setup-gradle': { unless: ['cache-disabled'], off: ['cache-disabled', 'true'] },
  'docker/setup-buildx-action': { given: 'version', unless: ['cache-binary'], off: ['cache-binary', 'false'] },
  'gradle/gradle-build-action': { unless: ['cache-disabled'], off: ['cache-disabled', 'true'] },
  'graalvm/setup-graalvm': { on: ['cache'], off: undefined },
  'oven-sh/setup-bun': { unless: ['no-cache'], off: ['no-cache', 'true'] },
  'jdx/mise-action': { unless: ['cache'], off: ['cache', 'false'] },
  'mozilla-actions/sccache-action': { unless: [], off: undefined },
  'mlugg/setup-zig': { unless: ['use-cache'], off: ['use-cache', 'false'] },
  'nix-community/cache-nix-action': { unless: [], off: undefined },
  'determinatesystems/magic-nix-cache-action': { unless: ['use-gha-cache'], off: ['use-gha-cache', 'false'] },
  'awalsh128/cache-apt-pkgs-action': { unless: [], off: undefined },
  'ramsey/composer-install': { unless: ['ignore-cache'], off: ['ignore-cache', 'true'] },
  'prefix-dev/setup-pixi': { on: ['cache'], off: undefined },
};

/** How a step restores a cache, by what its inputs say; undefined where it restores none. */
export function cachingOf(step: Step): Caching | undefined {
  const caching = known[actionName(step) ?? ''];
  return caching !== undefined && caches(step, caching) ? caching : undefined;
}

function caches(step: Step, { given, on, unless }: Caching): boolean {
  if (given !== undefined && inputOf(step, given) === undefined) return false;
  if (on?.some((input) => isSet(inputText(step, input))) === true) return true;
  if (unless === undefined) return false;
  return !unless.some((input) => {
    const text = inputText(step, input);
    if (text === undefined) return false;
    return /lookup-only|disabled|ignore|no-cache/.test(input) ? text === 'true' : isFalse(text) || text === '';
  });
}

export function isSet(text: string | undefined): boolean {
  return text !== undefined && text !== '' && text !== 'false';
}
