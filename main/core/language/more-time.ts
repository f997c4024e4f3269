import { form, part } from '../rules/form.ts';
import { inClause } from './gaps.ts';

/** The noun or verb of a time that is made longer. */
export const moreTime = part('moreTime', form`延期|延至|延长|延后|推迟|宽限`);

/** Words of one clause that ask for more time, or grant it. */
export const asksForTime = part('asksForTime', form`(恳请|申请|商请|请求|同意)${inClause}${moreTime}`);
