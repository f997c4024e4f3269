import { toLog } from '#core/to-log.ts';
import { message } from '#shared/messages/catalogue.ts';
import { errorSentence } from '#shared/messages/error-sentence.ts';
import { type Command, type Given, UsageError, ValueError } from './command.ts';
import { failureSentence } from './failure-sentence.ts';
import { commandHelp, usageLines } from './help-text.ts';
import { refuseLanguage } from './leading-options.ts';
import { makeTools } from './make-tools.ts';
import { parseGiven } from './parse-given.ts';
import type { Scene } from './scene.ts';

/** Runs a command on what stands behind its name. Gives the exit code; never throws. */
export async function runCommand(command: Command, words: readonly string[], scene: Scene): Promise<number> {
  try {
    if (scene.isInScript && command.name === 'run') throw new UsageError('cli.run-in-run');
    const given = parseGiven(command, words);
    if (given.isSet('help')) {
      scene.out(`${commandHelp(command, scene.language)}\n`);
      return 0;
    }
    refuseLanguage(given.option('lang'));
    if (command.readsFiles) scene.readingWorker?.warm();
    return await command.run(given, makeTools(given, { ...scene, dataDir: folderOf(given, scene) }));
  } catch (error) {
    return failed(error, command, scene);
  }
}

/** The folder of the workspace. A script works on one alone. Throws UsageError. */
function folderOf(given: Given, scene: Scene): string | null {
  const folder = given.option('data-dir') ?? scene.dataDir;
  // An empty name, from a variable that is not set, would mean the folder one happens to stand in.
  if (folder === '') throw new UsageError('cli.option-value', { option: 'data-dir' });
  if (scene.isInScript && folder !== scene.dataDir) throw new UsageError('cli.run-one-workspace');
  return folder;
}

function failed(error: unknown, command: Command, scene: Scene): number {
  const { language } = scene;
  if (error instanceof UsageError) {
    const sentence = message(language, error.key, error.details);
    scene.complain(error instanceof ValueError ? sentence : `${sentence}\n${usageLines(command, language)}`);
    return 2;
  }
  const sentence = failureSentence(error, language);
  if (sentence === null) toLog(scene.log, error);
  scene.complain(sentence ?? errorSentence(language, 'internal', {}));
  return 1;
}
