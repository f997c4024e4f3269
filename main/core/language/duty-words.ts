// Words for what an organ does with a suggestion or a project beside the one that leads.
import { form, part } from '../rules/form.ts';

/** Supports: 会办, 协办. */
export const supporting = part('supporting', form`会办|协办|配合|参与`);
