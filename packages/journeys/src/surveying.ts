import type { Browser } from '@playwright/test';
import { StaffCaller } from './staff-console.ts';

interface Version {
  version: string;
  revision: number;
}
interface Listed {
  items: Version[];
}

/** The version that parents are asked now. */
export async function publishedSurvey(browser: Browser): Promise<string> {
  const editor = await StaffCaller.of(browser, 'editor');
  const { items } = await editor.do<Listed>('GET', '/staff/survey/versions?state=published');
  return items[0]!.version;
}

/** Has parents asked again what an earlier version asked: a new one like it goes the whole way. */
export async function askAgain(browser: Browser, earlier: string): Promise<void> {
  const [editor, city, supervisor] = [
    await StaffCaller.of(browser, 'editor'),
    await StaffCaller.of(browser, 'cityApprover'),
    await StaffCaller.of(browser, 'supervisor'),
  ];
  const input = { title: `第${earlier}版にもどす`, basedOn: earlier };
  const { version, ...made } = await editor.do<Version>('POST', '/staff/survey/versions', input);
  const path = `/survey/versions/${version}`;
  const act = (who: StaffCaller, door: 'staff' | 'city', verb: string, { revision }: { revision: number }) =>
    who.do<Version>('POST', `/${door}${path}/${verb}`, { revision, ...(verb === 'approve' && { note: null }) });
  const checked = await act(editor, 'staff', 'check', made);
  const submitted = await act(editor, 'staff', 'submit', checked);
  const approved = await act(city, 'city', 'approve', submitted);
  await act(supervisor, 'staff', 'publish', approved);
}
