import { expect, test } from '@jest/globals';
import { describe, type Rule } from '../src/index.ts';
import { table } from './table.ts';

/** Every comparison of a fact and every question for the desk, in every language. */
const ROWS = table(`
{"fact":"family.guardiansNeedChildcare","eq":true} | 日中みられない時間がある方 | 昼、子どもを 見られない 時間が ある 人 | People who cannot look after the child for part of the day
{"fact":"family.guardiansNeedChildcare","eq":false} | 日中みられない時間がない方 | 昼、子どもを 見られない 時間が ない 人 | People who can look after the child all day
{"fact":"family.guardiansNeedChildcare","neq":true} | 日中みられない時間がない方 | 昼、子どもを 見られない 時間が ない 人 | People who can look after the child all day
{"fact":"income.below4900k","eq":true} | 年収のめやすが490万円より少ない方 | 1年の 収入が 490万円より 少ない 人 | People who earn less than 4,900,000 yen a year
{"fact":"income.below4900k","eq":false} | 年収のめやすが490万円より少なくない方 | 1年の 収入が 490万円より 少なく ない 人 | People who earn 4,900,000 yen a year or more
{"fact":"tax.incomeTaxExempt","eq":true} | 世帯の所得税が0円（非課税）である方 | 家族の 所得税が 0円で ある 人 | People who pay no income tax
{"not":{"fact":"tax.incomeTaxExempt","eq":true}} | 世帯の所得税が0円（非課税）ではない方 | 家族の 所得税が 0円では ない 人 | People who pay income tax
{"fact":"work.inKobe","eq":false} | 神戸市内で働いていない方 | 神戸市で 働いて いない 人 | People who do not work in Kobe
{"fact":"plan.separation","eq":false} | 別居・離婚の手続きを考えていない方 | 別れて 住む・離婚する ことを 考えて いない 人 | People who do not think about living apart or divorce
{"fact":"garden.big","eq":true} | 「garden.big」がはいである方 | 「garden.big」が はいで ある 人 | People who have “garden.big”: yes
{"fact":"garden.big","eq":false} | 「garden.big」がいいえである方 | 「garden.big」が いいえで ある 人 | People who have “garden.big”: no
{"fact":"garden.big","neq":true} | 「garden.big」がはいではない方 | 「garden.big」が はいでは ない 人 | People who have “garden.big”: not yes
{"fact":"garden.big","in":["x","nada"]} | 「garden.big」がxか灘区である方 | 「garden.big」が xか 灘区で ある 人 | People who have “garden.big”: x or Nada Ward
{"fact":"work.inKobe","in":[true,false]} | 「神戸市内で働いている」がはいかいいえである方 | 「神戸市で 働いて いる」が はいか いいえで ある 人 | People who have “work in Kobe”: yes or no
{"fact":"work.inKobe","eq":"yes"} | 「神戸市内で働いている」がyesである方 | 「神戸市で 働いて いる」が yesで ある 人 | People who have “work in Kobe”: yes
{"fact":"residence.ward","eq":"nada"} | 灘区に住んでいる方 | 灘区に 住んで いる 人 | People who live in Nada Ward
{"fact":"residence.ward","in":["nada","outside"]} | 灘区か神戸市外に住んでいる方 | 灘区か 神戸市外に 住んで いる 人 | People who live in Nada Ward or a place outside Kobe
{"fact":"residence.ward","in":["outside"]} | 神戸市外に住んでいる方 | 神戸市では ない ところに 住んで いる 人 | People who live in a place outside Kobe
{"fact":"residence.ward","neq":"outside"} | 神戸市外に住んでいない方 | 神戸市では ない ところに 住んで いない 人 | People who do not live in a place outside Kobe
{"not":{"fact":"residence.ward","in":["nada","suma"]}} | 灘区か須磨区に住んでいない方 | 灘区か 須磨区に 住んで いない 人 | People who do not live in Nada Ward or Suma Ward
{"fact":"preference.language","eq":"easy-ja"} | 使いたいことばがやさしい日本語である方 | 使いたい ことばが やさしい 日本語で ある 人 | People who use easy Japanese
{"fact":"preference.language","in":["en","zh-Hans","xx"]} | 使いたいことばが英語か中国語かxxである方 | 使いたい ことばが 英語か 中国語か xxで ある 人 | People who use English or Chinese or xx
{"not":{"fact":"preference.language","neq":"ja"}} | 「使いたいことばが日本語ではない」にあてはまらない方 | 「使いたい ことばが 日本語では ない」では ない 人 | People who use Japanese
{"fact":"family.expectingMonth","eq":"2027-03"} | 生まれる予定の月が2027年3月である方 | 生まれる 予定の 月が 2027年3月で ある 人 | People who have month when the child is due: March 2027
{"fact":"family.expectingMonth","lte":"2027-03"} | 生まれる予定の月が2027年3月までである方 | 生まれる 予定の 月が 2027年3月までで ある 人 | People who have month when the child is due: by March 2027
{"fact":"family.expectingMonth","neq":"2027-03"} | 生まれる予定の月が2027年3月ではない方 | 生まれる 予定の 月が 2027年3月では ない 人 | People who have month when the child is due: not March 2027
{"fact":"family.expectingMonth","lt":"2027-12"} | 生まれる予定の月が2027年12月より前である方 | 生まれる 予定の 月が 2027年12月より 前で ある 人 | People who have month when the child is due: before December 2027
{"fact":"family.expectingMonth","gt":"2027-12"} | 生まれる予定の月が2027年12月よりあとである方 | 生まれる 予定の 月が 2027年12月より あとで ある 人 | People who have month when the child is due: after December 2027
{"fact":"family.expectingMonth","gte":"2027-12"} | 生まれる予定の月が2027年12月以降である方 | 生まれる 予定の 月が 2027年12月か それより あとで ある 人 | People who have month when the child is due: not before December 2027
{"not":{"fact":"family.expectingMonth","lt":"2027-01"}} | 生まれる予定の月が2027年1月より前ではない方 | 生まれる 予定の 月が 2027年1月より 前では ない 人 | People who have month when the child is due: not before January 2027
{"not":{"fact":"family.expectingMonth","lte":"2027-01"}} | 生まれる予定の月が2027年1月までではない方 | 生まれる 予定の 月が 2027年1月まででは ない 人 | People who have month when the child is due: after January 2027
{"not":{"fact":"family.expectingMonth","gt":"2027-01"}} | 生まれる予定の月が2027年1月よりあとではない方 | 生まれる 予定の 月が 2027年1月より あとでは ない 人 | People who have month when the child is due: not after January 2027
{"not":{"fact":"family.expectingMonth","gte":"2027-01"}} | 生まれる予定の月が2027年1月以降ではない方 | 生まれる 予定の 月が 2027年1月か それより あとでは ない 人 | People who have month when the child is due: before January 2027
{"fact":"income.band","lt":3000000} | 年収のめやすが300万円未満である方 | 1年の 収入が 300万円より 少ない 額で ある 人 | People who have yearly income: below 3,000,000 yen
{"fact":"income.band","lte":4900000} | 年収のめやすが490万円以下である方 | 1年の 収入が 490万円か それより 少ない 額で ある 人 | People who have yearly income: up to 4,900,000 yen
{"fact":"income.band","gt":0} | 年収のめやすが0円を超える額である方 | 1年の 収入が 0円より 多い 額で ある 人 | People who have yearly income: above 0 yen
{"fact":"income.band","gte":15000} | 年収のめやすが1万5千円以上である方 | 1年の 収入が 1万5,000円か それより 多い 額で ある 人 | People who have yearly income: at least 15,000 yen
{"fact":"income.band","gt":9999} | 年収のめやすが9,999円を超える額である方 | 1年の 収入が 9,999円より 多い 額で ある 人 | People who have yearly income: above 9,999 yen
{"fact":"income.band","lt":158000} | 年収のめやすが15万8千円未満である方 | 1年の 収入が 15万8,000円より 少ない 額で ある 人 | People who have yearly income: below 158,000 yen
{"fact":"income.band","lt":2080500} | 年収のめやすが2,080,500円未満である方 | 1年の 収入が 2,080,500円より 少ない 額で ある 人 | People who have yearly income: below 2,080,500 yen
{"fact":"income.band","lt":9000} | 年収のめやすが9,000円未満である方 | 1年の 収入が 9,000円より 少ない 額で ある 人 | People who have yearly income: below 9,000 yen
{"fact":"income.band","lt":12345678000} | 年収のめやすが1,234,567万8千円未満である方 | 1年の 収入が 1,234,567万8,000円より 少ない 額で ある 人 | People who have yearly income: below 12,345,678,000 yen
{"fact":"income.band","gt":-15000} | 年収のめやすが-1万5千円を超える額である方 | 1年の 収入が -1万5,000円より 多い 額で ある 人 | People who have yearly income: above -15,000 yen
{"fact":"income.band","gt":10000} | 年収のめやすが1万円を超える額である方 | 1年の 収入が 1万円より 多い 額で ある 人 | People who have yearly income: above 10,000 yen
{"not":{"fact":"income.band","lt":3000000}} | 年収のめやすが300万円未満ではない方 | 1年の 収入が 300万円より 少ない 額では ない 人 | People who have yearly income: not below 3,000,000 yen
{"not":{"fact":"income.band","lte":3000000}} | 年収のめやすが300万円以下ではない方 | 1年の 収入が 300万円か それより 少ない 額では ない 人 | People who have yearly income: above 3,000,000 yen
{"not":{"fact":"income.band","gt":3000000}} | 年収のめやすが300万円を超える額ではない方 | 1年の 収入が 300万円より 多い 額では ない 人 | People who have yearly income: not above 3,000,000 yen
{"not":{"fact":"income.band","gte":3000000}} | 年収のめやすが300万円以上ではない方 | 1年の 収入が 300万円か それより 多い 額では ない 人 | People who have yearly income: below 3,000,000 yen
{"fact":"income.band","lte":{"param":"x"}} | 年収のめやすが基準の額以下である方 | 1年の 収入が 決まった 額か それより 少ない 額で ある 人 | People who have yearly income: up to the set amount
{"fact":"income.band","eq":{"param":"x"}} | 年収のめやすが基準の額である方 | 1年の 収入が 決まった 額で ある 人 | People who have yearly income: the set amount
{"fact":"welfare.publicAssistance","eq":true} | 窓口で確認する条件（生活保護）に合う方 | 窓口で 聞く こと（生活保護）が 合う 人 | People who meet what the desk checks (public assistance (生活保護))
{"not":{"fact":"family.fosterParent","eq":true}} | 「窓口で確認する条件（里親）に合う」にあてはまらない方 | 「窓口で 聞く こと（里親）が 合う」では ない 人 | People who do not meet what the desk checks (foster care)
{"ask":"fertility"} | 窓口で確認する条件（治療の内容）に合う方 | 窓口で 聞く こと（治療）が 合う 人 | People who meet what the desk checks (the treatment)
{"ask":{"topic":"fertility","text":"治療歴"}} | 窓口で確認する条件（治療の内容）に合う方 | 窓口で 聞く こと（治療）が 合う 人 | People who meet what the desk checks (the treatment)
{"ask":{"topic":"garden","text":"庭の広さ"}} | 窓口で確認する条件（庭の広さ）に合う方 | 窓口で 聞く こと（くわしい こと）が 合う 人 | People who meet what the desk checks (details)
{"ask":"garden"} | 窓口で確認する条件（くわしい条件）に合う方 | 窓口で 聞く こと（くわしい こと）が 合う 人 | People who meet what the desk checks (details)
{"not":{"ask":"garden"}} | 「窓口で確認する条件（くわしい条件）に合う」にあてはまらない方 | 「窓口で 聞く こと（くわしい こと）が 合う」では ない 人 | People who do not meet what the desk checks (details)
{"not":{"ask":"fertility"}} | 「窓口で確認する条件（治療の内容）に合う」にあてはまらない方 | 「窓口で 聞く こと（治療）が 合う」では ない 人 | People who do not meet what the desk checks (the treatment)
{"fact":"preference.language","neq":"ja"} | 使いたいことばが日本語ではない方 | 使いたい ことばが 日本語では ない 人 | People who use another language than Japanese
{"fact":"garden.big","neq":false} | 「garden.big」がいいえではない方 | 「garden.big」が いいえでは ない 人 | People who have “garden.big”: not no
{"fact":"work.inKobe","neq":false} | 神戸市内で働いている方 | 神戸市で 働いて いる 人 | People who work in Kobe
{"fact":"garden.size","neq":"x"} | 「garden.size」がxではない方 | 「garden.size」が xでは ない 人 | People who have “garden.size”: not x
{"fact":"garden.size","eq":"2027-031"} | 「garden.size」が2027-031である方 | 「garden.size」が 2027-031で ある 人 | People who have “garden.size”: 2027-031
{"fact":"garden.size","eq":"x2027-03"} | 「garden.size」がx2027-03である方 | 「garden.size」が x2027-03で ある 人 | People who have “garden.size”: x2027-03
{"fact":"garden.size","gt":3} | 「garden.size」が3を超える額である方 | 「garden.size」が 3より 多い 額で ある 人 | People who have “garden.size”: above 3
{"fact":"garden.size","eq":0} | 「garden.size」が0である方 | 「garden.size」が 0で ある 人 | People who have “garden.size”: 0
{"fact":"garden.size","eq":-30000} | 「garden.size」が-30000である方 | 「garden.size」が -30000で ある 人 | People who have “garden.size”: -30000
{"fact":"residence.ward","in":["outside","nada"]} | 神戸市外か灘区に住んでいる方 | 神戸市外か 灘区に 住んで いる 人 | People who live in a place outside Kobe or Nada Ward
{"fact":"residence.kobe","in":[true]} | 「神戸市に住んでいる」がはいである方 | 「神戸市に 住んで いる」が はいで ある 人 | People who have “live in Kobe”: yes
{"fact":"work.inKobe","lt":3} | 「神戸市内で働いている」が3未満である方 | 「神戸市で 働いて いる」が 3より 少ない 額で ある 人 | People who have “work in Kobe”: below 3
{"fact":"income.band","neq":{"param":"x"}} | 年収のめやすが基準の額ではない方 | 1年の 収入が 決まった 額では ない 人 | People who have yearly income: not the set amount
{"fact":"toString","eq":true} | 「toString」がはいである方 | 「toString」が はいで ある 人 | People who have “toString”: yes
`);

test.each(ROWS)('%s', (rule, ja, easy, en) => {
  const read = JSON.parse(rule) as Rule;
  expect(describe(read, 'ja')).toBe(ja);
  expect(describe(read, 'easy-ja')).toBe(easy);
  expect(describe(read, 'en')).toBe(en);
});
