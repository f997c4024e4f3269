import { type BrowserWindow, dialog } from 'electron';
import { type MessageKey, message } from '#shared/messages/catalogue.ts';
import type { Language } from '#shared/messages/define-messages.ts';

/** Shows one sentence over a window, or by itself where there is none; resolves when it was read. */
export async function tellPerson(window: BrowserWindow | null, title: string, sentence: string): Promise<void> {
  const options = { type: 'warning' as const, title, message: sentence, noLink: true };
  if (window && !window.isDestroyed()) await dialog.showMessageBox(window, options);
  else await dialog.showMessageBox(options);
}

/** Asks over a window; the number of the button, the first one also when the question is closed. Null when `leave` was aborted first. */
export async function askPerson(
  window: BrowserWindow,
  language: Language,
  sentence: string,
  buttons: MessageKey[],
  leave?: AbortSignal,
): Promise<number | null> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: sentence,
    buttons: buttons.map((key) => message(language, key)),
    defaultId: 0,
    cancelId: 0,
    noLink: true,
    ...(leave ? { signal: leave } : {}),
  });
  return leave?.aborted ? null : response;
}
