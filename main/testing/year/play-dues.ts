import { idOf } from './office-year.ts';
import type { Play } from './play.ts';

/** Which due date a mark of the diary such as `S25:答复:1` or `M1:报告` means. */
export const extend: Play = async (office, action, on) => {
  const [mark = ''] = String(action.duty).split(':');
  const collection = mark.startsWith('S') ? 'suggestions' : mark.startsWith('M') ? 'motions' : 'opinions';
  const { reason, allowedBy, letter } = action;
  await office.ask('dues.change', {
    collection,
    id: idOf(office, mark),
    kind: 'extension',
    to: String(action.new),
    on,
    reason: String(reason),
    allowedBy: String(allowedBy),
    letter: String(letter),
  });
};

export const correctDate: Play = async (office, action, on) => {
  const id = idOf(office, action.id);
  const to = String(action.new);
  if (action.field === 'handedOver') {
    await office.ask('suggestions.update', { id, handedOverOn: to });
    return;
  }
  const collection = String(action.id).startsWith('S') ? 'suggestions' : 'opinions';
  await office.ask('dues.change', { collection, id, kind: 'correction', to, on, reason: String(action.reason) });
};
