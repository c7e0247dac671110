import { phrases, phraseSet, recognitionWords, wordSet } from '../recognition-words';

/** How Chinese notes define, and what only looks so. */
export const chinese = recognitionWords({
  code: 'zh',
  evaluations: wordSet('问题 問題 原因 优点 優點 缺点 缺點 好处 好處 坏处 壞處 难点 難點 区别 區別'),
  nounPhrase: 'spaceless',
  stopHeadings: phraseSet(
    '引言|简介|概述|例子|示例|例|练习|习题|作业|总结|小结|结论|链接|参考|参考资料|参考文献|来源|备注|注意|笔记|问题|优点|缺点|优缺点|应用|性质|分类|规则|术语|历史|今天',
  ),
  contrastHeadings: phraseSet('区别|差异|比较|对比|不同'),
  questions: phrases('什么是{term}|{term}是什么|何谓{term}'),
  labels: phraseSet(
    '良好|不好|例子|例|例如|示例|注意|注|备注|提示|重要|问题|答案|目标|任务|练习|来源|作者|日期|状态|结论|证明|定理|公式|优点|缺点',
  ),
  termStarts: wordSet(
    '使用 打开 打開 创建 建立 新建 添加 新增 获取 取得 搜索 搜尋 选择 選擇 切换 切換 设置 設定 启用 啟用 禁用 停用 删除 刪除 隐藏 隱藏 显示 顯示 移至 移动 移動 复制 複製 下载 下載 上传 上傳 跟随 跟隨 追加 推荐 推薦 如果 当 當 为了 為了 这 這 其他',
  ),
  glossStarts: wordSet(
    '传回 傳回 回傳 跳至 直接 控制 开始 開始 为每 為每 跳过 跳過 导入时 匯入時 匹配 完全 下载 下載 上传 上傳 跟随 跟隨 包含 使用 这 這 此 为您 為您 为你 為你 可以 可在 如果 当 當 在 将 將 从 從 请 請 不 您 你 我 会 會 允许 允許 显示 顯示 隐藏 隱藏 打开 開啟 打開 创建 建立 新建 添加 新增 获取 取得 搜索 搜尋 选择 選擇 切换 切換 设置 設定 启用 啟用 禁用 停用 删除 刪除 保存 儲存 输入 輸入 点击 點選 按 移动 移動 複製 复制 返回 若 只 仅 僅 已 未 需要 必须 必須 应 應 包括 支持 支援 采用 採用 根据 根據 默认 預設 所有',
  ),
  relatives: wordSet('的'),
  copulas: wordSet('是 指'),
  namingVerbs: phrases('称为|叫做|叫作|称作|称之为'),
  alsoCalled: phrases('又称为|又称|又叫做|又叫|也叫做|也叫|也称为|也称|亦称|俗称|简称'),
  aliasCues: phrases('或|又称|也叫|简称'),
  conjunctions: wordSet('和 与 及 或'),
  // 「被…的棋子」 is told apart by what is done to it, 「棋子被…」 tells it. 「会」 tells what becomes of a thing, but in words such as 「会议」.
  isFinite: (word) =>
    /[了吧吗呢中里內上]$|[您你]|被(?![^，。；]{1,40}的[^的，。；被]{1,8}$)|^[^的，。]{1,6}[会會](?![议議员員计計社场場见見话話长長])/u.test(
      word,
    ),
});
