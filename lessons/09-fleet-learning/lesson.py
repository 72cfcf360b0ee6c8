# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
# ---

# %% [markdown] lang="ko"
# # 9강. 테슬라 2: 함께 배우는 차들
#
# 차 한 대가 만난 일을 모든 차가 배웁니다. 그렇다면 많이 달릴수록 그만큼 똑똑해질까요? 공개된 숫자를 가려 읽고, 마일이 얼마나 배움이 되는지 손으로 확인합니다.
#
# 종이와 계산기(휴대전화)를 준비하세요. 셀은 위에서부터 **Shift+Enter**로 실행합니다.

# %% [markdown] lang="en"
# # Lesson 9. Tesla II: cars that learn together
#
# What one car meets, all cars learn. Does a fleet then grow wiser in step with its miles? We read the published figures with care, and work out by hand how much learning the miles bring.
#
# Have paper and a calculator (a phone will do) ready. Run the cells from the top with **Shift+Enter**.

# %% lang="ko"
from course import use

use("ko")

# %% lang="en"
from course import use

use("en")

# %% [markdown] lang="ko" part="goals plan"
# ## 오늘 할 수 있게 되는 것
#
# - 한 해의 값과 누적을 가려 읽고, 출처끼리 어긋나는 곳을 짚습니다.
# - **학습 곡선**의 b를 구해서, 오류를 절반으로 줄이려면 마일이 몇 배 필요한지 말합니다.
# - 드문 일을 얼마나 만났는지 계산하고, 차를 늘릴지 드문 곳을 찾아갈지 정합니다.
# - **데이터 네트워크 효과**가 왜 전화나 메신저의 네트워크 효과보다 약한지 설명합니다.
#
# | 시간 | 하는 일 |
# | --- | --- |
# | 0–10분 | 여는 사례, 차와 클라우드의 고리 |
# | 10–19분 | 숫자 읽기: 한 해인가, 누적인가 |
# | 19–31분 | 학습 곡선 |
# | 31–48분 | 드문 일 모으기 |
# | 48–60분 | 앞선 차의 이득, 그리고 내 사업 |
# | 60–75분 | 구호 토론, 나가는 질문 |

# %% [markdown] lang="en" part="goals plan"
# ## What you will be able to do
#
# - Tell a yearly figure from a total, and point at the places where sources disagree.
# - Find the b of a **learning curve**, and say how many times the miles it takes to halve the errors.
# - Work out how much of what is rare has been met, and decide: more cars, or roads where rare things are less rare.
# - Explain why a **data network effect** is weaker than the network effect of a telephone or a messenger.
#
# | Minutes | What we do |
# | --- | --- |
# | 0–10 | The case; the loop of car and cloud |
# | 10–19 | Reading figures: a year's, or all so far? |
# | 19–31 | The learning curve |
# | 31–48 | Collecting rare events |
# | 48–60 | What being ahead is worth; your own business |
# | 60–75 | A slogan debated; a question on the way out |

# %% [markdown] lang="ko" part="hook"
# ## 여는 사례: {{goal:.0f}}억 마일이면 된다고 했다 (10분)
#
# 2016년 7월 20일, 머스크가 ‘마스터 플랜 2’를 내놓습니다. 세계의 규제 기관이 완전 자율주행을 허가하려면 {{goal:.0f}}억 마일쯤 필요할 것이고, 플리트는 지금 하루에 {{day}}만 마일을 조금 넘게 배우고 있다고 썼어요([인용된 글](https://hubski.com/addcomment/344806)). 나누어 봅시다. {{goal:.0f}}억 ÷ {{day}}만 = {{days}}일, 그러니까 {{years}}년. 차가 하나도 늘지 않아도 2022년 초에는 닿습니다.
#
# 이듬해 4월 오가닉미디어랩은 테슬라만 다루는 수업을 엽니다. **플리트 러닝**을 보면 이 회사가 만드는 것은 차들의 네트워크라는 것이 드러난다고 소개했어요([오가닉미디어랩의 테슬라 글 모음](https://organicmedialab.com/category/tesla/)). 그 뒤에 일어난 일입니다.
#
# | 때 | 있었던 일 |
# | --- | --- |
# | 2016년 7월 | {{goal:.0f}}억 마일이면 규제 기관이 허가할 것이다 |
# | [2026년 1월](https://teslamagz.com/news/elon-musk-sets-new-data-target-for-tesla-unsupervised-self-driving/amp) | 안전한 무감독 자율주행에는 훈련 데이터가 {{second:.0f}}억 마일쯤 필요하다. 현실의 복잡함에는 아주 긴 꼬리가 있다 |
# | [2026년 5월 4일](https://thedailyscout.com/s/pyc3_bXi3h4) | 감독형 FSD가 {{ten}}억 마일을 넘었다 |
# | [같은 날](https://atlas360.news/en/news/tesla-hits-musks-threshold-for-safe-unsupervised-driving-morj799h) | 손님의 차는 여전히 **2단계**다. 운전자가 지켜보고, 책임도 운전자에게 있다 |
#
# 둘째 줄의 말을 [2023년 1월](https://global-s1.rainsnews.com/en/us/tech/tesla-fleet-surpasses-10-billion-miles-with-supervised-full-self-driving-system-1168)로 적은 매체가 하나 있습니다. 다른 매체는 모두 2026년 1월이라고 해요. 우리 자료에는 두 줄이 다 있고, 2023년이라고 한 줄에는 `unverified`라고 적혀 있습니다.
#
# **둘이서 그리기 (4분).** 차가 길에서 낯선 일을 만난 순간부터 **다른 차가 그 일을 더 잘 넘기는 순간**까지, 노드와 링크로 고리를 그리세요. 링크마다 누가 무엇을 하는지, 미디엄은 무엇인지 적습니다. 어느 링크 하나가 끊기면 마일이 쌓여도 아무도 배우지 못할까요? 종이에 그려도 되고, 아래 그림판에 그려도 됩니다.

# %% [markdown] lang="en" part="hook"
# ## The case: {{goal:.0f}} billion miles were to be enough (10 minutes)
#
# On 20 July 2016 Musk published his “Master Plan, Part Deux”. Before regulators worldwide would approve full self-driving, he expected some {{goal:.0f}} billion miles to be needed; the fleet was learning at just over {{day}} million a day ([the passage, quoted](https://hubski.com/addcomment/344806)). Divide: {{goal:.0f}} billion ÷ {{day}} million = {{days}} days, or {{years}} years. Without a single further car, that leads to early 2022.
#
# The following April, Organic Media Lab gave a class on nothing but Tesla. **Fleet learning**, its announcement said, shows that what this company makes is a network of cars ([the lab's texts on Tesla](https://organicmedialab.com/category/tesla/), in Korean). This is what happened next.
#
# | When | What happened |
# | --- | --- |
# | July 2016 | {{goal:.0f}} billion miles, and regulators will approve |
# | [January 2026](https://teslamagz.com/news/elon-musk-sets-new-data-target-for-tesla-unsupervised-self-driving/amp) | Safe driving without supervision needs training data of some {{second:.0f}} billion miles; the complexity of the real world has a very long tail |
# | [4 May 2026](https://thedailyscout.com/s/pyc3_bXi3h4) | FSD (Supervised) passes {{ten}} billion miles |
# | [the same day](https://atlas360.news/en/news/tesla-hits-musks-threshold-for-safe-unsupervised-driving-morj799h) | In customers' cars it is still **Level 2**: the driver supervises and is responsible |
#
# One outlet dates the second statement to [January 2023](https://global-s1.rainsnews.com/en/us/tech/tesla-fleet-surpasses-10-billion-miles-with-supervised-full-self-driving-system-1168). All the others say January 2026. Our data hold both rows, and the one with 2023 is marked `unverified`.
#
# **Draw in pairs (4 minutes).** From the moment a car meets something strange to the moment **another car copes with it better**: draw the loop with nodes and links. At each link write who does what, and by which medium. Which single link, once cut, lets the miles pile up without anybody learning? Draw on paper, or on the pad below.

# %% lang="ko"
from course import Sketch

Sketch("learning-loop", title="차와 클라우드의 고리")

# %% lang="en"
from course import Sketch

Sketch("learning-loop", title="The loop of car and cloud")

# %% [markdown] lang="ko"
# <details><summary>그린 다음 펼치세요</summary>
#
# 차가 만난다 → 그 순간을 보낸다 → 사람과 컴퓨터가 이름을 붙여 가르친다 → 새 소프트웨어가 모든 차에 간다 → 차가 더 잘 달리니 더 달린다. **보내는 링크**가 가장 약합니다. 차는 달린 것을 다 보내지 않아요. 2019년에 차를 뜯어본 사람은 차가 늘 보내는 것은 주행 요약이고, 장면은 회사가 그때그때 [요청한 것만 간다](https://threadreaderapp.com/thread/1096322810694287361.html)고 적었습니다. 달린 마일과 배운 마일은 다릅니다.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold once you have drawn it</summary>
#
# A car meets it → it sends the moment → people and computers label it and teach → new software goes to all cars → they drive better, so they are driven more. The weakest link is **sending**. Cars do not send all they drive. Somebody who took one apart in 2019 wrote that a summary of each trip always goes out, but scenes only when the company [asks for them](https://threadreaderapp.com/thread/1096322810694287361.html). A mile driven is not yet a mile learnt from.
#
# </details>

# %% [markdown] lang="ko"
# ## 숫자 읽기: 한 해인가, 누적인가 (9분)
#
# **오토파일럿**은 차로를 지키고 앞차와 간격을 맞추는 기능이고, **FSD**는 시내까지 스스로 달리려고 나중에 나온 다른 제품입니다. 지금은 이름에 ‘감독형(Supervised)’이 붙어 있어요. `fleet-miles`에는 두 제품의 공개된 숫자가 값 하나와 출처 하나에 한 줄씩 있습니다. 먼저 오늘 쓸 도구를 꺼내 놓습니다. 내용은 몰라도 괜찮아요.

# %% [markdown] lang="en"
# ## Reading figures: a year's, or all so far? (9 minutes)
#
# **Autopilot** keeps the lane and the distance to the car ahead. **FSD** is another product that came later and tries to drive in towns as well; by now its name has “Supervised” added to it. `fleet-miles` holds what was published of both, one row a value and source. First we lay out today's tools; never mind what is in the cell.

# %%
from pandas import DataFrame, concat

from course import Predict, RareEventCollector, load
from course.plots import curve
from course.simulate import expected_coverage, fit_learning_curve, more_or_rarer

miles, log = load("fleet-miles", "miles"), load("rare-events", "log")
events = load("rare-events", "events")
chances = events["per_thousand_miles"] / 1000
log["middle"] = log["miles_before"] + log["miles"] / 2
log["per_thousand"] = (1000 * log["takeovers"] / log["miles"]).round(3)


def added_up(figures):
    said = miles[(miles["product"] == "fsd") & miles["period"].str.endswith("-12")]
    said = said.groupby(said["period"].str[:4])["million_miles"].apply(
        lambda each: " / ".join(f"{one:,.0f}" for one in each)
    )
    table = figures.assign(added_up=figures["million_miles"].cumsum())
    return table.assign(reported=table["period"].map(said).fillna("")).reset_index(drop=True)


def on_logarithms(table, title, x, y):
    picture = curve(table, "x", "y", by="line", title=title, x_label=x, y_label=y, logarithmic=True)
    picture.draw(lambda: picture.axes.set_xscale("log"))
    low, high = picture.axes.get_ylim()
    ticks = [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50]
    picture.axes.set_yticks([tick for tick in ticks if low <= tick <= high])
    for axis, form in ((picture.axes.xaxis, "{x:,.0f}"), (picture.axes.yaxis, "{x:g}")):
        axis.set_major_formatter(form)
        axis.set_minor_formatter("")
    return picture


def with_curve(recorded, fitted):
    found = fit_learning_curve(log["middle"], log["per_thousand"])
    seen = DataFrame({"x": log["middle"], "y": log["per_thousand"], "line": recorded})
    return concat([seen, seen.assign(y=found.errors(log["middle"]), line=fitted)])


def never_met(price, **ways):
    money = [3_000, 10_000, 20_000, 50_000, 120_000, 300_000]
    table = more_or_rarer(chances, money, price=price)
    left = 100 * (1 - table["covered"] / chances.sum())
    return DataFrame({"x": table["money"], "y": left, "line": table["strategy"].map(ways)})


# %% [markdown] lang="ko"
# FSD로 달린 거리를 해마다 하나씩 적은 출처가 있습니다. 단위는 백만 마일이라 4,250이면 42.5억 마일이에요.

# %% [markdown] lang="en"
# One source gives a figure for each year of FSD. The unit is a million miles: 4,250 are 4.25 billion.

# %%
figures = miles.loc[miles["source"] == "ILT", ["period", "million_miles"]].reset_index(drop=True)
figures

# %% [markdown] lang="ko"
# ### 예측 1. 모두 몇 마일일까
#
# 표에는 이 숫자가 무엇인지 쓰여 있지 않습니다. 한 해에 달린 거리일까요, 그때까지의 누적일까요? 옆 사람과 까닭을 말해 본 다음 정하세요.

# %% [markdown] lang="en"
# ### Prediction 1. How many in all?
#
# The table does not say what these figures are. Were they driven within the year, or all up to then? Tell your neighbour why, then choose.

# %% lang="ko"
total = Predict(
    "total",
    "2025년 말까지 FSD로 달린 마일은 모두 얼마쯤일까요?",
    choices=["42.5억: 마지막 숫자가 누적이다", "72.6억쯤: 다섯 해를 더한다", "100억이 넘는다"],
)
total

# %% lang="en"
total = Predict(
    "total",
    "Up to the end of 2025, how many miles had been driven with FSD in all?",
    choices=[
        "4.25 billion: the last figure is the total",
        "About 7.26 billion: add up the five years",
        "More than 10 billion",
    ],
)
total

# %%
total.reveal(lambda: added_up(figures))

# %% [markdown] lang="ko"
# <details><summary>결과를 본 다음 펼치세요: 출처끼리 맞추어 보기</summary>
#
# 다섯을 더하면 **{{total}}억**이고, 회사가 주주 자료에서 말한 2025년 말 누적은 [{{deck}}억쯤](https://eletric-vehicles.com/tesla/teslas-fsd-software-logs-1-billion-miles-in-first-50-days-of-2026)입니다. 그래서 다섯 숫자를 한 해의 값으로 읽습니다. 이것은 우리의 계산이고, 출처가 그렇게 써 둔 것은 아니에요.
#
# 딱 맞지는 않습니다. 2024년까지 더하면 {{sum24}}억인데 [보도된 누적](https://preview.deepnewz.com/automobile/tesla-reports-autopilot-crash-rate-drops-to-1-6-7-million-miles-2d79a000)은 {{said24}}억이라 {{off24}}% 크고, 2021년과 2022년의 누적은 회사 그래프를 [눈으로 읽은 값](https://techau.com.au/tesla-sold-fsd-to-400000-people-in-us-and-canada-alone-most-have-access-to-fsd-beta/)입니다. 2025년 12월에는 값이 둘이에요. 30일의 한 기사는 [{{nearly:.0f}}억 가까이](https://www.edgen.tech/news/post/tesla-nears-7-billion-fsd-miles-expanding-ai-data-lead)라고 했습니다. 반올림과 날짜가 다르면 이만큼은 벌어집니다. **0.1억까지 맞추려 들지 말고, 무엇을 센 숫자인지를 먼저 물으세요.**
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen the result: holding sources against each other</summary>
#
# The five add up to **{{total}} billion**, and in its deck for shareholders the company gave [about {{deck}} billion](https://eletric-vehicles.com/tesla/teslas-fsd-software-logs-1-billion-miles-in-first-50-days-of-2026) as the total at the end of 2025. So we read the five as yearly. That is our own arithmetic; the source does not spell it out.
#
# It does not fit to the last digit. Up to 2024 they add up to {{sum24}} billion, {{off24}}% above the [reported total](https://preview.deepnewz.com/automobile/tesla-reports-autopilot-crash-rate-drops-to-1-6-7-million-miles-2d79a000) of {{said24}} billion; the totals of 2021 and 2022 were [read off](https://techau.com.au/tesla-sold-fsd-to-400000-people-in-us-and-canada-alone-most-have-access-to-fsd-beta/) a chart of the company's. December 2025 has two values: an article of the 30th said [nearly {{nearly:.0f}} billion](https://www.edgen.tech/news/post/tesla-nears-7-billion-fsd-miles-expanding-ai-data-lead). Rounding and dates explain that much. **Do not chase the last digit; ask first what was counted.**
#
# </details>

# %% [markdown] lang="ko" part="misconception"
# ### 마일에도 종류가 있다
#
# | 무엇을 센 마일인가 | 누가 운전하나 | 누가 지켜보나 | 공개된 숫자 |
# | --- | --- | --- | --- |
# | 테슬라 전체 주행 | 대개 사람 | 사람 | 2018년 11월 {{all_tenth:.0f}}억([계산](https://www.engadget.com/2018-11-28-tesla-celebrates-one-billion-autopilot-assisted-miles.html)) 또는 {{all_other:.0f}}억([다른 기사](https://www.gpsworld.com/tesla-announces-1-billion-driverless-miles/)) |
# | 오토파일럿 | 차 | 사람 | 2018년 11월 [{{autopilot:.0f}}억](https://www.engadget.com/2018-11-28-tesla-celebrates-one-billion-autopilot-assisted-miles.html) |
# | 감독형 FSD | 차 | 사람 | 2026년 2월 [{{fsd_february:.0f}}억](https://eletric-vehicles.com/tesla/teslas-fsd-software-logs-1-billion-miles-in-first-50-days-of-2026) |
# | 웨이모의 무인 주행 | 차 | 차 안에는 아무도 없다 | 2026년 2월 [{{waymo:.0f}}억](https://www.machinebrief.com/article/waymo-450000-rides-per-week-autonomous-driving-race-over) |
#
# **‘감독형’은 자율이 아닙니다.** 감독형 {{fsd_february:.0f}}억 마일은 사람이 지켜본 {{fsd_february:.0f}}억 마일이에요. 그 기록이 좋다면 차와 사람이 **함께** 잘한 것이고, 사람을 뺐을 때 어떻게 될지는 그 숫자에 없습니다. 오토파일럿과 FSD는 다른 제품이라 한 선으로 이어 붙이면 안 되고, 전체 주행의 두 값이 두 배나 다른 까닭은 확인하지 못했습니다.

# %% [markdown] lang="en" part="misconception"
# ### There are kinds of miles
#
# | Which miles were counted | Who drives | Who watches | Published |
# | --- | --- | --- | --- |
# | all of Tesla's | mostly a person | a person | November 2018: {{all_tenth:.0f}} billion ([computed](https://www.engadget.com/2018-11-28-tesla-celebrates-one-billion-autopilot-assisted-miles.html)) or {{all_other:.0f}} billion ([another article](https://www.gpsworld.com/tesla-announces-1-billion-driverless-miles/)) |
# | Autopilot | the car | a person | November 2018: [{{autopilot:.0f}} billion](https://www.engadget.com/2018-11-28-tesla-celebrates-one-billion-autopilot-assisted-miles.html) |
# | FSD (Supervised) | the car | a person | February 2026: [{{fsd_february}} billion](https://eletric-vehicles.com/tesla/teslas-fsd-software-logs-1-billion-miles-in-first-50-days-of-2026) |
# | Waymo without a driver | the car | nobody in the car | February 2026: [{{waymo}} billion](https://www.machinebrief.com/article/waymo-450000-rides-per-week-autonomous-driving-race-over) |
#
# **“Supervised” does not mean autonomous.** The {{fsd_february}} billion supervised miles are {{fsd_february}} billion miles that somebody watched. If their record is good, car and person did well **together**; what happens without the person is not in the figure. Autopilot and FSD are different products and must not be joined into one line, and why one total for all driving is twice the other we could not find out.

# %% [markdown] lang="ko"
# ## 학습 곡선: 절반으로 줄이려면 (12분)
#
# 마일이 늘면 얼마나 나아질까요? 테슬라는 같은 방법으로 센 개입 횟수를 공개하지 않습니다. 그래서 지어낸 플리트를 씁니다. 이 차들의 운전자는 **플리트의 어느 차도 만난 적 없는 일**에서만 운전을 넘겨받아요. 첫 분기에 10만 마일을 달리고 {{first_taken}}번 넘겨받았으니 1,000마일에 {{first_rate}}번입니다. 그다음부터는 분기마다 그때까지 달린 만큼을 더 달립니다.
#
# ### 예측 2. 마일이 몇 배 필요할까
#
# 1,000마일마다 넘겨받는 횟수가 **절반**이 되려면, 그때까지 달린 마일이 몇 배가 되어야 할까요?

# %% [markdown] lang="en"
# ## The learning curve: what halving takes (12 minutes)
#
# How much better does it get with the miles? Tesla does not publish takeovers counted in one and the same way. So we use an invented fleet. Its drivers take over only in **what no car of the fleet has met before**. In the first quarter the cars drove 100,000 miles and drivers took over {{first_taken}} times, {{first_rate}} times in 1,000 miles. From then on, each quarter they drive as far as in all the time before.
#
# ### Prediction 2. How many times the miles?
#
# For the takeovers in 1,000 miles to come down to **half**, how many times all the miles so far does it take?

# %% lang="ko"
halve = Predict("halve", "넘겨받는 횟수가 절반이 되려면 마일이 몇 배가 되어야 할까요?", number=(1, 100, "배"))
halve

# %% lang="en"
halve = Predict(
    "halve", "For half as many takeovers, how many times the miles does it take?", number=(1, 100, "times")
)
halve

# %%
halve.reveal(lambda: round(fit_learning_curve(log["middle"], log["per_thousand"]).miles_factor(), 1))

# %% [markdown] lang="ko"
# 같은 기록을 그림으로 봅니다. 두 눈금 모두 같은 거리를 갈 때마다 같은 배수로 커져요(로그 눈금). 이런 눈금에서 곧은 선이 되는 것이 학습 곡선입니다.

# %% [markdown] lang="en"
# Here is the same log as a picture. On both axes equal distances multiply equally (a log scale); what is straight on such axes is a learning curve.

# %% lang="ko"
halve.reveal(
    lambda: on_logarithms(
        with_curve("기록", "맞춘 선"), "마일과 넘겨받는 횟수", "달린 마일", "1,000마일에 몇 번"
    )
)

# %% lang="en"
halve.reveal(
    lambda: on_logarithms(
        with_curve("the log", "fitted"), "Miles and takeovers", "miles driven", "times in 1,000 miles"
    )
)

# %% [markdown] lang="ko" part="misconception"
# <details><summary>결과를 본 다음 펼치세요: 두 배 달리면 두 배 배운다?</summary>
#
# 학습 곡선은 비행기 한 대에 드는 품이 갈수록 줄어드는 것을 잰 [라이트(1936)](https://doi.org/10.2514/8.155)에서 나왔습니다. 지금까지의 경험이 $D$이면
#
# $$ \text{오류} = a \, D^{-b} $$
#
# 손으로 b를 구해 봅시다. 첫 분기의 한가운데는 {{first_miles}}마일에 {{first_rate}}번, 마지막 분기의 한가운데는 {{last_miles}}마일에 {{last_rate}}번입니다. 마일은 {{times_miles}}배, 오류는 {{times_rate}}분의 1이 되었으니
#
# $$ b = \log {{times_rate}} \div \log {{times_miles}} = {{by_hand}} $$
#
# $\log$는 **열 배를 몇 번** 했는지입니다. {{times_rate}}배는 {{tens_rate}}번, {{times_miles}}배는 {{tens_miles}}번이에요. 아홉 점을 모두 써서 맞추어도 {{b}}이고 95% 구간은 {{b_low}}에서 {{b_high}}입니다. 절반으로 줄이려면 $2^{1/b}$배, 곧 **{{factor}}배**를 달려야 해요. 열에 하나로 줄이려면 {{tenth}}배쯤입니다. **두 배 달린다고 두 배 배우지 않습니다.**
#
# 진짜 신경망은 어떨까요? 여러 분야에서 재어 보니 b가 [{{flattest}}에서 {{steepest}} 사이](https://blog.acolyer.org/2018/03/28/deep-learning-scaling-is-predictable-empirically/)였습니다(Hestness 외 2017). 절반에 {{steepest_factor}}배에서 {{flattest_factor}}배가 든다는 뜻이에요. 그리고 곧은 선에는 **문턱이 없습니다.** 이 플리트의 b라면 누적이 {{deck}}억 마일에서 {{ten}}억 마일이 되는 동안 오류는 {{passed}}% 줄고, 어느 숫자를 지나는 순간 달라지는 것은 없어요.
#
# </details>

# %% [markdown] lang="en" part="misconception"
# <details><summary>Unfold once you have seen the result: twice the miles, twice the learning?</summary>
#
# The learning curve comes from [Wright (1936)](https://doi.org/10.2514/8.155), who measured how the labour in an aeroplane falls as more are built. With all experience so far called $D$,
#
# $$ \text{errors} = a \, D^{-b} $$
#
# Find b by hand. The middle of the first quarter has {{first_miles}} miles and {{first_rate}} takeovers, that of the last has {{last_miles}} miles and {{last_rate}}. Miles grew {{times_miles}} times, errors fell to one in {{times_rate}}:
#
# $$ b = \log {{times_rate}} \div \log {{times_miles}} = {{by_hand}} $$
#
# A $\log$ says **how many times ten**: {{times_rate}} is {{tens_rate}} of them, {{times_miles}} is {{tens_miles}}. Fitted to all nine points b is {{b}} as well, with a 95% interval from {{b_low}} to {{b_high}}. To halve the errors the fleet must drive $2^{1/b}$ times as far: **{{factor}} times**. To bring them down to a tenth takes some {{tenth}} times. **Driving twice as far does not teach twice as much.**
#
# And real neural networks? Measured in several fields, b lay [between {{flattest}} and {{steepest}}](https://blog.acolyer.org/2018/03/28/deep-learning-scaling-is-predictable-empirically/) (Hestness et al. 2017): halving takes from {{steepest_factor}} to {{flattest_factor}} times the data. A straight line, moreover, **has no threshold**. With this fleet's b, errors fall by {{passed}}% while the total goes from {{deck}} to {{ten}} billion miles, and nothing changes at the moment a number is passed.
#
# </details>

# %% [markdown] lang="ko"
# <details><summary>더 알고 싶다면: 진짜 숫자로 b를 구할 수 있을까</summary>
#
# 오토파일럿은 2018년 11월에 누적 10억 마일(회사 발표), 2019년 11월에 20억 마일([추정](https://wholemars.net/2019/11/08/tesla-autopilot-projected-to-hit-2-billion-miles-engaged-on-monday-or-sooner/))이었습니다. 그 두 분기에 사고 하나까지의 거리는 {{crash18}}만 마일과 {{crash19}}만 마일이었어요([분기별 값](https://driveteslacanada.ca/news/tesla-releases-q1-2020-vehicle-safety-report-with-the-best-results-ever-9x-better-than-humanpilot)). 마일이 두 배일 때 $b = \log({{crash19}} \div {{crash18}}) \div \log 2 = {{b_real}}$입니다. 그런데 바로 다음 분기의 {{crash_next}}만 마일을 넣으면 {{b_next}}가 돼요. 길에 차가 적던 2020년 봄입니다. 이 값들은 나중에 [고쳐지기도](https://doi.org/10.55329/llfl7748) 했습니다. **점 두 개로 구한 b는 어느 점을 골랐는지를 말할 뿐입니다.**
#
# </details>

# %% [markdown] lang="en"
# <details><summary>To know more: can b be found from real figures?</summary>
#
# Autopilot stood at a billion miles in November 2018 (the company's figure) and at 2 billion in November 2019 (an [estimate](https://wholemars.net/2019/11/08/tesla-autopilot-projected-to-hit-2-billion-miles-engaged-on-monday-or-sooner/)). In those two quarters there were {{crash18}} and {{crash19}} million miles from one crash to the next ([by quarter](https://driveteslacanada.ca/news/tesla-releases-q1-2020-vehicle-safety-report-with-the-best-results-ever-9x-better-than-humanpilot)). Miles doubled, so $b = \log({{crash19}} \div {{crash18}}) \div \log 2 = {{b_real}}$. Take the very next quarter instead, with {{crash_next}} million miles, and it becomes {{b_next}}: spring 2020, when few cars were on the roads. The figures were also [revised](https://doi.org/10.55329/llfl7748) later. **A b from two points merely says which points were picked.**
#
# </details>

# %% [markdown] lang="ko"
# ## 드문 일 모으기 (17분)
#
# 곡선은 왜 눕는 걸까요? **흔한 일은 금방 다 만나고, 남는 것은 점점 드문 일**이기 때문입니다. 지어낸 목록을 봅시다. 길에서 만나는 일 60가지와, 1,000마일에 몇 번 만나는지입니다. 가장 흔한 일은 {{often}}번, 가장 드문 일은 {{rarest}}마일에 한 번쯤이에요.

# %% [markdown] lang="en"
# ## Collecting rare events (17 minutes)
#
# Why does the curve flatten? Because **what is common has soon been met, and what is left is ever rarer**. Look at an invented catalogue: sixty situations on the road, and how often each is met in 1,000 miles. The commonest comes {{often}} times, the rarest about once in {{rarest}} miles.

# %%
events.iloc[[0, 1, 2, 20, 40, 57, 58, 59]]

# %% [markdown] lang="ko"
# 일 하나를 한 마일에 만날 확률이 $p$라면 $n$마일 동안 한 번이라도 만날 확률은 $1 - (1 - p)^n$입니다. 그래서 **다음에 만날 일이 이미 만난 일일 확률**은 이렇게 됩니다. 이 값을 커버리지라고 해요.
#
# $$ \frac{\sum_i p_i \left( 1 - (1 - p_i)^n \right)}{\sum_i p_i} $$
#
# ### 예측 3. 60가지 가운데 몇 가지
#
# 차 10대가 한 달에 1,000마일씩 한 해를 달립니다. 모두 {{year_miles}}마일이에요. 만난 것은 서로 다 알려 줍니다.

# %% [markdown] lang="en"
# If one mile brings a situation with the chance $p$, then $n$ miles bring it at least once with the chance $1 - (1 - p)^n$. So **the chance that the next situation is one met before** is the following. It is called coverage.
#
# $$ \frac{\sum_i p_i \left( 1 - (1 - p_i)^n \right)}{\sum_i p_i} $$
#
# ### Prediction 3. How many of the sixty?
#
# Ten cars drive 1,000 miles a month for a year, {{year_miles}} miles in all. What one has met, it tells the others.

# %% lang="ko"
kinds = Predict("kinds", "60가지 가운데 몇 가지를 한 번이라도 만날까요?", number=(0, 60, "가지"))
kinds

# %% lang="en"
kinds = Predict(
    "kinds", "How many of the sixty will they have met at least once?", number=(0, 60, "situations")
)
kinds

# %%
kinds.reveal(lambda: round(expected_coverage(chances, [120_000])["kinds"].item()))

# %% [markdown] lang="ko"
# 이제 직접 모아 봅니다. 보드는 차 1대에서 시작해요. **어디를 달리나**와 **두 방법을 같은 돈으로 견주기**는 예측 4 다음까지 그대로 두세요.
#
# 1. 차를 10대로 올리고 **움직이기**를 누르세요. 어느 달에 가장 많이 모으고, 어느 달부터 뜸해지나요?
# 2. 빈 점에 마우스를 대거나 화살표 키로 옮겨 가 보세요. 무엇을 아직 못 만났나요?
# 3. 차를 100대로 올립니다. 돈은 열 배예요. 가짓수는 몇 배가 되고, 확률은 어떻게 되나요?

# %% [markdown] lang="en"
# Now collect for yourself. The board starts with one car. Leave **Where they drive** and **Compare both ways for the same money** as they are until after prediction 4.
#
# 1. Take 10 cars and press **Play**. In which month do they gather most, and from when on does it grow sparse?
# 2. Point at an empty dot, or go there with the arrow keys. What has not been met?
# 3. Take 100 cars, for ten times the money. How many times as many situations, and what becomes of the chance?

# %%
RareEventCollector("rare-events", cars=1)

# %% [markdown] lang="ko"
# <details><summary>다 해 본 다음 펼치세요: {{share}}%라는 안심</summary>
#
# 10대가 한 해를 달리면 평균 {{kinds}}가지를 만나고 **{{not_met}}가지는 아직 모릅니다.** 그런데 다음에 만날 일의 {{share}}%는 이미 아는 일이에요. 두 숫자가 다 맞습니다. 확률은 흔한 일이 채우니까요. 가장 흔한 일은 한 해에 {{met_common}}번쯤 만나고 그때마다 새로 배우는 것은 거의 없습니다. 가장 드문 일은 {{year_miles}}마일에 평균 {{met_rarest}}번, 한 번이라도 만날 확률이 {{met_rarest_share}}%예요.
#
# 차를 100대로 늘리면 {{kinds_ten}}가지, {{share_ten}}%입니다. 처음 보는 일은 {{gap}}마일에 한 번에서 {{gap_ten}}마일에 한 번으로 드물어져요. 하지만 우리 목록에는 60번째라는 **끝**이 있습니다. 실제 길에 그런 끝이 있는지는 아무도 모르고, 몇십억 마일이 문턱이라는 말은 드문 일의 긴 줄, 곧 **꼬리**의 끝을 안다는 말과 같습니다. 게다가 한 번만 만나도 크게 다칠 일이 그 꼬리에 있을 수 있어요.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold when you are through: the comfort of {{share}}%</summary>
#
# In a year, ten cars meet {{kinds}} situations on average, and **{{not_met}} they still do not know**. Yet {{share}}% of what comes next is known to them. Both numbers are right: the chance is made up of what is common. The commonest is met some {{met_common}} times a year, and almost nothing new is learnt from it. The rarest comes {{met_rarest}} times in {{year_miles}} miles on average, and at least once with a chance of {{met_rarest_share}}%.
#
# With 100 cars it is {{kinds_ten}} situations and {{share_ten}}%. Something new, once in {{gap}} miles before, now comes once in {{gap_ten}}. But our catalogue has an **end**, the sixtieth. Whether real roads have one nobody knows, and to say that so many billion miles are the threshold is to say that one knows where the **tail**, the long line of rare things, ends. And in that tail there may be things that hurt badly the first time.
#
# </details>

# %% [markdown] lang="ko"
# ### 예측 4. 차를 늘릴까, 드문 곳을 찾아갈까
#
# 돈이 같다면 어느 쪽이 나을까요? 하나는 늘 다니는 길을 더 달리는 것, 하나는 **드문 일이 잦은 곳을 찾아** 달리는 것입니다. 눈 오는 산길, 공사장, 축제 날의 골목처럼요. 찾아가는 1마일은 보통 {{price}}마일의 값입니다. 손님들은 그대로 늘 다니는 길을 달리니, 거기서 만날 일을 아는지가 중요해요.

# %% [markdown] lang="en"
# ### Prediction 4. More cars, or rarer roads?
#
# For the same money, which is better? One way is to drive more of the usual roads. The other is to drive **where rare things are less rare**: mountain roads in snow, building sites, back streets on the day of a festival. A mile of these costs as much as {{price}} usual ones. Customers keep to the usual roads; what counts is whether you know what comes there.

# %% lang="ko"
money = Predict(
    "money",
    "같은 돈이라면 어느 쪽이 앞으로 만날 일을 더 많이 알까요?",
    choices=[
        "늘 차를 늘리는 쪽",
        "늘 드문 곳을 찾는 쪽",
        "적을 때는 차, 많아지면 드문 곳",
        "적을 때는 드문 곳, 많아지면 차",
    ],
)
money

# %% lang="en"
money = Predict(
    "money",
    "For the same money, which way knows more of what will come?",
    choices=[
        "More cars, always",
        "Rarer roads, always",
        "More cars while money is short, then rarer roads",
        "Rarer roads while money is short, then more cars",
    ],
)
money

# %% lang="ko"
money.reveal(
    lambda: on_logarithms(
        never_met(price=3, more="차를 늘린다", rarer="드문 곳으로"),
        "같은 돈으로 아직 모르는 몫",
        "돈으로 살 수 있는 보통 마일",
        "아직 모르는 몫 (%)",
    )
)

# %% lang="en"
money.reveal(
    lambda: on_logarithms(
        never_met(price=3, more="more cars", rarer="rarer roads"),
        "What is not known yet, for the same money",
        "usual miles that the money buys",
        "not known yet (%)",
    )
)

# %% [markdown] lang="ko"
# <details><summary>결과를 본 다음 펼치세요</summary>
#
# 돈이 1만 마일어치일 때는 늘 다니는 길이 낫습니다({{more_early}}% 대 {{rarer_early}}%). 흔한 일도 아직 다 모르니까요. {{year_miles}}마일어치라면 찾아가는 쪽이 {{sought}}마일만 달리고도 {{rarer_kinds}}가지를 만나 {{rarer_late}}%입니다. 늘 다니는 길은 {{kinds}}가지, {{share}}%였어요. 두 선은 2만 마일어치 근처에서 엇갈립니다.
#
# 위 보드에서 **두 방법을 같은 돈으로 견주기**를 켜고 **찾아가 달리는 1마일의 값**을 1에서 10까지 바꿔 보세요. 찾아가는 값이 비쌀수록 엇갈리는 곳이 뒤로 갑니다. 이 모형은 어디가 드문 곳인지 **이미 안다**고 봅니다. 실제로는 그것을 알아내는 일이 절반이에요.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen the result</summary>
#
# With money for 10,000 miles the usual roads are better ({{more_early}}% against {{rarer_early}}%): not even what is common is known yet. With money for {{year_miles}}, those who seek drive only {{sought}} miles, meet {{rarer_kinds}} situations and reach {{rarer_late}}%; the usual roads gave {{kinds}} and {{share}}%. The lines cross near 20,000 miles.
#
# On the board above turn on **Compare both ways for the same money** and move **Price of such a mile** from 1 to 10. The dearer it is to seek, the later they cross. The model takes it that one **knows already** where rare things are less rare. In life, finding that out is half the work.
#
# </details>

# %% [markdown] lang="ko"
# ## 앞선 차의 이득 (4분)
#
# 전화는 쓰는 사람이 열 배면 걸 수 있는 상대도 열 배입니다. 이것이 보통의 **네트워크 효과**예요. 데이터는 어떨까요? 같은 목록에서 마일이 열 배 차이 나는 두 회사를 견줍니다.
#
# | 앞선 회사 | 뒤따르는 회사 | 아는 몫 | 차이 |
# | --- | --- | --- | --- |
# | 10만 마일 | 1만 마일 | {{lead_b}}% 대 {{lead_a}}% | {{ahead_early}}%포인트 |
# | 1,000만 마일 | 100만 마일 | {{lead_d:.1f}}% 대 {{lead_c}}% | {{ahead_late}}%포인트 |
#
# 열 배 앞선 것은 같은데 손님이 느끼는 차이는 거의 사라집니다. 그래서 **데이터 네트워크 효과**는 대개 보통의 네트워크 효과보다 약하고 손님을 덜 붙잡습니다([Hagiu와 Wright](https://oxera.com/insights/agenda/articles/data-enabled-learning-policy-implications)). 두 사람이 꼽은 [예외](https://oxera.com/insights/agenda/articles/is-knowledge-power-data-enabled-learning-and-competitive-advantage)도 있어요. 배울 것이 오래 남아 있을 때, 배운 것이 그 손님에게만 쓸모 있을 때, 경쟁자가 같은 데이터를 얻지 못할 때입니다. **꼬리가 길수록 앞선 쪽이 오래 앞섭니다.** 자율주행이 그런 곳인지가 오늘 토론의 쟁점이에요.

# %% [markdown] lang="en"
# ## What being ahead is worth (4 minutes)
#
# With ten times as many people on the telephone, there are ten times as many to call. That is an ordinary **network effect**. And data? Take the same catalogue, and two companies of which one has driven ten times as far.
#
# | Ahead | Behind | Known to each | Difference |
# | --- | --- | --- | --- |
# | 100,000 miles | 10,000 miles | {{lead_b}}% against {{lead_a}}% | {{ahead_early}} points |
# | 10 million miles | 1 million miles | {{lead_d:.1f}}% against {{lead_c}}% | {{ahead_late}} points |
#
# Ten times ahead in both rows, yet the difference that customers feel all but vanishes. Hence a **data network effect** is usually weaker than an ordinary one and holds customers less firmly ([Hagiu & Wright](https://oxera.com/insights/agenda/articles/data-enabled-learning-policy-implications)). They name [exceptions](https://oxera.com/insights/agenda/articles/is-knowledge-power-data-enabled-learning-and-competitive-advantage), too: where much is left to learn for long, where what is learnt serves that one customer, where rivals cannot get such data. **The longer the tail, the longer a lead lasts.** Whether driving is such a place is what today's debate is about.

# %% [markdown] lang="ko" part="business"
# ## 이제 여러분의 사업 (8분)
#
# 여러분에게 ‘마일’은 무엇인가요? 손님 한 사람, 주문 하나, 상담 한 통일 수 있습니다. 아래는 지어낸 온라인 책방의 목록이고, 숫자는 손님 1,000명에 몇 번인지예요. **따옴표 안의 글과 숫자를 여러분의 것으로 바꾸고** 실행하세요. 흔한 것 둘, 드문 것 넷이면 좋고 숫자는 어림이면 됩니다. `each`는 가게 하나의 한 달 손님 수예요.
#
# 실행하기 전에 종이에 적으세요. **가게 하나가 한 해 동안 몇 가지를 겪을까요?**

# %% [markdown] lang="en" part="business"
# ## Now your own business (8 minutes)
#
# What is a “mile” to you? It may be a customer, an order, a call. Below is the list of an invented bookshop on the web; the numbers say how often in 1,000 customers. **Put your own words between the quotation marks and your own numbers after them**, then run the cell. Two common ones and four rare ones will do, and estimates are enough. `each` is the customers of one shop in a month.
#
# Before you run it, write down: **how many of them does one shop meet in a year?**

# %% lang="ko"
ours = {
    "배송지를 바꿔 달라고 한다": 40,
    "선물인데 받는 사람 번호가 없다": 12,
    "상자가 젖어서 도착한다": 4,
    "같은 책이 두 번 왔다": 2,
    "외국에서 카드가 막힌다": 0.8,
    "받을 사람이 이사 갔다": 0.1,
}
RareEventCollector("our-events", events=ours, of="customers", each=300, cars=1)

# %% lang="en"
ours = {
    "asks to change the address": 40,
    "a gift, and no number of who gets it": 12,
    "the box arrives wet": 4,
    "the same book came twice": 2,
    "a card is refused abroad": 0.8,
    "who was to get it has moved": 0.1,
}
RareEventCollector("our-events", events=ours, of="customers", each=300, cars=1)

# %% [markdown] lang="ko"
# 가게를 1곳에서 20곳으로 올려 보세요. 이 그림은 **한 가게가 겪은 일을 다른 가게가 바로 안다**고 칩니다. 여러분에게 그런 링크가 있나요? 있다면 미디엄은 무엇인가요? 단골끼리의 대화방, 상담 기록, 매주 금요일의 십 분일 수 있습니다.
#
# 보드의 마지막 칸에 **꼭 먼저 만나야 할 드문 일 하나와, 기다리지 않고 만나러 갈 방법**을 쓰세요. 저장은 저절로 됩니다.

# %% [markdown] lang="en"
# Raise the shops from 1 to 20. The picture takes it that **what one shop has met, the others know at once**. Do you have such a link? If so, what is its medium? It may be a chat among regulars, a record of calls, ten minutes every Friday.
#
# In the last field of the board write **the one rare event you must meet first, and how you would go and meet it instead of waiting**. It is saved by itself.

# %% [markdown] lang="ko" part="slogan"
# ## 구호 토론: ‘마일이 많을수록 똑똑하다’ (11분)
#
# 차가 많은 쪽이 데이터를 모으고, 데이터가 많은 쪽이 이긴다는 믿음입니다. 왼쪽은 찬성, 오른쪽은 반대. 자료를 두 줄씩 나눠 갖고, 2분씩 말한 다음 자리를 다시 고릅니다.
#
# | 자료 | 본 것 | 어느 쪽 | 조심할 점 |
# | --- | --- | --- | --- |
# | [2018년 3분기](https://www.latimes.com/business/autos/la-fi-hy-tesla-safety-20181005-story.html)와 [2020년 3분기](https://insideevs.com/news/450894/tesla-vehicle-safety-report-for-q3-2020/) | 오토파일럿의 사고 하나까지 {{crash_first}}만에서 {{crash_last}}만 마일로 | 찬성 | 회사 발표. 고속도로가 많고, 나중에 고쳐진 값 |
# | [2026년 2월](https://thetradable.com/stocks/tesla-fsd-hits-8b-miles-as-new-safety-data-shows-fewer-crashes--ms) | 큰 충돌 하나까지 감독형 FSD는 {{major_fsd}}만 마일, 사람이 몬 테슬라는 {{major_manual}}만 마일 | 찬성 | 회사 발표. 지켜보던 사람의 몫이 섞여 있고 달린 길이 다름 |
# | [2025년 1월](https://nexusnews.pro/elon-musk-misrepresents-teslas-self-driving-progress-again)과 [3월](https://en.softonic.com/articles/teslas-full-self-driving-system-fails-to-show-significant-progress) | FSD의 위험을 막은 개입까지 {{taken12}}에서 {{taken13}}마일로 늘고, 두 달 뒤 {{taken_march}}마일 | 둘 다 | 이용자 몇 사람의 기록. 판이 바뀌면 차도 사람도 바뀜 |
# | [14판의 기록](https://blog.dominik-roth.eu/posts/fsd_14.html) | 먼저 받은 몇 사람에게서 {{taken14}}마일, 모두에게 나가자 13판 수준으로 | 반대 | 적은 자료에서 나온 높은 값이었을 수 있음 |
# | [Hestness 외 2017](https://arxiv.org/abs/1712.00409) | 데이터가 늘면 오류가 꾸준히 줄지만 b가 {{flattest}}에서 {{steepest}} | 둘 다 | 말, 글, 그림의 실험. 운전이 아님 |
# | [2026년 5월 4일](https://atlas360.news/en/news/tesla-hits-musks-threshold-for-safe-unsupervised-driving-morj799h) | {{second:.0f}}억 마일을 넘긴 날에도 손님의 차는 2단계 | 반대 | 회사가 직접 굴리는 차 몇십 대는 사람 없이 달림 |
# | [웨이모](https://www.machinebrief.com/article/waymo-450000-rides-per-week-autonomous-driving-race-over) | 2026년 2월 {{waymo:.0f}}억 마일, 테슬라의 {{times_waymo}}분의 1로 운전자 없이 영업 | 반대 | 다른 센서, 지도가 있는 몇 도시 |
# | [RAND 2016](https://www.rand.org/pubs/research_reports/RR1478.html) | 사망 사고로 안전을 증명하려면 수억에서 수천억 마일 | 둘 다 | 배우는 마일이 아니라 **증명하는** 마일 |
#
# **이 교재의 판단.** 마일은 재료입니다. 재료가 없으면 배울 수 없지만, 쌓인다고 배워지지는 않아요. 잰 값들은 **천천히 나아지고 문턱이 없는** 쪽을 가리킵니다. 그래서 이렇게 고쳐 말하겠습니다. **드문 일을 먼저 만나고, 모두에게 빨리 알려 주는 쪽이 똑똑해진다.** 한 회사가 같은 방법으로 센 개입 횟수를 분기마다 내놓고, 그 선이 마일에 견주어 b 0.5보다 가파르게 내려간다면 우리는 구호 쪽으로 자리를 옮기겠습니다.

# %% [markdown] lang="en" part="slogan"
# ## A slogan debated: “More miles, more intelligence” (11 minutes)
#
# The belief: whoever has more cars gathers more data, and whoever has more data wins. The left of the room argues for it, the right against. Take two rows each, speak for two minutes, then choose your seats anew.
#
# | Source | What was seen | Which side | Be careful |
# | --- | --- | --- | --- |
# | [third quarter of 2018](https://www.latimes.com/business/autos/la-fi-hy-tesla-safety-20181005-story.html) and [of 2020](https://insideevs.com/news/450894/tesla-vehicle-safety-report-for-q3-2020/) | on Autopilot, from {{crash_first}} to {{crash_last}} million miles a crash | for | the company's own figures, mostly motorways, revised later |
# | [February 2026](https://thetradable.com/stocks/tesla-fsd-hits-8b-miles-as-new-safety-data-shows-fewer-crashes--ms) | {{major_fsd}} million miles a major collision with FSD (Supervised), {{major_manual}} million with people driving Teslas | for | the company's own figures; the person watching has a part in them, and the roads differ |
# | [January](https://nexusnews.pro/elon-musk-misrepresents-teslas-self-driving-progress-again) and [March 2025](https://en.softonic.com/articles/teslas-full-self-driving-system-fails-to-show-significant-progress) | with FSD, from {{taken12}} to {{taken13}} miles between critical takeovers; two months later {{taken_march}} | both | records of a few users; with the version, cars and people change too |
# | [the records of version 14](https://blog.dominik-roth.eu/posts/fsd_14.html) | {{taken14}} miles with the few who got it first; near version 13 once everybody had it | against | the high value may have come from few data |
# | [Hestness et al. 2017](https://arxiv.org/abs/1712.00409) | with more data errors fall steadily, but b is {{flattest}} to {{steepest}} | both | experiments on speech, texts and pictures, none on driving |
# | [4 May 2026](https://atlas360.news/en/news/tesla-hits-musks-threshold-for-safe-unsupervised-driving-morj799h) | the day {{second:.0f}} billion miles were passed, customers' cars were at Level 2 | against | some dozens of the company's own cars do run without a person |
# | [Waymo](https://www.machinebrief.com/article/waymo-450000-rides-per-week-autonomous-driving-race-over) | {{waymo}} billion miles in February 2026, one in {{times_waymo}} of Tesla's, and in business without drivers | against | other sensors, and a few cities with maps |
# | [RAND 2016](https://www.rand.org/pubs/research_reports/RR1478.html) | to prove safety by deaths takes hundreds of millions to hundreds of billions of miles | both | miles to **prove**, which are not miles to learn |
#
# **Our judgement.** Miles are raw material. Without it there is nothing to learn from; with heaps of it nothing is learnt yet. What has been measured points to **slow improvement without a threshold**. So we would rather say: **whoever meets the rare first, and tells everyone fast, grows wiser.** Should a company publish its takeovers quarter by quarter, counted in one way, and should they fall with the miles more steeply than a b of 0.5, we will move over to the slogan's side.

# %% [markdown] lang="ko" part="exit"
# ## 나가는 질문 (4분)
#
# 여러분의 사업에서 **아직 한 번도 만나지 못했지만 만나면 크게 다칠 일**은 무엇인가요? 손님이 열 배가 되기를 기다리면 언제쯤 만날까요? 기다리지 않고 다음 달에 만날 방법은 무엇인가요? 세 문장으로 적어 내고 나갑니다.

# %% [markdown] lang="en" part="exit"
# ## A question on the way out (4 minutes)
#
# What **have you never met in your business, though it would hurt badly if you did**? If you wait for ten times the customers, when will you meet it? And how could you meet it next month, without waiting? Hand in three sentences, then you may go.

# %% [markdown] lang="ko" part="reading"
# ## 더 읽기
#
# - 오가닉미디어랩, [테슬라 글 모음](https://organicmedialab.com/category/tesla/). 차들의 네트워크라는 관점이 어디서 왔는지 보세요.
# - Andrei Hagiu, Julian Wright, [Is knowledge power? Data-enabled learning and competitive advantage](https://oxera.com/insights/agenda/articles/is-knowledge-power-data-enabled-learning-and-competitive-advantage). 데이터가 언제 이득이 되는지 일곱 가지로 묻습니다. 논문은 [여기](https://doi.org/10.1111/1756-2171.12453) 있어요.
# - Adrian Colyer, [Deep learning scaling is predictable, empirically](https://blog.acolyer.org/2018/03/28/deep-learning-scaling-is-predictable-empirically/)(2018). 학습 곡선이 신경망에서 어떻게 보이는지 쉽게 정리한 글입니다.
# - Nidhi Kalra, Susan Paddock, [Driving to Safety](https://www.rand.org/pubs/research_reports/RR1478.html)(2016). 달려서 안전을 증명하는 일이 왜 어려운지 보여 줍니다.
# - Noah Goodall, [Tesla's revised safety report crash rates](https://doi.org/10.55329/llfl7748)(2024). 공개된 숫자가 어떻게 바뀌었는지 추적한 짧은 글입니다.
#
# 숫자의 출처는 [fleet-miles의 설명서](../../datasets/fleet-miles/README.md)에, 지어낸 목록은 [rare-events의 설명서](../../datasets/rare-events/README.md)에 있습니다.

# %% [markdown] lang="en" part="reading"
# ## What to read
#
# - Organic Media Lab, [texts on Tesla](https://organicmedialab.com/category/tesla/) (in Korean). Where the view of a network of cars comes from.
# - Andrei Hagiu, Julian Wright, [Is knowledge power? Data-enabled learning and competitive advantage](https://oxera.com/insights/agenda/articles/is-knowledge-power-data-enabled-learning-and-competitive-advantage). Seven questions on when data are an advantage. The paper is [here](https://doi.org/10.1111/1756-2171.12453).
# - Adrian Colyer, [Deep learning scaling is predictable, empirically](https://blog.acolyer.org/2018/03/28/deep-learning-scaling-is-predictable-empirically/) (2018). A readable account of learning curves in neural networks.
# - Nidhi Kalra, Susan Paddock, [Driving to Safety](https://www.rand.org/pubs/research_reports/RR1478.html) (2016). Why it is hard to prove safety by driving.
# - Noah Goodall, [Tesla's revised safety report crash rates](https://doi.org/10.55329/llfl7748) (2024). A short paper that traces how published figures were changed.
#
# The sources of all figures are in [the description of fleet-miles](../../datasets/fleet-miles/README.md), and the invented catalogue in [that of rare-events](../../datasets/rare-events/README.md).
