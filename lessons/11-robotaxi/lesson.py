# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
# ---

# %% [markdown] lang="ko"
# # 11강. 테슬라 4: 로보택시와 유기체
#
# 손님과 차를 짝짓고, 차가 몇 대면 되는지 세고, 그 둘이 서로를 키우거나 붙잡는 고리를 그립니다. 마지막에는 틀리면 틀렸다고 말할 수 있는 예측을 씁니다.
#
# 포스트잇과 펜을 준비하세요. 셀은 위에서부터 **Shift+Enter**로 실행합니다.

# %% [markdown] lang="en"
# # Lesson 11. Tesla IV: robotaxi and the organism
#
# We pair riders with cars, count how few cars would do, and draw the loops by which the two feed or restrain each other. At the end you write a forecast that can be shown to be wrong.
#
# Have sticky notes and pens at hand. Run the cells from the top with **Shift+Enter**.

# %% lang="ko"
from course import use

use("ko")

# %% lang="en"
from course import use

use("en")

# %% [markdown] lang="ko" part="goals plan"
# ## 오늘 할 수 있게 되는 것
#
# - 손님과 차의 **매칭**을 손으로 풀고, 하루의 이동을 모두 태울 **최소 차량 수**를 읽습니다.
# - 차의 수에 따라 기다림과 남는 돈이 어떻게 달라지는지 보고, 어디서부터 시작할지 정합니다.
# - **인과 고리 그림**에 부호를 붙여 강화 고리와 균형 고리를 가리고, 내 사업에서 가장 약한 화살표를 짚습니다.
# - 약속과 날짜를 견주고, 무엇을 보면 틀린 것인지까지 적은 예측을 남깁니다.
#
# | 시간 | 하는 일 |
# | --- | --- |
# | 0–7분 | 여는 사례 |
# | 7–19분 | 줄서기 매칭, 몇 대면 되나 |
# | 19–34분 | 배차판: 가동률과 돈, 어디서 시작할까 |
# | 34–54분 | 고리 벽 |
# | 54–64분 | 내 사업의 고리 |
# | 64–75분 | 구호와 예측, 나가는 질문 |

# %% [markdown] lang="en" part="goals plan"
# ## What you will be able to do
#
# - Solve a **matching** of riders and cars by hand, and read the **minimum fleet** that drives all of a day's trips.
# - See how waiting and money change with the number of cars, and decide where to begin.
# - Put signs on a **causal loop diagram**, tell a reinforcing loop from a balancing loop, and point at the weakest arrow of your own business.
# - Hold promises against dates, and leave a forecast that says what would prove it wrong.
#
# | Minutes | What we do |
# | --- | --- |
# | 0–7 | The case |
# | 7–19 | A matching on foot; how few cars would do |
# | 19–34 | The dispatch grid: busy cars and money; where to begin |
# | 34–54 | The loop wall |
# | 54–64 | The loops of your own business |
# | 64–75 | A slogan and a forecast; a question on the way out |

# %% [markdown] lang="ko" part="hook"
# ## 여는 사례: 잠자는 차가 돈을 번다 (7분)
#
# 2016년 7월 20일, 일론 머스크가 두 번째 ‘마스터 플랜’을 냅니다. 차는 하루의 {{used_low}}–{{used_high}}%만 쓰이니, 앱에서 단추를 눌러 차를 공유 차량에 넣으면 일하는 동안에도, 휴가를 간 동안에도 차가 돈을 벌어 온다는 구상이에요([기사](https://showdecarro.com/index.php/2024/10/12/elon-musk-vem-prometendo-robotaxis-aos-investidores-desde-2016/)). 2017년 4월 20일, 오가닉미디어랩은 수업 안내에서 테슬라를 하나의 유기체로 읽겠다며 네 장면을 들었고, 그 마지막이 이 ‘Tesla Network’였습니다.
#
# 2019년 4월 22일에는 수가 붙습니다. 머스크는 내년에 로보택시가 100만 대를 넘을 것이라고 했고, 늦은 적은 있어도 결국 해낸다고 덧붙였어요([CNBC](https://www.cnbc.com/2019/04/22/elon-musk-says-tesla-robotaxis-will-hit-the-market-next-year.html)). 차 주인이 공급자가 되고 테슬라가 요금의 일부를 갖습니다. 그 몫을 어떤 출처는 [{{share_a}}%](https://matzav.com/elon-musk-says-tesla-will-have-1-million-autonomous-taxis-on-the-road-by-next-year/), 어떤 출처는 [{{share_b}}%](https://www.hotelmarketing.com/articles/tesla-plans-to-launch-driverless-taxi-service-in-2020)라고 적었습니다. 같은 날의 발표인데도요.
#
# 첫 시범 운행은 2025년 6월 22일 텍사스 오스틴에서 시작됐습니다. 그날 몇 대가 있었는지 예측하고 결과를 여세요. 아래 셀은 오늘 쓸 도구를 꺼내 놓을 뿐이니 내용은 몰라도 됩니다.

# %% [markdown] lang="en" part="hook"
# ## The case: cars that earn while you sleep (7 minutes)
#
# On 20 July 2016 Elon Musk published a second master plan. A car is used for only {{used_low}}–{{used_high}}% of the day, it said; press a button in an app, and your car joins a shared fleet and earns while you work or are on holiday ([an account](https://showdecarro.com/index.php/2024/10/12/elon-musk-vem-prometendo-robotaxis-aos-investidores-desde-2016/), in Portuguese). Announcing a class for 20 April 2017, Organic Media Lab promised to read Tesla as one organism in four scenes, and this “Tesla Network” was the last of them.
#
# On 22 April 2019 it got a number. There would be more than a million robotaxis next year, Musk said, and added that he was sometimes late but got it done ([CNBC](https://www.cnbc.com/2019/04/22/elon-musk-says-tesla-robotaxis-will-hit-the-market-next-year.html)). Owners would be the suppliers, and Tesla would keep a share of the fare. One source gives that share as [{{share_a}}%](https://matzav.com/elon-musk-says-tesla-will-have-1-million-autonomous-taxis-on-the-road-by-next-year/), another as [{{share_b}}%](https://www.hotelmarketing.com/articles/tesla-plans-to-launch-driverless-taxi-service-in-2020). Both speak of the same day.
#
# The first pilot began in Austin, Texas, on 22 June 2025. Predict how many cars there were, then open the result. The next cell merely lays out today's tools; never mind what is in it.

# %%
from pandas import DataFrame

from course import DispatchGrid, LoopBoard, Predict, Sketch, load
from course.network import loops
from course.plots import bars
from course.simulate import minimum_fleet

trips = load("city-trips")
grid = DispatchGrid("dispatch")


def promised_and_counted(*names):
    promised = load("robotaxi-promises", "promises").groupby("dated")["number"].min()
    counted = load("robotaxi-promises", "counts").groupby("event")["high"].max()
    said = promised[["2019-04-22", "2025-05-20"]]
    cars = [*said, counted["launch"], counted["end-of-2025"]]
    return DataFrame({"what": names, "cars": cars})


def left_of_a_day(*names):
    profit = grid.compare("town", [4, 20, 48])["profit"].round()
    return DataFrame({"fleet": names, "left": profit})


def signs_multiplied(diagram):
    drawing = load("causal-loops", diagram)
    longest = max(loops(drawing), key=lambda loop: len(loop.links))
    signs = [drawing.link(each).extra["sign"] for each in longest.links]
    return " × ".join(f"({sign}1)" for sign in signs) + f" = {(-1) ** signs.count('-'):+d}"


# %% [markdown] lang="ko"
# ### 예측 1. 첫날의 로보택시

# %% [markdown] lang="en"
# ### Prediction 1. Robotaxis on the first day

# %% lang="ko"
first_day = Predict(
    "first-day",
    "2025년 6월 22일, 오스틴에서 시작한 첫날의 테슬라 로보택시는 몇 대였을까요?",
    choices=["100만 대 넘게", "10만 대쯤", "1,000대쯤", "10대 남짓"],
)
first_day

# %% lang="en"
first_day = Predict(
    "first-day",
    "How many Tesla robotaxis were there in Austin on the first day, 22 June 2025?",
    choices=["Over a million", "About 100,000", "About 1,000", "About ten or a little more"],
)
first_day

# %% lang="ko"
first_day.reveal(
    lambda: bars(
        promised_and_counted(
            "2019년에 말한 2020년 말",
            "2025년 5월에 말한 6월",
            "첫날, 가장 많이 센 출처",
            "2025년 말, 가장 많이 센 출처",
        ),
        "what",
        "cars",
        title="말한 차와 오스틴에서 센 차",
    )
)

# %% lang="en"
first_day.reveal(
    lambda: bars(
        promised_and_counted(
            "said in 2019, for the end of 2020",
            "said in May 2025, for June",
            "first day, the highest count",
            "end of 2025, the highest count",
        ),
        "what",
        "cars",
        title="Cars announced, and cars counted in Austin",
    )
)

# %% [markdown] lang="ko"
# <details><summary>결과를 본 다음 펼치세요: 세 출처, 세 숫자</summary>
#
# 첫날의 차는 출처마다 다릅니다. [10대쯤](https://teslaglobal.beehiiv.com/p/tesla-global-news-32-407b), [12대](https://evxl.co/nn/2025/06/23/tesla-robotaxi-pilot-launches-in-austin), [10–20대](https://teslanewsdaily.com/teslas-fast-tracked-austin-robotaxi-rollout-surprises-analysts-defies-its-own-launch-history). 조수석에는 회사의 감시자가 앉았고, 차는 정해진 구역 안에서만 다녔습니다.
#
# 2019년의 ‘100만 대’도 출처에 따라 뜻이 달라요. 손님을 태우고 다니는 차라는 곳도 있고, 그럴 기능을 갖춘 차라는 곳도 있습니다. 예측을 쓸 때 **무엇을 한 대로 셀지**부터 적어야 하는 까닭입니다. 오늘의 약속과 출처는 모두 [자료 설명서](../../datasets/robotaxi-promises/README.md)에 있습니다.
#
# 사람들은 왜 100만 대를 믿었을까요? 노는 차가 이미 많다는 말은 사실입니다. 그런데 차가 많다는 것과 **손님 곁에 차가 있다는 것**은 다른 일이에요. 거기서 시작합니다.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen the result: three sources, three numbers</summary>
#
# The sources differ on the first day: [about 10](https://teslaglobal.beehiiv.com/p/tesla-global-news-32-407b), [12](https://evxl.co/nn/2025/06/23/tesla-robotaxi-pilot-launches-in-austin), [10 to 20](https://teslanewsdaily.com/teslas-fast-tracked-austin-robotaxi-rollout-surprises-analysts-defies-its-own-launch-history). A monitor of the company sat in the passenger seat, and the cars kept within a set zone.
#
# The “million” of 2019 means different things too: in some sources cars that carry riders, in others cars able to. So a forecast has to begin by saying **what is counted as one**. All of today's promises and sources are in [the dataset's description](../../datasets/robotaxi-promises/README.md).
#
# Why did people believe in a million? That many cars stand idle is true. But many cars are one thing, and **a car near the rider** is another. That is where we begin.
#
# </details>

# %% [markdown] lang="ko"
# ## 몇 대면 되나 (12분)
#
# **줄서기(5분).** 네 사람이 앞에 나와 한 줄로 섭니다. 바닥에 눈금을 그리고 차 둘은 0과 5에, 손님 민지는 −2에, 준호는 1에 서세요. 한 칸이 1 km입니다. 누가 누구를 태울까요?
#
# - **가까운 짝부터:** 준호와 0에 선 차가 {{near_b}} km로 가장 가깝습니다. 남은 민지에게는 5에 선 차가 옵니다. ${{near_b}} + {{near_a}} = {{near}}$ km.
# - **다 같이 보고:** 민지에게 0의 차, 준호에게 5의 차. ${{best_a}} + {{best_b}} = {{best}}$ km.
#
# 한 사람에게 가장 좋은 짝이 모두에게 가장 좋은 짝은 아니에요. 손님과 차를 두 무리로 놓고 하나씩 짝짓는 이 문제를 **매칭**이라고 하고, 두 무리 사이에만 링크가 있는 이런 그림을 이분 그래프라고 합니다.
#
# **하루를 통째로 알면(7분).** 이번에는 짝이 ‘이동과 이동’입니다. 한 손님을 내려 주고 다음 손님에게 제때 갈 수 있으면 두 이동을 이어요. 이어진 줄 하나가 차 한 대입니다. 어떤 이동 뒤에도 붙지 못한 이동의 수가 곧 차의 수이니, 잘 이을수록 차가 줄어듭니다. 이렇게 구한 가장 적은 차가 **최소 차량 수**예요([Vazifeh 외 2018](https://doi.org/10.1038/s41586-018-0095-1)).
#
# 우리 도시는 지어냈습니다. 가로세로 12 km, 하루에 이동이 {{trips}}건, 한 건은 평균 {{ride}}분입니다. 하루 평균으로 치면 손님을 태운 차는
#
# $$ {{trips}} \times {{ride}} \div 1440 \approx {{busy}} $$
#
# {{busy}}대예요. 절반은 아침과 저녁에 몰려서 출발합니다.
#
# ### 예측 2. 가장 적은 차
#
# 누가 언제 어디서 탈지 **모두 미리 안다면**, {{trips}}건을 한 건도 늦지 않게 태우는 데 차가 적어도 몇 대 필요할까요? 시속은 25 km입니다.

# %% [markdown] lang="en"
# ## How few cars would do (12 minutes)
#
# **On foot (5 minutes).** Four people come to the front and stand in a line. Mark a scale on the floor: two cars at 0 and 5, rider Minji at −2, rider Junho at 1. A step is 1 km. Who picks up whom?
#
# - **Nearest first:** Junho and the car at 0 are nearest, {{near_b}} km. Minji is left with the car at 5. ${{near_b}} + {{near_a}} = {{near}}$ km.
# - **All at once:** the car at 0 for Minji, the car at 5 for Junho. ${{best_a}} + {{best_b}} = {{best}}$ km.
#
# The best pair for one is not always the best for all. Setting riders and cars apart in two groups and pairing them one by one is called **matching**; a graph with links only between two groups is a bipartite graph.
#
# **If the whole day were known (7 minutes).** Now we pair trips with trips. Where a car can set one rider down and reach the next in time, join the two trips. Every chain is one car. As many cars are needed as there are trips that follow no other, so the better they are joined, the fewer the cars. The fewest that can be had this way are the **minimum fleet** ([Vazifeh et al. 2018](https://doi.org/10.1038/s41586-018-0095-1)).
#
# Our town is invented: 12 km by 12 km, {{trips}} trips a day, {{ride}} minutes each on average. Averaged over the day, the cars that carry a rider are
#
# $$ {{trips}} \times {{ride}} \div 1440 \approx {{busy}} $$
#
# That makes {{busy}} cars. Half of the trips start in the morning and the evening rush.
#
# ### Prediction 2. The fewest cars
#
# Suppose it is **known beforehand** who travels when and where. How many cars does it take, at the least, to drive all {{trips}} trips without being late once? They go at 25 km/h.

# %% lang="ko"
fewest = Predict("fewest", "800건을 모두 제때 태우는 가장 적은 차는 몇 대일까요?", number=(6, 400, "대"))
fewest

# %% lang="en"
fewest = Predict(
    "fewest", "How many cars, at the least, drive all 800 trips on time?", number=(6, 400, "cars")
)
fewest

# %%
fewest.reveal(lambda: minimum_fleet(trips, kmh=25)["car"].nunique())

# %% [markdown] lang="ko"
# <details><summary>결과를 본 다음 펼치세요: 평균은 아침 여덟 시를 모른다</summary>
#
# 이동 {{trips}}건 가운데 {{followed}}건이 다른 이동 뒤에 붙습니다. ${{trips}} - {{followed}} = {{fleet}}$, 그래서 {{fleet}}대예요.
#
# | 세는 법 | 차(대) |
# | --- | --- |
# | 하루 평균으로 손님을 태운 차 | {{busy}} |
# | 가장 붐비는 순간에 손님을 태운 차 | {{peak}} |
# | 미리 다 알 때의 최소 차량 수 | {{fleet}} |
# | 낮 11시부터 16시까지만 따질 때 | {{noon}} |
#
# {{used_low}}%만 쓰이는 차를 온종일 굴리면 $100 \div {{used_low}} = {{naive}}$, 스무 대가 할 일을 한 대가 할 것 같습니다. 하지만 이동은 고르게 오지 않아요. 아침에 {{fleet}}대가 있어야 하면, 낮에는 {{noon_idle}}대가 섭니다. 앞일을 다 아는 가장 좋은 배차에서도 차는 하루의 {{fleet_share}}%에만 손님을 태웠어요. 노는 차는 **아무도 안 탈 때** 놉니다.
#
# 뉴욕 택시의 실제 기록으로 계산한 연구가 있습니다. 이동을 이렇게 이으면 택시를 얼마나 줄일 수 있을까요? [논문](https://doi.org/10.1038/s41586-018-0095-1)의 요약은 부르는 대로 배차할 때 {{fewer_live}}%, [연구실의 소개](https://senseable.mit.edu/MinimumFleet/)는 {{fewer_best}}%라고 적었습니다. 어느 쪽이든 스무 대가 한 대로 줄어드는 것과는 거리가 멀어요.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen the result: an average does not know eight in the morning</summary>
#
# Of {{trips}} trips, {{followed}} can follow another. ${{trips}} - {{followed}} = {{fleet}}$, hence {{fleet}} cars.
#
# | How it is counted | Cars |
# | --- | --- |
# | with a rider, averaged over the day | {{busy}} |
# | with a rider at the busiest moment | {{peak}} |
# | the minimum fleet, all known beforehand | {{fleet}} |
# | the same for 11:00 to 16:00 only | {{noon}} |
#
# Keep a car that is used {{used_low}}% of the day going all day, and $100 \div {{used_low}} = {{naive}}$: one car would seem to do the work of twenty. But trips do not come evenly. If {{fleet}} cars are needed in the morning, {{noon_idle}} of them stand still at noon. Even the best dispatch there is, knowing everything, had a rider in its cars for {{fleet_share}}% of the day. Idle cars are idle **when nobody wants to go anywhere**.
#
# The same was worked out for the real taxi trips of New York. By how much could such chains shrink the fleet? The summary of the [paper](https://doi.org/10.1038/s41586-018-0095-1) says {{fewer_live}}% when cars are sent as calls come in; the [pages of the authors' lab](https://senseable.mit.edu/MinimumFleet/) say {{fewer_best}}%. Either is a long way from twenty cars becoming one.
#
# </details>

# %% [markdown] lang="ko"
# ## 배차판: 바쁜 차와 남는 돈 (15분)
#
# 이제 앞일을 모릅니다. 1분마다 기다리는 손님과 빈 차를 가까운 짝부터 잇고, {{patience}}분을 기다린 손님은 떠나요. 돈은 지어냅니다. 손님을 태우고 1 km를 가면 1,000원을 받고, 빈 차든 아니든 1 km에 300원이 들며, 차 한 대에 하루 40,000원이 듭니다.
#
# ### 예측 3. 돈이 가장 많이 남는 차의 수
#
# 차를 4대, 20대, 48대 굴립니다. 4대라면 차가 쉴 틈이 없고, 48대라면 거의 모든 손님을 태웁니다. 하루 뒤에 회사에 돈이 가장 많이 남는 것은 어느 쪽일까요?

# %% [markdown] lang="en"
# ## The dispatch grid: busy cars and money (15 minutes)
#
# From now on nobody knows what comes. Every minute waiting riders and free cars are paired, nearest first, and a rider who has waited {{patience}} minutes leaves. Money is invented: a kilometre with a rider earns 1,000 won; a kilometre, empty or not, costs 300; a car costs 40,000 a day.
#
# ### Prediction 3. The fleet that leaves most
#
# Run 4, 20 or 48 cars. With 4 a car never rests; with 48 almost every rider is served. Which leaves the company most at the end of the day?

# %% lang="ko"
most_left = Predict(
    "most-left",
    "하루 뒤에 돈이 가장 많이 남는 것은?",
    choices=["4대: 차가 쉬지 않는다", "20대: 그 사이", "48대: 거의 모두 태운다"],
)
most_left

# %% lang="en"
most_left = Predict(
    "most-left",
    "Which leaves most at the end of the day?",
    choices=["4 cars: they never rest", "20 cars: in between", "48 cars: almost everybody is served"],
)
most_left

# %% lang="ko"
most_left.reveal(
    lambda: bars(
        left_of_a_day("4대", "20대", "48대"),
        "fleet",
        "left",
        title="하루에 남는 돈(천 원, 지어낸 요금과 비용)",
    )
)

# %% lang="en"
most_left.reveal(
    lambda: bars(
        left_of_a_day("4 cars", "20 cars", "48 cars"),
        "fleet",
        "left",
        title="Left after a day (thousand won, invented fares and costs)",
    )
)

# %% [markdown] lang="ko" part="misconception"
# <details><summary>결과를 본 다음 펼치세요: 가동률이 높으면 돈을 번다?</summary>
#
# 차가 손님을 태운 시간의 비율을 **가동률**이라고 합니다. 가동률만 보면 4대가 으뜸이에요.
#
# | 차 | 손님을 태운 시간 | 태운 손님 | 평균 기다림(분) | 하루에 남는 돈(천 원) |
# | --- | --- | --- | --- | --- |
# | 4대 | {{use_4}}% | {{served_4}}% | {{wait_4}} | {{profit_4}} |
# | 20대 | {{use_20}}% | {{served_20}}% | {{wait_20}} | {{profit_20}} |
# | 48대 | {{use_48}}% | {{served_48}}% | {{wait_48}} | {{profit_48}} |
#
# 4대는 바쁘지만 손님의 절반도 못 태웁니다. 달린 거리 가운데 빈 차였던 비율도 {{empty_4}}%로 가장 커요. 차가 적으면 빈 차가 늘 멀리 있으니까요(20대는 {{empty_20}}%, 48대는 {{empty_48}}%). 48대는 모두 태우지만 차값이 더 듭니다. 남는 돈은 **태운 거리, 빈 거리, 차의 수** 셋이 함께 정합니다.
#
# 천 원을 1로 세면 손으로도 짚어 볼 수 있어요. 한 건은 평균 {{km}} km입니다. 달린 거리의 30%가 빈 차라면 한 건에 ${{km}} \div 0.7 = {{driven}}$ km를 달리니, 남는 돈은 ${{km}} - 0.3 \times {{driven}} = {{left}}$입니다. 차값을 벌려면 하루에 $40 \div {{left}} = {{even}}$번은 태워야 하고, 하루 {{trips}}건을 그렇게 나누면 ${{trips}} \div {{even}} = {{even_cars}}$대쯤에서 남는 돈이 사라져요. 48대의 막대가 짧은 까닭입니다.
#
# 누구의 돈인지도 물어야 해요. 차 한 대의 몫은 4대일 때 {{each_4}}원, 20대일 때 {{each_20}}원입니다. 차 주인은 차가 적기를 바라고, 손님은 많기를 바라고, 회사는 그 사이를 바랍니다. 그리고 20대일 때 기다리다 떠난 {{gone_20}}명은 이 표에 비용으로 적히지 않았어요. 그들이 내일도 부를까요? 이 물음이 고리로 이어집니다.
#
# </details>

# %% [markdown] lang="en" part="misconception"
# <details><summary>Unfold once you have seen the result: busy cars make money?</summary>
#
# The share of its time that a car has a rider is its **utilisation**. By that alone, 4 cars win.
#
# | Fleet | Time with a rider | Riders served | Average wait, minutes | Left a day, thousand won |
# | --- | --- | --- | --- | --- |
# | 4 cars | {{use_4}}% | {{served_4}}% | {{wait_4}} | {{profit_4}} |
# | 20 cars | {{use_20}}% | {{served_20}}% | {{wait_20}} | {{profit_20}} |
# | 48 cars | {{use_48}}% | {{served_48}}% | {{wait_48}} | {{profit_48}} |
#
# Four cars are busy and serve fewer than half of the riders. Of their kilometres {{empty_4}}% are empty, the largest part of the three, since with few cars the free one is always far off ({{empty_20}}% with 20, {{empty_48}}% with 48). Forty-eight serve everybody and cost more. What is left depends on three things together: **kilometres with a rider, kilometres without, and the number of cars**.
#
# Count thousands of won and you can check it by hand. A trip is {{km}} km on average. If 30% of the kilometres are empty, a car drives ${{km}} \div 0.7 = {{driven}}$ km for it, and ${{km}} - 0.3 \times {{driven}} = {{left}}$ are left. To earn what it costs, a car needs $40 \div {{left}} = {{even}}$ riders a day. Shared out like that, the {{trips}} trips leave nothing from about ${{trips}} \div {{even}} = {{even_cars}}$ cars up. That is why the bar of 48 is short.
#
# Ask also whose money it is. A single car's part is {{each_4}} won with 4 cars and {{each_20}} with 20. Owners would like few cars, riders many, the company something in between. And the {{gone_20}} riders who gave up with 20 cars stand nowhere in this table as a cost. Will they call again tomorrow? That question leads to loops.
#
# </details>

# %% [markdown] lang="ko"
# ### 예측 4. 열 대를 어디에 풀까
#
# 이번에는 차가 {{few}}대뿐입니다. 도시 전체에 풀면 손님의 {{gone_10}}%가 떠나고, 탄 사람은 평균 {{wait_10}}분을 기다려요. 같은 열 대를 **도심에만**, 곧 출발과 도착이 모두 가운데 4 km × 4 km 안인 {{centre_trips}}건에만 쓰면 평균 몇 분을 기다릴까요?

# %% [markdown] lang="en"
# ### Prediction 4. Where to set ten cars free
#
# Now there are only {{few}} cars. Over the whole town {{gone_10}}% of the riders leave, and those who get a car wait {{wait_10}} minutes on average. Use the same ten **in the centre only**, for the {{centre_trips}} trips that start and end within the middle 4 km by 4 km. How long is the average wait?

# %% lang="ko"
shorter = Predict("shorter", "열 대를 도심에만 풀면 평균 몇 분을 기다릴까요?", number=(0, 15, "분"))
shorter

# %% lang="en"
shorter = Predict(
    "shorter", "With ten cars in the centre only, how long is the average wait?", number=(0, 15, "minutes")
)
shorter

# %%
shorter.reveal(lambda: round(float(grid.compare("centre", [10])["wait"].iloc[0]), 1))

# %% [markdown] lang="ko"
# 결과를 보았으면 아래에서 배차판이 열립니다. 짝과 함께 차례로 해 봅니다.
#
# 1. 10대로 **도시 전체**와 **도심만**을 오갑니다. 기다림이 왜 이렇게 다르죠? 남는 돈은 왜 반대로 움직이나요?
# 2. 48대, 아침 8시로 두고 **움직이기**를 누릅니다. 손님을 내린 차는 어디에 모이나요? 낮 1시에는 몇 대가 서 있나요?
# 3. 차를 4대에서 80대까지 올립니다. 기다림이 눈에 띄게 줄지 않는 것은 몇 대부터인가요?
# 4. 여러분이 책임자라면 **어디서 몇 대로 시작**할지 정하고, 무엇이 몇이 되면 다음 구역을 열지 한 줄로 적으세요.

# %% [markdown] lang="en"
# The dispatch grid below opens with your prediction. With your partner, take these in turn.
#
# 1. With 10 cars, go back and forth between **the whole town** and **the centre only**. Why does waiting differ so much? Why does the money go the other way?
# 2. Set 48 cars and 8 in the morning, and press **Play**. Where do the cars end up? How many stand still at 1 in the afternoon?
# 3. Raise the cars from 4 to 80. From how many on does waiting hardly shrink?
# 4. If it were yours to decide: **where and with how many** would you begin? Write one line on what must reach which number before you open the next zone.

# %%
shorter.opens(grid)

# %% [markdown] lang="ko"
# <details><summary>다 해 본 다음 펼치세요: 성긴 시장의 기다림</summary>
#
# 넓이 $A$에 빈 차 $n$대가 아무렇게나 흩어져 있으면, 가장 가까운 차까지는 평균 $\frac{1}{2}\sqrt{A/n}$입니다([Clark와 Evans 1954](https://doi.org/10.2307/1931034)). 열 대가 모두 비어 있다면
#
# - 도시 전체: $\frac{1}{2}\sqrt{144 \div {{few}}} = {{far_town}}$ km, 시속 25 km로 {{min_town}}분
# - 도심만: $\frac{1}{2}\sqrt{16 \div {{few}}} = {{far_centre}}$ km, {{min_centre}}분
#
# 실제로 기다린 시간은 {{wait_10}}분과 {{wait_centre}}분이었어요. 도시 전체에서는 빈 차가 열 대보다 훨씬 적어서 식보다 오래 걸립니다. 차를 두 배로 늘려도 거리는 반이 되지 않고, 넓이를 9분의 1로 줄이면 거리는 3분의 1이 됩니다. **작게 시작하면 적은 차로도 가까워져요.** 오스틴도 정해진 구역에서 시작했습니다.
#
# 대신 도심만으로는 하루에 {{lost_centre}}원을 잃습니다. 손님이 적어 차가 놀기 때문이에요. 작은 구역은 돈을 버는 곳이 되기 전에 **기다림이 짧다는 것을 알리는 곳**입니다. 2강의 1인상점도 발굴자 바로 곁에서 시작했습니다.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold when you are through: waiting in a thin market</summary>
#
# Scatter $n$ free cars over an area $A$ at random, and the nearest one is $\frac{1}{2}\sqrt{A/n}$ away on average ([Clark & Evans 1954](https://doi.org/10.2307/1931034)). With all ten free that makes
#
# - in the whole town: $\frac{1}{2}\sqrt{144 \div {{few}}} = {{far_town}}$ km, or {{min_town}} minutes at 25 km/h
# - in the centre only: $\frac{1}{2}\sqrt{16 \div {{few}}} = {{far_centre}}$ km, or {{min_centre}} minutes
#
# Riders really waited {{wait_10}} and {{wait_centre}} minutes. In the whole town far fewer than ten cars are free, so it takes longer than the formula says. Twice the cars do not halve the distance; a ninth of the area makes it a third. **Begin small, and few cars are near.** Austin, too, began with a set zone.
#
# In return the centre alone loses {{lost_centre}} won a day: riders are few and cars stand still. Before a small zone earns, it is the place that **lets people find out how short the wait is**. The one-person store (1인상점) of lesson 2 also began right beside its discoverer.
#
# </details>

# %% [markdown] lang="ko"
# ## 고리 벽 (20분)
#
# 차가 많으면 손님이 덜 기다리고, 덜 기다리면 더 타고, 더 타면 차 한 대가 더 벌고, 더 벌면 차가 늘어납니다. 한편 차가 늘면 손님을 나눠 갖게 됩니다. 이렇게 **서로의 원인이 되는 것들**을 그린 것이 인과 고리 그림이에요.
#
# **부호 붙이기.** 다른 것은 그대로라고 치고 앞의 것만 늘려 봅니다. 뒤의 것도 늘면 +, 줄면 −예요. 좋고 나쁨과는 상관없습니다. ‘기다림 → 타는 사람’은 기다림이 늘면 타는 사람이 주니까 −입니다.
#
# **고리의 이름.** 고리를 한 바퀴 돌며 부호를 곱합니다. 곱이 +이면 처음의 변화가 커져서 돌아오는 **강화 고리**, −이면 거꾸로 돌아와 붙잡는 **균형 고리**예요([MIT 강의 원고](https://ctl.mit.edu/sites/ctl.mit.edu/files/W1_L2_S4-en.txt)). 강화 고리라고 다 선순환은 아닙니다. 줄어들 때도 저절로 더 줄어들거든요.
#
# ### 예측 5. 이 고리는 무엇일까
#
# 달리는 차 → 기다리는 시간 → 타는 사람 → 차 한 대의 수입 → 달리는 차. 짝과 네 화살표의 부호를 정한 다음 고르세요.

# %% [markdown] lang="en"
# ## The loop wall (20 minutes)
#
# With more cars riders wait less; waiting less, more of them ride; with more riders a car earns more; and when cars earn more, there will be more cars. On the other hand, more cars share the riders out. A drawing of **things that cause one another** is a causal loop diagram.
#
# **Signs.** Raise the first thing only, all else unchanged. If the second rises too, the sign is +; if it falls, −. Good and bad have nothing to do with it. “Waiting → riders” is −: with more waiting there are fewer riders.
#
# **The name of a loop.** Go round once and multiply the signs. If the product is +, a change comes back larger: a **reinforcing loop**. If it is −, it comes back turned round and holds: a **balancing loop** ([notes of an MIT lecture](https://ctl.mit.edu/sites/ctl.mit.edu/files/W1_L2_S4-en.txt)). A reinforcing loop is not always a blessing, for it makes a decline steeper as well.
#
# ### Prediction 5. What is this loop?
#
# Cars on the road → waiting time → riders → income of a car → cars on the road. Settle the four signs with your partner, then choose.

# %% lang="ko"
turn = Predict(
    "turn",
    "달리는 차에서 출발해 달리는 차로 돌아오는 이 고리는?",
    choices=["균형 고리: −가 있으니 붙잡는다", "강화 고리: 변화가 커져서 돌아온다", "부호만으로는 모른다"],
)
turn

# %% lang="en"
turn = Predict(
    "turn",
    "The loop from cars on the road back to cars on the road is …",
    choices=[
        "balancing: it has a minus, so it holds",
        "reinforcing: a change comes back larger",
        "signs alone do not tell",
    ],
)
turn

# %%
turn.reveal(lambda: signs_multiplied("robotaxi"))

# %% [markdown] lang="ko"
# **벽에서(10분).** 넷이 한 모둠입니다. 포스트잇에 노드를 적어 벽에 붙이고 화살표를 그은 다음, 부호는 **아래 고리판에서** 돌려 확인하세요. 모두 ‘차와 타는 사람’을 먼저 하고, 남은 셋 가운데 하나를 골라 합니다. 부호를 다 붙였으면 ‘이 교재의 부호와 견주기’를 켜고, ‘가장 약한 화살표로 골라요’로 바꾸어 하나를 누르세요.
#
# 1. 차와 타는 사람: 고리가 셋입니다. 어느 것이 키우고 어느 것이 붙잡나요?

# %% [markdown] lang="en"
# **At the wall (10 minutes).** Work in fours. Write the nodes on sticky notes, put them up, draw the arrows, and check the signs by turning them **on the board below**. Everybody begins with cars and riders, then takes one of the other three. When all signs are there, switch on “Compare with the course's signs”; then change over to “picks it as the weakest” and press one arrow.
#
# 1. Cars and riders: there are three loops. Which ones drive, and which ones hold back?

# %%
LoopBoard("loops-robotaxi", "robotaxi")

# %% [markdown] lang="ko"
# 2. 헛걸음: 빈 차가 모자라면 먼 손님에게 가야 하고, 그동안 차는 더 오래 묶입니다. 배차판에서 4대일 때 빈 차로 달린 비율이 가장 컸던 까닭이에요.

# %% [markdown] lang="en"
# 2. The wild goose chase: when free cars run short they are sent to riders far away, and are tied up longer for it. This is why 4 cars had the largest part of empty kilometres on the grid.

# %%
LoopBoard("loops-chase", "chase")

# %% [markdown] lang="ko"
# 3. 가치 선순환: 오가닉미디어랩은 적게 일하면서 많이 기여하고, 고객이 일을 나누어 해 주어 가치가 되돌아오는 구조에 공을 들였다고 [썼습니다](https://organicmedialab.com/2019/03/25/from-organic-marketing-to-commerce-the-beginning/). 글과 책과 학교로 그려 보았어요. 숫자는 지어냈습니다.

# %% [markdown] lang="en"
# 3. The virtuous circle: Organic Media Lab [wrote](https://organicmedialab.com/2019/03/25/from-organic-marketing-to-commerce-the-beginning/) (in Korean) that it had built itself to work little and contribute much, with customers doing part of the work and value coming back. Here it is, drawn with posts, books and a school. The numbers are invented.

# %%
LoopBoard("loops-circle", "circle")

# %% [markdown] lang="ko"
# 4. 유기체로서의 테슬라: 랩은 나중에 테슬라를 세 변수(가치, 비용, 규모)와 네 작용(네트워크 효과, 바이럴 성장, 무한 규모의 경제, 시장의 확장)으로 [설명합니다](https://organicmedialab.com/2023/02/14/tesla-as-infinite-scale-network/). 어느 화살표가 어느 작용인지는 우리가 풀었어요.

# %% [markdown] lang="en"
# 4. Tesla as one organism: later the lab [explained](https://organicmedialab.com/2023/02/14/tesla-as-infinite-scale-network/) Tesla (in Korean) by three variables, value, cost and scale, and four effects: network effects, viral growth, economies of infinite scale, and market expansion. Which arrow is which effect is our reading.

# %%
LoopBoard("loops-organism", "organism")

# %% [markdown] lang="ko"
# <details><summary>부호를 다 붙인 다음 펼치세요: 네 그림 읽기(5분)</summary>
#
# **차와 타는 사람.** 큰 고리는 −가 둘이라 $(-1) \times (-1) \times (+1) \times (+1) = +1$, 강화예요. −가 있다고 균형인 것은 아닙니다. **짝수인지 홀수인지**를 세세요. ‘차 → 수입 → 차’는 −가 하나라 균형입니다. 차가 늘수록 한 대의 수입이 줄어 더 늘지 못해요. ‘기다림 ⇄ 타는 사람’도 균형이에요. 손님이 몰리면 오래 기다리게 되고, 그래서 손님이 줄어듭니다.
#
# **헛걸음.** ‘빈 차 → 거리 → 묶이는 시간 → 빈 차’는 −가 둘인 강화 고리입니다. 여기서는 나쁜 쪽으로 돌아요. 빈 차가 조금 모자라면 저절로 더 모자라게 됩니다. 손님이 먼 차를 보고 부르기를 그만두는 균형 고리가 이것을 멈춥니다. 요금을 올려 미리 멈추는 길도 있다는 것을 우버의 자료로 보인 [연구](https://papers.ssrn.com/sol3/papers.cfm?abstract_id=2890666)가 있어요.
#
# **가치 선순환.** 한 바퀴의 이득은 ${{per_post}} \times {{per_reader}} \times {{per_book}} \times {{per_class}} = {{gain}}$입니다. 1보다 작으니 저절로 돌지는 않지만, 글 하나를 쓰면 돌아온 것까지 $1 \div (1 - {{gain}}) = {{comes_to}}$편어치가 돼요. ‘적게 일하고 많이’를 숫자로 옮기면 이 {{comes_to}}배예요. 책을 산 사람이 수업에 오는 비율을 {{per_book}}에서 {{better}}로만 올려도 {{better_gain}}, 스스로 도는 고리가 됩니다. 그러나 수업이 글 쓸 시간을 먹는 균형 고리가 함께 있어요.
#
# **유기체.** 두 고리가 모두 강화입니다. 그래서 이 그림은 자라기만 해요. 8강과 9강에서 본 것들, 곧 경쟁사도 쓰게 된 충전기, 줄어든 차 인도량, 늦어진 자율주행을 떠올리고 **빠진 균형 고리**를 하나 그려 넣으세요. 자라기만 하는 그림을 보면 빠진 것을 묻는 것, 그것이 오늘의 습관입니다.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold when all signs are there: reading the four drawings (5 minutes)</summary>
#
# **Cars and riders.** The large loop has two minus signs: $(-1) \times (-1) \times (+1) \times (+1) = +1$, reinforcing. A minus alone does not make a loop balancing; count whether their number is **even or odd**. “Cars → income → cars” has one, so it balances: the more cars, the less each earns, and their number stops growing. “Waiting ⇄ riders” balances too: a crowd of riders means long waits, and long waits thin the crowd.
#
# **The wild goose chase.** “Free cars → kilometres → time tied up → free cars” has two minus signs and is reinforcing, here for the worse: once free cars run a little short, they run shorter by themselves. The balancing loop, in which riders see how far the car is and stop calling, ends it. That a higher price can end it sooner has been [shown](https://papers.ssrn.com/sol3/papers.cfm?abstract_id=2890666) with data from Uber.
#
# **The virtuous circle.** Its gain a turn is ${{per_post}} \times {{per_reader}} \times {{per_book}} \times {{per_class}} = {{gain}}$. Being below 1, it does not run by itself; but write one post, and with all that returns it comes to $1 \div (1 - {{gain}}) = {{comes_to}}$ posts' worth. “Little work, much contributed”, put into a number, is this factor of {{comes_to}}. Raise the share of book buyers who come to class from {{per_book}} to {{better}} and the gain is {{better_gain}}: the circle runs by itself. Beside it, though, is a balancing loop in which classes eat the time to write.
#
# **The organism.** Both loops are reinforcing, so this drawing can only grow. Think back to lessons 8 and 9, to chargers that rivals now use, deliveries that fell, self-driving that came late, and draw in one **balancing loop that is missing**. When a drawing can only grow, ask what it leaves out. That is today's habit.
#
# </details>

# %% [markdown] lang="ko" part="business"
# ## 이제 여러분의 사업 (10분)
#
# 3강부터 그려 온 `my-network`를 불러옵니다. 노드 이름을 **양으로 읽으세요.** ‘단골’은 ‘단골의 수’, ‘책방’은 ‘책방에서 일어나는 구매’예요. 되돌아오는 링크가 없거나, 나를 붙잡는 것이 그림에 없으면 지금 그려 넣습니다. 대기 줄, 내 시간, 재고, 지친 단골 같은 것들이에요.

# %% [markdown] lang="en" part="business"
# ## Now your own business (10 minutes)
#
# Here comes `my-network`, which you have been drawing since lesson 3. Read its nodes **as quantities**: “regulars” is how many there are, “bookshop” how much is bought there. If no link comes back, or nothing in the drawing holds you back, draw it in now: a queue, your own hours, stock, regulars who have grown tired.

# %% lang="ko"
mine = Sketch("my-network", carry="03-draw-the-mvn", title="내 사업의 네트워크")
mine

# %% lang="en"
mine = Sketch("my-network", carry="03-draw-the-mvn", title="The network of my business")
mine

# %% [markdown] lang="ko"
# 그림을 고쳤으면 아래 셀을 실행하세요. 고리판이 **그림 그대로** 열립니다. 화살표마다 부호를 돌리고, 강화 고리와 균형 고리를 하나씩 찾은 다음, 가장 약한 화살표를 골라 까닭을 적습니다. 약하다는 것은 **끊기기 쉬운데 여러 고리가 지나간다**는 뜻이에요. 고리판은 그 화살표가 끊기면 고리 몇 개가 멈추는지 알려 줍니다.

# %% [markdown] lang="en"
# Once it is mended, run the next cell: the loop board opens **with your drawing**. Turn the sign of every arrow, find a reinforcing and a balancing loop, then pick the weakest arrow and say why. Weak means **easily broken, and many loops run through it**; the board tells how many stop if it breaks.

# %%
LoopBoard("my-loops", mine)

# %% [markdown] lang="ko" part="slogan"
# ## 구호와 예측: ‘노는 차가 공급자가 된다’ (8분)
#
# 구호는 둘입니다. **노는 차가 공급자가 된다.** 그리고 **2020년 말까지 100만 대.** 뒤의 것은 날짜가 지났으니 끝났어요. 앞의 것을 따져 봅시다.
#
# | 자료 | 본 것 | 어느 쪽 | 조심할 점 |
# | --- | --- | --- | --- |
# | [투로 2016](https://turo.com/blog/news/why-wait-for-teslas-part-deux) | 차를 빌려준 주인이 상반기에 한 달 평균 {{turo:.2f}}달러를 벌었다 | 찬성 | 회사가 낸 글. 사람이 사람에게 빌려준 것 |
# | [메이븐 2020](https://www.theverge.com/2020/4/21/21229838/gm-maven-shut-down-car-sharing-service) | GM의 차 나눠 쓰기. 많을 때 {{maven}}개 도시, 2018년부터 주인의 차도 받았고 2020년 4월 21일 접는다고 밝혔다 | 반대 | 감염병이 겹쳤다. 그 전해에 절반쯤 철수 |
# | [테슬라 2025](https://driveteslacanada.ca/news/tesla-plans-to-open-robotaxi-network-to-owners-in-2026) | 오스틴은 회사의 차로만 시작했다. 주인의 차는 내년에 받겠다고 7월에 말했다 | 둘 다 | 2026년 말이 기한, 아직 열려 있다 |
# | [웨이모 2026](https://www.sherwood.news/tech/waymo-says-it-will-have-1-million-weekly-riders-this-year) | 회사가 굴리는 차로 한 주에 {{waymo_rides}}번. 차는 {{waymo_few}}대가 넘는다고도 [{{waymo_many}}대](https://londonwallet.co.uk/tesla-robotaxi-status-check-8-months-in-19-availability-and-all-of-musks-promises-are-missing)라고도 한다. 한 대에 하루 {{per_car_low}}–{{per_car_high}}번 | 반대 | 두 달 앞선 [다른 출처](https://www.moveglobal.biz/waymo-surpasses-450000-weekly-paid-rides-leaving-competitors-in-the-rearview-mirror)의 값이 더 크다 |
# | 우리 도시 | 아침에 {{fleet}}대, 낮에 {{noon}}대. 차가 놀 때는 손님도 없다 | 반대 | 지어낸 도시 |
#
# **이 교재의 판단.** 노는 물건의 주인이 공급자가 되는 일은 있습니다. 투로가 그랬어요. 그러나 로보택시에서는 아직 일어나지 않았고, 지금까지 실제로 달린 것은 회사가 굴린 차입니다. 구호를 이렇게 고쳐 말하겠습니다. **손님이 있을 때, 손님 곁에 있는 차가 공급자다.** 주인의 차가 한 도시에서 한 해 동안 요금을 받고 손님을 태운 기록이 회사 밖에서 확인되면 구호 쪽으로 옮기겠습니다.
#
# **예측 쓰기(5분).** 날짜가 있던 약속 {{due}}가지 가운데 말한 날까지 지켜진 것은 {{kept}}가지({{kept_share}}%), 일부만 되거나 늦은 것은 {{partly}}가지, 안 된 것은 {{missed}}가지였습니다. 이런 비율을 **기저율**이라고 합니다. 2026년 6월 3일까지 본 것으로, 아직 기한이 남은 약속은 아래와 같아요.

# %% [markdown] lang="en" part="slogan"
# ## A slogan and a forecast: “Idle cars become suppliers” (8 minutes)
#
# There are two slogans. **Idle cars become suppliers**, and **a million by the end of 2020**. The second had a date, and it has passed. Let us judge the first.
#
# | Source | What was seen | Which side | Be careful |
# | --- | --- | --- | --- |
# | [Turo 2016](https://turo.com/blog/news/why-wait-for-teslas-part-deux) | owners who let their cars earned {{turo:.2f}} dollars a month on average in the first half of the year | for | the company's own text; people let to people |
# | [Maven 2020](https://www.theverge.com/2020/4/21/21229838/gm-maven-shut-down-car-sharing-service) | GM's car sharing, in {{maven}} cities at its peak; took owners' cars from 2018; its end was announced on 21 April 2020 | against | the pandemic came on top; half the cities were given up the year before |
# | [Tesla 2025](https://driveteslacanada.ca/news/tesla-plans-to-open-robotaxi-network-to-owners-in-2026) | Austin began with the company's cars only; in July it said that owners' cars would be let in next year | both | due by the end of 2026, still open |
# | [Waymo 2026](https://www.sherwood.news/tech/waymo-says-it-will-have-1-million-weekly-riders-this-year) | {{waymo_rides}} rides a week in cars the company runs: over {{waymo_few}} of them, or [{{waymo_many}}](https://londonwallet.co.uk/tesla-robotaxi-status-check-8-months-in-19-availability-and-all-of-musks-promises-are-missing); {{per_car_low}} to {{per_car_high}} rides a car and day | against | [another source](https://www.moveglobal.biz/waymo-surpasses-450000-weekly-paid-rides-leaving-competitors-in-the-rearview-mirror) has more rides two months earlier |
# | our town | {{fleet}} cars in the morning, {{noon}} at noon: when cars are idle, riders are missing | against | an invented town |
#
# **Our judgement.** Owners of idle things do become suppliers; Turo's did. With robotaxis it has not happened yet, and what has driven so far are cars that a company runs. We would rather say: **a supplier is a car that is near a rider when there is one.** Should owners' cars carry paying riders in one city for a year, and somebody outside the company confirm it, we will move towards the slogan.
#
# **Write a forecast (5 minutes).** Of {{due}} promises with a date, {{kept}} was kept by that date ({{kept_share}}%), {{partly}} came in part or late, and {{missed}} did not come. Such a share is a **base rate**. These are the promises not due yet, seen up to 3 June 2026.

# %%
promises = load("robotaxi-promises", "promises")
promises[promises["kept"] == "open"][["promise", "who", "dated", "due", "source"]]

# %% [markdown] lang="ko"
# 하나를 골라 다섯 칸을 채우세요. ‘달마다 두 배’라는 약속은 손으로도 따져 볼 수 있습니다. {{company_cars}}대에서 열두 번 두 배를 하면 ${{company_cars}} \times 2^{12} = {{doubled}}$대예요. 그런데 같은 무렵 바깥에서 센 차는 {{counted_cars}}대였습니다.
#
# | 칸 | 내 예측 |
# | --- | --- |
# | 무엇이, 무엇을 한 대로(한 번으로) 세어서 | |
# | 언제까지 | |
# | 될 확률은 몇 % | |
# | **무엇을 보면 내가 틀린 것인가** | |
# | 누가 센 숫자를 어디서 볼 것인가 | |
#
# 날이 오면 점수를 매깁니다. 확률에서 결과(되면 1, 안 되면 0)를 빼고 제곱해요. 90%라고 했는데 안 되면 $(0.9 - 0)^2 = 0.81$, 20%라고 했으면 $(0.2 - 0)^2 = 0.04$이고, 작을수록 좋습니다. 브라이어 점수라고 하는 이 규칙에서는 [정말로 믿는 확률을 적는 것](https://futurestudies.ai/frontiers/keeping-score.html)이 가장 이롭습니다.

# %% [markdown] lang="en"
# Choose one and fill in five lines. “Doubling every month” you can check by hand: from {{company_cars}} cars, twelve doublings make ${{company_cars}} \times 2^{12} = {{doubled}}$. At about the same time others counted {{counted_cars}}.
#
# | Line | My forecast |
# | --- | --- |
# | what, and what counts as one car or one ride | |
# | by when | |
# | with which probability, in % | |
# | **what would show that I was wrong** | |
# | whose count, and where to find it | |
#
# On the day, score it: take the outcome (1 if it came, 0 if not) from the probability, and square. Ninety per cent, and it did not come: $(0.9 - 0)^2 = 0.81$. Twenty per cent: $(0.2 - 0)^2 = 0.04$. Smaller is better. Under this rule, the Brier score, it pays to write down [the probability you really believe in](https://futurestudies.ai/frontiers/keeping-score.html).

# %% [markdown] lang="ko" part="exit"
# ## 나가는 질문 (3분)
#
# 여러분의 사업에서 **키우는 고리 하나, 붙잡는 고리 하나, 가장 약한 화살표 하나**를 한 문장씩 적으세요. 그 화살표가 석 달 뒤에 끊겨 있다면 어떤 숫자에서 먼저 보일까요?

# %% [markdown] lang="en" part="exit"
# ## A question on the way out (3 minutes)
#
# Write one sentence each on **a loop that drives your business, a loop that holds it back, and its weakest arrow**. If that arrow is broken three months from now, in which number will it show first?

# %% [markdown] lang="ko" part="reading"
# ## 더 읽기
#
# - 오가닉미디어랩, [한계 없는 성장, 테슬라의 무한규모 네트워크](https://organicmedialab.com/2023/02/14/tesla-as-infinite-scale-network/)(2023). 오늘의 유기체 그림이 나온 글입니다.
# - M. M. Vazifeh 외, [Addressing the minimum fleet problem](https://doi.org/10.1038/s41586-018-0095-1)(2018). 뉴욕 택시 1억 5천만 건으로 최소 차량 수를 구합니다. 지도로 보려면 [연구실 화면](https://senseable.mit.edu/MinimumFleet/)이 좋아요.
# - J. Castillo, D. Knoepfle, G. Weyl, [Surge Pricing Solves the Wild Goose Chase](https://papers.ssrn.com/sol3/papers.cfm?abstract_id=2890666)(2018). 헛걸음 고리를 요금으로 멈추는 이야기입니다.
# - J. Cramer, A. Krueger, [Disruptive Change in the Taxi Business](https://doi.org/10.1257/aer.p20161002)(2016). 우버와 택시의 가동률을 다섯 도시에서 견줍니다.
# - John Sterman, Business Dynamics(2000), 5장. 부호와 고리를 붙이는 법의 교과서입니다.
#
# 도시의 하루가 어떻게 만들어졌는지는 [이동 자료](../../datasets/city-trips/README.md)에, 네 그림의 부호는 [고리 자료](../../datasets/causal-loops/README.md)에 있습니다.

# %% [markdown] lang="en" part="reading"
# ## What to read
#
# - Organic Media Lab, [Growth without limits: Tesla's infinite scale network](https://organicmedialab.com/2023/02/14/tesla-as-infinite-scale-network/) (2023, in Korean). Where today's organism comes from.
# - M. M. Vazifeh et al., [Addressing the minimum fleet problem](https://doi.org/10.1038/s41586-018-0095-1) (2018). The minimum fleet for 150 million taxi trips of New York; the [lab's pages](https://senseable.mit.edu/MinimumFleet/) show it on a map.
# - J. Castillo, D. Knoepfle & G. Weyl, [Surge Pricing Solves the Wild Goose Chase](https://papers.ssrn.com/sol3/papers.cfm?abstract_id=2890666) (2018). How a price ends the chase.
# - J. Cramer & A. Krueger, [Disruptive Change in the Taxi Business](https://doi.org/10.1257/aer.p20161002) (2016). The utilisation of Uber and taxis compared in five cities.
# - John Sterman, Business Dynamics (2000), chapter 5. The textbook on signs and loops.
#
# How the town's day was made is in [the data on trips](../../datasets/city-trips/README.md); the signs of the four drawings are in [the data on loops](../../datasets/causal-loops/README.md).
