import type { Command, LineOutcome, Tools } from '../../command.ts';
import { pickOptions } from '../../options/pick-options.ts';
import { readInputFile } from '../../read-input-file.ts';
import { readScript, type ScriptLine } from '../../script/read-script.ts';

type RunLine = { line: number; command: string; code: number; value: unknown; message: string };

export const runCommand: Command = {
  name: 'run',
  group: 'program',
  usage: ['run FILE|- [--keep-going]'],
  about: 'cli.about-run',
  options: pickOptions('keep-going'),
  positionals: { least: 1, most: 1 },
  example: 'run 2026年度.txt --keep-going',

  /** Stops at the first line that is refused; with --keep-going the others are tried, and the code is that of the first refused one. */
  async run(given, tools) {
    const lines = await linesOf(given.positionals[0] ?? '', tools);
    // Opened here, so that what opening mended is not told as if the first line had done it.
    await tools.call('workspace.info', undefined);
    const done: RunLine[] = [];
    for (const line of lines) {
      const { code, value, complaint } = await outcomeOf(line, tools);
      done.push({ line: line.number, command: line.text, code, value, message: complaint });
      if (complaint !== '') tools.complain(tools.say('cli.run-line', { line: line.number, message: complaint }));
      if (code !== 0 && !given.isSet('keep-going')) break;
    }
    const refused = done.filter((one) => one.code !== 0);
    tools.printJson(done);
    tools.print(tools.say('cli.run-done', { done: done.length - refused.length, refused: refused.length }));
    return refused[0]?.code ?? 0;
  },
};

async function linesOf(file: string, tools: Tools): Promise<ScriptLine[]> {
  if (file === '-') return readScript(await tools.readStdin(), tools.say('cli.stdin'));
  const { name, bytes } = await readInputFile(file);
  return readScript(bytes, name);
}

async function outcomeOf({ split }: ScriptLine, tools: Tools): Promise<LineOutcome> {
  if ('error' in split) return { code: 2, value: null, complaint: tools.say('cli.run-quote-open') };
  // A line may begin with the program's name, as one would type it.
  const words = split.words[0] === 'duban' ? split.words.slice(1) : split.words;
  return tools.runLine(words);
}
