import { phrases, phraseSet, recognitionWords, wordSet } from '../recognition-words';

/** How Japanese notes define, and what only looks so. */
export const japanese = recognitionWords({
  code: 'ja',
  evaluations: wordSet('問題 原因 理由 利点 欠点 長所 短所 難点 違い'),
  nounPhrase: 'spaceless',
  stopHeadings: phraseSet(
    'はじめに|概要|例|例題|練習|演習|課題|まとめ|結論|リンク|参考|参考文献|出典|メモ|注意|質問|利点|欠点|応用|性質|種類|用語|歴史|今日やること',
  ),
  contrastHeadings: phraseSet('違い|相違|比較|相違点'),
  questions: phrases('{term}とは何か|{term}とは|{term}とは何ですか|{term}って何'),
  labels: phraseSet(
    '次回|今回|前回|宿題|日時|場所|その他|おすすめ|推奨|例|例えば|注意|注|備考|メモ|ヒント|重要|質問|問題|答え|目標|課題|練習|出典|作者|日付|結論|証明|定理|公式|利点|欠点',
  ),
  copulas: wordSet('とは は'),
  namingVerbs: phrases('と呼ぶ|と呼ばれる|という。|といい、|といいます|と言う|と呼びます'),
  aliasCues: phrases('または|別名|略称'),
  conjunctions: wordSet('と や または'),
  glossStarts: wordSet('どちら どれ どう いずれ 両方 この その これ それ あなた もし 現在の'),
  isFinite: (word) =>
    /(?:です|ます|ました|ません|[だ示用]|ない|ください|ること|する|[けげめれせてねべえい]る|[りれみきしちぎいっん]た|追加|作成|検索|取得|移動|\p{Script=Han}[うくぐすつぬぶむ])$/u.test(
      word,
    ),
});
