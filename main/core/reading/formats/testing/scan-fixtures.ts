import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Picture } from '../scan/picture.ts';
import { pictureOfPng } from '../scan/png.ts';
import type { RecognitionParts } from '../scan/recogniser.ts';

const require = createRequire(import.meta.url);

/** A file of `formats/fixtures`. */
export function scanFixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url))));
}

/** The files of recognition as npm brings them. */
export const recognitionSources = {
  program: require.resolve('tesseract.js-core/tesseract-core-simd-lstm.wasm'),
  language: require.resolve('@tesseract.js-data/chi_sim/4.0.0_best_int/chi_sim.traineddata.gz'),
};

/** The parts of recognition. */
export async function recognitionParts(): Promise<RecognitionParts> {
  return {
    program: readFileSync(recognitionSources.program),
    language: readFileSync(recognitionSources.language),
  };
}

/** The pixels of a PNG. */
export function pixelsOf(png: Uint8Array): Picture {
  const picture = pictureOfPng(png);
  if (picture === null) throw new Error('no PNG of eight bits');
  return picture;
}
