// The files that recognition of scans is made of: its program and the data of its language, as npm brings them.
import path from 'node:path';

/** Absolute paths of the files; `root` is the folder of `node_modules`. */
export function recognitionParts(root) {
  return [
    'tesseract.js-core/tesseract-core-simd-lstm.wasm',
    '@tesseract.js-data/chi_sim/4.0.0_best_int/chi_sim.traineddata.gz',
  ].map((file) => path.join(root, 'node_modules', file));
}
