import type { SecrecyMark } from '#shared/domain/secrecy-mark.ts';
import { CoreError } from '../../core-error.ts';
import type { DrawnText } from '../drawn-text.ts';
import { drawText } from '../formats/draw-text.ts';
import { readLimits } from '../formats/limits.ts';
import { findSecrecyMarks } from './find-secrecy-marks.ts';

/**
 * The marks of secrecy of a drawn file; of a package those of its own name and of all its files, so that it is known before any of them is
 * stored. A file of a package that cannot be read has none: it is not stored either.
 */
export async function secrecyOf(drawn: DrawnText, name: string, depth = 0): Promise<SecrecyMark[]> {
  const marks = findSecrecyMarks(drawn, name);
  if (depth > readLimits.zipNesting) return marks;
  for (const entry of drawn.entries ?? []) marks.push(...(await secrecyOfEntry(entry, depth)));
  return marks;
}

async function secrecyOfEntry(
  { name, bytes }: { name: string; bytes: Uint8Array },
  depth: number,
): Promise<SecrecyMark[]> {
  try {
    return await secrecyOf(await drawText(bytes, name), name, depth + 1);
  } catch (error) {
    if (error instanceof CoreError) return [];
    throw error;
  }
}
