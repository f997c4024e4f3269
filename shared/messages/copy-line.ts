import type { CopyState } from '../domain/copy-state.ts';
import type { MessageDetails, MessageKey } from './catalogue.ts';

/** Of which workspace a package or a copy is, when and by whom it was packed. `moment` writes an ISO instant. */
export function packageOf(
  { office, folder, who, at, seq }: Omit<CopyState, 'mode'>,
  say: (key: MessageKey, details: MessageDetails) => string,
  moment: (iso: string) => string,
): string {
  return say('package.of', {
    office: office || folder || '?',
    who: who || '?',
    time: at === '' ? '?' : moment(at),
    seq,
  });
}
