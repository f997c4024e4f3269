// npm run accuracy:scans — makes pictures of invented papers as scanners make them, has them recognised by the program's own code, and counts
// wrong letters and lost figures by resolution and damage, with the processor's and the clock's time of a page.
// Needs a browser to make the pictures; without one nothing is measured.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { findBrowser } from './find-browser.mjs';
import { recognitionParts } from './recognition-parts.mjs';
import { editsBetween, figuresIn, foundFigures, plain } from './scans/character-errors.mjs';
import { blackAndWhite, greyed, noisy, turned } from './scans/damage.mjs';
import { inventedPapers, pageOf, textOf } from './scans/invented-papers.mjs';
import { root } from './source-stamp.mjs';

const resolutions = [150, 200, 300];
/** What is done to the picture of a page, and whether it bears a seal. */
const conditions = {
  clean: { damage: greyed },
  'turned by 1°': { damage: (page) => turned(greyed(page), 1) },
  'black and white': { damage: blackAndWhite },
  noise: { damage: (page) => noisy(greyed(page), 7) },
  'seal over the day': { damage: (page) => page, sealed: true },
  'seal, turned, noise': { damage: (page) => noisy(turned(page, 0.5), 9), sealed: true },
};

/** The program's own recognition, bundled. */
async function loadRecognition(folder) {
  const scan = path.join(root, 'main/core/reading/formats/scan');
  const outfile = path.join(folder, 'recognition.mjs');
  const lines = [
    `export { startRecogniser } from '${scan}/recogniser.ts';`,
    `export { recognisePicture } from '${scan}/recognise-picture.ts';`,
    `export { pictureOfPng } from '${scan}/png.ts';`,
  ];
  await build({
    stdin: { contents: lines.join('\n'), resolveDir: root },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
    define: { __dirname: '"/"' },
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  return import(pathToFileURL(outfile).href);
}

async function shoot(browser, html, dpi) {
  const context = await browser.newContext({ viewport: { width: 794, height: 1123 }, deviceScaleFactor: dpi / 96 });
  const page = await context.newPage();
  await page.setContent(html);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const png = await page.screenshot();
  await context.close();
  return png;
}

/** Pieces of one height stand in one line; a space parts them. */
function linesOf(pieces) {
  const rows = [];
  for (const piece of pieces.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && piece.y - row.y < piece.size * 0.45) row.pieces.push(piece);
    else rows.push({ y: piece.y, pieces: [piece] });
  }
  return rows.map((row) => row.pieces.toSorted((a, b) => a.x - b.x).map(({ text }) => text));
}

async function measure(name, dpi, { recogniser, recognisePicture, pictureOfPng, browser }) {
  const { damage, sealed = false } = conditions[name];
  const sum = { edits: 0, letters: 0, found: 0, figures: 0, processor: 0, clock: 0, pages: 0 };
  // Only a letter has a place for a seal.
  for (const paper of sealed ? inventedPapers.slice(0, 1) : inventedPapers) {
    const picture = damage(pictureOfPng(await shoot(browser, pageOf(paper, { sealed }), dpi)));
    const [before, began] = [process.cpuUsage(), performance.now()];
    const lines = linesOf(recognisePicture(recogniser, picture, dpi));
    const { user, system } = process.cpuUsage(before);
    sum.processor += (user + system) / 1e6;
    sum.clock += (performance.now() - began) / 1e3;
    sum.pages += 1;
    const wanted = plain(textOf(paper).join(''));
    sum.edits += editsBetween(plain(lines.flat().join('')), wanted);
    sum.letters += wanted.length;
    const figures = paper.paragraphs.flatMap(([, text]) => [text].flat().flatMap(figuresIn));
    sum.figures += figures.length;
    sum.found += foundFigures(figures, lines.map((cells) => cells.join('|')).join(paper.name === '指标表' ? '|' : ''));
  }
  const rate = ((sum.edits / sum.letters) * 100).toFixed(2);
  const times = `${(sum.processor / sum.pages).toFixed(2)} s (${(sum.clock / sum.pages).toFixed(2)} s)`;
  return `${String(dpi).padEnd(5)}${name.padEnd(22)}${`${rate} %`.padStart(9)}${`${sum.found} of ${sum.figures}`.padStart(12)}   ${times}`;
}

async function main() {
  const { executable, args } = await findBrowser();
  const folder = await mkdtemp(path.join(tmpdir(), 'duban-scans-'));
  const browser = await chromium.launch({ executablePath: executable, args });
  try {
    const { startRecogniser, ...rest } = await loadRecognition(folder);
    const [program, language] = await Promise.all(recognitionParts(root).map((file) => readFile(file)));
    const began = performance.now();
    const recogniser = await startRecogniser({ program, language });
    console.log(
      `Start, with the language unpacked: ${((performance.now() - began) / 1e3).toFixed(2)} s, once a process\n`,
    );
    console.log('dpi  condition             wrong letters     figures   processor (clock) a page');
    for (const dpi of resolutions)
      for (const name of Object.keys(conditions))
        console.log(await measure(name, dpi, { recogniser, browser, ...rest }));
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

await main();
