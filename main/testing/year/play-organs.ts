import type { Play } from './play.ts';

export const organMerged: Play = async (office, action) => {
  const next = await office.ask('organs.update', { title: String(action.new) });
  const organs = await office.ask('organs.list', {});
  for (const name of action.old as string[]) {
    const old = organs.find((one) => one.title.endsWith(name));
    if (old) await office.ask('organs.update', { id: old.id, title: old.title, mergedInto: next.id });
  }
};
