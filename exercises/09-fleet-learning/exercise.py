# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
# ---

# %% [markdown] lang="ko"
# # 연습 9. 마일과 배움 사이
#
# 달린 마일이 배운 마일은 아니에요. 공개된 숫자를 누적으로 맞추고, 학습 곡선의 b를 구하고, 드문 일을 얼마나 아는지 계산해요. 마지막에는 **100억 마일이 문턱이었는지** 판단합니다.
#
# | 과제 | 하는 일 | 점수 | 누가 매기나 |
# |:--|:--|--:|:--|
# | 1 | 한 해와 누적 | 5 | 자동 |
# | 2 | 학습 곡선의 b | 7 | 자동 |
# | 3 | 드문 일 | 6 | 자동 |
# | 4 | 감독형 마일 읽기 | 2 | 자동 |
# | 5 | 100억 마일은 문턱이었나 | 16 | 강사 |
#
# 모두 36점이고, 80분쯤 걸려요. 셀은 위에서부터 차례로 실행하세요(`Shift`+`Enter`). 확인 셀은 몇 번을 실행해도 점수가 깎이지 않아요. 막히면 ‘힌트 보기’를 여세요. 세 단계로 조금씩 더 알려 줘요.
#
# ## 먼저: 누구인가요?
#
# **숫자는 사람마다 달라요.** 다음 셀의 따옴표 안에 여러분의 **수강생 번호나 아이디**를 적고 실행하세요. 강사에게 알려 준 것과 같아야 해요. 나중에 바꾸면 문제의 숫자도 바뀌니 처음에 제대로 적으세요.

# %% [markdown] lang="en"
# # Exercise 9. Between miles and learning
#
# A mile driven is not yet a mile learnt from. Bring published figures to a total, find the b of a learning curve, and work out how much of what is rare is known. In the end you judge **whether 10 billion miles were a threshold**.
#
# | Task | What you do | Points | Marked by |
# |:--|:--|--:|:--|
# | 1 | Years and totals | 5 | the notebook |
# | 2 | The learning curve's b | 7 | the notebook |
# | 3 | What is rare | 6 | the notebook |
# | 4 | Reading supervised miles | 2 | the notebook |
# | 5 | Were 10 billion miles a threshold? | 16 | your instructor |
#
# That makes 36 points in about 80 minutes. Run the cells in order, from the top (`Shift`+`Enter`). Run the check cells as often as you like; it costs nothing. When you are stuck, open “Show a hint”: there are three, each saying a little more.
#
# ## First: who are you?
#
# **Everybody's numbers differ.** Between the quotation marks in the next cell write your **student number or id**, the one your instructor knows, and run the cell. The numbers of the tasks come from it, so get it right before you begin.

# %% lang="ko"
from math import log

from course import HandIn, checks, use
from course.checks import lesson09

use("ko")

# %% lang="en"
from math import log

from course import HandIn, checks, use
from course.checks import lesson09

use("en")

# %% solution="me"
my_id = ""
### BEGIN SOLUTION
my_id = "reference"
### END SOLUTION

# %% [markdown] lang="ko"
# ## 과제 1. 한 해와 누적 (5점)
#
# ### 1-1. 누적으로 (3점)
#
# 한 출처가 적은 실제 숫자예요. 9강에서처럼 **이것이 한 해의 값인지 누적인지**부터 정하세요. 회사가 말한 2025년 말 누적은 7,250백만 마일쯤이었어요. 표 밑의 내 문제까지 더해, **그날까지 달린 거리는 모두 몇 백만 마일인가요?** `answer_total`의 `None` 자리에 적으세요. 계산식을 그대로 적어도 돼요.

# %% [markdown] lang="en"
# ## Task 1. Years and totals (5 points)
#
# ### 1-1. To a total (3 points)
#
# These are real figures, as one source gives them. As in lesson 9, first settle **whether they are yearly or all so far**. The company gave about 7,250 million miles for the end of 2025. With what is said below the table, **how many million miles have been driven in all by that day?** Put the number in place of `None` after `answer_total`. You may write the sum itself.

# %%
CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
driven = lesson09.fsd(mine)
driven

# %% solution="total"
answer_total = None
### BEGIN SOLUTION
answer_total = sum(driven.annual) + driven.days * driven.a_day
### END SOLUTION

# %% check="total-check" points=3
from course import checks
from course.checks import lesson09

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson09.total(mine, globals().get("answer_total"), points=3)

# %% [markdown] lang="ko"
# ### 1-2. 다시 한 해로 (2점)
#
# 이번에는 거꾸로예요. 표 밑에 적힌 **그 한 해 동안** 몇 백만 마일을 달렸나요? `answer_year`에 적으세요.

# %% [markdown] lang="en"
# ### 1-2. And back to a year (2 points)
#
# Now the other way. How many million miles were driven **within the year** named below the table? Write it as `answer_year`.

# %%
totals = lesson09.year_ends(mine)
totals

# %% solution="year"
answer_year = None
### BEGIN SOLUTION
answer_year = totals.totals[2] - totals.totals[1]
### END SOLUTION

# %% check="year-check" points=2
from course import checks
from course.checks import lesson09

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson09.one_year(mine, globals().get("answer_year"), points=2)

# %% [markdown] lang="ko"
# ## 과제 2. 학습 곡선의 b (7점)
#
# ### 2-1. b를 구하기 (4점)
#
# 9강과 다른 플리트의 기록이에요. 구하기 전에 눈으로 어림해 보세요. 마일이 몇십 배가 되는 동안 넘겨받은 횟수는 몇 분의 1이 되었나요? **b를 소수 넷째 자리까지**, 또는 식을 그대로 `answer_curve`에 적으세요. 처음과 마지막, 두 점으로 구하면 돼요. 로그는 `log(4) / log(100)`처럼 적으면 노트북이 계산해 줘요.

# %% [markdown] lang="en"
# ## Task 2. The learning curve's b (7 points)
#
# ### 2-1. Find b (4 points)
#
# This is the log of another fleet than lesson 9's. Guess by eye first: while the miles grew dozens of times over, to one in how many did the takeovers fall? **Find b to four decimals** and write it, or the sum itself, as `answer_curve`. Two points, the first and the last, will do. The notebook does logarithms for you: `log(4) / log(100)`.

# %%
fleet = lesson09.log(mine)
fleet

# %% solution="curve"
answer_curve = None
### BEGIN SOLUTION
from course.simulate import fit_learning_curve

answer_curve = fit_learning_curve(fleet.miles, fleet.takeovers).b
### END SOLUTION

# %% check="curve-check" points=4
from course import checks
from course.checks import lesson09

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson09.curve(mine, globals().get("answer_curve"), points=4)

# %% [markdown] lang="ko"
# ### 2-2. 절반으로 줄이려면 (3점)
#
# 또 다른 플리트의 b는 이미 알아요. 오류를 **절반**으로 줄이려면 지금까지 달린 마일이 **몇 배**가 되어야 하나요? 소수 셋째 자리까지, 또는 식을 그대로 `answer_times`에 적으세요. 제곱은 `2 ** 3`처럼 적어요.

# %% [markdown] lang="en"
# ### 2-2. What halving takes (3 points)
#
# Of yet another fleet b is known. To bring errors down to **half**, **how many times** all the miles so far does it take? Write it to three decimals, or the sum itself, as `answer_times`. Powers are written `2 ** 3`.

# %%
other = lesson09.halving(mine)
other

# %% solution="times"
answer_times = None
### BEGIN SOLUTION
answer_times = 2 ** (1 / other.b)
### END SOLUTION

# %% check="times-check" points=3
from course import checks
from course.checks import lesson09

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson09.times(mine, globals().get("answer_times"), points=3)

# %% [markdown] lang="ko"
# ## 과제 3. 드문 일 (6점)
#
# ### 3-1. 한 번이라도 만났을까 (3점)
#
# 플리트가 아래만큼 달렸어요. 이 일을 **한 번이라도 만났을 확률**은 얼마인가요? 0과 1 사이의 수로, 소수 넷째 자리까지 구해 `answer_met`에 적으세요.

# %% [markdown] lang="en"
# ## Task 3. What is rare (6 points)
#
# ### 3-1. Met at least once? (3 points)
#
# The fleet has driven so far as is said below. What is the chance that it has met this situation **at least once**? Write it as `answer_met`, a number between 0 and 1, to four decimals.

# %%
rare = lesson09.event(mine)
rare

# %% solution="met"
answer_met = None
### BEGIN SOLUTION
answer_met = 1 - (1 - 1 / rare.once_in) ** rare.miles
### END SOLUTION

# %% check="met-check" points=3
from course import checks
from course.checks import lesson09

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson09.met(mine, globals().get("answer_met"), points=3)

# %% [markdown] lang="ko"
# ### 3-2. 다음 일을 알까 (3점)
#
# 길에서 만나는 일이 아래 세 가지뿐이라고 칩시다. **다음에 만날 일이 이미 만난 일일 확률**을 0과 1 사이로, 소수 넷째 자리까지 구해 `answer_covered`에 적으세요. 9강의 커버리지예요. 세 줄로 나눠 계산해도 돼요.

# %% [markdown] lang="en"
# ### 3-2. Is the next one known? (3 points)
#
# Take these three for all there is to meet. What is **the chance that the next is one met before**, between 0 and 1 and to four decimals? Write it as `answer_covered`. It is the coverage of lesson 9. You may work it out in three lines.

# %%
three = lesson09.trio(mine)
three

# %% solution="covered"
answer_covered = None
### BEGIN SOLUTION
answer_covered = sum(p * (1 - (1 - p) ** three.miles) for p in three.chances) / sum(three.chances)
### END SOLUTION

# %% check="covered-check" points=3
from course import checks
from course.checks import lesson09

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson09.covered(mine, globals().get("answer_covered"), points=3)

# %% [markdown] lang="ko"
# ## 과제 4. 감독형 마일 읽기 (2점)
#
# 맞는 번호를 `answer_reading`에 적으세요. 맞았는지는 제출한 뒤에 알려 드려요.

# %% [markdown] lang="en"
# ## Task 4. Reading supervised miles (2 points)
#
# Write the number of the right sentence as `answer_reading`. Whether it is right you will hear after you have handed in.

# %%
CASE = 0  # cohort seed
sentences = lesson09.reading(CASE)
sentences

# %% solution="reading"
answer_reading = None
### BEGIN SOLUTION
answer_reading = sentences.number("watched")
### END SOLUTION

# %% check="reading-check" points=2
from course.checks import lesson09

CASE = 0  # cohort seed
result = lesson09.reading(CASE).judge(globals().get("answer_reading"), points=2)
### BEGIN HIDDEN TESTS
result = lesson09.reading(CASE).judge(globals().get("answer_reading"), points=2, judged=True)
### END HIDDEN TESTS
result

# %% [markdown] lang="ko"
# ## 과제 5. 100억 마일은 문턱이었나 (16점, 강사가 매겨요)
#
# 2016년에는 60억 마일, 2026년에는 100억 마일이 문턱이라고 했고, 2026년 5월에 100억을 넘었어요. **문턱이었나요?** 9강의 자료와 과제 1–4의 숫자로 판단하고, 그 판단을 **여러분의 사업**으로 옮기세요. 칸마다 서너 문장이면 넉넉해요.
#
# | 항목 | 0점 | 2점 | 4점 |
# |:--|:--|:--|:--|
# | 사례에 맞는가 | 제품과 날짜가 섞여 있거나 출처가 없어요. | 날짜는 있지만 한 해와 누적, 감독형과 무인 가운데 하나를 섞었어요. | 무엇을 센 마일인지 가려 쓰고, 어긋나는 출처를 숨기지 않았어요. |
# | 네트워크가 맞는가 | 마일이 곧 배움이라고 했어요. | 고리를 그렸지만 약한 링크를 짚지 않았어요. | 만나고, 보내고, 가르치고, 나누는 고리를 적고 어느 링크가 끊기면 마일이 쌓여도 못 배우는지 짚었어요. |
# | 결정에 근거가 있는가 | 그렇다, 아니다만 있어요. | 곡선이나 드문 일 가운데 하나로만 판단했어요. | b와 드문 일을 모두 써서 판단하고, 내 사업에서 더 모을지 드문 것을 찾아갈지 정했어요. |
# | 한계를 말하는가 | 틀릴 수 있다는 말이 없어요. | 자료가 모자라다고만 해요. | 지어낸 곡선으로 실제를 말하는 위험을 적고, 무엇이 공개되면 판단을 바꿀지 숫자로 적었어요. |
#
# 1점과 3점은 그 사이예요.

# %% [markdown] lang="en"
# ## Task 5. Were 10 billion miles a threshold? (16 points, marked by your instructor)
#
# In 2016 the threshold was said to be 6 billion miles, in 2026 it was 10 billion, and in May 2026 those were passed. **Were they a threshold?** Judge by the evidence of lesson 9 and the numbers of tasks 1 to 4, then carry your judgement over to **your own business**. Three or four sentences in each field are plenty.
#
# | Criterion | 0 points | 2 points | 4 points |
# |:--|:--|:--|:--|
# | True to the case | Products and dates are mixed up, or no source is named. | Dates are there, but years are mixed with totals, or supervised with driverless. | It tells which miles were counted, and does not hide where sources clash. |
# | A right network | Miles are taken for learning. | There is a loop, but no weak link. | The loop of meeting, sending, teaching and sharing is there, and it says which link, once cut, lets miles pile up unlearnt. |
# | A justified decision | A mere yes or no. | It rests on the curve alone, or on what is rare alone. | It uses both b and what is rare, and decides for the own business: gather more, or go and find the rare. |
# | Limits named | Nothing says that it could be wrong. | Only that data are lacking. | It names the danger of judging the real by an invented curve, and the published figure that would change the judgement. |
#
# 1 and 3 points lie between.

# %% [markdown] lang="ko"
# ### 5-1. 사례: 무엇을 센 숫자인가

# %% [markdown] lang="en"
# ### 5-1. The case: what was counted?

# %% [markdown] manual="threshold-fidelity" points=4 lang="ko"
# - 60억과 100억: 누가 언제 한 말인가:
# - 100억은 무엇을 센 마일인가, 어긋나는 출처는:

# %% [markdown] manual="threshold-fidelity" points=4 lang="en"
# - 6 and 10 billion: who said so, and when:
# - Which miles are the 10 billion, and where sources clash:

# %% [markdown] lang="ko"
# ### 5-2. 네트워크: 마일이 배움이 되는 고리

# %% [markdown] lang="en"
# ### 5-2. The network: the loop that turns miles into learning

# %% [markdown] manual="threshold-network" points=4 lang="ko"
# - 고리(누가 무엇을 하고 미디엄은 무엇인가):
# - 끊기면 못 배우는 링크:

# %% [markdown] manual="threshold-network" points=4 lang="en"
# - The loop (who does what, by which medium):
# - The link that, once cut, stops the learning:

# %% [markdown] lang="ko"
# ### 5-3. 판단과 내 사업의 결정

# %% [markdown] lang="en"
# ### 5-3. The judgement, and a decision for my business

# %% [markdown] manual="threshold-decision" points=4 lang="ko"
# - 문턱이었나, 까닭(b와 드문 일):
# - 내 사업에서 더 모을 것, 또는 찾아갈 드문 것:

# %% [markdown] manual="threshold-decision" points=4 lang="en"
# - Was it a threshold, and why (b, and what is rare):
# - In my business: what to gather more of, or which rare thing to go and find:

# %% [markdown] lang="ko"
# ### 5-4. 한계

# %% [markdown] lang="en"
# ### 5-4. Limits

# %% [markdown] manual="threshold-limits" points=4 lang="ko"
# - 지어낸 곡선과 목록으로는 말할 수 없는 것:
# - 무엇이 얼마로 공개되면 판단을 바꾸나:

# %% [markdown] manual="threshold-limits" points=4 lang="en"
# - What invented curves and catalogues cannot tell:
# - Which published figure, and of what size, would change my judgement:

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
HandIn("09-fleet-learning")
