import { idOf } from './office-year.ts';
import type { Play } from './play.ts';
import { importPaper } from './play-papers.ts';

export const motionReferred: Play = async (office, action) => {
  const [motion] = (await office.ask('motions.list', {})).filter((one) => one.title.includes('易涝点'));
  if (!motion) throw new Error('the motion was not read from its paper');
  office.ids.set(String(action.id), motion.id);
  await office.ask('motions.update', { id: motion.id, disposition: 'referred' });
};

export const handOverMotion: Play = async (office, action, on) => {
  await office.ask('motions.update', { id: idOf(office, action.id), handedOverOn: on, lead: String(action.to) });
};

export const signMotion: Play = async (office, action, on) => {
  await office.ask('motions.record', { id: idOf(office, action.id), act: 'implementing', on, note: action.text });
};

export const motionReport: Play = async (office, action, on) => {
  await importPaper(office, String(action.paper));
  await office.ask('motions.record', { id: idOf(office, action.id), act: 'reported', on, note: action.text });
};
