// *.tf of Terraform and OpenTofu: the providers that `required_providers` asks for where no lock is beside them, and the modules that come
// from elsewhere, of which no lock says anything. https://developer.hashicorp.com/terraform/language/modules/sources

import { lineIndex } from '@portcullis/core';
import { type HclBlock, type HclBody, hclAttribute, hclText, parseHcl } from '@portcullis/formats/hcl';
import type { Manifest, Origin } from '../../model.js';
import { gitOrigin } from '../../origins.js';
import { programText } from '../../program.js';
import { ending, except, isOther, type Reader, type Source } from '../../reader.js';
import { allComputed, type Wish, wishList } from '../../wishes.js';

export const terraformConfiguration: Reader = {
  id: 'terraform-configuration',
  title: 'a configuration of Terraform',
  // Below `.terraform` are the modules that it fetched.
  matches: except(ending(['tf', 'tofu']), /(?:^|\/)\.terraform\//),
  // Most say nothing of either.
  recognises: (source) => isOther(source) || /\brequired_providers\b|^[ \t]*module[ \t]+"/m.test(source.bytes.toString('latin1')),
  read,
};

const publicRegistry = 'registry.terraform.io';

function read(source: Source): Manifest {
  const text = programText(source, /^[ \t]*(?:terraform|module)\b/m, 'a configuration of Terraform');
  const lines = lineIndex(text);
  const body = parseHcl(text, source.path);
  const computed: number[] = [];
  const line = (block: Pick<HclBlock, 'at'>): number => lines.positionAt(block.at.start).line;
  const isLocked = source.beside('.terraform.lock.hcl') !== undefined;
  const wishes = body.blocks.flatMap((block): readonly Wish[] => {
    if (block.type === 'terraform' && !isLocked)
      return block.body.blocks.flatMap((one) => (one.type === 'required_providers' ? providersOf(one.body, line) : []));
    if (block.type !== 'module') return [];
    const address = hclText(hclAttribute(block.body, 'source'));
    if (address === undefined) {
      computed.push(line(block));
      return [];
    }
    const wish = moduleOf(address, hclText(hclAttribute(block.body, 'version')));
    return wish === undefined ? [] : [{ ...wish, line: line(block) }];
  });
  return wishList(wishes, { gaps: allComputed(computed, 'the source of a module') });
}

function providersOf({ attributes }: HclBody, line: (block: Pick<HclBlock, 'at'>) => number): readonly Wish[] {
  return attributes.map((attribute): Wish => {
    const { value, name } = attribute;
    const entry = (key: string): string | undefined =>
      value.kind === 'object' ? hclText(value.entries.find((one) => one.key === key)?.value) : undefined;
    // Before version 0.13 the range alone stood there.
    const range = value.kind === 'object' ? entry('version') : hclText(value);
    const parts = (entry('source') ?? `hashicorp/${name}`).toLowerCase().split('/');
    const [host, namespace, type] = parts.length === 3 ? parts : [publicRegistry, ...parts];
    return {
      identity: { type: 'terraform', namespace: `${host}/${namespace}`, name: type ?? name },
      ...asked(range),
      origin: { kind: 'registry', registry: host as string },
      line: line(attribute),
    };
  });
}

function asked(range: string | undefined): Pick<Wish, 'range' | 'version'> {
  return { range, version: /^=?\s*(\d+\.\d+\.\d+(?:-[\w.-]{1,60})?)$/.exec(range?.trim() ?? '')?.[1] };
}

/** Undefined for a folder of the product. */
function moduleOf(address: string, range: string | undefined): Wish | undefined {
  if (/^\.{0,2}\//.test(address) || address === '.') return undefined;
  const bare = address.replace(/^(?:git|hg|s3|gcs)::/, '').split('?', 1)[0] as string;
  const commit = /[?&]ref=([^&]{1,200})/.exec(address)?.[1];
  const isGit = /^git::/.test(address) || /^(?:git@|ssh:|github\.com\/|bitbucket\.org\/)/.test(address) || /\.git(?:\/|$)/.test(bare);
  const [, host = publicRegistry, namespace, name, system] =
    /^(?:([\w-]{1,100}(?:\.[\w-]{1,100}){1,8}(?::\d{1,5})?)\/)?([\w-]{1,100})\/([\w-]{1,100})\/([\w-]{1,100})(?:\/\/.*)?$/.exec(address) ??
    [];
  if (!isGit && namespace !== undefined)
    return {
      identity: { type: 'terraform', namespace: `${host}/${namespace}/${name}`, name: system as string },
      ...asked(range),
      origin: { kind: 'registry', registry: host },
    };
  const url = bare.startsWith('github.com/') || bare.startsWith('bitbucket.org/') ? `https://${bare}` : bare;
  // A folder within it stands behind two slashes.
  const scheme = url.indexOf('://');
  const inner = url.indexOf('//', scheme < 0 ? 0 : scheme + 3);
  const place = inner < 0 ? url : url.slice(0, inner);
  const last = place
    .replace(/\/+$/, '')
    .split('/')
    .at(-1)
    ?.replace(/\.(?:git|zip|tar\.gz|tgz)$/, '');
  const origin: Origin = isGit ? gitOrigin(place, commit) : { kind: 'url', url: place };
  return { identity: { type: 'generic', name: last || place }, origin };
}
