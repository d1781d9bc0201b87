import { readFileSync, statSync } from 'node:fs';
import { say } from './lib/terminal.ts';
import { readCases } from './oracle/case-file.ts';
import { evaluateCases } from './oracle/evaluate.ts';
import { linesOf } from './oracle/report-lines.ts';
import { reportOn } from './oracle/report.ts';

// npm run oracle -- FILE [--all]: the product's answers beside the expected ones of a file of cases.
// Exit 0: every case of today agrees and every other difference has its reason; 1: not so; 2: the file cannot be read.

const LARGEST = 64 * 1024 * 1024;

function textOf(file: string): string | null {
  try {
    if (statSync(file).size > LARGEST) {
      say(`file.tooLarge ${file}: more than ${LARGEST} bytes`);
      return null;
    }
    return readFileSync(file, 'utf8');
  } catch (error) {
    say(`file.unreadable ${file}: ${(error as NodeJS.ErrnoException).code ?? 'unknown'}`);
    return null;
  }
}

function main([file, ...options]: readonly string[]): number {
  if (file === undefined || options.some((option) => option !== '--all')) {
    say('Usage: npm run oracle -- FILE [--all]');
    return 2;
  }
  const text = textOf(file);
  if (text === null) return 2;
  const read = readCases(text);
  if (!read.ok) {
    for (const { path, code } of read.faults) say(`case.${code} at "${path}"`);
    return 2;
  }
  const report = reportOn(evaluateCases(read.file));
  for (const line of linesOf(report, options.includes('--all'))) say(line);
  return report.ok ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
