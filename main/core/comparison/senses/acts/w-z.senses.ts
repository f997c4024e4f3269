import { senseTable } from '../sense-table.ts';

/** Senses of acts, means and results whose names begin with w to z: what is asked for, and the words by which it is told. */
export const actsWToZ = senseTable(`
  wall-open | 拆墙透绿 打开围墙 | 拆围墙 通透 开放绿地 围栏拆除
  warn-education | 警示教育 以案促改 | 典型案例 警示片 通报案例 旁听庭审 参观监狱 廉政教育
  warning-sign | 警示标识 警示标志 | 警示牌 标线 提示牌 反光 警示桩 标识牌 爆闪灯
  water-save | 节水 节约用水 | 滴灌 节水器具 中水 再生水 阶梯水价 漏损 喷灌
  weed-out | 淘汰落后 落后产能 | 关停 拆除设备 退出 报废 置换 淘汰设备
  whole-family | 关键少数 领导带头 | 带头 领导干部 主要负责人 以上率下 先行示范 一把手
  whole-process | 全过程监管 全链条监管 全程监督 | 事前 事中 事后 从源头到 各环节 跟踪审计 闭环监管 批后核查
  widen-channel | 拓宽渠道 畅通渠道 多渠道 | 开通热线 意见箱 二维码 线上线下 多种途径 新开通 公众号留言
  win-upper-fund | 争取上级资金 争取资金 争取支持 | 中央资金 省级专项 到位资金 专项债 国债 对上申报
  work-class | 工作专班 专班 | 指挥部 领导小组 抽调 专职 集中办公 攻坚组
  workload-cut | 减轻教师负担 减轻医护负担 工作负担 | 进校园活动 报表 白名单 清理APP 不得摊派 社会事务
  write-off | 销号 闭环管理 对账销号 | 整改完成 验收销号 办结 销账 逐项验收 完成一个销号一个 闭环
  young-cadre | 年轻干部 后备力量 梯队建设 | 90后 后备干部 选拔 青年骨干 后备人才 平均年龄 年轻教师
  zero-budget | 零基预算 细化预算 | 逐项核定 打破基数 项目重排 细化到 预算评审 压减项目
  zombie | 僵尸 僵尸企业 空壳 | 注销 清算 破产 吊销执照 出清 拖移
`);
