import type { DrawnText } from '../drawn-text.ts';
import type { ReadLimits } from './limits.ts';
import type { ScanWay } from './scan/scan-way.ts';

/**
 * What every file of this folder that reads a format exports. `bytes` is the whole file, `name` the name it came under
 * (for the sentences of errors only). Throws CoreError `format-damaged`, `format-encrypted`, `container-bomb` and the
 * like with `{ name }` in the details. `scan`: how pages without text are read.
 */
export type FormatReader = (
  bytes: Uint8Array,
  name: string,
  limits: ReadLimits,
  scan: ScanWay,
) => Promise<DrawnText> | DrawnText;
