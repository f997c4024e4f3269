import { idOf, type OfficeYear } from './office-year.ts';
import type { Play } from './play.ts';

/**
 * What the reader proposes as promises is decided by the clerk at once: those of the diary are registered by hand with their own words
 * and days, so that every proposal is laid aside.
 */
export async function followPromises(office: OfficeYear): Promise<void> {
  for (const one of await office.ask('commitments.list', { state: 'proposed' })) {
    await office.ask('commitments.update', { id: one.id, state: 'dropped', note: '另按原文登记' });
  }
}

/** A paper of the library to cite: the one the diary names, else the first there is. */
async function documentFor(
  office: OfficeYear,
  paper: unknown,
): Promise<{ id: string; firstLine: number; lastLine: number }> {
  const sources = await office.ask('sources.list', {});
  const source = sources.find((one) => one.name === paper) ?? sources[0];
  const documents = await office.ask('documents.list', source ? { source: source.id } : {});
  const document = documents[0];
  if (!document) throw new Error('a promise needs a paper to cite');
  return document;
}

export const promise: Play = async (office, action) => {
  const document = await documentFor(office, action.paper);
  const made = await office.ask('commitments.add', {
    document: document.id,
    firstLine: document.firstLine,
    lastLine: document.firstLine,
    title: action.text,
    due: typeof action.due === 'string' ? action.due : null,
    organ: String(action.organ),
  });
  office.ids.set(String(action.id), made.id);
};

export const promiseDue: Play = async (office, action) => {
  await office.ask('commitments.update', { id: idOf(office, action.id), due: String(action.due) });
};

export const promiseKept: Play = async (office, action, on) => {
  const note = String(action.evidence);
  await office.ask('commitments.update', { id: idOf(office, action.id), state: 'kept', decidedOn: on, note });
};
