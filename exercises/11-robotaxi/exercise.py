# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
# ---

# %% [markdown] lang="ko"
# # 연습 11. 몇 대로, 어디서, 언제까지
#
# 이동을 이어 차를 줄이고, 기다림과 남는 돈을 견주고, 고리가 키우는지 붙잡는지 가려요. 마지막에는 **틀리면 틀렸다고 말할 수 있는 예측**을 씁니다.
#
# | 과제 | 하는 일 | 점수 | 누가 매기나 |
# |:--|:--|--:|:--|
# | 1 | 가장 적은 차 | 7 | 자동 |
# | 2 | 기다림과 돈 | 7 | 자동 |
# | 3 | 부호와 고리 | 6 | 자동 |
# | 4 | 틀릴 수 있는 예측 | 16 | 강사 |
#
# 모두 36점이고, 85분쯤 걸려요. 셀은 위에서부터 차례로 실행하세요(`Shift`+`Enter`). 확인 셀은 몇 번을 실행해도 점수가 깎이지 않아요. 막히면 ‘힌트 보기’를 여세요. 세 단계로 조금씩 더 알려 줘요.
#
# ## 먼저: 누구인가요?
#
# **숫자는 사람마다 달라요.** 다음 셀의 따옴표 안에 여러분의 **수강생 번호나 아이디**를 적고 실행하세요. 강사에게 알려 준 것과 같아야 해요. 나중에 바꾸면 문제의 숫자도 바뀌니 처음에 제대로 적으세요.

# %% [markdown] lang="en"
# # Exercise 11. How many, where, and by when
#
# Join trips so that fewer cars do, weigh waiting against money, and tell loops that drive from loops that hold. In the end you write **a forecast that can be shown to be wrong**.
#
# | Task | What you do | Points | Marked by |
# |:--|:--|--:|:--|
# | 1 | The fewest cars | 7 | the notebook |
# | 2 | Waiting and money | 7 | the notebook |
# | 3 | Signs and loops | 6 | the notebook |
# | 4 | A forecast that can be wrong | 16 | your instructor |
#
# That makes 36 points in about 85 minutes. Run the cells in order, from the top (`Shift`+`Enter`). Run the check cells as often as you like; it costs nothing. When you are stuck, open “Show a hint”: there are three, each saying a little more.
#
# ## First: who are you?
#
# **Everybody's numbers differ.** Between the quotation marks in the next cell write your **student number or id**, the one your instructor knows, and run the cell. The numbers of the tasks come from it, so get it right before you begin.

# %% lang="ko"
from math import sqrt

from course import HandIn, checks, use
from course.checks import lesson11

use("ko")

# %% lang="en"
from math import sqrt

from course import HandIn, checks, use
from course.checks import lesson11

use("en")

# %% solution="me"
my_id = ""
### BEGIN SOLUTION
my_id = "reference"
### END SOLUTION

# %% [markdown] lang="ko"
# ## 과제 1. 가장 적은 차 (7점)
#
# ### 1-1. 이동을 이어 차를 줄이기 (4점)
#
# 누가 언제 어디서 탈지 미리 다 알아요. 한 이동이 끝난 뒤 다음 이동의 출발지에 제때 닿으면 같은 차가 이어서 태울 수 있어요. **가장 적은 차로** 일곱 건을 모두 태우는 계획을 `answer_plan`에 적으세요. 차마다 대괄호로 묶어요. `[[31, 58], [12, 40, 77], [26, 93]]`은 차 세 대이고, 첫 차는 31번 다음에 58번을 태운다는 뜻이에요. 번호는 예약 번호이고 표는 떠나는 차례예요. 종이에 화살표를 그리면 쉬워요.

# %% [markdown] lang="en"
# ## Task 1. The fewest cars (7 points)
#
# ### 1-1. Join trips, save cars (4 points)
#
# It is known beforehand who travels when and where. A car that sets one rider down and reaches the next one's start in time can drive both. Write as `answer_plan` a plan that drives all seven **with the fewest cars**. Each car's trips stand in brackets: `[[31, 58], [12, 40, 77], [26, 93]]` are three cars, of which the first drives trip 31 and then 58. The numbers are those of the bookings; the table is in the order of leaving. Drawing arrows on paper helps.

# %%
CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
street = lesson11.street(mine)
street

# %% solution="plan"
answer_plan = None
### BEGIN SOLUTION
answer_plan = street.chains()
### END SOLUTION

# %% check="plan-check" points=4
from course import checks
from course.checks import lesson11

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson11.plan(mine, globals().get("answer_plan"), points=4)

# %% [markdown] lang="ko"
# ### 1-2. 손님을 태운 시간 (3점)
#
# 가장 적은 차가 첫 이동의 출발부터 마지막 이동의 도착까지 모두 나와 있다고 칩시다. **손님을 태운 시간은 모두 몇 분이고, 차들의 시간 가운데 몇 %인가요?** 두 수를 `answer_busy`에 `[84, 46.667]`처럼 적으세요. %는 소수 셋째 자리까지, 또는 식을 그대로 적어요.

# %% [markdown] lang="en"
# ### 1-2. Time with a rider (3 points)
#
# Take it that the fewest cars are all out from the start of the first trip to the end of the last. **For how many minutes in all do they have a rider, and how many per cent** of their time is that? Write both numbers as `answer_busy`, like `[84, 46.667]`: the per cent to three decimals or as the sum itself.

# %% solution="busy"
answer_busy = None
### BEGIN SOLUTION
riding = sum(2 * abs(end - start) for _, start, end in street.trips.values())
span = max(map(street.ends, street.trips)) - min(street.trips.values())[0]
answer_busy = [riding, 100 * riding / span / len(street.chains())]
### END SOLUTION

# %% check="busy-check" points=3
from course import checks
from course.checks import lesson11

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson11.busy(mine, globals().get("answer_busy"), points=3)

# %% [markdown] lang="ko"
# ## 과제 2. 기다림과 돈 (7점)
#
# ### 2-1. 가장 가까운 빈 차까지 (3점)
#
# 구역에 빈 차가 아무렇게나 흩어져 있으면, 가장 가까운 차까지의 거리는 평균 √(넓이 ÷ 차)의 절반이에요. 아래 구역에서 손님은 **평균 몇 분을 기다리나요?** 소수 셋째 자리까지, 또는 식을 그대로 `answer_wait`에 적으세요. 제곱근은 `sqrt(9)`처럼 적어요.

# %% [markdown] lang="en"
# ## Task 2. Waiting and money (7 points)
#
# ### 2-1. To the nearest free car (3 points)
#
# With free cars scattered over a zone, the nearest is half of √(area ÷ cars) away on average. **How many minutes does a rider wait**, on average, in the zone below? Write it as `answer_wait`, to three decimals or as the sum itself. A root is written `sqrt(9)`.

# %%
zone = lesson11.free(mine)
zone

# %% solution="wait"
answer_wait = None
### BEGIN SOLUTION
from math import sqrt

answer_wait = sqrt(zone.side**2 / zone.cars) / 2 / zone.kmh * 60
### END SOLUTION

# %% check="wait-check" points=3
from course import checks
from course.checks import lesson11

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson11.wait(mine, globals().get("answer_wait"), points=3)

# %% [markdown] lang="ko"
# ### 2-2. 가장 많이 남는 돈 (4점)
#
# 11강의 도시를 네 가지 차의 수로 하루씩 달린 결과예요. 계산하기 전에 예측하세요. 한 대가 가장 바쁜 쪽이 가장 많이 남길까요? 네 줄을 계산해서 **가장 많이 남는 돈이 하루에 몇 천 원인지** 소수 첫째 자리까지 `answer_left`에 적으세요.

# %% [markdown] lang="en"
# ### 2-2. The most that is left (4 points)
#
# These are days in lesson 11's town with four numbers of cars. Predict before you compute: will the busiest cars leave most? Work out all four rows, and write **the most that is left in a day, in thousand won**, to one decimal as `answer_left`.

# %%
town = lesson11.day(mine)
town

# %% solution="left"
answer_left = None
### BEGIN SOLUTION
answer_left = max(
    town.fare * km - town.per_km * (km + empty) - town.per_car * cars
    for cars, riders, km, empty in town.fleets
)
### END SOLUTION

# %% check="left-check" points=4
from course import checks
from course.checks import lesson11

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson11.most_left(mine, globals().get("answer_left"), points=4)

# %% [markdown] lang="ko"
# ## 과제 3. 부호와 고리 (6점)
#
# 맞았는지는 제출한 뒤에 알려 드려요.
#
# ### 3-1. −인 화살표 (2점)
#
# 다른 것은 그대로라고 치고 앞의 것만 늘려 보세요. −인 화살표의 번호를 `answer_sign`에 적으세요.

# %% [markdown] lang="en"
# ## Task 3. Signs and loops (6 points)
#
# Whether these are right you will hear after you have handed in.
#
# ### 3-1. The arrow with a minus (2 points)
#
# Raise the first thing only, all else unchanged. Write the number of the arrow with a minus as `answer_sign`.

# %%
CASE = 0  # cohort seed
five = lesson11.sign(CASE)
five

# %% solution="sign"
answer_sign = None
### BEGIN SOLUTION
answer_sign = five.number("share")
### END SOLUTION

# %% check="sign-check" points=2
from course.checks import lesson11

CASE = 0  # cohort seed
result = lesson11.sign(CASE).judge(globals().get("answer_sign"), points=2)
### BEGIN HIDDEN TESTS
result = lesson11.sign(CASE).judge(globals().get("answer_sign"), points=2, judged=True)
### END HIDDEN TESTS
result

# %% [markdown] lang="ko"
# ### 3-2. 강화 고리 고르기 (4점)
#
# 이름을 가린 그림이에요. 무엇의 그림인지 몰라도 부호만 있으면 고리의 성질을 알 수 있어요. **강화 고리의 번호를 모두** `answer_loops`에 적으세요. `[12, 40]`처럼요.

# %% [markdown] lang="en"
# ### 3-2. Which loops reinforce (4 points)
#
# The names of this drawing are hidden. Signs are enough to tell what a loop does, whatever it is about. Write **the numbers of all reinforcing loops** as `answer_loops`, such as `[12, 40]`.

# %%
drawing = lesson11.diagram(mine)
drawing

# %% solution="loops"
answer_loops = None
### BEGIN SOLUTION
answer_loops = sorted(drawing.reinforcing())
### END SOLUTION

# %% check="loops-check" points=4
from course import checks
from course.checks import lesson11

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
result = lesson11.reinforcing(mine, globals().get("answer_loops"), points=4, judged=CASE == 0)
### BEGIN HIDDEN TESTS
result = lesson11.reinforcing(mine, globals().get("answer_loops"), points=4, judged=True)
### END HIDDEN TESTS
result

# %% [markdown] lang="ko"
# ## 과제 4. 틀릴 수 있는 예측 (16점, 강사가 매겨요)
#
# 둘 가운데 하나를 고르세요. (가) 기한이 아직 남은 로보택시의 약속 하나. 11강의 자료에 있어요. (나) **여러분의 사업**에서 여섯 달 안에 일어날 일 하나. 어느 쪽이든 날짜와 숫자가 있고, 그날 다른 사람이 보아도 맞았는지 틀렸는지 말할 수 있어야 해요.
#
# | 항목 | 0점 | 2점 | 4점 |
# |:--|:--|:--|:--|
# | 사례에 맞는가 | 무엇을 언제까지인지 알 수 없어요. | 날짜나 숫자 가운데 하나만 있어요. | 무엇을 하나로 셀지, 몇이 되는지, 언제까지인지, 비슷한 약속이 지켜진 비율이 있어요. |
# | 네트워크가 맞는가 | 고리가 없어요. | 강화 고리만 있어요. | 강화 고리와 균형 고리를 부호와 함께 적고, 그날까지 어느 쪽이 셀지 말해요. |
# | 결정에 근거가 있는가 | 느낌만 있어요. | 확률은 있지만 근거와 이어지지 않아요. | 확률을 적고 기저율에서 왜 올리거나 내렸는지, 이 예측이 맞다면 지금 무엇을 할지 적었어요. |
# | 한계를 말하는가 | 무슨 일이 있어도 맞는 말이에요. | 틀리는 조건이 흐릿해요. | 어느 출처의 어떤 숫자를 보면 틀린 것인지, 그러면 어느 화살표를 고칠지 적었어요. |
#
# 1점과 3점은 그 사이예요.

# %% [markdown] lang="en"
# ## Task 4. A forecast that can be wrong (16 points, marked by your instructor)
#
# Choose one of two: (a) one of the robotaxi promises that is still open; you find them in lesson 11; or (b) something that will happen within six months in **your own business**. Either needs a date and a number, so that on that day anybody can say whether it was right or wrong.
#
# | Criterion | 0 points | 2 points | 4 points |
# |:--|:--|:--|:--|
# | True to the case | One cannot tell what is to happen by when. | A date or a number, but not both. | It says what counts as one, how many, by when, and how often such promises were kept. |
# | A right network | No loop. | Reinforcing loops only. | A reinforcing and a balancing loop with their signs, and which of them will be stronger until that day. |
# | A justified decision | A feeling. | A probability that does not follow from the reasons. | A probability, why it is above or below the base rate, and what to do now if the forecast holds. |
# | Limits named | It would be right whatever happens. | What would make it wrong is vague. | The source and the figure that would prove it wrong, and the arrow to mend in that case. |
#
# 1 and 3 points lie between.

# %% [markdown] lang="ko"
# ### 4-1. 예측: 무엇이 몇, 언제까지

# %% [markdown] lang="en"
# ### 4-1. The forecast: what, how many, by when

# %% [markdown] manual="forecast-fidelity" points=4 lang="ko"
# - 예측 한 문장:
# - 무엇을 하나로 세나:
# - 비슷한 약속이 지켜진 비율(기저율)과 출처:

# %% [markdown] manual="forecast-fidelity" points=4 lang="en"
# - The forecast in one sentence:
# - What counts as one:
# - How often such promises were kept (base rate), and the source:

# %% [markdown] lang="ko"
# ### 4-2. 네트워크: 키우는 고리와 붙잡는 고리

# %% [markdown] lang="en"
# ### 4-2. The network: the loop that drives and the loop that holds

# %% [markdown] manual="forecast-network" points=4 lang="ko"
# - 강화 고리(화살표와 부호):
# - 균형 고리(화살표와 부호):
# - 그날까지 더 센 쪽과 까닭:

# %% [markdown] manual="forecast-network" points=4 lang="en"
# - Reinforcing loop (arrows and signs):
# - Balancing loop (arrows and signs):
# - Which is stronger until then, and why:

# %% [markdown] lang="ko"
# ### 4-3. 결정: 확률과 할 일

# %% [markdown] lang="en"
# ### 4-3. The decision: how likely, and what to do

# %% [markdown] manual="forecast-decision" points=4 lang="ko"
# - 확률(%)과 기저율에서 올리거나 내린 까닭:
# - 맞다면 지금 할 일:

# %% [markdown] manual="forecast-decision" points=4 lang="en"
# - Probability (%), and why above or below the base rate:
# - If it holds, what to do now:

# %% [markdown] lang="ko"
# ### 4-4. 한계: 무엇을 보면 틀린 것인가

# %% [markdown] lang="en"
# ### 4-4. Limits: what would prove it wrong

# %% [markdown] manual="forecast-limits" points=4 lang="ko"
# - 틀렸다고 말해 줄 출처와 숫자:
# - 틀리면 고칠 화살표:

# %% [markdown] manual="forecast-limits" points=4 lang="en"
# - The source and the figure that would prove it wrong:
# - The arrow I would mend then:

# %% [markdown] lang="ko"
# ## 제출하기
#
# 1. **커널** 메뉴에서 **커널 재시작 후 모든 셀 실행**을 눌러 처음부터 다시 실행하고, 확인 셀의 점수가 그대로인지 보세요.
# 2. 노트북을 저장하세요(`Ctrl`+`S`).
# 3. **Nbgrader** 메뉴의 **Assignment List**에서 이 과제의 **Submit**을 누르세요. 마감 전에는 몇 번이고 다시 낼 수 있고, 마지막에 낸 것을 채점해요.
#
# Assignment List가 없다면 아래 단추를 누르세요. 노트북이 든 zip 파일이 생겨요. 그 파일을 강사가 알려 준 곳에 올리면 돼요.

# %% [markdown] lang="en"
# ## Hand it in
#
# 1. In the **Kernel** menu choose **Restart Kernel and Run All Cells…** to run everything afresh, and see that the check cells still show your points.
# 2. Save the notebook (`Ctrl`+`S`).
# 3. In the **Nbgrader** menu open **Assignment List** and press **Submit** beside this assignment. You can submit as often as you like before the deadline; the last one counts.
#
# If there is no Assignment List, press the button below. It makes a zip file of your notebook: upload it where your instructor asks.

# %%
HandIn("11-robotaxi")
