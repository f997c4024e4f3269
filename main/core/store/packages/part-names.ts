import path from 'node:path';

/** The file of one part (1-based): `督办台.zip` where there is only one, else `督办台.001.zip` … */
export function partFile(file: string, part: number, parts: number): string {
  if (parts === 1) return file;
  const { dir, name, ext } = path.parse(file);
  return path.join(dir, `${name}.${String(part).padStart(3, '0')}${ext}`);
}

/** The file of another part, beside the file of the part `known`. Null where that is not named as a part. */
export function siblingPart(file: string, known: number, wanted: number): string | null {
  const { dir, base } = path.parse(file);
  const mark = `.${String(known).padStart(3, '0')}`;
  const at = base.lastIndexOf(mark);
  if (at < 0) return null;
  return path.join(dir, `${base.slice(0, at)}.${String(wanted).padStart(3, '0')}${base.slice(at + mark.length)}`);
}
