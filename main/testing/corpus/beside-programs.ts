import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';

const run = promisify(execFile);
const patience = { timeout: 60_000, killSignal: 'SIGKILL' as const, maxBuffer: 256 * 1024 * 1024 };

/** All sheets of a workbook as the program shows them, each in a file of its own (the last number). */
const allSheets = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false,false,false,-1';
const office: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['doc', 'docx', 'docm', 'dot', 'wps', 'rtf'].map((format) => [format, 'txt:Text (encoded):UTF8']),
  ),
  ...Object.fromEntries(['xls', 'xlsx', 'xlsm', 'et'].map((format) => [format, allSheets])),
};

/**
 * The text that another program draws from a file: LibreOffice, poppler, and for OFD each `TextCode` in the package as it stands.
 * Null where none reads it or it fails. What was drawn is kept in `keep` by the file's hash.
 */
export async function textBeside(file: string, format: string, keep: string): Promise<string | null> {
  const bytes = await readFile(file);
  const kept = path.join(keep, `${createHash('sha256').update(bytes).digest('hex').slice(0, 24)}.${format}.txt`);
  const known = await readFile(kept, 'utf8').catch(() => null);
  if (known !== null) return known === '\0' ? null : known;
  const text = await drawn(file, bytes, format).catch(() => null);
  await mkdir(keep, { recursive: true });
  await writeFile(kept, text ?? '\0');
  return text;
}

async function drawn(file: string, bytes: Uint8Array, format: string): Promise<string | null> {
  if (format === 'pdf') return (await run('pdftotext', ['-enc', 'UTF-8', file, '-'], patience)).stdout;
  if (format === 'ofd') return ofdCodes(bytes);
  const filter = office[format];
  return filter === undefined ? null : throughOffice(file, format, filter);
}

async function throughOffice(file: string, format: string, filter: string): Promise<string | null> {
  const folder = await mkdtemp(path.join(tmpdir(), 'duban-beside-'));
  try {
    await copyFile(file, path.join(folder, `asked.${format}`));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const told = [profile, '--headless', '--convert-to', filter, '--outdir', path.join(folder, 'out')];
    await run('soffice', [...told, path.join(folder, `asked.${format}`)], patience);
    const out = await readdir(path.join(folder, 'out')).catch(() => []);
    const files = await Promise.all(
      out.map(async (name) => {
        const file = path.join(folder, 'out', name);
        return { text: await readFile(file, 'utf8'), written: (await stat(file)).mtimeMs };
      }),
    );
    // The sheets are written one after the other.
    const texts = files.sort((a, b) => a.written - b.written).map(({ text }) => text);
    return texts.length === 0 ? null : texts.join('\n');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** No other program at hand reads OFD: every piece of text of the package but that of annotations, whatever draws it. */
function ofdCodes(bytes: Uint8Array): string {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.xml$/i.test(name) && !/annot/i.test(name));
  const codes = parts.flatMap(([, part]) => [...strFromU8(part).matchAll(/<(?:\w+:)?TextCode[^>]*>([^<]*)</g)]);
  const text = codes.map((code) => code[1] ?? '').join('\n');
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
