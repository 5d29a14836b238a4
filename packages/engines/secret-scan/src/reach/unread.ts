// What a file is that was not searched, and whether that is a gap: a picture is no text and never was; a file that is called
// `.env` and holds something else, a pointer to a content that is elsewhere, or an archive that cannot be opened is one.

import { memberName, type SkippedInput } from '@portcullis/core';

/** Names of files that are text, or ought to be. */
const textNames =
  /(?:^|\/)(?:\.?env(?:\.[\w.-]{1,40})?|\.(?:npmrc|netrc|pypirc|pgpass|my\.cnf|htpasswd|git-credentials|dockercfg|bashrc|bash_profile|profile|zshrc|yarnrc)|(?:docker|container|make|jenkins|rake|gem|proc|vagrant|caddy)file(?:\.[\w-]{1,40})?|credentials|id_(?:rsa|dsa|ecdsa|ed25519)|[^/]{1,200}\.(?:env|ya?ml|json[5c]?|jsonl|toml|ini|cfg|conf|config|properties|props|xml|txt|md|rst|csv|tsv|sh|bash|zsh|fish|ps1|psm1|bat|cmd|py|rb|pl|php|go|rs|java|kt|scala|groovy|gradle|cs|vb|js|mjs|cjs|jsx|tsx|vue|svelte|html?|css|scss|sql|tf|tfvars|hcl|nomad|dockerfile|http|rest|log|pem|asc|ovpn|rdp|tmpl|template|j2|erb|plist))$/i;

/** Pictures, sound, films and fonts: what a pointer to one stands for is no text either. */
const mediaNames =
  /\.(?:png|jpe?g|gif|bmp|ico|webp|avif|tiff?|psd|ai|xcf|svgz|mp[34]|m4[av]|mov|avi|mkv|webm|wav|flac|ogg|opus|ttf|otf|woff2?|eot|blend|fbx|glb|gltf|obj|stl|dae|uasset|umap)$/i;

/** First bytes of formats that are not text though some begin with many letters. */
const binaryMagic: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x4d, 0x5a, 0x90],
  [0xca, 0xfe, 0xba, 0xbe],
  [0xcf, 0xfa, 0xed, 0xfe],
  [0x25, 0x50, 0x44, 0x46],
  [0x00, 0x61, 0x73, 0x6d],
  [0x52, 0x49, 0x46, 0x46],
  [0x4f, 0x67, 0x67, 0x53],
  [0x49, 0x44, 0x33],
  [0x50, 0x41, 0x43, 0x4b],
  [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65],
  [0x77, 0x4f, 0x46],
  [0x00, 0x01, 0x00, 0x00, 0x00],
  [0x44, 0x49, 0x52, 0x43],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** First bytes of compressed files that are not opened here. */
export const closedArchives: readonly (readonly [kind: string, magic: readonly number[]])[] = [
  ['bzip2', [0x42, 0x5a, 0x68]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['lz4', [0x04, 0x22, 0x4d, 0x18]],
  ['lzip', [0x4c, 0x5a, 0x49, 0x50]],
  ['cabinet', [0x4d, 0x53, 0x43, 0x46]],
  ['compress', [0x1f, 0x9d]],
  ['git pack', [...Buffer.from('PACK\0\0\0')]],
  ['git bundle', [...Buffer.from('# v2 git bundle\n')]],
  ['git bundle', [...Buffer.from('# v3 git bundle\n')]],
];

/** By its first bytes alone, which some words begin with too. */
export function isClosedArchive(bytes: Uint8Array): boolean {
  return closedArchives.some(([, magic]) => starts(bytes, magic));
}

const probeBytes = 8000;
/** Among letters, so many bytes in a hundred may be none before a content counts as binary. */
const strayPercent = 30;
/** Where NULs are most of a content, so many of its other bytes in a hundred are printed letters if it is text. */
const printedPercent = 80;
const leastPrinted = 12;

function starts(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

/** UTF-32 by its mark, or by the NULs around each of its first letters: read as UTF-16 it would seem to be text with nothing in it. */
export function isUtf32(bytes: Uint8Array): boolean {
  if (starts(bytes, [0xff, 0xfe, 0, 0]) || starts(bytes, [0, 0, 0xfe, 0xff])) return true;
  return hasWideLetters(bytes, 0) || hasWideLetters(bytes, 3);
}

const wideLetters = 8;

/** Whether each of the first letters is a byte of printable ASCII at this place among four, and the other three are none. */
function hasWideLetters(bytes: Uint8Array, place: number): boolean {
  if (bytes.length < 4 * wideLetters) return false;
  for (let at = 0; at < 4 * wideLetters; at++) {
    const byte = bytes[at] as number;
    if (at % 4 === place ? byte < 9 || byte > 126 : byte !== 0) return false;
  }
  return true;
}

/**
 * EBCDIC, as mainframes write: its letters, digits and blanks are bytes that hardly any other text is full of, and it has
 * neither blanks nor line breaks of ASCII. Read as Latin-1 it would seem to be text with nothing in it.
 */
export function isEbcdic(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, probeBytes);
  let own = 0;
  let blanks = 0;
  let ascii = 0;
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] as number;
    if (byte === 0x40) blanks++;
    if (byte === 0x20 || byte === 0x0a) ascii++;
    if ((byte >= 0xf0 && byte <= 0xf9) || (byte >= 0x81 && byte <= 0xe9 && (byte & 0x0f) <= 9 && (byte & 0x0f) > 0) || byte === 0x40) own++;
  }
  return length >= 16 && own * 100 >= length * 70 && blanks * 100 >= length * 4 && ascii * 100 <= length;
}

/**
 * Whether content with NULs in it is text all the same, which one stray byte would otherwise hide from the scan. NULs that fill up
 * blocks or stand between its parts say nothing of the rest, if the rest is text in earnest.
 */
export function isTextWithStrays(bytes: Uint8Array): boolean {
  if (binaryMagic.some((magic) => starts(bytes, magic)) || isClosedArchive(bytes)) return false;
  if (isUtf32(bytes)) return false;
  const head = counted(bytes.subarray(0, probeBytes));
  if ((head.nuls + head.strays) * 100 <= head.length * strayPercent) return true;
  const first = bytes.findIndex((byte) => byte !== 0);
  const { nuls, printed, length } = first <= 0 ? head : counted(bytes.subarray(first, first + probeBytes));
  return printed >= leastPrinted && printed * 100 >= (length - nuls) * printedPercent;
}

function counted(bytes: Uint8Array) {
  let nuls = 0;
  let strays = 0;
  let printed = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte === 0) nuls++;
    else if ((byte < 32 && (byte < 8 || byte > 13) && byte !== 27) || byte === 127) strays++;
    else if (byte < 127) printed++;
  }
  return { nuls, strays, printed, length: bytes.length };
}

/** A content that was not searched, by its first bytes and its name. `asked`: the user named this very file. */
export function unread(head: Uint8Array, path: string, asked = false): SkippedInput {
  if (isUtf32(head)) return { path, reason: 'encoding', gap: true, detail: 'UTF-32 is not read: save it as UTF-8' };
  if (isEbcdic(head)) return { path, reason: 'encoding', gap: true, detail: 'EBCDIC is not read: save it as UTF-8' };
  const closed = closedArchives.find(([, magic]) => starts(head, magic));
  if (closed !== undefined)
    return { path, reason: 'archive-unsupported', gap: true, detail: `archives of the kind ${closed[0]} are not opened` };
  if (textNames.test(memberName(path)))
    return { path, reason: 'binary', gap: true, detail: 'it has the name of a text and holds something else' };
  return { path, reason: 'binary', gap: asked, ...(asked ? { detail: 'it is no text' } : {}) };
}

const pointer =
  /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1\r?\n(?:ext-[^\n]{1,200}\n){0,10}oid sha256:[0-9a-f]{64}\r?\nsize \d+\s{0,4}$/;

/** The entry for a pointer of Git LFS, which stands for a content that is not here; undefined for any other content. */
export function lfsPointer(bytes: Uint8Array, path: string): SkippedInput | undefined {
  if (bytes.length > 1024 || bytes[0] !== 0x76 || !pointer.test(Buffer.from(bytes).toString('latin1'))) return undefined;
  return {
    path,
    reason: 'lfs-pointer',
    gap: !mediaNames.test(path),
    detail: 'its content is in Git LFS and not here; check out with `lfs: true`',
  };
}
