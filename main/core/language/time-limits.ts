// Words with which papers set limits in time: opinions for their answer, points for their work, promises for themselves.
import { form, part } from '../rules/form.ts';

/** Until a time: 年底前, 月底之前. */
export const before = part('before', form`之?前|以前`);
/** In the course of a time: 三个月内, 60日以内. */
export const within = part('within', form`之?内|以内`);
/** A year by its number, or as it is told from the paper's own: 2026, 今, 明. */
export const limitYear = part('limitYear', form`20\d\d|[今明本当]`);
/** A third of a month. */
export const thirdOfMonth = part('thirdOfMonth', form`[上中下]旬`);
