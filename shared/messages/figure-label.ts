import { isMessageKey, type MessageDetails, type MessageKey } from './catalogue.ts';

type Say = (key: MessageKey, details?: MessageDetails) => string;

/** The name of a figure in words; those of a status, a class or an outcome name it. */
export function figureLabel(name: string, say: Say): string {
  const key = `figure.${name}`;
  if (isMessageKey(key)) return say(key);
  const [of = '', ...rest] = name.split('.');
  const status = `status.${rest.join('.')}`;
  if (of === 'points' && isMessageKey(status)) return say('figure.points.status', { status: say(status) });
  const outcome = `promise-outcome.${rest.join('.')}`;
  if (of === 'commitments' && isMessageKey(outcome))
    return say('figure.commitments.outcome', { outcome: say(outcome) });
  return name.startsWith('suggestions.class.') ? say('figure.suggestions.class', { code: rest.at(-1) ?? '' }) : name;
}
