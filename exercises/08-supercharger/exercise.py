# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
# ---

# %% [markdown] lang="ko"
# # 연습 8. 충전소와 차, 어느 쪽이 먼저인가
#
# 8강에서 한 일을 혼자 해 봅니다. 공개된 숫자로 얼마나 붐비는지 세고, 두 쪽이 자란 기울기를 재고, 지도에서 갈 수 있는 여행을 가려내고, 고리가 몇 배로 돌아오는지 계산해요. 마지막에는 **경쟁사에 충전소를 열지** 정합니다.
#
# | 과제 | 하는 일 | 점수 | 누가 매기나 |
# |:--|:--|--:|:--|
# | 1 | 충전기 하나에 차 몇 대 | 4 | 자동 |
# | 2 | 함께 자란 기울기 | 6 | 자동 |
# | 3 | 200 km로 갈 수 있는 곳 | 6 | 자동 |
# | 4 | 고리의 배수 | 4 | 자동 |
# | 5 | 경쟁사에 열 것인가 | 16 | 강사 |
#
# 모두 36점이고, 75분쯤 걸려요. 셀은 위에서부터 차례로 실행하세요(`Shift`+`Enter`). 확인 셀은 몇 번을 실행해도 점수가 깎이지 않아요. 막히면 ‘힌트 보기’를 여세요. 세 단계로 조금씩 더 알려 줘요.
#
# ## 먼저: 누구인가요?
#
# **숫자는 사람마다 달라요.** 다음 셀의 따옴표 안에 여러분의 **수강생 번호나 아이디**를 적고 실행하세요. 강사에게 알려 준 것과 같아야 해요. 나중에 바꾸면 문제의 숫자도 바뀌니 처음에 제대로 적으세요.

# %% [markdown] lang="en"
# # Exercise 8. Stations or cars first?
#
# Do by yourself what lesson 8 did together. Count from published figures how crowded the connectors are, measure the slope by which two sides grew, find on a map the trips that can be made, and work out how many times over the loop pays back. In the end you decide **whether to open the stations to rivals**.
#
# | Task | What you do | Points | Marked by |
# |:--|:--|--:|:--|
# | 1 | Cars for each connector | 4 | the notebook |
# | 2 | The slope of growing together | 6 | the notebook |
# | 3 | How far 200 km get you | 6 | the notebook |
# | 4 | The loop's multiplier | 4 | the notebook |
# | 5 | Open to rivals? | 16 | your instructor |
#
# That makes 36 points in about 75 minutes. Run the cells in order, from the top (`Shift`+`Enter`). Run the check cells as often as you like; it costs nothing. When you are stuck, open “Show a hint”: there are three, each saying a little more.
#
# ## First: who are you?
#
# **Everybody's numbers differ.** Between the quotation marks in the next cell write your **student number or id**, the one your instructor knows, and run the cell. The numbers of the tasks come from it, so get it right before you begin.

# %% lang="ko"
from math import log

from course import HandIn, checks, use
from course.checks import lesson08

use("ko")

# %% lang="en"
from math import log

from course import HandIn, checks, use
from course.checks import lesson08

use("en")

# %% solution="me"
my_id = ""
### BEGIN SOLUTION
my_id = "reference"
### END SOLUTION

# %% [markdown] lang="ko"
# ## 과제 1. 충전기 하나에 차 몇 대 (4점)
#
# 실제 테슬라의 숫자예요. 아래 표는 해마다 넘긴 차와 연말에 서 있던 충전기를 보여 줍니다. 출처가 여럿인 해에는 이 교재가 셈에 쓰는 값만 적었어요. 내 문제는 표 밑에 있습니다.
#
# **그해 말에 충전기 하나를 차 몇 대가 나눠 썼나요?** 소수 둘째 자리까지 구해 `answer_shared`의 `None` 자리에 적으세요. 계산식을 그대로 적어도 돼요. `(100 + 200 + 300) * 0.9 / 20`처럼요.

# %% [markdown] lang="en"
# ## Task 1. Cars for each connector (4 points)
#
# These are the real figures of Tesla: cars delivered in each year, and connectors standing at its end. Where sources differ, the table has the figure that this kit computes with. Your question stands below it.
#
# **At the end of that year, how many cars shared a connector?** Work it out to two decimals and put it in place of `None` after `answer_shared`. You may write the sum itself, such as `(100 + 200 + 300) * 0.9 / 20`.

# %%
CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
crowd = lesson08.cars_and_connectors(mine)
crowd

# %% solution="shared"
answer_shared = None
### BEGIN SOLUTION
answer_shared = crowd.delivered * (100 - crowd.lost) / 100 / crowd.connectors
### END SOLUTION

# %% check="shared-check" points=4
from course import checks
from course.checks import lesson08

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson08.crowding(mine, globals().get("answer_shared"), points=4)

# %% [markdown] lang="ko"
# ## 과제 2. 함께 자란 기울기 (6점)
#
# ### 2-1. 탄력성 (4점)
#
# 지어낸 지역의 두 해예요. 그 사이에 **차가 1% 많아질 때 충전기는 몇 % 많아졌나요?** 두 점을 로그 눈금에 찍고 이은 선의 기울기이고, **탄력성**이라고 해요. 소수 넷째 자리까지, 또는 식을 그대로 `answer_slope`에 적으세요.
#
# 로그는 이 노트북이 계산해 줘요. `log(4) / log(8)`처럼 적으면 됩니다.

# %% [markdown] lang="en"
# ## Task 2. The slope of growing together (6 points)
#
# ### 2-1. Elasticity (4 points)
#
# Here are two years of an invented region. **With 1% more cars, by how many per cent were there more connectors?** Put both points on logarithmic axes and join them: the slope of that line is called the **elasticity**. Write it to four decimals, or the sum itself, as `answer_slope`.
#
# The notebook does logarithms for you: write, for instance, `log(4) / log(8)`.

# %%
region = lesson08.two_years(mine)
region

# %% solution="slope"
answer_slope = None
### BEGIN SOLUTION
from math import log

answer_slope = log(region.connectors[1] / region.connectors[0]) / log(region.cars[1] / region.cars[0])
### END SOLUTION

# %% check="slope-check" points=4
from course import checks
from course.checks import lesson08

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson08.elasticity(mine, globals().get("answer_slope"), points=4)

# %% [markdown] lang="ko"
# ### 2-2. 무엇을 말해도 되나 (2점)
#
# 이번에는 실제 테슬라의 기울기예요. 맞는 번호를 `answer_meaning`에 적으세요. 맞았는지는 제출한 뒤에 알려 드려요.

# %% [markdown] lang="en"
# ### 2-2. What may be said? (2 points)
#
# Now for Tesla's own slope. Write the number of the right sentence as `answer_meaning`. Whether it is right you will hear after you have handed in.

# %%
CASE = 0  # cohort seed
sentences = lesson08.meaning(CASE)
sentences

# %% solution="meaning"
answer_meaning = None
### BEGIN SOLUTION
answer_meaning = sentences.number("together")
### END SOLUTION

# %% check="meaning-check" points=2
from course.checks import lesson08

CASE = 0  # cohort seed
result = lesson08.meaning(CASE).judge(globals().get("answer_meaning"), points=2)
### BEGIN HIDDEN TESTS
result = lesson08.meaning(CASE).judge(globals().get("answer_meaning"), points=2, judged=True)
### END HIDDEN TESTS
result

# %% [markdown] lang="ko"
# ## 과제 3. 200 km로 갈 수 있는 곳 (6점)
#
# 8강의 지어낸 땅에서 여섯 곳을 골랐어요. 여섯 곳 모두에 충전소가 있습니다. 차는 가득 채워 떠나 **200 km**를 달리고, 들르는 곳마다 다시 가득 채워요. 아래 표는 두 곳 사이의 길이 몇 km인지 보여 줍니다.
#
# ### 3-1. 갈 수 있는 여행 (3점)
#
# 표 밑에 적힌 여행 가운데 **하루에 몇 건을 갈 수 있나요?** 중간에 쉬어 가도 돼요. `answer_trips`에 적으세요.

# %% [markdown] lang="en"
# ## Task 3. How far 200 km get you (6 points)
#
# Six places were chosen from the invented land of lesson 8, and each has a station. A car sets out full, goes **200 km**, and fills up wherever it stops. The chart says how many km of road lie between any two.
#
# ### 3-1. Trips that can be made (3 points)
#
# Of the trips listed below the chart, **how many a day can be made?** One may stop on the way. Write the number as `answer_trips`.

# %%
land = lesson08.land(mine)
land

# %% solution="trips"
answer_trips = None
### BEGIN SOLUTION
answer_trips = land.made(200)
### END SOLUTION

# %% check="trips-check" points=3
from course import checks
from course.checks import lesson08

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson08.trips(mine, globals().get("answer_trips"), points=3)

# %% [markdown] lang="ko"
# ### 3-2. 얼마나 달려야 이어지나 (3점)
#
# 같은 표예요. 한 번 충전으로 **적어도 몇 km를 달릴 수 있어야** 한빛에서 은가람까지 갈 수 있나요? 중간에 어디서든 다시 채울 수 있어요. 소수 첫째 자리까지 `answer_leg`에 적으세요.

# %% [markdown] lang="en"
# ### 3-2. What it takes to be connected (3 points)
#
# The same chart. **How many km, at least, must a car go on one charge** to get from Hanbit to Eungaram? It may fill up anywhere on the way. Write it to one decimal as `answer_leg`.

# %% solution="leg"
answer_leg = None
### BEGIN SOLUTION
answer_leg = land.needed()
### END SOLUTION

# %% check="leg-check" points=3
from course import checks
from course.checks import lesson08

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson08.longest_leg(mine, globals().get("answer_leg"), points=3)

# %% [markdown] lang="ko"
# ## 과제 4. 고리의 배수 (4점)
#
# 두 화살표가 서로를 부르면 처음의 작은 밀어 주기가 불어나요. 아래 시장에서는 **끝까지 몇 배**가 되나요? 소수 넷째 자리까지, 또는 식을 그대로 `answer_times`에 적으세요. 적기 전에 눈으로 어림해 보세요. 두 배보다 클까요, 작을까요?

# %% [markdown] lang="en"
# ## Task 4. The loop's multiplier (4 points)
#
# Where two arrows call for each other, a small first push grows. In the market below, **how many times over does it grow in the end?** Write it to four decimals, or the sum itself, as `answer_times`. Guess by eye first: more than twice, or less?

# %%
market = lesson08.arrows(mine)
market

# %% solution="times"
answer_times = None
### BEGIN SOLUTION
answer_times = 1 / (1 - market.beta1 * market.beta2)
### END SOLUTION

# %% check="times-check" points=4
from course import checks
from course.checks import lesson08

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson08.multiplier(mine, globals().get("answer_times"), points=4)

# %% [markdown] lang="ko"
# ## 과제 5. 경쟁사에 열 것인가 (16점, 강사가 매겨요)
#
# 2023년 5월로 돌아가요. 포드가 수퍼차저를 함께 쓰자고 합니다. 여러분이 테슬라라면 **열겠습니까?** 나라마다, 회사마다, 값을 달리해서 여는 것도 답이에요. 칸마다 서너 문장이면 넉넉합니다. 과제 1–4에서 구한 숫자를 **적어도 둘** 쓰세요.
#
# | 항목 | 0점 | 2점 | 4점 |
# |:--|:--|:--|:--|
# | 사례에 맞는가 | 누구의 어느 때 이야기인지 알 수 없거나, 2023년 뒤에야 알게 된 일을 근거로 삼았어요. | 테슬라와 포드의 처지를 말하지만 날짜와 숫자가 흐릿해요. | 2023년 5월에 알 수 있던 날짜와 숫자로 두 회사의 처지를 말해요. |
# | 네트워크가 맞는가 | 두 무리와 화살표가 보이지 않아요. | 무리와 화살표는 있지만, 문을 열었을 때 무엇이 바뀌는지 빠졌어요. | 남의 차라는 노드를 더하고, 문을 열면 어느 화살표가 세지고 어느 것이 약해지는지 말해요. |
# | 결정에 근거가 있는가 | 열자, 말자만 있어요. | 까닭이 하나 있지만 다른 길과 견주지 않았어요. | 다른 길 하나와 견주고, 과제의 숫자 둘 이상으로 고른 까닭을 말해요. |
# | 한계를 말하는가 | 틀릴 수 있다는 말이 없어요. | ‘자료가 모자라다’고만 해요. | 함께 자란 것과 키운 것을 가르고, 어떤 숫자가 나오면 결정을 뒤집을지 적었어요. |
#
# 1점과 3점은 그 사이예요.
#
# ### 5-1. 사례: 지금 두 회사는 어떤 처지인가

# %% [markdown] lang="en"
# ## Task 5. Open to rivals? (16 points, marked by your instructor)
#
# Go back to May 2023. Ford asks to use the Superchargers. If you were Tesla, **would you open them?** To open them in some countries, to some makers, or at another price is an answer too. Three or four sentences in each field are plenty. Use **at least two** numbers from tasks 1 to 4.
#
# | Criterion | 0 points | 2 points | 4 points |
# |:--|:--|:--|:--|
# | True to the case | One cannot tell whose case it is and when, or it rests on what was known only after 2023. | Tesla's and Ford's situations are there, but dates and figures are vague. | Both situations are told in dates and figures that could be known in May 2023. |
# | A right network | No two groups and no arrows to be seen. | Groups and arrows are there, but not what opening changes. | Others' cars are a node of their own, and it says which arrow opening strengthens and which it weakens. |
# | A justified decision | A mere yes or no. | One reason, but no other way is weighed. | Another way is weighed, and the choice rests on two or more numbers of the tasks. |
# | Limits named | Nothing says that it could be wrong. | Only that “more data are needed”. | It tells growing together from making grow, and names the figure that would reverse the decision. |
#
# 1 and 3 points lie between.
#
# ### 5-1. The case: how do the two companies stand?

# %% [markdown] manual="rivals-fidelity" points=4 lang="ko"
# - 테슬라의 처지(날짜와 숫자):
# - 포드의 처지(날짜와 숫자):

# %% [markdown] manual="rivals-fidelity" points=4 lang="en"
# - Tesla's situation (dates and figures):
# - Ford's situation (dates and figures):

# %% [markdown] lang="ko"
# ### 5-2. 네트워크: 문을 열면 무엇이 바뀌나
#
# 노드 셋(우리 차, 남의 차, 충전기)과 화살표를 글로 적으세요.

# %% [markdown] lang="en"
# ### 5-2. The network: what does opening change?
#
# Put three nodes (our cars, others' cars, chargers) and their arrows into words.

# %% [markdown] manual="rivals-network" points=4 lang="ko"
# - 열기 전의 화살표:
# - 열면 세지는 화살표와 약해지는 화살표:

# %% [markdown] manual="rivals-network" points=4 lang="en"
# - The arrows before:
# - Which arrow opening strengthens, and which it weakens:

# %% [markdown] lang="ko"
# ### 5-3. 결정: 열까, 닫을까, 어떻게

# %% [markdown] lang="en"
# ### 5-3. The decision: open or closed, and how

# %% [markdown] manual="rivals-decision" points=4 lang="ko"
# - 내 결정:
# - 견주어 본 다른 길과 버린 까닭:
# - 근거로 쓴 숫자 둘:

# %% [markdown] manual="rivals-decision" points=4 lang="en"
# - My decision:
# - Another way I weighed, and why I dropped it:
# - The two numbers it rests on:

# %% [markdown] lang="ko"
# ### 5-4. 한계: 무엇이 나오면 뒤집나

# %% [markdown] lang="en"
# ### 5-4. Limits: what would reverse it?

# %% [markdown] manual="rivals-limits" points=4 lang="ko"
# - 함께 자랐을 뿐일 수 있는 것:
# - 결정을 뒤집을 숫자와 그것을 볼 날짜:

# %% [markdown] manual="rivals-limits" points=4 lang="en"
# - What may merely have grown together:
# - The figure that would reverse my decision, and when I would look at it:

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
HandIn("08-supercharger")
