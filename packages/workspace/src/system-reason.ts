// What the system says went wrong, in words.

/** The system's word for what went wrong: `permission denied (EACCES)`. */
export function systemReason(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  const words: Readonly<Record<string, string>> = {
    EACCES: 'permission denied',
    EPERM: 'operation not permitted',
    ENOENT: 'no such file or directory',
    ELOOP: 'a loop of symbolic links',
    EISDIR: 'a directory',
    ENOTDIR: 'a path through a file',
    EROFS: 'a read-only file system',
    ENOSPC: 'no space left on the device',
    EMFILE: 'too many open files',
    EIO: 'an input/output error',
    EFBIG: 'a file larger than is allowed',
    EDQUOT: 'no space left in the quota',
  };
  if (code === undefined) return error instanceof Error ? error.message : String(error);
  return `${words[code] ?? 'a system error'} (${code})`;
}
