import { readFile } from 'node:fs/promises';

/** What the files of recognition are called: its program, and the data of its language. */
export const recognitionFiles = { program: 'tesseract-core-simd-lstm.wasm', language: 'chi_sim.traineddata.gz' };

/** The parts of recognition from the folder in which the program keeps them; null where one of them is gone. */
export async function readRecognition(folder: URL): Promise<{ program: Uint8Array; language: Uint8Array } | null> {
  try {
    const [program, language] = await Promise.all([
      readFile(new URL(recognitionFiles.program, folder)),
      readFile(new URL(recognitionFiles.language, folder)),
    ]);
    return { program, language };
  } catch {
    // Whoever took them away is told when a page is to be recognised.
    return null;
  }
}
