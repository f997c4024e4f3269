/** Words on how far the work is: 阶段性进展情况, 中期报告; 规划中期评估 is a matter of its own and none of them. */
export const ofStage =
  /(?:阶段性?|中期)(?:的|研究处理|办理|落实|整改|工作)*(?:进展|情况|报告|汇报|成果)|(?:初步|前期)(?:研究处理|办理|落实|整改)?进展/;
