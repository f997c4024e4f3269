import { createCipheriv, createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { drawText } from './draw-text.ts';
import { docxOf, paragraph } from './testing/made-files.ts';
import { oleOf } from './testing/ole-of.ts';

const paper = Buffer.from(docxOf(paragraph('会议认为，'.repeat(3_000))));
const salt = Buffer.from(Array.from({ length: 16 }, (_, at) => at + 1));
const filled = (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc((16 - (bytes.length % 16)) % 16)]);
const number = (value: number) => Buffer.from([value & 255, (value >> 8) & 255, (value >> 16) & 255, 0]);
const hashOf = (algorithm: string, ...parts: Buffer[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash(algorithm)).digest();

function aes(cipher: string, key: Buffer, iv: Buffer | null, data: Buffer): Buffer {
  const running = createCipheriv(`aes-${key.length * 8}-${cipher}`, key, iv).setAutoPadding(false);
  return Buffer.concat([running.update(filled(data)), running.final()]);
}

function spun(algorithm: string, password: string, rounds: number): Buffer {
  let value = hashOf(algorithm, salt, Buffer.from(password, 'utf16le'));
  for (let round = 0; round < rounds; round += 1) value = hashOf(algorithm, number(round), value);
  return value;
}

const sized = (locked: Buffer) => Buffer.concat([number(paper.length), Buffer.alloc(4), locked]);
const file = (info: Buffer, locked: Buffer) =>
  oleOf({ EncryptionInfo: new Uint8Array(info), EncryptedPackage: new Uint8Array(sized(locked)) });

/** Locked as Office 2010 and later do, with a number of rounds said and done. */
function newer(password: string, rounds = 10, said = rounds): Uint8Array {
  const base = spun('sha512', password, rounds);
  const key = Buffer.alloc(32, 7);
  const locked = (purpose: string, data: Buffer) =>
    aes('cbc', hashOf('sha512', base, Buffer.from(purpose, 'hex')).subarray(0, 32), salt, data).toString('base64');
  const input = Buffer.alloc(16, 9);
  const common = `saltSize="16" blockSize="16" keyBits="256" hashSize="64" hashAlgorithm="SHA512" saltValue="${salt.toString('base64')}"`;
  const xml =
    `<encryption><keyData ${common}/><keyEncryptors><keyEncryptor><p:encryptedKey spinCount="${said}" ${common} ` +
    `encryptedVerifierHashInput="${locked('fea7d2763b4b9e79', input)}" encryptedVerifierHashValue="${locked('d7aa0f6d3061344e', hashOf('sha512', input))}" ` +
    `encryptedKeyValue="${locked('146e0be7abacd0d6', key)}"/></keyEncryptor></keyEncryptors></encryption>`;
  const segments = Array.from({ length: Math.ceil(paper.length / 4096) }, (_, at) =>
    aes('cbc', key, hashOf('sha512', salt, number(at)).subarray(0, 16), paper.subarray(at * 4096, (at + 1) * 4096)),
  );
  return file(Buffer.concat([Buffer.from([4, 0, 4, 0, 64, 0, 0, 0]), Buffer.from(xml)]), Buffer.concat(segments));
}

/** Locked as Office 2007 does. */
function older(password: string): Uint8Array {
  const base = hashOf('sha1', spun('sha1', password, 50_000), number(0));
  const half = (fill: number) =>
    hashOf('sha1', Buffer.from(Array.from({ length: 64 }, (_, at) => fill ^ (base[at] ?? 0))));
  const key = Buffer.concat([half(0x36), half(0x5c)]).subarray(0, 16);
  const verifier = Buffer.alloc(16, 5);
  const header = Buffer.alloc(32);
  header.writeUInt32LE(128, 16);
  const info = [
    Buffer.from([4, 0, 2, 0, 36, 0, 0, 0]),
    number(32),
    header,
    number(16),
    salt,
    aes('ecb', key, null, verifier),
    number(20),
  ];
  return file(Buffer.concat([...info, aes('ecb', key, null, hashOf('sha1', verifier))]), aes('ecb', key, null, paper));
}

describe('a locked office file', () => {
  it.each([
    ['2010 and later', newer],
    ['2007', older],
  ])('of %s is read where the password is the one that Office gives by itself', async (_, lock) => {
    const { lines } = await drawText(lock('VelvetSweatshop'), '稿.docx');
    expect(lines.map(({ text }) => text)).toEqual(['会议认为，'.repeat(3_000)]);
    await expect(drawText(lock('geheim'), '稿.docx')).rejects.toMatchObject({ code: 'format-encrypted' });
  });

  it('that asks for more rounds than Office does, or describes no lock, is told as locked', async () => {
    await expect(drawText(newer('VelvetSweatshop', 10, 9_999_999_999), '稿.docx')).rejects.toMatchObject({
      code: 'format-encrypted',
    });
    const bytes = file(Buffer.from([4, 0, 4, 0, 64, 0, 0, 0, 60, 97, 47, 62]), paper);
    await expect(drawText(bytes, '稿.docx')).rejects.toMatchObject({ code: 'format-encrypted' });
  });
});
