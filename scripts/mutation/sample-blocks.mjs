import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocksOf, roomFiles } from './room-blocks.mjs';

/** In lines: the hundred changes of a longer block would be the whole sample. */
const longestBlock = 12;

/** How a function begins. What else stands at the top of a file is worked out when it is loaded, which no sample changes. */
const opensFunction = /^(?:export )?(?:async )?function\b/;

/** The test of a program file's own name beside it; null where it has none. Paths from the project's root. */
function ownTest(root, file) {
  const test = file.replace(/\.ts$/, '.test.ts');
  return existsSync(join(root, test)) ? test : null;
}

/** A change of a loop may run for ever, after which everything is loaded anew: that alone would take longer than the sample. */
const holdsLoop = /\b(?:for|while|do)\b ?[({]/;

/**
 * Some functions of a room's files that have a test of their own, `count` of them, with that test. Which ones follows from the seed and from
 * where a block stands and how it begins, so that work on other blocks changes nothing in the sample.
 */
export function sampleBlocks(root, room, count, seed) {
  const blocks = roomFiles(root, room).flatMap((file) => {
    const test = ownTest(root, file);
    if (test === null) return [];
    const lines = readFileSync(join(root, file), 'utf8').split('\n');
    return blocksOf(root, file)
      .filter(({ first, last }) => isSampled(lines.slice(first - 1, last)))
      .map((block) => ({ ...block, room, test, lot: lotOf(seed, file, lines[block.first - 1] ?? '') }));
  });
  return blocks.sort((one, other) => (one.lot < other.lot ? -1 : 1)).slice(0, count);
}

function isSampled(lines) {
  return (
    lines.length <= longestBlock && opensFunction.test(lines[0] ?? '') && !lines.some((line) => holdsLoop.test(line))
  );
}

function lotOf(seed, ...words) {
  return createHash('sha256')
    .update([seed, ...words].join('\n'))
    .digest('hex');
}
