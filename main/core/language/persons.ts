import { form, part } from '../rules/form.ts';

/** A person's name of two to six signs, spaced or not: 周远, 卢 渊, 阿依古丽·买买提. */
export const spacedName = part('spacedName', form`[\u3400-\u9fff·](\x20?[\u3400-\u9fff·]){1,5}`);
/** A Chinese name of two to four signs, spaced or not. */
export const shortName = part('shortName', form`[\u3400-\u9fff](\x20?[\u3400-\u9fff]){1,3}`);
/** Up to four names, parted by spaces or 、. */
export const names = part('names', form`${spacedName}([、\x20]+${spacedName}){0,3}`);
/** One sign of a name in running text; 等 ends a list of names and is in none. */
export const nameSign = part('nameSign', form`(?!等)[\u3400-\u9fff·]`);
/** Up to five names in running text: 周远、顾 卓、李明. Of one name alone the two signs may stand apart. */
export const movers = part(
  'movers',
  form`
    (${nameSign}{1,4}\x20?${nameSign}{0,3}[、，]\x20?){0,4}${nameSign}{2,4}|[\u3400-\u9fff]\x20\x20?[\u3400-\u9fff]`,
);
