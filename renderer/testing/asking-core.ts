import { CallError } from '#renderer/base/transport/call-error.ts';

/** The answer of a core that asks about `doubts` until all are confirmed, then gives `answer`. `details` fill the sentences. */
export function askingCore<Input, Output>(
  doubts: readonly string[],
  details: Record<string, string | number>,
  answer: Output,
): (input: Input) => Output {
  return (input) => {
    const confirmed = isConfirmed(input) ? input.confirmed : [];
    const open = doubts.filter((doubt) => !confirmed.includes(doubt));
    if (open[0]) throw new CallError('confirm-needed', { ...details, doubts: open[0] });
    return answer;
  };
}

function isConfirmed(input: unknown): input is { confirmed: string[] } {
  return typeof input === 'object' && input !== null && 'confirmed' in input && Array.isArray(input.confirmed);
}

/** The answer of a core that refuses what cannot be. */
export function refusingCore(doubts: string, details: Record<string, string | number>): () => never {
  return () => {
    throw new CallError('implausible', { ...details, doubts });
  };
}
