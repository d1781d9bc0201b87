/** Who can sign in to the demo city. Fixed on purpose, printed by `npm start`; the demo refuses to run in production. */
export interface DemoStaff {
  name: string;
  email: string;
  password: string;
  totpSecret: string;
  roles: string[];
  qualification?: string;
  experienceYears?: number;
  /** What the role is called on screen. */
  title: string;
}

export const DEMO_PASSWORD = 'tsunagu-demo-2026';

const secret = (letter: string): string => `TSUNAGUDEMOSECRETFORTHESTAFF${letter.repeat(4)}`;

export const demoStaff: DemoStaff[] = [
  {
    name: '西岡 翔',
    email: 'nishioka@demo.example',
    roles: ['counsellor'],
    qualification: '社会福祉士',
    experienceYears: 6,
    title: '相談員',
  },
  {
    name: '大森 さくら',
    email: 'omori@demo.example',
    roles: ['counsellor'],
    qualification: '公認心理師',
    experienceYears: 4,
    title: '相談員',
  },
  {
    name: '長谷川 由紀',
    email: 'hasegawa@demo.example',
    roles: ['supervisor'],
    qualification: '精神保健福祉士',
    experienceYears: 14,
    title: '相談責任者',
  },
  { name: '三宅 浩', email: 'miyake@demo.example', roles: ['manager'], title: '管理責任者' },
  { name: '藤井 まどか', email: 'fujii@demo.example', roles: ['editor'], title: 'コンテンツ編集者' },
  { name: '神戸市 閲覧', email: 'city-view@demo.example', roles: ['cityViewer'], title: '市（閲覧）' },
  { name: '神戸市 承認', email: 'city-approve@demo.example', roles: ['cityApprover'], title: '市（承認）' },
  { name: '管理 太郎', email: 'admin@demo.example', roles: ['systemAdministrator'], title: 'システム管理者' },
].map((staff, index) => ({ ...staff, password: DEMO_PASSWORD, totpSecret: secret('ABCDEFGH'[index]!) }));
