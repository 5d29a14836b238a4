// Base64 as strangers write it. Node decodes leniently, so two texts could mean one signature; one spelling is accepted.

/** In either alphabet, with or without padding, as the JSON mapping of protocol buffers allows; without stray bits at the end. */
export function isBase64(text: string): boolean {
  // Anchored and read once: padding without end costs no more than other text.
  if (!/^[^=]*={0,2}$/.test(text)) return false;
  const digits = text.replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_');
  return Buffer.from(digits, 'base64url').toString('base64url') === digits;
}

/** The bytes of a text that may be broken into lines, as Go's decoder lets it be; undefined where it is no base64. */
export function base64Bytes(text: string): Buffer | undefined {
  const line = text.replace(/[\r\n]/g, '');
  return isBase64(line) ? Buffer.from(line, 'base64') : undefined;
}
