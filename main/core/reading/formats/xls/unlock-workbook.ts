import { createHash } from 'node:crypto';
import { CoreError } from '#core/core-error.ts';
import { defaultPassword } from '../unlock-package.ts';
import { type BiffRecord, recordType, viewOf } from './biff-records.ts';

/** Every 1,024 bytes of the stream have a key of their own. */
const blockSize = 1024;

/** Records that stand open in a locked stream ([MS-XLS] 2.2.10). */
const openRecords: ReadonlySet<number> = new Set([
  recordType.beginning,
  recordType.locked,
  0xe1,
  0x194,
  0x195,
  0x196,
  0x193,
]);

type KeyOf = (block: number) => Uint8Array;

/**
 * The stream of a locked workbook without its lock, where its password is the one that Excel gives by itself. Errors: `format-encrypted`
 * for any other.
 */
export function unlockedWorkbook(stream: Uint8Array, lock: BiffRecord, name: string): Uint8Array {
  const keyOf = keysOf(lock.data);
  if (keyOf === null) throw new CoreError('format-encrypted', { name });
  const clear = stream.slice();
  const view = viewOf(stream);
  const cipher = new BlockCipher(keyOf);
  for (let at = 0; at + 4 <= stream.length; ) {
    const type = view.getUint16(at, true);
    const end = Math.min(stream.length, at + 4 + view.getUint16(at + 2, true));
    // Of a sheet's entry the place of its part stands open.
    const from = at + 4 + (type === recordType.sheet ? 4 : 0);
    if (!openRecords.has(type)) cipher.apply(clear, from, end);
    at = end;
  }
  return clear;
}

/** Keys by the default password; null where the lock is of another kind or the password another. */
function keysOf(lock: Uint8Array): KeyOf | null {
  const view = viewOf(lock);
  if (lock.length < 54 || view.getUint16(0, true) !== 1) return null;
  const major = view.getUint16(2, true);
  if (major === 1) return simpleKeys(lock.subarray(6, 22), lock.subarray(22, 38), lock.subarray(38, 54));
  return view.getUint16(4, true) === 2 ? apiKeys(lock.subarray(6)) : null;
}

function wide(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf16le'));
}

function hash(algorithm: 'md5' | 'sha1', ...parts: Uint8Array[]): Uint8Array {
  const running = createHash(algorithm);
  for (const part of parts) running.update(part);
  return new Uint8Array(running.digest());
}

function number(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  viewOf(bytes).setUint32(0, value, true);
  return bytes;
}

/** 40-bit RC4 of Office 97 and 2000 ([MS-OFFCRYPTO] 2.3.6). */
function simpleKeys(salt: Uint8Array, verifier: Uint8Array, verifierHash: Uint8Array): KeyOf | null {
  const short = hash('md5', wide(defaultPassword)).subarray(0, 5);
  const repeated = Array.from({ length: 16 }, () => [short, salt]).flat();
  const base = hash('md5', ...repeated).subarray(0, 5);
  const keyOf: KeyOf = (block) => hash('md5', base, number(block));
  return fits(keyOf, verifier, verifierHash, 'md5') ? keyOf : null;
}

/** RC4 by the interface of Windows, Office XP and 2003 ([MS-OFFCRYPTO] 2.3.5): a header, then salt, verifier and its hash. */
function apiKeys(lock: Uint8Array): KeyOf | null {
  const view = viewOf(lock);
  const headerSize = view.getUint32(4, true);
  const at = 8 + headerSize;
  if (at + 60 > lock.length) return null;
  const keyBytes = (view.getUint32(8 + 16, true) || 40) / 8;
  const salt = lock.subarray(at + 4, at + 20);
  const base = hash('sha1', salt, wide(defaultPassword));
  const keyOf: KeyOf = (block) => {
    const key = hash('sha1', base, number(block)).subarray(0, keyBytes);
    // A key of 40 bits is filled up with zeros.
    return keyBytes === 5 ? Uint8Array.from([...key, ...new Array<number>(11).fill(0)]) : key;
  };
  const [verifier, verifierHash] = [lock.subarray(at + 20, at + 36), lock.subarray(at + 40, at + 60)];
  return fits(keyOf, verifier, verifierHash, 'sha1') ? keyOf : null;
}

/** Whether the hash of the verifier is the one that the file gives: both are locked with the first key, one after the other. */
function fits(keyOf: KeyOf, verifier: Uint8Array, verifierHash: Uint8Array, algorithm: 'md5' | 'sha1'): boolean {
  const both = Uint8Array.from([...verifier, ...verifierHash]);
  new BlockCipher(keyOf).apply(both, 0, both.length);
  const wanted = hash(algorithm, both.subarray(0, verifier.length));
  return wanted.every((byte, at) => byte === both[verifier.length + at]);
}

/** RC4 over a stream whose blocks have keys of their own; every byte of the stream moves it on, whether it is locked or not. */
class BlockCipher {
  private readonly keyOf: KeyOf;
  private block = -1;
  private at = 0;
  private state = new Uint8Array();
  private i = 0;
  private j = 0;

  constructor(keyOf: KeyOf) {
    this.keyOf = keyOf;
  }

  apply(bytes: Uint8Array, from: number, to: number): void {
    for (let at = from; at < to; at += 1) {
      this.moveTo(at);
      bytes[at] = (bytes[at] ?? 0) ^ this.next();
      this.at += 1;
    }
  }

  private moveTo(at: number): void {
    const block = Math.floor(at / blockSize);
    if (block !== this.block) this.begin(block);
    for (; this.at < at; this.at += 1) this.next();
  }

  private begin(block: number): void {
    this.block = block;
    this.at = block * blockSize;
    this.i = 0;
    this.j = 0;
    this.state = Uint8Array.from({ length: 256 }, (_, index) => index);
    const key = this.keyOf(block);
    for (let i = 0, j = 0; i < 256; i += 1) {
      j = (j + (this.state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
      this.swap(i, j);
    }
  }

  private next(): number {
    this.i = (this.i + 1) & 255;
    this.j = (this.j + (this.state[this.i] ?? 0)) & 255;
    this.swap(this.i, this.j);
    return this.state[((this.state[this.i] ?? 0) + (this.state[this.j] ?? 0)) & 255] ?? 0;
  }

  private swap(i: number, j: number): void {
    const one = this.state[i] ?? 0;
    this.state[i] = this.state[j] ?? 0;
    this.state[j] = one;
  }
}
