// Words of growth: reading tells by them what a figure measures, the comparison what a statement is of.
import { form, part } from '../rules/form.ts';

/** Growing or falling, as a figure tells it. */
export const growing = part('growing', form`增长|下降|提高|提升|降低`);

/** The same of what may also be done by somebody. */
export const turning = part('turning', form`减少|增加|上升|回落`);

/** How fast something grows. */
export const growthRate = part('growthRate', form`增幅|增速`);

/** What the figure is held against: the year before, or the years on the average. */
export const yearOnYear = part('yearOnYear', form`同比|年均`);
