import path from 'node:path';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { FileFindings, FileKind } from '#shared/domain/workspace-findings.ts';
import { namesIn } from '../backups/list-backups.ts';
import type { FilePort } from '../file-port.ts';
import { hashOf } from '../hash-of.ts';
import { readingOf } from '../reading-of.ts';

type Named = { title: string; sha256: string };

/** Compares every file that the ledger names with its hash. */
export async function verifyFiles(files: FilePort, folder: string, ledger: Ledger): Promise<FileFindings[]> {
  const sources = Object.values(ledger.sources).map(({ title, sha256 }) => ({ title, sha256 }));
  const issued = Object.values(ledger.briefs).filter(({ sha256 }) => sha256 !== '');
  const original = async ({ sha256 }: Named) => {
    const place = path.join(folder, 'library', sha256);
    const name = (await namesIn(files, place)).find((one) => one.startsWith('original.') && !one.endsWith('.tmp'));
    if (name === undefined) return null;
    // What cannot be read as a file, as a folder in its place, is not what was stored.
    const bytes = await files.readFile(path.join(place, name)).catch(() => null);
    return bytes !== null && isOf(bytes, sha256);
  };
  const reading = async ({ sha256 }: Named) => {
    const text = await files.readFile(path.join(folder, 'library', sha256, 'reading.json'), 'utf8').catch(() => null);
    return text === null ? null : readingOf(text, sha256) !== undefined;
  };
  const blob =
    (area: string) =>
    async ({ sha256 }: Named) => {
      const bytes = await files.readFile(path.join(folder, area, sha256)).catch(() => null);
      return bytes === null ? null : isOf(bytes, sha256);
    };
  return [
    await goThrough('originals', sources, original),
    await goThrough('readings', sources, reading),
    await goThrough('issued', issued, blob('issued')),
    await goThrough('templates', Object.values(ledger.templates), blob('templates')),
  ];
}

/** `check` says whether a file is as stored; null where it is not there. */
async function goThrough(
  kind: FileKind,
  named: readonly Named[],
  check: (one: Named) => Promise<boolean | null>,
): Promise<FileFindings> {
  const findings: FileFindings = { kind, named: named.length, sound: 0, missing: [], altered: [] };
  for (const one of named) {
    const isSound = await check(one);
    if (isSound) findings.sound += 1;
    else (isSound === null ? findings.missing : findings.altered).push(one.title);
  }
  return findings;
}

function isOf(bytes: Uint8Array, sha256: string): boolean {
  return hashOf(bytes) === sha256;
}
