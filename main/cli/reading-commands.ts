import { commandFirst } from './leading-options.ts';

/** The commands that read files; known before the commands themselves are loaded. */
export const readingCommands: readonly string[] = ['import', 'read', 'lint', 'suggestions import', 'templates add'];

/** True for a line whose command reads files, whether or not it is written rightly. */
export function readsFiles(words: readonly string[]): boolean {
  const [first = '', second = ''] = commandFirst(words);
  return readingCommands.some((name) => name === first || name === `${first} ${second}`);
}
