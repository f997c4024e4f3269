// Words that charge an organ with work, and those for what it does beside the one that leads.
import { form, frame, part } from '../rules/form.ts';
import { nearInPart } from './gaps.ts';
import { stateBody } from './organs.ts';

/** Leads, or carries out alone: 主办, 独办. */
export const leading = part('leading', form`主办|牵头|承办|独办|分办`);

/** Supports: 会办, 协办. */
export const supporting = part('supporting', form`会办|协办|配合|参与`);

/** The start of a clause that charges a body of the state with it: 市人民政府要推动信息共享. Named: `body`. */
export const chargedBody = frame('chargedBody', form`^${nearInPart}(?<body>${stateBody})(要|应|须|需)`);
