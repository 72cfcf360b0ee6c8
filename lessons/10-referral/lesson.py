# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
# ---

# %% [markdown] lang="ko"
# # 10강. 테슬라 3: 추천 프로그램
#
# 판매비를 고객에게 주면 고객이 영업사원이 될까요? 테슬라가 실제로 해 본 보상을 하나씩 계산하고, 보상이 정말로 더한 판매가 몇 대인지 가려 봅니다.
#
# 다섯 명에 주사위 하나와 종이를 준비하세요. 셀은 위에서부터 **Shift+Enter**로 실행합니다.

# %% [markdown] lang="en"
# # Lesson 10. Tesla III: the referral programme
#
# Give customers the money that selling costs: do they become your sales force? We work out what Tesla's rewards really cost, and how many sales a reward truly added.
#
# Have a die for every five people, and paper. Run the cells from the top with **Shift+Enter**.

# %% lang="ko"
from course import use

use("ko")

# %% lang="en"
from course import use

use("en")

# %% [markdown] lang="ko" part="goals plan"
# ## 오늘 할 수 있게 되는 것
#
# - **추천 프로그램**의 판매 한 건에 든 돈을 계산하고, 정액과 상금 가운데 어느 쪽이 왜 싼지 말합니다.
# - 한 라운드의 K를 구하고, 보상이 K의 어느 부분을 움직이는지 짚습니다.
# - 추천이 몇 사람에게 몰렸는지 **로렌츠 곡선**과 **지니 계수**로 읽습니다.
# - 링크로 산 사람, 추천 때문에 산 사람, **보상 때문에 더 산 사람**을 나누어 세고, 내 사업의 보상을 설계합니다.
#
# | 시간 | 하는 일 |
# | --- | --- |
# | 0–13분 | 여는 사례, 한 대에 얼마 |
# | 13–28분 | 역할극: 1라운드와 2라운드 |
# | 28–43분 | 누가 추천했나, 링크로 산 백 명 |
# | 43–61분 | 보상 설계판, 그리고 내 사업 |
# | 61–75분 | 규칙을 뚫는 사람들, 구호 토론, 나가는 질문 |

# %% [markdown] lang="en" part="goals plan"
# ## What you will be able to do
#
# - Work out what one sale of a **referral programme** costs, and say which comes cheaper, a fee or a contest, and why.
# - Find K of a round, and point to the part of K that a reward moves.
# - Read from a **Lorenz curve** and a **Gini coefficient** how few people did most of the referring.
# - Count apart those who bought through a link, those who bought because of a recommendation, and **those whom the reward added**; and design a reward for your own business.
#
# | Minutes | What we do |
# | --- | --- |
# | 0–13 | The case; what a sale cost |
# | 13–28 | Role play: round 1 and round 2 |
# | 28–43 | Who referred; a hundred who came through a link |
# | 43–61 | The reward designer, then your own business |
# | 61–75 | Beating the rules; a slogan debated; a question on the way out |

# %% [markdown] lang="ko" part="hook"
# ## 여는 사례: 판매비를 고객에게 (5분)
#
# 2015년 7월 29일, 일론 머스크가 테슬라 차를 가진 사람들에게 메일을 보냅니다. 매장에서 차 한 대를 파는 데 약 {{store}}달러가 드니, 그 돈을 고객에게 돌려주는 실험을 해 보자는 것이었어요([2015년 7월 30일 기사](https://www.businessinsider.com.au/elon-musk-says-tesla-will-pay-you-to-get-your-friends-to-buy-a-model-s-2015-7)). 친구가 내 링크로 차를 주문하면 친구는 {{fee}}달러를 덜 내고, 나는 {{fee}}달러어치 크레딧을 받습니다. 노르웨이의 한 유튜버는 [아흐레 만에](https://www.teslarati.com/bjorn-nyland-first-winner-tesla-referral-program) 열 명을 채웠고, 석 달 동안 가장 많이 추천한 다른 한 사람은 {{record}}대를 팔았습니다.
#
# 11월에 규칙이 바뀝니다. 캘리포니아 당국이 추천인에게 돈을 주는 것은 불법이라고 본 탓으로 보입니다([2015년 11월](https://www.teslarati.com/tesla-referral-program-adds-invite-model-3-unveiling-event)). 크레딧은 없어지고, 지역마다 일등 한 사람에게 {{car:,.0f}}달러짜리 차를 줍니다. 12월 30일, 그 한 사람이 이번에는 두 달 만에 {{top}}대를 팔아 맨 앞에 있었고 다음 사람은 {{second}}대였습니다([그날 기사](https://electrek.co/2015/12/30/a-tesla-model-s-owner-referred-188-new-sales-in-just-2-months-a-look-at-teslas-referral-program/)).
#
# 규칙은 그 뒤로도 거의 철마다 바뀌었습니다. 2019년 1월 머스크는 차에 얹히는 비용이 너무 크다며 [프로그램을 끝낸다고](https://fortune.com/2019/01/17/elon-musk-tesla-customer-referral/) 알립니다. 그동안 약속한 공짜 로드스터가 [{{few}}대](https://electrek.co/2021/05/05/tesla-completely-revamping-referral-program-after-spending-free-supercharging/)라는 기사도, [{{many}}대](https://www.maxxd.com/tesla-is-offering-5000-free-supercharger-miles-in-new-referral-program-update/)라는 기사도 있어요. 파는 값으로 {{few_dollars}}만 달러와 {{many_dollars}}만 달러입니다. 두 달 뒤에 다른 모습으로 돌아오고, 2021년에 또 끝났다가 다시 시작했어요. 2024년 10월 한국에서는 소수가 보상을 독차지하지 못하도록 링크 하나를 한 해 {{cap}}번까지로 [묶었습니다](https://v.daum.net/v/QUXoyuSglC).
#
# 왜 이렇게 자주 바꾸었을까요? 두 가지를 물으면 보이기 시작합니다. **한 대에 얼마가 들었나요? 그리고 보상이 없었다면 그 차는 안 팔렸을까요?**

# %% [markdown] lang="en" part="hook"
# ## The case: selling costs, paid to customers (5 minutes)
#
# On 29 July 2015 Elon Musk writes to everyone who drives a Tesla. To sell a car in a store costs about {{store}} dollars; as an experiment, that money is to go to customers ([report of 30 July 2015](https://www.businessinsider.com.au/elon-musk-says-tesla-will-pay-you-to-get-your-friends-to-buy-a-model-s-2015-7)). If a friend orders a car through my link, the friend pays {{fee}} dollars less, and I get a credit of {{fee}}. A Norwegian on YouTube had his ten within [nine days](https://www.teslarati.com/bjorn-nyland-first-winner-tesla-referral-program), and in three months the top referrer, somebody else, sold {{record}} cars.
#
# In November the rules change, it seems because California's authority held it unlawful to pay referrers ([November 2015](https://www.teslarati.com/tesla-referral-program-adds-invite-model-3-unveiling-event)). The credit is gone. In each region the one who refers most wins a car worth {{car:,.0f}} dollars. On 30 December that top referrer led again, with {{top}} cars sold in two months; the runner-up had {{second}} ([report of that day](https://electrek.co/2015/12/30/a-tesla-model-s-owner-referred-188-new-sales-in-just-2-months-a-look-at-teslas-referral-program/)).
#
# The rules went on changing, nearly with every season. In January 2019 Musk [announced the end](https://fortune.com/2019/01/17/elon-musk-tesla-customer-referral/): the programme added too much cost to the cars. Free Roadsters had been promised, [{{few}}](https://electrek.co/2021/05/05/tesla-completely-revamping-referral-program-after-spending-free-supercharging/) of them by one account and [{{many}}](https://www.maxxd.com/tesla-is-offering-5000-free-supercharger-miles-in-new-referral-program-update/) by another: {{few_dollars}} or {{many_dollars}} million dollars at their price. Two months later it was back in another form; in 2021 it ended once more, and then began again. In Korea, in October 2024, a link was [limited](https://v.daum.net/v/QUXoyuSglC) to {{cap}} uses a year, so that a few could not take most of the rewards.
#
# Why change it so often? Two questions help. **What did a sale cost? And without the reward, would that car have stayed unsold?**

# %% [markdown] lang="ko"
# ## 한 대에 얼마 (8분)
#
# 다음 셀은 오늘 쓸 도구를 꺼내 놓습니다. 내용은 몰라도 괜찮아요.

# %% [markdown] lang="en"
# ## What a sale cost (8 minutes)
#
# The next cell lays out today's tools. Never mind what is in it.

# %%
from pandas import DataFrame

from course import Predict, RewardDesigner, load
from course.plots import bars
from course.simulate import Owners, Scheme, compare_schemes, cost_per_sale, gini, lorenz

rounds = load("referral-rounds", "rounds")
columns = ["what", "value", "site", "published", "confidence"]
with_units = rounds["amount"].map("{:,.0f}".format) + " " + rounds["unit"]
rounds["site"] = rounds["url"].str.extract(r"https://(?:www\.)?([^/]+)")
rounds["value"] = with_units.fillna(rounds["date"]).fillna(rounds["said"])


def reports(round, *items):
    chosen = (rounds["round"] == round) & rounds["item"].isin(items)
    return rounds.loc[chosen, columns].set_index("what")


def reported(round, item):
    chosen = (rounds["round"] == round) & (rounds["item"] == item)
    return rounds.loc[chosen, "amount"].iloc[0]


def dollars_a_sale(store, first, second, top, runner_up):
    fee, friend = reported("1", "referrer"), reported("2", "friend")
    prizes = reported("2", "prize_car") + reported("2", "prize_battery")
    everywhere = reported("2", "regions") * prizes
    ways = {
        store: reported("1", "store_cost"),
        first: cost_per_sale(0, 1, referrer=fee, friend=reported("1", "friend")),
        second: cost_per_sale(everywhere, reported("2", "total"), friend=friend),
        top: cost_per_sale(prizes, reported("2", "top"), friend=friend),
        runner_up: cost_per_sale(0, reported("2", "second"), friend=friend),
    }
    return DataFrame({"way": ways.keys(), "dollars": ways.values()}).round()


def shared_out(people, points=25):
    curve = (100 * lorenz(people)).round(1).iloc[:: len(people) // points]
    return [*zip(curve["people"], curve["share"], strict=True), (100, 100)]


def added_by(scheme, owners):
    found = compare_schemes({"it": scheme}, owners, rounds=3, runs=400).set_index("scheme")
    more = found.loc["it", "caused"] - found.loc["none", "caused"]
    return round(100 * more / found.loc["it", "referred"])


# %% [markdown] lang="ko"
# 자료는 기사와 회사의 글 {{sources}}곳에서 옮긴 {{rows}}줄입니다. 값 하나와 출처 하나마다 한 줄이라서, 출처가 서로 다르면 **나란히** 보여요. 확인하지 못한 {{unchecked}}줄에는 `unverified`라고 적혀 있습니다. 먼저 1라운드를 봅시다.

# %% [markdown] lang="en"
# The data are {{rows}} rows taken from {{sources}} articles and company texts: one row a value and source, so that sources which disagree stand **side by side**. The {{unchecked}} rows that could not be checked say `unverified`. First, round 1.

# %%
reports("1", "start", "free_cars_by", "option_ten")

# %% [markdown] lang="ko"
# 시작한 날도, 공짜 차를 몇 대 주는지도 출처마다 다릅니다. 옆 사람과 정해 보세요. 어느 줄을 믿겠어요? 무엇을 더 보면 정할 수 있을까요? (누가 언제 썼는지, 회사의 글을 직접 옮겼는지부터 봅니다.)
#
# ### 예측 1. 어느 라운드가 비쌀까
#
# 1라운드는 판매마다 추천인에게 {{fee}}달러, 친구에게 {{fee}}달러입니다. 2라운드는 친구에게만 {{discount}}달러이고, 북미, 유럽, 아시아·태평양의 일등 {{regions}}명에게 {{car:,.0f}}달러짜리 차를 한 대씩 줍니다. 지역마다 열 명을 가장 먼저 채운 사람은 {{battery}}달러쯤 하는 배터리를 받아요.

# %% [markdown] lang="en"
# The first day, and how many cars are given away, depend on whom you ask. Decide with your neighbour: which rows do you trust, and what would you look at to make sure? (Begin with who wrote it, when, and whether it copies the company's own words.)
#
# ### Prediction 1. Which round was dearer?
#
# In round 1 each sale costs {{fee}} dollars for the referrer and {{fee}} for the friend. In round 2 only the friend gets {{discount}}; but the best of North America, Europe and Asia-Pacific, {{regions}} people, win a car worth {{car:,.0f}} dollars each. The first in each region to reach ten gets a battery worth some {{battery}}.

# %% lang="ko"
dearer = Predict(
    "dearer",
    "상품과 할인을 모두 더하면, 추천 판매 한 건에 든 돈은 어느 라운드가 많을까요?",
    choices=["1라운드: 모두에게 정액", "2라운드: 일등에게 차", "거의 같다"],
)
dearer

# %% lang="en"
dearer = Predict(
    "dearer",
    "Prizes and discounts together: in which round did a referred sale cost more?",
    choices=["Round 1: a fee for everyone", "Round 2: a car for the best", "About the same"],
)
dearer

# %% lang="ko"
dearer.reveal(
    lambda: bars(
        dollars_a_sale("매장에서", "1라운드", "2라운드 전체", "2라운드 일등", "2라운드 이등"),
        "way",
        "dollars",
        title="판매 한 건에 든 돈",
        unit="달러",
    )
)

# %% lang="en"
dearer.reveal(
    lambda: bars(
        dollars_a_sale("in a store", "round 1", "all of round 2", "its top referrer", "its runner-up"),
        "way",
        "dollars",
        title="What a sale cost",
        unit=" dollars",
    )
)

# %% [markdown] lang="ko"
# <details><summary>결과를 본 다음 펼치세요: 한 대 값 세 가지</summary>
#
# 일등은 차와 배터리로 {{prizes:,.0f}}달러어치를 받고 {{top}}대를 팔았습니다. 여기에 친구의 할인을 더하면
#
# $$ {{prizes:.0f}} \div {{top:.0f}} + {{discount:.0f}} = {{top_prize:.0f}} + {{discount:.0f}} = {{top_cost:.0f}} $$
#
# 달러입니다. 이등은 {{second}}대를 팔고 차를 받지 못했으니 {{second_cost}}달러예요. 라운드 **전체**로는 상품이 ${{regions:.0f}} \times {{prizes:.0f}} = {{everywhere:.0f}}$달러이고 추천 판매가 약 {{total}}건이라서, 한 건에 얹힌 상품은 {{whole_prize:.0f}}달러뿐입니다. 합해서 {{whole_cost:,.0f}}달러, 1라운드의 절반을 조금 넘어요.
#
# **차를 받는 것은 세 사람뿐이라서 추천 판매로 나누면 쌉니다.** 나머지 판매가 상금을 바라고 나온 것인지, 할인 때문인지, 상금이 없어도 했을 말인지는 알 수 없어요. 그리고 이등이 무엇을 받았는지 보세요. 한 기사는 아무것도 없다고, 다른 기사는 행사 초대가 있다고 썼습니다. 위에서 표를 보여 준 셀을 `reports("2", "runner_up")`으로 고쳐 실행하면 보입니다. {{second}}대를 팔고 그만큼 받은 사람이 다음 라운드에도 나설까요?
#
# 조심할 것이 셋 있습니다. {{total}}건은 기사가 “거의”라고 쓴 값이고, 차의 값은 원가가 아니라 파는 값이며, 여행 초대는 빠졌습니다. 1라운드에는 공짜 차가 몇 대 있었지만 판매 합계가 알려지지 않아 나눌 수가 없어요. 그러니 1라운드의 {{first_cost}}달러는 **적어도** 그만큼이라는 뜻입니다.
#
# **K로 읽으면.** 그때 차를 가진 사람은 2015년 말의 {{fleet}}대에서 그 분기에 인도한 {{quarter}}대를 뺀 {{owners}}명쯤입니다. $K = {{total:.0f}} \div {{owners:.0f}} = {{k}}$, 두 달짜리 한 라운드의 K예요. 합계가 알려진 라운드는 이것뿐입니다. 7강의 K와 달리 차를 가진 사람은 다음 라운드에도 추천할 수 있어서, 이대로면 {{years}}년쯤 걸려 한 사람이 한 사람을 데려옵니다.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen the result: three prices of a sale</summary>
#
# The top referrer won a car and a battery, worth {{prizes:,.0f}} dollars together, for {{top}} sales. With the friend's discount, each of them cost
#
# $$ {{prizes:.0f}} \div {{top:.0f}} + {{discount:.0f}} = {{top_prize:.0f}} + {{discount:.0f}} = {{top_cost:.0f}} $$
#
# dollars. The runner-up sold {{second}} and won no car: {{second_cost}} dollars each. In the **whole** round the prizes come to ${{regions:.0f}} \times {{prizes:.0f}} = {{everywhere:.0f}}$ dollars for about {{total}} referred sales. To each of these the prizes add no more than {{whole_prize:.0f}} dollars, which makes {{whole_cost:,.0f}}: little more than half of round 1.
#
# **Only three people win a car, so it is cheap for each referred sale.** Whether the other sales came in the hope of winning, because of the discount, or by words that would have been spoken anyway, nobody knows. And look at what the runner-up got. One article says nothing at all, another says an invitation. To see both, change the cell that showed the table to `reports("2", "runner_up")` and run it. Will someone who sold {{second}} cars for that come forward in the next round?
#
# Three cautions. The {{total}} are “nearly” so many in the source; the car is counted at its price, not at what it costs to make; and the journeys are left out. In round 1 some cars were given away too, but its total was never published, so there is nothing to divide them by: {{first_cost}} dollars means **at least** that.
#
# **Read as K.** About {{owners}} people had a car then: the {{fleet}} on the road at the end of 2015 less the {{quarter}} delivered in that quarter. $K = {{total:.0f}} \div {{owners:.0f}} = {{k}}$, for a round of two months, the only one whose total is known. Unlike the K of lesson 7, an owner can refer again in the next round; at this rate an owner takes about {{years}} years to bring one more.
#
# </details>

# %% [markdown] lang="ko"
# ## 역할극: 1라운드와 2라운드 (15분)
#
# 다섯이 한 조입니다. 종이 다섯 장에 1, 2, 3, 4, {{big}}를 적고 뒤집어 한 장씩 가져가세요. 적힌 수가 여러분의 친구 수예요. 친구 한 명에게 권하려면 {{play_effort}}점어치 수고가 듭니다.
#
# **한 라운드는 이렇게 합니다.** 몇 명에게 권할지 종이에 몰래 적고, 한꺼번에 펼칩니다. 그 수만큼 주사위를 던져요.
#
# | 주사위 | 일어난 일 | 링크로 산 것으로 |
# | --- | --- | --- |
# | 6 | 내 말을 듣고 산다 | 친다 |
# | 1 | 어차피 사려던 사람이 내 링크를 쓴다 | 친다 |
# | 2–5 | 사지 않는다 | 치지 않는다 |
#
# - **1라운드:** 링크로 산 사람마다 추천인에게 {{play_fee}}점.
# - **2라운드:** 가장 많이 판 한 사람에게 {{play_prize}}점. 같으면 나눕니다. 나머지는 없어요.
# - **내 점수:** 받은 점수에서 권한 친구마다 {{play_effort}}점을 뺍니다.
#
# 라운드마다 조의 기록을 칠판에 적습니다. **권한 사람, 링크로 산 사람, 그중 주사위 6, 회사가 낸 점수, 판매 한 건에 든 점수, 6 한 번에 든 점수.** 2라운드에는 권할 사람 수를 적은 다음 까닭도 한 줄 적으세요.

# %% [markdown] lang="en"
# ## Role play: round 1 and round 2 (15 minutes)
#
# Five to a group. Write 1, 2, 3, 4 and {{big}} on five slips, turn them over, and take one each. The number is how many friends you have. To recommend the car to a friend costs you {{play_effort}} points of trouble.
#
# **A round goes like this.** Write down, unseen, how many friends you will tell. Then all show at once. Throw the die that many times.
#
# | Die | What happens | A sale through the link? |
# | --- | --- | --- |
# | 6 | you convince them, and they buy | yes |
# | 1 | they were going to buy anyway, and use your link | yes |
# | 2–5 | they do not buy | no |
#
# - **Round 1:** {{play_fee}} points to the referrer for each sale through the link.
# - **Round 2:** {{play_prize}} points to the one with most sales, shared if equal. Nothing for the others.
# - **Your score:** what you were paid, less {{play_effort}} points for each friend told.
#
# After each round your group's record goes on the board: **friends told, sales through the link, how many of them were a 6, points paid by the company, points a sale, points for each 6.** In round 2 also write one line on why you chose your number.

# %% [markdown] lang="ko"
# <details><summary>두 라운드를 다 한 다음 펼치세요: 계산하면</summary>
#
# 1라운드에서 한 명에게 권하면 셋에 한 번 {{play_fee}}점을 받으니 평균 ${{play_fee}} \div 3 - {{play_effort}} = {{play_gain:.0f}}$점이 남습니다. 그래서 **모두가 모두에게** 권하는 것이 이롭고, 조 전체로는 ${{friends}} \div 3 = {{play_sales:.1f}}$건이 팔려요. 한 건에 {{play_fee}}점이지만, 6이 나온 판매만 세면 한 건에 {{play_caused}}점입니다. **회사는 1이 나온 사람에게도 똑같이 냅니다.**
#
# 2라운드에서는 친구가 {{big}}명인 사람이 평균 ${{big}} \div 3 = {{big_sales:.0f}}$건을 팝니다. 나머지 넷은 이길 수 없다는 것을 알고 그만두기 쉬워요. 그러면 한 건에 ${{play_prize}} \div {{big_sales:.0f}} = {{big_cost:.0f}}$점, 1라운드와 같은 값인데 **추천한 사람은 한 명**입니다. 아무도 안 나서면 {{big}}명인 사람도 몇 명만 권하고 이길 수 있고요.
#
# 상금은 나누는 판매가 많을수록 싸집니다. 이길 수 있다고 믿는 사람이 많아야 그렇게 돼요. 누가 이길지 뻔한 작은 모임에서는 어렵습니다.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold after both rounds: what the sums say</summary>
#
# In round 1 telling a friend earns you {{play_fee}} points one time in three, so on average ${{play_fee}} \div 3 - {{play_effort}} = {{play_gain:.0f}}$ points are left. It pays for **everyone to tell everyone**, and the group sells ${{friends}} \div 3 = {{play_sales:.1f}}$. That is {{play_fee}} points a sale; but count only the sixes and it is {{play_caused}} for each. **The company pays the same for those who threw a 1.**
#
# In round 2 whoever has {{big}} friends sells ${{big}} \div 3 = {{big_sales:.0f}}$ on average. The other four can see that they will not win, and are likely to stop. Then a sale costs ${{play_prize}} \div {{big_sales:.0f}} = {{big_cost:.0f}}$ points, as in round 1, but **one person did all the referring**. And if nobody else tries, the one with {{big}} can tell a few and still win.
#
# A contest gets cheaper the more sales it is shared out over, and for that many have to believe that they can win. In a small circle, where everybody knows who will, that is hard.
#
# </details>

# %% [markdown] lang="ko"
# ## 누가 추천했나 (7분)
#
# 2라운드의 일등은 {{top}}대, 이등은 {{second}}대, 유럽 일등은 {{europe}}대, 북미 선두는 {{america}}대였습니다([2016년 1월 8일](https://insideevs.com/bjorn-nylands-wins-tesla-model-s-ludicrous-p90d-through-referral-program/)). 나머지는 공개되지 않았어요. 이 네 사람과 합계에 맞추어 **지어낸 순위표**가 있습니다. 한 건이라도 추천한 사람이 {{referrers}}명입니다.
#
# ### 예측 2. 로렌츠 곡선을 그려 보세요
#
# 추천한 사람들을 적게 추천한 사람부터 줄 세웁니다. 앞에서부터 절반까지의 사람이 추천 판매의 몇 %를 했을까요? 90%까지는요? 모두가 똑같이 했다면 왼쪽 아래에서 오른쪽 위로 곧은 선이 됩니다. 이런 선을 **로렌츠 곡선**이라고 해요([Lorenz 1905](https://doi.org/10.2307/2276207)).

# %% [markdown] lang="en"
# ## Who referred (7 minutes)
#
# In round 2 the top referrer had {{top}} sales, the runner-up {{second}}, Europe's best {{europe}} and North America's leader {{america}} ([8 January 2016](https://insideevs.com/bjorn-nylands-wins-tesla-model-s-ludicrous-p90d-through-referral-program/)). Nothing more was published. There is an **invented leaderboard** that fits these four people and the total. In it {{referrers}} people have at least one referral.
#
# ### Prediction 2. Draw the Lorenz curve
#
# Line the referrers up, fewest referrals first. What share of all referred sales did the first half of them bring? And the first 90%? If all had brought the same, the line would run straight from the lower left to the upper right. Such a line is called a **Lorenz curve** ([Lorenz 1905](https://doi.org/10.2307/2276207)).

# %% lang="ko"
line = Predict(
    "line",
    "적게 추천한 사람부터 세어 가면, 그때까지의 추천 판매는 전체의 몇 %일까요?",
    curve=("추천한 사람(%)", "추천 판매(%)", 100, 100),
)
line

# %% lang="en"
line = Predict(
    "line",
    "Counting referrers from those with fewest: what share of the referred sales have they brought?",
    curve=("referrers (%)", "referred sales (%)", 100, 100),
)
line

# %%
leaderboard = load("referral-leaderboard", "leaderboard")
line.reveal(lambda: shared_out(leaderboard["referrals"]))

# %% [markdown] lang="ko"
# <details><summary>결과를 본 다음 펼치세요: 지니 계수를 손으로</summary>
#
# 아래쪽 절반이 한 것은 {{lower_half:.0f}}%, 위쪽 10%가 한 것은 {{best_tenth:.0f}}%입니다. 열에 일곱({{single:.0f}}%)은 한 건으로 끝났어요. 곧은 선과 곡선 사이의 넓이에 2를 곱한 것이 **지니 계수**입니다. 모두 같으면 0, 한 사람이 다 하면 1에 가까워요. 다섯 사람이 1, 1, 1, 1, 6건을 했다면, 적은 사람부터 $-4, -2, 0, 2, 4$를 곱해 더하고 사람 수와 합계로 나눕니다.
#
# $$ \frac{-4 \times 1 - 2 \times 1 + 0 \times 1 + 2 \times 1 + 4 \times 6}{5 \times 10} = \frac{20}{50} = {{gini_small}} $$
#
# 순위표에서는 {{gini_among:.2f}}입니다. 그런데 이 숫자에는 **한 건도 안 한 사람이 없어요.** 차를 가진 {{owners}}명을 모두 넣으면 추천한 사람은 {{referring:.1f}}%뿐이고, 지니 계수는 {{gini_all:.2f}}가 됩니다. 지니 계수를 들으면 “누구 사이에서요?”부터 물으세요.
#
# 쏠림은 좋은 것도 나쁜 것도 아닙니다. 몇 사람이 다 하고 있다면 그 몇 사람이 떠날 때 K가 통째로 사라진다는 뜻이에요. 2019년 3월의 새 규칙을 알리며 머스크는 소셜미디어에서 유명하지 않은 사람도 당첨되게 하려는 것이라고 [설명했고](https://www.autoblog.com/2019/03/22/tesla-referral-program-model-y-roadster/), 첫 모델 Y는 {{winner}}명을 추천한 사람이 [받았습니다](https://www.tesmanian.com/blogs/tesmanian-blog/tesla-referral-program-model-y-winner-taiwan).
#
# 순위표는 지어낸 것이라 {{gini_among:.2f}}이라는 값을 테슬라의 것으로 인용할 수는 없습니다. 내 사업의 순위표를 알면 다음 셀의 숫자를 바꿔 보세요.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen the result: a Gini coefficient by hand</summary>
#
# The lower half brought {{lower_half:.0f}}%, the best tenth {{best_tenth:.0f}}%. Seven in ten ({{single:.0f}}%) stopped at one. Twice the area between the straight line and the curve is the **Gini coefficient**: 0 when all have the same, near 1 when one person has it all. Say five people had 1, 1, 1, 1 and 6 referrals. From the fewest up, multiply by $-4, -2, 0, 2, 4$, add, and divide by the number of people and the sum:
#
# $$ \frac{-4 \times 1 - 2 \times 1 + 0 \times 1 + 2 \times 1 + 4 \times 6}{5 \times 10} = \frac{20}{50} = {{gini_small}} $$
#
# For the leaderboard it is {{gini_among:.2f}}. But **nobody without a referral** is in that number. Count all {{owners}} owners, of whom only {{referring:.1f}}% referred, and the Gini coefficient becomes {{gini_all:.2f}}. When you hear one, first ask: “among whom?”
#
# Such a concentration is neither good nor bad. If a few people do it all, K goes when they go. Announcing new rules in March 2019, Musk [explained](https://www.autoblog.com/2019/03/22/tesla-referral-program-model-y-roadster/) that people without a large following should be able to win; the first Model Y [went](https://www.tesmanian.com/blogs/tesmanian-blog/tesla-referral-program-model-y-winner-taiwan) to someone with {{winner}} referrals.
#
# The leaderboard is invented, so {{gini_among:.2f}} must not be quoted as Tesla's. If you know a leaderboard of your own, change the numbers in the next cell.
#
# </details>

# %%
gini([1, 1, 1, 1, 6])

# %% [markdown] lang="ko"
# ## 링크로 산 백 명 (8분)
#
# 2015년 4분기에 인도한 차의 3분의 2를 두 달 치로 보면 약 {{two_months}}대이고, 추천 판매 {{total}}건은 그 {{linked:.0f}}%입니다. 그 사람들은 링크 덕분에 샀을까요? 이 합계를 전한 기사조차 대부분은 프로그램이 없었어도 샀을 것이라고 [짐작했습니다](https://insideevs.com/bjorn-nylands-wins-tesla-model-s-ludicrous-p90d-through-referral-program/). 실제로 어땠는지는 아무도 재지 않았어요.
#
# 그래서 **지어낸 사람 1,000명**으로 해 봅니다. 라운드의 K와 추천 판매의 몫이 위의 두 숫자와 비슷해지게 맞췄습니다. 한 사람에게 아직 차가 없는 친구가 평균 {{reach}}명 있고, 보상이 없어도 라운드마다 친구의 {{telling:.0%}}에게 차 이야기를 합니다. 이야기를 들은 사람은 가끔 넘어가고, 듣지 않아도 사는 사람이 있어요.
#
# ### 예측 3. 보상이 더한 사람
#
# 1라운드처럼 추천인과 친구에게 {{fee}}달러씩 줍니다. 똑같은 1,000명에게 보상이 **없을 때**와 비교하면, 링크로 산 백 명 가운데 몇 명이 **보상 때문에 더** 팔린 것일까요?

# %% [markdown] lang="en"
# ## A hundred who came through a link (8 minutes)
#
# Take two thirds of the cars delivered in the last quarter of 2015 for the two months: about {{two_months}}. The {{total}} referred sales are {{linked:.0f}}% of that. Did the link make them buy? Even the article that reported the total [guessed](https://insideevs.com/bjorn-nylands-wins-tesla-model-s-ludicrous-p90d-through-referral-program/) that most would have bought without the programme. Nobody measured it.
#
# So let us try it on **1,000 invented people**, fitted so that a round's K and the share of referred sales come near the two numbers above. Each has {{reach}} friends without the car on average and, reward or not, tells {{telling:.0%}} of them about it in a round. Some of those who hear are won over, and some people buy without hearing anything.
#
# ### Prediction 3. Whom the reward added
#
# As in round 1, referrer and friend get {{fee}} dollars each. Compare with the same 1,000 people and **no** reward: of a hundred who bought through the link, how many did **the reward add**?

# %% lang="ko"
added = Predict(
    "added", "링크로 산 백 명 가운데 보상 때문에 더 팔린 것은 몇 명일까요?", number=(0, 100, "명")
)
added

# %% lang="en"
added = Predict(
    "added",
    "Of a hundred who bought through the link, how many did the reward add?",
    number=(0, 100, "people"),
)
added

# %%
owners = Owners(count=1000, reach=20, telling=0.08, conversion=0.024, anyway=0.004)
added.reveal(lambda: added_by(Scheme(referrer=1000, friend=1000), owners))

# %% [markdown] lang="ko" part="misconception"
# <details><summary>결과를 본 다음 펼치세요: 링크로 샀으니 추천 프로그램 덕분이다?</summary>
#
# **세 가지가 섞여 있습니다.** 링크로 산 백 명을 나누면 이렇습니다.
#
# | 링크로 산 사람 | 백 명 가운데 | 보상이 없었다면 |
# | --- | --- | --- |
# | 말을 안 들었어도 샀을 사람 | {{shares_anyway}} | 산다 |
# | 친구의 말을 듣고 샀지만, 그 말은 보상이 없어도 했을 말 | {{shares_word}} | 산다 |
# | 보상 때문에 더 나온 사람 | {{shares_extra}} | 사지 않는다 |
#
# 이 사람들 사이에서 추천은 힘이 셉니다. 백 명 가운데 {{shares_caused}}명이 친구의 말 때문에 샀어요. 그런데 그 말은 대부분 **공짜로도 나왔을 말**입니다. 회사는 백 명 모두에게 냈으니, 링크로 산 사람으로 나누면 한 대에 {{first_cost}}달러지만 더 팔린 차로 나누면 약 {{per_extra:,.0f}}달러예요. 매장의 {{store}}달러와 견줄 숫자는 뒤의 것입니다.
#
# **계산해 보면.** 보상이 움직이는 것은 두 곳입니다. 이야기할 확률과 넘어올 확률이에요. 추천인이 받는 돈 $w$가 1,000달러면 이야기할 확률이 $(1 + w/1000)^{0.3} = {{eager}}$배가 되고, 할인은 넘어올 확률을 아주 조금 올립니다. 그러면 한 라운드의 K는
#
# $$ K = {{reach}} \times {{told}} \times {{buying}} = {{model_k:.3f}} $$
#
# 곧 친구 수 × 이야기할 확률 × 살 확률입니다. 실제 2라운드의 값 {{k}}에 가깝도록 **맞춘** 것이에요. 0.3은 가정입니다. 조사해서 얻은 숫자가 아니에요. 사람들이 보상에 더 잘 움직인다면 {{shares_extra}}명보다 늘어납니다. 다음 설계판에서 바꿔 봅니다.
#
# **어떻게 재나.** 손님의 절반에게만 보상을 알리고, 나머지에게는 알리지 않습니다. 나누는 것은 제비뽑기로 해요. 두 쪽의 **전체 판매**를 비교하면 그 차이가 보상이 더한 것입니다. 이 나머지 절반을 **대조군**이라고 합니다. 링크로 산 사람만 세어서는 아무리 오래 세어도 알 수 없어요.
#
# 모형은 실제보다 너그럽습니다. 모형에서는 살 마음이 있는 사람도 없는 사람도 똑같이 이야기를 듣지만, 현실에서는 살 마음을 굳힌 사람이 할인 코드를 **찾아다닙니다.** 그러면 첫 줄이 훨씬 커져요.
#
# </details>

# %% [markdown] lang="en" part="misconception"
# <details><summary>Unfold once you have seen the result: they used the link, so the programme did it?</summary>
#
# **Three things are mixed up here.** Take the hundred apart:
#
# | Who bought through the link | Of a hundred | Without the reward |
# | --- | --- | --- |
# | would have bought without hearing a word | {{shares_anyway}} | buys |
# | bought because a friend spoke, but the friend would have spoken for nothing | {{shares_word}} | buys |
# | came on top because of the reward | {{shares_extra}} | does not buy |
#
# Among these people recommendation is strong: {{shares_caused}} in a hundred bought because of a friend's word. But most of those words **would have been spoken for nothing**. The company paid for all hundred. Divided by those who used the link, a sale costs {{first_cost}} dollars; divided by the sales that were added, about {{per_extra:,.0f}}. It is the latter that compares with the store's {{store}}.
#
# **The sum behind it.** A reward moves two things: the chance to tell, and the chance to be won over. If the referrer gets $w$ = 1,000 dollars, the chance to tell grows by $(1 + w/1000)^{0.3} = {{eager}}$ times; the discount raises the chance to be won over by very little. Then K of a round is
#
# $$ K = {{reach}} \times {{told}} \times {{buying}} = {{model_k:.3f}} $$
#
# friends × chance to tell × chance to buy. It was **fitted** to come near the real {{k}} of round 2. The 0.3 is assumed; nobody has measured it. If rewards move people more, the {{shares_extra}} become more. You can try it on the designer below.
#
# **How to measure it.** Tell half of your customers of the reward and leave out the others, chosen by lot. Compare **all sales** of the two halves: the difference is what the reward added. The half left out is called a **control group**. Counting those who used the link will never tell you, however long you count.
#
# The model is kinder than life. In it those who mean to buy and those who do not hear of the car alike. In life, people who have made up their minds go and **look for** a code. That makes the first row much larger.
#
# </details>

# %% [markdown] lang="ko"
# ## 보상 설계판 (10분)
#
# 이제 직접 설계합니다. 같은 1,000명, 라운드 세 번, 정해진 예산이에요. 세 가지 방식이 있습니다. **정액**은 추천인에게 판매마다, **양쪽**은 추천인과 친구에게 똑같이, **상금**은 친구에게 할인을 주고 가장 많이 판 사람들에게 상금을 줍니다. 이 모형에서 상금을 보고 애쓰는 것은 상금 하나마다 친구가 가장 많은 세 사람뿐이에요. 역할극에서 본 대로입니다.

# %% [markdown] lang="en"
# ## The reward designer (10 minutes)
#
# Now you design. The same 1,000 people, three rounds, a fixed budget. There are three kinds: a **fee** goes to the referrer for each sale; **both sides** gives the friend as much; a **contest** gives the friend a discount, and prizes to those who sell most. In this model a prize makes only the three with most friends try harder, as you saw in the role play.

# %%
board = RewardDesigner("rewards")
board

# %% [markdown] lang="ko"
# 한 번에 하나만 바꾸고, 무엇이 달라질지 말한 다음 움직이세요.
#
# 1. 처음 설정이 1라운드입니다. 백 개의 점에서 **보상이 더한 점**은 몇 개인가요? 판매마다 주는 돈을 세 배로 올리면요?
# 2. 방식을 상금으로 바꿉니다. 링크로 산 한 대의 값은 어느 쪽으로 가나요? **판 것**과 **받은 돈**의 지니 계수 가운데 무엇이 더 움직이나요? 상금이 다섯이면요?
# 3. 양쪽, 1,000달러로 돌아와 ‘어차피 살 사람’을 1%로 올립니다. 링크로 산 한 대의 값은 그대로인데 무엇이 나빠지나요?
# 4. 방식을 정액으로 두고 ‘보상에 움직이는 정도’를 0.3과 1로 바꿔 보세요. **보상이 더한 한 대에 든 돈**이 매장의 {{store}}달러 아래로 내려오는 설계가 있나요?
#
# 마음에 드는 설계에서 멈추세요. 설정은 저장됩니다. 아래 셀은 그 설계를 숫자로 읽어 줍니다.

# %% [markdown] lang="en"
# Change one thing at a time, and say what will happen before you move it.
#
# 1. It begins as round 1. Of the hundred dots, how many are those **the reward added**? And if you pay three times as much a sale?
# 2. Change the kind to a contest. Which way does the cost of a sale through the link go? Which Gini coefficient moves more, that of **what is sold** or that of **what is earned**? And with five prizes?
# 3. Back to both sides and 1,000 dollars; raise “would buy anyway” to 1%. A sale through the link costs what it did. What gets worse?
# 4. Make it a fee, and set “how much rewards move people” to 0.3, then to 1. Is there a design in which **a sale that the reward added** costs less than the store's {{store}} dollars?
#
# Stop at a design you like. Its setting is kept, and the next cell reads it out in numbers.

# %%
table = board.found(board.setting).table
DataFrame(table.rows, columns=table.heads)

# %% [markdown] lang="ko" part="business"
# ## 이제 여러분의 사업 (8분)
#
# 값과 숫자를 여러분의 것으로 바꿉니다. `price`는 파는 값, `unit`은 여러분의 손님이 ‘그 정도면 말해 볼까’ 할 만한 돈, `owners`는 지금 손님 수, `friends`는 아직 손님이 아닌 친구 수예요. 아래는 냄비 하나에 6만 원을 받는 가게를 지어낸 것입니다. 숫자만 고쳐서 실행하세요.

# %% [markdown] lang="en" part="business"
# ## Now your own business (8 minutes)
#
# Put in your own price and numbers. `price` is what you sell at, `unit` the sum at which your customers would think “for that I might mention it”, `owners` how many customers you have, `friends` how many of each one's friends are not customers yet. Below is an invented shop that sells a pan for 60,000 won. Change the numbers and run it.

# %% lang="ko"
mine = RewardDesigner("my-rewards", price=60_000, unit=5_000, owners=300, friends=10, money="{value}원")
mine

# %% lang="en"
mine = RewardDesigner("my-rewards", price=60_000, unit=5_000, owners=300, friends=10, money="{value} won")
mine

# %% [markdown] lang="ko"
# 설계가 섰으면 종이나 설계판의 ‘내 규칙’ 칸에 네 줄을 적습니다. **누구에게, 무엇을, 몇 번까지 주는지. 대조군은 어떻게 나누는지. 무엇이 얼마보다 적으면 그만둘지. 이 보상을 친구에게 그대로 보여 줘도 괜찮은지.**
#
# **1인상점이라면.** 1인상점은 수입보다 추천을 목적으로 시작했습니다([2017년 2월 20일](https://organicmedialab.com/2017/02/20/we-are-stores/)). 여기에 돈을 얹으면 좋아지기만 할까요? 실험 두 가지를 보세요. 가까운 사이에서는 추천인보다 **듣는 친구에게** 적어도 일부를 주는 편이 나았습니다([Ryu와 Feick 2007](https://doi.org/10.1509/jmkg.71.1.84)). 아주 새로운 제품에서는 보상을 드러내 놓고 주면 오히려 추천이 **줄었습니다**([Dose 외 2019](https://doi.org/10.1007/s11747-019-00635-z)). 그러니 돈 말고도 따져 보세요. 선물을 하나 더 보내게 하는 것, 만드는 사람을 먼저 만나는 것, 다음 제품을 함께 고르는 것도 보상입니다.

# %% [markdown] lang="en"
# When the design stands, write four lines on paper or under “My rules” on the designer. **Who gets what, and how often at most. How the control group is chosen. Below which figure you will stop. Whether you could show this reward, as it is, to the friend.**
#
# **For a one-person store.** The one-person store began with recommending as its aim rather than income ([20 February 2017](https://organicmedialab.com/2017/02/20/we-are-stores/), in Korean). Add money, and does it only get better? Two experiments. Between people who are close it was better to give at least part of the reward **to the friend who listens** ([Ryu & Feick 2007](https://doi.org/10.1509/jmkg.71.1.84)). For very new products a reward that all can see made people recommend **less** ([Dose et al. 2019](https://doi.org/10.1007/s11747-019-00635-z)). So think beyond money. One more product to give away, meeting the maker first, choosing the next product together: these are rewards too.

# %% [markdown] lang="ko"
# ## 규칙을 뚫는 사람들 (6분)
#
# 보상이 있으면 보상만 노리는 사람이 나오고, 약속한 보상이 안 나오는 일도 생깁니다. 테슬라의 기록에서 넷을 골랐어요. 둘씩 짝지어 줄마다 정하세요. **막을까요, 둘까요? 막는다면 규칙을 한 문장으로 어떻게 쓰겠어요?**
#
# | 때 | 있었던 일 | 누가 손해인가 |
# | --- | --- | --- |
# | [2015년](https://www.gm-volt.com/threads/1500-2000-off-new-tesla-model-s.192065/) | 부품 회사가 제 몫의 {{fee}}달러까지 사는 사람에게 주고 부품도 얹어 주었다는 게시판 글 | 그냥 친구에게 권한 사람 |
# | [2016년 1월](https://www.teslarati.com/bjorn-nyland-wins-second-tesla-referral-contest) | 북미 선두가 크레딧으로 충전 어댑터를 사서 자기 링크를 쓴 사람에게 나눠 줌 | 분명하지 않음 |
# | [2017년 5월](https://teslareporter.com/news/tesla-referral-program-abuse-shut-musk/) | 추천 코드로 검색 광고를 삼. 회사는 규정을 어긴 코드를 [끊겠다고](https://www.teslarati.com/tesla-email-deactivate-referral-codes-youtubers) 알림 | 회사: 어차피 올 사람에게 돈을 냄 |
# | [2023년 7월](https://www.consumernews.co.kr/news/articleView.html?idxno=683553) | 한국에서 친구 둘이 차를 받은 지 100일이 넘도록 크레딧이 안 왔다는 제보 | 추천한 사람 |
#
# **친구에게 말할 의무.** 보상을 받는 추천은 광고이기도 합니다. 한국에서는 대가를 받거나 **받을 수 있으면** 그 사실을 글의 제목이나 첫머리에 밝혀야 하고, 2024년 12월부터는 나중에 조건이 맞으면 받는 대가도 [들어갑니다](https://www.news1.kr/amp/economy/trend/5994921). 링크를 붙인 글이 바로 그런 글이에요. 여러분의 규칙에 이 문장을 넣었나요?

# %% [markdown] lang="en"
# ## Beating the rules (6 minutes)
#
# Where there is a reward, some will come for the reward alone, and some rewards will not arrive. Here are four cases from Tesla's record. In pairs, decide for each row: **stop it, or leave it? If you would stop it, how does the rule read, in one sentence?**
#
# | When | What happened | Who loses |
# | --- | --- | --- |
# | [2015](https://www.gm-volt.com/threads/1500-2000-off-new-tesla-model-s.192065/) | A forum post: a maker of parts gives its own {{fee}} dollars to the buyer as well, and accessories on top | those who simply told a friend |
# | [January 2016](https://www.teslarati.com/bjorn-nyland-wins-second-tesla-referral-contest) | North America's leader buys charging adapters with his credit, for those who use his link | not clear |
# | [May 2017](https://teslareporter.com/news/tesla-referral-program-abuse-shut-musk/) | Search advertisements for a referral code; the company says it will [switch off](https://www.teslarati.com/tesla-email-deactivate-referral-codes-youtubers) codes that break its terms | the company: it pays for people who were coming anyway |
# | [July 2023](https://www.consumernews.co.kr/news/articleView.html?idxno=683553) | A complaint in Korea: more than 100 days after two friends got their cars, no credit | the referrer |
#
# **What you owe the friend.** A rewarded recommendation is an advertisement as well. In Korea, whoever is paid, **or may be**, has to say so in the title or at the beginning of a post; since December 2024 that [includes](https://www.news1.kr/amp/economy/trend/5994921) what is paid later if some condition is met. A post with a link is just that. Is this sentence among your rules?

# %% [markdown] lang="ko" part="slogan"
# ## 구호 토론: ‘추천으로 온 고객이 더 값지다’ (5분)
#
# 추천 프로그램을 권하는 글에 자주 나오는 말입니다. 자료 넷을 나눠 갖고 1분씩 말한 다음 자리를 고르세요.
#
# | 자료 | 본 것 | 어느 쪽 | 조심할 점 |
# | --- | --- | --- | --- |
# | [Schmitt 외 2011](https://doi.org/10.1509/jm.75.1.46) | 독일 은행 고객 약 {{bank_people}}명, 거의 3년. 추천으로 온 고객의 가치가 적어도 {{bank_more}}% 높고 덜 떠난다 | 찬성 | 은행 한 곳. 이익의 차이는 시간이 가며 줄어든다 |
# | [Armelini 외 2015](https://doi.org/10.1016/j.ijresmar.2015.09.004) | 같은 물음을 다시 재 봄. 덜 떠나는 것은 같았지만, 더 값지다고는 할 수 없었다 | 반대 | 같은 금융업. 서로 닮은 사이에서 가치가 높았다 |
# | [Van den Bulte 외 2018](https://doi.org/10.1509/jmr.14.0653) | 추천한 사람이 남아 있는 동안만 덜 떠난다 | 둘 다 | 같은 종류의 은행 자료 |
# | [Gershon과 Jiang 2024](https://papers.ssrn.com/sol3/papers.cfm?abstract_id=4214781) | 고객 {{contagion_people}}만 명의 기록과 실험. 추천으로 온 고객이 다시 더 많이 추천한다 | 찬성 | 값이 아니라 추천 횟수를 본 것 |
#
# **이 교재의 판단.** ‘덜 떠난다’는 두 번 확인되었고 ‘더 값지다’는 한 번 확인되고 한 번 확인되지 않았습니다. 게다가 네 연구가 본 것은 **추천으로 온 고객**, 앞의 표로 말하면 세 줄이 섞인 백 명입니다. **보상이 더한 고객**만 가려 보지는 않았어요. 그래서 이렇게 고쳐 말하겠습니다. **추천으로 온 고객은 추천한 사람이 있는 동안 덜 떠난다. 보상이 그런 고객을 늘리는지는 따로 재야 한다.** 보상을 제비뽑기로 나누어 준 다음 몇 해 동안 고객의 가치까지 잰 연구가 여러 업종에서 나온다면 이 판단을 바꾸겠습니다.

# %% [markdown] lang="en" part="slogan"
# ## A slogan debated: “Referred customers are worth more” (5 minutes)
#
# Texts in favour of referral programmes often say so. Share out the four pieces of evidence, speak for a minute each, then choose your seats.
#
# | Source | What was seen | Which side | Be careful |
# | --- | --- | --- | --- |
# | [Schmitt et al. 2011](https://doi.org/10.1509/jm.75.1.46) | some {{bank_people}} customers of a German bank over nearly three years: the referred are worth at least {{bank_more}}% more, and leave less | for | one bank; the difference in margin wears off |
# | [Armelini et al. 2015](https://doi.org/10.1016/j.ijresmar.2015.09.004) | the same question measured again: they leave less, but are not necessarily worth more | against | finance again; worth more where the two were alike |
# | [Van den Bulte et al. 2018](https://doi.org/10.1509/jmr.14.0653) | they leave less only as long as their referrer stays | both | bank data of the same kind |
# | [Gershon & Jiang 2024](https://papers.ssrn.com/sol3/papers.cfm?abstract_id=4214781) | records of {{contagion_people}} million customers, and experiments: the referred go on to refer more | for | about referring, not about worth |
#
# **Our judgement.** “They leave less” was found twice; “they are worth more” was found once and once not. And all four looked at **customers who came by referral**, which is all three rows of our hundred together. None set apart **the customers whom a reward added**. So we would rather say: **referred customers leave less while their referrer is there; whether a reward brings more of them has to be measured separately.** Studies in several trades that give the reward by lot, and follow what customers are worth for some years, would change our mind.

# %% [markdown] lang="ko" part="exit"
# ## 나가는 질문 (3분)
#
# 여러분이 설계한 보상에서 **링크로 산 한 건**과 **보상이 더한 한 건**에 각각 얼마가 드나요? 뒤의 값을 진짜 손님에게서 알아내려면 누구에게 보상을 알리지 **않아야** 하나요? 두 문장으로 적어 내고 나갑니다.

# %% [markdown] lang="en" part="exit"
# ## A question on the way out (3 minutes)
#
# In the reward you designed, what does **a sale through the link** cost, and what **a sale that the reward added**? To learn the second from real customers, whom must you **not** tell of the reward? Hand in two sentences, then you may go.

# %% [markdown] lang="ko" part="reading"
# ## 더 읽기
#
# - Fred Lambert, [A Tesla Model S owner referred 188 new sales](https://electrek.co/2015/12/30/a-tesla-model-s-owner-referred-188-new-sales-in-just-2-months-a-look-at-teslas-referral-program/)(2015). 오늘의 여러 숫자가 나온 기사입니다.
# - Philipp Schmitt, Bernd Skiera, Christophe Van den Bulte, [Referral Programs and Customer Value](https://doi.org/10.1509/jm.75.1.46)(2011). 추천한 사람에게 {{bank_fee}}유로를 준 은행의 고객을 거의 3년 동안 따라간 연구입니다.
# - Guillermo Armelini, Christian Barrot, Jan Becker, [Referral programs, customer value, and the relevance of dyadic characteristics](https://doi.org/10.1016/j.ijresmar.2015.09.004)(2015). 네 쪽짜리 재현 연구. 같은 물음을 다시 재는 법을 보여 줍니다.
# - David Dose 외, [Unintended reward costs](https://doi.org/10.1007/s11747-019-00635-z)(2019). 보상이 추천을 줄이는 때를 찾은 실험이고 누구나 읽을 수 있습니다.
# - 오가닉미디어랩, [우리가 상점이다](https://organicmedialab.com/2017/02/20/we-are-stores/)(2017). 추천을 목적으로 한 상점이 어떻게 시작했는지 나옵니다.
#
# 라운드의 출처는 [라운드 자료 설명서](../../datasets/referral-rounds/README.md)에, 순위표를 어떻게 지어냈는지는 [순위표 설명서](../../datasets/referral-leaderboard/README.md)에 있습니다.

# %% [markdown] lang="en" part="reading"
# ## What to read
#
# - Fred Lambert, [A Tesla Model S owner referred 188 new sales](https://electrek.co/2015/12/30/a-tesla-model-s-owner-referred-188-new-sales-in-just-2-months-a-look-at-teslas-referral-program/) (2015). The article that several of today's numbers come from.
# - Philipp Schmitt, Bernd Skiera & Christophe Van den Bulte, [Referral Programs and Customer Value](https://doi.org/10.1509/jm.75.1.46) (2011). A bank paid {{bank_fee}} euros for a referral; its customers were followed for nearly three years.
# - Guillermo Armelini, Christian Barrot & Jan Becker, [Referral programs, customer value, and the relevance of dyadic characteristics](https://doi.org/10.1016/j.ijresmar.2015.09.004) (2015). Four pages that show how to ask the same question again.
# - David Dose et al., [Unintended reward costs](https://doi.org/10.1007/s11747-019-00635-z) (2019). Experiments on when rewards lessen recommending; open to all.
# - Organic Media Lab, [We are stores](https://organicmedialab.com/2017/02/20/we-are-stores/) (2017, in Korean). How stores began whose aim was to recommend.
#
# The sources of the rounds are in [the description of the rounds](../../datasets/referral-rounds/README.md); how the leaderboard was invented is in [the description of the leaderboard](../../datasets/referral-leaderboard/README.md).
