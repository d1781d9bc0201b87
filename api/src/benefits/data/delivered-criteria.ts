import type { SensitiveCriterion } from '../catalogue/content.dto.js';

const said = (ja: string, easy: string, en: string): SensitiveCriterion => ({ ja, 'easy-ja': easy, en });

const FLED = said(
  'DVから避難しているときは、受け取る人が変わることがあります。',
  '暴力（DV）から 逃げて いる ときは、お金を もらう 人が 変わる ことが あります。',
  'If you have fled domestic violence, another person may receive it.',
);
const DISABILITY_OF_CHILD = said(
  'お子さんの障害の程度で決まります。',
  '子どもの 障害が どのくらいかで 決まります。',
  'It depends on the degree of the child’s disability.',
);
const ILLNESS = said('病気の内容で決まります。', 'どんな 病気かで 決まります。', 'It depends on the illness.');
const TREATMENT = said('治療の内容で決まります。', 'どんな 治療かで 決まります。', 'It depends on the treatment.');
const MEDICAL_CARE = said(
  '医療の手当てが必要かどうかで、利用できるかが変わります。',
  '医療の 世話が いるか どうかで、使えるかが 変わります。',
  'Whether medical care is needed decides if you can use it.',
);
const LEFT = '配偶者に見放されている';

/**
 * What families may tell the desk, and nobody here asks: what the research wrote down, as it is said to a parent. A note to ourselves
 * (「本人には尋ねず案内のみ」) is no text for them.
 */
export const DELIVERED_CRITERIA: Readonly<Record<string, readonly SensitiveCriterion[]>> = {
  'jido-teate': [
    said(
      'DVから避難している、お子さんが施設や里親のもとで暮らしているなどのときは、受け取る人が変わることがあります。',
      '暴力（DV）から 逃げて いる ときや、子どもが 施設や 里親の 家に いる ときです。お金を もらう 人が 変わる ことが あります。',
      'If you have fled domestic violence, or the child lives in an institution or with a foster family, another person may receive it.',
    ),
  ],
  'kosodate-ouen-teate': [FLED],
  'jido-fuyo-teate': [
    said(
      `配偶者に重い障害がある、拘禁されている、DVの保護命令が出ている、${LEFT}などのときも、対象になることがあります。`,
      '夫や 妻に 重い 障害が ある とき、刑務所などに いる とき。暴力（DV）の 保護命令が ある とき。夫や 妻が 家族を 残して いなく なった とき。この ときも、もらえる ことが あります。',
      'It may also apply if your spouse has a severe disability, is detained, is under a protection order for domestic violence, or has deserted you.',
    ),
    said(
      'お子さんに障害があるときは、20歳になるまで対象になることがあります。',
      '子どもに 障害が ある ときは、20歳に なる 前まで もらえる ことが あります。',
      'For a child with a disability it may go on until the 20th birthday.',
    ),
  ],
  'tokubetsu-jido-fuyo-teate': [DISABILITY_OF_CHILD],
  'shogaiji-fukushi-teate': [DISABILITY_OF_CHILD],
  'ninpu-shien-kyufu': [
    said(
      '流産・死産のときも、対象になることがあります。',
      'おなかの 赤ちゃんが 亡くなった ときも、もらえる ことが あります。',
      'It may also apply after a miscarriage or stillbirth.',
    ),
  ],
  'kodomo-iryohi': [
    said(
      '生活保護を受けている世帯は、この助成ではなく、生活保護の医療扶助を使います。',
      '生活保護を 受けて いる 家族は、この 制度では なく、生活保護の 医療扶助を 使います。',
      'Families on public assistance use its medical aid instead (医療扶助).',
    ),
  ],
  'hitorioya-iryohi': [
    said(
      `配偶者に障害がある、${LEFT}などのときも、対象になることがあります。`,
      '夫や 妻に 障害が ある とき、家族を 残して いなく なった ときも、使える ことが あります。',
      'It may also apply if your spouse has a disability or has deserted you.',
    ),
  ],
  'miyuku-iryo': [
    said(
      '生まれたときの体重や症状で決まります。',
      '生まれた ときの 体重や 症状で 決まります。',
      'It depends on the weight at birth and on symptoms.',
    ),
  ],
  'shoni-mansei': [ILLNESS],
  'ikusei-iryo': [
    said(
      'お子さんの障害や治療の内容で決まります。',
      '子どもの 障害と、どんな 治療かで 決まります。',
      'It depends on the child’s disability and treatment.',
    ),
  ],
  'ninshin-ryoyo': [ILLNESS],
  fuikusho: [
    said(
      'これまでの流産・死産や、治療の内容で決まります。',
      '前に おなかの 赤ちゃんが 亡くなった ことと、どんな 治療かで 決まります。',
      'It depends on earlier miscarriages or stillbirths and on the treatment.',
    ),
  ],
  'funin-senshin-hyogo': [TREATMENT],
  'boshi-techo': [
    said(
      '届出のとき、窓口で体調などを聞かれます。つなぐでは聞きません。',
      '妊娠を 知らせる とき、窓口で 体の ことを 聞かれます。つなぐでは 聞きません。',
      'The desk asks how you are when you notify the pregnancy. We do not ask.',
    ),
  ],
  'sango-care-stay': [MEDICAL_CARE],
  'sango-care-visit': [MEDICAL_CARE],
  'sanzen-sango-helper': [
    said(
      '体調がよくないことを伝えると、利用できることがあります。',
      '体の 調子が よく ないと 話すと、使える ことが あります。',
      'If you tell that you are not well, you may be able to use it.',
    ),
  ],
  'hoiku-nyusho': [
    said(
      '保護者の病気や障害を理由に申し込むこともできます。',
      '保護者の 病気や 障害が 理由でも、申しこめます。',
      'A parent’s illness or disability can be the reason for applying.',
    ),
  ],
  'byoji-hoiku': [
    said(
      'その日の病状は、利用する施設に伝えてください。',
      'その 日の 病気の ようすは、使う 施設に 話して ください。',
      'Tell the facility how your child is on that day.',
    ),
  ],
  'refresh-stay': [
    said(
      '保護者の病気などの理由は、申し込む先に伝えてください。',
      '保護者の 病気などの 理由は、申しこむ ところに 話して ください。',
      'Tell reasons such as a parent’s illness to the place where you apply.',
    ),
  ],
  'gakudo-genmen': [
    said(
      '生活保護を受けている、里親であるなどの事情は、窓口で伝えてください。',
      '生活保護を 受けて いる ことや、里親で ある ことは、窓口で 話して ください。',
      'Tell the desk if you are on public assistance or a foster parent.',
    ),
  ],
  'tokubetsu-shien-enjo': [
    said(
      'お子さんの障害と、通っている学級などで決まります。',
      '子どもの 障害と、通って いる 学級などで 決まります。',
      'It depends on the child’s disability and class.',
    ),
  ],
  futoko: [
    said(
      '学校に行きづらい理由や心身のことは、話したいときに相談の窓口で話せます。',
      '学校に 行けない 理由や、体と 心の ことは、話したい ときに 窓口で 話せます。',
      'Why school is hard, and how your child is, you can tell the desk whenever you want to.',
    ),
  ],
  'koko-teiki': [
    said(
      '病気などで学年が遅れたときの事情は、窓口で伝えてください。',
      '病気などで 学年が おくれた ときは、窓口で 話して ください。',
      'If illness or the like has held your child back a year, tell the desk.',
    ),
  ],
  'youikuhi-kosho': [
    said(
      'DVなどの事情があるときは、窓口で相談できます。',
      '暴力（DV）などが ある ときは、窓口で 相談 できます。',
      'If there is domestic violence or the like, you can talk to the desk.',
    ),
  ],
  'hitorioya-yachin': [
    said(
      'DVの被害にあっているときも、対象になることがあります。',
      '暴力（DV）を 受けて いる ときも、使える ことが あります。',
      'It may also apply to people who suffer domestic violence.',
    ),
  ],
  'kyoiku-shien-shikin': [
    said(
      '障害のある方がいる世帯として利用できることがあります。',
      '家族に 障害が ある 人が いると、使える ことが あります。',
      'It may also be open to a household with a person with a disability.',
    ),
  ],
  'kodomo-katei': [
    said(
      '虐待やDVなどのことは、窓口で話せます。',
      '虐待や 暴力（DV）の ことは、窓口で 話せます。',
      'Abuse and domestic violence you can talk about at the desk.',
    ),
  ],
  'jidou-soudan': [
    said(
      '電話や窓口で話した内容は、つなぐには残りません。',
      '電話や 窓口で 話した ことは、つなぐには 残りません。',
      'What you say on the phone or at the desk does not stay with us.',
    ),
  ],
  'young-carer': [
    said(
      'ご家族の病気や障害のことは、相談の窓口で話せます。',
      '家族の 病気や 障害の ことは、窓口で 話せます。',
      'You can talk to the desk about illness or disability in your family.',
    ),
  ],
  'kodomo-carer-helper': [
    said(
      'ご家族の病気や障害のことを伝えると、利用できることがあります。',
      '家族の 病気や 障害の ことを 話すと、使える ことが あります。',
      'If you tell about illness or disability in your family, you may be able to use it.',
    ),
  ],
  kicc: [
    said(
      '国籍を伝える必要はありません。使いたい言葉を伝えてください。',
      '国籍は 話さなくても だいじょうぶです。使いたい 言葉を 話して ください。',
      'You need not tell your nationality. Say which language you want to use.',
    ),
  ],
};
