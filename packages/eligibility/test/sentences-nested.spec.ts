import { expect, test } from '@jest/globals';
import { describe, type Rule } from '../src/index.ts';
import { table } from './table.ts';

/** Every node around others, in every language. */
const ROWS = table(`
{"all":[{"fact":"residence.kobe","eq":true}]} | 神戸市に住んでいる方 | 神戸市に 住んで いる 人 | People who live in Kobe
{"any":[{"fact":"residence.kobe","eq":true}]} | 神戸市に住んでいる方 | 神戸市に 住んで いる 人 | People who live in Kobe
{"all":[{"fact":"residence.kobe","eq":true},{"fact":"income.below4900k","eq":true},{"fact":"tax.incomeTaxExempt","eq":true},{"fact":"family.guardiansNeedChildcare","eq":true},{"someChild":{"fyAge":{"gte":6,"lte":11}}}]} | 神戸市に住んでいて、年収のめやすが490万円より少なくて、世帯の所得税が0円（非課税）であって、日中みられない時間があって、小学生のお子さんがいる方 | 神戸市に 住んで いて、1年の 収入が 490万円より 少なくて、家族の 所得税が 0円で あって、昼、子どもを 見られない 時間が あって、小学生の 子どもが いる 人 | People who live in Kobe and earn less than 4,900,000 yen a year and pay no income tax and cannot look after the child for part of the day and have a child who is in elementary school
{"all":[{"fact":"residence.kobe","eq":false},{"someChild":{"fyAge":{"gte":6,"lte":11}}}]} | 神戸市に住んでいなくて、小学生のお子さんがいる方 | 神戸市に 住んで いなくて、小学生の 子どもが いる 人 | People who do not live in Kobe and have a child who is in elementary school
{"any":[{"fact":"residence.kobe","eq":true},{"fact":"work.inKobe","eq":true}]} | 「神戸市に住んでいる」か「神戸市内で働いている」にあてはまる方 | 「神戸市に 住んで いる」か 「神戸市で 働いて いる」に 合う 人 | People who meet one of “live in Kobe”, “work in Kobe”
{"any":[{"fact":"residence.kobe","eq":true},{"fact":"work.inKobe","eq":true},{"fact":"income.below4900k","eq":true}]} | 「神戸市に住んでいる」か「神戸市内で働いている」か「年収のめやすが490万円より少ない」にあてはまる方 | 「神戸市に 住んで いる」か 「神戸市で 働いて いる」か 「1年の 収入が 490万円より 少ない」に 合う 人 | People who meet one of “live in Kobe”, “work in Kobe”, “earn less than 4,900,000 yen a year”
{"not":{"all":[{"fact":"residence.kobe","eq":true},{"fact":"work.inKobe","eq":true}]}} | 「神戸市に住んでいて、神戸市内で働いている」にあてはまらない方 | 「神戸市に 住んで いて、神戸市で 働いて いる」では ない 人 | People who do not meet all of “live in Kobe”, “work in Kobe”
{"not":{"any":[{"fact":"residence.kobe","eq":true},{"fact":"work.inKobe","eq":true}]}} | 「「神戸市に住んでいる」か「神戸市内で働いている」にあてはまる」にあてはまらない方 | 「「神戸市に 住んで いる」か 「神戸市で 働いて いる」に 合う」では ない 人 | People who meet none of “live in Kobe”, “work in Kobe”
{"not":{"all":[{"fact":"residence.kobe","eq":true}]}} | 神戸市に住んでいない方 | 神戸市に 住んで いない 人 | People who do not live in Kobe
{"not":{"not":{"fact":"residence.kobe","eq":true}}} | 「神戸市に住んでいない」にあてはまらない方 | 「神戸市に 住んで いない」では ない 人 | People who live in Kobe
{"not":{"all":[{"any":[{"all":[{"fact":"residence.kobe","eq":true},{"fact":"work.inKobe","eq":true}]}]}]}} | 「神戸市に住んでいて、神戸市内で働いている」にあてはまらない方 | 「神戸市に 住んで いて、神戸市で 働いて いる」では ない 人 | People who do not meet all of “live in Kobe”, “work in Kobe”
{"not":{"any":[{"all":[{"fact":"residence.kobe","eq":true}]}]}} | 神戸市に住んでいない方 | 神戸市に 住んで いない 人 | People who do not live in Kobe
{"not":{"any":[{"fact":"residence.kobe","eq":true}]}} | 神戸市に住んでいない方 | 神戸市に 住んで いない 人 | People who do not live in Kobe
{"not":{"someChild":{"fyAge":{"gte":6,"lte":11}}}} | 小学生のお子さんがいない方 | 小学生の 子どもが いない 人 | People who have no child who is in elementary school
{"not":{"countChildren":{"gte":2,"where":{"fyAge":{"gte":6,"lte":11}}}}} | 小学生のお子さんが1人以下である方 | 小学生の 子どもが 1人か それより 少ない 人 | People who have fewer than 2 children (each of them is in elementary school)
{"not":{"countChildren":{"gte":3,"where":{"fyAge":{"gte":-1,"lte":21}}}}} | 22歳の年度末までのお子さんが2人以下である方 | 22歳に なる 年度の 終わりまでの 子どもが 2人か それより 少ない 人 | People who have fewer than 3 children (each of them is in the school year of turning 22 or below)
{"not":{"not":{"countChildren":{"gte":3,"where":{"fyAge":{"lte":17}}}}}} | 高校3年生年代までのお子さんが2人以下ではない方 | 高校3年生の 年までの 子どもが 2人か それより 少なく ない 人 | People who have 3 or more children (each of them is in grade 3 of high school or below)
{"all":[{"not":{"countChildren":{"gte":3,"where":{"fyAge":{"lte":17}}}}},{"fact":"residence.kobe","eq":true}]} | 高校3年生年代までのお子さんが2人以下であって、神戸市に住んでいる方 | 高校3年生の 年までの 子どもが 2人か それより 少なくて、神戸市に 住んで いる 人 | People who have fewer than 3 children (each of them is in grade 3 of high school or below) and live in Kobe
{"countChildren":{"gte":1,"where":{"fyAge":{"gte":6,"lte":11}}}} | 小学生のお子さんがいる方 | 小学生の 子どもが いる 人 | People who have a child who is in elementary school
{"not":{"countChildren":{"gte":1,"where":{"fyAge":{"gte":6,"lte":11}}}}} | 小学生のお子さんがいない方 | 小学生の 子どもが いない 人 | People who have no child who is in elementary school
{"countChildren":{"gte":2,"where":{"childFact":"care","in":["none"]}}} | どこにも通っていないお子さんが2人以上いる方 | 園に 通って いない 子どもが 2人か もっと いる 人 | People who have 2 or more children (each of them does not go to childcare or kindergarten)
{"all":[{"countChildren":{"gte":3,"where":{"fyAge":{"lte":17}}}},{"fact":"residence.kobe","eq":true}]} | 高校3年生年代までのお子さんが3人以上いて、神戸市に住んでいる方 | 高校3年生の 年までの 子どもが 3人か もっと いて、神戸市に 住んで いる 人 | People who have 3 or more children (each of them is in grade 3 of high school or below) and live in Kobe
{"someChild":{"all":[{"fyAge":{"gte":6,"lte":11}}]}} | 小学生のお子さんがいる方 | 小学生の 子どもが いる 人 | People who have a child who is in elementary school
{"someChild":{"all":[{"fyAge":{"gte":6,"lte":11}},{"childFact":"school","in":["other"]}]}} | 小学生であって、それ以外の学校に通っているお子さんがいる方 | 小学生で あって、ほかの 学校に 通って いる 子どもが いる 人 | People who have a child who is in elementary school and goes to another school
{"someChild":{"any":[{"fyAge":{"gte":6,"lte":11}},{"ageMonths":{"lt":12}}]}} | 「小学生」か「0歳」のお子さんがいる方 | 「小学生」か 「0歳」の 子どもが いる 人 | People who have a child who is in elementary school or is 0 years old
{"someChild":{"any":[{"fyAge":{"gte":6,"lte":11}},{"childFact":"care","in":["other"]}]}} | 「小学生である」か「そのほかの園に通っている」にあてはまるお子さんがいる方 | 「小学生で ある」か 「ほかの ところに 通って いる」に 合う 子どもが いる 人 | People who have a child who is in elementary school or goes to other childcare
{"someChild":{"any":[{"fyAge":{"gte":6,"lte":11}}]}} | 「小学生」のお子さんがいる方 | 「小学生」の 子どもが いる 人 | People who have a child who is in elementary school
{"someChild":{"not":{"fyAge":{"gte":6,"lte":11}}}} | 小学生ではないお子さんがいる方 | 小学生では ない 子どもが いる 人 | People who have a child who is not in elementary school
{"someChild":{"not":{"any":[{"fyAge":{"gte":6,"lte":11}},{"ageMonths":{"lt":12}}]}}} | 「小学生」か「0歳」ではないお子さんがいる方 | 「小学生」か 「0歳」では ない 子どもが いる 人 | People who have a child who meets none of “is in elementary school”, “is 0 years old”
{"someChild":{"not":{"all":[{"fyAge":{"gte":6,"lte":11}},{"childFact":"school","in":["other"]}]}}} | 「小学生であって、それ以外の学校に通っている」にあてはまらないお子さんがいる方 | 「小学生で あって、ほかの 学校に 通って いる」では ない 子どもが いる 人 | People who have a child who does not meet all of “is in elementary school”, “goes to another school”
{"someChild":{"not":{"childFact":"school","in":["highschool-kobe","highschool-outside"]}}} | 「「高校など（神戸市内）に通っている」か「高校など（神戸市外）に通っている」にあてはまる」にあてはまらないお子さんがいる方 | 「「高校など（神戸市の 中）に 通って いる」か 「高校など（神戸市の 外）に 通って いる」に 合う」では ない 子どもが いる 人 | People who have a child who meets none of “goes to high school in Kobe”, “goes to high school outside Kobe”
{"someChild":{"childFact":"care","in":["licensed","kindergarten"]}} | 「保育所・認定こども園などに通っている」か「幼稚園に通っている」にあてはまるお子さんがいる方 | 「保育所・認定こども園などに 通って いる」か 「幼稚園に 通って いる」に 合う 子どもが いる 人 | People who have a child who goes to licensed childcare or goes to kindergarten
{"someChild":{"childFact":"shoes","in":["red"]}} | 「shoes」が「red」のお子さんがいる方 | 「shoes」が 「red」の 子どもが いる 人 | People who have a child who has “shoes”: “red”
{"someChild":{"not":{"childFact":"shoes","in":["red"]}}} | 「shoes」が「red」ではないお子さんがいる方 | 「shoes」が 「red」では ない 子どもが いる 人 | People who have a child who has “shoes”: not “red”
{"someChild":{"childFact":"school","in":["red"]}} | 「school」が「red」のお子さんがいる方 | 「school」が 「red」の 子どもが いる 人 | People who have a child who has “school”: “red”
{"someChild":{"ask":"child-illness"}} | 窓口で確認する条件（お子さんの治療の内容）に合うお子さんがいる方 | 窓口で 聞く こと（子どもの 病気）が 合う 子どもが いる 人 | People who have a child who meets what the desk checks (your child’s treatment)
{"someChild":{"not":{"ask":"child-illness"}}} | 「窓口で確認する条件（お子さんの治療の内容）に合う」にあてはまらないお子さんがいる方 | 「窓口で 聞く こと（子どもの 病気）が 合う」では ない 子どもが いる 人 | People who have a child who does not meet what the desk checks (your child’s treatment)
{"someChild":{"all":[{"ageMonths":{"lt":12}},{"ask":{"topic":"x","text":"くわしいこと"}}]}} | 0歳であって、窓口で確認する条件（くわしいこと）に合うお子さんがいる方 | 0歳で あって、窓口で 聞く こと（くわしい こと）が 合う 子どもが いる 人 | People who have a child who is 0 years old and meets what the desk checks (details)
{"someChild":{"not":{"birthDate":{"gte":"2024-04-01"}}}} | 「2024年4月1日以降に生まれた」にあてはまらないお子さんがいる方 | 「2024年4月1日から あとに 生まれた」では ない 子どもが いる 人 | People who have a child who is not born on or after 1 April 2024
{"someChild":{"not":{"not":{"fyAge":{"gte":6,"lte":11}}}}} | 「小学生ではない」にあてはまらないお子さんがいる方 | 「小学生では ない」では ない 子どもが いる 人 | People who have a child who is in elementary school
{"someChild":{"validity":{"from":"2026-04-01"}}} | 受付期間（2026年4月1日から）に間に合うお子さんがいる方 | 申しこむ とき（2026年4月1日から）に 間に 合う 子どもが いる 人 | People who have a child who is in time (from 1 April 2026)
{"someChild":{"validity":{"to":"2027-03-31","rule":{"fyAge":{"gte":6,"lte":11}}}}} | 受付期間（2027年3月31日まで）に間に合って、小学生のお子さんがいる方 | 申しこむ とき（2027年3月31日まで）に 間に 合って、小学生の 子どもが いる 人 | People who have a child who is in time (until 31 March 2027) and is in elementary school
{"someChild":{"not":{"validity":{"from":"2026-04-01","to":"2027-03-31"}}}} | 「受付期間（2026年4月1日から2027年3月31日まで）に間に合う」にあてはまらないお子さんがいる方 | 「申しこむ とき（2026年4月1日から 2027年3月31日まで）に 間に 合う」では ない 子どもが いる 人 | People who have a child who is not in time (from 1 April 2026 until 31 March 2027)
{"someChild":{"not":{"validity":{"from":"2026-04-01","rule":{"ageMonths":{"lt":12}}}}}} | 「受付期間（2026年4月1日から）に間に合って、0歳である」にあてはまらないお子さんがいる方 | 「申しこむ とき（2026年4月1日から）に 間に 合って、0歳で ある」では ない 子どもが いる 人 | People who have a child who does not meet all of “is in time (from 1 April 2026)”, “is 0 years old”
{"validity":{"from":"2026-04-01"}} | 受付期間（2026年4月1日から）に間に合う方 | 申しこむ とき（2026年4月1日から）に 間に 合う 人 | People who apply in time (from 1 April 2026)
{"validity":{"to":"2027-03-31"}} | 受付期間（2027年3月31日まで）に間に合う方 | 申しこむ とき（2027年3月31日まで）に 間に 合う 人 | People who apply in time (until 31 March 2027)
{"validity":{"from":"2026-04-01","to":"2027-03-31"}} | 受付期間（2026年4月1日から2027年3月31日まで）に間に合う方 | 申しこむ とき（2026年4月1日から 2027年3月31日まで）に 間に 合う 人 | People who apply in time (from 1 April 2026 until 31 March 2027)
{"not":{"validity":{"to":"2027-03-31"}}} | 「受付期間（2027年3月31日まで）に間に合う」にあてはまらない方 | 「申しこむ とき（2027年3月31日まで）に 間に 合う」では ない 人 | People who do not apply in time (until 31 March 2027)
{"validity":{"to":"2027-03-31","rule":{"someChild":{"fyAge":{"gte":6,"lte":11}}}}} | 受付期間（2027年3月31日まで）に間に合って、小学生のお子さんがいる方 | 申しこむ とき（2027年3月31日まで）に 間に 合って、小学生の 子どもが いる 人 | People who apply in time (until 31 March 2027) and have a child who is in elementary school
{"not":{"validity":{"to":"2027-03-31","rule":{"fact":"residence.kobe","eq":true}}}} | 「受付期間（2027年3月31日まで）に間に合って、神戸市に住んでいる」にあてはまらない方 | 「申しこむ とき（2027年3月31日まで）に 間に 合って、神戸市に 住んで いる」では ない 人 | People who do not meet all of “apply in time (until 31 March 2027)”, “live in Kobe”
{"validity":{"from":"2026-04-01","rule":{"validity":{"to":"2027-03-31","rule":{"fact":"residence.kobe","eq":true}}}}} | 受付期間（2026年4月1日から）に間に合って、受付期間（2027年3月31日まで）に間に合って、神戸市に住んでいる方 | 申しこむ とき（2026年4月1日から）に 間に 合って、申しこむ とき（2027年3月31日まで）に 間に 合って、神戸市に 住んで いる 人 | People who apply in time (from 1 April 2026) and apply in time (until 31 March 2027) and live in Kobe
{"not":{"any":[{"validity":{"to":"2027-03-31","rule":{"fact":"residence.kobe","eq":true}}}]}} | 「受付期間（2027年3月31日まで）に間に合って、神戸市に住んでいる」にあてはまらない方 | 「申しこむ とき（2027年3月31日まで）に 間に 合って、神戸市に 住んで いる」では ない 人 | People who do not meet all of “apply in time (until 31 March 2027)”, “live in Kobe”
{"not":{"any":[{"validity":{"to":"2027-03-31"}},{"fact":"residence.kobe","eq":true}]}} | 「「受付期間（2027年3月31日まで）に間に合う」か「神戸市に住んでいる」にあてはまる」にあてはまらない方 | 「「申しこむ とき（2027年3月31日まで）に 間に 合う」か 「神戸市に 住んで いる」に 合う」では ない 人 | People who meet none of “apply in time (until 31 March 2027)”, “live in Kobe”
{"all":[{"fact":"garden.size","eq":"大きいる店"},{"fact":"residence.kobe","eq":true}]} | 「garden.size」が大きいる店であって、神戸市に住んでいる方 | 「garden.size」が 大きいる店で あって、神戸市に 住んで いる 人 | People who have “garden.size”: 大きいる店 and live in Kobe
{"any":[{"someChild":{"birthDate":{"gte":"2024-04-01"}}},{"ask":"x"}]} | 「2024年4月1日以降に生まれたお子さんがいる」か「窓口で確認する条件（くわしい条件）に合う」にあてはまる方 | 「2024年4月1日から あとに 生まれた 子どもが いる」か 「窓口で 聞く こと（くわしい こと）が 合う」に 合う 人 | People who meet one of “have a child who is born on or after 1 April 2024”, “meet what the desk checks (details)”
{"someChild":{"all":[{"birthDate":{"gte":"2024-04-01"}},{"fyAge":{"lte":5}}]}} | 2024年4月1日以降に生まれて、小学校に入る前のお子さんがいる方 | 2024年4月1日から あとに 生まれて、小学校に 入る 前の 子どもが いる 人 | People who have a child who is born on or after 1 April 2024 and is not yet in elementary school
{"someChild":{"all":[{"childFact":"care","in":["none","other"]},{"fyAge":{"lte":5}}]}} | 「どこにも通っていない」か「そのほかの園に通っている」にあてはまって、小学校に入る前のお子さんがいる方 | 「園に 通って いない」か 「ほかの ところに 通って いる」に 合って、小学校に 入る 前の 子どもが いる 人 | People who have a child who does not go to childcare or kindergarten or goes to other childcare and is not yet in elementary school
{"someChild":{"childFact":"garden","in":["none"]}} | 「garden」が「none」のお子さんがいる方 | 「garden」が 「none」の 子どもが いる 人 | People who have a child who has “garden”: “none”
{"someChild":{"childFact":"school","in":["none"]}} | 学校に通っていないお子さんがいる方 | 学校に 通って いない 子どもが いる 人 | People who have a child who does not go to school
{"someChild":{"childFact":"care","in":["none"]}} | どこにも通っていないお子さんがいる方 | 園に 通って いない 子どもが いる 人 | People who have a child who does not go to childcare or kindergarten
{"not":{"all":[{"fact":"residence.kobe","eq":true},{"any":[{"fact":"work.inKobe","eq":true},{"fact":"plan.separation","eq":true}]}]}} | 「神戸市に住んでいて、「神戸市内で働いている」か「別居・離婚の手続きを考えている」にあてはまる」にあてはまらない方 | 「神戸市に 住んで いて、「神戸市で 働いて いる」か 「別れて 住む・離婚する ことを 考えて いる」に 合う」では ない 人 | People who do not meet all of “live in Kobe”, “meet one of “work in Kobe”, “think about living apart or divorce””
{"not":{"someChild":{"all":[{"fyAge":{"gte":6,"lte":11}},{"childFact":"care","in":["none"]}]}}} | 小学生であって、どこにも通っていないお子さんがいない方 | 小学生で あって、園に 通って いない 子どもが いない 人 | People who have no child who is in elementary school and does not go to childcare or kindergarten
{"any":[{"all":[{"fact":"residence.kobe","eq":true},{"fact":"work.inKobe","eq":true}]},{"fact":"plan.separation","eq":true}]} | 「神戸市に住んでいて、神戸市内で働いている」か「別居・離婚の手続きを考えている」にあてはまる方 | 「神戸市に 住んで いて、神戸市で 働いて いる」か 「別れて 住む・離婚する ことを 考えて いる」に 合う 人 | People who meet one of “live in Kobe and work in Kobe”, “think about living apart or divorce”
{"all":[{"fact":"family.expecting","eq":true},{"fact":"residence.kobe","eq":true}]} | これから生まれるお子さんがいて、神戸市に住んでいる方 | これから 子どもが 生まれる 予定が あって、神戸市に 住んで いる 人 | People who are expecting a child and live in Kobe
{"all":[{"fact":"family.expecting","eq":false},{"fact":"residence.kobe","eq":true}]} | これから生まれるお子さんがいなくて、神戸市に住んでいる方 | これから 子どもが 生まれる 予定が なくて、神戸市に 住んで いる 人 | People who are not expecting a child and live in Kobe
{"not":{"someChild":{"validity":{"from":"2026-04-01"}}}} | 受付期間（2026年4月1日から）に間に合うお子さんがいない方 | 申しこむ とき（2026年4月1日から）に 間に 合う 子どもが いない 人 | People who have no child who is in time (from 1 April 2026)
{"not":{"fact":"garden","eq":"ある店"}} | 「garden」がある店ではない方 | 「garden」が ある店では ない 人 | People who have “garden”: not ある店
{"all":[{"fact":"garden","eq":"する所"},{"fact":"residence.kobe","eq":true}]} | 「garden」がする所であって、神戸市に住んでいる方 | 「garden」が する所で あって、神戸市に 住んで いる 人 | People who have “garden”: する所 and live in Kobe
`);

test.each(ROWS)('%s', (rule, ja, easy, en) => {
  const read = JSON.parse(rule) as Rule;
  expect(describe(read, 'ja')).toBe(ja);
  expect(describe(read, 'easy-ja')).toBe(easy);
  expect(describe(read, 'en')).toBe(en);
});
