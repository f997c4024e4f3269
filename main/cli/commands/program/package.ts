import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { olderLines } from '#shared/messages/older-lines.ts';
import { type Command, type Given, type Tools, UsageError, ValueError } from '../../command.ts';
import { pickOptions } from '../../options/pick-options.ts';
import { untilInterrupted } from '../../until-interrupted.ts';

const units: Record<string, number> = { kb: 1024, mb: 1024 ** 2, gb: 1024 ** 3 };

export const packageCommand: Command = {
  name: 'package',
  group: 'program',
  usage: ['package --out FILE [--part-size SIZE]', 'package --for FORM --out FOLDER', 'package --for FORM --preview'],
  about: 'cli.about-package',
  options: pickOptions('out', 'part-size', 'for', 'preview'),
  positionals: { least: 0, most: 0 },
  example: 'package --out 督办台.zip --part-size 4GB',

  async run(given, tools) {
    if (given.option('for') !== undefined) return writeOlder(given, tools);
    const out = given.option('out');
    if (!out) throw new UsageError('cli.option-value', { option: 'out' });
    const size = given.option('part-size');
    const job = randomUUID();
    const stop = () => void tools.call('jobs.cancel', { job });
    const input = { file: path.resolve(out), job, ...(size !== undefined && { partBytes: bytesOf(size) }) };
    const written = await untilInterrupted(stop, () => tools.call('packages.write', input));
    tools.printJson(written);
    const { names, bytes, count } = written;
    const listed = names.join(tools.say('cli.comma'));
    tools.print(tools.say('package.written', { count, names: listed, size: megabytes(bytes) }));
    return 0;
  },
};

/** A copy in the stored form of an older release; with `--preview` only what that form cannot hold. */
async function writeOlder(given: Given, tools: Tools): Promise<number> {
  const [form, out] = [given.option('for') ?? '', given.option('out')];
  const preview = given.isSet('preview');
  if (!/^\d{1,3}$/.test(form)) throw new UsageError('cli.option-value', { option: 'for' });
  if (!preview && !out) throw new UsageError('cli.option-value', { option: 'out' });
  const where = preview ? { preview } : { folder: path.resolve(out ?? '') };
  const written = await tools.call('packages.older', { schema: Number(form), ...where });
  tools.printJson(written);
  for (const line of olderLines(tools.language, written)) tools.print(line);
  if (written.folder !== null) tools.print(tools.say('older.written', { folder: written.folder }));
  return 0;
}

/** Bytes of a size such as `700MB`. Throws ValueError. */
function bytesOf(text: string): number {
  const found = /^(\d+(?:\.\d+)?)\s*([kmg]b)$/i.exec(text.trim());
  const bytes = Math.floor(Number(found?.[1]) * (units[found?.[2]?.toLowerCase() ?? ''] ?? 0));
  if (!(bytes >= 1024 ** 2)) throw new ValueError('cli.part-size', { text });
  return bytes;
}

function megabytes(bytes: number): string {
  return (Math.ceil((bytes / 1024 ** 2) * 10) / 10).toFixed(1);
}
