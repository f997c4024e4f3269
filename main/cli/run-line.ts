import { answerHelp } from './answer-help.ts';
import { complainOfCommand, findCommand } from './find-command.ts';
import { helpText } from './help-text.ts';
import { commandFirst, languageOf } from './leading-options.ts';
import { runCommand } from './run-command.ts';
import type { Scene } from './scene.ts';

/** Runs one command line. Gives the exit code: 0 done, 1 refused, 2 written wrongly. Never throws. */
export async function runLine(words: readonly string[], given: Scene): Promise<number> {
  const scene = { ...given, language: languageOf(words) ?? given.language };
  const [first, ...rest] = commandFirst(words);
  if (first === undefined) {
    scene.complain(helpText(scene.language));
    return 2;
  }
  if (first === '--version' || first === '-v') {
    scene.out(`${scene.version}\n`);
    return 0;
  }
  if (first === 'help' || first === '--help' || first === '-h') return answerHelp(rest, scene);
  const found = findCommand([first, ...rest]);
  if (found !== null) return runCommand(found.command, found.rest, scene);
  const isAskingHelp = rest.some((word) => word === '--help' || word === '-h');
  return isAskingHelp ? answerHelp([first, ...rest], scene) : complainOfCommand([first, ...rest], scene);
}
