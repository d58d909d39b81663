import type { SavedMessages } from './en.saved.js';

export const messages: SavedMessages = {
  title: '保存したモデル',
  empty:
    '保存したモデルはまだありません。モデルが表示されている場所で「保存」を押すか、書き出したリストを読み込んでください。',
  onDevice: 'リストはこの端末だけに残り、どこにも送信されません。',
  savedOn: (date) => `${date}に保存`,
  gone: 'このカタログにはもうありません',

  compare: '比較',
  compareModel: (name) => `${name}を比較`,
  compareChosen: '選んだモデルを比較',
  choose: (least, most) => `比較するモデルを${least}～${most}件選んでください。`,
  expectedUrl: '{models}を含むhttpまたはhttpsのアドレス',

  remove: '削除',
  removeModel: (name) => `${name}を削除`,
  removeAll: 'すべて削除',
  removed: (name) => `${name}を削除しました。`,
  removedCount: { other: '#件のモデルを削除しました。' },
  undo: '元に戻す',
  restored: { other: '#件のモデルをリストに戻しました。' },

  transfer: '書き出しと読み込み',
  download: 'JSONとしてダウンロード',
  copyList: 'JSONとしてコピー',
  list: 'JSON形式のリスト',
  file: 'ファイルを読み込む',
  paste: 'またはここにリストを貼り付け',
  import: 'このリストを読み込む',
  added: { other: '#件のモデルを追加しました。' },
  already: { other: '#件はすでに保存されていました。' },
  kept: (names) => `このカタログにはありませんが、リストには残しました：${names}。`,
  refused: { other: '#件の項目は保存したモデルではないため除外しました。' },
  beyond: { other: '#件のモデルはリストに入りきりませんでした。' },
  notAList: 'これは保存したモデルのリストではありません。何も変更されていません。',
};
