import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

// Rules read a sentence in which @ stands for the organ (or the list of organs) asked about, and & for every other.

/** What may stand behind the last organ of a list: 市财政局等相关部门. */
export const andOthers = part('andOthers', form`等?(相关|有关)?(部门|单位)?`);
/** What an organ that is named for a point is to do in it. */
export type PointOrganRole = 'lead' | 'support';
export type PointOrganRule = FormRule & { role: PointOrganRole | null };

/** What a sentence of a point makes of an organ that it names. The first rule that holds decides; one that none knows has no part in it. */
export const pointOrganRules = [
  {
    id: 'organ-cited',
    role: null,
    means: 'is named for what it said or as an example, or is one that something is done to',
    form: form`(据|经|听取|按照|对照|参照|学习|借鉴|如|督促|指导|推动|支持|配合|协助|向|对|报)@`,
  },
  {
    id: 'organ-helps',
    role: 'support',
    means: 'helps, or is one with which the leading organ works',
    form: form`(会同|联合|商|协同)@|@${andOthers}(要|应当?|负责)?(积极|主动|做好|予以)?(配合|协助|协办|会办|协同|参与)`,
  },
  {
    id: 'organ-charged',
    role: 'lead',
    means: 'is the one that a point charges with the work',
    form: form`(由|责成|建议|要求|请)@`,
  },
  {
    id: 'organ-leads',
    role: 'lead',
    means: 'leads, or has a duty',
    form: form`@${andOthers}(牵头|主办|承办|负责(?!同志|人)|会同|联合|要(?!求)|应(?!急)|须|需)`,
  },
] as const satisfies readonly PointOrganRule[];
