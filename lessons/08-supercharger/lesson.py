# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
# ---

# %% [markdown] lang="ko"
# # 8강. 테슬라 1: 수퍼차저
#
# 차가 있어야 충전소를 짓고, 충전소가 있어야 차를 삽니다. 이 고리는 정말 도는지, 어디에 놓고 누구를 도와야 도는지 따져 봅니다.
#
# 계산기와 종이를 준비하세요. 셀은 위에서부터 **Shift+Enter**로 실행합니다.

# %% [markdown] lang="en"
# # Lesson 8. Tesla I: the Supercharger network
#
# Stations are built where there are cars, and cars are bought where there are stations. Does this loop really turn? And where must we build, and whom must we help, to make it turn?
#
# Have a calculator and paper at hand. Run the cells from the top with **Shift+Enter**.

# %% lang="ko"
from course import use

use("ko")

# %% lang="en"
from course import use

use("en")

# %% [markdown] lang="ko" part="goals plan"
# ## 오늘 할 수 있게 되는 것
#
# - 출처마다 다른 숫자를 나란히 놓고, 그 차이가 **결정을 바꾸는지** 따집니다.
# - 함께 늘어난 것과 서로를 키운 것을 가르고, 무엇을 더 보아야 하는지 말합니다.
# - **양면 시장**의 고리가 몇 배로 돌아오는지 손으로 계산합니다.
# - 지도에서 덮인 곳과 이어진 곳을 가르고, 몇 곳뿐인 충전소를 놓을 자리를 고릅니다.
# - 어느 쪽을 도울지 정하고, 무엇을 보면 그 결정을 뒤집을지 적습니다.
#
# | 시간 | 하는 일 |
# | --- | --- |
# | 0–17분 | 여는 사례, 어긋나는 출처 |
# | 17–35분 | 함께 늘었다는 오해, 고리의 배수 |
# | 35–49분 | 지도에 충전소 세 곳 |
# | 49–65분 | 어느 쪽을 도울까, 그리고 내 사업 |
# | 65–75분 | 구호 투표, 나가는 질문 |

# %% [markdown] lang="en" part="goals plan"
# ## What you will be able to do
#
# - Put figures that differ by source side by side, and ask whether the difference **changes the decision**.
# - Tell growing together from making each other grow, and say what else one would have to look at.
# - Work out by hand how many times over the loop of a **two-sided market** pays back.
# - Tell covered from connected on a map, and choose places for the few stations you can afford.
# - Decide which side to help, and write down what would reverse that decision.
#
# | Minutes | What we do |
# | --- | --- |
# | 0–17 | The case; sources that clash |
# | 17–35 | A misunderstanding about growth; what the loop multiplies |
# | 35–49 | Three stations on a map |
# | 49–65 | Which side to help; then your own business |
# | 65–75 | A vote on a slogan; a question on the way out |

# %% [markdown] lang="ko" part="hook"
# ## 여는 사례: 견인차에 실린 시승차 (5분)
#
# 2013년 2월, 뉴욕타임스 기자가 테슬라의 초대로 모델 S를 몰고 미국 동부를 달립니다. 쓸 수 있는 수퍼차저는 델라웨어와 코네티컷의 고속도로 휴게소, 두 곳이었어요. 추운 날이었습니다. 기사 제목은 ‘전기 고속도로에서 멈추다’였고 사진 속의 차는 [견인차에 실려 있었습니다](https://www.greencarreports.com/news/1082401_tesla-model-s-road-trip-electric-cars-make-it-from-dc-to-ct).
#
# 두 쪽의 말이 다릅니다.
#
# | 무엇을 두고 | 테슬라 | 기자 |
# | --- | --- | --- |
# | 마지막 구간 {{leg}}마일({{leg_km}} km) | 화면에 {{screen}}마일({{screen_km}} km)이 떴는데 충고를 어기고 [충전기를 뽑았다](https://insideevs.com/tesla-responds-to-ny-times-model-s-drive-broder-drove-in-circles-to-kill-range/) | 느린 충전기에서 한 시간이면 된다는 말을 [듣고 그렇게 했다](https://www.theverge.com/2013/2/18/4001754/the-critical-misunderstanding-between-broder-and-tesla) |
# | 차는 | 화면의 숫자보다 더 갔다. {{went}}마일({{went_km}} km) | 멈췄다 |
# | 주차장을 맴돈 것 | 배터리를 일부러 비우려 했다 | 불이 켜지지 않은 수퍼차저를 [찾고 있었다](https://boingboing.net/2013/02/14/nyt-reviewer-responds-to-tesla.html) |
#
# 며칠 뒤 토요일, 차 주인들이 같은 길을 다시 달립니다. {{again}}대 모두 끝까지 갔어요. 같은 모델, 같은 충전소 두 곳이었습니다.
#
# 누가 옳은지 여기서 가리지는 않겠습니다. 대신 이렇게 물어요. 작은 실수 하나, 추운 날 하루 때문에 여행이 끝나는 네트워크라면 **차를 더 팔아야 할까요, 충전소를 더 지어야 할까요?** 지어야 한다면 어디에요?

# %% [markdown] lang="en" part="hook"
# ## The case: a test car on a flatbed (5 minutes)
#
# In February 2013 a reporter of the New York Times, invited by Tesla, drove a Model S along the American east coast. There were two Superchargers to use, at motorway rest stops in Delaware and Connecticut. It was cold. The article was called “Stalled Out on Tesla's Electric Highway”, and in its photograph the car [rode on a flatbed truck](https://www.greencarreports.com/news/1082401_tesla-model-s-road-trip-electric-cars-make-it-from-dc-to-ct).
#
# The two sides tell it differently.
#
# | About | Tesla | The reporter |
# | --- | --- | --- |
# | the last leg of {{leg}} miles ({{leg_km}} km) | unplugged against advice [while the screen said](https://insideevs.com/tesla-responds-to-ny-times-model-s-drive-broder-drove-in-circles-to-kill-range/) {{screen}} miles ({{screen_km}} km) | was told that an hour at a slow charger would do, [and did that](https://www.theverge.com/2013/2/18/4001754/the-critical-misunderstanding-between-broder-and-tesla) |
# | the car | went further than its screen said: {{went}} miles ({{went_km}} km) | stopped |
# | circling in a car park | to drain the battery on purpose | [looking for](https://boingboing.net/2013/02/14/nyt-reviewer-responds-to-tesla.html) an unlit Supercharger |
#
# A few days later, on a Saturday, some owners drove the same way again. All {{again}} cars arrived. It was the same model and the same two stations.
#
# We will not settle here who was right. We ask something else. If a small mistake or a cold day is enough to end a trip on this network, **should one sell more cars, or build more stations?** And if build, where?

# %% [markdown] lang="ko"
# ## 어긋나는 출처: 충전기 하나에 차 몇 대 (12분)
#
# 다음 셀은 오늘 쓸 도구를 꺼내 놓을 뿐이니 내용은 몰라도 괜찮아요. 테슬라가 그때까지 고객에게 넘긴(인도한) 차의 수를 충전기(차 한 대가 꽂는 자리)의 수로 나누면, 충전기 하나를 차 몇 대가 나눠 쓰는지 나옵니다.
#
# ### 예측 1. 여덟 해 사이에 더 붐볐을까
#
# 2016년 말에는 충전기 하나에 차가 {{shared_16:.0f}}대였습니다. 2024년 말에는 몇 대였을까요? 적은 다음 아래 표를 실행하세요.

# %% [markdown] lang="en"
# ## Sources that clash: how many cars share a charger? (12 minutes)
#
# The next cell merely lays out today's tools; never mind what is in it. Divide the cars that Tesla had delivered so far by its connectors, and you get how many cars share one. A connector is a place for one car to plug in; we also call it a charger.
#
# ### Prediction 1. Did it become more crowded in eight years?
#
# At the end of 2016 there were {{shared_16:.0f}} cars for each connector. How many at the end of 2024? Write it down, then run the table below.

# %%
from numpy import corrcoef, log1p
from numpy.random import default_rng
from pandas import DataFrame

from course import Predict, Sketch, SuperchargerMap, load
from course.plots import bars
from course.simulate import Grant, TwoSided, best_sites, compare_grants

counts = load("superchargers", "counts")
deliveries = load("tesla-deliveries", "deliveries")


def cars_for_each(years):
    cars = deliveries.query("used").set_index("year")["deliveries"].cumsum()
    plugs = counts.query("used and measure == 'connectors'").set_index("year")["value"]
    return (cars / plugs).loc[years].round().rename("cars").reset_index()


def grow_alike(pairs):
    growth = log1p(default_rng(8).uniform(0, 0.8, (pairs, 2, 8))).cumsum(axis=2)
    return sum(bool(corrcoef(*pair)[0, 1] > 0.9) for pair in growth)


def trips_made(board, **ways):
    towns, places = board.land.towns, board.land.sites
    new, old, people = places.query("not stands"), places.query("stands"), towns["people"]
    chosen = {
        "now": [],
        "crowded": best_sites(towns, new, 40, 3, weight=people)["site"].tolist(),
        "without": best_sites(towns, new, 40, 3, stations=old, weight=people)["site"].tolist(),
        "gaps": board.land.best(3, 200)[0],
    }
    trips = [board.share(chosen[way], 200) for way in ways]
    return DataFrame({"way": ways.values(), "trips": trips})


def more_cars(**sides):
    town = TwoSided(cars=900, connectors=24, sales=300, builds=7.2, market=100_000)
    shares = {sides["cars"]: 0, sides["chargers"]: 1}
    grants = {side: Grant(500, share, 5, 50, 50) for side, share in shares.items()}
    return compare_grants(town, grants, years=10).query("grant != 'none'").round()


# %% lang="ko"
crowd = Predict(
    "crowd", "2024년 말, 충전기 하나를 차 몇 대가 나눠 썼을까요? (2016년 말에는 37대)", number=(0, 300, "대")
)
crowd

# %% lang="en"
crowd = Predict(
    "crowd",
    "At the end of 2024, how many cars shared a connector? (37 at the end of 2016)",
    number=(0, 300, "cars"),
)
crowd

# %% [markdown] lang="ko"
# 아래는 2014년, 2018년, 2024년의 **모든** 출처입니다. `confidence`가 `verified`면 그 글에서 본 것, `unverified`면 원본을 보지 못한 것이에요. `measure`의 `stations`는 충전소, `connectors`는 충전기입니다. `used`는 이 교재가 셈에 쓰는 값이고, 출처의 이름표(`source`)는 [설명서](../../datasets/superchargers/datapackage.json)에 풀려 있습니다.
#
# 둘이서 한 해를 골라, 왜 다른지 짐작하고 **어느 값을 쓸지** 정하세요. ‘언제 센 것인가’부터 보면 빠릅니다.

# %% [markdown] lang="en"
# Here are **all** sources for 2014, 2018 and 2024. A `confidence` of `verified` means seen on that page, `unverified` that the original was not seen. Under `measure`, `stations` are places and `connectors` the chargers in them. Where `used` is true, this kit computes with the row; the codes under `source` are spelt out in [the card](../../datasets/superchargers/datapackage.json).
#
# In pairs, take one of the years. Guess why the figures differ, and decide **which one you would use**. Look first at when each was counted.

# %%
columns = ["year", "measure", "value", "counted", "source", "confidence", "used", "note"]
counts[counts["year"].isin([2014, 2018, 2024])][columns].fillna("")

# %% lang="ko"
crowd.reveal(
    lambda: bars(
        cars_for_each([2016, 2018, 2020, 2022, 2024]),
        "year",
        "cars",
        title="충전기 하나에 차 몇 대인가 (2024년의 충전기 수는 확인되지 않음)",
    )
)

# %% lang="en"
crowd.reveal(
    lambda: bars(
        cars_for_each([2016, 2018, 2020, 2022, 2024]),
        "year",
        "cars",
        title="Cars for each connector (the connectors of 2024 are not verified)",
    )
)

# %% [markdown] lang="ko"
# <details><summary>결과를 본 다음 펼치세요: 어긋남은 결정을 바꾸는가</summary>
#
# 2016년은 {{road_16}} ÷ {{plugs_16}} = {{shared_16:.1f}}, 2024년은 {{road_24}} ÷ {{plugs_24}} = {{shared_24:.1f}}입니다. 차는 {{cars_times:.0f}}배, 충전기는 {{plugs_times:.0f}}배가 되었어요.
#
# 그런데 2024년의 {{plugs_24}}기는 **원본을 보지 못한 값**입니다. 다른 출처로 바꿔 봅시다. [{{plugs_24_bz}}기를 넘는다](https://www.benzinga.com/25/01/42760189/tesla-says-it-added-11000-superchargers-in-2024)고 하면 {{shared_24_bz:.1f}}대, [{{plugs_24_eon}}기](https://eonmsk.com/2024/12/31/tesla-opened-11-5k-new-superchargers-through-2024)라면 {{shared_24_eon:.1f}}대입니다. 2016년 대신 이듬해 2월의 {{plugs_16_bi}}기를 쓰면 {{shared_16_bi:.1f}}대고요. 어느 것을 골라도 **세 배쯤 붐빈다**는 말은 그대로예요. 차이를 숨기지 않고 넣어 본 다음 결론이 버티는지 보는 것, 이것이 어긋나는 출처를 다루는 법입니다.
#
# 그러면 세 배로 불편해졌을까요? 그렇게 읽으면 안 됩니다. 한 기의 출력이 {{power_before}} kW에서 {{power_after}} kW로 [올랐고](https://d33gy59ovltp76.cloudfront.net/news/tesla-deployed-222-new-supercharging-stations-in-q4-2021), 많은 사람이 집에서 충전하며, 누적 대수에는 폐차도 들어 있습니다. 거꾸로 2021년 말 네덜란드를 시작으로 다른 회사의 차도 점점 많이 여기서 충전합니다.
#
# 누적 대수가 믿을 만한지는 회사의 말과 견주어 봤습니다. 2012–15년을 더하면 {{road_15}}대, 주주 서한에는 {{letter}}대를 조금 넘는다고 적혀 있어요. 자료의 출처는 모두 [충전기 설명서](../../datasets/superchargers/README.md)와 [인도 대수 설명서](../../datasets/tesla-deliveries/README.md)에 있습니다.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen the result: does the clash change the decision?</summary>
#
# For 2016 it is {{road_16}} ÷ {{plugs_16}} = {{shared_16:.1f}}, for 2024 {{road_24}} ÷ {{plugs_24}} = {{shared_24:.1f}}. Cars grew {{cars_times:.0f}} times over, connectors {{plugs_times:.0f}} times.
#
# Yet the {{plugs_24}} connectors of 2024 are a figure **whose original we have not seen**. Put in others. With [“over {{plugs_24_bz}}”](https://www.benzinga.com/25/01/42760189/tesla-says-it-added-11000-superchargers-in-2024) it is {{shared_24_bz:.1f}} cars, with [{{plugs_24_eon}}](https://eonmsk.com/2024/12/31/tesla-opened-11-5k-new-superchargers-through-2024) it is {{shared_24_eon:.1f}}. Take the {{plugs_16_bi}} of the following February for 2016, and it is {{shared_16_bi:.1f}}. Whichever you choose, **about three times as many cars** share one. That is how to treat sources that clash: do not hide the difference, put it in, and see whether the conclusion stands.
#
# Is it three times as inconvenient, then? One must not read it so. The power of one connector [rose](https://d33gy59ovltp76.cloudfront.net/news/tesla-deployed-222-new-supercharging-stations-in-q4-2021) from {{power_before}} kW to {{power_after}} kW, many people charge at home, and scrapped cars are counted too. On the other hand, beginning in the Netherlands late in 2021, more and more cars of other makers charge here as well.
#
# Whether the running total can be trusted we checked against the company's own words: 2012–15 add up to {{road_15}}, and its letter to shareholders speaks of just over {{letter}}. All sources are in the descriptions of [the connectors](../../datasets/superchargers/README.md) and [the deliveries](../../datasets/tesla-deliveries/README.md).
#
# </details>

# %% [markdown] lang="ko"
# ## 함께 늘었으니 서로 키운 것 아닌가요 (8분)
#
# 2016년부터 2024년까지 차와 충전기는 해마다 나란히 늘었습니다. 몇 배가 되느냐로 느는 수라서 로그로 바꾼 다음 **상관**을 재 봅니다. 상관은 두 줄이 얼마나 나란히 오르내리는지를 −1에서 1까지로 나타낸 수이고, 1이면 똑같이 움직인 것이에요. 결과는 **{{alike:.3f}}**, 거의 완벽합니다. 점들에 가장 가까운 선(최소제곱)을 그으면 기울기가 {{slope:.2f}}입니다. 차가 1% 많은 해에 충전기가 {{slope:.2f}}% 많았다는 뜻이에요. 이만하면 서로를 키웠다고 해도 될까요?
#
# ### 예측 2. 모르는 사이
#
# 서로 **아무 상관이 없는** 두 가지를 지어냅니다. 저마다 여덟 해 동안 해마다 0–80% 사이에서 제비를 뽑아 그만큼 늘어나요. 이런 짝을 백 쌍 만들어 로그의 상관을 재면, 0.9가 넘는 것은 몇 쌍일까요?

# %% [markdown] lang="en"
# ## They grew together, so they made each other grow? (8 minutes)
#
# From 2016 to 2024 cars and connectors grew side by side, year after year. Such growth multiplies, so we take logarithms and then the **correlation**. It says how closely two rows rise and fall together, from −1 to 1, where 1 is perfectly in step. It comes to **{{alike:.3f}}**, next to perfect. The line that fits best (least squares) has a slope of {{slope:.2f}}: in a year with 1% more cars there were {{slope:.2f}}% more connectors. Is that enough to say that they made each other grow?
#
# ### Prediction 2. Strangers
#
# Let us invent two things that have **nothing to do with each other**. For eight years each draws a lot every year, between 0 and 80%, and grows by that much. Make a hundred such pairs and take the correlation of the logarithms. In how many pairs is it above 0.9?

# %% lang="ko"
strangers = Predict(
    "strangers", "아무 상관 없는 백 쌍 가운데, 상관이 0.9를 넘는 것은 몇 쌍일까요?", number=(0, 100, "쌍")
)
strangers

# %% lang="en"
strangers = Predict(
    "strangers",
    "Of a hundred pairs that have nothing to do with each other, in how many is the correlation above 0.9?",
    number=(0, 100, "pairs"),
)
strangers

# %%
strangers.reveal(lambda: grow_alike(100))

# %% [markdown] lang="ko" part="misconception"
# <details><summary>결과를 본 다음 펼치세요: 함께 늘었다는 것은 증거가 아니다</summary>
#
# **해마다 늘기만 하면 무엇이든 서로 닮습니다.** 충전기의 수는 달력과도 상관이 {{calendar:.3f}}입니다. 해의 숫자가 충전기를 짓지는 않았겠지요. 함께 늘어난 두 선을 겹쳐 보이는 그림은 ‘둘 다 늘었다’는 것만 말합니다.
#
# 그럼 무엇을 볼까요?
#
# 1. **늘어나는 빠르기끼리.** 차가 유난히 많이 는 해에 충전기도 유난히 늘었나요? 이 자료에서 그 상관은 {{paces:.2f}}입니다. 여덟 해뿐이라 이것만으로는 있다고도 없다고도 못 합니다.
# 2. **한쪽이 먼저 바뀐 곳.** 노르웨이 {{first_towns}}개 지역의 기록에서 **첫 충전소가 선 곳**을 따로 살핀 연구는, 그 뒤 다섯 해 동안 전기차의 비율이 {{first_points}}%포인트, 원래의 {{first_share}}%만큼 올랐다고 [말합니다](https://econpapers.repec.org/article/eeeenepol/v_3a160_3ay_3a2022_3ai_3ac_3as0301421521005255.htm). 거꾸로 작용했을 가능성을 모두 없애지는 못했다고도 적었어요.
# 3. **다른 까닭.** 보조금, 값이 내린 배터리, 새 모델. 셋 다 차와 충전기를 **함께** 늘릴 수 있습니다.
#
# 그러니 고리가 없다는 말이 아닙니다. 노르웨이의 자료처럼 있다는 증거는 따로 있어요. 다만 **나란한 두 선은 그 증거가 못 됩니다.** 기울기 {{slope:.2f}}도 고리의 세기로 읽으면 안 됩니다. 두 수가 함께 늘어 온 비율일 뿐이에요.
#
# </details>

# %% [markdown] lang="en" part="misconception"
# <details><summary>Unfold once you have seen the result: growth together is no evidence</summary>
#
# **Whatever grows every year looks like whatever else does.** The connectors' correlation with the calendar is {{calendar:.3f}}, and it was hardly the number of the year that built them. A picture of two lines rising together says that both rose.
#
# What should we look at instead?
#
# 1. **Paces against paces.** Did connectors grow unusually in years in which cars did? In these data that correlation is {{paces:.2f}}. With eight years it settles nothing either way.
# 2. **Places where one side changed first.** A study of {{first_towns}} areas in Norway looked at **those in which a first station was put up**: over the next five years the share of electric cars rose by {{first_points}} percentage points, {{first_share}}% of what it had been, [it says](https://econpapers.repec.org/article/eeeenepol/v_3a160_3ay_3a2022_3ai_3ac_3as0301421521005255.htm). It also says that it could not rule out the reverse altogether.
# 3. **Other causes.** Subsidies, cheaper batteries, new models: all of them can raise cars and chargers **together**.
#
# So we do not say that there is no loop. There is evidence for one, such as Norway's. But **two lines side by side are not that evidence**. Nor may the slope of {{slope:.2f}} be read as the strength of a loop. It merely says at what rate the two rose together.
#
# </details>

# %% [markdown] lang="ko"
# ## 고리는 몇 배로 돌아오는가 (10분)
#
# 서로를 필요로 하는 두 무리를 잇는 시장을 **양면 시장**이라 하고, 한쪽이 늘어 다른 쪽에 이로운 것을 **교차면 효과**라고 합니다([Rochet와 Tirole 2003](https://doi.org/10.1162/154247603322493212)). 여기서는 차와 충전기예요. 종이에 동그라미 둘을 그리고, 화살표 둘로 이으세요.
#
# - 위쪽 화살표 **β₁**: 충전기가 1% 많아지면 차의 판매가 몇 % 느나
# - 아래쪽 화살표 **β₂**: 차가 1% 많아지면 충전기가 몇 % 느나
#
# 미국 {{metros}}개 대도시권의 2011–13년 자료로 잰 값이 있습니다([박사 논문 2015](https://hdl.handle.net/1813/40660)). β₁ = {{beta1}}, β₂ = {{beta2}}. 충전기를 1% 늘려 판매가 {{beta1}}% 늘면, 그 차가 다시 충전기를 부르고, 그 충전기가 다시 차를 부릅니다. 한 바퀴에 돌아오는 몫은 {{beta1}} × {{beta2}} = {{gain:.2f}}입니다. 끝까지 더하면
#
# $$ 1 + {{gain:.2f}} + {{gain_2:.2f}} + {{gain_3:.2f}} + \cdots = \frac{1}{1 - \beta_1 \beta_2} = \frac{1}{1 - {{gain:.2f}}} \approx {{times:.1f}} $$
#
# **약 {{times:.1f}}배**입니다. 처음의 작은 밀어 주기가 그만큼 불어난다는 말이고, 곱이 1을 넘으면 끝없이 불어납니다.

# %% [markdown] lang="en"
# ## How many times over does the loop pay back? (10 minutes)
#
# A market that brings together two groups who need each other is a **two-sided market**, and the good that more of the one does to the other is a **cross-side effect** ([Rochet & Tirole 2003](https://doi.org/10.1162/154247603322493212)). Here the groups are cars and chargers. Draw two circles on paper and join them by two arrows.
#
# - The upper arrow **β₁**: by how many per cent do car sales rise with 1% more chargers?
# - The lower arrow **β₂**: by how many per cent do chargers rise with 1% more cars?
#
# They have been measured for {{metros}} metropolitan areas of the United States in 2011–13 ([a doctoral thesis, 2015](https://hdl.handle.net/1813/40660)): β₁ = {{beta1}}, β₂ = {{beta2}}. If 1% more chargers sell {{beta1}}% more cars, these cars call for chargers, and these chargers for cars. One round brings back {{beta1}} × {{beta2}} = {{gain:.2f}}. All rounds added up come to
#
# $$ 1 + {{gain:.2f}} + {{gain_2:.2f}} + {{gain_3:.2f}} + \cdots = \frac{1}{1 - \beta_1 \beta_2} = \frac{1}{1 - {{gain:.2f}}} \approx {{times:.1f}} $$
#
# **About {{times:.1f}} times.** A small first push grows to that, and were the product above 1, it would grow without end.

# %% [markdown] lang="ko"
# **그대로 믿으면 안 되는 까닭이 셋 있습니다.**
#
# | 무엇이 걸리나 | 숫자 |
# | --- | --- |
# | 섞인 것을 곱했다. β₁은 한 분기의 **판매**(흐름), β₂는 그때까지의 **대수**(쌓인 것)에 대한 값이다. 그래서 {{times:.1f}}배는 예시일 뿐이다 | {{times:.1f}}배 |
# | 같은 연구의 두 판이 다르다. [2017년 논문](https://doi.org/10.1086/689702)은 세금 공제가 판매의 {{credit}}%를 만들었고 그중 고리의 몫이 {{part}}%라고 하고, 2015년 학위 논문은 {{credit_thesis}}%와 {{part_thesis}}%라고 한다. 고리의 몫이 {{part}}%면 곧바로 는 것 {{straight}}이 100이 되었으니 100 ÷ {{straight}} = {{times_part:.1f}}배다. 세 해 동안의 값이라 끝까지 간 것보다 작다 | {{times_part:.1f}}배 |
# | 다른 곳에서는 다르다. [로스앤젤레스 카운티](https://arxiv.org/abs/2405.17702)에서는 충전기와 차의 관계가 {{beta_la}}였고, 그것도 상관일 뿐이다. β₂를 그대로 두면 1 ÷ (1 − {{gain_la:.2f}})이다 | {{times_la:.1f}}배 |
#
# 세 값을 나란히 두고 말하면 이렇습니다. **고리는 있는 것 같고, 그 배수가 {{times_la:.1f}}배와 {{times:.1f}}배 사이 어디인지는 아직 모른다.** 옆 사람에게 물어보세요. 여러분의 사업에서 β₁과 β₂에 해당하는 것은 무엇이고, 어느 쪽이 더 클까요?
#
# **오가닉미디어랩의 주장.** [2023년 11월의 글](https://organicmedialab.com/2023/11/25/network-centric-thinking/)은 대부분의 전기차 회사가 충전소를 충전 회사의 제품으로 여긴 반면 테슬라는 충전 네트워크를 자동차의 일부로 여겼고, 그 차이가 승부를 갈랐다고 봅니다. 한 회사가 두 화살표를 다 쥐면 β₂를 기다리지 않고 먼저 지을 수 있으니 일리가 있습니다. 그러나 이것은 **주장**이에요. 마지막에 날짜 있는 자료로 시험합니다.

# %% [markdown] lang="en"
# **There are three reasons not to take this at its word.**
#
# | What is amiss | Figure |
# | --- | --- |
# | It multiplies unlike things: β₁ is about the **sales** of a quarter (a flow), β₂ about the **cars there are** (a stock). So {{times:.1f}} is an illustration | {{times:.1f}} times |
# | Two versions of the same study differ. The [paper of 2017](https://doi.org/10.1086/689702) says that the tax credit made {{credit}}% of sales, {{part}}% of that by the loop; the thesis of 2015 says {{credit_thesis}}% and {{part_thesis}}%. If the loop's part is {{part}}%, then {{straight}} of direct gain became 100: 100 ÷ {{straight}} = {{times_part:.1f}}. That is over three years, so less than in the long run | {{times_part:.1f}} times |
# | Elsewhere it is otherwise. In [Los Angeles County](https://arxiv.org/abs/2405.17702) the relation of chargers to cars was {{beta_la}}, and a mere correlation at that. With β₂ as before it is 1 ÷ (1 − {{gain_la:.2f}}) | {{times_la:.1f}} times |
#
# Put side by side they say: **there seems to be a loop, and where between {{times_la:.1f}} and {{times:.1f}} its multiplier lies is not settled.** Ask your neighbour: in your own business, what would β₁ and β₂ be, and which of them is larger?
#
# **What Organic Media Lab claims.** Its [text of November 2023](https://organicmedialab.com/2023/11/25/network-centric-thinking/) (in Korean) holds that most makers of electric cars took stations for the product of a charging company, while Tesla took the charging network for a part of the car, and that this decided the contest. There is sense in it: whoever holds both arrows can build first, without waiting for β₂. But it is a **claim**. At the end we test it against evidence with dates.

# %% [markdown] lang="ko"
# ## 지도: 덮인 것과 이어진 것 (14분)
#
# 지금까지는 충전기가 **몇 기**인지만 셌습니다. 기자의 여행을 가른 것은 수보다 **자리**였을지 모릅니다. 아래는 지어낸 땅입니다. 서쪽에 큰 도시 한빛, 동쪽에 은가람이 있고, 충전소는 사람이 많은 세 도시에만 있습니다. 차는 가득 채워 떠나 200 km를 달리고, 충전소마다 다시 가득 채웁니다.
#
# 한 번 충전으로 닿는 곳에 충전소가 있는 사람이 벌써 {{near}}%예요. 그런데도 하루 여행 1,000건 가운데 갈 수 있는 것은 {{made}}건입니다. **세 곳을 더 지을 수 있습니다.**
#
# ### 예측 3. 세 곳을 어디에

# %% [markdown] lang="en"
# ## The map: covered and connected (14 minutes)
#
# So far we have counted **how many** chargers there are. What decided the reporter's trip may have been **where** they were. Below is an invented land, with a large town, Hanbit, in the west and another, Eungaram, in the east. Stations stand in the three towns with most people and nowhere else. A car sets out full, goes 200 km, and fills up at every station.
#
# As it is, {{near}}% of the people have a station within one charge. And yet of 1,000 trips a day only {{made}} can be made. **You may build three more.**
#
# ### Prediction 3. Where to put three

# %% lang="ko"
where = Predict(
    "where",
    "충전소 세 곳을 어디에 지어야 갈 수 있는 여행이 가장 많아질까요?",
    choices=["사람이 가장 많은 도시 안", "충전소가 없는 사람이 가장 많은 도시", "도시와 도시 사이의 빈 곳"],
)
where

# %% lang="en"
where = Predict(
    "where",
    "Where must three stations go so that most trips can be made?",
    choices=[
        "Inside the towns with most people",
        "In the towns where most people have none",
        "In the gaps between towns",
    ],
)
where

# %% [markdown] lang="ko"
# 예측을 정했으면 지도에서 흰 동그라미를 눌러 **직접 세 곳**을 지어 보세요. 파란 네모는 서 있는 충전소, 원은 한 번에 닿는 데까지, 점선은 한 번 충전으로 이어지는 두 충전소입니다. 갈 수 있는 여행이 몇 건까지 늘었는지 종이에 적은 다음 결과를 엽니다.

# %% [markdown] lang="en"
# Once your prediction is locked in, press white circles on the map and build **three of your own**. Blue squares are stations that stand, circles show how far one charge reaches, and dotted lines join stations one charge apart. Write down how many trips you got to, then open the result.

# %%
stations = SuperchargerMap("stations", part="map")
stations

# %% lang="ko"
where.reveal(
    lambda: bars(
        trips_made(
            stations,
            now="짓기 전",
            crowded="사람 많은 도시 안",
            without="없는 사람 많은 도시",
            gaps="빈 곳 (모두 해 보고)",
        ),
        "way",
        "trips",
        title="하루 여행 1,000건 가운데 갈 수 있는 것",
    )
)

# %% lang="en"
where.reveal(
    lambda: bars(
        trips_made(
            stations,
            now="before",
            crowded="inside large towns",
            without="where most have none",
            gaps="gaps (all tried)",
        ),
        "way",
        "trips",
        title="Of 1,000 trips a day, those that can be made",
    )
)

# %% [markdown] lang="ko"
# <details><summary>결과를 본 다음 펼치세요: 마지막 한 곳이 다 한다</summary>
#
# 도시 안에 세 곳을 더 지으면 {{made_crowded}}건, 하나도 늘지 않습니다. 충전소가 없는 사람이 많은 도시에 지으면 {{made_without}}건이에요. {{free_sites}}자리에서 셋을 고르는 {{ways}}가지를 **모두** 해 보면 가장 좋은 것은 솔밭 나들목, 새벽골 장터, 동쪽 휴게소이고 {{made_best}}건입니다. 다 이어지는 것은 이 하나뿐이에요.
#
# **하나씩 지어 보세요.** 솔밭을 지으면 {{made_1}}건, 새벽골까지 {{made_2}}건, 마지막 동쪽 휴게소에서 {{made_best}}건. 앞의 두 곳만 보고 그만두었다면 ‘지어도 별로 늘지 않더라’고 보고했을 겁니다. 한빛에서 은가람까지 한 번에 달려야 하는 거리는 {{need}} km에서 {{need_best}} km로 줄었어요. 충전소의 무리 둘이 하나로 이어지는 순간에 값이 뛰는 것, 4강에서 본 **거대 요소**가 생기는 순간과 같은 일입니다.
#
# 덮인 것(coverage)과 이어진 것(connectivity)은 다릅니다. 사람이 많은 곳부터 덮는 것은 이름난 문제이고([Church와 ReVelle 1974](https://doi.org/10.1007/BF01942293)) 매일 타는 사람에게는 맞는 답일 수 있어요. 여행을 잇는 것은 다른 문제입니다.
#
# **이제 겨울.** 가장 좋은 세 곳을 지어 둔 채 **한 번 충전에 달리는 거리**를 200에서 150 km로 내려 보세요. {{made_cold}}건만 남습니다. 딱 맞게 지은 네트워크는 추운 날 하루에 무너져요. 2013년 2월의 일도 이런 모양이었을지 모릅니다. 여러분의 세 곳은 어떤가요? 한 곳을 더 지을 수 있다면 더 멀리 가는 데 쓸까요, **버티는 데** 쓸까요?
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen the result: the last one does it all</summary>
#
# Three more inside the towns give {{made_crowded}} trips, not one more than before. In towns where most people have none it is {{made_without}}. Of the {{ways}} ways to choose three out of {{free_sites}} places we tried **all**: the best is Solbat junction, Saebyeokgol market and East rest stop, with {{made_best}}. No other choice joins everything.
#
# **Build them one by one.** Solbat gives {{made_1}}, Saebyeokgol {{made_2}}, and the East rest stop {{made_best}}. Had you stopped after two, you would have reported that building hardly helps. The distance one has to go on a charge from Hanbit to Eungaram fell from {{need}} km to {{need_best}} km. The jump comes when two groups of stations become one: it is how the **giant component** came about in lesson 4.
#
# Covered is one thing, connected is another. To cover most people first is a well-known problem ([Church & ReVelle 1974](https://doi.org/10.1007/BF01942293)), and for those who drive about town it may be the right answer. Joining up trips is a different problem.
#
# **Now winter.** With the best three built, lower **Distance on one charge** from 200 to 150 km. Only {{made_cold}} trips are left. A network built to fit exactly falls apart on one cold day. It may have been so in February 2013. How do your three do? If you could build one more, would you use it to go further, or **to hold out**?
#
# </details>

# %% [markdown] lang="ko"
# ## 어느 쪽을 도울까 (10분)
#
# 이번에는 돈입니다. 차 {{start_cars}}대와 충전기 {{start_plugs}}기가 있는 지어낸 지역에, 한 해 5억 원을 다섯 해 동안 씁니다. 차도 충전기도 한 대에 5천만 원이라고 할게요. 구매자에게 주면 **원래 사려던 사람까지** 모두가 나눠 받고, 값이 1% 내리면 판매가 1.5% 느는 것으로 둡니다. 고리는 논문의 β₁ = {{beta1}}, β₂ = {{beta2}}을 씁니다.
#
# ### 예측 4. 같은 돈을

# %% [markdown] lang="en"
# ## Which side to help (10 minutes)
#
# Now for money. Take an invented region with {{start_cars}} cars and {{start_plugs}} chargers, and spend 500 million won a year for five years. Let a car and a charger cost 50 million each. What buyers get is shared by all who buy, **those who would have bought anyway** among them, and we take it that a price lower by 1% sells 1.5% more. The loop is the thesis's, β₁ = {{beta1}} and β₂ = {{beta2}}.
#
# ### Prediction 4. The same money

# %% lang="ko"
side = Predict(
    "side",
    "같은 돈을 어디에 쓰면 10년 뒤에 차가 더 많을까요?",
    choices=["구매자에게 준다", "충전기를 짓는다", "거의 같다"],
)
side

# %% lang="en"
side = Predict(
    "side",
    "Where does the same money leave more cars after ten years?",
    choices=["Give it to buyers", "Build chargers", "About the same"],
)
side

# %% lang="ko"
side.reveal(
    lambda: bars(
        more_cars(cars="구매자에게", chargers="충전기에"),
        "grant",
        "extra_cars",
        title="10년 뒤, 보조금이 없을 때보다 늘어난 차",
    )
)

# %% lang="en"
side.reveal(
    lambda: bars(
        more_cars(cars="to buyers", chargers="to chargers"),
        "grant",
        "extra_cars",
        title="After ten years, cars beyond those without a subsidy",
    )
)

# %% [markdown] lang="ko"
# 결과를 보았으면 같은 지역을 손으로 움직여 봅니다. 지도에 지은 충전소가 있으면 그 충전기도 더해져 있어요. **한 해 보조금**을 500백만 원(5억 원)으로 올린 다음, 구매자 쪽이 이기는 곳을 찾으세요. 움직일 것은 β₁과 ‘지금 서 있는 충전기’입니다.

# %% [markdown] lang="en"
# Once you have seen the result, move the same region by hand. Stations you built on the map have added their chargers. Raise **Subsidy a year** to 500 million won, then look for a place where the buyers' side wins. Move β₁ and the chargers that stand now.

# %%
SuperchargerMap("subsidy", part="market", built=stations.built)

# %% [markdown] lang="ko"
# <details><summary>뒤집히는 곳을 찾은 다음 펼치세요</summary>
#
# | 지역 | 모두 구매자에게 | 모두 충전기에 |
# | --- | --- | --- |
# | 충전기 {{start_plugs}}기, β₁ = {{beta1}} | {{early_cars}}대 | {{early_chargers}}대 |
# | 충전기 {{start_plugs}}기, β₁ = {{beta_la}} | {{modest_cars}}대 | {{modest_chargers}}대 |
# | 충전기 {{late_plugs}}기(하나에 차 {{late_shared}}대), β₁ = {{beta_la}} | {{late_cars}}대 | {{late_chargers}}대 |
#
# 지도에 지은 것이 없을 때의 값입니다. 몇십 배라는 크기는 믿지 마세요. {{start_plugs}}기뿐인 곳에 해마다 열 기를 더하니 크게 나올 수밖에 없고, 한 번 지은 충전기는 해마다 판매를 밀어 주지만 구매자에게 준 돈은 그해에 끝납니다. 볼 것은 **순서와 뒤집히는 곳**이에요. 모자란 쪽을 돕는 것이 낫고, 충전기가 넉넉해지면 순서가 바뀝니다.
#
# 실제로 재 본 사람들의 말도 갈립니다.
#
# | 어디서 | 말한 것 |
# | --- | --- |
# | [미국 {{metros}}개 대도시권, 2011–13](https://doi.org/10.1086/689702) | 같은 돈을 충전소에 썼다면 두 배 넘게 효과가 있었을 것 |
# | [노르웨이, 2010–15](https://te3conference.com/2017/07/31/network-externality-subsidy-structure-two-sided-markets-evidence-ev-incentives/) | 1억 크로네로 충전소는 {{norway_stations}}대, 가격 보조는 {{norway_prices}}대. {{norway_times:.1f}}배. 그러나 [많이 쓰면 뒤집힌다](https://sites.google.com/site/springelkatalin/research). 충전소의 효과가 더 빨리 줄어서다 |
# | [중국을 염두에 둔 게임 모형, 2024](https://econpapers.repec.org/RePEc:eee:trapol:v:149:y:2024:i:c:p:163-176) | 따라 사는 효과까지 넣으면 대개는 구매자 쪽이 낫고, 충전소 쪽이 나은 것은 두 조건에서뿐 |
#
# 세 번째는 자료 없이 모형만으로 한 말입니다. 그래도 ‘충전소가 언제나 낫다’고는 말할 수 없게 합니다.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold once you have found where it turns</summary>
#
# | Region | All to buyers | All to chargers |
# | --- | --- | --- |
# | {{start_plugs}} chargers, β₁ = {{beta1}} | {{early_cars}} cars | {{early_chargers}} cars |
# | {{start_plugs}} chargers, β₁ = {{beta_la}} | {{modest_cars}} cars | {{modest_chargers}} cars |
# | {{late_plugs}} chargers ({{late_shared}} cars for each), β₁ = {{beta_la}} | {{late_cars}} cars | {{late_chargers}} cars |
#
# These hold with nothing built on the map. Do not trust the size, tens of times over. Where there are only {{start_plugs}}, ten more a year are bound to count for much, and a charger once built goes on helping sales each year, while what buyers get is gone with the year. Look at **the order, and where it turns**. It is better to help the side that is scarce, and when chargers are plentiful the order changes.
#
# Those who have measured it do not agree either.
#
# | Where | What they say |
# | --- | --- |
# | [{{metros}} US metropolitan areas, 2011–13](https://doi.org/10.1086/689702) | the same money spent on stations could have been more than twice as effective |
# | [Norway, 2010–15](https://te3conference.com/2017/07/31/network-externality-subsidy-structure-two-sided-markets-evidence-ev-incentives/) | for 100 million kroner {{norway_stations}} cars by stations, {{norway_prices}} by prices: {{norway_times:.1f}} times. But [with more spending it inverts](https://sites.google.com/site/springelkatalin/research), since stations' effect tapers off faster |
# | [a game model with China in mind, 2024](https://econpapers.repec.org/RePEc:eee:trapol:v:149:y:2024:i:c:p:163-176) | counting people who buy because others do, helping buyers is mostly better; stations are better under two conditions only |
#
# The third is a model without data. Still, it keeps us from saying that stations are always better.
#
# </details>

# %% [markdown] lang="ko" part="business"
# ## 이제 여러분의 사업 (6분)
#
# 여러분의 사업에서 **서로를 부르는 두 무리**를 찾으세요. 손님과 가게, 글 쓰는 사람과 읽는 사람, 배우는 사람과 가르치는 사람. 노드 둘과 링크 둘을 그리고, 링크에는 무엇이(미디엄) 한쪽을 불러오는지 적습니다. 둘을 찾지 못했다면 한쪽만 그리고, 누가 그 건너편에 있어야 하는지 빈 노드로 두세요.
#
# 그린 다음 종이에 세 칸을 채웁니다.
#
# 1. **모자란 쪽**은 어디인가. 무엇을 세어 보고 그렇게 말하나.
# 2. 그쪽의 **빈 곳**은 어디인가. 이미 많은 곳 말고, 하나만 생기면 두 무리가 이어지는 자리.
# 3. 100만 원이 있다면 어느 쪽에 쓰고, **무엇을 보면 그만둘** 것인가.

# %% [markdown] lang="en" part="business"
# ## Now your own business (6 minutes)
#
# Find **two groups that call for each other** in your business: customers and shops, writers and readers, learners and teachers. Draw two nodes and two links, and write on each link what it is (the medium) that brings the other side in. If you cannot find two, draw one, and leave an empty node for whoever ought to stand across from it.
#
# Then fill in three boxes on paper.
#
# 1. Which side is **scarce**? What did you count to say so?
# 2. Where is that side's **gap**? We do not mean where there are many already, but the place where one more would join two groups.
# 3. With a million won, on which side would you spend it, and **what would make you stop**?

# %% lang="ko"
Sketch("my-two-sides", title="서로를 부르는 두 무리")

# %% lang="en"
Sketch("my-two-sides", title="Two groups that call for each other")

# %% [markdown] lang="ko" part="slogan"
# ## 구호 투표: ‘큰 네트워크가 이긴다’ (6분)
#
# 이 구호에 찬성하는지 손을 들어 한 번 투표하고, 아래 자료를 읽고, 다시 투표하세요. 바꾼 사람은 몇째 줄 때문인지 말합니다. 그런 다음 2023년 5월로 돌아가 정하세요. 여러분이 테슬라라면 **경쟁사에 충전소를 열겠습니까?**
#
# | 자료 | 본 것 | 어느 쪽 | 조심할 점 |
# | --- | --- | --- | --- |
# | [포드, 2023년 5월 25일](https://krdo.com/news/2023/05/25/ford-electric-vehicle-owners-to-get-access-to-tesla-supercharger-network-starting-next-year/) | 수퍼차저 {{ford}}기를 쓰고 꽂는 규격도 테슬라의 것(NACS)으로 바꾸기로 | 찬성 | 합류한 것은 규격과 충전소다 |
# | [스텔란티스, 2024년 2월](https://news.yahoo.com/tesla-has-won-the-ev-charging-wars-155726724.html) | 큰 회사 가운데 마지막으로 합류. 랩은 석 달쯤 전에 [그럴 것이라 썼다](https://organicmedialab.com/2023/11/25/network-centric-thinking/) | 찬성 | 북미의 이야기 |
# | [테슬라 인도 대수](../../datasets/tesla-deliveries/README.md) | {{sold_23}} → {{sold_24}} → {{sold_25}}. {{fall_24:.1f}}%, 다시 {{fall_25:.1f}}% 줄었다. 그동안 충전기는 {{plugs_23}}에서 {{plugs_25}}을 넘는 수로 늘었다 | 반대 | [세금 공제의 끝, 정치, 경쟁](https://the-daily-herald.com/business/tesla-slips-behind-byd-after-sales-decline)도 있었다 |
# | [BYD, 2025](https://particle.news/story/byd-overtakes-tesla-as-worlds-top-ev-seller-after-2025-slump-at-tesla) | 순수 전기차 {{byd}}만 대로 테슬라를 앞섰다 | 반대 | 파는 나라가 다르다 |
# | [충전팀, 2024년 4월](https://www.thedailybeast.com/elon-musk-obliterated-tesla-supercharger-team-after-fateful-meeting-report) | ‘차의 일부’라던 충전팀 {{team}}명을 하루에 내보냈다. 그래도 그해 [{{added}}기 넘게](https://www.benzinga.com/25/01/42760189/tesla-says-it-added-11000-superchargers-in-2024) 늘었다 | 둘 다 | 일부는 다시 불렀다 |
# | [아이오나, 2025년 2월](https://smartcitiesdive.com/news/ionna-ev-public-charging-network-expansion/739930) | 여덟 회사가 함께 2030년까지 {{ionna}}기를 짓겠다고 | 반대 | 계획이다 |
#
# **이 교재의 판단.** 큰 네트워크는 북미에서 **꽂는 규격**을 얻었습니다. 랩의 예측은 맞았어요. 그러나 규격을 얻은 것이 차를 더 판 것은 아닙니다. 문을 열면 교차면 효과는 남의 차로도 흘러갑니다. 충전소는 사업이 되지만 ‘우리 차를 살 까닭’으로서는 약해져요. 그래서 이렇게 고치겠습니다. **큰 네트워크는 규격을 얻는다. 이기는지는 건너편을 누가 쥐느냐에 달렸다.** 문을 연 나라에서 테슬라의 몫이, 열지 않은 나라에서보다 더 늘었다는 비교가 나오면 이 판단을 구호 쪽으로 옮기겠습니다.

# %% [markdown] lang="en" part="slogan"
# ## A vote on a slogan: “The big network wins” (6 minutes)
#
# Vote on the slogan by show of hands, read the evidence, then vote again. Those who changed say which row did it. After that, go back to May 2023 and decide: if you were Tesla, **would you open your stations to rivals?**
#
# | Source | What was seen | Which side | Be careful |
# | --- | --- | --- | --- |
# | [Ford, 25 May 2023](https://krdo.com/news/2023/05/25/ford-electric-vehicle-owners-to-get-access-to-tesla-supercharger-network-starting-next-year/) | to use {{ford}} Superchargers, and to change its plug to Tesla's (NACS) | for | what it joined is a plug and stations |
# | [Stellantis, February 2024](https://news.yahoo.com/tesla-has-won-the-ev-charging-wars-155726724.html) | the last large maker to join; some three months before, the lab [had written that it would](https://organicmedialab.com/2023/11/25/network-centric-thinking/) | for | this is North America |
# | [Tesla's deliveries](../../datasets/tesla-deliveries/README.md) | {{sold_23}} → {{sold_24}} → {{sold_25}}: down by {{fall_24:.1f}}%, then by {{fall_25:.1f}}%, while connectors rose from {{plugs_23}} to over {{plugs_25}} | against | [a tax credit ended; politics; competition](https://the-daily-herald.com/business/tesla-slips-behind-byd-after-sales-decline) |
# | [BYD, 2025](https://particle.news/story/byd-overtakes-tesla-as-worlds-top-ev-seller-after-2025-slump-at-tesla) | passed Tesla with {{byd}} million purely electric cars | against | they sell in different countries |
# | [the charging team, April 2024](https://www.thedailybeast.com/elon-musk-obliterated-tesla-supercharger-team-after-fateful-meeting-report) | the {{team}} people of this “part of the car” were dismissed in a day; all the same [over {{added}} connectors](https://www.benzinga.com/25/01/42760189/tesla-says-it-added-11000-superchargers-in-2024) were added that year | both | some were called back |
# | [Ionna, February 2025](https://smartcitiesdive.com/news/ionna-ev-public-charging-network-expansion/739930) | eight makers together mean to build {{ionna}} by 2030 | against | a plan |
#
# **Our judgement.** In North America the big network won **the plug**. The lab's forecast came true. But to win the plug is not to sell more cars. Once the doors are open, the cross-side effect flows to others' cars too. Stations become a business, and a weaker reason to buy *our* car. So we would rather say: **the big network wins the standard; whether it wins depends on who holds the other side.** Should a comparison show that Tesla's share grew more in countries where it opened its stations than where it did not, we will move towards the slogan.

# %% [markdown] lang="ko" part="exit"
# ## 나가는 질문 (4분)
#
# 여러분의 두 무리에서 **빈 곳 하나**는 어디인가요? 그것을 메우면 무엇이 몇 개에서 몇 개로 늘 것이라고 예상하나요? 그리고 어떤 숫자를 보면 “고리가 도는 것이 아니라 그냥 함께 늘었구나” 하고 인정하겠습니까? 세 문장으로 적어 내고 나갑니다.

# %% [markdown] lang="en" part="exit"
# ## A question on the way out (4 minutes)
#
# Between your two groups, where is **the one gap**? If it were filled, what do you expect to rise, from how many to how many? And which number would make you admit that the loop is not turning, that the two merely grew together? Hand in three sentences, then you may go.

# %% [markdown] lang="ko" part="reading"
# ## 더 읽기
#
# - 오가닉미디어랩, [네트워크 중심적 사고](https://organicmedialab.com/2023/11/25/network-centric-thinking/)(2023). 오늘 시험한 주장과 예측이 있는 글입니다.
# - Shanjun Li 외, [The Market for Electric Vehicles](https://doi.org/10.1086/689702)(2017). 양쪽 화살표를 미국 자료로 잰 논문이에요.
# - Katalin Springel, [Network Externality and Subsidy Structure in Two-Sided Markets](https://sites.google.com/site/springelkatalin/research)(2021). 노르웨이에서 어느 쪽 보조금이 나았는지, 언제 뒤집히는지.
# - Felix Schulz, Johannes Rode, [Public charging infrastructure and electric vehicles in Norway](https://econpapers.repec.org/article/eeeenepol/v_3a160_3ay_3a2022_3ai_3ac_3as0301421521005255.htm)(2022). 첫 충전소가 선 곳을 살피는 방법을 배울 수 있습니다.
# - Jean-Charles Rochet, Jean Tirole, [Platform Competition in Two-Sided Markets](https://doi.org/10.1162/154247603322493212)(2003). 양면 시장을 다룬 고전입니다.
#
# 지도가 어떻게 만들어졌는지는 [자료 설명서](../../datasets/corridor/README.md)에 있습니다. 세 곳을 직접 지어 본 다음에 보세요.

# %% [markdown] lang="en" part="reading"
# ## What to read
#
# - Organic Media Lab, [Network-centric thinking](https://organicmedialab.com/2023/11/25/network-centric-thinking/) (2023, in Korean). The claim and the forecast that we tested.
# - Shanjun Li et al., [The Market for Electric Vehicles](https://doi.org/10.1086/689702) (2017). Both arrows measured on American data.
# - Katalin Springel, [Network Externality and Subsidy Structure in Two-Sided Markets](https://sites.google.com/site/springelkatalin/research) (2021). Which subsidy did better in Norway, and when it turns.
# - Felix Schulz, Johannes Rode, [Public charging infrastructure and electric vehicles in Norway](https://econpapers.repec.org/article/eeeenepol/v_3a160_3ay_3a2022_3ai_3ac_3as0301421521005255.htm) (2022). How to look at places that got their first station.
# - Jean-Charles Rochet, Jean Tirole, [Platform Competition in Two-Sided Markets](https://doi.org/10.1162/154247603322493212) (2003). The classic on two-sided markets.
#
# How the map was made is in [the dataset's description](../../datasets/corridor/README.md). Look at it once you have built three stations yourself.
