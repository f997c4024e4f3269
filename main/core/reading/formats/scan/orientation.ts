const exif = [0x45, 0x78, 0x69, 0x66, 0, 0];
const orientationTag = 0x0112;

/** How a camera held its picture, as EXIF has it (1 upright … 8); 1 where a JPEG does not say, and for every other file. */
export function orientationOf(file: Uint8Array): number {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < 4 || view.getUint16(0) !== 0xffd8) return 1;
  // Segments: a mark, a length that counts itself, and what stands in it (JPEG, ISO/IEC 10918-1, annex B).
  for (
    let at = 2;
    at + 4 <= file.length && file[at] === 0xff && file[at + 1] !== 0xda;
    at += 2 + view.getUint16(at + 2)
  ) {
    const isExif = file[at + 1] === 0xe1 && exif.every((byte, place) => file[at + 4 + place] === byte);
    if (isExif) return orientationIn(view, at + 10);
  }
  return 1;
}

/** The directory of EXIF is that of a TIFF, whose places count from `start`. */
function orientationIn(view: DataView, start: number): number {
  if (start + 8 > view.byteLength) return 1;
  const isLittle = view.getUint8(start) === 0x49;
  const directory = start + view.getUint32(start + 4, isLittle);
  if (directory + 2 > view.byteLength) return 1;
  const entries = view.getUint16(directory, isLittle);
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > view.byteLength) return 1;
    if (view.getUint16(at, isLittle) !== orientationTag) continue;
    const value = view.getUint16(at + 8, isLittle);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}
