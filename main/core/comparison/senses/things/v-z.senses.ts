import { senseTable } from '../sense-table.ts';

/** Senses of things of the fields whose names begin with v to z: what is asked for, and the words by which it is told. */
export const thingsVToZ = senseTable(`
  vacant-shops | 商业综合体 空置商铺 | 商业体招商 商业街改造 入驻商户 商铺空置率 盘活商铺
  vaccination | 疫苗接种 免疫规划 | 接种率 接种门诊 冷链疫苗 查漏补种
  vehicle-emissions | 机动车污染 移动源污染 | 国三柴油车 尾气检测 遥感监测 非道路移动机械 黑加油站 老旧车淘汰
  veterans | 退役军人 优抚 双拥 | 复员军人 优待证 退役士兵安置 军属 抚恤金 烈士陵园 光荣牌 老兵 军创企业 拥军优属
  veterans-jobs | 退役军人就业 转业安置 | 转业军官 退役士兵 退役军人招聘会 军转干部 退役军人培训
  village-cadre-pay | 村干部待遇 村干部报酬 | 基本报酬 绩效报酬 离任补贴 误工补贴 任职补贴
  village-cadres | 村干部 村级班子 村书记 | 村支书 后备干部 两委 带头人 离任村干部 基本报酬 坐班
  village-cleaning-clean | 村庄保洁 长效保洁 | 保洁员 物业进村 庭院整治 门前三包 保洁费
  village-debts | 村级债务 农村债务 | 村欠 消化债务 化解村债 债务锁定 债权清收
  village-doctors | 乡村医生 村医队伍 | 村医养老 大学生村医 乡聘村用 村医补助 巡诊派驻
  village-history | 乡愁 村史 | 村史馆 老屋修缮 乡贤馆 古树广场 宗祠修缮
  village-planning | 村庄规划 乡村风貌 | 多规合一 规划编制村 村庄分类 农房图集 规划师下乡
  vocational-education | 职业教育 职业学校 | 高职贯通 技工学校 双高计划 现代学徒制 订单班
  volunteers | 志愿者 志愿服务 | 志愿队伍 义工 志愿活动 注册志愿者 时间银行 公益活动
  wage-arrears | 欠薪 拖欠工资 农民工工资 | 工资保证金 追回工资 工资专户 讨薪 实名制考勤 拒不支付劳动报酬
  warm-homes-poor | 农村危房 住房安全保障 | 危房改造 C级危房 D级危房 抗震改造 周转房安置
  waste-incineration | 垃圾处理设施 垃圾填埋 | 焚烧发电 填埋场封场 渗滤液 垃圾焚烧 陈腐垃圾 飞灰
  waste-sorting | 垃圾分类 生活垃圾分类 | 厨余垃圾 四分类 撤桶并点 定时投放 两网融合 分类收集点 督导员 可回收物
  water-conservation-projects | 水利工程 骨干水利 水网建设 | 引调水 中型水库 水系连通 引水隧洞 水源工程 下闸蓄水
  water-fee | 水价改革 农业水价 | 精准补贴 用水计量 阶梯水价 节水奖励 水权交易 用水户协会
  water-metering | 水资源管理 取水许可 | 取用水监测 用水总量 三条红线 取水口 水资源税 超计划用水
  water-police | 水行政执法 水事违法 | 水政 水事案件 河道联合执法 水事纠纷 无证取水
  water-price-fee | 供水保障 自来水 | 水厂 集中供水率 停水 水压不足
  water-quality | 水质达标 断面水质 水环境质量 | 国考断面 优良水体 水质优良率 地表水
  water-saving | 节约用水 节水型社会 节水 | 节水器具 万元GDP用水量 节水载体 节水灌溉 中水回用 漏损率 再生水利用
  water-saving-irrigation | 节水灌溉 高效节水 | 滴灌 喷灌 膜下滴灌 微灌 管灌 智能灌溉
  water-transfer | 水源调度 引水 | 水量调度 调水 应急水源 生态流量
  waterlogging | 城市内涝 积水 排涝 | 易涝点 排水泵站 清掏雨水井 海绵城市 强排车 管渠疏浚
  watershed-compensation | 生态补偿 横向补偿 | 上下游补偿 补偿资金兑现 新安江模式 流域补偿协议
  weeds-invasive | 外来入侵物种 有害生物 | 红火蚁 加拿大一枝黄花 福寿螺 松材线虫 美国白蛾
  wetland | 湿地保护 湿地修复 | 湿地公园 退养还湿 小微湿地 湿地补水 互花米草
  wildfire-team | 扑火队伍 防火队伍 | 森林消防队 半专业扑火队 扑火装备 靠前驻防 防火视频
  wildlife | 野生动物保护 野生动植物 | 候鸟 非法猎捕 护飞行动 野生动物救护 栖息地 贩卖野味 红外相机
  wildlife-crime-env | 环食药犯罪 食药环侦 | 污染环境罪 食药犯罪 非法捕捞 破坏资源 环食药案件
  women-children | 妇女儿童 | 两规划 妇联 儿童之家 妇女儿童活动中心 母婴设施
  women-protection | 妇女权益 家庭暴力 | 人身安全保护令 反家暴 家暴告诫书 妇女维权 婚姻家庭纠纷 拐卖妇女 妇联
  work-injury | 工伤保险 工伤 | 工伤认定 劳动能力鉴定 工伤预防 工伤待遇 新业态职业伤害
  workers-apartment | 职工宿舍 企业用工 用工难 | 送工 用工招聘 缺工企业 共享用工 用工专员 技工荒
  workers-convenience | 户外劳动者 环卫工人 | 爱心驿站 歇脚点 劳动者驿站 司机之家 免费早餐
  yangtze-yellow | 长江保护 黄河流域 | 沿江化工 岸线腾退 入江排口 高耗水 滩区 干流岸线
  youth-centre | 少年宫 校外活动 | 青少年活动中心 暑托班 假期托管 兴趣班 公益夏令营
  zero-waste-city | 无废城市 | 无废细胞 无废工厂 无废学校 固废减量 无废景区
`);
