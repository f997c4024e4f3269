import type { Tone } from '#renderer/ui/StatusTag.tsx';
import type { PointStatus } from '#shared/domain/point-status.ts';

/** Green is for what a check found done; an organ's own word stays grey. */
export function pointTone(status: PointStatus): Tone {
  switch (status) {
    case 'done':
      return 'done';
    case 'partly-done':
      return 'soon';
    default:
      return 'neutral';
  }
}
