import type { WaitingExtension } from '#shared/domain/extension-letter.ts';
import { toldExtension } from '#shared/messages/extension-words.ts';
import type { SheetScene } from './sheet.ts';

/**
 * Letters on a later day that nobody registered, each with the commands that would. `meant` gives the records and due dates of which a
 * letter speaks, as `extend` takes them.
 */
export function extensionLines(
  { say, tell }: SheetScene,
  letters: readonly WaitingExtension[],
  meant: (letter: WaitingExtension) => string[],
): string[] {
  return letters.flatMap((one) => {
    const letter = one.is === 'granted' && one.number ? ` --letter ${one.number}` : '';
    const on = one.is === 'granted' && one.on ? one.on : 'DATE';
    const rest = `--to ${one.to} --on ${on} --reason "${one.reason || 'TEXT'}"${letter}`;
    const commands = meant(one).map((what) => `extend ${what} ${rest}`);
    return [tell(toldExtension(one)), ...commands.map((command) => say('cli.to-register', { command }))];
  });
}
