import type { WaitingExtension } from '#shared/domain/extension-letter.ts';
import { toldExtension } from '#shared/messages/extension-words.ts';
import type { SheetScene } from './sheet.ts';

/** Letters on a later day that nobody registered, each with the command that would. `what`: the record and its due date, as `extend` takes them. */
export function extensionLines(
  { say, tell }: SheetScene,
  what: string,
  letters: readonly WaitingExtension[],
): string[] {
  return letters.flatMap((one) => {
    const letter = one.is === 'granted' && one.number ? ` --letter ${one.number}` : '';
    const on = one.is === 'granted' && one.on ? one.on : 'DATE';
    const command = `extend ${what} --to ${one.to} --on ${on} --reason "${one.reason || 'TEXT'}"${letter}`;
    return [tell(toldExtension(one)), say('cli.to-register', { command })];
  });
}
