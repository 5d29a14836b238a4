// Commands that deploy or copy an image without running it here: kubectl, oc, helm, skopeo and crane.

import { valuesOfFlags } from './flags.js';
import { readImageGroups, valuesByWay } from './helm-values.js';

export interface Deploying {
  /** `kubectl set image` */
  readonly command: string;
  /** Names of images, as they are written. */
  readonly images: readonly string[];
  /** The chart that is installed, as it is written. */
  readonly chart?: string;
}

/**
 * What a command deploys or copies; undefined for one that does neither.
 * @param value what a word comes to; undefined where that is not known before the run.
 */
export function deploying(program: string, words: readonly string[], value: (text: string) => string | undefined): Deploying | undefined {
  const verb = words.find((word) => /^[a-z][a-z-]*$/.test(word)) ?? '';
  if (program === 'kubectl' || program === 'oc') return ofCluster(program, words);
  if (program === 'skopeo' && (verb === 'copy' || verb === 'sync')) {
    const source = words.find((word) => /^["']?docker:\/\//.test(word));
    return source === undefined ? undefined : { command: `skopeo ${verb}`, images: [source.replace('docker://', '')] };
  }
  if (program === 'crane') return ofCrane(verb, words);
  if (program === 'helm' && /^(?:install|upgrade|template)$/.test(verb)) return ofHelm(verb, words, value);
  return undefined;
}

/** Flags and their values may stand before the verb. */
function ofCluster(program: string, words: readonly string[]): Deploying | undefined {
  if (words.slice(0, 8).some((word, at) => word === 'set' && words[at + 1] === 'image')) {
    const images = words.flatMap((word) => /^["']?(?:[\w.*-]{1,200})=(.{1,4000})$/s.exec(word)?.[1] ?? []);
    return { command: `${program} set image`, images: images.map(unclosed) };
  }
  const verb = words.slice(0, 8).find((word) => /^(?:run|create|debug)$/.test(word));
  return verb !== undefined ? { command: `${program} ${verb}`, images: valuesOfFlags(words, ['image']) } : undefined;
}

/** A quote that was opened before the part. */
function unclosed(text: string): string {
  return /^[^"']*["']$/.test(text) ? text.slice(0, -1) : text;
}

function ofCrane(verb: string, words: readonly string[]): Deploying | undefined {
  if (verb === 'append') return { command: 'crane append', images: valuesOfFlags(words, ['b', 'base']) };
  if (!/^(?:pull|copy|cp|export|mutate|flatten)$/.test(verb)) return undefined;
  const operands = operandsOf(
    words,
    /^(?:--allow-nondistributable-artifacts|--insecure|-v|--verbose|-a|--all-tags|-n|--no-clobber|--annotate-ref)$/,
  );
  return { command: `crane ${verb}`, images: operands.slice(1, 2) };
}

function ofHelm(verb: string, words: readonly string[], value: (text: string) => string | undefined): Deploying {
  const given = valuesOfFlags(words, ['set', 'set-string'])
    .flatMap((text) => value(text)?.split(/(?<!\\),/) ?? [])
    .flatMap((pair): readonly (readonly [string, { readonly value: string }])[] => {
      const equals = pair.indexOf('=');
      return equals <= 0 ? [] : [[pair.slice(0, equals), { value: pair.slice(equals + 1) }]];
    });
  const images = readImageGroups(valuesByWay(given), '', undefined).flatMap(({ reference }) => reference ?? []);
  // The name of the release stands before it, unless helm makes one up.
  const [, first, second] = operandsOf(words, helmSwitches);
  const chart = second ?? first;
  return { command: `helm ${verb}`, images, ...(chart === undefined ? {} : { chart }) };
}

const helmSwitches =
  /^(?:-i|--install|--atomic|--wait|--wait-for-jobs|--create-namespace|--dry-run|--debug|--devel|--force|--cleanup-on-fail|--reset-values|--reuse-values|--reset-then-reuse-values|-g|--generate-name|--no-hooks|--dependency-update|--skip-crds|--include-crds|--verify|--replace|--render-subchart-notes|--disable-openapi-validation|--pass-credentials|--insecure-skip-tls-verify|--plain-http)$/;

/** Words that are no flags and no values of flags, the verb first. @param switches flags without a value */
function operandsOf(words: readonly string[], switches: RegExp): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    if (!word.startsWith('-')) {
      if (/^\d?[<>&|]/.test(word)) break;
      found.push(word);
    } else if (!word.includes('=') && !switches.test(word)) at++;
  }
  return found;
}
