import { CoreError } from '../core-error.ts';
import { systemCode } from './file-port.ts';

const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const denied = new Set(['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'ENOTDIR', 'EEXIST', 'EISDIR', 'ENOENT']);

/** A failed write as an expected error: `disk-full`, `disk-denied`, or the failure itself when it is neither. */
export function asDiskError(error: unknown, folder: string): unknown {
  const code = systemCode(error);
  if (full.has(code)) return new CoreError('disk-full', { folder }, { cause: error });
  if (denied.has(code)) return new CoreError('disk-denied', { folder, reason: code }, { cause: error });
  return error;
}
