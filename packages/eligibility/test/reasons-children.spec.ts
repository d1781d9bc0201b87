import { expect, test } from '@jest/globals';
import { describeLeaf, explain, type Household, type Language, type Rule } from '../src/index.ts';
import { table } from './table.ts';

/** rule | children | ja | easy-ja | en */
const ROWS = table(`
{"someChild":{"fyAge":{"gte":6,"lte":11}}} | {"children":[{"birthMonth":"2024-06"}],"childrenComplete":true} | 小学生のお子さんがいないため | 小学生の 子どもが いないから | You have no child who is in elementary school
{"someChild":{"fyAge":{"gte":6,"lte":11}}} | {"children":[{"birthMonth":"2017-08"}],"childrenComplete":true} | 小学3年生のお子さんがいるため | 小学3年生の 子どもが いるから | Your child is in grade 3 of elementary school
{"someChild":{"fyAge":{"gte":6,"lte":11}}} | {"children":[{"birthMonth":"2020-04"}],"childrenComplete":true} | 1日生まれかどうかで変わります | 1日に 生まれたかで 変わります | It depends on whether your child was born on the 1st
{"someChild":{"fyAge":{"gte":6,"lte":11}}} | {"children":[{"birthMonth":"2023-11"}],"childrenComplete":true} | 小学生のお子さんがいないため | 小学生の 子どもが いないから | You have no child who is in elementary school
{"someChild":{"fyAge":{"gte":6,"lte":11}}} | {"children":[],"childrenComplete":true} | 小学生のお子さんがいないため | 小学生の 子どもが いないから | You have no child who is in elementary school
{"someChild":{"fyAge":{"gte":6,"lte":11}}} | {"children":[],"childrenComplete":false} | お子さんの生まれた年と月で決まります | 子どもの 生まれた 年と 月で 決まります | It depends on when your child was born
{"someChild":{"fyAge":{"gte":6,"lte":11}}} | {"children":[{"birthMonth":"soon"}],"childrenComplete":true} | お子さんの生まれた年と月で決まります | 子どもの 生まれた 年と 月で 決まります | It depends on when your child was born
{"someChild":{"ageMonths":{"gte":12,"lt":36}}} | {"children":[{"birthMonth":"2024-06"}],"childrenComplete":true} | 2歳のお子さんがいるため | 2歳の 子どもが いるから | Your child is 2 years old
{"someChild":{"ageMonths":{"gte":12,"lt":36}}} | {"children":[{"birthMonth":"2017-08"}],"childrenComplete":true} | 1〜2歳のお子さんがいないため | 1歳から 2歳までの 子どもが いないから | You have no child who is 1 to 2 years old
{"someChild":{"ageMonths":{"gte":12,"lt":36}}} | {"children":[{"birthMonth":"2020-04"}],"childrenComplete":true} | 1〜2歳のお子さんがいないため | 1歳から 2歳までの 子どもが いないから | You have no child who is 1 to 2 years old
{"someChild":{"ageMonths":{"gte":12,"lt":36}}} | {"children":[{"birthMonth":"2023-11"}],"childrenComplete":true} | 1日生まれかどうかで変わります | 1日に 生まれたかで 変わります | It depends on whether your child was born on the 1st
{"someChild":{"ageMonths":{"gte":12,"lt":36}}} | {"children":[],"childrenComplete":true} | 1〜2歳のお子さんがいないため | 1歳から 2歳までの 子どもが いないから | You have no child who is 1 to 2 years old
{"someChild":{"ageMonths":{"gte":12,"lt":36}}} | {"children":[],"childrenComplete":false} | お子さんの生まれた年と月で決まります | 子どもの 生まれた 年と 月で 決まります | It depends on when your child was born
{"someChild":{"ageMonths":{"gte":12,"lt":36}}} | {"children":[{"birthMonth":"soon"}],"childrenComplete":true} | お子さんの生まれた年と月で決まります | 子どもの 生まれた 年と 月で 決まります | It depends on when your child was born
{"someChild":{"birthDate":{"gte":"2024-04-01"}}} | {"children":[{"birthMonth":"2024-06"}],"childrenComplete":true} | 2024年4月1日以降に生まれたお子さんがいるため | 2024年4月1日から あとに 生まれた 子どもが いるから | You have a child born on or after 1 April 2024
{"someChild":{"birthDate":{"gte":"2024-04-01"}}} | {"children":[{"birthMonth":"2017-08"}],"childrenComplete":true} | 2024年4月1日以降に生まれたお子さんがいないため | 2024年4月1日から あとに 生まれた 子どもが いないから | You have no child born on or after 1 April 2024
{"someChild":{"birthDate":{"gte":"2024-04-01"}}} | {"children":[{"birthMonth":"2020-04"}],"childrenComplete":true} | 2024年4月1日以降に生まれたお子さんがいないため | 2024年4月1日から あとに 生まれた 子どもが いないから | You have no child born on or after 1 April 2024
{"someChild":{"birthDate":{"gte":"2024-04-01"}}} | {"children":[{"birthMonth":"2023-11"}],"childrenComplete":true} | 2024年4月1日以降に生まれたお子さんがいないため | 2024年4月1日から あとに 生まれた 子どもが いないから | You have no child born on or after 1 April 2024
{"someChild":{"birthDate":{"gte":"2024-04-01"}}} | {"children":[],"childrenComplete":true} | 2024年4月1日以降に生まれたお子さんがいないため | 2024年4月1日から あとに 生まれた 子どもが いないから | You have no child born on or after 1 April 2024
{"someChild":{"birthDate":{"gte":"2024-04-01"}}} | {"children":[],"childrenComplete":false} | 生まれた年と月で決まります | 生まれた 年と 月で 決まります | It depends on when your child was born
{"someChild":{"birthDate":{"gte":"2024-04-01"}}} | {"children":[{"birthMonth":"soon"}],"childrenComplete":true} | 生まれた年と月で決まります | 生まれた 年と 月で 決まります | It depends on when your child was born
{"someChild":{"fyAge":{"lte":5}}} | {"children":[{"birthMonth":"2026-11"}],"childrenComplete":true} | 0歳のお子さんがいるため | 0歳の 子どもが いるから | Your child is 0 years old
{"someChild":{"ageMonths":{"lt":12}}} | {"children":[{"birthMonth":"2026-11"}],"childrenComplete":true} | 0歳のお子さんがいるため | 0歳の 子どもが いるから | Your child is 0 years old
{"someChild":{"ageMonths":{"gte":30}}} | {"children":[{"birthMonth":"2023-11"}],"childrenComplete":true} | 2歳のお子さんがいるため | 2歳の 子どもが いるから | Your child is 2 years old
{"someChild":{"fyAge":{"lte":-1}}} | {"children":[{"birthMonth":"2027-02"}],"childrenComplete":true} | 0歳児クラスの年齢のお子さんがいるため | 0歳児クラスの 子どもが いるから | Your child is in the 0-year-old class
{"someChild":{"not":{"ageMonths":{"lt":12}}}} | {"children":[{"birthMonth":"2027-02"}],"childrenComplete":true} | 0歳のお子さんがいないため | 0歳の 子どもが いないから | You have no child who is 0 years old
{"someChild":{"not":{"fyAge":{"gte":6,"lte":11}}}} | {"children":[{"birthMonth":"2024-06"}],"childrenComplete":true} | 小学生のお子さんがいないため | 小学生の 子どもが いないから | You have no child who is in elementary school
{"someChild":{"not":{"fyAge":{"gte":6,"lte":11}}}} | {"children":[{"birthMonth":"2017-08"}],"childrenComplete":true} | 小学3年生のお子さんがいるため | 小学3年生の 子どもが いるから | Your child is in grade 3 of elementary school
{"not":{"someChild":{"fyAge":{"gte":6,"lte":11}}}} | {"children":[{"birthMonth":"2017-08"}],"childrenComplete":true} | 小学3年生のお子さんがいるため | 小学3年生の 子どもが いるから | Your child is in grade 3 of elementary school
{"someChild":{"fyAge":{"gte":6}}} | {"children":[{"birthMonth":"2024-06"}],"childrenComplete":false} | お子さんの入力が途中のため | 子どもを ぜんぶ 書くと 決まります | You have not listed all your children yet
{"not":{"someChild":{"childFact":"care","in":["none"]}}} | {"children":[],"childrenComplete":true} | 条件に合うお子さんがいるため | 合う 子どもが いるから | You have a child who fits
{"someChild":{"childFact":"care","in":["none"]}} | {"children":[{"birthMonth":"2024-06","facts":{"care":"none"}}],"childrenComplete":true} | 通っているところが条件に合うため | 通って いる ところが 合うから | The place your child goes to fits
{"someChild":{"childFact":"care","in":["none"]}} | {"children":[{"birthMonth":"2024-06","facts":{"care":"licensed"}}],"childrenComplete":true} | 通っているところが条件とちがうため | 通って いる ところが ちがうから | The place your child goes to does not fit
{"someChild":{"childFact":"care","in":["none"]}} | {"children":[{"birthMonth":"2024-06","facts":{}}],"childrenComplete":true} | いま通っているところで決まります | 通って いる ところで 決まります | It depends on where your child goes now
{"someChild":{"childFact":"school","in":["none"]}} | {"children":[{"birthMonth":"2017-08","facts":{"school":"none"}}],"childrenComplete":true} | 学校の種類が条件に合うため | 学校が 合うから | Your child’s school fits
{"someChild":{"childFact":"school","in":["none"]}} | {"children":[{"birthMonth":"2017-08","facts":{"school":"other"}}],"childrenComplete":true} | 学校の種類が条件とちがうため | 学校が ちがうから | Your child’s school does not fit
{"someChild":{"childFact":"school","in":["none"]}} | {"children":[{"birthMonth":"2017-08","facts":{}}],"childrenComplete":true} | 学校の種類がわかると決まります | 学校で 決まります | It depends on the kind of school
{"someChild":{"childFact":"shoes","in":["red"]}} | {"children":[{"birthMonth":"2017-08","facts":{"shoes":"red"}}],"childrenComplete":true} | あなたの回答が条件に合うため | あなたの 答えが 合うから | Your answers fit
{"someChild":{"childFact":"shoes","in":["red"]}} | {"children":[{"birthMonth":"2017-08","facts":{"shoes":"blue"}}],"childrenComplete":true} | あなたの回答が条件とちがうため | あなたの 答えが ちがうから | Your answers do not fit
{"someChild":{"childFact":"shoes","in":["red"]}} | {"children":[{"birthMonth":"2017-08","facts":{}}],"childrenComplete":true} | まだ聞いていないことで決まります | まだ 聞いて いない ことで 決まります | It depends on something we have not asked yet
{"countChildren":{"gte":2,"where":{"fyAge":{"gte":6,"lte":11}}}} | {"children":[{"birthMonth":"2017-08"},{"birthMonth":"2017-08"}],"childrenComplete":true} | お子さんが2人以上のため | 子どもが 2人 以上 いるから | You have 2 children or more
{"countChildren":{"gte":2,"where":{"fyAge":{"gte":6,"lte":11}}}} | {"children":[{"birthMonth":"2017-08"}],"childrenComplete":true} | お子さんが2人より少ないため | 子どもが 2人より 少ないから | You have fewer than 2 children
{"not":{"countChildren":{"gte":2,"where":{"fyAge":{"gte":6,"lte":11}}}}} | {"children":[{"birthMonth":"2017-08"}],"childrenComplete":true} | お子さんが2人より少ないため | 子どもが 2人より 少ないから | You have fewer than 2 children
{"countChildren":{"gte":2,"where":{"fyAge":{"gte":6,"lte":11}}}} | {"children":[{"birthMonth":"2017-08"}],"childrenComplete":false} | お子さんの入力が途中のため | 子どもを ぜんぶ 書くと 決まります | You have not listed all your children yet
{"countChildren":{"gte":2,"where":{"fyAge":{"gte":6,"lte":11}}}} | {"children":[],"childrenComplete":false} | お子さんの生まれた年と月で決まります | 子どもの 生まれた 年と 月で 決まります | It depends on when your child was born
{"countChildren":{"gte":2,"where":{"childFact":"care","in":["none"]}}} | {"children":[],"childrenComplete":false} | お子さんの生まれた年と月で決まります | 子どもの 生まれた 年と 月で 決まります | It depends on when your child was born
{"validity":{"to":"2027-01-04"}} | {"children":[],"childrenComplete":true} | 受付期間中のため（2027年1月4日まで） | 今 申しこめるから（2027年1月4日まで） | You can apply now (until 4 January 2027)
{"validity":{"from":"2026-01-04"}} | {"children":[],"childrenComplete":true} | 受付期間中のため | 今 申しこめるから | You can apply now
{"validity":{"to":"2026-01-04"}} | {"children":[],"childrenComplete":true} | 受付期間ではないため | 今 申しこむ ときでは ないから | You cannot apply at this time
{"not":{"validity":{"to":"2027-01-04"}}} | {"children":[],"childrenComplete":true} | 受付期間ではないため | 今 申しこむ ときでは ないから | You cannot apply at this time
{"validity":{"from":"never"}} | {"children":[],"childrenComplete":true} | 受付期間を確認中です | いつ 申しこめるか 調べて います | We are checking when you can apply
{"someChild":{"validity":{"to":"2026-01-04"}}} | {"children":[{"birthMonth":"2017-08"}],"childrenComplete":true} | 受付期間ではないため | 今 申しこむ ときでは ないから | You cannot apply at this time
{"someChild":{"validity":{"to":"2027-01-04"}}} | {"children":[{"birthMonth":"2017-08"}],"childrenComplete":true} | 受付期間中のため（2027年1月4日まで） | 今 申しこめるから（2027年1月4日まで） | You can apply now (until 4 January 2027)
{"someChild":{"fyAge":{"gte":5,"lte":6}}} | {"children":[{"birthMonth":"2020-04"}],"childrenComplete":true} | 5歳児クラスの年齢〜小学1年生のお子さんがいるため | 5歳児クラスから 小学1年生までの 子どもが いるから | Your child is between the 5-year-old class and grade 1 of elementary school
{"someChild":{"fyAge":{"gte":6,"lte":6}}} | {"children":[{"birthMonth":"2020-04","bornOnFirst":true}],"childrenComplete":true} | 小学1年生のお子さんがいるため | 小学1年生の 子どもが いるから | Your child is in grade 1 of elementary school
{"someChild":{"fyAge":{"lte":5}}} | {"children":[{"birthMonth":"2027-02"}],"childrenComplete":true} | 小学校に入る前のお子さんがいるため | 小学校に 入る 前の 子どもが いるから | Your child is not yet in elementary school
{"someChild":{"fyAge":{"lte":5}}} | {"children":[{"birthMonth":"2027-04"}],"childrenComplete":true} | 小学校に入る前のお子さんがいるため | 小学校に 入る 前の 子どもが いるから | Your child is not yet in elementary school
{"someChild":{"fyAge":{"gte":5,"lte":6}}} | {"children":[{"birthMonth":"2020-05"}],"childrenComplete":true} | 6歳（5歳児クラス）のお子さんがいるため | 6歳（5歳児クラス）の 子どもが いるから | Your child is 6 years old, in the 5-year-old class
{"someChild":{"fyAge":{"gte":3,"lte":5}}} | {"children":[{"birthMonth":"2022-11"}],"childrenComplete":true} | 4歳（3歳児クラス）のお子さんがいるため | 4歳（3歳児クラス）の 子どもが いるから | Your child is 4 years old, in the 3-year-old class
{"someChild":{"fyAge":{"gte":3,"lte":5}}} | {"children":[{"birthMonth":"2022-12"}],"childrenComplete":true} | 3歳のお子さんがいるため | 3歳の 子どもが いるから | Your child is 3 years old
{"someChild":{"fyAge":{"gte":5,"lte":7}}} | {"children":[{"birthMonth":"2020-03"}],"childrenComplete":true} | 小学1年生のお子さんがいるため | 小学1年生の 子どもが いるから | Your child is in grade 1 of elementary school
{"someChild":{"ageMonths":{"lt":36}}} | {"children":[{"birthMonth":"2026-10"}],"childrenComplete":true} | 0歳のお子さんがいるため | 0歳の 子どもが いるから | Your child is 0 years old
{"someChild":{"ageMonths":{"lt":36}}} | {"children":[{"birthMonth":"2025-11"}],"childrenComplete":true} | 0歳のお子さんがいるため | 0歳の 子どもが いるから | Your child is 0 years old
{"someChild":{"ageMonths":{"lt":36}}} | {"children":[{"birthMonth":"2025-10"}],"childrenComplete":true} | 1歳のお子さんがいるため | 1歳の 子どもが いるから | Your child is 1 year old
{"someChild":{"ageMonths":{"lt":36}}} | {"children":[{"birthMonth":"2024-11"}],"childrenComplete":true} | 1歳のお子さんがいるため | 1歳の 子どもが いるから | Your child is 1 year old
{"someChild":{"fyAge":{"gte":15,"lte":17}}} | {"children":[{"birthMonth":"2010-06"}],"childrenComplete":true} | 高校1年生年代のお子さんがいるため | 高校1年生の 年の 子どもが いるから | Your child is in grade 1 of high school
{"someChild":{"fyAge":{"gte":18,"lte":21}}} | {"children":[{"birthMonth":"2007-06"}],"childrenComplete":true} | 大学生年代（今年度19歳）のお子さんがいるため | 19歳に なる 年度の 子どもが いるから | Your child is in the school year of turning 19
{"someChild":{"fyAge":{"lte":21}}} | {"children":[{"birthMonth":"2004-05"}],"childrenComplete":true} | 大学生年代（今年度22歳）のお子さんがいるため | 22歳に なる 年度の 子どもが いるから | Your child is in the school year of turning 22
{"someChild":{"fyAge":{"lte":21}}} | {"children":[{"birthMonth":"2005-03"}],"childrenComplete":true} | 大学生年代（今年度22歳）のお子さんがいるため | 22歳に なる 年度の 子どもが いるから | Your child is in the school year of turning 22
{"someChild":{"fyAge":{"lte":21}}} | {"children":[{"birthMonth":"2004-03"}],"childrenComplete":true} | 22歳の年度末までのお子さんがいないため | 22歳に なる 年度の 終わりまでの 子どもが いないから | You have no child who is in the school year of turning 22 or below
{"someChild":{"fyAge":{"lte":22}}} | {"children":[{"birthMonth":"2004-03"}],"childrenComplete":true} | 今年度23歳のお子さんがいるため | 23歳に なる 年度の 子どもが いるから | Your child is in the school year of turning 23
{"someChild":{"fyAge":{"lte":17}}} | {"children":[{"birthMonth":"2008-05"}],"childrenComplete":true} | 高校3年生年代のお子さんがいるため | 高校3年生の 年の 子どもが いるから | Your child is in grade 3 of high school
{"someChild":{"fyAge":{"gte":18}}} | {"children":[{"birthMonth":"2008-05"}],"childrenComplete":true} | 大学生年代以上のお子さんがいないため | 19歳に なる 年度から 上の 子どもが いないから | You have no child who is in the school year of turning 19 or above
{"someChild":{"fyAge":{"gte":12,"lte":14}}} | {"children":[{"birthMonth":"2013-06"}],"childrenComplete":true} | 中学1年生のお子さんがいるため | 中学1年生の 子どもが いるから | Your child is in grade 1 of junior high school
{"someChild":{"fyAge":{"gte":-1,"lte":0}}} | {"children":[{"birthMonth":"2025-06"}],"childrenComplete":true} | 1歳（0歳児クラス）のお子さんがいるため | 1歳（0歳児クラス）の 子どもが いるから | Your child is 1 year old, in the 0-year-old class
{"someChild":{"not":{"childFact":"care","in":["none"]}}} | {"children":[{"birthMonth":"2024-06","facts":{"care":"none"}}],"childrenComplete":true} | 通っているところが条件とちがうため | 通って いる ところが ちがうから | The place your child goes to does not fit
{"someChild":{"not":{"childFact":"care","in":["none"]}}} | {"children":[{"birthMonth":"2024-06","facts":{"care":"other"}}],"childrenComplete":true} | 通っているところが条件に合うため | 通って いる ところが 合うから | The place your child goes to fits
{"someChild":{"birthDate":{"lte":"2020-04-10"}}} | {"children":[{"birthMonth":"2020-04"}],"childrenComplete":true} | 1日生まれかどうかで変わります | 1日に 生まれたかで 変わります | It depends on whether your child was born on the 1st
{"someChild":{"birthDate":{"lte":"2020-04-10"}}} | {"children":[{"birthMonth":"2020-04","bornOnFirst":false}],"childrenComplete":true} | 生まれた年と月で決まります | 生まれた 年と 月で 決まります | It depends on when your child was born
{"someChild":{"birthDate":{"lte":"2020-04-01"}}} | {"children":[{"birthMonth":"2020-04"}],"childrenComplete":true} | 1日生まれかどうかで変わります | 1日に 生まれたかで 変わります | It depends on whether your child was born on the 1st
{"not":{"someChild":{"ageMonths":{"lt":36}}}} | {"children":[{"birthMonth":"2024-06"}],"childrenComplete":true} | 2歳のお子さんがいるため | 2歳の 子どもが いるから | Your child is 2 years old
{"countChildren":{"gte":1,"where":{"ask":"child-illness"}}} | {"children":[{"birthMonth":"2024-06"}],"childrenComplete":true} | お子さんの治療の内容によります。窓口で確認できます。 | 子どもの 病気で 決まります。窓口で 聞いて ください。 | It depends on your child’s treatment. Ask at the desk.
{"someChild":{"all":[{"ageMonths":{"lt":36}},{"ask":"child-illness"}]}} | {"children":[],"childrenComplete":false} | お子さんの生まれた年と月で決まります | 子どもの 生まれた 年と 月で 決まります | It depends on when your child was born
{"someChild":{"not":{"ageMonths":{"lt":36}}}} | {"children":[],"childrenComplete":true} | 条件に合うお子さんがいないため | 合う 子どもが いないから | You have no child who fits
{"someChild":{"any":[{"childFact":"care","in":["none"]},{"fyAge":{"lte":5}}]}} | {"children":[],"childrenComplete":true} | 小学校に入る前のお子さんがいないため | 小学校に 入る 前の 子どもが いないから | You have no child who is not yet in elementary school
{"someChild":{"all":[{"not":{"fyAge":{"lte":5}}},{"birthDate":{"gte":"2024-04-01"}}]}} | {"children":[],"childrenComplete":true} | 2024年4月1日以降に生まれたお子さんがいないため | 2024年4月1日から あとに 生まれた 子どもが いないから | You have no child born on or after 1 April 2024
`);

test.each(ROWS)('%s with %s', (rule, told, ja, easy, en) => {
  const household = { facts: {}, ...JSON.parse(told) } as Household;
  const { deciding } = explain(JSON.parse(rule) as Rule, household, { on: '2026-11-24' });
  const say = (language: Language): string => deciding.map((leaf) => describeLeaf(leaf, language)).join(' / ');
  expect([say('ja'), say('easy-ja'), say('en')]).toEqual([ja, easy, en]);
});
