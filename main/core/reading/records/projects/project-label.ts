export type ProjectField = 'lead' | 'support' | 'targets' | 'other';

const leadWords =
  '牵头(?:责任)?(?:部门|单位)|(?:主要)?责任(?:部门|单位|主体)|主办(?:部门|单位)|主管部门|实施(?:部门|单位|主体)|承办(?:部门|单位)|建设(?:单位|主体)|牵头(?=[：:])';
const supportWords = '配合(?:部门|单位)|协办(?:部门|单位)|会办单位|协同(?:部门|单位)|参与(?:部门|单位)|配合(?=[：:])';
const targetWords =
  '(?:年度|工作|建设|总体|项目|\\d{4} ?年(?:度)?)?目标(?:任务)?|(?:年度|目标|工作|建设|主要)任务|建设(?:内容(?:和|及|与)规模|规模)|年度计划|实施标准|完成标准';
const otherWords =
  '项目背景|项目内容|建设内容|主要内容|实施内容|工作内容|项目概况|资金安排|资金来源|投资估算|完成时限|完成时间|实施地点|建设地点|分管领导|挂钩领导|责任人|联系人|类别';

// At the head of a paragraph the label may run into its text: 资金安排8.42亿元, 项目背景着力….
const stuck =
  /^(?:(牵头部门|牵头单位|责任单位|责任部门)|(配合部门|配合单位|协办单位)|(年度目标|目标任务)|(项目背景|项目内容|资金安排|建设内容|完成时限))(?=[\u4e00-\u9fff\d“])/;

const any = `(?:(${leadWords})|(${supportWords})|(${targetWords})|(${otherWords}))`;
// Behind a break or a space a label may stand without a colon; with a colon it may stand anywhere.
const label = new RegExp(`(?:^|(?<=[\\s；;。，,（(【]))${any}(?: ?[：:】] ?| {1,4}|$)|${any}[：:]`, 'g');

export type FoundLabel = { field: ProjectField; words: string; start: number; end: number };

/** Labels of a livelihood project (牵头部门, 配合单位, 年度目标 …) in a text, in order; offsets of the label and of what follows it. */
export function findProjectLabels(text: string): FoundLabel[] {
  const first = stuck.exec(text);
  const hits = first ? [first, ...text.matchAll(label)] : [...text.matchAll(label)];
  return hits.map((hit) => ({
    field: (hit[1] ?? hit[5]) ? 'lead' : (hit[2] ?? hit[6]) ? 'support' : (hit[3] ?? hit[7]) ? 'targets' : 'other',
    words: hit[0],
    start: hit.index,
    end: hit.index + hit[0].length,
  }));
}

/** The field that the header of a table column stands for, or null. */
export function projectFieldOf(header: string): ProjectField | 'number' | 'name' | null {
  const plain = header.replace(/\s/g, '');
  if (/^(?:序号|编号|项目编号)$/.test(plain)) return 'number';
  if (/^(?:实事)?(?:项目|事项|实事)(?:名称)?$|^(?:项目|实事)名称/.test(plain)) return 'name';
  if (/配合|协办|会办|参与/.test(plain)) return 'support';
  if (/牵头|责任(?:单位|部门|主体)|主办|实施(?:单位|主体)|承办|主管/.test(plain)) return 'lead';
  if (/目标|任务|标准|规模|内容/.test(plain)) return 'targets';
  return null;
}
