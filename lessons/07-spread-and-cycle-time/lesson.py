# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
# ---

# %% [markdown] lang="ko"
# # 7강. 확산과 사이클 타임
#
# 한 사람이 몇 사람을 데려오는지, 그리고 거기까지 며칠이 걸리는지. 두 숫자로 퍼짐을 그려 보고, 평균이 무엇을 감추는지 봅니다.
#
# 주사위 하나와 종이를 준비하세요. 셀은 위에서부터 **Shift+Enter**로 실행합니다.

# %% [markdown] lang="en"
# # Lesson 7. Spread and cycle time
#
# How many others does one person bring, and how many days does that take? With these two numbers we draw how a thing spreads, and look at what the average hides.
#
# Have a die and paper at hand. Run the cells from the top with **Shift+Enter**.

# %% lang="ko"
from course import use

use("ko")

# %% lang="en"
from course import use

use("en")

# %% [markdown] lang="ko" part="goals plan"
# ## 오늘 할 수 있게 되는 것
#
# - K와 **사이클 타임**으로 며칠 뒤 몇 명일지 계산하고, 그 공식이 어디서 틀리는지 짚습니다.
# - K가 1보다 커도 꺼질 **소멸 확률**을 읽고, 씨앗이 몇 명 필요한지 정합니다.
# - 적은 자료로 순위를 매길 때 비율을 **수축**해서, 밀어 줄 제품 열 개를 고릅니다.
# - 처음 알릴 사람들을 누구로 할지 비교해서 고릅니다.
#
# | 시간 | 하는 일 |
# | --- | --- |
# | 0–15분 | 여는 사례, 주사위 폭포 |
# | 15–25분 | 공식: 한 바퀴를 줄이면 |
# | 25–45분 | 성장 실험실, 그리고 내 사업 |
# | 45–65분 | 백 개에서 열 개, 첫 스무 사람 |
# | 65–75분 | 구호 토론, 나가는 질문 |

# %% [markdown] lang="en" part="goals plan"
# ## What you will be able to do
#
# - From K and the **cycle time**, work out how many there are after so many days, and say where that formula goes wrong.
# - Read the **extinction probability** that remains even when K is above 1, and decide how many seeds it takes.
# - **Shrink** rates that rest on few data, and choose ten products to back.
# - Compare ways to choose whom to tell first, and pick one.
#
# | Minutes | What we do |
# | --- | --- |
# | 0–15 | The case; a cascade of dice |
# | 15–25 | The formula: what a shorter round does |
# | 25–45 | The growth lab, then your own business |
# | 45–65 | Ten out of a hundred; the first twenty people |
# | 65–75 | A slogan debated; a question on the way out |

# %% [markdown] lang="ko" part="hook"
# ## 여는 사례: 책은 왜 느렸을까 (5분)
#
# 2018년 10월, 1인상점을 만든 팀이 베타 서비스를 엽니다. 가장 잘 아는 책부터 시작했어요. 발굴자 {{discoverers}}명이 책을 골라 친구에게 권합니다. 책이 끝나면 다음 종류로 넘어갈 생각이었지만 그 계획은 2–3주 만에 바뀝니다. 책은 **읽고 나서 권하기까지** 너무 오래 걸렸거든요([2019년 5월 13일](https://organicmedialab.com/2019/05/13/from-friends/)).
#
# 넉 달 동안 발굴된 제품은 {{products}}개가 넘었습니다. 그런데 아무리 좋은 제품도 발굴자의 첫 원을 벗어나기가 어려웠어요. 대신 다시 사고 선물하는 일이 잦은 몇몇 제품이 보이기 시작합니다. 팀은 한 해에 스타 {{stars}}개를 키우는 **스타트랙**을 열고, 1호 또르르 팬을 먼저 써 볼 **{{challengers}}인의 챌린저**를 모읍니다([2019년 3월 25일](https://organicmedialab.com/2019/03/25/from-organic-marketing-to-commerce-the-beginning/)).
#
# 2020년 12월, 같은 팀의 ‘릴레이 산타’에서는 3주쯤 만에 {{takers}}만 명이 테스트에 참여했습니다([2021년 4월 13일에 덧붙인 글](https://organicmedialab.com/2020/12/14/relay-santa/)). 무엇이 달랐을까요? 한 사람이 데려오는 사람 수가 같다고 쳐도, **3주에 몇 바퀴를 도는지**가 다릅니다. K를 {{k}}, 시작을 {{seeds}}명이라고 지어내서 세어 봅시다.
#
# | 한 바퀴 | 3주에 도는 바퀴 | 모인 사람 |
# | --- | --- | --- |
# | 21일 (읽고 권한다) | 1 | {{three_21}} |
# | 7일 | 3 | {{three_7}} |
# | 1일 (해 보고 바로 보낸다) | 21 | {{three_1}} |
#
# 숫자는 지어낸 것이고, 릴레이 산타는 뉴스와 실시간 검색의 도움도 받았습니다. 그래도 질문은 남아요. **K가 1보다 크면 퍼질까요? 얼마나 빨리, 그리고 정말로요?**

# %% [markdown] lang="en" part="hook"
# ## The case: why were books slow? (5 minutes)
#
# In October 2018 the team behind the one-person store opened a beta. It began with what it knew best, books: {{discoverers}} discoverers were to pick books and recommend them to friends. After books, the next category. The plan lasted two or three weeks. From **reading a book to recommending it** took far too long ([13 May 2019](https://organicmedialab.com/2019/05/13/from-friends/), in Korean).
#
# Within four months more than {{products}} products had been found. Yet even excellent ones hardly left the circle of whoever had discovered them. A few, though, stood out: people kept buying them again and giving them away. So the team started **StarTrack**, to build up {{stars}} stars in a year, and called for **{{challengers}} challengers** to try the first, the Ttoreureu pan ([25 March 2019](https://organicmedialab.com/2019/03/25/from-organic-marketing-to-commerce-the-beginning/), in Korean).
#
# In December 2020, in the same team's “relay Santa”, {{takers}} people took its test within about three weeks ([note of 13 April 2021](https://organicmedialab.com/2020/12/14/relay-santa/), in Korean). What was different? Even if each person brings as many others, the question is **how many rounds fit into three weeks**. Let us invent a K of {{k}} and {{seeds}} people to begin with, and count.
#
# | One round | Rounds in three weeks | People in all |
# | --- | --- | --- |
# | 21 days (read, then recommend) | 1 | {{three_21}} |
# | 7 days | 3 | {{three_7}} |
# | 1 day (try it, pass it on) | 21 | {{three_1}} |
#
# The numbers are invented, and relay Santa had help from the news and from a place at the top of search. The question stays. **If K is above 1, does it spread? How fast, and will it really?**

# %% [markdown] lang="ko"
# ## 주사위 폭포 (10분)
#
# 둘이서 주사위 하나로 합니다. 한 사람에서 시작해요. 새로 온 사람마다 주사위를 한 번 던져 친구를 몇 명 데려오는지 정하고, **네 바퀴**까지만 합니다. 새로 온 사람이 아무도 없으면 거기서 꺼진 겁니다.
#
# | 주사위 | 1 | 2 | 3 | 4 | 5 | 6 |
# | --- | --- | --- | --- | --- | --- | --- |
# | 데려온 친구 | 0 | 0 | 1 | 2 | 3 | 3 |
#
# 평균은 $(0 + 0 + 1 + 2 + 3 + 3) \div 6 = {{die_k}}$, 그러니까 K는 {{die_k}}입니다. 종이에 나무를 그리면서 두세 번 해 보세요. 칠판에는 조마다 **모두 몇 명이 됐는지, 몇째 바퀴에서 꺼졌는지** 적습니다.
#
# 던지기 전에 예측부터 합니다. 다음 셀은 오늘 쓸 도구를 꺼내 놓을 뿐이니 내용은 몰라도 괜찮아요.

# %% [markdown] lang="en"
# ## A cascade of dice (10 minutes)
#
# Work in pairs, with one die. Begin with one person. For each newcomer throw once to see how many friends they bring, and go on for **four rounds** at most. When nobody new has come, it has died out.
#
# | Die | 1 | 2 | 3 | 4 | 5 | 6 |
# | --- | --- | --- | --- | --- | --- | --- |
# | Friends brought | 0 | 0 | 1 | 2 | 3 | 3 |
#
# The average is $(0 + 0 + 1 + 2 + 3 + 3) \div 6 = {{die_k}}$, so K is {{die_k}}. Draw the tree on paper and play two or three times. On the board each pair writes **how many there were in all, and in which round it died**.
#
# Before you throw, predict. The next cell merely lays out today's tools; never mind what is in it.

# %%
from pandas import DataFrame

from course import CascadeStage, GrowthLab, Predict, Sketch, load
from course.network import Link, Network, Node, extinction_probability
from course.plots import bars
from course.simulate import shrink, viral_growth


def risk(k):
    loop = Network([Node("person")], [Link("tell", "person", "person", rate=k)])
    return extinction_probability(loop, "person")


def after_sixteen_weeks(more_friends, shorter_round):
    people = [viral_growth(10, 2, 14, 112), viral_growth(10, 1.5, 7, 112)]
    return DataFrame({"plan": [more_friends, shorter_round], "people": people}).round()


def with_rates(table):
    return table.join(shrink(table["repeats"], table["trials"])[["raw", "shrunk"]].round(2))


def stars_found(**ways):
    stars = load("hundred-products", "truth").query("star")["id"]
    found = [products.nlargest(10, way)["id"].isin(stars).sum() for way in ways]
    return DataFrame({"way": ways.values(), "stars": found})


def reached(**ways):
    town = CascadeStage("two-hundred", seeds=20, chance=0.2)
    people = town.compare(runs=200).groupby("seeding")["size"].mean()
    return DataFrame({"who": ways.values(), "people": people[list(ways)].round()})


# %% [markdown] lang="ko"
# ### 예측 1. 백 곳 가운데 몇 곳이 꺼질까
#
# 서로 다른 동네 백 곳에서 한 사람씩 시작합니다. 모두 K가 1.5이고, 몇 명을 데려오는지는 그때그때 다릅니다. 예측을 정한 다음 주사위를 던지고, 칠판에 숫자가 모이면 결과를 엽니다.

# %% [markdown] lang="en"
# ### Prediction 1. Of a hundred, how many die out?
#
# One person begins in each of a hundred towns. K is 1.5 in all of them, and how many each one brings is a matter of luck. Lock your prediction in, then throw the dice, and open the result when the numbers are on the board.

# %% lang="ko"
deaths = Predict(
    "deaths", "K가 1.5인 추천을 백 곳에서 한 사람씩 시작하면, 몇 곳에서 꺼질까요?", number=(0, 100, "곳")
)
deaths

# %% lang="en"
deaths = Predict(
    "deaths",
    "In a hundred towns one person begins, with K = 1.5. In how many does it die out?",
    number=(0, 100, "towns"),
)
deaths

# %%
deaths.reveal(lambda: round(100 * risk(1.5)))

# %% [markdown] lang="ko" part="misconception"
# <details><summary>결과를 본 다음 펼치세요: K가 1을 넘으면 번진다?</summary>
#
# **반만 맞습니다.** K가 1보다 크면 번질 **수** 있습니다. 번진다는 보장은 없어요. 첫 사람이 아무도 못 데려오면 거기서 끝이니까요.
#
# 주사위로는 손으로도 구할 수 있어요. 한 사람에서 시작해 언젠가 꺼질 확률을 $q$라고 합시다. 데려온 친구 하나하나에서 다시 꺼져야 하므로, 친구가 두 명이면 $q \times q$입니다. 여섯 눈을 평균하면 $q = (2 + q + q^2 + 2q^3) \div 6$이고, $q = 1/2$을 넣어 보면 $(2 + 0.5 + 0.25 + 0.25) \div 6 = 0.5$로 딱 맞습니다. 백 번이면 {{die_end}}번, 네 바퀴 안에만 {{die_four}}번이 꺼져요. 칠판의 숫자와 비교해 보세요.
#
# 프로그램은 친구 수가 **푸아송 분포**를 따른다고 봅니다. 아는 사람은 많고 한 사람 한 사람이 넘어올 가능성은 작을 때의 모양이에요. 그래서 같은 K인데도 {{risk_15}}번입니다. ‘평균 1.5명’이라는 말만으로는 어느 쪽인지 알 수 없어요.
#
# | K | 한 사람에서 시작해 꺼질 확률 | 꺼질 확률을 5% 아래로 만드는 씨앗 |
# | --- | --- | --- |
# | 0.8 | 100% | 아무리 많아도 언젠가 꺼진다 |
# | 1.1 | {{risk_11}}% | {{need_11}}명 |
# | 1.5 | {{risk_15}}% | {{need_15}}명 |
# | 2.0 | {{risk_20}}% | {{need_20}}명 |
#
# 씨앗이 다섯이면 다섯 나무가 **다 같이** 꺼져야 하니까 0.42를 다섯 번 곱해 약 {{five_seeds:.1f}}%입니다. 그리고 K가 {{below}}이어도 헛일은 아니에요. $1 + 0.8 + 0.64 + \cdots = 1 \div (1 - 0.8) = {{five}}$, 씨앗 한 명이 자신까지 {{five}}명을 남기고 꺼집니다. 캠페인이라면 그걸로 충분할 때도 있어요.
#
# 이 모형을 **분기 과정**이라고 하고, 성(姓)이 왜 사라지는지 묻던 [골턴과 왓슨](https://doi.org/10.2307/2841222)에게서 나왔습니다.
#
# </details>

# %% [markdown] lang="en" part="misconception"
# <details><summary>Unfold once you have seen the result: K above 1, so it takes off?</summary>
#
# **Half true.** With K above 1 it **can** take off. Nothing guarantees that it will. If the first person brings nobody, that is the end of it.
#
# For the die you can find the chance by hand. Let $q$ be the chance that what begins with one person dies out some day. Each friend brought along has to die out in turn: with two friends that is $q \times q$. Averaged over the six faces, $q = (2 + q + q^2 + 2q^3) \div 6$. Put in $q = 1/2$ and it fits: $(2 + 0.5 + 0.25 + 0.25) \div 6 = 0.5$. Of a hundred, {{die_end}} die out, {{die_four}} of them within four rounds. Compare that with the board.
#
# The program takes the number of friends to follow a **Poisson distribution**, as when many people each have a small chance to be won over. Hence {{risk_15}} with the same K. “1.5 friends on average” does not tell you which of the two you have.
#
# | K | Chance to die out, from one person | Seeds that bring the chance below 5% |
# | --- | --- | --- |
# | 0.8 | 100% | no number is enough in the long run |
# | 1.1 | {{risk_11}}% | {{need_11}} |
# | 1.5 | {{risk_15}}% | {{need_15}} |
# | 2.0 | {{risk_20}}% | {{need_20}} |
#
# With five seeds, five trees must **all** die: 0.42 multiplied five times, about {{five_seeds:.1f}}%. Nor is a K of {{below}} worth nothing. $1 + 0.8 + 0.64 + \cdots = 1 \div (1 - 0.8) = {{five}}$: a seed leaves {{five}} people, itself included, and then it is over. For a campaign that may well be enough.
#
# The model is called a **branching process**. It began with [Galton and Watson](https://doi.org/10.2307/2841222), who asked why surnames vanish.
#
# </details>

# %% [markdown] lang="ko"
# ## 공식: 한 바퀴를 줄이면 (10분)
#
# 운을 빼고 **평균만** 보면 공식이 하나로 정리됩니다. 시작하는 사람 $N_0$, 한 사람이 데려오는 사람 $K$, 한 바퀴에 걸리는 날 $c$가 있으면 $t$일째까지 모인 사람은 이렇습니다([Skok 2009](https://www.forentrepreneurs.com/lessons-learnt-viral-marketing/)).
#
# $$N(t) = N_0 \, \frac{K^{t/c + 1} - 1}{K - 1}$$
#
# 어렵게 생겼지만 바퀴마다 더한 것뿐이에요. {{seeds}}명이 {{k}}배인 15명을, 15명이 22.5명을 데려오고, 그걸 다 더합니다. 16주({{days}}일)면 이렇게 됩니다.
#
# | 한 바퀴 $c$ | 도는 바퀴 | 모인 사람 |
# | --- | --- | --- |
# | 28일 | {{rounds_28}} | {{people_28}} |
# | 14일 | {{rounds_14}} | {{people_14}} |
#
# ### 예측 2. 무엇을 고칠까
#
# 지금은 K가 1.5, 한 바퀴가 14일이고 {{seeds}}명이 시작합니다. 둘 중 하나만 고칠 수 있어요. 16주 뒤에 어느 쪽이 사람이 많을까요?

# %% [markdown] lang="en"
# ## The formula: what a shorter round does (10 minutes)
#
# Leave luck out and look at **averages only**, and there is a formula. Let $N_0$ people begin, let each bring $K$ others, and let one round take $c$ days. Then so many have joined by day $t$ ([Skok 2009](https://www.forentrepreneurs.com/lessons-learnt-viral-marketing/)):
#
# $$N(t) = N_0 \, \frac{K^{t/c + 1} - 1}{K - 1}$$
#
# It looks harder than it is: a sum over the rounds. The {{seeds}} bring {{k}} times as many, 15; these bring 22.5; add it all up. Over 16 weeks ({{days}} days) it comes to this.
#
# | One round $c$ | Rounds | People in all |
# | --- | --- | --- |
# | 28 days | {{rounds_28}} | {{people_28}} |
# | 14 days | {{rounds_14}} | {{people_14}} |
#
# ### Prediction 2. Which one would you mend?
#
# As it is, K is 1.5, a round takes 14 days, and {{seeds}} begin. You may mend one thing. Which way are there more people after 16 weeks?

# %% lang="ko"
better = Predict(
    "better",
    "16주 뒤에 어느 쪽에 사람이 더 많이 모일까요?",
    choices=["K를 1.5에서 2로 올린다", "한 바퀴를 14일에서 7일로 줄인다", "거의 같다"],
)
better

# %% lang="en"
better = Predict(
    "better",
    "Which gathers more people in 16 weeks?",
    choices=["Raising K from 1.5 to 2", "Shortening a round from 14 to 7 days", "About the same"],
)
better

# %% lang="ko"
better.reveal(
    lambda: bars(
        after_sixteen_weeks("K를 2로", "한 바퀴를 7일로"),
        "plan",
        "people",
        title="16주 뒤에 모인 사람",
    )
)

# %% lang="en"
better.reveal(
    lambda: bars(
        after_sixteen_weeks("K raised to 2", "a round of 7 days"),
        "plan",
        "people",
        title="People after 16 weeks",
    )
)

# %% [markdown] lang="ko"
# <details><summary>결과를 본 다음 펼치세요</summary>
#
# K를 2로 올리면 {{people_k2}}명, 한 바퀴를 7일로 줄이면 {{rounds_7}}바퀴를 돌아 {{people_7}}명입니다. 바퀴 수는 **지수** 자리에 있어서, 한 바퀴가 절반이 되면 곱하는 횟수가 두 배가 돼요. 원래보다 {{times:.0f}}배입니다.
#
# Skok의 예도 같습니다. 10명에서 시작해 K가 2라면 20일 뒤에, 이틀에 한 바퀴면 {{skok_2}}명, 하루에 한 바퀴면 {{skok_1}}명이에요. 그런 동네는 없습니다. 공식은 **사람이 끝없이 있다**고 믿기 때문이에요. 그리고 빨라진다고 죽은 것이 살아나지도 않아요. K가 {{below}}이면 아무리 빨라도 씨앗마다 {{five}}명에서 끝나고, 더 일찍 끝날 뿐입니다.
#
# **죽음의 계곡.** 팀 대표는 ‘죽음의 계곡을 넘을 수 있겠느냐’는 말을 여러 번 들었다고 [썼습니다](https://organicmedialab.com/2019/03/25/from-organic-marketing-to-commerce-the-beginning/). 통장에 {{cash}}만 원이 있고 다달이 {{monthly}}만 원이 나간다면(지어낸 숫자) {{cash}} ÷ {{monthly}} = {{months}}개월, 16주 남짓 버팁니다. 한 바퀴가 28일이면 네 번, 7일이면 열여섯 번 고쳐 볼 수 있어요. 사이클 타임은 퍼지는 속도이면서 **배우는 속도**입니다.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen the result</summary>
#
# Raising K to 2 gives {{people_k2}} people; a round of 7 days makes {{rounds_7}} rounds and gives {{people_7}}. The number of rounds stands in the **exponent**: with rounds half as long, you multiply twice as often. That is {{times:.0f}} times what it was.
#
# Skok's example says the same. Start with 10, let K be 2, and wait 20 days: with a round of two days there are {{skok_2}}, with a round of one day {{skok_1}}. No town is that large. The formula believes that **people never run out**. Nor does speed bring the dead to life. With K at {{below}} each seed ends at {{five}} people however fast it goes; it merely ends sooner.
#
# **The valley of death.** The team's head [wrote](https://organicmedialab.com/2019/03/25/from-organic-marketing-to-commerce-the-beginning/) that she was asked again and again whether they would get across it. Count money in units of ten thousand won, and say that {{cash}} are in the bank and {{monthly}} go out each month (invented): {{cash}} ÷ {{monthly}} = {{months}} months, a little over 16 weeks. With a round of 28 days you can try four times, with a round of 7 days sixteen times. Cycle time is how fast a thing spreads, and also **how fast you learn**.
#
# </details>

# %% [markdown] lang="ko"
# ## 성장 실험실 (12분)
#
# 이제 평균에 운을 돌려놓습니다. 씨앗 **한 명**, K 1.5, 한 바퀴 14일. 같은 조건으로 이백 번을 돌리면 **가운데쯤 되는 실험**이 날마다 몇 명이 되는지 먼저 그려 보세요. 선을 정하면 결과가 열립니다.

# %% [markdown] lang="en"
# ## The growth lab (12 minutes)
#
# Now put luck back in. **One** seed, K 1.5, rounds of 14 days. Out of two hundred runs, draw how many people **the one in the middle** has day by day. Once your line is locked in, the result opens.

# %%
GrowthLab("first-fan", k=1.5, cycle=14, seeds=1, days=112)

# %% [markdown] lang="ko"
# 가는 선 하나가 실험 한 번이고, 아래쪽 동그라미는 그날 꺼진 실험이에요. 하나씩 해 보고 왜 그렇게 되는지 옆 사람에게 말하세요.
#
# 1. **가운데와 평균.** 두 숫자가 왜 이렇게 다른가요? 공식은 어느 쪽에 가까운가요?
# 2. **씨앗**을 1명에서 10명으로 올립니다. 꺼진 실험과 띠의 너비가 어떻게 되나요?
# 3. **한 바퀴**를 7일로, **사람 수**를 2,000명으로 둡니다. 공식은 며칠째부터 거짓말을 하나요? ‘로그 눈금’을 켜면 더 잘 보입니다.
# 4. **사람 수**를 다시 끝없음으로, **K**를 0.8로, 씨앗을 50명으로 둡니다. 씨앗마다 몇 명을 남기나요?
#
# <details><summary>다 해 본 다음 펼치세요: 평균은 죽음을 감춘다</summary>
#
# 씨앗 하나로 시작하면 열에 넷은 꺼지고, 몇몇 큰 나무가 평균을 끌어올립니다. 그래서 평균은 어느 실험과도 닮지 않았어요. “우리 캠페인은 평균 {{average}}명”이라는 보고서에는 0명에 가까운 여러 번과 수백 명인 몇 번이 들어 있습니다. 공식은 **평균의 공식**이지 여러분이 겪을 한 번의 공식이 아니에요. 보고할 때는 가운데와 띠, 그리고 **몇 번 꺼졌는지**를 같이 적으세요.
#
# 씨앗을 늘리면 평균의 모양은 그대로인데 띠가 좁아지고 꺼지는 실험이 사라집니다. 사람 수에 끝이 있으면 공식은 어느 날부터 있지도 않은 사람을 세고, 실제 선은 눕습니다. 이미 들은 사람에게 또 말하게 되니까요.
#
# </details>

# %% [markdown] lang="en"
# Each thin line is one run, and each circle at the bottom stands for the runs that died that day. Try these one by one, and tell your neighbour why it comes out so.
#
# 1. **Middle and average.** Why are the two so far apart? Which of them is the formula near?
# 2. Raise the **seeds** from 1 to 10. What becomes of the runs that died, and of the bands' width?
# 3. Set **one round** to 7 days and the **people there are** to 2,000. From which day on does the formula tell a lie? The log scale shows it better.
# 4. Set the **people there are** back to no end, **K** to 0.8 and the seeds to 50. How many people does each seed leave?
#
# <details><summary>Unfold when you are through: averages hide deaths</summary>
#
# Starting from a single seed, four in ten die out, and a few large trees pull the average up. So the average looks like none of the runs. A report of “{{average}} people on average” holds many campaigns near nothing and a few in the hundreds. The formula is about **the average**, not about the one run that will be yours. In a report, give the middle, the bands, and **how many died**.
#
# With more seeds the average keeps its shape, but the bands narrow and the deaths vanish. When there is an end of people, the formula begins one day to count people who do not exist, and the real lines bend flat: word reaches those who have heard it already.
#
# </details>

# %% [markdown] lang="ko" part="business"
# ## 이제 여러분의 사업 (8분)
#
# 3강에서 그린 `my-network`를 불러옵니다. 링크를 하나씩 눌러 ‘걸리는 시간’에 **며칠인지** 적으세요. 한 사람이 움직인 날부터 다음 사람이 움직이는 날까지이고, 어림이면 됩니다. 그린 적이 없으면 단골 하나가 자기를 다시 부르는 링크 하나만 그려도 됩니다.

# %% [markdown] lang="en" part="business"
# ## Now your own business (8 minutes)
#
# Here comes `my-network` from lesson 3. Press each link and write under “Delay” **how many days it takes**, from the day the one acts to the day the next one does. An estimate will do. If you have no drawing, one link from a regular back to a regular is enough.

# %% lang="ko"
mine = Sketch("my-network", carry="03-draw-the-mvn", title="내 사업의 네트워크")
mine

# %% lang="en"
mine = Sketch("my-network", carry="03-draw-the-mvn", title="The network of my business")
mine

# %% [markdown] lang="ko"
# 날수를 다 적었으면 아래 셀을 실행하세요. 실험실은 **그림 그대로** 돌립니다. 그림에 모르는 숫자가 있으면 무엇이 없는지 알려 주고 지어낸 조건으로 시작해요.
#
# 선을 그리고 나서, K와 한 바퀴 가운데 하나만 바꿀 수 있다면 무엇을 바꿀지 정하세요. **어느 링크에서 며칠을 줄일지**까지 말할 수 있어야 합니다.

# %% [markdown] lang="en"
# Once the days are in, run the next cell. The lab runs **the drawing itself**. If a number is missing it says which kind, and starts from invented conditions.
#
# After your line, decide: if you could change only one, K or the round, which would it be? You should be able to say **at which link you would save the days**.

# %%
GrowthLab("my-growth", mine, seeds=10, people=1000, days=112)

# %% [markdown] lang="ko"
# ## 백 개에서 열 개: 스타트랙 (12분)
#
# 발굴된 제품 {{products}}개, 밀어 줄 수 있는 것은 {{stars}}개. 팀이 시그널로 본 것은 **재구매와 선물**이었습니다. 아래는 그 이야기에 맞추어 지어낸 넉 달 치 자료입니다. `trials`는 써 본 사람, `repeats`는 그중 다시 산 사람, `gifts`는 그중 선물한 사람이에요. `raw`는 다시 산 비율이고, 비율이 높은 차례로 열두 개가 보입니다.

# %% [markdown] lang="en"
# ## Ten out of a hundred: StarTrack (12 minutes)
#
# There are {{products}} products, and only {{stars}} can be backed. The team's signal was **buying again and giving**. Below are four months of data, invented to fit that story: `trials` is who tried it, `repeats` who bought it again, `gifts` who gave it to somebody. `raw` is the share who bought again; you see the twelve with the highest.

# %%
products = with_rates(load("hundred-products", "products"))
columns = ["product", "trials", "repeats", "gifts", "raw"]
products.nlargest(12, "raw")[columns]

# %% [markdown] lang="ko"
# 표에서 **의심스러운 줄 둘**을 골라 종이에 적으세요. 왜 의심스러운가요?
#
# ### 예측 3. 어떻게 골라야 진짜 스타가 많을까
#
# 지어낸 자료라서 참값을 압니다. 다시 살 확률이 정말로 가장 높은 열 개가 진짜 스타예요. 열 개를 고르는 방법이 셋 있습니다.

# %% [markdown] lang="en"
# Write down **two rows you do not trust**. Why not?
#
# ### Prediction 3. Which way finds the most real stars?
#
# The data are invented, so the truth is known: the real stars are the ten with the highest chance to be bought again. There are three ways to choose ten.

# %% lang="ko"
ten = Predict(
    "ten",
    "어느 방법으로 고른 열 개에 진짜 스타가 가장 많을까요?",
    choices=["많이 써 본 차례로", "다시 산 비율이 높은 차례로", "적은 자료를 깎아서 본 비율 차례로"],
)
ten

# %% lang="en"
ten = Predict(
    "ten",
    "Which ten hold the most real stars?",
    choices=[
        "Those most people tried",
        "Those with the highest rate",
        "Those with the highest rate, few data discounted",
    ],
)
ten

# %% lang="ko"
ten.reveal(
    lambda: bars(
        stars_found(trials="많이 써 본 차례", raw="비율 차례", shrunk="수축한 비율 차례"),
        "way",
        "stars",
        title="고른 열 개에 든 진짜 스타",
    )
)

# %% lang="en"
ten.reveal(
    lambda: bars(
        stars_found(trials="most tried", raw="highest rate", shrunk="highest shrunk rate"),
        "way",
        "stars",
        title="Real stars among the ten chosen",
    )
)

# %% [markdown] lang="ko"
# <details><summary>결과를 본 다음 펼치세요: 수축을 손으로</summary>
#
# 진짜 스타는 차례로 {{found_trials}}개, {{found_raw}}개, {{found_shrunk}}개 들어 있습니다. 써 본 사람 수는 발굴자의 주변이 얼마나 넓은지를 말할 뿐이에요. 비율은 맞는 것을 보지만 **적은 자료에 속습니다.**
#
# 도토리 묵 가루는 {{jelly_trials}}명이 써 보고 둘 다 다시 샀어요. 비율로는 100%, 단연 일등입니다. 백 개 모두를 합친 재구매율은 {{common_share}}%예요. 두 명의 증거에는 {{jelly_weight}}만큼만 무게를 주고 나머지는 모두의 비율을 믿으면
#
# $$ {{common}} + {{jelly_weight}} \times (1 - {{common}}) = {{jelly_rate}} $$
#
# {{jelly_shrunk}}%입니다(참값은 {{jelly_true}}%). 도자기 강판은 {{grater_trials}}명이 써 봐서 무게가 {{grater_weight}}이고, {{grater_raw}}%가 {{grater_shrunk}}%로 조금만 내려가요. 이렇게 **자료가 적을수록 모두의 비율 쪽으로 당기는 것**을 수축이라고 합니다. 무게는 제품들이 운보다 얼마나 더 다른지에서 나오고, 야구 타율로 보여 준 [설명](https://dotlayer.org/en/stein-baseball/)이 유명해요.
#
# 그래도 넷은 놓칩니다. 그래서 스타트랙은 한 번에 고르고 끝내는 일이 아닙니다. **언제 그만둘지를 먼저 정해 두고** 밀어 보면서, 자료가 쌓이면 다시 고르세요.
#
# </details>
#
# 이제 열 개를 고릅니다. 아래는 수축한 비율 차례예요. `gifts`도 보면서, 이 표에서 하나를 빼고 하나를 넣는다면 무엇일지 종이에 까닭과 함께 적으세요.

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen the result: shrinking by hand</summary>
#
# They hold {{found_trials}}, {{found_raw}} and {{found_shrunk}} real stars, in this order. How many people tried a product only says how wide its discoverer's circle is. The rate looks at the right thing but is **fooled by few data**.
#
# Only {{jelly_trials}} people tried the acorn jelly powder, and both bought it again: a rate of 100%, far ahead of all. Taking the hundred together, the repeat rate is {{common_share}}%. Give the evidence of two people a weight of {{jelly_weight}}, and trust the common rate for the rest:
#
# $$ {{common}} + {{jelly_weight}} \times (1 - {{common}}) = {{jelly_rate}} $$
#
# That is {{jelly_shrunk}}% (the truth is {{jelly_true}}%). The ceramic grater was tried by {{grater_trials}}, its weight is {{grater_weight}}, and {{grater_raw}}% comes down only a little, to {{grater_shrunk}}%. **The fewer the data, the more a rate is drawn towards the common one**: this is called shrinkage. The weight follows from how much more the products differ than chance would make them; batting averages are the [well-known example](https://dotlayer.org/en/stein-baseball/).
#
# Four are still missed. That is why StarTrack is not a choice made once and for all. **Decide beforehand when you would stop**, back them, and choose again as the data come in.
#
# </details>
#
# Now choose your ten. Below they stand by their shrunk rate. Look at `gifts` too: if you could take one out of this table and put one in, which would it be? Write it on paper, with your reason.

# %%
products.nlargest(12, "shrunk")[[*columns, "shrunk"]]

# %% [markdown] lang="ko"
# ## 첫 스무 사람 (8분)
#
# 챌린저 {{challengers}}명은 **씨앗 집합**입니다. 누구를 부를까요? 지어낸 200명이 공동체 열 곳에 나뉘어 살고, 그중 열에 하나인 20명에게 먼저 알릴 수 있습니다. 들은 사람은 친구마다 20%의 확률로 옮겨요. 먼저 예측하고, 지도에서 사람을 눌러 **직접 스무 명**을 골라 퍼뜨려 본 다음 결과를 엽니다.

# %% [markdown] lang="en"
# ## The first twenty people (8 minutes)
#
# The {{challengers}} challengers are a **seed set**. Whom would you call? Two hundred invented people live in ten communities, and one in ten of them, 20, can be told first. Whoever has heard passes it on to each friend with a chance of 20%. Predict first; then press people on the map, let **your own twenty** spread the word, and open the result.

# %% lang="ko"
whom = Predict(
    "whom",
    "스무 명을 누구로 해야 평균으로 가장 멀리 갈까요?",
    choices=["아무나 스무 명", "친구가 가장 많은 스무 명", "공동체마다 두 명씩"],
)
whom

# %% lang="en"
whom = Predict(
    "whom",
    "Which twenty get furthest, on average?",
    choices=["Any twenty", "The twenty with most friends", "Two from each community"],
)
whom

# %%
stage = CascadeStage("two-hundred", seeds=20, chance=0.2)
stage

# %% lang="ko"
whom.reveal(
    lambda: bars(
        reached(random="아무나", hubs="친구 많은 사람", communities="공동체마다"),
        "who",
        "people",
        title="평균으로 닿은 사람",
    )
)

# %% lang="en"
whom.reveal(
    lambda: bars(
        reached(random="any twenty", hubs="most friends", communities="two per community"),
        "who",
        "people",
        title="People reached on average",
    )
)

# %% [markdown] lang="ko"
# <details><summary>결과를 본 다음 펼치세요</summary>
#
# 친구가 많은 스무 명은 **서로의 친구이기 쉽습니다.** 같은 사람에게 여러 번 말하고, 어떤 공동체에는 아무도 없어요. 그래서 이 마을에서는 아무나 고른 것보다 나을 것이 없고, 공동체마다 나눈 쪽이 가장 멀리 갑니다. 씨앗이 적거나 옮길 확률이 낮으면 순서가 달라져요. 위 무대에서 씨앗을 다섯 명만 고르고 ‘1,000번씩 퍼뜨려 견주기’를 눌러 보세요.
#
# 가장 좋은 씨앗을 찾는 문제에는 이름난 답이 있습니다. 지금까지 고른 사람에 **가장 보탬이 될 한 사람**을 하나씩 더하면, 최선의 63%는 보장돼요([Kempe, Kleinberg, Tardos 2003](https://docslib.org/doc/13396891/maximizing-the-spread-of-influence-through-a-social-network)). 단, 누가 누구의 친구인지 다 알아야 합니다. 모른다면 **겹치지 않게 나누는 것**이 지도 없이도 할 수 있는 좋은 방법이에요.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen the result</summary>
#
# Twenty people with many friends are likely **to be each other's friends**. They tell the same people many times over, and some community has nobody. So in this town they do no better than any twenty, and seeds spread over the communities go furthest. With fewer seeds or a lower chance the order changes: choose only five on the stage and press “Compare over 1,000 runs each”.
#
# Finding the best seeds is a problem with a famous answer. Keep adding **the one person who adds most** to those chosen so far, and you are sure of 63% of the best ([Kempe, Kleinberg & Tardos 2003](https://docslib.org/doc/13396891/maximizing-the-spread-of-influence-through-a-social-network)). But you have to know who is whose friend. If you do not, **avoiding overlap** is a good rule that needs no map.
#
# </details>

# %% [markdown] lang="ko" part="slogan"
# ## 구호 토론: ‘오직 바이럴만 퍼진다’ (6분)
#
# 오가닉 마케팅의 글에는 광고와 유통을 걷어 내고 **사람에서 사람으로 퍼지는 것**이 시장이 된다는 믿음이 깔려 있습니다. 한마디로 줄인 것이 이 구호예요. 교실 왼쪽은 찬성, 오른쪽은 반대로 나뉘어 자료를 나눠 갖고, 2분씩 말한 다음 자리를 다시 고르세요.
#
# | 자료 | 본 것 | 어느 쪽 | 조심할 점 |
# | --- | --- | --- | --- |
# | [핫메일 1999](https://news.microsoft.com/1999/02/08/msn-hotmail-from-zero-to-30-million-members-in-30-months) | 30개월에 회원 {{hotmail}}만 명 | 찬성 | 회사가 낸 글. 메일 끝의 [한 줄](https://techcrunch.com/2009/10/18/ps-i-love-you-get-your-free-email-at-hotmail/)이 퍼뜨렸다는 이야기는 책에 나온 뒷이야기 |
# | [Goel 외 2012](https://doi.org/10.1145/2229012.2229058) | 여러 사람을 건너 이어진 채택은 아주 드물고, 큰 폭포에서도 몇 사람의 한 걸음이 대부분 | 반대 | 온라인에서 흔적이 남은 것만 셈 |
# | [Goel 외 2015](https://doi.org/10.1287/mnsc.2015.2158) | 구조적 바이럴성은 대개 낮고 크기와 상관이 없다. 인기는 가장 큰 방송이 좌우 | 반대 | 트위터 한 곳 |
# | [같은 저자의 소개](https://messymatters.com/virality) | 10억 건에서 정말 여러 세대를 이어 간 것이 수백 건 | 둘 다 | 드물지만 있다는 말 |
# | [릴레이 산타 2020](https://organicmedialab.com/2020/12/14/relay-santa/) | 3주쯤에 {{takers}}만 명. 뉴스와 실시간 검색에도 올랐다 | 둘 다 | 사람을 거친 몫과 방송의 몫을 나눈 숫자가 없음 |
#
# **이 교재의 판단.** ‘오직’은 지나칩니다. 잰 곳에서는 크게 인기를 얻은 것도 대개 방송 한 번이 컸어요. 그러나 방송은 씨앗을 뿌릴 뿐 K를 바꾸지 않습니다. K가 {{below}}인 제품에 방송을 하면 다섯 배가 되고 끝나며, 1.5인 제품에 하면 꺼질 위험이 거의 사라집니다. 그래서 우리는 이렇게 고쳐 말하겠습니다. **방송은 시작하고, K와 사이클 타임이 이어 간다.** 같은 제품을 방송 없이 친구에게서만 퍼뜨려 여러 세대까지 센 기록이 여러 회사에서 나온다면, 이 판단을 구호 쪽으로 옮기겠습니다.

# %% [markdown] lang="en" part="slogan"
# ## A slogan debated: “Only viral spreads” (6 minutes)
#
# Behind the writing on organic marketing lies a belief: take away advertising and distribution, and what **passes from person to person** becomes the market. The slogan is our shorthand for it. The left of the room argues for it, the right against. Share out the evidence, speak for two minutes each, then choose your seats anew.
#
# | Source | What was seen | Which side | Be careful |
# | --- | --- | --- | --- |
# | [Hotmail 1999](https://news.microsoft.com/1999/02/08/msn-hotmail-from-zero-to-30-million-members-in-30-months) | {{hotmail}} million members in 30 months | for | the company's own text; that a [line](https://techcrunch.com/2009/10/18/ps-i-love-you-get-your-free-email-at-hotmail/) below each mail did it is a story told in a book |
# | [Goel et al. 2012](https://doi.org/10.1145/2229012.2229058) | chains of referrals are extremely rare; even in large cascades most came within one step of a few people | against | only what leaves a trace online |
# | [Goel et al. 2015](https://doi.org/10.1287/mnsc.2015.2158) | structural virality is typically low, whatever the size; popularity follows the largest broadcast | against | one place, Twitter |
# | [the authors' own account](https://messymatters.com/virality) | among a billion, hundreds that really ran on for generations | both | rare, but real |
# | [Relay Santa 2020](https://organicmedialab.com/2020/12/14/relay-santa/) | {{takers}} people in about three weeks; it was also in the news and at the top of search | both | nobody has told apart what friends did and what the broadcast did |
#
# **Our judgement.** “Only” goes too far. Where it was measured, even what became very popular mostly owed it to one large broadcast. But a broadcast sows seeds; it does not change K. Broadcast a product with a K of {{below}} and you get five times the seeds, then nothing. Broadcast one with 1.5 and the danger of dying out is almost gone. So we would rather say: **broadcast begins it; K and cycle time carry it on.** Should several companies publish records of products that passed through friends alone for many generations, we will move towards the slogan.

# %% [markdown] lang="ko" part="exit"
# ## 나가는 질문 (4분)
#
# 여러분의 고리에서 **하루를 줄일 수 있는 곳**은 어디인가요? 무엇을 바꾸면 하루가 줄고, 줄었는지는 어떻게 셀 건가요? 그리고 꺼질 위험을 5% 아래로 하려면 씨앗이 몇 명 필요한가요? 세 문장으로 적어 내고 나갑니다. 오늘의 계산은 [연습 문제](../../exercises/07-spread-and-cycle-time/practice.ko.ipynb)에서 여러분의 숫자로 다시 해 봅니다.

# %% [markdown] lang="en" part="exit"
# ## A question on the way out (4 minutes)
#
# Where in your loop **could a day be saved**? What would you change to save it, and how will you count whether it was? And how many seeds would bring the danger of dying out below 5%? Hand in three sentences, then you may go. In the [exercise](../../exercises/07-spread-and-cycle-time/practice.en.ipynb) you do today's sums again, with numbers of your own.

# %% [markdown] lang="ko" part="reading"
# ## 더 읽기
#
# - 오가닉미디어랩, [커머스로: 연재를 시작하며](https://organicmedialab.com/2019/03/25/from-organic-marketing-to-commerce-the-beginning/)(2019). 백 개의 제품, 느린 전염, 스타트랙이 한 글에 나옵니다.
# - 오가닉미디어랩, [‘2인 3각 릴레이 산타’와 조직없는 조직화](https://organicmedialab.com/2020/12/14/relay-santa/)(2020). 짧은 한 바퀴가 어떤 모습인지 보여 줍니다.
# - David Skok, [Lessons Learned: Viral Marketing](https://www.forentrepreneurs.com/lessons-learnt-viral-marketing/)(2009). 오늘의 공식이 나온 글입니다. 스프레드시트로 직접 바꿔 볼 수 있어요.
# - Sharad Goel 외, [The Structural Virality of Online Diffusion](https://doi.org/10.1287/mnsc.2015.2158)(2015). 방송과 입소문을 숫자 하나로 가르는 방법입니다.
# - David Kempe, Jon Kleinberg, Éva Tardos, [Maximizing the Spread of Influence](https://docslib.org/doc/13396891/maximizing-the-spread-of-influence-through-a-social-network)(2003). 첫 사람들을 고르는 문제의 고전입니다.
#
# 제품 백 개가 어떻게 만들어졌는지는 [자료 설명서](../../datasets/hundred-products/README.md)에 있습니다. 참값 표는 열 개를 고른 다음에 보세요.

# %% [markdown] lang="en" part="reading"
# ## What to read
#
# - Organic Media Lab, [To commerce: the beginning](https://organicmedialab.com/2019/03/25/from-organic-marketing-to-commerce-the-beginning/) (2019, in Korean). A hundred products, slow contagion and StarTrack in one text.
# - Organic Media Lab, [Relay Santa, organising without an organisation](https://organicmedialab.com/2020/12/14/relay-santa/) (2020, in Korean). What a short round looks like.
# - David Skok, [Lessons Learned: Viral Marketing](https://www.forentrepreneurs.com/lessons-learnt-viral-marketing/) (2009). Where today's formula comes from, with spreadsheets to play with.
# - Sharad Goel et al., [The Structural Virality of Online Diffusion](https://doi.org/10.1287/mnsc.2015.2158) (2015). How one number tells broadcast from word of mouth.
# - David Kempe, Jon Kleinberg, Éva Tardos, [Maximizing the Spread of Influence](https://docslib.org/doc/13396891/maximizing-the-spread-of-influence-through-a-social-network) (2003). The classic on choosing whom to tell first.
#
# How the hundred products were made is in [the dataset's description](../../datasets/hundred-products/README.md). Look at the table of true values only after you have chosen.
