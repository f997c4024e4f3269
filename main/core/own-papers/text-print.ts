import { createHash } from 'node:crypto';
import type { TextPrint } from '#shared/domain/own-paper.ts';
import { gramsOf } from './text-grams.ts';

/** Hashes in a sample: enough to tell a few changed words from an answer, and 960 characters written down. */
const sampleSize = 180;

/** The print of some letters. Its sample holds the lowest of the grams' hashes, 4 bytes each, in base64url. */
export function printOf(letters: string): TextPrint {
  const grams = [...new Set(gramsOf(letters))].sort((a, b) => a - b);
  const sample = Buffer.alloc(Math.min(sampleSize, grams.length) * 4);
  grams.slice(0, sampleSize).forEach((gram, index) => {
    sample.writeUInt32BE(gram, index * 4);
  });
  const sha256 = createHash('sha256').update(letters).digest('hex');
  return { sha256, letters: letters.length, grams: grams.length, sample: sample.toString('base64url') };
}

function sampleOf({ sample }: TextPrint): number[] {
  const bytes = Buffer.from(sample, 'base64url');
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => bytes.readUInt32BE(index * 4));
}

/**
 * What the sample of a print tells of a text with these grams, without the text behind the print: the share of its grams
 * that stand there (0 to 1), and how many grams the other text has besides, give or take a fourteenth of its own.
 */
export function guessFromSample(print: TextPrint, grams: ReadonlySet<number>): { share: number; foreignGrams: number } {
  const sample = new Set(sampleOf(print));
  if (sample.size === 0) return { share: 0, foreignGrams: 0 };
  // Every gram up to the highest of the sample would stand in the sample if it stood in the paper.
  const highest = sample.size < print.grams ? Math.max(...sample) : 0xffffffff;
  let judged = 0;
  let shared = 0;
  for (const gram of grams) {
    if (gram > highest) continue;
    judged += 1;
    if (sample.has(gram)) shared += 1;
  }
  return { share: shared / sample.size, foreignGrams: ((judged - shared) * print.grams) / sample.size };
}
