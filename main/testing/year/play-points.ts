import { idOf } from './office-year.ts';
import type { Play } from './play.ts';

const selfValues: Record<string, 'done' | 'partly-done' | 'in-progress' | 'not-done'> = {
  已落实: 'done',
  部分落实: 'partly-done',
  推进中: 'in-progress',
  未采纳: 'not-done',
};

export const selfReport: Play = async (office, action, on) => {
  const value = selfValues[String(action.verdict)];
  if (!value) throw new Error(`unknown self-report ${String(action.verdict)}`);
  await office.ask('points.selfReport', {
    id: idOf(office, action.point),
    value,
    on,
    by: '承办单位',
    note: action.text,
  });
};

const checkValues: Record<string, 'done' | 'partly-done' | 'not-done'> = {
  已落实: 'done',
  部分落实: 'partly-done',
  未落实: 'not-done',
};

export const check: Play = async (office, action, on) => {
  const id = idOf(office, action.point);
  const verdict = String(action.verdict);
  if (verdict.startsWith('未采纳')) {
    await office.ask('points.update', { id, status: 'not-adopted', note: action.text, on });
    return;
  }
  const value = checkValues[verdict];
  if (!value) throw new Error(`unknown check ${verdict}`);
  const finishedOn = typeof action.finished === 'string' ? action.finished : null;
  await office.ask('points.check', { id, value, on, by: String(action.by), note: action.text, finishedOn });
};

export const withdrawPoint: Play = async (office, action, on) => {
  await office.ask('points.update', {
    id: idOf(office, action.point),
    status: 'not-applicable',
    note: action.text,
    on,
  });
};

/** Tracking needs a finding: the committee finds what is there and follows the rest. */
export const trackPoint: Play = async (office, action, on) => {
  const id = idOf(office, action.point);
  await office.ask('points.check', { id, value: 'partly-done', on, by: String(action.by), note: action.text });
  await office.ask('points.update', { id, status: 'tracking', note: action.text, on });
};
