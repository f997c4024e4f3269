// Measures the pages of a converted paper with pdftotext -bbox: what the standard says, in points.

import { spawnSync } from 'node:child_process';

const millimetre = 72 / 25.4;
/** Text area of an upright page in points. */
const area = { left: 28 * millimetre, right: 184 * millimetre, top: 37 * millimetre, bottom: 262 * millimetre };
const slack = 3;

/** Pages of a PDF with their words: `{ width, height, words: [{ text, x, y, right, bottom }] }`. */
export function pagesOf(pdf) {
  const run = spawnSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 200_000_000 });
  return run.stdout
    .split('<page ')
    .slice(1)
    .map((xml) => {
      const size = /width="([\d.]+)" height="([\d.]+)"/.exec(xml);
      const words = [
        ...xml.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g),
      ].map(([, x, y, right, bottom, text]) => ({ x: +x, y: +y, right: +right, bottom: +bottom, text }));
      return { width: +size[1], height: +size[2], words };
    });
}

/** Runs every measurement that fits the paper; `check(name, good, detail)` reports each. */
export function measurePages({ name, pdf, check, paper }) {
  const pages = pagesOf(pdf);
  check('has pages', pages.length > 0, `${pages.length} pages`);
  if (name === 'full-page') return measureFullPage(pages, check);
  measureNumbers(name, pages, check);
  measureEdges(pages, check);
  measureHeads(pages, check);
  if (paper)
    check(
      'shows body text on the first page',
      pages[0].words.some((word) => word.text.length > 12),
    );
}

/** 22 lines of 28 characters. */
function measureFullPage(pages, check) {
  const lines = new Map();
  for (const word of pages[1].words.filter((one) => one.text.includes('国'))) {
    const line = Math.round(word.y);
    lines.set(line, (lines.get(line) ?? 0) + word.text.length);
  }
  const lengths = [...lines.values()];
  check('a page holds 22 lines', lines.size === 22, `${lines.size}`);
  check(
    'a line holds 28 characters',
    lengths.every((length) => length === 28),
    `${Math.min(...lengths)}–${Math.max(...lengths)}`,
  );
}

/** Odd right and even left on upright pages; on turned pages down the left side, odd below, even above. */
function measureNumbers(name, pages, check) {
  const letter = /letter/.test(name);
  const wrong = pages.flatMap((page, index) => {
    const printed = numberOf(page, index + 1);
    if (letter && index === 0) return printed ? ['1: has a number'] : [];
    if (isImprintOnly(page)) return printed ? [`${index + 1}: has a number`] : [];
    return printed ? misplaced(page, printed, index + 1) : [`${index + 1}: none`];
  });
  check('page numbers stand odd right and even left', wrong.length === 0, wrong.join('; '));
}

function isImprintOnly(page) {
  return page.words.length > 0 && page.words.length <= 16 && page.words.some((word) => word.text.startsWith('抄送'));
}

function numberOf(page, number) {
  const turned = page.width > page.height;
  const margin = (word) => (turned ? word.right < 33 * millimetre : word.y > area.bottom);
  return page.words.find((word) => margin(word) && word.text.replace(/[—\s]/g, '') === String(number));
}

function misplaced(page, word, number) {
  const odd = number % 2 === 1;
  const turned = page.width > page.height;
  const place = turned ? word.y / page.height : word.x / page.width;
  const good = odd ? place > 0.5 : place < 0.5;
  return good ? [] : [`${number}: ${odd ? 'odd' : 'even'} page at ${Math.round(place * 100)} %`];
}

/** Nothing runs out of the text area sideways: no table is too wide, no line too long. */
function measureEdges(pages, check) {
  const over = pages.flatMap((page, index) => {
    const turned = page.width > page.height;
    const right = turned ? page.width - 37 * millimetre : area.right;
    const inBody = (word) => (turned ? word.right > 35 * millimetre : word.y > area.top && word.y < area.bottom);
    const widest = Math.max(0, ...page.words.filter(inBody).map((word) => word.right));
    // The red line of a letter is no text; a hanging punctuation mark may stand half a character out.
    return widest > right + slack + 8 ? [`${index + 1}: ${Math.round((widest - right) / millimetre)} mm over`] : [];
  });
  check('nothing stands outside the text area', over.length === 0, over.join('; '));
}

/** A last page that holds the summary of a table and its notes, and none of its rows. */
function isBelowTable(page) {
  const first = page.words.filter((word) => word.x > area.left).sort((a, b) => a.y - b.y)[0];
  return first !== undefined && /^(共|注)/.test(first.text);
}

/** A table that goes on over the page shows its heading row again. */
function measureHeads(pages, check) {
  const heads = ['序号', '编号'];
  const turned = pages.filter((page) => page.width > page.height && page.words.length > 20 && !isBelowTable(page));
  const without = turned.filter((page) => !page.words.some((word) => heads.includes(word.text) || word.text === '序'));
  check('every page of a table shows the heading row', without.length === 0, `${turned.length} table pages`);
}
