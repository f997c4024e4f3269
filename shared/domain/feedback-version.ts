/**
 * What a report on an opinion is: the draft for comments (征求意见稿), a report on how far the work is by then (阶段性报告), which ends
 * nothing, or the formal one.
 */
export const feedbackVersions = ['draft', 'stage', 'formal'] as const;
export type FeedbackVersion = (typeof feedbackVersions)[number];
