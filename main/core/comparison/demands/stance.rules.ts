import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

/** Words of an answer that say how earnestly a thing is taken, and not what was done. */
export const stanceRules = [
  {
    id: 'stance-minds',
    means: 'says how much a thing is minded, or how earnestly it is gone about',
    form: form`(高度|十分|非常)重视|认真(研究|对待|部署|组织|抓好|落实)|精心(组织|部署)|周密部署|研究部署`,
  },
  {
    id: 'stance-measures',
    means: 'speaks of measures and names none',
    form: form`采取了?(一系列)?(有效|有力|切实|得力|多种|多项|积极)(的)?措施|多措并举|强化(举措|措施)`,
  },
  {
    id: 'stance-results',
    means: 'speaks of results and names none',
    form: form`(取得|收到)了?(明显|显著|积极|较好|良好|一定|阶段性)?的?(成效|实效|效果|进展|成果)`,
  },
  {
    id: 'stance-will',
    means: 'says that it is to be carried out, led or answered for',
    form: form`(抓好|抓紧|狠抓)(工作)?落实|加强(组织)?领导|提高(政治)?站位|统一思想|压实责任|形成合力|强化责任|(积极|全力|扎实|统筹|稳步)推[进动]`,
  },
  {
    id: 'stance-keeps',
    means: 'keeps to a way of thinking, or holds a line',
    form: form`坚持[^，,]{0,6}(思维|导向|原则|理念|统筹|并重|并举)|(守住|守牢|筑牢)[^，,]{0,14}(底线|红线|防线)|积极稳妥`,
  },
  {
    id: 'stance-further',
    means: 'ends with doing more of what is always done, and says neither what nor how much',
    form: form`(进一步|切实|持续|不断)(加强|强化|加大|提高|提升|健全|完善)[^，,]{1,12}(管理|监管|力度|意识|水平|能力|网络|体系)$`,
  },
  {
    id: 'stance-mood',
    means: 'speaks of what people are to think or feel, or of the spirit in which work is done',
    form: form`
      (提高|深化|统一|增进)(思想)?认识|营造[^，,\d]{0,8}(氛围|环境)|(提升|提高|增强)[^，,\d]{0,12}(意识|观念|责任感|紧迫感|使命感|获得感|幸福感|安全感)|
      更[高实严大强优](的)?(标准|举措|措施|力度|作风|要求)`,
  },
  {
    id: 'stance-praise',
    means: 'praises what has become of it, without a figure',
    form: form`(意识|观念|形象|热情|氛围|知晓率|满意度|获得感|幸福感|安全感)[^，,\d]{0,6}(增强|提升|提高|改善|高涨|浓厚)|重中之重|创新形式|丰富载体`,
  },
] as const satisfies readonly FormRule[];

/** What may stand around such words and says nothing by itself. */
export const besideStance = form`
  我[市局委县区办]|全市|各级|各部门|有关部门|相关部门|工作|推动|推进|对此|已|坚决|防范化解|了|切实|进一步|积极|认真|不断|持续|全力|大力|深入|确保|有效|有力|措施|部署|研究|落实|抓好`;
