import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { Taps } from './taps.ts';
import { type Spoken, words } from './words.ts';

export interface Month {
  year: number;
  month: number;
}
type Screen = Pick<Page | FrameLocator, 'getByRole' | 'getByLabel' | 'locator'>;

/** A text whatever its spaces: a reading over a kanji splits the name of a button where it stands. */
export const named = (text: string): RegExp =>
  new RegExp(
    `^${[...text.replaceAll(/\s/g, '')].map((sign) => sign.replace(/[.*+?^${}()|[\]\\]/, '\\$&')).join('\\s*')}$`,
  );

/** Somebody who registers, in a language, tap by tap. */
export class Registering {
  readonly taps = new Taps();
  readonly heading: Locator;
  private readonly screen: Screen;
  private readonly say: (typeof words)[Spoken];

  constructor(screen: Screen, language: Spoken = 'ja') {
    this.screen = screen;
    this.say = words[language];
    this.heading = screen.getByRole('heading', { level: 1 });
  }

  button(name: string): Locator {
    return this.screen.getByRole('button', { name: named(name) });
  }

  private option(name: string): Locator {
    return this.screen.getByRole('radio', { name: named(name) });
  }

  /** Goes on, and waits for the next heading. */
  private async on(target: Locator): Promise<void> {
    const before = await this.heading.innerText();
    await this.taps.on(target);
    await expect(this.heading).not.toHaveText(before, { useInnerText: true });
  }

  /** From the first page to the survey. */
  async agree(ward: 'nada' | 'nagata' | null): Promise<void> {
    const { registration, questions, welcome } = this.say;
    await this.on(this.screen.getByRole('link', { name: named(welcome.start) }));
    if (ward) {
      await this.taps.on(this.option(questions.wards[ward]));
      await this.on(this.button(registration.next));
    } else await this.on(this.button(registration.withoutWard));
    await this.on(this.button(registration.agree));
  }

  year = (child: number): Locator =>
    this.screen.getByRole('combobox', { name: named(this.say.survey.childYear(child)) });
  month = (child: number): Locator =>
    this.screen.getByRole('combobox', { name: named(this.say.survey.childMonth(child)) });

  async fill(child: number, { year, month }: Month): Promise<void> {
    await this.taps.choose(this.year(child), year);
    await this.taps.choose(this.month(child), month);
  }

  async tellChildren(children: Month[]): Promise<void> {
    const { survey } = this.say;
    for (const [index, child] of children.entries()) {
      if (index > 0) await this.taps.on(this.button(survey.childAdd));
      await this.fill(index + 1, child);
    }
    await this.on(this.button(survey.childrenAll(children.length)));
  }

  async choose(answer: 'yes' | 'no'): Promise<void> {
    await this.taps.on(this.option(this.say.survey[answer]));
    await this.on(this.button(this.say.survey.next));
  }

  /** One of the three ways not to answer. */
  async skip(way: 'unknown' | 'declined' | 'later'): Promise<void> {
    await this.taps.on(
      this.screen
        .getByRole('group', { name: named(this.say.survey.elses) })
        .getByRole('button')
        .nth(['unknown', 'declined', 'later'].indexOf(way)),
    );
    await this.on(this.button(this.say.survey.next));
  }

  /** The last question is that of the language, answered by the language of the screen. */
  async finish(): Promise<void> {
    await this.on(this.button(this.say.survey.finish));
  }
}
