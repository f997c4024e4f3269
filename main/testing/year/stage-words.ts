/**
 * What the diary's words say of a stage, in the order in which they are tried: the clerk writes freely (“已答复（B类），逾期3天，转跟踪承诺”), the
 * ledger has names. A word allows every name that a clerk could mean by it.
 */
type Words = readonly (readonly [RegExp, readonly string[]])[];

const points: Words = [
  [/^未交办/, ['not-handed-over']],
  [/^已交办/, ['handed-over']],
  [/^已落实待核/, ['done-to-check']],
  [/^已落实（销号）/, ['done']],
  [/^部分落实/, ['partly-done']],
  [/^转跟踪/, ['tracking']],
  [/^未采纳/, ['not-adopted']],
  [/^不再适用/, ['not-applicable']],
  [/^办理中（单位说明不采纳/, ['not-adopted-to-check', 'in-progress', 'handed-over']],
  [/^办理中/, ['in-progress', 'handed-over']],
];

const suggestions: Words = [
  [/待编号/, ['registered']],
  [/待改派/, ['returned']],
  [/^并入/, ['merged']],
  [/^已撤回/, ['withdrawn']],
  [/不开第三轮|承诺已兑现/, ['tracking', 'rated', 'closed']],
  [/代表不满意，待重新办理/, ['rated']],
  [/轮代表|^代表/, ['rated', 'tracking']],
  [/^重新办理/, ['redo']],
  [/转跟踪承诺/, ['answered', 'tracking', 'rated']],
  [/已答复|跟踪答复/, ['answered', 'rated', 'tracking', 'closed']],
  [/^办理中|^逾期|^已重新交办|^已交办/, ['handed-over', 'accepted', 'in-progress']],
];

const opinions: Words = [
  [/待印发|^未交办|听取之日起/, ['deliberated', 'drafted', 'signed']],
  [/^办结/, ['closed', 'archived', 'tracking']],
  [/^未办结/, ['voted', 'tracking', 'checked', 'formal-received']],
  [/重新办理/, ['redo']],
  [/测评(基本)?满意/, ['voted', 'tracking', 'closed']],
  [/^征求意见中/, ['draft-received', 'draft-returned']],
  [/报告已收到/, ['formal-received', 'on-agenda', 'checked']],
  [/^报告逾期/, ['handed-over', 'signed-for', 'in-progress', 'draft-received', 'on-agenda']],
  [/^已交办/, ['handed-over', 'signed-for']],
  [/^办理中/, ['handed-over', 'signed-for', 'in-progress']],
];

const motions: Words = [
  [/主席团已交付|审议结果报告|待交办/, ['moved', 'reviewed', 'listed', 'decided', 'referred']],
  [/转为建议/, ['converted']],
  [/^已交办/, ['handed-over']],
  [/^组织实施中/, ['implementing']],
  [/报告已收到/, ['reported', 'implementing']],
  [/^常委会已听取/, ['reported', 'deliberated']],
  [/^转跟踪/, ['reported', 'deliberated', 'tracking']],
];

const books: Readonly<Record<string, Words>> = { S: suggestions, O: opinions, M: motions };

/** Names of the ledger that the diary's words allow for a mark (`O1`, `O1.3`, `S14`, `M1`); null for what the ledger names otherwise. */
export function allowedStages(mark: string, words: string): readonly string[] | null {
  const book = mark.includes('.') ? points : books[mark[0] ?? ''];
  return book?.find(([form]) => form.test(words))?.[1] ?? null;
}
