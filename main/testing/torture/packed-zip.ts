import { deflateRawSync } from 'node:zlib';

/** A member whose bytes are packed already, with the unpacked size that the directory is to name. */
type PackedMember = { name: string; packed: Uint8Array; unpacked: number };

/** A zip of packed members, whatever they say of themselves. Checksums are left at nought. */
export function packedZip(members: readonly PackedMember[]): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, packed, unpacked } of members) {
    const nameBytes = Buffer.from(name);
    const sizes = Buffer.alloc(8);
    sizes.writeUInt32LE(packed.length, 0);
    sizes.writeUInt32LE(unpacked, 4);
    // Version, UTF-8 name, deflate, no time, no checksum.
    const facts = Buffer.concat([Buffer.from([20, 0, 0, 8, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0]), sizes]);
    const nameLength = Buffer.from([nameBytes.length, 0, 0, 0]);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), facts, nameLength, nameBytes]);
    const place = Buffer.alloc(4);
    place.writeUInt32LE(at);
    const entry = [Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, nameLength, Buffer.alloc(10), place, nameBytes];
    directory.push(Buffer.concat(entry));
    pieces.push(local, Buffer.from(packed));
    at += local.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...pieces, listed, end]));
}

/** Zeros packed by deflate, about a thousandth of their number (a whole number of megabytes). */
export function zerosInDeflate(count: number): Uint8Array {
  return new Uint8Array(deflateRawSync(Buffer.alloc(count), { level: 9 }));
}
