import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const program = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((file) => existsSync(file));

/** True where LibreOffice is installed; tests that need it are skipped, and shown so, elsewhere. */
export const isOfficeThere = program !== undefined;

/** Workbooks (or csv files) as LibreOffice saves them again in another format, all in one run and under a profile of its own. */
export async function throughOffice(files: readonly Uint8Array[], to: string, from = 'xlsx'): Promise<Uint8Array[]> {
  if (program === undefined) throw new Error('LibreOffice is not installed');
  const folder = await mkdtemp(path.join(tmpdir(), 'duban-office-'));
  try {
    const names = files.map((_, at) => path.join(folder, `list-${at + 1}.${from}`));
    await Promise.all(names.map((name, at) => writeFile(name, files[at] ?? new Uint8Array())));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const out = path.join(folder, 'out');
    await promisify(execFile)(program, [profile, '--headless', '--convert-to', to, '--outdir', out, ...names]);
    const ending = to.split(':')[0] ?? to;
    return await Promise.all(
      names.map(
        async (name) => new Uint8Array(await readFile(path.join(out, `${path.basename(name, `.${from}`)}.${ending}`))),
      ),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
