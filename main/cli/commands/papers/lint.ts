import { lintInWorker } from '#core/briefs/lint/lint-task.ts';
import { toldFault } from '#core/briefs/lint/told-fault.ts';
import { CoreError } from '#core/core-error.ts';
import type { FileFault } from '#shared/contract/brief-calls.ts';
import { errorSentence } from '#shared/messages/error-sentence.ts';
import type { Command, Tools } from '../../command.ts';
import { pickOptions } from '../../options/pick-options.ts';
import { readInputFile } from '../../read-input-file.ts';

type Checked = { file: string; faults: FileFault[] };

export const lintCommand: Command = {
  name: 'lint',
  group: 'papers',
  usage: ['lint FILE…'],
  about: 'cli.about-lint',
  options: pickOptions(),
  positionals: { least: 1, most: 500 },
  readsFiles: true,
  example: 'lint 落实情况报告.docx 催办函.docx',

  /** Checks files one after the other, with a workspace where one is named; one that cannot be read is said in one sentence, and the rest goes on. */
  async run({ positionals, option }, tools) {
    const checked: Checked[] = [];
    let hasFailed = false;
    for (const file of positionals) {
      try {
        const { name, bytes } = await readInputFile(file);
        checked.push({ file, faults: await check({ name, bytes }, option('data-dir') !== undefined, tools) });
        printFaults(checked.at(-1), tools);
      } catch (error) {
        if (!(error instanceof CoreError)) throw error;
        hasFailed = true;
        tools.complain(errorSentence(tools.language, error.code, error.details));
      }
    }
    tools.printJson(positionals.length === 1 ? (checked[0] ?? null) : checked);
    if (hasFailed) return 2;
    return checked.some(({ faults }) => faults.some(({ severity }) => severity === 'E')) ? 1 : 0;
  },
};

async function check(
  file: { name: string; bytes: Uint8Array<ArrayBuffer> },
  hasWorkspace: boolean,
  { call, readingWorker }: Tools,
): Promise<FileFault[]> {
  if (hasWorkspace) return (await call('briefs.lintFile', file)).faults;
  return (await lintInWorker({ ...file, facts: {}, readingWorker })).map(toldFault);
}

function printFaults(checked: Checked | undefined, { print, say, tell }: Tools): void {
  if (!checked) return;
  const { file, faults } = checked;
  for (const { severity, rule, place, message } of faults)
    print(`${say(`lint.severity-${severity}`)}  ${rule}  ${place}  ${tell(message)}`);
  const count = (wanted: FileFault['severity']) => faults.filter(({ severity }) => severity === wanted).length;
  const counts = { file, errors: count('E'), warnings: count('W'), hints: count('I') };
  print(faults.length === 0 ? say('lint.clean', { file }) : say('lint.summary', counts));
}
