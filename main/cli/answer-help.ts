import { commandsOf, findCommand, unknownCommand } from './find-command.ts';
import { commandHelp, familyHelp, helpText } from './help-text.ts';
import { isValued } from './leading-options.ts';
import type { Scene } from './scene.ts';

/**
 * `duban help`, `duban help COMMAND`, `duban help points` for all commands that begin so; options that all commands take may stand anywhere
 * among the words. What is no command is said in one sentence. Gives the exit code.
 */
export function answerHelp(words: readonly string[], scene: Scene): number {
  const named = words.filter((word, at) => !word.startsWith('-') && !isValued(words[at - 1]));
  const [first] = named;
  if (first === undefined) return say(scene, helpText(scene.language));
  const found = findCommand(named);
  if (found?.rest.length === 0) return say(scene, commandHelp(found.command, scene.language));
  const family = commandsOf(first);
  if (named.length > 1 || family.length === 0) {
    scene.complain(unknownCommand(named.join(' '), scene.language));
    return 2;
  }
  return say(scene, familyHelp(family, scene.language));
}

function say(scene: Scene, text: string): number {
  scene.out(`${text}\n`);
  return 0;
}
