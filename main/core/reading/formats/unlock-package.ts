import { createDecipheriv, createHash } from 'node:crypto';
import type { ReadLimits } from './limits.ts';
import { openOle } from './ole-container.ts';
import { descendants, readXml, type XmlNode } from './xml.ts';

/** The password that Excel itself gives to a workbook of which only the structure or writing is protected ([MS-OFFCRYPTO] 2.4.2.1). */
export const defaultPassword = 'VelvetSweatshop';

/** A lock that asks for more rounds is made to keep a reader busy; Office asks for 100,000. */
const mostRounds = 200_000;

const segmentBytes = 4096;

/** What each key of the newer lock is for ([MS-OFFCRYPTO] 2.3.4.11). */
const purposes = { input: 'fea7d2763b4b9e79', value: 'd7aa0f6d3061344e', key: '146e0be7abacd0d6' };

/** The package inside a locked office file of 2007 and later, where this is its password; null where it is not, or the lock is of another kind. */
export function unlockedPackage(
  bytes: Uint8Array,
  name: string,
  limits: ReadLimits,
  password = defaultPassword,
): Uint8Array | null {
  const ole = openOle(bytes);
  const info = ole?.stream('EncryptionInfo');
  const locked = ole?.stream('EncryptedPackage');
  if (!info || !locked || info.length < 12 || locked.length < 8) return null;
  const view = new DataView(info.buffer, info.byteOffset, info.byteLength);
  const size = Number(new DataView(locked.buffer, locked.byteOffset).getBigUint64(0, true));
  const minor = view.getUint16(2, true);
  try {
    const isNewer = view.getUint16(0, true) === 4 && minor === 4;
    const open = isNewer
      ? openNewer(info.subarray(8), password, name, limits)
      : minor === 2
        ? openOlder(view, password)
        : null;
    return open?.(locked.subarray(8)).subarray(0, size) ?? null;
  } catch {
    // What does not fit its own description has another password, or is no lock of Office.
    return null;
  }
}

type Open = (locked: Uint8Array) => Uint8Array;

function hash(algorithm: string, ...parts: Uint8Array[]): Buffer {
  const running = createHash(algorithm);
  for (const part of parts) running.update(part);
  return running.digest();
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** The password with a salt, hashed round by round. */
function spun(algorithm: string, salt: Uint8Array, password: string, rounds: number): Buffer {
  let value = hash(algorithm, salt, Buffer.from(password, 'utf16le'));
  for (let round = 0; round < rounds; round += 1) value = hash(algorithm, number(round), value);
  return value;
}

/** Bytes cut, or filled with 0x36, to a length. */
function fitted(bytes: Uint8Array, length: number): Buffer {
  return Buffer.concat([bytes.subarray(0, length), Buffer.alloc(Math.max(0, length - bytes.length), 0x36)]);
}

function decrypted(cipher: string, key: Uint8Array, iv: Uint8Array | null, data: Uint8Array): Buffer {
  const decipher = createDecipheriv(`aes-${key.length * 8}-${cipher}`, key, iv).setAutoPadding(false);
  return Buffer.concat([decipher.update(data), decipher.final()]);
}

/** The lock of Office 2010 and later: its description is XML ([MS-OFFCRYPTO] 2.3.4.10). */
function openNewer(xml: Uint8Array, password: string, name: string, limits: ReadLimits): Open | null {
  const root = readXml({ xml: new TextDecoder().decode(xml), name, limits });
  const [data] = descendants(root, 'keyData');
  const [own] = descendants(root, 'encryptedKey');
  const rounds = Number(own?.attributes.spinCount);
  if (data === undefined || own === undefined || !(rounds >= 0 && rounds <= mostRounds)) return null;
  const algorithm = algorithmOf(own);
  const base = spun(algorithm, bytesIn(own, 'saltValue'), password, rounds);
  const read = (purpose: string, attribute: string) => {
    const key = fitted(hash(algorithm, base, Buffer.from(purpose, 'hex')), Number(own.attributes.keyBits) / 8);
    return decrypted('cbc', key, fitted(bytesIn(own, 'saltValue'), blockSize(own)), bytesIn(own, attribute));
  };
  const input = read(purposes.input, 'encryptedVerifierHashInput').subarray(0, Number(own.attributes.saltSize));
  const wanted = hash(algorithm, input);
  if (!read(purposes.value, 'encryptedVerifierHashValue').subarray(0, wanted.length).equals(wanted)) return null;
  const key = read(purposes.key, 'encryptedKeyValue').subarray(0, Number(data.attributes.keyBits) / 8);
  return (locked) => inSegments(locked, data, key);
}

function inSegments(locked: Uint8Array, data: XmlNode, key: Uint8Array): Uint8Array {
  const pieces: Buffer[] = [];
  for (let at = 0, index = 0; at < locked.length; at += segmentBytes, index += 1) {
    const whole = locked.subarray(at, at + segmentBytes);
    const segment = whole.subarray(0, whole.length - (whole.length % blockSize(data)));
    const iv = fitted(hash(algorithmOf(data), bytesIn(data, 'saltValue'), number(index)), blockSize(data));
    pieces.push(decrypted('cbc', key, iv, segment));
  }
  return new Uint8Array(Buffer.concat(pieces));
}

function bytesIn({ attributes }: XmlNode, name: string): Buffer {
  return Buffer.from(attributes[name] ?? '', 'base64');
}

function blockSize({ attributes }: XmlNode): number {
  return Number(attributes.blockSize) || 16;
}

function algorithmOf({ attributes }: XmlNode): string {
  return (attributes.hashAlgorithm ?? 'SHA1').toLowerCase().replace('-', '');
}

/** The lock of Office 2007 ([MS-OFFCRYPTO] 2.3.4.5 to 2.3.4.9): a header of given size, then salt, verifier and its hash. */
function openOlder(info: DataView, password: string): Open | null {
  const keyBytes = info.getUint32(12 + 16, true) / 8;
  const at = 12 + info.getUint32(8, true);
  const bytes = (from: number, length: number) => new Uint8Array(info.buffer, info.byteOffset + at + from, length);
  const base = hash('sha1', spun('sha1', bytes(4, 16), password, 50_000), number(0));
  const half = (fill: number) => {
    const block = Buffer.alloc(64, fill);
    for (const [index, byte] of base.entries()) block[index] = (block[index] ?? 0) ^ byte;
    return hash('sha1', block);
  };
  const key = Buffer.concat([half(0x36), half(0x5c)]).subarray(0, keyBytes);
  const wanted = hash('sha1', decrypted('ecb', key, null, bytes(20, 16)));
  if (!decrypted('ecb', key, null, bytes(40, 32)).subarray(0, 20).equals(wanted)) return null;
  return (locked) =>
    new Uint8Array(decrypted('ecb', key, null, locked.subarray(0, locked.length - (locked.length % 16))));
}
