import { generate } from 'otplib';
import { DEMO_PASSWORD, demoStaff } from '../../api/src/demo/demo-staff.ts';
import { say } from './terminal.ts';

/** Prints who can sign in to the demo city, each with a code that is valid now. */
export async function demoSignIns(): Promise<void> {
  say(`  Demo sign-ins (password ${DEMO_PASSWORD}; codes change every 30 seconds, \`npm run code\` shows new ones)`);
  for (const { email, totpSecret, title } of demoStaff) {
    say(`  ${email.padEnd(26)} ${await generate({ secret: totpSecret })}  ${title}`);
  }
}
