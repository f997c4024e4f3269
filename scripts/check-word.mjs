// Proof of the Word papers: writes every kind from the ledger of an invented city through the real core, validates the
// files, and - where LibreOffice and poppler are installed - converts them and measures the pages: lines on a page,
// characters on a line, places of the page numbers, tables inside the text area, heading rows repeated. Pages are
// written as PNG to out/word/ to be looked at. `--validate-only` leaves the conversion out.

import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleProof } from './bundle-proof.mjs';
import { measurePages } from './measure-pages.mjs';

const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, 'out', 'word');
const failures = [];

/** Reports one check; a failed one is remembered and the run ends with exit code 1. */
function check(name, good, detail = '') {
  if (!good) failures.push(name);
  console.log(`  ${good ? 'ok  ' : 'FAIL'}  ${name}${detail ? `  ${detail}` : ''}`);
}

async function main() {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const { proof, remove } = await bundleProof(root);
  try {
    const papers = await proof.writePapers(root);
    for (const { name, bytes } of papers) await writeFile(path.join(out, `${name}.docx`), bytes);
    await validateAll(papers);
    const books = await proof.writeWorkbooks(root);
    for (const { name, bytes } of books) await writeFile(path.join(out, `${name}.xlsx`), bytes);
    await validateBooks(books);
    const fullPage = await proof.writeFullPage(root);
    await writeFile(path.join(out, 'full-page.docx'), fullPage);
    if (!process.argv.includes('--validate-only'))
      await convertAll([...papers.map(({ name }) => name), 'full-page'], papers);
  } finally {
    await remove();
  }
  console.log(failures.length === 0 ? '\nEvery check passed.' : `\n${failures.length} checks failed.`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}

async function validateAll(papers) {
  console.log('\nSchema (Open XML SDK)');
  const { default: validate } = await import('@ooxml-tools/validate');
  for (const { name, bytes, lint } of papers) {
    const faults = await validate(new Uint8Array(bytes), 'docx', 'Office2019');
    const errors = lint.filter((one) => one.severity === 'error');
    check(
      `${name}.docx is valid`,
      faults.length === 0,
      faults
        .slice(0, 2)
        .map((one) => one.description)
        .join(' | '),
    );
    check(`${name} has no error of form`, errors.length === 0, errors.map((one) => one.message).join(' | '));
  }
}

async function validateBooks(books) {
  console.log('\nWorkbooks');
  const { default: validate } = await import('@ooxml-tools/validate');
  for (const { name, bytes } of books) {
    const faults = await validate(new Uint8Array(bytes), 'xlsx', 'Office2019');
    check(
      `${name}.xlsx is valid`,
      faults.length === 0,
      faults
        .slice(0, 2)
        .map((one) => one.description)
        .join(' | '),
    );
  }
}

function installed(command, ...args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

async function convertAll(names, papers) {
  if (!installed('soffice', '--version') || !installed('pdftotext', '-v') || !installed('pdftoppm', '-v')) {
    console.log(
      '\nLibreOffice or poppler is not installed here: the files were validated, the pages were not measured.',
    );
    return;
  }
  const profile = await mkdtemp(path.join(tmpdir(), 'duban-office-'));
  try {
    const files = names.map((name) => path.join(out, `${name}.docx`));
    const options = [
      `-env:UserInstallation=${pathToFileURL(profile)}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      out,
    ];
    const run = spawnSync('soffice', [...options, ...files], { encoding: 'utf8', timeout: 300_000 });
    check(
      'LibreOffice converts every paper',
      run.status === 0,
      run.status === 0 ? '' : String(run.stderr).slice(0, 200),
    );
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
  for (const name of names) {
    console.log(`\n${name}`);
    const pdf = path.join(out, `${name}.pdf`);
    measurePages({ name, pdf, check, paper: papers.find((one) => one.name === name) });
    spawnSync('pdftoppm', ['-r', '80', '-png', pdf, path.join(out, name)]);
  }
}

await main();
