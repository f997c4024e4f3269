// What `npm run corpus` runs, bundled by scripts/corpus.mjs.

export { bundleProgram, bundleReadingProcess } from '../torture/bundle-child.ts';
export { textBeside } from './beside-programs.ts';
export { compareWords } from './compare-words.ts';
export { isKeptBack } from './corpus-file.ts';
export { corpusTable, worstFiles } from './corpus-table.ts';
export { readCorpus } from './read-corpus.ts';
