import type { DiaryAction } from './diary.ts';
import type { OfficeYear } from './office-year.ts';

/** What one word of the diary does at the desk. `day` is the ISO day on which it happened. */
export type Play = (office: OfficeYear, action: DiaryAction, day: string) => Promise<void>;
