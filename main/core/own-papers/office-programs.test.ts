import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OwnPaper } from '#shared/domain/own-paper.ts';
import { isThorough } from '../../testing/chance.ts';
import { inventedLedger, inventedOffice } from '../../testing/invented-ledger.ts';
import { temporaryFolders } from '../../testing/temporary-folder.ts';
import { allPlans } from '../briefs/plans/all-plans.ts';
import { type OwnWorkspace, openOwnWorkspace } from './testing/own-workspace.ts';

const newFolder = temporaryFolders('after-all');
const isInstalled = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;
/** Every kind takes most of a minute (`DUBAN_RUNS=1 npm run unit -- office-programs`); the gate tries every fourth. */
const kinds = allPlans.map((plan) => plan.kind.id).filter((_, at) => isThorough || at % 4 === 0);

/** With a red head and a long 抄送, which stand on the pages and not in the text. */
const office = {
  ...inventedOffice,
  redHead: true,
  copyTo: [
    '市委办公室',
    '市政府办公室',
    '市政协办公室',
    '市监察委员会',
    '市中级人民法院',
    '市人民检察院',
    '各县（市、区）人大常委会',
  ],
};

/** How a paper goes through LibreOffice, from its docx to what is imported. The gate tries the first two. */
const ways: Record<string, string[]> = {
  docx: ['docx'],
  pdf: ['pdf'],
  doc: ['doc'],
  'odt and back to docx': ['odt', 'docx'],
  txt: ['txt:Text'],
  html: ['html'],
};

/** Converts every file of a folder by one run of LibreOffice, with a profile of its own; once for each format. */
function convert(from: string, format: string, profile: string): string {
  const out = path.join(path.dirname(from), `${path.basename(from)}-${format.replace(':', '-')}`);
  if (existsSync(out)) return out;
  mkdirSync(out);
  const files = readdirSync(from).map((name) => path.join(from, name));
  const options = [`-env:UserInstallation=${pathToFileURL(profile)}`, '--headless', '--convert-to', format];
  const run = spawnSync('soffice', [...options, '--outdir', out, ...files], { encoding: 'utf8', timeout: 120_000 });
  if (run.status !== 0) throw new Error(`soffice: ${run.stderr}`);
  return out;
}

/** A docx whose pages all bear a line at the foot. */
function withFeet(bytes: Uint8Array, words: string): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!/^word\/footer\d+\.xml$/u.test(name)) continue;
    const xml = strFromU8(part).replace('</w:ftr>', `<w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:ftr>`);
    parts[name] = strToU8(xml);
  }
  return zipSync(parts);
}

// Skipped, and listed as skipped, where LibreOffice is not installed.
describe.skipIf(!isInstalled)('a paper issued here that LibreOffice saved again', () => {
  let workspace: OwnWorkspace;
  let folder: string;
  const briefs = new Map<string, string>();

  beforeAll(async () => {
    folder = newFolder();
    mkdirSync(path.join(folder, 'issued'));
    workspace = await openOwnWorkspace(path.join(folder, 'workspace'), { ...inventedLedger(), office: { office } });
    for (const kind of kinds) {
      const { bytes, record } = await workspace.issue(kind);
      writeFileSync(path.join(folder, 'issued', `${kind}.docx`), bytes);
      briefs.set(kind, record.id);
    }
  }, 120_000);

  afterAll(() => workspace.close());

  it.each(Object.entries(ways).slice(0, isThorough ? undefined : 2))(
    'is known as %s, every kind of it',
    async (_, formats) => {
      let from = path.join(folder, 'issued');
      for (const format of formats) from = convert(from, format, path.join(folder, 'profile'));
      const found: Record<string, OwnPaper | null | undefined> = {};
      const changed = await workspace.changedBy(async () => {
        for (const name of readdirSync(from)) {
          const bytes = new Uint8Array(readFileSync(path.join(from, name)));
          const { source } = await workspace.import({ name, bytes });
          found[path.parse(name).name] = source.own;
        }
      });
      expect(Object.entries(found).map(([kind, own]) => [kind, own?.brief])).toEqual(
        [...briefs].sort(([a], [b]) => (a < b ? -1 : 1)),
      );
      expect(changed).toEqual(['documents', 'sources']);
    },
    180_000,
  );

  it('is known as xlsx, the tables of every kind', async () => {
    const from = path.join(folder, 'books');
    mkdirSync(from);
    for (const kind of kinds) {
      const { bytes } = await workspace.issue(kind, 'xlsx');
      writeFileSync(path.join(from, `${kind}.xlsx`), bytes);
    }
    const saved = convert(from, 'xlsx', path.join(folder, 'profile'));
    for (const name of readdirSync(saved)) {
      const { source } = await workspace.import({ name, bytes: new Uint8Array(readFileSync(path.join(saved, name))) });
      expect([name, source.own?.kind, source.own?.how]).toEqual([name, path.parse(name).name, 'property']);
    }
  }, 180_000);

  it.skipIf(!isThorough)(
    'is known as a pdf on whose pages a clerk set a line',
    async () => {
      const from = path.join(folder, 'headed');
      mkdirSync(from);
      for (const kind of kinds) {
        const bytes = new Uint8Array(readFileSync(path.join(folder, 'issued', `${kind}.docx`)));
        writeFileSync(path.join(from, `${kind}.docx`), withFeet(bytes, '云泽市人大常委会文件汇编（2026年第四季度）'));
      }
      const pdfs = convert(from, 'pdf', path.join(folder, 'profile'));
      for (const name of readdirSync(pdfs)) {
        const { source } = await workspace.import({ name, bytes: new Uint8Array(readFileSync(path.join(pdfs, name))) });
        expect([name, source.own?.brief]).toEqual([name, briefs.get(path.parse(name).name)]);
      }
    },
    180_000,
  );

  it.each(isThorough ? ['docx', 'doc'] : ['docx'])(
    'is known by another workspace as %s, by its mark alone',
    async (format) => {
      const other = await openOwnWorkspace(path.join(folder, `other-${format}`));
      const saved = convert(path.join(folder, 'issued'), format, path.join(folder, 'profile'));
      for (const name of readdirSync(saved)) {
        const { source } = await other.import({ name, bytes: new Uint8Array(readFileSync(path.join(saved, name))) });
        expect([name, source.own?.how, source.own?.workspace, source.own?.kind]).toEqual([
          name,
          'property',
          'other',
          path.parse(name).name,
        ]);
      }
      await other.close();
    },
    180_000,
  );
});
