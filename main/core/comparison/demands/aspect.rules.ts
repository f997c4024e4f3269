import type { FormRule } from '#core/rules/first-match.ts';
import { type Form, form, part } from '#core/rules/form.ts';

/** How far a deed of which an answer tells has come where it has no result yet: only prepared (a draft, a scheme), or under way. */
export type Aspect = 'prepared' | 'under-way';

export type AspectRule = FormRule & {
  aspect: Aspect;
  /** The words that make the deed a result after all, where the opinion asks for them: 制定方案 answers 制定方案. */
  unlessAsked?: Form;
};

/** Words of one clause between a verb and what it is done to. */
export const upToMatter = part('upToMatter', form`[^，,。；;]{0,14}`);
/** Names of those to whom something is handed. */
export const upToHandler = part('upToHandler', form`[^，,。；;]{0,36}`);
/** Papers that say what is to be done. */
export const scheme = part('scheme', form`方案|计划|规划|路线图`);
/** Says that a body is to agree. */
export const approving = part('approving', form`审定|审批|审查|审核|审议|批准|批复|报批`);
/** The end of a work. */
export const finished = part('finished', form`竣工|完工|完毕|建成|投用|投入使用|投入运[行营]|通车|通过验收`);

/** How far a clause of an answer says that the deed has come. The first rule that holds decides; where none does, its tense tells. */
export const aspectRules = [
  {
    id: 'aspect-ongoing',
    aspect: 'under-way',
    means: 'is going on',
    form: form`正在|正(?=由|按|抓紧|加紧|加快)|(推进|办理|建设|施工|编制|审批|审核|整改)之?中$`,
    not: form`正[在由按]${upToMatter}的`,
  },
  {
    id: 'aspect-waits',
    aspect: 'prepared',
    means: 'waits for something else, or for the word of a body',
    form: form`[待俟](?![遇业])${upToMatter}(后|${approving})`,
  },
  {
    id: 'aspect-draft',
    aspect: 'prepared',
    means: 'is a draft',
    form: form`初稿|草稿|草案|送审稿|修订稿|讨论稿|征求意见稿|起草|草拟|拟定|拟订`,
    unlessAsked: form`起草|草案|拟定|拟订`,
    not: form`稿${upToMatter}印发|草案${upToMatter}通过`,
  },
  {
    id: 'aspect-before-deciding',
    aspect: 'prepared',
    means: 'was asked about, laid before a body or looked into, which decides nothing yet',
    form: form`(提交|报送|报请|上报|提请)${upToMatter}${approving}|按程序${approving}|征求${upToMatter}意见|论证|洽谈|筹备|谋划|组织申报|初审`,
    unlessAsked: form`${approving}|征求|论证|筹备|谋划|申报|初审`,
    not: form`(审定|审议通过|批准)${upToMatter}(印发|发布|公布|施行)`,
  },
  {
    id: 'aspect-handed-over',
    aspect: 'prepared',
    means: 'was handed to others, who are to look into it',
    form: form`(转[送请交报办]|移[交送]|函告|商请|已商|提请|报请)${upToHandler}(研究|办理|处理|考虑|答复|解决)$`,
    unlessAsked: form`转[送请交报办]|移[交送]|函告|商请|提请|报请`,
  },
  {
    id: 'aspect-told-others',
    aspect: 'prepared',
    means: 'tells others to do it',
    form: form`(要求|督促|责成|部署|动员|鼓励|倡导)(各|有关|相关|全市|县|乡|镇|部门|单位|企业)`,
    unlessAsked: form`要求|督促|责成|部署|动员|鼓励|倡导`,
  },
  {
    id: 'aspect-listed',
    aspect: 'prepared',
    means: 'is on a list of what is to be done',
    form: form`[纳列]入${upToMatter}(计划|规划|项目|工作要点|重点工作|任务|议程)`,
    unlessAsked: form`[纳列]入`,
    not: form`建成|完工`,
  },
  {
    id: 'aspect-scheme',
    aspect: 'prepared',
    means: 'is a scheme of what is to be done',
    form: form`(制定|制订|编制|形成|研究提出)${upToMatter}${scheme}|${scheme}${upToMatter}(制定|制订|编制|形成)`,
    unlessAsked: scheme,
    not: form`印发|施行|执行|按照|根据`,
  },
  {
    id: 'aspect-before-work',
    aspect: 'prepared',
    means: 'comes before the work itself',
    form: form`招标|招投标|立项|选址|可行性研究|可研|初步设计|前期工作`,
    unlessAsked: form`招标|招投标|立项|选址|可行性研究|初步设计|前期`,
    not: finished,
  },
  {
    id: 'aspect-begun',
    aspect: 'under-way',
    means: 'was begun, or has come half the way',
    form: form`开工|动工|进场施工|在建|封顶|启动${upToMatter}(建设|工程|改造|编制|修订)`,
    unlessAsked: form`开工|动工|启动`,
    not: form`${finished}|[开动]工率|在建(工程|工地|项目)`,
  },
] as const satisfies readonly AspectRule[];
