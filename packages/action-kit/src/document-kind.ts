// What kind of document a file is, by how it begins: a result may take the place of an earlier one, and of nothing else.

/** How each kind that anything here writes begins, whoever wrote it; the forms that tools give it by sorting keys count too. */
const kinds: readonly (readonly [name: string, begins: RegExp])[] = [
  ['SARIF', /^\{\s*"\$schema"\s*:\s*"[^"]{0,300}sarif/i],
  ['SARIF', /^\{\s*"runs"\s*:\s*\[/],
  ['SARIF', /^\{\s*"version"\s*:\s*"2\.[^"]{0,30}"\s*,\s*"(?:\$schema"\s*:\s*"[^"]{0,300}sarif|runs")/i],
  ['CycloneDX', /^\{\s*(?:"\$schema"\s*:\s*"[^"]{0,300}"\s*,\s*)?"bomFormat"\s*:\s*"CycloneDX"/],
  ['CycloneDX', /^\{\s*"\$schema"\s*:\s*"[^"]{0,300}cyclonedx/i],
  ['CycloneDX', /^<\?xml[^>]{0,200}>\s*<bom\b/],
  ['SPDX', /^\{\s*"(?:SPDXID|spdxVersion)"/],
  ['SPDX', /^\{\s*"@context"\s*:\s*"https:\/\/spdx\.org\//],
  ['SPDX', /^SPDXVersion:/],
  ['in-toto', /^\{\s*"_type"\s*:\s*"https:\/\/in-toto\.io\//],
  ['dependency snapshot', /^\{\s*"version"\s*:\s*0\s*,\s*"(?:job|sha|ref)"/],
  ['image lock', /^\{\s*"version"\s*:\s*1\s*,\s*"verifiedAt"/],
  ['occurrences', /^\{\s*"occurrences"\s*:/],
  ['decision', /^\{\s*"schemaVersion"\s*:\s*"[^"]{0,30}"\s*,\s*"tool"/],
  ['audit', /^\{\s*"time"\s*:\s*"[^"]{0,40}"\s*,\s*"gate"/],
  ['JUnit', /^(?:<\?xml[^>]{0,200}>\s*)?<testsuites name="portcullis"/],
  ['hadolint', /^\[\s*(?:\]|\{\s*"(?:code|categories|check_name|column)"\s*:)/],
  ['hadolint', /^\{\s*"(?:categories|check_name)"\s*:/],
  ['hadolint', /^\{\s*"filename"\s*:\s*"[^"]{0,4000}"\s*,\s*"line"/],
  ['hadolint', /^\{\s*"issues"\s*:\s*\[/],
  ['hadolint', /^(?:<\?xml[^>]{0,200}>\s*)?<(?:checkstyle version="4\.3"|checkstyle version='4\.3'|testsuites name="Hadolint run")/],
  ['hadolint', /^(?:hadolint:)?[^\n]{1,4000}:\d{1,9}:? (?:DL|SC)\d{4} (?:error|warning|info|style|ignore): /],
  ['report', /^<!DOCTYPE html>\s*<html lang="en">\s*<head>\s*<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy"/],
  ['patch', /^diff --git /],
  ['Markdown decision', /^#{1,6} (?:Blocked|Passed|Not blocked)[:,]/],
];

/** Letters of a file by which its kind is known. */
export const headLength = 4096;

/** @param head the first letters of a document. @returns undefined for one of no kind that is written here. */
export function documentKind(head: string): string | undefined {
  const text = head.replace(/^\ufeff/, '').trimStart();
  return kinds.find(([, begins]) => begins.test(text))?.[0];
}

/** Kinds of which one without anything in it is an empty file. */
const mayBeEmpty: ReadonlySet<string | undefined> = new Set(['patch', 'in-toto', 'hadolint']);

/** Whether a document may take the place of another: it must be one of its kind, or say nothing. */
export function mayReplace(head: string, earlier: string): boolean {
  if (earlier.trim() === '') return true;
  const kind = documentKind(earlier);
  return head.trim() === '' ? mayBeEmpty.has(kind) : documentKind(head) === kind;
}
