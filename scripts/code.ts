import { demoSignIns } from './lib/demo-sign-ins.ts';

await demoSignIns();
