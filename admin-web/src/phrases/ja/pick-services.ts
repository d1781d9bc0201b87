export const pickServices = {
  search: '制度をさがして足す',
  hint: '名前・概要・IDの一部を入れると、公開中のすべての制度からさがします。',
  found: '見つかった制度',
  nothing: (word: string) => `「${word}」に合う、足せる制度はありません。`,
  more: 'ほかにもあります。言葉を足すと、しぼれます。',
  add: (name: string) => `${name}を足す`,
  remove: (name: string) => `${name}を外す`,
  added: (name: string) => `${name}を足しました。`,
  removed: (name: string) => `${name}を外しました。`,
} as const;
