import { expect, test } from '@jest/globals';
import { describeLeaf, explain, type Facts, type Household, type Language, type Rule } from '../src/index.ts';
import { table } from './table.ts';

/** rule | facts | ja | easy-ja | en */
const ROWS = table(`
{"fact":"residence.hyogo","eq":true} | {"residence.hyogo":true} | 兵庫県にお住まいのため | 兵庫県に 住んで いるから | You live in Hyogo Prefecture
{"fact":"residence.hyogo","eq":true} | {"residence.hyogo":false} | 兵庫県にお住まいの方の制度のため | 兵庫県に 住んで いる 人の 制度だから | It is for people who live in Hyogo Prefecture
{"fact":"residence.hyogo","eq":true} | {} | お住まいのところがわかると決まります | 住んで いる ところで 決まります | It depends on where you live
{"fact":"family.expecting","eq":true} | {"family.expecting":true} | これから生まれるお子さんがいるため | これから 子どもが 生まれるから | You are expecting a child
{"fact":"family.expecting","eq":true} | {"family.expecting":false} | これからお子さんが生まれる方の制度のため | これから 生まれる 人の 制度だから | It is for people who are expecting a child
{"fact":"family.expecting","eq":true} | {} | これから生まれるお子さんの有無で決まります | これから 生まれるかで 決まります | It depends on whether you are expecting a child
{"fact":"family.singleParent","eq":true} | {"family.singleParent":true} | ひとりで育てているため | ひとりで 育てて いるから | You are raising your child alone
{"fact":"family.singleParent","eq":true} | {"family.singleParent":false} | 別の事情で対象になることがあります（結果は窓口で確認） | ほかの 理由で 合うかも しれません | It may fit for another reason (ask at the desk)
{"fact":"family.singleParent","eq":true} | {} | ひとりで育てているかどうかで決まります | ひとりで 育てて いるかで 決まります | It depends on whether you are raising your child alone
{"fact":"family.guardiansNeedChildcare","eq":true} | {"family.guardiansNeedChildcare":true} | 日中みられない時間があるため | 昼、見られない 時間が あるから | You cannot look after your child for part of the day
{"fact":"family.guardiansNeedChildcare","eq":true} | {"family.guardiansNeedChildcare":false} | 日中みられない時間がある方の制度のため | 昼、見られない 人の 制度だから | It is for people who cannot look after their child for part of the day
{"fact":"family.guardiansNeedChildcare","eq":true} | {} | 日中みられない時間の有無で決まります | 昼、見られない 時間で 決まります | It depends on whether you can look after your child all day
{"fact":"family.multiples","eq":true} | {"family.multiples":true} | ふたごなどのお子さんがいるため | ふたごなどが いるから | You have twins or more
{"fact":"family.multiples","eq":true} | {"family.multiples":false} | ふたごなどのご家庭の制度のため | ふたごなどの 家族の 制度だから | It is for families with twins or more
{"fact":"family.multiples","eq":true} | {} | ふたごなどかどうかで決まります | ふたごなどが いるかで 決まります | It depends on whether you have twins or more
{"fact":"tax.residentTaxExempt","eq":true} | {"tax.residentTaxExempt":true} | 税金が0円（非課税）の世帯のため | 税金が 0円だから | Your household pays no tax
{"fact":"tax.residentTaxExempt","eq":true} | {"tax.residentTaxExempt":false} | 税金が0円（非課税）の世帯の制度のため | 税金が 0円の 家族の 制度だから | It is for households that pay no tax
{"fact":"tax.residentTaxExempt","eq":true} | {} | 税金が0円かどうかで決まります | 税金が 0円かで 決まります | It depends on whether you pay tax
{"fact":"income.belowSchoolAidLimit","eq":true} | {"income.belowSchoolAidLimit":true} | 年収のめやすが条件より少ないため | 収入が 条件より 少ないから | Your income is below the limit
{"fact":"income.belowSchoolAidLimit","eq":true} | {"income.belowSchoolAidLimit":false} | 年収のめやすが条件より多いため | 収入が 条件より 多いから | Your income is above the limit
{"fact":"income.belowSchoolAidLimit","eq":true} | {} | 年収のめやすで決まります。正確な額は窓口で確認 | 収入で 決まります | It depends on your income. Ask at the desk for the exact figure
{"fact":"benefit.receivesChildRearingAllowance","eq":true} | {"benefit.receivesChildRearingAllowance":true} | 児童扶養手当を受けているため | 児童扶養手当を もらって いるから | You receive the child rearing allowance (児童扶養手当)
{"fact":"benefit.receivesChildRearingAllowance","eq":true} | {"benefit.receivesChildRearingAllowance":false} | 児童扶養手当を受けている方の制度のため | 児童扶養手当を もらって いる 人の 制度だから | It is for people who receive the child rearing allowance (児童扶養手当)
{"fact":"benefit.receivesChildRearingAllowance","eq":true} | {} | 児童扶養手当を受けているかどうかで決まります | 児童扶養手当で 決まります | It depends on whether you receive the child rearing allowance (児童扶養手当)
{"fact":"plan.rentHardship","eq":true} | {"plan.rentHardship":true} | これからの予定に合うため | これからの 予定に 合うから | It fits your plans
{"fact":"plan.rentHardship","eq":true} | {"plan.rentHardship":false} | 予定がある方の制度のため | 予定が ある 人の 制度だから | It is for people with such a plan
{"fact":"plan.rentHardship","eq":true} | {} | これからの予定で決まります | これからの 予定で 決まります | It depends on your plans
{"fact":"work.inKobe","eq":true} | {"work.inKobe":true} | 神戸市内で働いているため | 神戸市で 働いて いるから | You work in Kobe
{"fact":"work.inKobe","eq":true} | {"work.inKobe":false} | 市内で働く方の制度のため | 神戸市で 働く 人の 制度だから | It is for people who work in Kobe
{"fact":"work.inKobe","eq":true} | {} | 働いている場所で決まります | 働く ところで 決まります | It depends on where you work
{"fact":"residence.kobe","eq":true} | {"residence.ward":"nada","residence.kobe":true} | 神戸市（灘区）にお住まいのため | 神戸市（灘区）に 住んで いるから | You live in Kobe (Nada Ward)
{"fact":"residence.kobe","eq":true} | {"residence.ward":"outside","residence.kobe":false} | 神戸市にお住まいの方の制度のため | 神戸市に 住んで いる 人の 制度だから | It is for people who live in Kobe
{"fact":"residence.kobe","eq":true} | {} | お住まいの区がわかると決まります | 住んで いる 区で 決まります | It depends on your ward
{"fact":"residence.kobe","eq":true} | {"residence.kobe":true} | 神戸市にお住まいのため | 神戸市に 住んで いるから | You live in Kobe
{"fact":"residence.ward","in":["nada","outside"]} | {"residence.ward":"nada","residence.kobe":true} | 灘区にお住まいのため | 灘区に 住んで いるから | You live in Nada Ward
{"fact":"residence.ward","in":["nada","outside"]} | {"residence.ward":"suma"} | ほかの区にお住まいの方の制度のため | ほかの 区に 住んで いる 人の 制度だから | It is for people in another ward
{"fact":"residence.ward","in":["nada","outside"]} | {"residence.ward":"outside"} | 神戸市外にお住まいのため | 神戸市では ない ところに 住んで いるから | You live in a place outside Kobe
{"fact":"residence.ward","in":["nada","outside"]} | {} | お住まいの区がわかると決まります | 住んで いる 区で 決まります | It depends on your ward
{"fact":"residence.ward","eq":"nada"} | {"residence.ward":"nada","residence.kobe":true} | 灘区にお住まいのため | 灘区に 住んで いるから | You live in Nada Ward
{"fact":"residence.ward","neq":"nada"} | {"residence.ward":"suma"} | 灘区に住んでいないため | 灘区に 住んで いないから | You do not live in Nada Ward
{"fact":"residence.ward","neq":"nada"} | {"residence.ward":"nada","residence.kobe":true} | 灘区に住んでいない方の制度のため | 灘区に 住んで いない 人の 制度だから | It is for people who do not live in Nada Ward
{"not":{"fact":"residence.ward","in":["nada"]}} | {"residence.ward":"nada","residence.kobe":true} | 灘区に住んでいない方の制度のため | 灘区に 住んで いない 人の 制度だから | It is for people who do not live in Nada Ward
{"not":{"fact":"residence.ward","in":["nada"]}} | {"residence.ward":"suma"} | 灘区に住んでいないため | 灘区に 住んで いないから | You do not live in Nada Ward
{"fact":"work.inKobe","eq":false} | {"work.inKobe":true} | 神戸市内で働いていない方の制度のため | 神戸市で 働いて いない 人の 制度だから | It is for people who do not work in Kobe
{"fact":"work.inKobe","neq":true} | {"work.inKobe":true} | 神戸市内で働いていない方の制度のため | 神戸市で 働いて いない 人の 制度だから | It is for people who do not work in Kobe
{"fact":"work.inKobe","neq":false} | {"work.inKobe":true} | 神戸市内で働いているため | 神戸市で 働いて いるから | You work in Kobe
{"not":{"fact":"work.inKobe","eq":true}} | {"work.inKobe":true} | 神戸市内で働いていない方の制度のため | 神戸市で 働いて いない 人の 制度だから | It is for people who do not work in Kobe
{"not":{"fact":"work.inKobe","eq":false}} | {"work.inKobe":true} | 神戸市内で働いているため | 神戸市で 働いて いるから | You work in Kobe
{"fact":"work.inKobe","eq":false} | {"work.inKobe":false} | 神戸市内で働いていないため | 神戸市で 働いて いないから | You do not work in Kobe
{"fact":"work.inKobe","neq":true} | {"work.inKobe":false} | 神戸市内で働いていないため | 神戸市で 働いて いないから | You do not work in Kobe
{"fact":"work.inKobe","neq":false} | {"work.inKobe":false} | 市内で働く方の制度のため | 神戸市で 働く 人の 制度だから | It is for people who work in Kobe
{"not":{"fact":"work.inKobe","eq":true}} | {"work.inKobe":false} | 神戸市内で働いていないため | 神戸市で 働いて いないから | You do not work in Kobe
{"not":{"fact":"work.inKobe","eq":false}} | {"work.inKobe":false} | 市内で働く方の制度のため | 神戸市で 働く 人の 制度だから | It is for people who work in Kobe
{"fact":"work.inKobe","eq":false} | {} | 働いている場所で決まります | 働く ところで 決まります | It depends on where you work
{"fact":"work.inKobe","neq":true} | {} | 働いている場所で決まります | 働く ところで 決まります | It depends on where you work
{"fact":"work.inKobe","neq":false} | {} | 働いている場所で決まります | 働く ところで 決まります | It depends on where you work
{"not":{"fact":"work.inKobe","eq":true}} | {} | 働いている場所で決まります | 働く ところで 決まります | It depends on where you work
{"not":{"fact":"work.inKobe","eq":false}} | {} | 働いている場所で決まります | 働く ところで 決まります | It depends on where you work
{"fact":"preference.language","eq":"en"} | {"preference.language":"ja"} | 使いたいことばが英語である方の制度のため | 使いたい ことばが 英語で ある 人の 制度だから | It is for people who use English
{"not":{"fact":"preference.language","eq":"en"}} | {"preference.language":"ja"} | 使いたいことばが英語ではないため | 使いたい ことばが 英語では ないから | You use another language than English
{"fact":"preference.language","eq":"en"} | {"preference.language":"en"} | 使いたいことばが英語であるため | 使いたい ことばが 英語で あるから | You use English
{"not":{"fact":"preference.language","eq":"en"}} | {"preference.language":"en"} | 使いたいことばが英語ではない方の制度のため | 使いたい ことばが 英語では ない 人の 制度だから | It is for people who use another language than English
{"fact":"preference.language","eq":"en"} | {} | 使いたいことばで決まります | 使いたい ことばで 決まります | It depends on your language
{"not":{"fact":"preference.language","eq":"en"}} | {} | 使いたいことばで決まります | 使いたい ことばで 決まります | It depends on your language
{"fact":"income.below158kMonthly","eq":true} | {"income.below158kMonthly":true} | 月の所得が条件より少ないため | 1か月の 所得が 条件より 少ないから | Your monthly income after deductions is below the limit
{"fact":"income.below158kMonthly","eq":true} | {"income.below158kMonthly":false} | 月の所得が条件より多いため | 1か月の 所得が 条件より 多いから | Your monthly income after deductions is above the limit
{"fact":"income.below158kMonthly","eq":true} | {"income.band":1000000} | 月の所得で決まります。窓口で確認できます | 1か月の 所得で 決まります | It depends on your monthly income after deductions. Ask at the desk
{"fact":"income.below158kMonthly","eq":false} | {"income.below158kMonthly":false} | 月の所得が15万8千円より少なくないため | 1か月の 所得が 15万8,000円より 少なく ないから | You have 158,000 yen a month or more after deductions
{"fact":"income.band","lt":3000000} | {"income.band":1000000} | 年収のめやすが300万円未満であるため | 1年の 収入が 300万円より 少ない 額で あるから | You have yearly income: below 3,000,000 yen
{"not":{"fact":"income.band","lt":3000000}} | {"income.band":1000000} | 年収のめやすが300万円未満ではない方の制度のため | 1年の 収入が 300万円より 少ない 額では ない 人の 制度だから | It is for people who have yearly income: not below 3,000,000 yen
{"fact":"income.band","lt":3000000} | {"income.band":5000000} | 年収のめやすが300万円未満である方の制度のため | 1年の 収入が 300万円より 少ない 額で ある 人の 制度だから | It is for people who have yearly income: below 3,000,000 yen
{"not":{"fact":"income.band","lt":3000000}} | {"income.band":5000000} | 年収のめやすが300万円未満ではないため | 1年の 収入が 300万円より 少ない 額では ないから | You have yearly income: not below 3,000,000 yen
{"fact":"income.band","lt":3000000} | {} | 年収のめやすで決まります | 1年の 収入で 決まります | It depends on your yearly income
{"not":{"fact":"income.band","lt":3000000}} | {} | 年収のめやすで決まります | 1年の 収入で 決まります | It depends on your yearly income
{"fact":"family.expectingMonth","lte":"2027-03"} | {"family.expectingMonth":"2027-01"} | 生まれる予定の月が2027年3月までであるため | 生まれる 予定の 月が 2027年3月までで あるから | You have month when the child is due: by March 2027
{"fact":"family.expectingMonth","lte":"2027-03"} | {"family.expectingMonth":"2027-05"} | 生まれる予定の月が2027年3月までである方の制度のため | 生まれる 予定の 月が 2027年3月までで ある 人の 制度だから | It is for people who have month when the child is due: by March 2027
{"fact":"family.expectingMonth","lte":"2027-03"} | {} | 生まれる予定の月で決まります | 生まれる 予定の 月で 決まります | It depends on your month when the child is due
{"fact":"garden.big","eq":true} | {"garden.big":true} | あなたの回答が条件に合うため | あなたの 答えが 合うから | Your answers fit
{"not":{"fact":"garden.big","eq":true}} | {"garden.big":true} | 「garden.big」がはいではない方の制度のため | 「garden.big」が はいでは ない 人の 制度だから | It is for people who have “garden.big”: not yes
{"fact":"garden.big","eq":true} | {"garden.big":false} | あなたの回答が条件とちがうため | あなたの 答えが ちがうから | Your answers do not fit
{"not":{"fact":"garden.big","eq":true}} | {"garden.big":false} | 「garden.big」がはいではないため | 「garden.big」が はいでは ないから | You have “garden.big”: not yes
{"fact":"garden.big","eq":true} | {} | まだ聞いていないことで決まります | まだ 聞いて いない ことで 決まります | It depends on something we have not asked yet
{"not":{"fact":"garden.big","eq":true}} | {} | まだ聞いていないことで決まります | まだ 聞いて いない ことで 決まります | It depends on something we have not asked yet
{"fact":"welfare.publicAssistance","eq":true} | {} | 生活保護を受けている方、里親の方は、窓口か相談で確認できます。 | 生活保護の 人と 里親の 人は、窓口で 聞いて ください。 | If you receive public assistance (生活保護) or are a foster parent, ask at the desk.
{"ask":"newborn-health"} | {} | 生まれたときの状態によります。病院か窓口で確認できます。 | 生まれた ときの ようすで 決まります。病院か 窓口で 聞いて ください。 | It depends on your child’s condition at birth. Ask at the hospital or the desk.
{"ask":"fertility"} | {} | 治療の内容によります。窓口で確認できます。 | 治療で 決まります。窓口で 聞いて ください。 | It depends on the treatment. Ask at the desk.
{"ask":"garden"} | {} | 窓口で確認する条件があります。 | 窓口で 聞いて ください。 | There is a condition to check at the desk.
{"not":{"ask":{"topic":"welfare","text":"x"}}} | {} | 生活保護を受けている方、里親の方は、窓口か相談で確認できます。 | 生活保護の 人と 里親の 人は、窓口で 聞いて ください。 | If you receive public assistance (生活保護) or are a foster parent, ask at the desk.
{"fact":"family.singleParent","eq":false} | {"family.singleParent":true} | ひとりで育てていない方の制度のため | ひとりで 育てて いない 人の 制度だから | It is for people who are not raising children alone
{"fact":"family.singleParent","neq":true} | {"family.singleParent":true} | ひとりで育てていない方の制度のため | ひとりで 育てて いない 人の 制度だから | It is for people who are not raising children alone
{"fact":"family.singleParent","neq":false} | {"family.singleParent":true} | ひとりで育てているため | ひとりで 育てて いるから | You are raising your child alone
{"not":{"fact":"family.singleParent","eq":false}} | {"family.singleParent":true} | ひとりで育てているため | ひとりで 育てて いるから | You are raising your child alone
{"not":{"fact":"family.singleParent","eq":true}} | {"family.singleParent":true} | ひとりで育てていない方の制度のため | ひとりで 育てて いない 人の 制度だから | It is for people who are not raising children alone
{"not":{"fact":"family.singleParent","neq":true}} | {"family.singleParent":true} | ひとりで育てているため | ひとりで 育てて いるから | You are raising your child alone
{"not":{"fact":"family.singleParent","neq":false}} | {"family.singleParent":true} | ひとりで育てていない方の制度のため | ひとりで 育てて いない 人の 制度だから | It is for people who are not raising children alone
{"fact":"family.singleParent","in":[true]} | {"family.singleParent":true} | 「ひとりで育てている」がはいであるため | 「ひとりで 育てて いる」が はいで あるから | You have “are raising children alone”: yes
{"not":{"fact":"family.singleParent","in":[true]}} | {"family.singleParent":true} | 「ひとりで育てている」がはいではない方の制度のため | 「ひとりで 育てて いる」が はいでは ない 人の 制度だから | It is for people who have “are raising children alone”: not yes
{"fact":"family.singleParent","eq":false} | {"family.singleParent":false} | ひとりで育てていないため | ひとりで 育てて いないから | You are not raising children alone
{"fact":"family.singleParent","neq":true} | {"family.singleParent":false} | ひとりで育てていないため | ひとりで 育てて いないから | You are not raising children alone
{"fact":"family.singleParent","neq":false} | {"family.singleParent":false} | 別の事情で対象になることがあります（結果は窓口で確認） | ほかの 理由で 合うかも しれません | It may fit for another reason (ask at the desk)
{"not":{"fact":"family.singleParent","eq":false}} | {"family.singleParent":false} | 別の事情で対象になることがあります（結果は窓口で確認） | ほかの 理由で 合うかも しれません | It may fit for another reason (ask at the desk)
{"not":{"fact":"family.singleParent","eq":true}} | {"family.singleParent":false} | ひとりで育てていないため | ひとりで 育てて いないから | You are not raising children alone
{"not":{"fact":"family.singleParent","neq":true}} | {"family.singleParent":false} | 別の事情で対象になることがあります（結果は窓口で確認） | ほかの 理由で 合うかも しれません | It may fit for another reason (ask at the desk)
{"not":{"fact":"family.singleParent","neq":false}} | {"family.singleParent":false} | ひとりで育てていないため | ひとりで 育てて いないから | You are not raising children alone
{"fact":"family.singleParent","in":[true]} | {"family.singleParent":false} | 「ひとりで育てている」がはいである方の制度のため | 「ひとりで 育てて いる」が はいで ある 人の 制度だから | It is for people who have “are raising children alone”: yes
{"not":{"fact":"family.singleParent","in":[true]}} | {"family.singleParent":false} | 「ひとりで育てている」がはいではないため | 「ひとりで 育てて いる」が はいでは ないから | You have “are raising children alone”: not yes
{"fact":"family.singleParent","eq":false} | {} | ひとりで育てているかどうかで決まります | ひとりで 育てて いるかで 決まります | It depends on whether you are raising your child alone
{"fact":"family.singleParent","neq":true} | {} | ひとりで育てているかどうかで決まります | ひとりで 育てて いるかで 決まります | It depends on whether you are raising your child alone
{"fact":"family.singleParent","neq":false} | {} | ひとりで育てているかどうかで決まります | ひとりで 育てて いるかで 決まります | It depends on whether you are raising your child alone
{"not":{"fact":"family.singleParent","eq":false}} | {} | ひとりで育てているかどうかで決まります | ひとりで 育てて いるかで 決まります | It depends on whether you are raising your child alone
{"not":{"fact":"family.singleParent","eq":true}} | {} | ひとりで育てているかどうかで決まります | ひとりで 育てて いるかで 決まります | It depends on whether you are raising your child alone
{"not":{"fact":"family.singleParent","neq":true}} | {} | ひとりで育てているかどうかで決まります | ひとりで 育てて いるかで 決まります | It depends on whether you are raising your child alone
{"not":{"fact":"family.singleParent","neq":false}} | {} | ひとりで育てているかどうかで決まります | ひとりで 育てて いるかで 決まります | It depends on whether you are raising your child alone
{"fact":"family.singleParent","in":[true]} | {} | ひとりで育てているかどうかで決まります | ひとりで 育てて いるかで 決まります | It depends on whether you are raising your child alone
{"not":{"fact":"family.singleParent","in":[true]}} | {} | ひとりで育てているかどうかで決まります | ひとりで 育てて いるかで 決まります | It depends on whether you are raising your child alone
{"fact":"preference.language","neq":"ja"} | {"preference.language":"ja"} | 使いたいことばが日本語ではない方の制度のため | 使いたい ことばが 日本語では ない 人の 制度だから | It is for people who use another language than Japanese
{"not":{"fact":"preference.language","neq":"ja"}} | {"preference.language":"ja"} | 「使いたいことばが日本語ではない」にあてはまらないため | 「使いたい ことばが 日本語では ない」では ないから | You use Japanese
{"fact":"preference.language","in":["ja","ko"]} | {"preference.language":"ja"} | 使いたいことばが日本語か韓国・朝鮮語であるため | 使いたい ことばが 日本語か 韓国・朝鮮語で あるから | You use Japanese or Korean
{"fact":"preference.language","neq":"ja"} | {"preference.language":"en"} | 使いたいことばが日本語ではないため | 使いたい ことばが 日本語では ないから | You use another language than Japanese
{"not":{"fact":"preference.language","neq":"ja"}} | {"preference.language":"en"} | 「使いたいことばが日本語ではない」にあてはまらない方の制度のため | 「使いたい ことばが 日本語では ない」では ない 人の 制度だから | It is for people who use Japanese
{"fact":"preference.language","in":["ja","ko"]} | {"preference.language":"en"} | 使いたいことばが日本語か韓国・朝鮮語である方の制度のため | 使いたい ことばが 日本語か 韓国・朝鮮語で ある 人の 制度だから | It is for people who use Japanese or Korean
{"fact":"preference.language","neq":"ja"} | {} | 使いたいことばで決まります | 使いたい ことばで 決まります | It depends on your language
{"not":{"fact":"preference.language","neq":"ja"}} | {} | 使いたいことばで決まります | 使いたい ことばで 決まります | It depends on your language
{"fact":"preference.language","in":["ja","ko"]} | {} | 使いたいことばで決まります | 使いたい ことばで 決まります | It depends on your language
{"fact":"garden.big","neq":true} | {"garden.big":true} | あなたの回答が条件とちがうため | あなたの 答えが ちがうから | Your answers do not fit
{"fact":"garden.big","eq":false} | {"garden.big":true} | あなたの回答が条件とちがうため | あなたの 答えが ちがうから | Your answers do not fit
{"not":{"fact":"garden.big","neq":true}} | {"garden.big":true} | あなたの回答が条件に合うため | あなたの 答えが 合うから | Your answers fit
{"fact":"garden.big","neq":true} | {"garden.big":false} | あなたの回答が条件に合うため | あなたの 答えが 合うから | Your answers fit
{"fact":"garden.big","eq":false} | {"garden.big":false} | あなたの回答が条件に合うため | あなたの 答えが 合うから | Your answers fit
{"not":{"fact":"garden.big","neq":true}} | {"garden.big":false} | あなたの回答が条件とちがうため | あなたの 答えが ちがうから | Your answers do not fit
{"not":{"fact":"residence.ward","neq":"nada"}} | {"residence.ward":"nada"} | 「灘区に住んでいない」にあてはまらないため | 「灘区に 住んで いない」では ないから | You live in Nada Ward
{"not":{"fact":"residence.ward","eq":"nada"}} | {"residence.ward":"nada"} | 灘区に住んでいない方の制度のため | 灘区に 住んで いない 人の 制度だから | It is for people who do not live in Nada Ward
{"not":{"fact":"residence.ward","neq":"nada"}} | {"residence.ward":"outside"} | 「灘区に住んでいない」にあてはまらない方の制度のため | 「灘区に 住んで いない」では ない 人の 制度だから | It is for people who live in Nada Ward
{"not":{"fact":"residence.ward","eq":"nada"}} | {"residence.ward":"outside"} | 灘区に住んでいないため | 灘区に 住んで いないから | You do not live in Nada Ward
{"fact":"income.below4900k","eq":true} | {"income.below4900k":true} | 年収のめやすが条件より少ないため | 収入が 条件より 少ないから | Your income is below the limit
{"fact":"income.band","eq":300} | {"income.band":300} | 年収のめやすが300円であるため | 1年の 収入が 300円で あるから | You have yearly income: 300 yen
{"fact":"income.band","gt":{"param":"nobody"}} | {} | 年収のめやすで決まります | 1年の 収入で 決まります | It depends on your yearly income
{"fact":"family.fosterParent","eq":true} | {} | 生活保護を受けている方、里親の方は、窓口か相談で確認できます。 | 生活保護の 人と 里親の 人は、窓口で 聞いて ください。 | If you receive public assistance (生活保護) or are a foster parent, ask at the desk.
{"ask":"health-condition"} | {} | 家事や育児が難しい事情があるときの制度です。窓口で相談できます。 | 家の ことが できない ときの 制度です。窓口で 聞いて ください。 | It is for times when housework or childcare is hard. Ask at the desk.
{"ask":"family-care"} | {} | 家族の世話をしているお子さんのための制度です。窓口で相談できます。 | 家族の 世話を して いる 子どもの 制度です。窓口で 聞いて ください。 | It is for children who care for their family. Ask at the desk.
{"ask":"single-parent-equivalent"} | {} | 配偶者がいても対象になる事情があります。窓口で確認できます。 | 夫や 妻が いても、合うかも しれません。窓口で 聞いて ください。 | It may fit even with a husband or wife. Ask at the desk.
{"ask":"special-needs-class"} | {} | 学級の種類によります。学校で確認できます。 | クラスで 決まります。学校で 聞いて ください。 | It depends on the kind of class. Ask at the school.
{"ask":"foster"} | {} | 生活保護を受けている方、里親の方は、窓口か相談で確認できます。 | 生活保護の 人と 里親の 人は、窓口で 聞いて ください。 | If you receive public assistance (生活保護) or are a foster parent, ask at the desk.
{"ask":"household-circumstances"} | {} | 世帯の事情によります。窓口で確認できます。 | 家の 事情で 決まります。窓口で 聞いて ください。 | It depends on your household’s circumstances. Ask at the desk.
{"ask":"toString"} | {} | 窓口で確認する条件があります。 | 窓口で 聞いて ください。 | There is a condition to check at the desk.
`);

test.each(ROWS)('%s with %s', (rule, told, ja, easy, en) => {
  const household: Household = { facts: JSON.parse(told) as Facts, children: [], childrenComplete: true };
  const { deciding } = explain(JSON.parse(rule) as Rule, household, { on: '2026-11-24' });
  const say = (language: Language): string => deciding.map((leaf) => describeLeaf(leaf, language)).join(' / ');
  expect([say('ja'), say('easy-ja'), say('en')]).toEqual([ja, easy, en]);
});
